import ArgumentParser
import Gate
import Glibc
import Reporting

/// `wast-run merge`: the parts of a run, put together.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges the results of all parts of a run (see run --shard).",
    discussion: """
      Writes the reports, and returns the exit code, of the whole run. A part is refused if it is missing, did not \
      end, comes from another run, or disagrees with another part about a script.

      EXAMPLES
        wast-run suite --shard 1/2 --results part-1.jsonl
        wast-run suite --shard 2/2 --results part-2.jsonl
        wast-run merge part-1.jsonl part-2.jsonl --html report.html
      """)

  @Argument(help: "The results of the parts (JSON Lines).", completion: .file())
  var results: [String]

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

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
    try reports.outputs(scripts: merge.scripts.lazy.map(\.file))
      .check(inputs: results.map { ("the part", $0) })
    let made = Reports(reports, merge.start, isLive: false)
    var console = Console(
      verbosity: .quiet, style: ConsoleStyle(color, isTerminal: isatty(Screen.text) == 1),
      write: { Screen.write($0, to: Screen.text) })
    var summary = Summary()
    for script in merge.scripts {
      summary.add(script)
      console.add(script)
      made.add(script)
    }
    if !quiet { console.finish(summary, merge.end) }
    var status = merge.end.status
    for problem in made.finish(merge.end) {
      Screen.write("wast-run: \(problem)\n", to: STDERR_FILENO)
      status = RunStatus.reportNotWritten.rawValue
    }
    throw ExitCode(status)
  }
}
