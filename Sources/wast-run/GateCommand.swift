import ArgumentParser
import Gate
import Glibc
import Reporting

/// `wast-run gate`: the same as `run --baseline`, for a run that is over.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Compares results with a baseline; exits with 2 after a regression.",
    discussion: """
      A case regressed if it passed before and now fails, crashes, hangs, runs out of memory or is skipped; if it \
      failed before and now crashes, hangs or runs out of memory; or if it is missing. A script regressed if it \
      is missing or has no cases left. Cases that were fixed, are new, changed, slower or flaky are listed too.

      EXAMPLES
        wast-run suite --results results.jsonl
        wast-run gate suite.base results.jsonl
        wast-run gate suite.base results.jsonl --update-baseline
      """)

  @Argument(help: "A baseline, or the results or JUnit report of an earlier run.", completion: .file())
  var baseline: String

  @Argument(
    help: "The results of the run to judge, or its JUnit report if the other is not a baseline.",
    completion: .file())
  var results: String

  @Flag(help: "Rewrite the baseline, and show what changed.")
  var updateBaseline = false

  @Flag(name: .shortAndLong, help: "Show all changes.")
  var verbose = false

  func run() throws {
    if updateBaseline {
      var outputs = Outputs()
      outputs.add("--update-baseline", baseline, Baseline.format)
      try outputs.check(inputs: [("the run to judge", results)])
    }
    let isNew = updateBaseline && access(baseline, F_OK) != 0
    let before = try InputFile.read { () throws(RecordError) in
      isNew ? RunRecord() : try RunRecord.read(path: baseline)
    }
    let after = try InputFile.read { () throws(RecordError) in
      try RunRecord.read(path: results, mustBeWhole: true)
    }
    try checkComparable(before, after)
    var gate = BaselineGate(path: baseline, isUpdating: updateBaseline, before: before, after: after)
    var status = RunStatus.asExpected
    do {
      status = try gate.finish(isPart: false, isVerbose: verbose) {
        Screen.write($0 + "\n", to: STDOUT_FILENO)
      }
    } catch {
      Screen.write("wast-run: \(error)\n", to: STDERR_FILENO)
      status = .reportNotWritten
    }
    throw ExitCode(status.rawValue)
  }
}

private func checkComparable(_ a: RunRecord, _ b: RunRecord) throws {
  guard !Comparison.canCompare(a, b) else { return }
  Screen.note(
    "a JUnit report has no case ids, so it cannot be compared with a baseline; use results")
  throw ExitCode(RunStatus.unreadable.rawValue)
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

  @Flag(name: .shortAndLong, help: "Show all changes.")
  var verbose = false

  func run() throws {
    let old = try InputFile.read { () throws(RecordError) in try RunRecord.read(path: before) }
    let new = try InputFile.read { () throws(RecordError) in try RunRecord.read(path: after) }
    try checkComparable(old, new)
    var comparison = Comparison(before: old, after: new)
    comparison.notes = old.notes + new.notes
    for line in comparison.lines(limit: verbose ? .max : 50, isVerbose: verbose) {
      Screen.write(line + "\n", to: STDOUT_FILENO)
    }
  }
}
