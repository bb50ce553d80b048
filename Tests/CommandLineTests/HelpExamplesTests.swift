import Foundation
import Testing

/// Every example of every help text runs.
@Suite struct HelpExamplesTests {
  let program = Program()

  /// A command as `--experimental-dump-help` tells of it.
  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?

    /// Its own help text and those of its subcommands.
    var discussions: [String] { [discussion ?? ""] + (subcommands ?? []).flatMap(\.discussions) }
    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
  }

  private struct Tool: Decodable { var command: Command }

  private let root: Command

  init() throws {
    let help = try program.run("--experimental-dump-help").output
    root = try JSONDecoder().decode(Tool.self, from: Data(help.utf8)).command
  }

  private static let sources = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// The files that examples name.
  private func furnish() throws {
    for file in [
      "tail-call.wast", "bench/peers", "bench/tail-call/self_1.wat", "bench/kernels/sha256.wat",
      "bench/kernels/base64.wat", "bench/kernels64/base64_64.wat", "bench/vectors/base64.wat",
      "bench/gc/nbody.wat", "bench/exceptions/throw_01.wat", "bench/objects/cast_final.wat",
      "bench/abi/call_8.wat",
    ] {
      let target = program.folder.appendingPathComponent("spec/\(file)")
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: "\(Self.sources)/spec/\(file)", toPath: target.path)
    }
    try FileManager.default.copyItem(
      atPath: "\(Self.sources)/engines", toPath: program.folder.appendingPathComponent("engines").path)
    let module = """
      (module
        (func (export "fac-acc") (param i64 i64) (result i64)
          (if (result i64) (i64.eqz (local.get 0))
            (then (local.get 1))
            (else (return_call 0 (i64.sub (local.get 0) (i64.const 1)) (i64.mul (local.get 0) (local.get 1))))))
        (func (export "f")))
      """
    try program.write(
      module + """

        (assert_return (invoke "fac-acc" (i64.const 5) (i64.const 1)) (i64.const 120))
        (module (func (export "f") (unreachable)))
        (assert_trap (invoke "f") "unreachable")
        (module (func (export "f")))

        """ + String(repeating: "(invoke \"f\")\n", count: 200) + "(module (memory i64 1))\n",
      to: "suite/call.wast")
    for number in 1...4 { try program.write(module, to: "suite/\(number).wast") }
    try program.write(
      "[[expect]]\nfile = \"call.wast\"\noutcome = \"fail\"\nreason = \"for the example alone\"\n",
      to: "list.toml")
    try program.write(module, to: "module.wat")
    // A function `fac` without parameters, results and instructions, all of whose bytes are ASCII.
    let sections =
      "\u{1}\u{4}\u{1}`\u{0}\u{0}\u{3}\u{2}\u{1}\u{0}\u{7}\u{7}\u{1}\u{3}fac\u{0}\u{0}\u{A}\u{4}\u{1}\u{2}\u{0}\u{B}"
    for name in ["module.wasm", "app.wasm"] {
      try program.write("\u{0}asm\u{1}\u{0}\u{0}\u{0}\(sections)", to: name)
    }
    let run = try program.shell(
      "\"$0\" suite --baseline suite.base --update-baseline --junit before.xml && cp before.xml after.xml")
    #expect(run.status == 0)
  }

  /// The examples of a help text.
  private static func examples(_ discussion: String) -> [String] {
    let lines = discussion.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "EXAMPLES") else { return [] }
    return lines[(start + 1)...].prefix { !$0.isEmpty }.map { line in
      // Behind two spaces stands what the example is for.
      let line = line.drop { $0 == " " }
      return String(line.firstRange(of: "  ").map { line[..<$0.lowerBound] } ?? line)
    }
  }

  /// What makes an example short that takes minutes.
  private static func shortened(_ example: String) -> String {
    if example.hasPrefix("wast-run bench compile") {
      return example + (example.contains(".wasm") ? "" : " app.wasm")
        + " --no-generated --rounds 1 --milliseconds 1"
    }
    if ["wast-run bench front-end", "wast-run bench isolation"].contains(where: example.hasPrefix) {
      return example + " --rounds 1"
    }
    if example.hasPrefix("wast-run bench instructions") { return example }
    if example.hasPrefix("wast-run bench") { return example + " --rounds 1 --milliseconds 1" }
    if example.hasPrefix("wast-run fuzz") { return example + " --count 2 --time 1" }
    return example
  }

  @Test("the examples of all help texts run, and end as the help says")
  func examples() throws {
    try furnish()
    var count = 0
    var seen: Set<String> = []
    for discussion in root.discussions {
      for example in Self.examples(discussion) where seen.insert(example).inserted {
        count += 1
        #expect(example.hasPrefix("wast-run"), "\(example)")
        let outcome = try program.shell(
          "export NODE=/no/node PYTHON=/no/python CLANG=/no/clang WASMKIT=/no/wasmkit\n"
            + "wast-run() { \(Program.executable.path) \"$@\"; }\n" + Self.shortened(example))
        // The other engine need not be installed, nor the emulator.
        let isAlone =
          ["--against ", "--engine ", "check-engine "].contains(where: example.contains)
          && outcome.status == 64 && outcome.errors.contains("there is no ")
          || outcome.status == 64 && outcome.errors.contains("needs the emulator Unicorn")
        let isMissingProtection = example.contains("--sandbox require") && outcome.status == 70
        #expect(
          [0, 1].contains(outcome.status) || isAlone || isMissingProtection, "\(example)\n\(outcome)")
      }
    }
    #expect(count > 30)
  }

  @Test("no line of an example or a table is longer than a terminal of 80 columns")
  func columns() {
    for discussion in root.discussions {
      for line in discussion.split(separator: "\n") where line.hasPrefix(" ") {
        #expect(line.count < 80, "\(line)")
      }
    }
  }

  @Test("every command says what it is for, and every one that runs something has an example")
  func complete() throws {
    for command in root.all where command.commandName != "help" {
      #expect(command.abstract?.isEmpty == false, "\(command.commandName)")
      if command.subcommands?.contains(where: { $0.commandName != "help" }) != true {
        #expect(!Self.examples(command.discussion ?? "").isEmpty, "\(command.commandName)")
      }
    }
  }
}
