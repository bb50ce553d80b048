import ArgumentParser
import Gate
import Reporting

/// `wast-run merge`: the parts of a run, put together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges the results of all parts of a run (see run --shard).",
    discussion: """
      Writes the reports, and returns the exit code, of the whole run; with --baseline it is compared with that, as by \
      gate. A part is refused if it is missing, did not end, comes from another run, or disagrees with another part \
      about a script.

      EXAMPLES
        wast-run suite --shard 1/2 --results part-1.jsonl
        wast-run suite --shard 2/2 --results part-2.jsonl
        wast-run merge part-1.jsonl part-2.jsonl --html report.html
      """)

  @Argument(help: "The results of the parts (JSON Lines).", completion: .file())
  var results: [String]

  @OptionGroup(title: "What makes the run fail")
  var policy: PolicyOptions

  @Option(
    help: ArgumentHelp(
      "Compare with this baseline, results file or JUnit report, as gate does.",
      discussion: "Without it, the comparisons that the parts made themselves are merged.",
      valueName: "file"))
  var baseline: String?

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

  @OptionGroup(title: "Configuration")
  var configuration: ConfigurationOptions

  @Flag(name: .shortAndLong, help: "Show only what is not as expected.")
  var quiet = false

  @Option(help: "Use colour: auto, always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if results.isEmpty { throw ValidationError("At least one results file is needed.") }
  }

  func run() throws {
    var parts: [Merge.Part] = []
    for path in results {
      let part = try InputFile.read { () throws(ResultsError) in try RunResults.read(path: path) }
      parts.append(Merge.Part(name: SafeText.of(path, .oneLine), results: part))
    }
    let merge = try InputFile.read { () throws(Merge.Refusal) in try Merge(parts) }
    var inputs = results.map { ("the part", $0) }
    if let baseline { inputs.append(("the baseline", baseline)) }
    try reports.outputs(scripts: merge.scripts.lazy.map(\.file)).check(inputs: inputs)
    let known = try baseline.map { path in
      try InputFile.read { () throws(RecordError) in try Judge.Baseline(path: path, isUpdating: false) }
    }
    let console = Screen.console(.quiet, color)
    var (_, status) = EndedRunJudgement(
      start: merge.start, scripts: merge.scripts, end: merge.end, earlier: merge.comparison
    ).report(policy, known, reports, console: console, showsScripts: true, showsVerdict: !quiet)
    // What kept a part from doing its work is no verdict on a case.
    if let own = RunStatus(rawValue: merge.end.status), own >= .reportNotWritten { status.add(own) }
    throw ExitCode(status.rawValue)
  }
}
