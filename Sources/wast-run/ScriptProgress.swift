import CaseIsolation
import Conformance
import Glibc
import Reporting
import ScriptWorker

/// What the coordinator knows of a script that is being run, and what it makes of its worker's messages.
struct ScriptProgress {
  let file: String
  private let start: UInt64
  private let timeout: UInt64
  private var headings: [CaseHeading] = []
  private var results: [CaseResult] = []
  private var problem: ScriptReport.Problem?

  init(file: String, start: UInt64, timeout: UInt64) {
    self.file = file
    self.start = start
    self.timeout = timeout
  }

  /// Takes a message; returns what it means for the whole run.
  mutating func receive(_ event: WorkerEvent) -> RunStatus {
    switch event {
    case .announcement(let tag, let payload): return announce(tag, payload)
    case .record(let record):
      guard record.index < headings.count else { return .ownFault }  // and its worker's end says more
      results.append(result(headings[record.index], verdict(record), record.nanoseconds))
      return .asExpected
    case .ended(let ending):
      if ending == .complete, results.count >= headings.count { return .asExpected }
      leaveOut(ending)
      return ending == .interrupted ? .asExpected : .ownFault
    }
  }

  /// The script as it has run.
  func report(end: UInt64, _ plan: RunPlan) -> ScriptReport {
    ScriptReport(
      file: file,
      cases: results.filter { result in
        plan.filter.map { result.identity.name.utf8.contains($0.utf8) } ?? true
      },
      problem: problem, nanoseconds: end - start, expectedFailure: plan.expectations.reason(for: file),
      isWhole: plan.filter == nil)
  }

  /// Notes that there is no script to run.
  mutating func fail(type: String, line: Int = 1, _ message: String) {
    problem = ScriptReport.Problem(type: type, line: line, message: message)
  }

  private mutating func announce(_ tag: UInt8, _ payload: [UInt8]) -> RunStatus {
    switch tag {
    case WorkerTag.heading:
      guard let heading = CaseHeading(decoding: payload, file: file) else { return .ownFault }
      headings.append(heading)
      return .asExpected
    default:
      guard let problem = ScriptProblem(decoding: payload) else { return .ownFault }
      // Where there are cases, the text that is no command is among them.
      if headings.isEmpty {
        fail(
          type: tag == WorkerTag.malformed ? "malformed-script" : "unreadable", line: problem.line,
          problem.message)
      }
      return .unreadable
    }
  }

  private func result(_ heading: CaseHeading, _ verdict: Verdict, _ nanoseconds: UInt64) -> CaseResult {
    CaseResult(
      identity: heading.identity, verdict: verdict, nanoseconds: nanoseconds, source: heading.source)
  }

  private func verdict(_ record: CaseRecord) -> Verdict {
    let type: String
    switch record.ending {
    case .returned:
      if let verdict = Verdict(decoding: record.payload) { return verdict }
      return Verdict(.crash, type: "garbled", message: "the process reported bytes that are no verdict")
    case .timedOut:
      let limit = Double(timeout) / 1e9
      return Verdict(.timeout, type: "timeout", message: "no verdict within \(limit) s")
    case .outOfMemory:
      return Verdict(.oom, type: "oom", message: "the case's process \(record.ending)")
    case .signal(SIGSYS): type = "sandbox"
    case .signal: type = "signal"
    case .exited: type = "exit"
    case .lostDescriptors: type = "descriptors"
    case .garbled: type = "garbled"
    case .notStarted: type = "harness"
    }
    return Verdict(
      .crash, type: type, message: "the case's process \(record.ending)" + lastWords(record.payload))
  }

  /// Accounts for the cases that a worker did not come to: none may vanish from the report.
  private mutating func leaveOut(_ ending: WorkerEnding) {
    let reason: String
    switch ending {
    case .complete: reason = "the worker said nothing about it"
    case .died(let notes): reason = "the process that held the script's state died" + lastWords(notes)
    case .stuck: reason = "the process that held the script's state hung"
    case .garbled: reason = "the worker's messages made no sense"
    case .interrupted: reason = "the run was interrupted"
    case .notStarted(let error): reason = "no worker could be started (errno \(error))"
    }
    if headings.isEmpty { fail(type: ending == .interrupted ? "interrupted" : "harness", reason) }
    let verdict =
      ending == .interrupted
      ? Verdict(.skip, type: "interrupted", message: "not run: \(reason)")
      : Verdict(.crash, type: "harness", message: "not run: \(reason)")
    for heading in headings.dropFirst(results.count) { results.append(result(heading, verdict, 0)) }
  }

  /// What a process wrote before it died, as the end of a message; without the addresses that Swift's runtime
  /// adds, which are others each time.
  private func lastWords(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let words = lines.prefix { !$0.hasPrefix("Current stack trace") }.joined(separator: "\n")
    return words.isEmpty ? "" : ": " + words
  }
}
