import Conformance
import Testing

@testable import wast_run

/// Small scripts out of large ones, by way of the program itself.
@Suite struct ReproCommandTests {
  let program = Program()

  /// A counter, a module that uses it through a registration, and much that does not matter.
  static let counter = """
    (module $unused (func (export "f")))
    (module $counter
      (global $n (mut i32) (i32.const 0))
      (func (export "add") (param i32) (global.set $n (i32.add (global.get $n) (local.get 0))))
      (func (export "get") (result i32) (global.get $n)))
    (register "counter" $counter)
    (module $user
      (import "counter" "add" (func $add (param i32)))
      (func (export "add3") (call $add (i32.const 3))))
    (invoke $unused "f")
    (invoke $counter "add" (i32.const 0))
    (invoke $user "add3")
    (invoke $counter "add" (i32.const 0))
    (assert_invalid (module (func (result i32))) "type mismatch")
    (invoke $counter "add" (i32.const 4))
    (assert_return (invoke $counter "get") (i32.const 7))
    (assert_return
      (invoke $counter "get") (i32.const 8))
    (invoke $unused "f")
    """

  /// The commands of a script, each by its first line.
  func commands(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("(") }.map(String.init)
  }

  @Test("a failure keeps what its value depends on, and nothing else")
  func failure() throws {
    try program.write(Self.counter, to: "a.wast")
    let outcome = try program.run("repro", "a.wast:18", "-o", "b.wast")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("b.wast: 6 of 13 commands; fail (wrong-result): expected i32 8, got i32 7"))
    let text = try program.read("b.wast")
    #expect(
      commands(text) == [
        "(module $counter", "(register \"counter\" $counter)", "(module $user", "(invoke $user \"add3\")",
        "(invoke $counter \"add\" (i32.const 4))", "(assert_return",
      ])
    #expect(text.hasPrefix(";; "))
    #expect(text.contains(";; made by: wast-run repro a.wast:17 -o b.wast\n"))
    let again = try program.run("b.wast")
    #expect(again.status == 1)
    #expect(again.output.contains("actual    i32 7"))
    #expect(again.output.contains("5 passed, 1 failed"))
  }

  @Test("a case that passes gives a script that passes, and says so")
  func pass() throws {
    try program.write(Self.counter, to: "a.wast")
    let outcome = try program.run("repro", "a.wast", "assert_return $counter \"get\"", "-o", "b.wast")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("; pass\n"))
    #expect(try program.read("b.wast").contains(";; pass\n"))
    #expect(try program.run("b.wast").status == 0)
  }

  @Test("a case by its id")
  func identity() throws {
    try program.write(Self.counter, to: "a.wast")
    let source = Array(Self.counter.utf8)
    let cases = ScriptSteps(parsing: source, file: "a.wast").cases
    let target = try #require(cases.first { $0.line == 16 })
    let outcome = try program.run("repro", "a.wast", target.id)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("made by: wast-run repro a.wast:16\n"))
  }

  @Test("without a file, the script goes to standard output")
  func standardOutput() throws {
    try program.write(
      "(module (func (export \"f\") (result i32) (i32.const 1)))\n(module)\n(module)", to: "a.wast")
    let outcome = try program.run("repro", "a.wast:2")
    #expect(outcome.status == 0)
    #expect(commands(outcome.output) == ["(module)"])
    #expect(outcome.errors.isEmpty)
  }

  @Test("a case that hangs")
  func timeout() throws {
    try program.write(
      """
      (module (func (export "nothing")))
      (invoke "nothing")
      (module (global $n (mut i32) (i32.const 0))
        (func (export "set") (global.set $n (i32.const 1)))
        (func (export "f") (loop (br_if 0 (global.get $n)))))
      (invoke "f")
      (invoke "set")
      (invoke "f")
      """, to: "a.wast")
    let expected = ["(module", "(invoke \"f\")"]
    let outcome = try program.withTimeLimits {
      try program.run("repro", "a.wast:8", "--timeout", $0, "--time", "600")
    } until: {
      commands($0.output) == expected
    }
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(";; timeout (timeout): no verdict within "))
    #expect(commands(outcome.output) == expected)
  }

  #if DEBUG
    @Test("a crash, with what has to come before it")
    func crash() throws {
      try program.write(
        """
        (module $bad
          (import "wastrun_test" "segfault" (func $bad))
          (global $n (mut i32) (i32.const 0))
          (func (export "arm") (global.set $n (i32.const 1)))
          (func (export "f") (if (global.get $n) (then (call $bad)))))
        (module $other (func (export "g")))
        (invoke $bad "f")
        (invoke $other "g")
        (invoke $bad "arm")
        (invoke $bad "f")
        """, to: "a.wast")
      let outcome = try program.run("repro", "a.wast:10", "-o", "b.wast")
      #expect(outcome.status == 0)
      #expect(
        commands(try program.read("b.wast")) == [
          "(module $bad", "(invoke $bad \"f\")",
        ])
      let again = try program.run("b.wast")
      #expect(again.status == 1)
      #expect(again.output.contains("1 passed, 1 crashed"))
    }
  #endif

  @Test("modules lose what the case does not need, and functions of a case that fails what they do")
  func modules() throws {
    try program.write(
      """
      (module
        (memory 1)
        (func $spare (export "spare") (result i32) (i32.load (i32.const 0)))
        (func $id (param i32) (result i32) (local.get 0))
        (func (export "f") (param i32) (result i32)
          (drop (call $spare))
          (i32.div_s (call $id (i32.const 1)) (local.get 0)))
        (func (export "g") (result i32) (i32.const 3)))
      (assert_return (invoke "f" (i32.const 0)) (i32.const 1))
      (assert_return (invoke "g") (i32.const 3))
      """, to: "a.wast")
    let failure = try program.run("repro", "a.wast:9", "-o", "b.wast")
    #expect(failure.status == 0)
    let text = try program.read("b.wast")
    #expect(text.contains("i32.div_s"))
    for word in ["memory", "spare", "$id", "\"g\"", "call"] { #expect(!text.contains(word), "\(text)") }
    #expect(try program.run("b.wast").output.contains("actual    trap (integer divide by zero)"))
    // One that passes is to pass for what its functions do.
    let pass = try program.run("repro", "a.wast:10")
    #expect(
      pass.output.hasSuffix(
        """
        (module
          (func (export "g") (result i32) (i32.const 3)))
        (assert_return (invoke "g") (i32.const 3))

        """), "\(pass.output)")
  }

  @Test("a script without commands for its fields is one case")
  func bareModule() throws {
    try program.write("(func (export \"f\"))\n(func (result i32))", to: "a.wast")
    let outcome = try program.run("repro", "a.wast:1")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(";; fail (module-rejected): "))
    #expect(outcome.output.hasSuffix("\n\n(func (result i32))\n"))
  }

  @Test(
    "what is no case is told with its reason",
    arguments: [
      (["a.wast"], 64, "Name a case: "), (["a.wast:1", "name"], 64, "cannot be used together"),
      (["a.wast", "no such"], 64, "no case has this name"),
      (["a.wast", "invoke"], 64, "Several cases match"),
      (["missing.wast:1"], 4, "No such file"), (["bad.wast:1"], 4, "bad.wast:1:"),
      (["a.wast:18", "-o", "a.wast"], 64, "this would overwrite the script a.wast"),
      (["part.wast:2"], 4, "part.wast:2:2: unknown command frob\n"),
      (["part.wast:4"], 4, "part.wast:5:11: unexpected token instance"),
      (["part.wast:5"], 4, "part.wast:5:11: unexpected token instance"),
      (["part.wast", "frob"], 4, "part.wast:2: unreadable command: unknown command frob"),
      (["part.wast", "unreadable command"], 64, "Several cases match"),
      (["part.wast:9"], 64, "there is no case on line 9; the last one ends on line 7"),
      (["a.wast:99"], 64, "there is no case on line 99; the last one ends on line 19"),
      (["part.wast:8"], 64, "there is no case on line 8"),
      (["a.wast:18", "-o", "a.wast/b.wast"], 64, "Not a directory"),
      (["a.wast:18", "--time", "0"], 64, "--time"),
    ] as [([String], Int32, String)])
  func errors(arguments: [String], status: Int32, message: String) throws {
    try program.write(Self.counter, to: "a.wast")
    try program.write("(module", to: "bad.wast")
    try program.write(
      "(module)\n(frob)\n\n(assert_malformed\n  (module instance) \"\")\n(module\n)\n;; the end\n",
      to: "part.wast")
    let line = (["repro"] + arguments).map(CrashText.quoted).joined(separator: " ")
    let outcome = try program.shell("\"$0\" \(line.replacing("./'-", with: "'-"))")
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}
