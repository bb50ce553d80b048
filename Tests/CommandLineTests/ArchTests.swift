import Foundation
import Testing

/// `--arch aarch64`: the same scripts, by the emulator.
@Suite struct ArchTests {
  let program = Program()

  /// Whether this machine has the emulator; `doctor` knows.
  static let hasEmulator: Bool = {
    let outcome = try? Program().run("doctor")
    return outcome?.output.contains("Unicorn, for --arch aarch64") == true
  }()

  /// Each case asks for something else at the border to the host.
  private let script = """
    (module
      (import "spectest" "print_i32" (func $print (param i32)))
      (type $pair (struct (field i32) (field (ref null $pair))))
      (tag $t (param i32))
      (memory 1 2)
      (table 2 funcref)
      (elem (i32.const 0) $three)
      (func $three (result i32) (i32.const 3))
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "print") (call $print (i32.const 1)))
      (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
      (func (export "grow") (result i32) (memory.grow (i32.const 1)))
      (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
      (func (export "divide") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
      (func $deep (export "deep") (call $deep))
      (func (export "catch") (result i32) (block (result i32) (try_table (catch $t 0) (throw $t (i32.const 7))) (i32.const 0)))
      (func (export "throw") (throw $t (i32.const 7)))
      (func (export "objects") (param i32) (result i32)
        (local $last (ref null $pair))
        (loop
          (local.set $last (struct.new $pair (local.get 0) (ref.null $pair)))
          (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (struct.get $pair 0 (local.get $last))))
    (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
    (assert_return (invoke "print"))
    (assert_return (invoke "load" (i32.const 65532)) (i32.const 0))
    (assert_trap (invoke "load" (i32.const 65533)) "out of bounds memory access")
    (assert_trap (invoke "load" (i32.const 65536)) "out of bounds memory access")
    (assert_return (invoke "grow") (i32.const 1))
    (assert_return (invoke "load" (i32.const 65533)) (i32.const 0))
    (assert_return (invoke "call" (i32.const 0)) (i32.const 3))
    (assert_trap (invoke "call" (i32.const 1)) "uninitialized element 1")
    (assert_trap (invoke "call" (i32.const 2)) "undefined element 2")
    (assert_trap (invoke "divide" (i32.const 0)) "integer divide by zero")
    (assert_exhaustion (invoke "deep") "call stack exhausted")
    (assert_return (invoke "catch") (i32.const 7))
    (assert_exception (invoke "throw"))
    (assert_return (invoke "objects" (i32.const 100000)) (i32.const 1))
    (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 4))

    """

  @Test(
    "the emulator gives a script its verdicts, in every isolation",
    .enabled(if: hasEmulator, "libunicorn.so.2 of Unicorn 2.1.4 is not here (WAST_RUN_UNICORN)"),
    arguments: ["case", "batch", "file"])
  func verdicts(isolation: String) throws {
    try program.write(script, to: "a.wast")
    let outcome = try program.run(
      "--arch", "aarch64", "--isolation", isolation, "--gc-stress", "50", "a.wast")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("FAIL: 16 passed, 1 failed"))
    #expect(outcome.output.contains("expected  i32 4"))
  }

  @Test(
    "a case is reproduced in the emulator, and the script says so",
    .enabled(if: hasEmulator, "libunicorn.so.2 of Unicorn 2.1.4 is not here (WAST_RUN_UNICORN)"))
  func repro() throws {
    try program.write(script, to: "a.wast")
    let last = script.split(separator: "\n").count
    let outcome = try program.run("repro", "a.wast:\(last)", "--arch", "aarch64", "-o", "b.wast")
    #expect(outcome.status == 0, "\(outcome)")
    let text = try program.read("b.wast")
    #expect(text.contains(";; made by: wast-run repro a.wast:\(last) --arch aarch64 -o b.wast\n"))
    #expect(text.contains(";; run it:  wast-run b.wast --arch aarch64\n"))
    #expect(!text.contains("$pair"))
  }

  @Test(
    "random modules run in the emulator beside the processor's own code",
    .enabled(if: hasEmulator, "libunicorn.so.2 of Unicorn 2.1.4 is not here (WAST_RUN_UNICORN)"))
  func fuzz() throws {
    let outcome = try program.run(
      "fuzz", "--arch", "aarch64", "--seed", "1", "--count", "2", "--without", "gc", "--opcodes")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains(" 14 ways to run them, 0 differences"))
    #expect(!outcome.output.contains("relaxed"))
  }

  @Test(
    "without the emulator nothing runs, and the message says what is missing",
    arguments: ["a.wast", "repro a.wast:4", "fuzz --count 1"])
  func noEmulator(line: String) throws {
    try program.write(script, to: "a.wast")
    let outcome = try program.shell("WAST_RUN_UNICORN=/nowhere.so \"$0\" \(line) --arch aarch64")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--arch aarch64 needs the emulator Unicorn, 2.1.4 or later"))
    #expect(outcome.errors.contains("WAST_RUN_UNICORN"))
    #expect(outcome.output.isEmpty)
  }

  @Test("another engine has its own processor", arguments: ["run a.wast", "repro a.wast:4"])
  func engine(line: String) throws {
    try program.write(script, to: "a.wast")
    let outcome = try program.shell("exec \"$0\" \(line) --engine node --arch aarch64")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--arch is about wast-run's own compiler"))
  }
}
