import Testing

@testable import Conformance

@Suite struct ScriptTests {
  /// All verdicts of a script: what they are, and why.
  private func run(_ script: String, _ options: ScriptOptions = .init()) -> [String] {
    var runner = ScriptRunner(source: Array(script.utf8), file: "s.wast", options: options)
    let expected = runner.descriptions.map(\.expected)
    return (0..<runner.caseCount).map { index in
      let verdict = runner.verdict(index, expected[index])
      return verdict.outcome == .pass ? "pass" : "\(verdict.outcome) \(verdict.type): \(verdict.message)"
    }
  }

  @Test func stateFlowsFromCommandToCommand() {
    let verdicts = run(
      """
      (module $A (global $g (mut i32) (i32.const 0))
        (func (export "next") (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g))
        (func (export "trap") (global.set $g (i32.const 10)) unreachable))
      (register "a")
      (module $B (import "a" "next" (func $f (result i32))) (export "next" (func $f)))
      (assert_return (invoke "next") (i32.const 1))
      (assert_return (invoke $A "next") (i32.const 2))
      (assert_invalid (module (func (result i32))) "type mismatch")
      (assert_trap (module (func $f unreachable) (start $f)) "unreachable")
      (assert_return (invoke "next") (i32.const 3))
      (assert_return (invoke "next") (i32.const 99))
      (assert_trap (invoke $A "trap") "unreachable")
      (assert_return (invoke "next") (i32.const 11))
      """)
    #expect(verdicts.filter { $0 != "pass" } == ["fail wrong-result: expected i32 99, got i32 4"])
  }

  @Test func definitionsAreInstantiatedAnew() {
    let verdicts = run(
      """
      (module definition $M (global $g (export "g") (mut i32) (i32.const 0))
        (func (export "set") (param i32) (global.set $g (local.get 0))))
      (module instance $I $M)
      (module instance $J $M)
      (invoke $I "set" (i32.const 1))
      (assert_return (get $I "g") (i32.const 1))
      (assert_return (get $J "g") (i32.const 0))
      (module instance $M)
      (assert_return (get "g") (i32.const 0))
      (module definition (func (export "f")))
      (module instance)
      (invoke "f")
      (module $N (func (export "h")))
      (module instance $K $N)
      (invoke $K "h")
      """)
    #expect(verdicts.allSatisfy { $0 == "pass" }, "\(verdicts)")
  }

  @Test func assertionsInstantiateDefinitions() {
    let verdicts = run(
      """
      (module definition $L (import "none" "f" (func)))
      (module definition $T (func $f unreachable) (start $f))
      (assert_unlinkable (module instance $I $L) "unknown import")
      (assert_trap (module instance $T) "unreachable")
      (assert_trap (module instance) "unreachable")
      (assert_unlinkable (module instance $T) "unknown import")
      (assert_trap (module instance $L) "unreachable")
      (assert_trap (module instance $N) "unreachable")
      (module instance $I)
      """)
    #expect(verdicts.prefix(5).allSatisfy { $0 == "pass" }, "\(verdicts)")
    #expect(verdicts[5] == "fail not-rejected: expected unlinkable (unknown import), got a module that links")
    #expect(verdicts[6].hasPrefix("fail wrong-class: expected trap (unreachable), got unlinkable"))
    #expect(verdicts[7] == "fail unknown-module: there is no module definition $N")
    // The instance that the assertion named was not kept.
    #expect(verdicts[8] == "fail unknown-module: there is no module definition $I")
  }

  @Test func aModuleInAnAssertionOfItsInstanceIsTheLatestDefinition() {
    let verdicts = run(
      """
      (module $A (func (export "f") (result i32) (i32.const 1)))
      (assert_unlinkable (module $B (import "b" "f" (func $f (result i32))) (export "g" (func $f))) "unknown import")
      (invoke "f")
      (module instance)
      (register "b" $A)
      (module instance)
      (assert_return (invoke "g") (i32.const 1))
      (assert_trap (module (func $f unreachable) (start $f)) "unreachable")
      (module instance)
      (module instance $A)
      (assert_return (invoke "f") (i32.const 1))
      (module instance $B)
      (assert_invalid (module (func (result i32))) "type mismatch")
      (module instance $A)
      """)
    #expect(
      verdicts.filter { $0 != "pass" }.map { String($0.prefix { !$0.isNewline }) } == [
        "fail module-rejected: probe.wast:4:1: unlinkable: unknown import \"b\" \"f\": there is no module of that name; "
          + "the modules are \"spectest\", \"wasmtime\"",
        "fail unexpected-trap: expected an instance, got trap (unreachable executed)",
        "fail unknown-module: there is no module definition $B",
      ])
  }

  @Test func whatCannotBeReadIsNeverExpected() {
    let verdicts = run(
      """
      (module (func (export "f")))
      (assert_malformed (module instance) "unexpected token")
      (assert_malformed (module qoute "(func") "")
      (assert_malformed (module "\\00asm") "")
      (assert_malformed (module (func (i32.ad))) "unknown operator")
      (assert_malformed (module definition (func (i32.ad))) "")
      (assert_malformed_custom (module (func) (@name "x")) "misplaced")
      (assert_malformed_custom (module (func)) "misplaced")
      (invoke "f")
      """)
    #expect(verdicts[1...6].allSatisfy { $0.hasPrefix("fail script-error") }, "\(verdicts)")
    #expect(verdicts[7].hasPrefix("fail not-rejected"))
    #expect(verdicts[0] == "pass" && verdicts[8] == "pass")
  }

  @Test func inputReadsNothingAndWhatFollowsSaysSo() {
    let verdicts = run(
      """
      (module $A (func (export "f")))
      (register "a")
      (input $B "b.wast")
      (invoke "f")
      (invoke $B "f")
      (module instance)
      (register "b" $B)
      (assert_unlinkable (module (import "c" "f" (func))) "unknown import")
      (assert_unlinkable (module (import "a" "g" (func))) "unknown import")
      (invoke $A "f")
      (output "a.wasm")
      (module (import "a" "f" (func $f)) (export "f" (func $f)))
      (invoke "f")
      """)
    let skip = "skip unsupported: unsupported: input: a script reads no other file"
    #expect(Array(verdicts[2...7]) == Array(repeating: skip, count: 6))
    #expect(verdicts[10] == "skip unsupported: unsupported: output: a script writes no file")
    #expect(Set(verdicts[0...1] + verdicts[8...9] + verdicts[11...12]) == ["pass"])
  }

  @Test func assertionsOfOldForNaNsTakeEitherType() {
    let verdicts = run(
      """
      (module (func (export "f32") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
        (func (export "f64") (param i64) (result f64) (f64.reinterpret_i64 (local.get 0))))
      (assert_return_canonical_nan (invoke "f32" (i32.const 0xffc00000)))
      (assert_return_canonical_nan (invoke "f32" (i32.const 0x7fc00001)))
      (assert_return_arithmetic_nan (invoke "f32" (i32.const 0x7fc00001)))
      (assert_return_arithmetic_nan (invoke "f32" (i32.const 0x7f800001)))
      (assert_return_canonical_nan (invoke "f64" (i64.const 0x7ff8000000000000)))
      (assert_return_arithmetic_nan (invoke "f64" (i64.const 0)))
      """)
    #expect(verdicts.map { $0 == "pass" } == [true, true, false, true, false, true, false])
  }

  @Test func commandsAfterABadModuleSaySo() {
    let verdicts = run(
      """
      (module $Good (func (export "f")))
      (module $Bad
        (func (result i32)))
      (invoke "f")
      (register "bad" $Bad)
      (module $User (import "bad" "f" (func)))
      (invoke $User "f")
      (assert_unlinkable (module (import "bad" "f" (func))) "unknown import")
      (invoke $Good "f")
      (module (func (export "g")))
      (invoke "g")
      (invoke "f")
      """)
    let notRun = "skip not-run: not run: the module at line 2 failed"
    #expect(verdicts[1].hasPrefix("fail module-rejected: probe.wast:3:3: invalid: type mismatch"))
    #expect(Array(verdicts[2...6]) == Array(repeating: notRun, count: 5))
    #expect(Array(verdicts[7...9]) == ["pass", "pass", "pass"])
    #expect(verdicts[10].hasPrefix("fail unknown-export"))
  }

  @Test func commandsAfterAnUnsupportedModuleNameTheFeature() {
    let verdicts = run(
      """
      (module $S (tag $t) (func (export "f") (suspend $t)))
      (assert_return (invoke "f"))
      (register "s")
      (module (import "s" "f" (func)))
      (thread $T (shared (module $S)) (invoke "f"))
      """)
    #expect(Set(verdicts.prefix(4)) == ["skip unsupported: unsupported: stack switching"])
    #expect(verdicts[4] == "skip unsupported: unsupported: threads")
  }

  /// What a proposal knows is malformed in WebAssembly 3.0, and no assertion may pass by that.
  @Test(arguments: [
    "(module (func (suspend 0)))",
    #"(module quote "(func (suspend 0))")"#,
    #"(module binary "\00asm\01\00\00\00" "\01\06\02\60\00\00\5d\00")"#,
    #"(module binary "\00asm\01\00\00\00" "\01\04\01\60\00\00" "\03\02\01\00" "\0a\06\01\04\00\e2\00\0b")"#,
  ])
  func proposalsAreNeitherMalformedNorInvalid(module: String) {
    let verdicts = run(
      """
      (assert_malformed \(module) "")
      (assert_malformed_custom \(module) "")
      (assert_invalid \(module) "")
      (assert_invalid_custom \(module) "")
      (assert_unlinkable \(module) "")
      (assert_trap \(module) "")
      \(module)
      """)
    #expect(verdicts.count == 7)
    #expect(Set(verdicts) == ["skip unsupported: unsupported: stack switching"])
  }

  @Test func whatOnlyLooksLikeAProposalIsMalformed() {
    let verdicts = run(
      #"""
      (assert_malformed (module quote "(func (suspended))") "unknown operator")
      (assert_malformed (module quote "(func (catch_all))") "unexpected token")
      (assert_malformed (module quote "(func (\"suspend\"))") "unexpected token")
      (assert_malformed (module quote "(import \"m\" (items))") "unknown operator")
      (assert_malformed
        (module binary "\00asm\01\00\00\00" "\02\07\01\01m\01n\7f\00") "malformed import kind")
      (assert_malformed (module binary "\00asm\01\00\00\00" "\04\04\01\70\08\00") "malformed limits flags")
      """#)
    #expect(verdicts == Array(repeating: "pass", count: 6))
  }

  @Test func lostCasesLeaveNothingBehind() {
    let script = """
      (module $A (func (export "f") (result i32) (i32.const 1)))
      (module $B (func (export "f") (result i32) (i32.const 2)))
      (register "b" $B)
      (invoke "f")
      (invoke $A "f")
      """
    var runner = ScriptRunner(source: Array(script.utf8), file: "s.wast")
    var runsGeneratedCode: [Bool] = []
    var verdicts: [Verdict] = []
    for index in 0..<runner.caseCount {
      runsGeneratedCode.append(runner.runsGeneratedCode(index))
      // The process that ran $B died: its holder, which still has the state from before, goes on.
      if index != 1 { verdicts.append(runner.verdict(index)) }
    }
    #expect(runsGeneratedCode == [false, false, false, false, true])
    let notRun = Verdict.skip(.notRun, "not run: the module at line 2 failed")
    #expect(verdicts == [.pass, notRun, notRun, .pass])
  }

  @Test func whatCannotBeReadIsACase() {
    let script = """
      (module (func (export "f")))
      (assert_return (invoke "f") (i32.cosnt 1))
      (invoke "f")
      (module (func (export "f"))
      (invoke "f")
      (module (func (export "g")))
      (invoke "g")
      (invoke "g"
      """
    var runner = ScriptRunner(source: Array(script.utf8), file: "s.wast")
    #expect(runner.scriptError?.place?.line == 2)
    let verdicts = (0..<runner.caseCount).map { runner.verdict($0) }
    #expect(
      verdicts.map(\.type) == [
        "", "script-error", "", "script-error", "not-run", "", "", "script-error",
      ])
  }

  @Test func aScriptOfWhichNothingCanBeReadHasOneCase() {
    for text in ["(module", ")", "(modul)", "\0as"] {
      var runner = ScriptRunner(source: Array(text.utf8), file: "s.wast")
      let verdicts = (0..<runner.caseCount).map { runner.verdict($0) }
      #expect(verdicts.map(\.type) == ["script-error"])
      #expect(runner.scriptError != nil)
    }
    let empty = ScriptRunner(source: [], file: "s.wast")
    #expect(empty.scriptError == nil && empty.cases.isEmpty)
  }

  @Test func theHostModuleOfTheSuite() {
    let verdicts = run(
      """
      (module
        (import "spectest" "print" (func)) (import "spectest" "print_i32" (func $i32 (param i32)))
        (import "spectest" "print_i64" (func (param i64))) (import "spectest" "print_f32" (func (param f32)))
        (import "spectest" "print_f64" (func (param f64)))
        (import "spectest" "print_i32_f32" (func (param i32 f32)))
        (import "spectest" "print_f64_f64" (func $f64 (param f64 f64)))
        (import "spectest" "global_i32" (global $i i32)) (import "spectest" "global_i64" (global $l i64))
        (import "spectest" "global_f32" (global $f f32)) (import "spectest" "global_f64" (global $d f64))
        (import "spectest" "table" (table 10 20 funcref)) (import "spectest" "memory" (memory 1 2))
        (func (export "globals") (result i32 i64 f32 f64)
          (global.get $i) (global.get $l) (global.get $f) (global.get $d))
        (func (export "print") (call $i32 (i32.const 1)) (return_call $f64 (f64.const 1) (f64.const 2))))
      (assert_return (invoke "globals") (i32.const 666) (i64.const 666) (f32.const 666.6) (f64.const 666.6))
      (assert_return (invoke "print"))
      (assert_unlinkable (module (import "wastrun_test" "abort" (func))) "unknown import")
      (assert_unlinkable (module (import "spectest" "table64" (table 10 funcref))) "incompatible import type")
      (assert_unlinkable (module (import "spectest" "memory64" (memory 1))) "incompatible import type")
      """)
    #expect(verdicts.allSatisfy { $0 == "pass" }, "\(verdicts)")
    #if DEBUG
      let withTestHost = run(#"(module (import "wastrun_test" "abort" (func)))"#, .init(testHost: true))
      #expect(withTestHost == ["pass"])
    #endif
  }

  @Test func manyModulesDoNotPileUp() {
    let modules = String(repeating: #"(module (memory 1) (func (export "f"))) (invoke "f")"#, count: 300)
    #expect(run(modules).allSatisfy { $0 == "pass" })
  }

  /// Nothing in a script's bytes may trap, hang, or pass for a script without cases.
  @Test func anythingMayBeAScript() {
    let script = Array(
      """
      (module $m (func (export "f") (param i32) (result i32) (local.get 0)) (memory 1) (data (i32.const 0) "a\\00"))
      (assert_return (invoke "f" (i32.const 1)) (i32.const 1))
      (assert_malformed (module quote "(func") "unexpected")
      (module binary "\\00asm\\01\\00\\00\\00")
      """.utf8)
    for end in 0...script.count { execute(Array(script[..<end])) }
    var generator = Generator(state: 1)
    for _ in 0..<300 {
      var mutated = script
      for _ in 0..<3 {
        mutated[Int(generator.next() % UInt64(mutated.count))] = UInt8(truncatingIfNeeded: generator.next())
      }
      execute(mutated)
    }
    for count in [0, 1, 100, 5000] {
      execute((0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) })
    }
  }

  private func execute(_ bytes: [UInt8]) {
    var runner = ScriptRunner(source: bytes, file: "s.wast")
    for index in 0..<runner.caseCount {
      _ = runner.runsGeneratedCode(index)
      _ = runner.verdict(index)
    }
  }

  private struct Generator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
