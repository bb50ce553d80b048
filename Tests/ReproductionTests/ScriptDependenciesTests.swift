import Testing
import WasmText

@testable import Reproduction

/// Which commands a case is thought to build on.
@Suite struct ScriptDependenciesTests {
  /// Commands are lines. The last but for blank ones is the case.
  struct Slice: CustomTestStringConvertible, Sendable {
    var what: String
    var script: String
    /// Numbers of lines, from 1.
    var slice: [Int]
    var needed: [Int]
    var testDescription: String { what }
  }

  static let slices = [
    Slice(
      what: "the current module, and what acted on it",
      script: """
        (module $a (func (export "f")))
        (invoke "f")
        (module $b (func (export "f")))
        (invoke "f")
        (invoke $a "f")
        (assert_return (invoke "f"))
        """, slice: [3, 4, 6], needed: [3, 6]),
    Slice(
      what: "a named module, bound anew",
      script: """
        (module $a (func (export "f")))
        (invoke $a "f")
        (module $a (func (export "f")))
        (module $b)
        (assert_return (invoke $a "f"))
        """, slice: [3, 5], needed: [3, 5]),
    Slice(
      what: "what is imported, by the registration that held then",
      script: """
        (module $a (func (export "f")))
        (register "m")
        (module $b (func (export "f")))
        (register "m" $b)
        (module (import "m" "f" (func $f)) (func (export "g") (call $f)))
        (register "m" $a)
        (invoke $b "f")
        (invoke $a "f")
        (assert_return (invoke "g"))
        """, slice: [], needed: []),
    Slice(
      what: "those who import from what the case looks at",
      script: """
        (module $a (memory (export "m") 1) (func (export "f")))
        (register "a")
        (module $w (import "a" "m" (memory 1)) (func (export "w")))
        (invoke $w "w")
        (assert_trap (module (import "a" "m" (memory 1)) (data (i32.const 70000) "x")) "out of bounds")
        (module $other)
        (assert_invalid (module (func (result i32))) "type mismatch")
        (assert_return (invoke $a "f"))
        """, slice: [1, 2, 3, 4, 5, 8], needed: [1, 8]),
    Slice(
      what: "what shares a memory of the host, but not its functions",
      script: """
        (module $a (import "spectest" "memory" (memory 1)) (data (i32.const 0) "x"))
        (module $b (import "spectest" "print" (func)) (func (export "f")))
        (invoke $b "f")
        (module $c (import "spectest" "memory" (memory 1)) (func (export "f")))
        (assert_return (invoke "f"))
        """, slice: [1, 4, 5], needed: [4, 5]),
    Slice(
      what: "definitions and their instances",
      script: """
        (module definition $d (import "a" "f" (func)) (func (export "g")))
        (module $a (func (export "f")))
        (register "a" $a)
        (module instance $i $d)
        (module instance $j $d)
        (invoke $i "g")
        (assert_return (invoke $j "g"))
        """, slice: [1, 2, 3, 4, 5, 6, 7], needed: [1, 2, 3, 5, 7]),
    Slice(
      what: "a module as the case",
      script: """
        (module $a (func (export "f")))
        (module $b)
        (assert_malformed (module quote "(fun") "unexpected")
        """, slice: [3], needed: [3]),
    Slice(
      what: "an action on nothing",
      script: """
        (assert_invalid (module (func (result i32))) "type mismatch")
        (invoke "f")
        """, slice: [2], needed: [2]),
    Slice(
      what: "the definition that an assertion instantiates",
      script: """
        (module definition $d (import "m" "f" (func)))
        (module definition $other)
        (assert_unlinkable (module (import "m" "g" (func))) "unknown import")
        (assert_unlinkable (module instance $d) "unknown import")
        """, slice: [1, 4], needed: [1, 4]),
    Slice(
      what: "the definition that an assertion leaves",
      script: """
        (module definition $d)
        (assert_unlinkable (module (import "m" "g" (func))) "unknown import")
        (module $b)
        (assert_trap (module (func $f unreachable) (start $f)) "unreachable")
        (assert_trap (module instance) "unreachable")
        """, slice: [4, 5], needed: [4, 5]),
    Slice(
      what: "commands of another file, which are not known",
      script: """
        (module $a (func (export "f")))
        (input $b "b.wast")
        (invoke $a "f")
        (invoke $b "f")
        """, slice: [2, 4], needed: [2, 4]),
  ]

  @Test("the slice of a case, and what it needs", arguments: slices.filter { !$0.slice.isEmpty })
  func slice(_ expected: Slice) {
    let commands = parseScriptTolerantly(Array(expected.script.utf8)).commands
    let dependencies = ScriptDependencies(commands, source: Array(expected.script.utf8))
    let target = commands.count - 1
    let lines = { (indices: [Int]) in indices.map { Int(commands[$0].position.line) } }
    #expect(lines(dependencies.slice(target)) == expected.slice)
    #expect(lines(dependencies.needed(by: target)) == expected.needed)
    #expect(dependencies.wholePart(of: dependencies.slice(target)) == dependencies.slice(target))
  }

  @Test func registrationsAreThoseOfTheirTime() {
    let script = Self.slices[2].script
    let commands = parseScriptTolerantly(Array(script.utf8)).commands
    let dependencies = ScriptDependencies(commands, source: Array(script.utf8))
    let lines = dependencies.slice(commands.count - 1).map { Int(commands[$0].position.line) }
    #expect(lines == [3, 4, 5, 7, 9])
  }

  @Test("whoever builds on what is left out is left out as well")
  func wholePart() {
    let script = Array(Self.slices[5].script.utf8)
    let commands = parseScriptTolerantly(script).commands
    let dependencies = ScriptDependencies(commands, source: script)
    #expect(dependencies.wholePart(of: [0, 1, 2, 4, 5, 6]) == [0, 1, 2, 4, 6])
    #expect(dependencies.wholePart(of: [0, 1, 3, 5]) == [0, 1])
  }

  @Test("a part of a script has the commands' own words, and tells where the last one stands")
  func part() {
    let script = Array("(module\n  ;; é\n)(invoke \"f\") ;; end\n(invoke\n \"g\")".utf8)
    let commands = parseScriptTolerantly(script).commands
    let part = ScriptPart([0, 2], of: commands, in: script, header: ["a", "", "b"])
    #expect(
      String(decoding: part.text, as: UTF8.self) == ";; a\n;;\n;; b\n\n(module\n  ;; é\n)\n(invoke\n \"g\")\n"
    )
    #expect(part.lastLine == 8)
    #expect(parseScriptTolerantly(part.text).commands.map(\.position.line) == [5, 8])
  }
}
