import ArgumentParser
import Glibc
import Reporting

/// `wast-run report`: reports of a run that is over.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Makes reports from the results of an earlier run.",
    discussion: """
      Reads what run --results has written. Without options it shows the run on the terminal; with options it \
      writes the same reports that the run would have written. The results of a run that was killed are reported as \
      far as they go.

      EXAMPLES
        wast-run --results results.jsonl suite
        wast-run report results.jsonl
        wast-run report results.jsonl --html report.html --junit report.xml

      EXIT CODES
          0  the reports are written, whatever they say
          4  the results could not be read
          5  a report could not be written
         64  the command line is wrong
      """)

  @Argument(help: "The results, as JSON Lines.", completion: .file())
  var path: String

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

  @Flag(name: .shortAndLong, help: "Show every case.")
  var verbose = false

  @Option(help: "Use colour: auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    try reports.outputs(scripts: reports.writesScripts ? files : []).check(inputs: [
      ("the run to report", path)
    ])
    var status = RunStatus.asExpected
    do throws(ResultsError) {
      try make(&status)
    } catch {
      Screen.write("wast-run: \(error)\n", to: STDERR_FILENO)
      status.add(.unreadable)
    }
    throw ExitCode(status.rawValue)
  }

  /// The files of the scripts in the results, as far as these can be read.
  private var files: [String] {
    guard let results = try? ResultsReader(path: path) else { return [] }
    var files: [String] = []
    while let script = try? results.next() { files.append(script.file) }
    return files
  }

  /// - Throws: when the results cannot be read; then no report takes its place.
  private func make(_ status: inout RunStatus) throws(ResultsError) {
    let results = try ResultsReader(path: path)
    let writers = Reports(reports, results.start, isLive: false)
    var console = Screen.console(verbose ? .verbose : .normal, color)
    let isShown = reports.isEmpty || verbose
    var summary = Summary()
    while let script = try results.next() {
      summary.add(script)
      writers.add(script)
      if isShown { console.add(script) }
    }
    for note in results.notes { Screen.write("wast-run: \(path): \(note)\n", to: STDERR_FILENO) }
    let end = results.end ?? ResultsReader.lostEnd
    if isShown { console.finish(summary, end) }
    for problem in writers.finish(end) {
      Screen.write("wast-run: \(problem)\n", to: STDERR_FILENO)
      status.add(.reportNotWritten)
    }
  }
}
