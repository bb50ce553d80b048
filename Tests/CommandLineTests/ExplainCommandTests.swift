import Testing

/// `wast-run explain` as a program.
@Suite struct ExplainCommandTests {
  @Test func aFunctionIsShown() throws {
    let program = Program()
    try program.write("(module\n  (func (export \"f\") (result i32) (i32.const 7)))", to: "a.wat")
    for place in ["a.wat", "a.wat:2"] {
      let outcome = try program.run("explain", place)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("a.wat:2  function 0 \"f\""))
      #expect(outcome.output.contains("b8 07 00 00 00"))
      #expect(outcome.errors == "")
    }
  }

  @Test func codeIsTheOneThatOptionsAskFor() throws {
    let program = Program()
    try program.write(
      "(module (memory 1) (func (result i32) (drop (call 0)) (i32.load (i32.const 7))))", to: "a.wat")
    let ways = [[], ["--bounds", "check"], ["--abi", "caller-restores"], ["--arch", "aarch64"]]
    let shown = try ways.map { try program.outcome(of: program.start(["explain", "a.wat"] + $0)) }
    #expect(shown.allSatisfy { $0.status == 0 }, "\(shown)")
    #expect(Set(shown.map(\.output)).count == ways.count)
    #expect(
      try program.run("explain", "a.wat", "--bounds", "guard", "--abi", "callee-pops").output
        == shown[0].output)
  }

  /// Without objdump bytes take the place of instructions.
  @Test func nothingHasToBeInstalled() throws {
    let program = Program()
    try program.write("(module (func (result i32) (i32.const 7)))", to: "a.wat")
    let outcome = try program.shell("PATH=/nowhere exec \"$0\" explain a.wat")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("b8 07 00 00 00"))
  }

  @Test(arguments: [
    ("explain missing.wat", 4, "missing.wat: No such file"),
    ("explain bad.wat", 4, "bad.wat:1:"),
    ("explain good.wat:9", 64, "good.wat:9:1: no module and no function stands here"),
    ("explain", 64, "Missing"),
  ])
  func statusSaysWhatIsWrong(line: String, status: Int32, message: String) throws {
    let program = Program()
    try program.write("(module (func", to: "bad.wat")
    try program.write("(module)", to: "good.wat")
    let outcome = try program.shell("exec \"$0\" \(line)")
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func controlCharactersDoNotReachATerminal() throws {
    let program = Program()
    try program.write("(module (func (export \"\\1b[31m\") (nop))) ;; \u{1b}[0m", to: "a.wat")
    let outcome = try program.run("explain", "a.wat")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1b}"))
  }
}
