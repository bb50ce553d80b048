/// Casts to types of each depth, of objects of each depth: in lines of structures, arrays and functions, with branches
/// and final types; in the module that made the objects, and in others.
enum CastDisplays {
  /// The deepest type: a declaration may have so many above it.
  private static let deepest = 63
  /// Depths where displays might be of another kind, or end.
  private static let sampled = [0, 1, 2, 3, 6, 7, 8, 9, 15, 16, 31, 32, 62, 63]

  /// A type of the script.
  private struct Line {
    let name: String
    /// What the declaration of a type of it says, but for its supertype.
    let composite: String
    let depths: ClosedRange<Int>
    /// The line that it branches off, below its first depth.
    var parent: String?
    var isFinal = false

    func type(_ depth: Int) -> String { "$\(name)\(depth)" }

    func declaration(_ depth: Int) -> String {
      let parent = depth > depths.lowerBound ? name : parent
      let supertype = parent.map { " $\($0)\(depth - 1)" } ?? ""
      return "(type \(type(depth)) (sub\(isFinal ? " final" : "")\(supertype) \(composite)))"
    }
  }

  private static let structures = Line(name: "s", composite: "(struct (field $n i32))", depths: 0...deepest)
  /// Branches off the structures, with a field more.
  private static let branch = Line(
    name: "b", composite: "(struct (field $n i32) (field i64))", depths: 4...deepest, parent: "s")
  private static let arrays = Line(name: "a", composite: "(array i32)", depths: 0...20)
  /// Final types, each below a structure of the line.
  private static let finals = [1, 2, 3, 7, 8, 9, 16, 32, 63].map { depth in
    Line(
      name: "f", composite: "(struct (field $n i32) (field f32))", depths: depth...depth, parent: "s",
      isFinal: true)
  }
  private static let functions = Line(name: "g", composite: "(func (result i32))", depths: 0...deepest)

  /// An object by the type that it was made of; one without is null or an i31.
  private typealias Object = (line: Line, depth: Int)?

  private static let objects: [Object] =
    line(structures) + line(branch) + line(arrays) + finals.map { ($0, $0.depths.lowerBound) } + [nil, nil]

  private static func line(_ line: Line) -> [Object] { line.depths.map { (line, $0) } }

  private static func isInstance(_ object: Object, of line: Line, _ depth: Int) -> Bool {
    guard let object else { return false }
    if object.line.name == line.name {
      return line.isFinal ? object.depth == depth : object.depth >= depth
    }
    return object.line.parent == line.name && depth < object.line.depths.lowerBound
  }

  // MARK: Objects

  static func script() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; Casts of objects whose types are declared 0 to 63 levels deep, to types of the same depths.
      ;;
      ;; "s7" asks `ref.test` whether the objects are of the type at depth 7 of the line $s, "s7-branch" `br_on_cast`, and
      ;; "s7-fail" `br_on_cast_fail`; results have a bit for each object. "s7-cast" is `ref.cast` of the object with a
      ;; number; its result says how deep the object is. $b branches off $s, $f are final types, $a arrays. The module
      ;; $user has the same types behind others, and the objects of $owner.

      """)
    let targets =
      Array(structures.depths).map { (structures, $0) } + [4, 5, 7, 8, 9, 33, 63].map { (branch, $0) }
      + [0, 1, 7, 8, 20].map { (arrays, $0) } + finals.map { ($0, $0.depths.lowerBound) }
    write("owner", targets, isOwner: true, to: &page)
    page.line("(register \"owner\" $owner)")
    page.line()
    let fewer = targets.filter { sampled.contains($0.1) }
    write("user", fewer, isOwner: false, to: &page)
    page.line()
    for (line, depth) in targets { writeAssertions("owner", line, depth, to: &page) }
    for (line, depth) in fewer { writeAssertions("user", line, depth, to: &page) }
    return page.text
  }

  private static func write(
    _ module: String, _ targets: [(Line, Int)], isOwner: Bool, to page: inout Page
  ) {
    page.line("(module $\(module)")
    if !isOwner {
      page.list(["(type (func (param i64)))", "(rec (type (struct)) (type (array i8)))"], indent: 2)
    }
    let lines = [structures, branch, arrays] + finals
    page.list(lines.flatMap { line in line.depths.map(line.declaration) }, indent: 2)
    page.line("(type $tester (func (param anyref) (result i32)))", indent: 2)
    if isOwner {
      page.line("(table $objects (export \"objects\") \(objects.count) anyref)", indent: 2)
      page.line("(func $start", indent: 2)
      for (index, object) in objects.enumerated() {
        guard let value = expression(object, index: index) else { continue }
        page.line("(table.set $objects (i32.const \(index)) \(value))", indent: 4)
      }
      page.line(")", indent: 2)
      page.line("(start $start)", indent: 2)
    } else {
      page.line("(import \"owner\" \"objects\" (table $objects \(objects.count) anyref))", indent: 2)
    }
    page.line(
      """

        ;; A bit for each object: what the function says of it.
        (func $all (param $test (ref $tester)) (result i64 i64 i64)
          (call $some (local.get $test) (i32.const 0)) (call $some (local.get $test) (i32.const 64))
          (call $some (local.get $test) (i32.const 128)))
        (func $some (param $test (ref $tester)) (param $first i32) (result i64)
          (local $i i32) (local $bits i64)
          (block $end
            (loop $again
              (br_if $end (i32.eq (i32.add (local.get $first) (local.get $i)) (table.size $objects)))
              (local.set $bits
                (i64.or (local.get $bits)
                  (i64.shl
                    (i64.extend_i32_u
                      (call_ref $tester (table.get $objects (i32.add (local.get $first) (local.get $i))) (local.get $test)))
                    (i64.extend_i32_u (local.get $i)))))
              (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 64)))))
          (local.get $bits))
      """)
    for (line, depth) in targets {
      let type = line.type(depth)
      let name = type.dropFirst()
      page.line()
      page.line("(func \(type) (type $tester) (ref.test (ref \(type)) (local.get 0)))", indent: 2)
      page.line("(func (export \"\(name)\") (result i64 i64 i64) (call $all (ref.func \(type))))", indent: 2)
      guard sampled.contains(depth) || line.isFinal else { continue }
      page.line(
        """
          (func \(type)-branch (type $tester)
            (block $is (result (ref \(type)))
              (drop (br_on_cast $is anyref (ref \(type)) (local.get 0))) (return (i32.const 0)))
            (drop) (i32.const 1))
          (func \(type)-fail (type $tester)
            (block $not (result anyref)
              (drop (br_on_cast_fail $not anyref (ref \(type)) (local.get 0))) (return (i32.const 1)))
            (drop) (i32.const 0))
          (func (export "\(name)-branch") (result i64 i64 i64) (call $all (ref.func \(type)-branch)))
          (func (export "\(name)-fail") (result i64 i64 i64) (call $all (ref.func \(type)-fail)))
          (func (export "\(name)-cast") (param $i i32) (result i32)
        """)
      let object = "(ref.cast (ref \(type)) (table.get $objects (local.get $i)))"
      page.line(
        line.name == "a"
          ? "(array.get \(type) \(object) (i32.const 0)))" : "(struct.get \(type) $n \(object)))",
        indent: 4)
    }
    let functions = targets.flatMap { line, depth in
      sampled.contains(depth) || line.isFinal
        ? [line.type(depth), "\(line.type(depth))-branch", "\(line.type(depth))-fail"] : [line.type(depth)]
    }
    page.form("elem declare func", functions, indent: 2)
    page.line(")")
  }

  private static func expression(_ object: Object, index: Int) -> String? {
    guard let (line, depth) = object else { return index % 2 == 0 ? "(ref.i31 (i32.const \(index)))" : nil }
    let type = line.type(depth)
    switch line.name {
    case "s": return "(struct.new \(type) (i32.const \(depth)))"
    case "b": return "(struct.new \(type) (i32.const \(depth)) (i64.const -1))"
    case "a": return "(array.new \(type) (i32.const \(depth)) (i32.const 1))"
    default: return "(struct.new \(type) (i32.const \(depth)) (f32.const 0.5))"
    }
  }

  private static func writeAssertions(_ module: String, _ line: Line, _ depth: Int, to page: inout Page) {
    let name = "\(line.name)\(depth)"
    let bits = bits(objects.map { isInstance($0, of: line, depth) }, words: 3)
    page.form("assert_return (invoke $\(module) \"\(name)\")", bits, indent: 0)
    guard sampled.contains(depth) || line.isFinal else { return }
    for way in ["branch", "fail"] {
      page.form("assert_return (invoke $\(module) \"\(name)-\(way)\")", bits, indent: 0)
    }
    var generator = SplitMix64(state: UInt64(depth + name.utf8.count))
    var indices = (0..<4).map { _ in generator.next(below: objects.count) }
    // One of exactly that type, one right above and one right below it.
    for wanted in [depth, depth - 1, depth + 1] {
      if let index = objects.firstIndex(where: { $0?.line.name == line.name && $0?.depth == wanted }) {
        indices.append(index)
      }
    }
    for index in indices {
      let invocation = "(invoke $\(module) \"\(name)-cast\" (i32.const \(index)))"
      if isInstance(objects[index], of: line, depth), let object = objects[index] {
        page.line("(assert_return \(invocation) (i32.const \(object.depth)))")
      } else {
        page.line("(assert_trap \(invocation) \"cast failure\")")
      }
    }
  }

  private static func bits(_ truths: [Bool], words: Int) -> [String] {
    (0..<words).map { word in
      let bits = truths.enumerated().reduce(into: UInt64(0)) { sum, truth in
        if truth.element && truth.offset / 64 == word { sum |= 1 << UInt64(truth.offset % 64) }
      }
      return "(i64.const \(hex(bits)))"
    }
  }

  // MARK: Functions

  static func functionScript() -> String {
    var page = Page()
    page.line(GeneratedScript.notice)
    page.line(
      """
      ;; The same for functions, whose types are declared 0 to 63 levels deep: tests, branches, casts and indirect calls.
      ;;
      ;; "g7" asks whether the functions are of the type at depth 7; results have a bit for each. "g7-call" calls the
      ;; function with a number through the table, "g7-cast" by reference; the function says how deep its type is.

      (module
      """)
    page.list(functions.depths.map(functions.declaration), indent: 2)
    page.line("(type $tester (func (param funcref) (result i32)))", indent: 2)
    for depth in functions.depths {
      page.line("(func $h\(depth) (type $g\(depth)) (i32.const \(depth)))", indent: 2)
    }
    page.form("table $functions funcref (elem", functions.depths.map { "$h\($0)" } + [")"], indent: 2)
    page.line(
      """
        (func $all (param $test (ref $tester)) (result i64)
          (local $i i32) (local $bits i64)
          (loop $again
            (local.set $bits
              (i64.or (local.get $bits)
                (i64.shl
                  (i64.extend_i32_u (call_ref $tester (table.get $functions (local.get $i)) (local.get $test)))
                  (i64.extend_i32_u (local.get $i)))))
            (br_if $again
              (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (table.size $functions))))
          (local.get $bits))
      """)
    for depth in functions.depths {
      page.line(
        """
          (func $t\(depth) (type $tester) (ref.test (ref $g\(depth)) (local.get 0)))
          (func (export "g\(depth)") (result i64) (call $all (ref.func $t\(depth))))
        """)
      guard sampled.contains(depth) else { continue }
      page.line(
        """
          (func $t\(depth)-branch (type $tester)
            (block $is (result (ref $g\(depth)))
              (drop (br_on_cast $is funcref (ref $g\(depth)) (local.get 0))) (return (i32.const 0)))
            (drop) (i32.const 1))
          (func (export "g\(depth)-branch") (result i64) (call $all (ref.func $t\(depth)-branch)))
          (func (export "g\(depth)-cast") (param $i i32) (result i32)
            (call_ref $g\(depth) (ref.cast (ref $g\(depth)) (table.get $functions (local.get $i)))))
          (func (export "g\(depth)-call") (param $i i32) (result i32)
            (call_indirect $functions (type $g\(depth)) (local.get $i)))
        """)
    }
    page.form(
      "elem declare func",
      functions.depths.map { "$t\($0)" } + sampled.map { "$t\($0)-branch" }, indent: 2)
    page.line(")")
    page.line()
    for depth in functions.depths {
      let bits = bits(functions.depths.map { $0 >= depth }, words: 1)
      page.form("assert_return (invoke \"g\(depth)\")", bits, indent: 0)
      guard sampled.contains(depth) else { continue }
      page.form("assert_return (invoke \"g\(depth)-branch\")", bits, indent: 0)
      for index in [0, depth - 1, depth, depth + 1, deepest] where functions.depths.contains(index) {
        for (way, trap) in [("cast", "cast failure"), ("call", "indirect call type mismatch")] {
          let invocation = "(invoke \"g\(depth)-\(way)\" (i32.const \(index)))"
          page.line(
            index >= depth
              ? "(assert_return \(invocation) (i32.const \(index)))"
              : "(assert_trap \(invocation) \"\(trap)\")")
        }
      }
    }
    return page.text
  }
}
