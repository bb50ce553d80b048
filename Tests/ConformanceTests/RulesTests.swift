import Testing
import WasmISA

@testable import Conformance

/// What scripts may rely on: the level of the language, and imports that nobody has.
@Suite struct RulesTests {
  private func run(
    _ script: String, messages: MessagePolicy = .prefix, _ change: (inout ScriptRules) -> Void
  ) -> [String] {
    var options = ScriptOptions()
    change(&options.rules)
    var runner = ScriptRunner(source: Array(script.utf8), file: "s.wast", options: options)
    let expected = runner.descriptions.map(\.expected)
    return (0..<runner.caseCount).map { index in
      let verdict = judge(runner.run(index), expecting: expected[index], in: "s.wast", messages: messages)
      return verdict.outcome == .pass ? "pass" : "\(verdict.outcome) \(verdict.type): \(verdict.message)"
    }
  }

  // MARK: Imports

  private let foreign = """
    (module
      (type $t (func (param i32) (result i64 f32 v128 externref (ref null $t))))
      (import "env" "f" (func $f (type $t)))
      (import "env" "g" (global $g (mut i32)))
      (import "env" "m" (memory $m 2 5))
      (import "env" "t" (table $t 3 funcref))
      (import "env" "e" (tag (param i64)))
      (import "spectest" "global_i32" (global i32))
      (func (export "f") (result i64 f32 v128 externref (ref null $t)) (call $f (i32.const 1)))
      (func (export "g") (result i32 i32 i32 i32)
        (global.get $g) (memory.size) (table.size $t) (global.get 1)))
    """

  @Test("imports that nobody has are made up on request: with zeros, or with functions that trap")
  func unknownImports() {
    let zeros =
      foreign + """
        (assert_return (invoke "f")
          (i64.const 0) (f32.const 0) (v128.const i64x2 0 0) (ref.null extern) (ref.null func))
        (assert_return (invoke "g") (i32.const 0) (i32.const 2) (i32.const 3) (i32.const 666))
        """
    #expect(run(zeros) { $0.unknownImports = .zero } == ["pass", "pass", "pass"])
    let traps = foreign + #"(assert_trap (invoke "f") "unknown import called: \"env\" \"f\"")"#
    #expect(run(traps) { $0.unknownImports = .trap } == ["pass", "pass"])
    #expect(
      run(foreign) { _ in }[0].hasPrefix(
        "fail module-rejected: s.wast:3:3: unlinkable: unknown import \"env\" \"f\""))
  }

  @Test("what does not exist is not made up: a global and a table of references that may not be null")
  func impossibleImports() {
    for item in ["(global (ref func))", "(table 1 (ref func))"] {
      let verdicts = run(#"(module (import "env" "x" \#(item)))"#) { $0.unknownImports = .zero }
      let problem = #"fail module-rejected: s.wast:1:9: unlinkable: unknown import "env" "x""#
      #expect(verdicts.count == 1 && verdicts[0].hasPrefix(problem), "\(verdicts)")
    }
    let result = #"""
      (module (import "env" "f" (func $f (result (ref func)))) (func (export "f") (drop (call $f))))
      (assert_trap (invoke "f") "no value to return")
      """#
    #expect(run(result) { $0.unknownImports = .zero } == ["pass", "pass"])
  }

  @Test("an import of another type, and one that an assertion is about, are not made up")
  func honestImports() {
    let script = #"""
      (module (import "spectest" "print" (func (param f32))))
      (assert_unlinkable (module (import "env" "f" (func))) "unknown import")
      (module definition $d (import "env" "f" (func)))
      (assert_unlinkable (module instance $d) "unknown import")
      """#
    let verdicts = run(script) { $0.unknownImports = .zero }
    #expect(verdicts[0].hasPrefix("fail module-rejected: s.wast:1:9: unlinkable: incompatible import type"))
    #expect(verdicts.dropFirst().allSatisfy { $0 == "pass" }, "\(verdicts)")
  }

  @Test("modules are imported from by their names only if that is asked for, and registered names come first")
  func namedImports() {
    let script = #"""
      (module $m (func (export "f") (result i32) (i32.const 1)))
      (module (import "m" "f" (func $f (result i32))) (export "f" (func $f)))
      (assert_return (invoke "f") (i32.const 1))
      (module $n (func (export "f") (result i32) (i32.const 2)))
      (register "m" $n)
      (module (import "m" "f" (func $f (result i32))) (export "f" (func $f)))
      (assert_return (invoke "f") (i32.const 2))
      """#
    #expect(run(script) { $0.importsByName = true }.allSatisfy { $0 == "pass" })
    #expect(
      run(script) { _ in }.first { $0 != "pass" }?.hasPrefix(
        "fail module-rejected: s.wast:2:9: unlinkable: unknown import \"m\" \"f\"") == true)
  }

  // MARK: Levels

  /// Modules with the first level that has them, and what they are below it.
  static let modules: [(module: String, level: SpecificationLevel?, below: String)] = [
    ("(memory 1) (data (i32.const 0) \"a\")", .version1, ""),
    ("(table 1 funcref) (elem (i32.const 0) 0) (func (call_indirect (i32.const 0)))", .version1, ""),
    ("(table funcref (elem 0)) (func)", .version1, ""),
    ("(func (result i32 i32) (i32.const 1) (i32.const 2))", .version2, "invalid"),
    ("(func (i32.const 1) (block (param i32) (drop)))", .version2, "malformed"),
    ("(func (drop (i32.extend8_s (i32.const 1))))", .version2, "malformed"),
    ("(func (drop (i32.trunc_sat_f32_s (f32.const 1))))", .version2, "malformed"),
    ("(memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))", .version2, "malformed"),
    ("(func (param funcref))", .version2, "malformed"), ("(func (local v128))", .version2, "malformed"),
    ("(table 1 funcref) (table 1 funcref)", .version2, "invalid"),
    ("(func (return_call 0))", .version3, "malformed"), ("(memory i64 1)", .version3, "malformed"),
    ("(memory 1) (memory 1)", .version3, "invalid"), ("(tag)", .version3, "malformed"),
    ("(type (struct))", .version3, "malformed"), ("(func (param (ref func)))", .version3, "malformed"),
    ("(func (drop (ref.null any)))", .version3, "malformed"),
    ("(global i32 (i32.add (i32.const 1) (i32.const 2)))", .version3, "invalid"),
    ("(global $a i32 (i32.const 1)) (global i32 (global.get $a))", .version3, "invalid"),
    ("(memory 1) (func (drop (i32.load offset=4294967296 (i32.const 0))))", .version3, "malformed"),
    ("(memory 1 1 shared)", nil, "malformed"), ("(memory 1 (pagesize 1))", nil, "malformed"),
    ("(memory 1) (func (drop (i32.atomic.load (i32.const 0))))", nil, "malformed"),
    ("(type (cont 0))", nil, "malformed"),
  ]

  @Test("a level has what its specification has, and no more", arguments: SpecificationLevel.allCases)
  func levels(level: SpecificationLevel) {
    for (module, first, below) in Self.modules {
      let isThere = first.map { $0 <= level } ?? false
      // An offset that is out of range is invalid in 3.0, which has the text.
      let isOffset = module.contains("offset=")
      let expected = isThere && !isOffset ? "pass" : isOffset && level == .version3 ? "invalid" : below
      let assertion =
        expected == "pass"
        ? "(module \(module))"
        : "(assert_\(expected) (module quote \"\(module.replacing("\"", with: "\\22"))\") \"\")"
      let verdict = run(assertion) { $0.features = level.features }
      #expect(verdict == ["pass"], "\(module) in \(level.rawValue)")
    }
  }

  @Test("segments that do not fit are unlinkable in 1.0, and trap in 2.0")
  func segments() {
    let script = #"""
      (assert_unlinkable (module (memory 1) (data (i32.const 65536) "a")) "data segment does not fit")
      (assert_unlinkable
        (module (import "spectest" "table" (table 10 funcref)) (func) (elem (i32.const 10) 0))
        "elements segment does not fit")
      (assert_unlinkable
        (module (import "spectest" "global_i32" (global i32)) (table 1 funcref) (func) (elem (global.get 0) 0))
        "elements segment does not fit")
      (module (memory 1) (data (i32.const 65535) "a") (data (i32.const 65536) ""))
      """#
    #expect(run(script) { $0.features = SpecificationLevel.version1.features }.allSatisfy { $0 == "pass" })
    let trap =
      #"(assert_trap (module (memory 1) (data (i32.const 65536) "a")) "out of bounds memory access")"#
    #expect(run(trap) { $0.features = SpecificationLevel.version2.features } == ["pass"])
  }

  @Test("in 1.0, the name in a segment is that of its memory or table")
  func segmentNames() {
    let script = #"""
      (module (memory $m 1) (data $m (i32.const 0) "a") (data $m (i32.const 1) "b")
        (table $t 2 funcref) (elem $t (i32.const 0) 0) (elem $t (offset (i32.const 1)) 0)
        (func (export "f") (result i32) (i32.load8_u (i32.const 1))))
      (assert_return (invoke "f") (i32.const 98))
      """#
    #expect(run(script) { $0.features = SpecificationLevel.version1.features } == ["pass", "pass"])
  }

  @Test("indices and sizes have the form in bytes that their level gives them")
  func bytes() {
    // `memory.size` with an index of two bytes, and a minimum of six.
    let index =
      #"(module binary "\00asm\01\00\00\00\01\04\01\60\00\00\03\02\01\00\05\03\01\00\01\0a\08\01\06\00\3f\80\00\1a\0b")"#
    let size = #"(module binary "\00asm\01\00\00\00\05\08\01\00\81\80\80\80\80\00")"#
    #expect(run(index + size) { $0.features = SpecificationLevel.version3.features } == ["pass", "pass"])
    let malformed =
      "(assert_malformed \(index) \"zero byte expected\")(assert_malformed \(size) \"integer representation too long\")"
    #expect(run(malformed) { $0.features = SpecificationLevel.version2.features } == ["pass", "pass"])
  }

  @Test("a proposal is skipped where it is part of the language, and malformed below")
  func proposals() {
    let script = "(module (type $f (func)) (type (cont $f)))"
    #expect(run(script) { _ in } == ["skip unsupported: unsupported: stack switching"])
    #expect(
      run(script) {
        $0.features = SpecificationLevel.version3.features
        $0.features.insert(.stackSwitching)
      } == ["skip unsupported: unsupported: stack switching"])
    #expect(
      run(script) { $0.features = SpecificationLevel.version3.features }[0].hasPrefix(
        "fail module-rejected: s.wast:1:33: malformed: "))
  }

  // MARK: Texts

  @Test("a text that names no kind of trap is called that, where kinds are compared")
  func classes() {
    let script = #"""
      (module (func (export "f") (result i32) (i32.div_s (i32.const 1) (i32.const 0))))
      (assert_trap (invoke "f") "divide by zero")
      (assert_trap (invoke "f") "unreachable")
      """#
    #expect(
      run(script, messages: .class) { _ in }.dropFirst() == [
        "fail wrong-trap: expected trap (divide by zero), a text that names no kind of trap known here, "
          + "got trap (integer divide by zero)",
        "fail wrong-trap: expected trap (unreachable), got trap (integer divide by zero)",
      ])
  }

  @Test("a module in the binary format is a script of one case")
  func binaryModule() {
    var runner = ScriptRunner(
      source: [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 5, 3, 1, 0, 1], file: "m.wasm")
    #expect(runner.caseCount == 1)
    let description = runner.descriptions[0]
    #expect(description.identity.name == "module")
    #expect(description.source == "a binary module of 13 bytes")
    #expect(runner.run(0) == .accepted(.instantiated))
  }

  @Test("rules survive the way to a worker")
  func coding() {
    var rules = ScriptRules()
    rules.features = SpecificationLevel.version2.features
    rules.unknownImports = .trap
    rules.importsByName = true
    #expect(ScriptRules(encoded: rules.encoded) == rules)
    #expect(ScriptRules(encoded: "1,maybe,true") == nil)
  }
}
