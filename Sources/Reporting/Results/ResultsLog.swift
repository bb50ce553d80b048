import Conformance

/// Writes a results file; see `ResultsFormat`.
///
/// Every event is in the file when the call returns, under the file's own name: what a run that is killed
/// has found out is not lost. An earlier file of that name is there until this one has its beginning.
public final class ResultsLog: ReportWriter {
  private let file: ReportFile
  private var line = JSONLine()
  /// What has been said of the cases of scripts that are running, in order: a hash of each.
  private var running: [Int: [Int]] = [:]
  /// Scripts that have ended, and the number of the next one that comes as a whole.
  private var scripts = 0
  private var nextScript = 0
  private var counts = Counts()

  /// - Throws: when the file cannot be written, is not a plain file, or is a file of another format.
  public init(path: String, start: RunStart) throws(ReportError) {
    file = try ReportFile(path: path, format: .results)
    write("run-start") { line in
      line.add("schema", ResultsFormat.schema)
      line.add("tool", "wast-run")
      line.add("version", start.version)
      line.add("arguments", start.arguments)
      line.add("time", start.time.milliseconds)
      line.add("facts", start.facts) { line, fact in
        line.add("name", fact.name)
        line.add("value", fact.value)
      }
      if !start.files.isEmpty { line.add("files", start.files) }
    }
    try file.place()
  }

  // MARK: As it happens

  /// - Parameter script: the script's number in the order of reports, from 0.
  public func scriptStarted(_ script: Int, file: String, location: String, time: WallTime) {
    running[script] = []
    write("script-start") { line in
      line.add("script", script)
      line.add("file", file)
      if location != file { line.add("location", location) }
      line.add("time", time.milliseconds)
    }
  }

  /// - Parameter number: the case's place in the script's report, from 0.
  public func caseStarted(_ script: Int, _ number: Int, line place: Int) {
    write("case-start") { line in
      line.add("script", script)
      line.add("case", number)
      line.add("line", place)
    }
  }

  public func caseFinished(_ script: Int, _ number: Int, _ result: CaseResult) {
    if running[script]?.count == number { running[script]?.append(result.hashValue) }
    write("case-finish") { line in
      line.add("script", script)
      line.add("case", number)
      line.add(result)
    }
  }

  /// Notes that a script has ended. What its report says of a case that was not said before is said now.
  public func scriptFinished(_ script: Int, _ report: ScriptReport) {
    let said = running.removeValue(forKey: script) ?? []
    for (number, result) in report.cases.enumerated()
    where number >= said.count || said[number] != result.hashValue {
      caseFinished(script, number, result)
    }
    scripts += 1
    nextScript = max(nextScript, script + 1)
    counts += report.counts
    write("script-finish") { line in
      line.add("script", script)
      line.add("cases", report.cases.count)
      line.add("ns", report.nanoseconds)
      if let problem = report.problem {
        line.add("problem", problem.type)
        line.add("problem-line", problem.line)
        line.add("problem-message", problem.message)
      }
      line.add("expected-failure", report.expectedFailure)
      if !report.isWhole { line.add("whole", false) }
      for (name, mark) in ResultsFormat.marks where report.marks.contains(mark) { line.add(name, true) }
    }
  }

  // MARK: Afterwards

  public func add(_ report: ScriptReport) {
    let script = nextScript
    scriptStarted(script, file: report.file, location: report.location, time: report.start)
    scriptFinished(script, report)
  }

  public func finish(_ end: RunEnd) throws(ReportError) {
    write("run-finish") { line in
      line.add("scripts", scripts)
      line.add("counts", Verdict.Outcome.allCases) { line, outcome in
        line.add("outcome", outcome.name)
        line.add("cases", counts[outcome])
      }
      line.add("ns", end.nanoseconds)
      line.add("status", end.status)
      line.add("interruption", end.interruption)
      if let judgement = end.judgement { line.add(judgement, limit: ResultsFormat.changeLimit) }
    }
    try file.commit()
  }

  // MARK: Lines

  private func write(_ event: String, _ content: (inout JSONLine) -> Void) {
    line.start()
    line.add("event", event)
    content(&line)
    line.finish()
    _ = line.bytes.withUnsafeBytes { file.write($0) }
  }
}

extension JSONLine {
  fileprivate mutating func add(_ result: CaseResult) {
    let identity = result.identity
    add("id", identity.id)
    add("name", identity.name)
    add("kind", identity.keyword)
    add("line", identity.line)
    add("feature", result.feature)
    add(result.verdict)
    add("ns", result.nanoseconds)
    add("source", result.source)
    add("expected-failure", result.expectedFailure)
    for (name, mark) in ResultsFormat.marks where result.marks.contains(mark) { add(name, true) }
    if !result.earlierVerdicts.isEmpty {
      add("earlier", result.earlierVerdicts) { line, verdict in line.add(verdict) }
    }
  }

  package mutating func add(_ verdict: Verdict) {
    add("outcome", verdict.outcome.name)
    if !verdict.type.isEmpty { add("type", verdict.type) }
    if !verdict.message.isEmpty { add("message", verdict.message) }
    add("expected", verdict.expected)
    add("actual", verdict.actual)
  }
}
