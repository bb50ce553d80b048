import Conformance
import Reporting

/// The reports that somebody asked for.
final class Reports {
  private var writers: [any ReportWriter] = []
  /// The one that is told of events as they happen.
  private var log: ResultsLog?
  private var problems: [ReportError] = []

  /// - Parameter isLive: whether there will be events, or scripts only.
  init(_ options: ReportOptions, _ start: RunStart, isLive: Bool) {
    open(options.results) { path throws(ReportError) in
      let results = try ResultsLog(path: path, start: start)
      if isLive { log = results } else { writers.append(results) }
    }
    open(options.junit) { path throws(ReportError) in writers.append(try JUnitReport(path: path)) }
  }

  private func open(_ path: String?, _ make: (String) throws(ReportError) -> Void) {
    guard let path else { return }
    do throws(ReportError) { try make(path) } catch { problems.append(error) }
  }

  // MARK: Events; see ResultsLog

  func scriptStarted(_ script: Int, file: String, time: WallTime) {
    log?.scriptStarted(script, file: file, time: time)
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

extension RunStart {
  init(_ plan: RunPlan) {
    self.init(version: WastRun.version, arguments: Array(CommandLine.arguments.dropFirst()))
  }
}
