/// Fields of each type behind fields of each type, at each alignment; and as the beginning of a subtype.
enum FieldGrid {
  /// Structures that have each type right before and right behind each other.
  private static let pairs: [[StoredType]] = StoredType.allCases.indices.map { index in
    let type = StoredType.allCases[index]
    return [type, type] + StoredType.allCases[(index + 1)...].flatMap { [$0, type] }
  }

  /// Structures of a few bytes with a field behind them that wants its own alignment.
  private static let alignments: [[StoredType]] = product(
    [StoredType.i16, .i32, .i64, .f64, .v128, .eqref], [1, 3, 4, 5, 7]
  ).map { type, count in [StoredType](repeating: .i8, count: count) + [type, .i8, type] }

  static func script() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; Fields of all types behind each other, at all alignments. Each structure is made with a value of its own for each
      ;; field, then one of them is set, then all are read.
      ;;
      ;; "set-3" sets the field with a number of the structure $s3, or none if that is -1; the result is 0, or what field
      ;; was wrong first, from 1 on. "default-3" is the structure with defaults. "prefix-3-4" sets and reads the fields
      ;; by a supertype with the first four of them.

      (module
      """)
    StoredType.writeObjects(to: &page)
    var assertions = Page()
    for (index, fields) in (pairs + alignments).enumerated() {
      let cuts =
        index < pairs.count && fields.count > 3 ? [fields.count / 4, fields.count / 2, fields.count - 1] : []
      write(fields, index, cuts: cuts, to: &page)
      assertions.line("(assert_return (invoke \"default-\(index)\") (i32.const 0))")
      for field in -1..<fields.count {
        assertions.line("(assert_return (invoke \"set-\(index)\" (i32.const \(field))) (i32.const 0))")
      }
      for cut in cuts {
        for field in 0..<cut {
          assertions.line(
            "(assert_return (invoke \"prefix-\(index)-\(cut)\" (i32.const \(field))) (i32.const 0))")
        }
      }
    }
    page.line(")")
    page.line()
    return page.text + assertions.text
  }

  /// Numbers of the values that fields have at first, and when they have been set.
  private static func number(_ field: Int) -> Int { 0x81 + 2 * field }
  private static func otherNumber(_ field: Int) -> Int { 0x42 + field }

  private static func write(_ fields: [StoredType], _ index: Int, cuts: [Int], to page: inout Page) {
    page.line()
    var supertype = ""
    for cut in cuts + [fields.count] {
      let name = cut == fields.count ? "$s\(index)" : "$s\(index)-\(cut)"
      page.form(
        "type \(name) (sub\(supertype) (struct",
        fields.prefix(cut).map { "(field (mut \($0.rawValue)))" } + ["))"], indent: 2)
      supertype = " \(name)"
    }
    let type = "$s\(index)"
    let made = Page.call(
      "struct.new \(type)", fields.enumerated().map { $0.element.value(number($0.offset)) })
    page.line("(func $new-\(index) (result (ref \(type)))", indent: 2)
    page.list(made, indent: 4)
    page.line(")", indent: 2)
    writeSet("$set-\(index)", type, fields, to: &page)
    writeCheck("$check-\(index)", type, fields, to: &page)
    page.line(
      """
        (func (export "set-\(index)") (param $field i32) (result i32) (local $o (ref null \(type)))
          (local.set $o (call $new-\(index)))
          (call $set-\(index) (local.get $o) (local.get $field))
          (call $check-\(index) (local.get $o) (local.get $field)))
        (func (export "default-\(index)") (result i32) (local $o (ref null \(type)))
          (call $churn)
          (local.set $o (struct.new_default \(type)))
      """)
    page.list(
      fields.enumerated().map { field, stored in
        "(if \(read(type, field, stored)) (then (return (i32.const \(field + 1)))))"
      } + ["(i32.const 0))"], indent: 4)
    for cut in cuts {
      let prefix = "$s\(index)-\(cut)"
      writeSet("$set-\(index)-\(cut)", prefix, Array(fields.prefix(cut)), to: &page)
      writeCheck("$check-\(index)-\(cut)", prefix, Array(fields.prefix(cut)), to: &page)
      page.line(
        """
          (func (export "prefix-\(index)-\(cut)") (param $field i32) (result i32) (local $o (ref null \(type)))
            (local.set $o (call $new-\(index)))
            (call $set-\(index)-\(cut) (local.get $o) (local.get $field))
            (i32.or
              (call $check-\(index) (local.get $o) (local.get $field))
              (call $check-\(index)-\(cut) (local.get $o) (local.get $field))))
        """)
    }
  }

  /// The number of the value of a field of local $o.
  private static func read(_ type: String, _ field: Int, _ stored: StoredType, sign: String? = nil) -> String
  {
    "(call $number-\(stored.rawValue) (struct.get\(sign ?? stored.unsigned) \(type) \(field) (local.get $o)))"
  }

  private static func writeSet(_ name: String, _ type: String, _ fields: [StoredType], to page: inout Page) {
    page.line("(func \(name) (param $o (ref null \(type))) (param $field i32)", indent: 2)
    page.list(
      fields.enumerated().map { field, stored in
        """
        (if (i32.eq (local.get $field) (i32.const \(field))) (then (struct.set \(type) \(field) (local.get $o) \
        \(stored.value(otherNumber(field))))))
        """
      } + [")"], indent: 4)
  }

  /// Writes a function that answers 0 if all fields of an object are as they should be, of which one was set.
  private static func writeCheck(_ name: String, _ type: String, _ fields: [StoredType], to page: inout Page)
  {
    page.line("(func \(name) (param $o (ref null \(type))) (param $field i32) (result i32)", indent: 2)
    var lines: [String] = []
    for (field, stored) in fields.enumerated() {
      let wanted =
        "(select (i32.const \(stored.number(otherNumber(field)))) (i32.const \(stored.number(number(field)))) "
        + "(i32.eq (local.get $field) (i32.const \(field))))"
      let wrong = "(then (return (i32.const \(field + 1))))"
      lines.append("(if (i32.ne \(read(type, field, stored)) \(wanted)) \(wrong))")
      if stored.isPacked {
        let shift = 32 - 8 * stored.byteCount
        let signed = "(struct.get_s \(type) \(field) (local.get $o))"
        let unsigned = "(struct.get_u \(type) \(field) (local.get $o))"
        lines.append(
          "(if (i32.ne \(signed) (i32.shr_s (i32.shl \(unsigned) (i32.const \(shift))) (i32.const \(shift)))) \(wrong))"
        )
      }
    }
    page.list(lines + ["(i32.const 0))"], indent: 4)
  }
}

extension Page {
  /// An instruction with its operands, as items of a list.
  static func call(_ head: String, _ operands: [String]) -> [String] {
    guard let last = operands.last else { return ["(\(head))"] }
    return ["(\(head)"] + operands.dropLast() + [last + ")"]
  }
}
