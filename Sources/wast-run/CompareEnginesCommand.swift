import ArgumentParser
import CaseIsolation
import Conformance
import Gate
import Glibc
import Reporting

/// `wast-run compare-engines`.
struct CompareEnginesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-engines",
    abstract: "Runs scripts on several engines, and shows where these do not agree.",
    discussion: """
      Two engines do not agree on a case if its verdict has another outcome or another reason, or if they return \
      different wrong values. Texts of errors are not compared. What an engine skips is not compared with it: it reads \
      no text, or lacks a feature. Each case that differs is shown with the verdict of each engine, and with the command \
      that writes the smallest script for a verdict.

      With --output, the smallest script that shows the whole difference is written: one in which every engine that ran \
      the case comes to the same verdict as before. It is searched for as repro does. --json writes the differences for \
      programs. --results-folder keeps the results of each run.

      EXAMPLES
        wast-run compare-engines --engine own --engine liftoff suite
        wast-run compare-engines --engine liftoff --engine cranelift suite/call.wast
        wast-run compare-engines --engine own --engine "./adapter --fast" suite
        wast-run compare-engines --engine own --engine winch suite --output found

      EXIT CODES
          0  the engines agree
          1  they do not
          3  nothing ran: there is no script, or no two engines ran the same case
          4  a script could not be read or parsed
          5  results, a script or the JSON file could not be written
         64  the command line is wrong, or an engine does not start
         70  wast-run itself failed
        129, 130, 143  hung up, interrupted, terminated (what was found is written)
      """)

  @Argument(help: "Scripts, or folders with scripts.", completion: .file())
  var paths: [String]

  @Option(
    name: .customLong("engine"),
    help: ArgumentHelp(
      "An engine, at least twice: own, liftoff, turbofan, node, cranelift, winch, or a command.",
      discussion: "own is wast-run's own compiler and runtime; the others are those of run --engine.",
      valueName: "engine"))
  var engines: [String] = []

  @Option(help: .engineFolder, completion: .directory)
  var engineFolder: String?

  @Option(
    help: ArgumentHelp(
      "Write the results of each run to this folder, such as 1-own.jsonl and 2-liftoff.jsonl.",
      discussion: "compare and report read them.", valueName: "folder"),
    completion: .directory)
  var resultsFolder: String?

  @Option(
    help: ArgumentHelp(
      "Write the smallest script for each difference to this folder, such as call-120.wast.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp("Write scripts for the first N differences only (default: 10).", valueName: "n"))
  var maxDifferences: Int?

  @Option(help: ArgumentHelp("Time limit for reducing a script (default: 60).", valueName: "seconds"))
  var time: Int?

  @Option(
    help: ArgumentHelp("Write the differences to this file, as one JSON object.", valueName: "file"),
    completion: .file())
  var json: String?

  @Option(
    help: ArgumentHelp("Time limit for a case, such as 10 or 0.5.", valueName: "seconds"),
    transform: nanoseconds)
  var timeout: UInt64 = 10_000_000_000

  @Option(help: ArgumentHelp("Scripts to run in parallel (default: processors + 1).", valueName: "n"))
  var jobs: Int?

  @OptionGroup(title: "What to run")
  var selection: SelectionOptions

  @OptionGroup(title: "What scripts rely on")
  var rules: RuleOptions

  @Flag(name: .shortAndLong, help: "Show all differences.")
  var verbose = false

  private static let own = "own"
  /// Differences that are shown.
  private static let shown = 50

  func validate() throws {
    if engines.count < 2 { throw ValidationError("--engine is needed at least twice.") }
    if Set(engines).count < engines.count { throw ValidationError("Each --engine must be another one.") }
    for engine in engines { try EngineChoice.check(engine, of: "--engine") }
    if paths.contains("-") { throw ValidationError("Standard input cannot be read once for each engine.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if output == nil, maxDifferences != nil { throw ValidationError("--max-differences needs --output.") }
    if output == nil, time != nil { throw ValidationError("--time needs --output.") }
    if let maxDifferences, maxDifferences < 1 {
      throw ValidationError("--max-differences must be at least 1.")
    }
    if let time, !(1...1_000_000).contains(time) {
      throw ValidationError("--time must be from 1 to 1000000.")
    }
    if rules.unknownImports != .fail {
      throw ValidationError("--unknown-imports is about wast-run's own runtime alone.")
    }
  }

  func run() throws {
    let engines = try engines.map { engine in
      DifferenceScripts.Engine(
        option: engine,
        choice: engine == Self.own
          ? nil : try EngineChoice(starting: engine, folder: engineFolder, option: "--engine"))
    }
    let selection = try selection.selection()
    let scripts = scripts(selection)
    try checkOutputs(scripts)
    var status = RunStatus.asExpected
    var runs: [[ScriptReport]] = []
    for (index, engine) in engines.enumerated() {
      var reports: [ScriptReport] = []
      let code = try TestRun.run(try plan(index, engine.choice, selection) { reports.append($0) })
      // A failure is what there is to compare; what keeps a run from its end is not.
      guard let ended = RunStatus(rawValue: code), ended != .ownFault else {
        if code > 128 { say("INTERRUPTED: nothing was compared; \(Self.interruption(by: code - 128))") }
        throw ExitCode(code)
      }
      if [.unreadable, .reportNotWritten].contains(ended) { status.add(ended) }
      if reports.isEmpty { throw ExitCode(code) }
      var summary = Summary()
      for report in reports { summary.add(report) }
      say("\(engine.option) (\(name(engine))): \(summary.description)")
      runs.append(reports)
    }
    var comparison = EngineComparison(runs)
    let interrupt = search(&comparison, engines, scripts, &status)
    let interruption = interrupt.map(Self.interruption)
    if let json { write(comparison, to: json, engines, interruption, &status) }
    let count = comparison.differences.count
    say(
      "\(count == 0 ? "ok" : "DIFFER"): \(counted(count, "difference")), \(comparison.agreed) agreed, "
        + "\(comparison.uncompared) run by fewer than two engines" + (interruption.map { "; \($0)" } ?? ""))
    if let interrupt { throw ExitCode(128 + interrupt) }
    if count > 0 {
      status.add(.unexpected)
    } else if comparison.agreed == 0 {
      status.add(.nothingFound)
    }
    throw ExitCode(status.rawValue)
  }

  private static func interruption(by signal: Int32) -> String { "interrupted by \(signalName(signal))" }

  private func name(_ engine: DifferenceScripts.Engine) -> String {
    engine.choice?.name ?? "wast-run \(Version.description)"
  }

  // MARK: Runs

  private func plan(
    _ index: Int, _ engine: EngineChoice?, _ selection: RunSelection,
    _ receive: @escaping (ScriptReport) -> Void
  ) throws -> RunPlan {
    // With the defaults of everything that this command has no option for.
    var reports = try ReportOptions.parse([])
    reports.github = false
    if let resultsFolder { reports.results = "\(resultsFolder)/\(index + 1)\(fileName(index)).jsonl" }
    return RunPlan(
      paths: paths, reports: reports, timeout: timeout,
      mode: RunMode(try LimitOptions.parse([]), CodeMode(), jobs: jobs),
      selection: selection, messages: .class, rules: rules.rules, engine: engine,
      verbosity: .silent, color: .auto, receive: receive)
  }

  /// How the name of an engine's results goes on behind its number: a command may be anything.
  private func fileName(_ index: Int) -> String {
    let engine = engines[index]
    return engine.allSatisfy { $0.isASCII && $0.isLetter } ? "-\(engine)" : ""
  }

  /// The scripts, by the names that their cases are known by.
  private func scripts(_ selection: RunSelection) -> [String: ScriptFile] {
    let scripts = selection.choose(from: selection.search(paths).scripts).scripts
    return Dictionary(scripts.map { (SafeText.of($0.name, .oneLine), $0) }) { first, _ in first }
  }

  // MARK: Differences

  /// Complains of files that could not be written, or would destroy others, before anything runs.
  private func checkOutputs(_ scripts: [String: ScriptFile]) throws {
    var outputs = Outputs()
    if let json { outputs.add("--json", json, EngineComparison.format) }
    try outputs.check(inputs: [], scripts: Array(scripts.values))
    if let output, let refusal = FileFormat.makeFolder(of: "\(output)/") {
      throw ValidationError("--output \(SafeText.of(output, .oneLine)): \(refusal)")
    }
  }

  /// Shows the differences, and writes scripts for them if that is wanted.
  /// - Returns: the signal that has ended it.
  private func search(
    _ comparison: inout EngineComparison, _ engines: [DifferenceScripts.Engine],
    _ scripts: [String: ScriptFile], _ status: inout RunStatus
  ) -> Int32? {
    var search = output.map {
      DifferenceScripts(
        in: $0, engines: engines, engineFolder: engineFolder, timeout: timeout, seconds: time ?? 60,
        rules: rules.rules)
    }
    let searched = search == nil ? 0 : maxDifferences ?? 10
    let count = comparison.differences.count
    let shown = verbose ? count : min(count, max(Self.shown, searched))
    for index in 0..<shown {
      let difference = comparison.differences[index]
      show(difference)
      guard index < searched, let script = scripts[difference.file] else {
        showCommands(difference, scripts)
        continue
      }
      let path = search?.write(difference, of: script, show: text)
      comparison.differences[index].script = path
      if let path { say("  \(SafeText.of(path, .oneLine))") }
      if search?.interrupt != nil { break }
    }
    if let search { status.add(search.status) }
    if let signal = search?.interrupt { return signal }
    if count > shown { say("… and \(count - shown) more (-v shows all)") }
    return nil
  }

  private func show(_ difference: EngineComparison.Difference) {
    let place = difference.identity.map { "\(difference.file):\($0.line)" } ?? difference.file
    say("\(place): \(difference.text)")
    for (engine, verdict) in zip(engines, difference.verdicts) {
      say("  \(engine): \(verdict.map(text) ?? "not run")")
    }
  }

  /// Shows the commands that write the smallest scripts for verdicts.
  private func showCommands(_ difference: EngineComparison.Difference, _ scripts: [String: ScriptFile]) {
    guard let line = difference.identity?.line else { return }
    let script = CrashText.quoted(scripts[difference.file]?.shownPath ?? difference.file)
    for (engine, verdict) in zip(engines, difference.verdicts) {
      guard let verdict, ![.pass, .skip].contains(verdict.outcome) else { continue }
      let folder = engineFolder.map { " --engine-folder \(CrashText.quoted($0))" } ?? ""
      say(
        "  wast-run repro \(script):\(line)"
          + (engine == Self.own ? "" : " --engine \(CrashText.quoted(engine))\(folder)"))
    }
  }

  private func write(
    _ comparison: EngineComparison, to path: String, _ engines: [DifferenceScripts.Engine],
    _ interruption: String?, _ status: inout RunStatus
  ) {
    let bytes = comparison.json(
      engines: engines.map { ($0.option, name($0)) }, interruption: interruption)
    do throws(ReportError) {
      try writeFile(bytes, to: path, format: EngineComparison.format)
    } catch {
      Screen.note("\(error)")
      status.add(.reportNotWritten)
    }
  }

  /// A verdict on a line.
  private func text(_ verdict: Verdict) -> String {
    let type = verdict.type.isEmpty ? "" : " (\(verdict.type))"
    let reason =
      verdict.actual.map { "expected \(verdict.expected ?? "something else"), actual \($0)" }
      ?? String(verdict.message.prefix { !$0.isNewline })
    return "\(verdict.outcome)\(type)" + (reason.isEmpty ? "" : ": \(SafeText.folded(reason, limit: 200))")
  }

  private func say(_ line: String) {
    Screen.write(SafeText.of(line, .oneLine, limit: 1000) + "\n", to: STDOUT_FILENO)
  }
}
