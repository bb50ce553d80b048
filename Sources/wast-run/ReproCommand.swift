import ArgumentParser
import CaseIsolation
import Conformance
import Reporting
import VMLayout

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

  @OptionGroup(title: "How code is made")
  var code: CodeOptions

  @OptionGroup(title: "Garbage collection")
  var collections: CollectionOptions

  @OptionGroup(title: "Another engine")
  var engine: EngineOptions

  @OptionGroup(title: "What scripts rely on")
  var rules: RuleOptions

  func validate() throws {
    try engine.exclude([
      "--arch": code.arch != .host, "--abi": code.abi != .calleePops, "--bounds": code.bounds != .auto,
      "--gc-stress": collections.gcStress != nil, "--gc-verify": collections.gcVerify,
      "--unknown-imports": rules.unknownImports != .fail,
    ])
    guard (1...1_000_000).contains(time) else { throw ValidationError("--time must be from 1 to 1000000.") }
  }

  func run() throws {
    let location = FilePlace(place)
    let script = location.file
    let name: ReproCase.Name
    switch (location.line, self.name) {
    case (let line?, nil): name = .line(line)
    case (nil, let text?): name = .text(text)
    case (_?, _?): throw ValidationError("A line and a name cannot be used together.")
    case (nil, nil): throw ValidationError("Name a case: file:line, or the file and a name.")
    }
    if let output {
      var outputs = Outputs()
      outputs.add("--output", output, ReproSearch.format)
      try outputs.check(inputs: [], scripts: [script])
    }
    let reproCase: ReproCase
    do throws(ReproCase.Failure) {
      reproCase = try ReproCase(name, of: script)
    } catch {
      guard let status = error.status else { throw ValidationError(error.message) }
      throw Self.failure(error.message, status)
    }
    if let obstacle = TestRun.workerObstacle { throw Self.failure(obstacle, .ownFault) }
    let engine = try engine.start()
    try Emulation.check(code.arch)
    let code = CodeMode(code, collections)
    let trial = ScriptTrial(
      pool: WorkerPool(executable: TestRun.worker, jobs: 1), timeout: timeout, file: reproCase.file,
      messages: engine == nil ? .prefix : .class, rules: rules.rules, engine: engine, code: code)
    let search = ReproSearch(for: reproCase, on: [trial], seconds: time)
    let status = search.run()
    guard let found = search.found,
      let text = search.script(verdicts: [search.verdictText], hints: hints(reproCase, code))
    else {
      if let signal = search.interrupt { throw ExitCode(128 + signal) }
      throw Self.failure(
        "\(reproCase.file):\(reproCase.line): \(search.complaint)",
        search.isOwnFault ? .ownFault : .unexpected)
    }
    if let output {
      do { try writeFile(text, to: output, format: ReproSearch.format) } catch {
        throw Self.failure("\(error)", .reportNotWritten)
      }
      ReproSearch.note(
        "\(SafeText.of(output, .oneLine)): \(found.commands.count) of \(reproCase.commands.count) commands; \(search.verdictText)"
      )
    } else {
      ReproSearch.write(text)
    }
    if let status { throw ExitCode(status) }
  }

  /// How the script is made and run.
  private func hints(_ reproCase: ReproCase, _ code: CodeMode) -> [String] {
    let written = output.map { CrashText.quoted(SafeText.of($0, .oneLine)) }
    return [
      "made by: wast-run repro \(CrashText.quoted(reproCase.file)):\(reproCase.line)\(code.options)"
        + (written.map { " -o \($0)" } ?? ""),
      "run it:  wast-run \(written ?? "FILE")\(code.options)",
    ]
  }

  private static func failure(_ message: String, _ status: RunStatus) -> ExitCode {
    ReproSearch.note(message)
    return ExitCode(status.rawValue)
  }
}
