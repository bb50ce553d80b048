import Testing

@testable import Conformance

/// Casts to types whose indices and ids take more than 16 bits.
@Suite struct ManyTypesTests {
  private static let count = 70_000

  /// Structures in one recursion group, each below the first, but for the last ones that are below each other.
  private static let types: String = {
    let filler = (1..<count - 3).map { _ in "(type (sub $first (struct (field i32))))" }
    return """
      (rec
        (type $first (sub (struct (field i32))))
        \(filler.joined())
        (type $a (sub $first (struct (field i32))))
        (type $b (sub $a (struct (field i32))))
        (type $last (sub final $b (struct (field i32)))))
      """
  }()

  @Test func castsToTheLastType() {
    let script = """
      (module $one
        \(Self.types)
        (table $t (export "t") 5 anyref)
        (func (export "make")
          (table.set $t (i32.const 0) (struct.new $first (i32.const 1)))
          (table.set $t (i32.const 1) (struct.new 1 (i32.const 2)))
          (table.set $t (i32.const 2) (struct.new $a (i32.const 3)))
          (table.set $t (i32.const 3) (struct.new $b (i32.const 4)))
          (table.set $t (i32.const 4) (struct.new $last (i32.const 5)))))
      (register "one")
      (invoke "make")
      (module
        (type (array i64))
        \(Self.types)
        (import "one" "t" (table $t 5 anyref))
        (func (export "bits") (param $i i32) (result i32)
          (i32.or
            (i32.or (ref.test (ref $first) (table.get $t (local.get $i)))
              (i32.shl (ref.test (ref $a) (table.get $t (local.get $i))) (i32.const 1)))
            (i32.or (i32.shl (ref.test (ref $b) (table.get $t (local.get $i))) (i32.const 2))
              (i32.shl (ref.test (ref $last) (table.get $t (local.get $i))) (i32.const 3)))))
        (func (export "cast") (param $i i32) (result i32)
          (struct.get $last 0 (ref.cast (ref $last) (table.get $t (local.get $i))))))
      (assert_return (invoke "bits" (i32.const 0)) (i32.const 1))
      (assert_return (invoke "bits" (i32.const 1)) (i32.const 1))
      (assert_return (invoke "bits" (i32.const 2)) (i32.const 3))
      (assert_return (invoke "bits" (i32.const 3)) (i32.const 7))
      (assert_return (invoke "bits" (i32.const 4)) (i32.const 15))
      (assert_return (invoke "cast" (i32.const 4)) (i32.const 5))
      (assert_trap (invoke "cast" (i32.const 3)) "cast failure")
      (assert_trap (invoke "cast" (i32.const 1)) "cast failure")
      """
    var runner = ScriptRunner(source: Array(script.utf8), file: "s.wast", options: .init())
    let expected = runner.descriptions.map(\.expected)
    for index in 0..<runner.caseCount {
      let verdict = runner.verdict(index, expected[index])
      #expect(verdict.outcome == .pass, "case \(index): \(verdict.message)")
    }
  }
}
