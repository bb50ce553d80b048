import Testing

/// Slips of the command line that could be taken for something else.
@Suite struct MistypedTests {
  let program = Program()

  init() throws {
    try program.write("(module)", to: "demo.wast")
  }

  @Test(
    "a misspelt command is neither a script nor a call for help",
    arguments: [
      ("rn demo.wast", "did you mean 'run'?"), ("reprot r.jsonl", "did you mean 'report'?"),
      ("dcotor", "did you mean 'doctor'?"), ("help foo", "there is no command 'foo'"),
      ("help gat", "there is no command 'gat'; did you mean 'gate'?"),
      ("help bench kernel", "there is no command 'bench kernel'; did you mean 'kernels'?"),
    ])
  func command(arguments: String, message: String) throws {
    let outcome = try program.shell("\"$0\" \(arguments)")
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.errors.contains(message), "\(outcome)")
    #expect(outcome.output.isEmpty)
  }

  @Test("a file by the name of a slip runs, and help of a command that there is, helps")
  func files() throws {
    try program.write("(module)", to: "rn")
    #expect(try program.run("rn").status == 0)
    #expect(try program.run("help", "bench", "kernels").output.contains("bench kernels"))
    #expect(try program.run("help").output.contains("SUBCOMMANDS"))
    // What resembles nothing is a missing script.
    #expect(try program.run("no-such.wast").status == 4)
  }

  @Test(
    "an error of a command names the help of that command, not the usage of run",
    arguments: [
      ("explain demo.wast:9", "'wast-run explain --help'"), ("wat demo.wast:9", "'wast-run wat --help'"),
      ("repro demo.wast:9", "'wast-run repro --help'"),
      ("demo.wast --junit demo.wast", "'wast-run run --help'"),
    ])
  func usage(arguments: String, help: String) throws {
    let outcome = try program.shell("\"$0\" \(arguments)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("See \(help) for more information."), "\(outcome)")
    #expect(!outcome.errors.contains("Usage:"))
  }

  @Test("names that are not UTF-8 are found by every command")
  func bytes() throws {
    for command in ["run", "explain", "wat"] {
      let outcome = try program.shell("cp demo.wast $'\\xff.wast'; \"$0\" \(command) $'\\xff.wast'")
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try program.shell("\"$0\" repro $'\\xff.wast:1'").status == 0)
  }
}
