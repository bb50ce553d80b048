import ArgumentParser
import CaseIsolation
import Conformance
import Diagnostics
import Glibc
import Reporting
import Reproduction
import VMLayout
import WasmText

/// `wast-run repro`.
struct ReproCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repro",
    abstract: "Writes the smallest script that reproduces a case.",
    discussion: """
      Name a case by its line, or by its id, its name or a part of its name. The new script contains the case and what \
      it needs. Commands are removed first, then fields of modules, then parts of functions, as long as the case gets \
      the same verdict for the same reason. A case that passes gives a script that passes, with functions that do what \
      they did. Modules whose functions were reduced are printed anew; the rest is copied from the script.

      EXAMPLES
        wast-run repro suite/call.wast:120
        wast-run repro suite/call.wast 'assert_return "fac-acc"' -o small.wast
        wast-run repro suite/call.wast:120 --arch aarch64

      EXIT CODES
          0  the script reproduces the case's verdict (which may be a pass)
          1  the case does not get the same verdict again
          4  the script or the case could not be read or parsed
          5  the script could not be written
         64  the command line is wrong, or no case or several cases match
         70  wast-run itself failed
        129, 130, 143  hung up, interrupted, terminated (the smallest is written)
      """)

  @Argument(
    help: ArgumentHelp("The script, with the line of the case.", valueName: "file[:line]"),
    completion: .file())
  var place: String

  @Argument(
    help: ArgumentHelp("The id or name of the case, or a unique part of the name.", valueName: "name")
  )
  var name: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the script (default: standard output).", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Time limit for reducing the script.", valueName: "seconds"))
  var time = 60

  @Option(help: ArgumentHelp("Time limit for a case.", valueName: "seconds"), transform: nanoseconds)
  var timeout: UInt64 = 10_000_000_000

  @Option(help: "Run the case as code for this processor, as wast-run run does.")
  var arch: Processor = .host

  @OptionGroup(title: "Another engine")
  var engine: EngineOptions

  @OptionGroup(title: "What scripts rely on")
  var rules: RuleOptions

  func validate() throws {
    try engine.exclude([
      "--arch": arch != .host, "--unknown-imports": rules.unknownImports != .fail,
    ])
    guard (1...1_000_000).contains(time) else { throw ValidationError("--time must be from 1 to 1000000.") }
  }

  func run() throws {
    let location = FilePlace(place)
    let (script, line) = (location.file, location.line)
    if line != nil, name != nil { throw ValidationError("A line and a name cannot be used together.") }
    if line == nil, name == nil {
      throw ValidationError("Name a case: file:line, or the file and a name.")
    }
    if let output {
      var outputs = Outputs()
      outputs.add("--output", output, Self.format)
      try outputs.check(inputs: [], scripts: [script])
    }
    let shown = script.name
    let source: [UInt8]
    switch script.read() {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Self.failure("\(shown): \(error.reason)", .unreadable)
    }
    if source.first == 0 {
      throw ValidationError(
        "\(shown) is a binary module, a script of one case: nothing can be left out. wast-run wat prints it.")
    }
    let parse = parseScriptTolerantly(source, isModule: shown.hasSuffix(".wat"))
    if parse.commands.isEmpty, let error = parse.errors.first {
      throw Self.failure(
        error.diagnostic(in: source, LineTable(source)).text(file: shown), .unreadable)
    }
    let cases = ScriptSteps(parsing: source, file: shown).cases
    let commands = parse.commands
    let target = try Self.target(line, name, parse, cases, source, shown)
    let worker = TestRun.worker
    if let obstacle = TestRun.workerObstacle { throw Self.failure(obstacle, .ownFault) }
    let engine = try engine.start()
    try Emulation.check(arch)
    let search = ReproSearch(
      commands: commands, source: source, target: target,
      trial: ScriptTrial(
        worker: worker, timeout: timeout, file: shown, rules: rules.rules, engine: engine, processor: arch),
      seconds: time)
    let status = search.run()
    guard let found = search.found() else {
      if let signal = search.interrupt { throw ExitCode(128 + signal) }
      throw Self.failure(
        "\(shown):\(commands[target].position.line): \(search.complaint)",
        search.isOwnFault ? .ownFault : .unexpected)
    }
    let part = search.found(header: header(shown, commands, target, found.commands, search)) ?? found
    if let output {
      do { try writeFile(part.text, to: output, format: Self.format) } catch {
        throw Self.failure("\(error)", .reportNotWritten)
      }
      ReproSearch.note(
        "\(SafeText.of(output, .oneLine)): \(found.commands.count) of \(commands.count) commands; \(search.verdictText)"
      )
    } else {
      ReproSearch.write(part.text)
    }
    if let status { throw ExitCode(status) }
  }

  private static let heading = "The smallest script found that shows"
  private static let format = FileFormat(name: "a script of repro", opening: ";; \(heading)", ending: ".wast")

  /// What the script says of itself.
  private func header(
    _ file: String, _ commands: [Command], _ target: Int, _ found: [Int], _ search: ReproSearch
  ) -> [String] {
    let line = commands[target].position.line
    let written = output.map { CrashText.quoted(SafeText.of($0, .oneLine)) } ?? "FILE"
    return [
      "\(Self.heading) what \(file):\(line) shows:",
      "\(search.verdictText)",
      "\(found.count) of \(commands.count) commands, after \(search.runs) runs\(search.isSmallest ? "" : " (there was no time for more)").",
      "",
      "made by: wast-run repro \(CrashText.quoted(file)):\(line)\(arch.option)"
        + (output == nil ? "" : " -o \(written)"),
      "run it:  wast-run \(written)\(arch.option)",
    ].map { SafeText.of($0, .oneLine) }
  }

  // MARK: The case

  /// The command that is meant.
  /// - Throws: if there is none or more than one, or if what stands there cannot be read.
  private static func target(
    _ line: Int?, _ name: String?, _ parse: ScriptParse, _ cases: [CaseIdentity], _ source: [UInt8],
    _ file: String
  ) throws -> Int {
    if let line { return try target(line: line, parse, cases, source, file) }
    let name = name ?? ""
    let exact = cases.filter { $0.name == name || $0.id == name }
    let matching = exact.isEmpty ? cases.filter { $0.name.utf8.contains(name.utf8) } : exact
    if matching.count > 1 { throw ambiguous(matching) }
    guard let match = matching.first else { throw ValidationError("\(file): no case has this name.") }
    if match.keyword == Self.unreadable {
      throw failure("\(file):\(match.line): \(match.name)", .unreadable)
    }
    // Text that cannot be read is a case, and no command: the others correspond, in their order.
    let earlier = cases.prefix { $0 != match }.count { $0.keyword != Self.unreadable }
    guard parse.commands.indices.contains(earlier) else {
      throw ValidationError("\(file): no case has this name.")
    }
    return earlier
  }

  /// The keyword of text that is no command.
  private static let unreadable = "script"

  /// The command that begins on a line, or else the one that the line is a part of.
  private static func target(
    line: Int, _ parse: ScriptParse, _ cases: [CaseIdentity], _ source: [UInt8], _ file: String
  ) throws -> Int {
    let commands = parse.commands
    func firstLine(_ index: Int) -> Int { Int(commands[index].position.line) }
    func lastLine(_ index: Int) -> Int {
      firstLine(index) + source[commands[index].source].count { $0 == UInt8(ascii: "\n") }
    }
    let errors = parse.errors.filter { Int($0.position.line) == line }
    let here = commands.indices.filter { firstLine($0) == line }
    if here.count + errors.count > 1 { throw ambiguous(cases.filter { $0.line == line }) }
    if let target = here.first { return target }
    let before = commands.indices.last { firstLine($0) < line }
    if errors.isEmpty, let before, line <= lastLine(before) { return before }
    // Between two commands: what cannot be read may begin on an earlier line than where that shows.
    let after = commands.indices.first { firstLine($0) > line }
    let gap = (before.map(lastLine) ?? 1)...(after.map(firstLine) ?? .max)
    let near = parse.errors.filter { gap.contains(Int($0.position.line)) }
    if let error = errors.first ?? near.first(where: { $0.position.line > line }) ?? near.last {
      throw failure(error.diagnostic(in: source, LineTable(source)).text(file: file), .unreadable)
    }
    if after == nil, let before {
      throw ValidationError(
        "\(file): there is no case on line \(line); the last one ends on line \(lastLine(before)).")
    }
    throw ValidationError("\(file): there is no case on line \(line).")
  }

  private static func ambiguous(_ cases: [CaseIdentity]) -> ValidationError {
    let names = cases.prefix(10).map { "\n  line \($0.line): \(SafeText.of($0.name, .oneLine))" }.joined()
    return ValidationError("Several cases match; give a full name:\(names)")
  }

  private static func failure(_ message: String, _ status: RunStatus) -> ExitCode {
    ReproSearch.note(message)
    return ExitCode(status.rawValue)
  }
}
