import Conformance
import Glibc
import Reporting

/// The reports that somebody asked for.
final class Reports {
  private var writers: [any ReportWriter] = []
  /// The one that is told of events as they happen.
  private var log: ResultsLog?
  private var problems: [ReportError] = []

  /// - Parameter isLive: whether there will be events, or scripts only.
  init(_ options: ReportOptions, _ start: RunStart, isLive: Bool) {
    var start = start
    start.facts += options.property
    if options.useStandardOutput { Screen.text = STDERR_FILENO }
    open(options.target(options.results)) { path throws(ReportError) in
      let results = try ResultsLog(path: path, start: start)
      if isLive { log = results } else { writers.append(results) }
    }
    open(options.target(options.junit)) { path throws(ReportError) in
      writers.append(
        try JUnitReport(path: path, profile: options.junitProfile, split: options.junitSplit, start: start))
    }
    open(options.target(options.tap)) { path throws(ReportError) in
      writers.append(try TAPReport(path: path, start: start))
    }
    open(options.target(options.html)) { path throws(ReportError) in
      writers.append(try HTMLReport(path: path, start: start))
    }
    open(options.target(options.markdown)) { path throws(ReportError) in
      writers.append(try MarkdownSummary(.file(path), start: start))
    }
    Screen.outlivesReader = !writers.isEmpty || log != nil
    let isOnGitHub = ConsoleStyle.variable("GITHUB_ACTIONS") == "true"
    if options.github ?? isOnGitHub {
      writers.append(GitHubAnnotations { Screen.write($0, to: Screen.text) })
      if let path = ConsoleStyle.variable("GITHUB_STEP_SUMMARY"), !path.isEmpty {
        open(path) { path throws(ReportError) in
          writers.append(try MarkdownSummary(.append(path), start: start))
        }
      }
    }
  }

  private func open(_ path: String?, _ make: (String) throws(ReportError) -> Void) {
    guard let path else { return }
    do throws(ReportError) { try make(path) } catch { problems.append(error) }
  }

  // MARK: Events; see ResultsLog

  func scriptStarted(_ script: Int, file: String, location: String, time: WallTime) {
    log?.scriptStarted(script, file: file, location: location, time: time)
  }

  func caseStarted(_ script: Int, _ number: Int, line: Int) { log?.caseStarted(script, number, line: line) }

  func caseFinished(_ script: Int, _ number: Int, _ result: CaseResult) {
    log?.caseFinished(script, number, result)
  }

  func scriptFinished(_ script: Int, _ report: ScriptReport) { log?.scriptFinished(script, report) }

  // MARK: Scripts

  /// Takes the next script, in order.
  func add(_ report: ScriptReport) {
    for writer in writers { writer.add(report) }
  }

  /// Completes all reports; returns what is wrong with those that could not be written.
  func finish(_ end: RunEnd) -> [ReportError] {
    for writer in writers + (log.map { [$0] } ?? []) {
      do throws(ReportError) { try writer.finish(end) } catch { problems.append(error) }
    }
    return problems
  }
}
