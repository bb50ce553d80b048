/// What comes of a test's answer: references of all kinds, tested for types of all kinds, where the answer is a condition,
/// and where it is a number.
enum CastConditions {
  /// What a reference refers to.
  private enum Subject: Hashable {
    case null, i31, host
    /// An object of the type at a depth of the line.
    case line(Int)
    case final, array
    case function(String)

    /// nil for null, which is in the tables already.
    var maker: String? {
      switch self {
      case .null: nil
      case .i31: "(ref.i31 (i32.const 7))"
      case .host: "(any.convert_extern (local.get 0))"
      case .line(let depth): "(struct.new_default $t\(depth))"
      case .final: "(struct.new_default $final)"
      case .array: "(array.new_fixed $bytes 0)"
      case .function(let name): "(ref.func \(name))"
      }
    }

    /// Whether it is of a heap type; null is of none.
    func isA(_ type: String) -> Bool {
      switch (self, type) {
      case (.null, _), (_, "none"), (_, "nofunc"): false
      case (.function(let name), _): type == "func" || name == type || name == "$f1" && type == "$f0"
      case (_, "any"): true
      case (.host, _): false
      case (_, "eq"): true
      case (.i31, _): type == "i31"
      case (.array, _): type == "array" || type == "$bytes"
      case (_, "struct"): true
      case (.line(let depth), _): (0...depth).contains { type == "$t\($0)" }
      case (.final, _): ["$final", "$t1", "$t0"].contains(type)
      }
    }
  }

  private struct Hierarchy {
    var top: String
    var subjects: [Subject]
    var heapTypes: [String]
  }

  /// Beyond depth 7, types are found in another way.
  private static let depths = [0, 1, 7, 8, 9]

  private static let hierarchies = [
    Hierarchy(
      top: "any", subjects: [.null, .i31, .host] + depths.map(Subject.line) + [.final, .array],
      heapTypes: ["any", "eq", "i31", "struct", "array", "none", "$final", "$bytes"]
        + depths.map { "$t\($0)" }),
    Hierarchy(
      top: "func", subjects: [.null, .function("$f0"), .function("$f1"), .function("$g")],
      heapTypes: ["func", "$f0", "$f1", "$g", "nofunc"]),
  ]

  /// What is done with the answer.
  private enum Use: String, CaseIterable {
    case value, sum, local, negated, select, branch
    /// An `if` whose first arm is a constant, and one without another arm.
    case choice, arm
    case negatedBranch = "negated-branch"

    /// Answers 1 if the answer is yes, else 0.
    func code(_ test: String) -> [String] {
      switch self {
      case .value: [test]
      case .sum: ["(i32.eq (i32.add \(test) \(test)) (i32.const 2))"]
      case .local: ["(local.set 1 \(test))", "(local.get 1)"]
      case .negated: ["(i32.sub (i32.const 1) (i32.eqz \(test)))"]
      case .select: ["(select (i32.const 1) (i32.const 0) \(test))"]
      case .branch: ["(block $l (br_if $l \(test)) (return (i32.const 0)))", "(i32.const 1)"]
      case .choice: ["(if (result i32) \(test) (then (i32.const 1)) (else (i32.const 0)))"]
      case .arm: ["(if \(test) (then (return (i32.const 1))))", "(i32.const 0)"]
      case .negatedBranch:
        ["(block $l (br_if $l (i32.eqz \(test))) (return (i32.const 1)))", "(i32.const 0)"]
      }
    }
  }

  static func script() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line()
    page.line(
      """
      ;; "select (ref null $t8)" asks all references of a hierarchy by `ref.test` whether they are of the type, and makes the
      ;; condition of a `select` of it. Results have a bit for each reference: null, an i31, one of the host, objects.

      (module
        (type $t0 (sub (struct (field i32))))
      """)
    for depth in 1...9 { page.line("(type $t\(depth) (sub $t\(depth - 1) (struct (field i32))))", indent: 2) }
    page.line(
      """
        (type $final (sub final $t1 (struct (field i32))))
        (type $bytes (array i8))
        (type $f0 (sub (func)))
        (type $f1 (sub $f0 (func)))
        (type $g (func (param i32)))
        (func $f0 (type $f0))
        (func $f1 (type $f1))
        (func $g (type $g) (param i32))
      """)
    for hierarchy in hierarchies { writeHelpers(hierarchy, &page) }
    let entries = hierarchies.flatMap { hierarchy in
      hierarchy.subjects.enumerated().compactMap { index, subject in
        subject.maker.map { "(table.set $\(hierarchy.top) (i32.const \(index)) \($0))" }
      }
    }
    page.line("  (elem declare func $f0 $f1 $g)")
    page.form("func (export \"init\") (param externref)", entries, indent: 2)
    var assertions = ["(assert_return (invoke \"init\" (ref.extern 1)))"]
    for hierarchy in hierarchies {
      for use in Use.allCases {
        for heapType in hierarchy.heapTypes {
          for isNullable in [false, true] {
            let type = isNullable ? "(ref null \(heapType))" : "(ref \(heapType))"
            writeCase(use, type, hierarchy, &page)
            let bits = hierarchy.subjects.map { $0 == .null ? isNullable : $0.isA(heapType) }
            let answer = bits.enumerated().reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
            assertions.append(
              "(assert_return (invoke \"\(use.rawValue) \(type)\") (i32.const \(answer)))")
          }
        }
      }
    }
    page.line(")")
    page.line()
    for assertion in assertions { page.line(assertion) }
    return page.text
  }

  /// A table of the hierarchy's references, and a function that asks all of them.
  private static func writeHelpers(_ hierarchy: Hierarchy, _ page: inout Page) {
    let top = hierarchy.top
    page.line(
      """

        (type $of-\(top) (func (param \(top)ref) (result i32)))
        (table $\(top) \(hierarchy.subjects.count) \(top)ref)
        (func $ask-\(top) (param $test (ref $of-\(top))) (result i32) (local $i i32) (local $answers i32)
          (loop $next
            (local.set $answers
              (i32.or (local.get $answers)
                (i32.shl
                  (call_ref $of-\(top) (table.get $\(top) (local.get $i)) (local.get $test)) (local.get $i))))
            (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (table.size $\(top)))))
          (local.get $answers))

      """)
  }

  private static func writeCase(_ use: Use, _ type: String, _ hierarchy: Hierarchy, _ page: inout Page) {
    let top = hierarchy.top
    let name = "$" + (use.rawValue + " " + type).filter { !"()$".contains($0) }.map { $0 == " " ? "-" : $0 }
    let local = use == .local ? " (local i32)" : ""
    page.form(
      "func \(name) (type $of-\(top)) (param \(top)ref) (result i32)\(local)",
      use.code("(ref.test \(type) (local.get 0))"), indent: 2)
    page.line("(elem declare func \(name))", indent: 2)
    page.line(
      "(func (export \"\(use.rawValue) \(type)\") (result i32) (call $ask-\(top) (ref.func \(name))))",
      indent: 2)
  }
}
