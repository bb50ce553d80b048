@testable import Conformance

extension Probe {
  private static let invalid = #"(assert_invalid (module (func (result i32))) "type mismatch")"#
  private static let malformed = #"(assert_malformed (module quote "(func") "unexpected")"#
  private static let unlinkable = #"(assert_unlinkable (module (import "no" "f" (func))) "unknown import")"#
  private static let trapping = #"(assert_trap (module (func $f unreachable) (start $f)) "unreachable")"#
  private static let binary = #"(assert_malformed (module binary "\00asm") "unexpected end")"#

  /// Assertions on modules, and modules that have to be accepted.
  static let modules: [Probe] = [
    // Another message.
    Probe("", right: invalid, wrong: invalid.replacing("mismatch", with: "match"), .wrongMessage),
    Probe("", right: malformed, wrong: malformed.replacing("unexpected", with: "duplicate"), .wrongMessage),
    Probe("", right: binary, wrong: binary.replacing("unexpected", with: "magic"), .wrongMessage),
    Probe(
      "", right: unlinkable, wrong: unlinkable.replacing("unknown import", with: "incompatible"),
      .wrongMessage),
    Probe("", right: trapping, wrong: trapping.replacing("\"unreachable\"", with: "\"integer\""), .wrongTrap),
    // Another class.
    Probe(
      "", right: malformed, wrong: #"(assert_invalid (module quote "(func") "unexpected")"#, .wrongClass),
    Probe(
      "", right: binary, wrong: #"(assert_invalid (module binary "\00asm") "unexpected end")"#, .wrongClass),
    Probe(
      "", right: invalid, wrong: #"(assert_malformed (module (func (result i32))) "type mismatch")"#,
      .wrongClass),
    Probe(
      "", right: #"(assert_invalid (module quote "(func (result i32))") "type mismatch")"#,
      wrong: #"(assert_malformed (module quote "(func (result i32))") "type mismatch")"#, .wrongClass),
    Probe(
      "",
      right:
        #"(assert_invalid (module binary "\00asm\01\00\00\00\03\02\01\00\0a\04\01\02\00\0b") "unknown type")"#,
      wrong:
        #"(assert_malformed (module binary "\00asm\01\00\00\00\03\02\01\00\0a\04\01\02\00\0b") "unknown type")"#,
      .wrongClass),
    Probe(
      "", right: invalid, wrong: #"(assert_unlinkable (module (func (result i32))) "type mismatch")"#,
      .wrongClass),
    Probe(
      "", right: invalid, wrong: #"(assert_trap (module (func (result i32))) "type mismatch")"#, .wrongClass),
    Probe(
      "", right: unlinkable, wrong: #"(assert_trap (module (import "no" "f" (func))) "unknown import")"#,
      .wrongClass),
    Probe(
      "", right: trapping,
      wrong: #"(assert_trap (module (func $f (call $f)) (start $f)) "call stack exhausted")"#,
      .unexpectedExhaustion),
    // Accepted.
    Probe("", right: invalid, wrong: #"(assert_invalid (module) "type mismatch")"#, .notRejected),
    Probe(
      "", right: malformed, wrong: #"(assert_malformed (module quote "(func)") "unexpected")"#, .notRejected),
    Probe(
      "", right: binary, wrong: #"(assert_malformed (module binary "\00asm\01\00\00\00") "unexpected end")"#,
      .notRejected),
    Probe(
      "", right: unlinkable,
      wrong: #"(assert_unlinkable (module (import "spectest" "print" (func))) "unknown import")"#,
      .notRejected),
    Probe(
      "", right: trapping,
      wrong: #"(assert_unlinkable (module (func $f unreachable) (start $f)) "unreachable")"#, .notRejected),
    Probe("", right: trapping, wrong: #"(assert_trap (module (func $f) (start $f)) "unreachable")"#, .noTrap),
    // Not accepted.
    Probe("", right: "(module (func))", wrong: "(module (func (result i32)))", .moduleRejected),
    Probe("", right: "(module (func))", wrong: "(module (func (i32.cosnt 1)))", .moduleRejected),
    Probe("", right: #"(module quote "(func)")"#, wrong: #"(module quote "(func")"#, .moduleRejected),
    Probe(
      "", right: #"(module binary "\00asm\01\00\00\00")"#, wrong: #"(module binary "\00asm")"#,
      .moduleRejected),
    Probe(
      "", right: "(module definition (func))", wrong: "(module definition (func (result i32)))",
      .moduleRejected),
    Probe(
      "", right: #"(module (import "spectest" "print" (func)))"#,
      wrong: #"(module (import "spectest" "no" (func)))"#,
      .moduleRejected),
    Probe(
      "", right: "(module (func $f) (start $f))", wrong: "(module (func $f unreachable) (start $f))",
      .unexpectedTrap),
    Probe(
      "", right: "(module (func $f) (start $f))", wrong: "(module (func $f (call $f)) (start $f))",
      .unexpectedExhaustion
    ),
    Probe(
      "", right: #"(module (memory 1) (data (i32.const 0) "a"))"#,
      wrong: #"(module (memory 1) (data (i32.const 65536) "a"))"#, .unexpectedTrap),
    Probe(
      "", right: "(module (table 1 funcref))", wrong: "(module (table 0xffffffff funcref))", .resourceLimit),
    // Commands that are none.
    Probe("(func)", right: "(module)", wrong: "(modul)", .scriptError),
    Probe("(func)", right: "(module)", wrong: "(module", .scriptError),
  ]
}
