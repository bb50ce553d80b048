/// Casts of values of each kind to types of each kind.
enum AbstractCasts {
  /// A value and the heap types that it is of, abstract and concrete ones; null is of none of them.
  private struct Value {
    let name: String
    /// The expression; local 0 is an external reference of the host.
    let text: String
    let types: [String]
    var isNull: Bool { types.isEmpty }

    init(_ name: String, _ text: String, _ types: String) {
      self.name = name
      self.text = text
      self.types = types.split(separator: " ").map(String.init)
    }
  }

  private struct Hierarchy {
    let top: String
    let targets: [String]
    let values: [Value]
    /// Types that operands are cast to before, of which all values but some are.
    var sources: [String] = []
  }

  private static let any = Hierarchy(
    top: "any", targets: ["any", "eq", "i31", "struct", "array", "none", "$s", "$t", "$u", "$v", "$a", "$b"],
    values: [
      Value("null", "(ref.null any)", ""), Value("null-of-struct", "(ref.null $t)", ""),
      Value("null-externalized", "(any.convert_extern (extern.convert_any (ref.null $a)))", ""),
      Value("i31", "(ref.i31 (i32.const 0))", "any eq i31"),
      Value("i31-negative", "(ref.i31 (i32.const -1))", "any eq i31"),
      Value(
        "i31-externalized", "(any.convert_extern (extern.convert_any (ref.i31 (i32.const 2))))", "any eq i31"),
      Value("super", "(struct.new_default $s)", "any eq struct $s"),
      Value("sub", "(struct.new_default $t)", "any eq struct $s $t"),
      Value(
        "sub-externalized", "(any.convert_extern (extern.convert_any (struct.new_default $t)))",
        "any eq struct $s $t"),
      Value("final", "(struct.new_default $u)", "any eq struct $s $t $u"),
      Value("unrelated", "(struct.new_default $v)", "any eq struct $v"),
      Value("array", "(array.new_default $a (i32.const 1))", "any eq array $a"),
      Value("empty-array", "(array.new_fixed $b 0)", "any eq array $a $b"),
      Value("of-segment", "(array.new_data $b $data (i32.const 0) (i32.const 4))", "any eq array $a $b"),
      Value("of-global", "(global.get $object)", "any eq struct $s $t $u"),
      Value("host", "(any.convert_extern (local.get 0))", "any"),
    ], sources: ["eq", "struct", "array", "$s"])

  private static let extern = Hierarchy(
    top: "extern", targets: ["extern", "noextern"],
    values: [
      Value("extern-null", "(ref.null extern)", ""),
      Value("extern-null-of-any", "(extern.convert_any (ref.null $u))", ""),
      Value("extern-host", "(local.get 0)", "extern"),
      Value("extern-i31", "(extern.convert_any (ref.i31 (i32.const 0)))", "extern"),
      Value("extern-struct", "(extern.convert_any (struct.new_default $t))", "extern"),
    ])

  private static let function = Hierarchy(
    top: "func", targets: ["func", "nofunc", "$f", "$g", "$h"],
    values: [
      Value("func-null", "(ref.null func)", ""), Value("func-null-of-type", "(ref.null $g)", ""),
      Value("func-super", "(ref.func $one-f)", "func $f"),
      Value("func-sub", "(ref.func $one-g)", "func $f $g"),
      Value("func-final", "(ref.func $one-h)", "func $h"),
    ])

  private static let exception = Hierarchy(
    top: "exn", targets: ["exn", "noexn"],
    values: [Value("exn-null", "(ref.null exn)", ""), Value("exn-thrown", "(call $throw)", "exn")])

  private static let hierarchies = [any, extern, function, exception]

  static func script() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; Tests, casts and branches of values of each kind to each heap type of their hierarchy, with null and without.
      ;;
      ;; "array-to-eq" says by bits what becomes of the value. From the lowest: `ref.test` to (ref eq), to (ref null eq);
      ;; `br_on_cast` to each; `br_on_cast_fail` to each; and then what the same six say of operands whose types say more
      ;; than "any". "array-cast-eq" casts to (ref eq), "array-cast-null-eq" to (ref null eq); the result
      ;; says whether it is null.

      (module
        (type $s (sub (struct (field i32))))
        (type $t (sub $s (struct (field i32) (field anyref))))
        (type $u (sub final $t (struct (field i32) (field anyref) (field i8))))
        (type $v (struct (field i32)))
        (type $a (sub (array (mut i8))))
        (type $b (sub final $a (array (mut i8))))
        (type $f (sub (func)))
        (type $g (sub $f (func)))
        (type $h (func (param i32)))
        (data $data "1234")
        (tag $tag)
        (global $object anyref (struct.new_default $u))
        (elem declare func $one-f $one-g $one-h)
        (func $one-f (type $f))
        (func $one-g (type $g))
        (func $one-h (type $h))
        (func $throw (result exnref)
          (block $h (result exnref) (try_table (catch_all_ref $h) (throw $tag)) (unreachable)))
      """)
    var assertions = Page()
    for hierarchy in hierarchies {
      for value in hierarchy.values {
        page.line("(func $\(value.name) (param externref) (result (ref null \(hierarchy.top)))", indent: 2)
        page.line("\(value.text))", indent: 4)
      }
      for target in hierarchy.targets {
        writeTester("$bits-\(target)", hierarchy.top, "(ref null \(hierarchy.top))", target, to: &page)
        for source in hierarchy.sources where isAbove(source, target) {
          writeTester(
            "$bits-\(target)-of-\(source)", hierarchy.top, "(ref null \(source))", target, to: &page)
        }
        for (word, type) in casts(target) {
          page.line("(func $\(word)-\(target) (param (ref null \(hierarchy.top))) (result i32)", indent: 2)
          page.line("(ref.is_null (ref.cast \(type) (local.get 0))))", indent: 4)
        }
        page.line()
        for value in hierarchy.values { write(value, target, hierarchy, &page, &assertions) }
        page.line()
      }
    }
    page.line(")")
    page.line()
    return page.text + assertions.text
  }

  private static func casts(_ target: String) -> [(word: String, type: String)] {
    [("cast", "(ref \(target))"), ("cast-null", "(ref null \(target))")]
  }

  /// Writes a function that answers the six bits of its parameter as a value of the type `source`.
  private static func writeTester(
    _ name: String, _ top: String, _ source: String, _ target: String, to page: inout Page
  ) {
    let bits = bits("(local.get 1)", source, target).enumerated().map { index, bit in
      index == 0 ? bit : "(i32.or (i32.shl \(bit) (i32.const \(index))))"
    }
    page.line("(func \(name) (param (ref null \(top))) (result i32) (local \(source))", indent: 2)
    page.list(["(local.set 1 (ref.cast \(source) (local.get 0)))"] + bits, indent: 4)
    page.line(")", indent: 2)
  }

  /// What each of the six instructions says, by a value of the type `source`.
  private static func bits(_ value: String, _ source: String, _ target: String) -> [String] {
    let types = ["(ref \(target))", "(ref null \(target))"]
    return types.map { "(ref.test \($0) \(value))" }
      + types.map {
        """
        (block $no (result i32)
              (block $yes (result \($0))
                (drop (br_on_cast $yes \(source) \($0) \(value))) (br $no (i32.const 0)))
              (drop) (i32.const 1))
        """
      }
      + types.map {
        """
        (block $yes (result i32)
              (block $no (result \(source))
                (drop (br_on_cast_fail $no \(source) \($0) \(value))) (br $yes (i32.const 1)))
              (drop) (i32.const 0))
        """
      }
  }

  private static func write(
    _ value: Value, _ target: String, _ hierarchy: Hierarchy, _ page: inout Page, _ assertions: inout Page
  ) {
    let name = "\(value.name)-to-\(target)"
    let isOf = value.types.contains(target)
    let made = "(call $\(value.name) (local.get 0))"
    let sources = hierarchy.sources.filter {
      (value.isNull || value.types.contains($0)) && isAbove($0, target)
    }
    let known = sources.map { "(i32.or (i32.shl (call $bits-\(target)-of-\($0) \(made)) (i32.const 6)))" }
    page.line("(func (export \"\(name)\") (param externref) (result i32)", indent: 2)
    page.list(["(call $bits-\(target) \(made))"] + known + [")"], indent: 4)
    for (word, _) in casts(target) {
      page.line(
        "(func (export \"\(value.name)-\(word)-\(target)\") (param externref) (result i32)", indent: 2)
      page.line("(call $\(word)-\(target) \(made)))", indent: 4)
      let passes = isOf || value.isNull && word == "cast-null"
      let invocation = "(invoke \"\(value.name)-\(word)-\(target)\" (ref.extern 2))"
      assertions.line(
        passes
          ? "(assert_return \(invocation) (i32.const \(value.isNull ? 1 : 0)))"
          : "(assert_trap \(invocation) \"cast failure\")")
    }
    let truths = isOf ? 0b111111 : value.isNull ? 0b101010 : 0
    let all = sources.isEmpty ? truths : truths | truths << 6
    assertions.line("(assert_return (invoke \"\(name)\" (ref.extern 2)) (i32.const \(hex(UInt64(all)))))")
  }

  /// Whether a type of the hierarchy of any is a supertype of the other, or the same.
  private static func isAbove(_ source: String, _ target: String) -> Bool {
    let below: [String: [String]] = [
      "eq": ["eq", "i31", "struct", "array", "none", "$s", "$t", "$u", "$v", "$a", "$b"],
      "struct": ["struct", "none", "$s", "$t", "$u", "$v"], "array": ["array", "none", "$a", "$b"],
      "$s": ["$s", "$t", "$u", "none"],
    ]
    return below[source]?.contains(target) ?? false
  }
}
