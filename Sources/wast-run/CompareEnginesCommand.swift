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
      that writes the smallest script for it. --results-folder keeps the results of each run.

      EXAMPLES
        wast-run compare-engines --engine own --engine liftoff suite
        wast-run compare-engines --engine liftoff --engine cranelift suite/call.wast
        wast-run compare-engines --engine own --engine "./adapter --fast" suite

      EXIT CODES
          0  the engines agree
          1  they do not
          3  nothing ran: there is no script, or no two engines ran the same case
          4  a script could not be read or parsed
          5  results could not be written
         64  the command line is wrong, or an engine does not start
         70  wast-run itself failed
        129, 130, 143  hung up, interrupted, terminated
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
    if rules.unknownImports != .fail {
      throw ValidationError("--unknown-imports is about wast-run's own runtime alone.")
    }
  }

  func run() throws {
    let choices = try engines.map { engine in
      engine == Self.own
        ? nil : try EngineChoice(starting: engine, folder: engineFolder, option: "--engine")
    }
    let selection = try selection.selection()
    var status = RunStatus.asExpected
    var runs: [[ScriptReport]] = []
    for (index, choice) in choices.enumerated() {
      var reports: [ScriptReport] = []
      let code = try TestRun.run(try plan(index, choice, selection) { reports.append($0) })
      // A failure is what there is to compare; what keeps a run from its end is not.
      guard let ended = RunStatus(rawValue: code), ended != .ownFault else { throw ExitCode(code) }
      if [.unreadable, .reportNotWritten].contains(ended) { status.add(ended) }
      if reports.isEmpty { throw ExitCode(code) }
      var summary = Summary()
      for report in reports { summary.add(report) }
      say("\(engines[index]) (\(choice?.name ?? "wast-run \(Version.description)")): \(summary.description)")
      runs.append(reports)
    }
    let comparison = EngineComparison(runs)
    let paths = paths(selection)
    for difference in comparison.differences.prefix(verbose ? .max : Self.shown) { show(difference, paths) }
    let count = comparison.differences.count
    if !verbose, count > Self.shown { say("… and \(count - Self.shown) more (-v shows all)") }
    say(
      "\(count == 0 ? "ok" : "DIFFER"): \(counted(count, "difference")), \(comparison.agreed) agreed, "
        + "\(comparison.uncompared) run by fewer than two engines")
    if count > 0 {
      status.add(.unexpected)
    } else if comparison.agreed == 0 {
      status.add(.nothingFound)
    }
    throw ExitCode(status.rawValue)
  }

  private func plan(
    _ index: Int, _ engine: EngineChoice?, _ selection: RunSelection,
    _ receive: @escaping (ScriptReport) -> Void
  ) throws -> RunPlan {
    // With the defaults of everything that this command has no option for.
    var reports = try ReportOptions.parse([])
    reports.github = false
    if let resultsFolder { reports.results = "\(resultsFolder)/\(index + 1)\(fileName(index)).jsonl" }
    return RunPlan(
      paths: paths, reports: reports, timeout: timeout, mode: RunMode(try LimitOptions.parse([]), jobs: jobs),
      selection: selection, messages: .class, rules: rules.rules, engine: engine, discipline: .calleePops,
      verbosity: .silent, color: .auto, receive: receive)
  }

  /// How the name of an engine's results goes on behind its number: a command may be anything.
  private func fileName(_ index: Int) -> String {
    let engine = engines[index]
    return engine.allSatisfy { $0.isASCII && $0.isLetter } ? "-\(engine)" : ""
  }

  /// Where scripts are, by their names.
  private func paths(_ selection: RunSelection) -> [String: String] {
    let scripts = selection.choose(from: selection.search(paths).scripts).scripts
    return Dictionary(scripts.map { (SafeText.of($0.name, .oneLine), $0.shownPath) }) { first, _ in first }
  }

  private func show(_ difference: EngineComparison.Difference, _ paths: [String: String]) {
    let place = difference.line > 0 ? "\(difference.file):\(difference.line)" : difference.file
    say("\(place): \(difference.text)")
    for (engine, verdict) in zip(engines, difference.verdicts) {
      say("  \(engine): \(verdict.map(text) ?? "skip")")
    }
    guard difference.line > 0 else { return }
    let script = CrashText.quoted(paths[difference.file] ?? difference.file)
    for (engine, verdict) in zip(engines, difference.verdicts) {
      guard let verdict, verdict.outcome != .pass else { continue }
      let folder = engineFolder.map { " --engine-folder \(CrashText.quoted($0))" } ?? ""
      say(
        "  wast-run repro \(script):\(difference.line)"
          + (engine == Self.own ? "" : " --engine \(CrashText.quoted(engine))\(folder)"))
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
