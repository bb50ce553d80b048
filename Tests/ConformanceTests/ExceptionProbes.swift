@testable import Conformance

extension Probe {
  private static let fields = """
    (tag $e (export "e") (param i32)) (tag $plain)
    (func (export "throw") (throw $e (i32.const 5)))
    (func (export "throw-value") (result i32) (throw $plain))
    (func (export "return") (result i32) (i32.const 1))
    (func (export "nothing"))
    (func (export "trap") (unreachable))
    (func (export "null") (throw_ref (ref.null exn)))
    (func $forever (export "exhaust") (call $forever))
    """

  /// An exception is neither a return nor a trap, and neither of these is an exception.
  static let exceptions: [Probe] = [
    Probe(
      fields, right: #"(assert_return (invoke "nothing"))"#, wrong: #"(assert_exception (invoke "nothing"))"#,
      .noException),
    Probe(
      fields, right: #"(assert_return (invoke "return") (i32.const 1))"#,
      wrong: #"(assert_exception (invoke "return"))"#, .noException),
    Probe(
      fields, right: #"(assert_trap (invoke "trap") "unreachable")"#,
      wrong: #"(assert_exception (invoke "trap"))"#, .unexpectedTrap),
    Probe(
      fields, right: #"(assert_trap (invoke "null") "null exception reference")"#,
      wrong: #"(assert_exception (invoke "null"))"#, .unexpectedTrap),
    Probe(
      fields, right: #"(assert_exhaustion (invoke "exhaust") "call stack exhausted")"#,
      wrong: #"(assert_exception (invoke "exhaust"))"#, .unexpectedExhaustion),
    Probe(
      fields, right: #"(assert_exception (invoke "throw"))"#,
      wrong: #"(assert_trap (invoke "throw") "unreachable")"#, .unexpectedException),
    Probe(
      fields, right: #"(assert_exception (invoke "throw"))"#,
      wrong: #"(assert_exhaustion (invoke "throw") "call stack exhausted")"#, .unexpectedException),
    Probe(
      fields, right: #"(assert_exception (invoke "throw"))"#, wrong: #"(assert_return (invoke "throw"))"#,
      .unexpectedException),
    Probe(
      fields, right: #"(assert_exception (invoke "throw-value"))"#,
      wrong: #"(assert_return (invoke "throw-value") (i32.const 0))"#, .unexpectedException),
    Probe(
      fields, right: #"(assert_exception (invoke "throw"))"#, wrong: #"(invoke "throw")"#,
      .unexpectedException),
    Probe(
      "", right: #"(module (func $s (nop)) (start $s))"#,
      wrong: #"(module (tag $e) (func $s (throw $e)) (start $s))"#, .unexpectedException),
    Probe(
      "", right: #"(assert_trap (module (func $s (unreachable)) (start $s)) "unreachable")"#,
      wrong: #"(assert_trap (module (tag $e) (func $s (throw $e)) (start $s)) "unreachable")"#,
      .unexpectedException),
  ]
}
