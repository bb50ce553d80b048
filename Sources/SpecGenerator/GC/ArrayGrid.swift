/// Arrays of each type: made in each way, read, written, filled, copied, initialized, at all their edges.
///
/// What an array holds is told by digits: those of a hexadecimal number, of which the last is that of element 0. Of a
/// value with the number 0xa0 + k it is k, of a default value 0.
struct ArrayGrid {
  let type: StoredType
  /// The number of elements of the arrays that instructions work on; their digits are 1 to c.
  static let count = 12
  var page = Page()
  var assertions = Page()

  /// Scripts for a few types at a time.
  static func scripts() -> [(name: String, text: String)] {
    let groups: [(String, [StoredType])] = [
      ("integers", [.i8, .i16, .i32, .i64]), ("floats", [.f32, .f64, .v128]),
      ("references", [.eqref, .funcref, .externref]),
    ]
    return groups.map { name, types in (name, script(types)) }
  }

  private static func script(_ types: [StoredType]) -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; Arrays of \(types.map(\.rawValue).joined(separator: ", ")): each instruction, within the array, at its end and
      ;; beyond, with operands from parameters and with constants.
      ;;
      ;; Results have a digit for each element, hexadecimal, element 0 last. "i8-copy" copies within an array
      ;; 0xcba987654321: to, from, count; "i8-copy-other" from another one, 0x123456789abc.

      """)
    for type in types {
      var grid = ArrayGrid(type: type)
      page.line("(module")
      StoredType.writeObjects(to: &page)
      grid.writeModule()
      page.line(grid.page.text.trimmingLastNewline + ")")
      page.line()
      page.line(grid.assertions.text)
    }
    return page.text.trimmingLastNewline
  }

  private init(type: StoredType) { self.type = type }

  var name: String { type.rawValue }
  static func number(_ digit: Int) -> Int { 0xa0 + digit }
  func value(_ digit: Int) -> String { type.value(Self.number(digit)) }

  // MARK: What is expected

  static func digits(_ elements: [Int]) -> String {
    let number = elements.reversed().reduce(UInt64(0)) { $0 << 4 | UInt64($1) }
    return "(i64.const \(hex(number)))"
  }

  static let ascending = Array(1...count)

  mutating func returns(_ function: String, _ arguments: [Int] = [], _ results: [String]) {
    assertions.form(
      "assert_return (invoke \"\(name)-\(function)\"", closing(arguments) + results, indent: 0)
  }

  mutating func traps(_ function: String, _ arguments: [Int] = [], _ message: String) {
    assertions.form(
      "assert_trap (invoke \"\(name)-\(function)\"", closing(arguments) + ["\"\(message)\""], indent: 0)
  }

  private func closing(_ arguments: [Int]) -> [String] {
    let list = arguments.map { "(i32.const \($0))" }
    return list.isEmpty ? [")"] : list.dropLast() + [list[list.count - 1] + ")"]
  }

  static let outOfBounds = "out of bounds array access"

  /// Whether count elements from start on are within so many.
  static func isWithin(_ start: Int, _ count: Int, _ all: Int) -> Bool {
    Int(UInt32(truncatingIfNeeded: start)) + Int(UInt32(truncatingIfNeeded: count)) <= all
  }

  // MARK: The module

  private mutating func writeModule() {
    let count = Self.count
    page.line(
      """
        (type $a (array (mut \(name))))
        (func $value (param $digit i32) (result \(type.unpacked))
      """)
    // A table of all digits, for those that are parameters.
    let blocks = (0..<16).map { "(if (i32.eq (local.get 0) (i32.const \($0))) (then (return \(value($0)))))" }
    page.list(blocks + ["(unreachable))"], indent: 4)
    page.line(
      """
        (func $digits (param $a (ref null $a)) (result i64)
          (local $i i32) (local $digits i64) (local $number i32)
          (local.set $i (array.len (local.get $a)))
          (block $end
            (loop $again
              (br_if $end (i32.eqz (local.get $i)))
              (local.set $i (i32.sub (local.get $i) (i32.const 1)))
              (local.set $number
                (call $number-\(name) (array.get\(type.unsigned) $a (local.get $a) (local.get $i))))
              (local.set $digits
                (i64.or (i64.shl (local.get $digits) (i64.const 4))
                  (i64.extend_i32_u (select (i32.const 0) (i32.xor (local.get $number) (i32.const \(base))) (i32.eqz (local.get $number))))))
              (br $again)))
          (local.get $digits))
        (func $up (result (ref $a))
      """)
    page.list(Page.call("array.new_fixed $a \(count)", (1...count).map(value)) + [")"], indent: 4)
    page.line("(func $down (result (ref $a))", indent: 2)
    page.list(Page.call("array.new_fixed $a \(count)", (1...count).reversed().map(value)) + [")"], indent: 4)
    writeMakers()
    writeAccesses()
    writeFills()
    writeCopies()
    writeSegments()
  }

  /// What numbers of values are beside their digits.
  private var base: Int { type.number(Self.number(0)) }

  private static let sizes = [0, 1, 2, 3, 7, 8, 9, 15, 16]

  private mutating func writeMakers() {
    page.line(
      """
        (func (export "\(name)-new") (param $digit i32) (param $n i32) (result i64)
          (call $churn)
          (call $digits (array.new $a (call $value (local.get $digit)) (local.get $n))))
        (func (export "\(name)-default") (param $n i32) (result i64 i32) (local $a (ref null $a))
          (call $churn)
          (local.set $a (array.new_default $a (local.get $n)))
          (call $digits (local.get $a)) (array.len (local.get $a)))
      """)
    for size in Self.sizes {
      returns("new", [5, size], [Self.digits([Int](repeating: 5, count: size))])
      returns("default", [size], ["(i64.const 0)", "(i32.const \(size))"])
    }
    let results = "(result\(ObjectModule.repeated("i64", Self.sizes.count)))"
    page.line("(func (export \"\(name)-new-constants\") \(results)", indent: 2)
    page.list(
      ["(call $churn)"] + Self.sizes.map { "(call $digits (array.new $a \(value(9)) (i32.const \($0))))" } + [
        ")"
      ],
      indent: 4)
    returns("new-constants", [], Self.sizes.map { Self.digits([Int](repeating: 9, count: $0)) })
    page.line("(func (export \"\(name)-default-constants\") \(results)", indent: 2)
    page.list(
      ["(call $churn)"] + Self.sizes.map { "(call $digits (array.new_default $a (i32.const \($0))))" } + [
        ")"
      ],
      indent: 4)
    returns("default-constants", [], Self.sizes.map { _ in "(i64.const 0)" })
    writeTooLarge()
    page.line("(func (export \"\(name)-fixed\") \(results)", indent: 2)
    for size in Self.sizes {
      let array = Page.call("array.new_fixed $a \(size)", (0..<size).map { value(15 - $0) })
      page.list(["(call $digits"] + array + [")"], indent: 4)
    }
    page.line(")", indent: 2)
    returns("fixed", [], Self.sizes.map { size in Self.digits((0..<size).map { 15 - $0 }) })
  }

  /// Constant lengths that no heap could hold, whose bytes overflow 32 bits or nearly do.
  private mutating func writeTooLarge() {
    let size = type.byteCount
    let lengths = Set([1 << 32 - 1, 1 << 31, 1 << 28, 1 << 28 / size, 1 << 32 / size, (1 << 32 - 8) / size])
    for length in lengths.sorted() where length < 1 << 32 {
      page.line(
        """
          (func (export "\(name)-new-\(length)") (result i64)
            (call $digits (array.new $a \(value(1)) (i32.const \(length)))))
          (func (export "\(name)-default-\(length)") (result i64)
            (call $digits (array.new_default $a (i32.const \(length)))))
        """)
      traps("new-\(length)", [], "allocation size too large")
      traps("default-\(length)", [], "allocation size too large")
    }
  }

  private mutating func writeAccesses() {
    let read = { (index: String, suffix: String) in
      "(array.get\(suffix) $a (call $up) \(index))"
    }
    page.line(
      """
        (func (export "\(name)-get") (param $i i32) (result i32)
          (i32.xor (call $number-\(name) \(read("(local.get $i)", type.unsigned))) (i32.const \(base))))
        (func (export "\(name)-set") (param $i i32) (param $digit i32) (result i64) (local $a (ref null $a))
          (local.set $a (call $up))
          (array.set $a (local.get $a) (local.get $i) (call $value (local.get $digit)))
          (call $digits (local.get $a)))
      """)
    let indices = [0, 5, 11, 12, 0x1fff_ffff, 0x7fff_ffff, -0x8000_0000, -1]
    for index in indices {
      if Self.isWithin(index, 1, Self.count) {
        returns("get", [index], ["(i32.const \(index + 1))"])
        returns("set", [index, 14], [digitsAfter { $0[index] = 14 }])
      } else {
        traps("get", [index], Self.outOfBounds)
        traps("set", [index, 14], Self.outOfBounds)
      }
      page.line(
        """
          (func (export "\(name)-get-constant-\(index)") (result i32)
            (i32.xor (call $number-\(name) \(read("(i32.const \(index))", type.unsigned))) (i32.const \(base))))
          (func (export "\(name)-set-constant-\(index)") (result i64) (local $a (ref null $a))
            (local.set $a (call $up))
            (array.set $a (local.get $a) (i32.const \(index)) \(value(13)))
            (call $digits (local.get $a)))
        """)
      if Self.isWithin(index, 1, Self.count) {
        returns("get-constant-\(index)", [], ["(i32.const \(index + 1))"])
        returns("set-constant-\(index)", [], [digitsAfter { $0[index] = 13 }])
      } else {
        traps("get-constant-\(index)", [], Self.outOfBounds)
        traps("set-constant-\(index)", [], Self.outOfBounds)
      }
    }
    guard type.isPacked else { return }
    page.line("(func (export \"\(name)-signed\") (result i32 i32)", indent: 2)
    page.line("\(read("(i32.const 1)", "_s")) \(read("(i32.const 1)", "_u")))", indent: 4)
    let unsigned = Self.number(2) * (type == .i16 ? 0x101 : 1)
    returns(
      "signed", [],
      ["(i32.const \(unsigned - (type == .i16 ? 0x1_0000 : 0x100)))", "(i32.const \(unsigned))"])
  }

  func digitsAfter(_ change: (inout [Int]) -> Void) -> String {
    var elements = Self.ascending
    change(&elements)
    return Self.digits(elements)
  }
}

extension String {
  /// All but the newline at the end.
  fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
