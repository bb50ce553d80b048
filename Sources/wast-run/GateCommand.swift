import ArgumentParser
import Gate
import Glibc
import Reporting

/// `wast-run gate`: the same as `run --baseline`, for a run that is over.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Compares results with a baseline, and exits as the run would have with --baseline.",
    discussion: """
      A regression is a case that passed before and now fails, crashes, hangs, runs out of memory or is skipped; one that \
      failed before and now crashes, hangs or runs out of memory; and a script that could be run and now cannot. The exit \
      code is 2 then, and also if a case or a script is missing. A new failure makes it 1. What the baseline knows is \
      expected. Cases that were fixed, are new, changed, slower or flaky are listed too; --fail-on makes them failures.

      EXAMPLES
        wast-run suite --results results.jsonl
        wast-run gate suite.base results.jsonl
        wast-run gate suite.base results.jsonl --update-baseline
        wast-run gate suite.base results.jsonl --markdown comment.md
        wast-run gate suite.base results.jsonl --json
      """)

  @Argument(help: "A baseline, or the results or JUnit report of an earlier run.", completion: .file())
  var baseline: String

  @Argument(
    help: ArgumentHelp(
      "The run to judge: its results, from run --results or merge --results, or its JUnit report.",
      discussion: "A JUnit report can be compared with another one or with results, but not with a baseline."
    ),
    completion: .file())
  var results: String

  @Flag(help: "Rewrite the baseline, and show what changed.")
  var updateBaseline = false

  @OptionGroup(title: "What makes the run fail")
  var policy: PolicyOptions

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

  @OptionGroup(title: "Configuration")
  var configuration: ConfigurationOptions

  @Flag(help: "Print the verdict and the changes as one JSON object, and nothing else.")
  var json = false

  @Flag(name: .shortAndLong, help: "Show all changes.")
  var verbose = false

  @Option(help: "Use colour: auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    let run = try InputFile.read { () throws(RecordError) in try EndedRun.read(path: results) }
    var outputs = reports.outputs(scripts: run.scripts.lazy.map(\.file))
    var inputs = [("the run to judge", results)]
    if updateBaseline {
      outputs.add("--update-baseline", baseline, Baseline.format)
    } else {
      inputs.append(("the baseline", baseline))
    }
    try outputs.check(inputs: inputs)
    let known = try InputFile.read { () throws(RecordError) in
      try Judge.Baseline(path: baseline, isUpdating: updateBaseline)
    }
    guard known.canJudge(run) else { throw incomparable() }
    for note in run.notes { Screen.note(note) }
    let console = Screen.console(verbose ? .verbose : .quiet, color)
    var reports = reports
    if json { reports.github = reports.github ?? false }
    let (judgement, status) = EndedRunJudgement(
      start: run.start, scripts: run.scripts, end: run.end ?? RunEnd(nanoseconds: 0, status: 0),
      isPart: run.isPart, isByName: run.isByName
    ).report(policy, known, reports, console: json ? nil : console, showsScripts: false)
    if json { printJSON { $0.add(judgement, limit: .max) } }
    throw ExitCode(status.rawValue)
  }
}

private func incomparable() -> ExitCode {
  Screen.note(
    "a JUnit report has no case ids, so it cannot be compared with a baseline; use results")
  return ExitCode(RunStatus.unreadable.rawValue)
}

/// Prints an object on a line of its own.
private func printJSON(_ content: (inout JSONLine) -> Void) {
  var line = JSONLine()
  line.start()
  content(&line)
  line.finish()
  Screen.write(String(decoding: line.bytes, as: UTF8.self), to: STDOUT_FILENO)
}

/// `wast-run compare`: two runs side by side, without a judgement.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows what changed between two runs (results files, JUnit reports or baselines).",
    discussion: """
      EXAMPLES
        wast-run compare suite.base results.jsonl
        wast-run compare before.xml after.xml --verbose
      """)

  @Argument(help: "The earlier run.", completion: .file())
  var before: String

  @Argument(help: "The later run.", completion: .file())
  var after: String

  @Flag(help: "Print the changes as one JSON object, and nothing else.")
  var json = false

  @Flag(name: .shortAndLong, help: "Show all changes.")
  var verbose = false

  func run() throws {
    let old = try InputFile.read { () throws(RecordError) in try RunRecord.read(path: before) }
    let new = try InputFile.read { () throws(RecordError) in try RunRecord.read(path: after) }
    guard Comparison.canCompare(old, new) else { throw incomparable() }
    var comparison = Comparison.result(before: old, after: new, name: SafeText.of(before, .oneLine))
    comparison.notes += new.notes
    if json {
      printJSON { $0.add(comparison, limit: .max) }
      return
    }
    for line in comparison.lines(limit: verbose ? .max : 50, isVerbose: verbose) + [comparison.summary] {
      Screen.write(line + "\n", to: STDOUT_FILENO)
    }
  }
}
