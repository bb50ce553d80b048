import CaseIsolation
import Conformance
import Glibc
import Reporting
import ScriptWorker

/// What the coordinator knows of a script that is being run, and what it makes of its worker's messages.
struct ScriptProgress {
  let file: String
  let startTime = WallTime.now
  private let start: UInt64
  private let timeout: UInt64
  private let slow: UInt64
  private let messages: MessagePolicy
  /// What the worker has announced, and the next of it that has no verdict yet.
  private let announced = Spool()
  private var headings: Spool.Reader
  private var heading: CaseHeading?
  private(set) var results = CaseList()
  /// Results of the last event.
  private var untold: [CaseResult] = []
  private(set) var problem: ScriptReport.Problem?
  private let disassembly = Disassembly()
  /// Cases that the plan selects and reports have been told of.
  private var toldSelected = 0
  private var toldOfStart = -1

  /// - Parameters:
  ///   - timeout: nanoseconds that a case may take.
  ///   - slow: nanoseconds from which on a case is slow.
  ///   - messages: how the script's message texts are held against ours.
  init(file: String, start: UInt64, timeout: UInt64, slow: UInt64 = .max, messages: MessagePolicy) {
    self.file = file
    headings = announced.reader()
    self.start = start
    self.timeout = timeout
    self.slow = slow
    self.messages = messages
  }

  /// Takes a message; returns what it means for the whole run.
  mutating func receive(_ event: WorkerEvent) -> RunStatus {
    untold.removeAll(keepingCapacity: true)
    switch event {
    case .announcement(let tag, let payload): return announce(tag, payload)
    case .record(let record):
      // If not, its worker's end says more.
      guard record.index == results.count, let heading = nextHeading() else { return .ownFault }
      self.heading = nil
      var result = result(heading, verdict(record, of: heading), record.nanoseconds)
      if record.nanoseconds >= slow { result.marks.insert(.slow) }
      add(result)
      return .asExpected
    case .flaky(let index):
      guard index < results.count else { return .ownFault }
      results.markFlaky(index)
      return .asExpected
    case .ended(let ending):
      if ending == .complete, results.count >= announced.count { return .asExpected }
      leaveOut(ending)
      switch ending {
      case .interrupted: return .asExpected
      // The case that ended it all has its verdict.
      case .unprotected, .outOfTime: return .unexpected
      case .complete, .died, .stuck, .garbled, .notStarted: return .ownFault
      }
    }
  }

  /// The script as it has run.
  func report(end: UInt64, _ plan: RunPlan) -> ScriptReport {
    ScriptReport(
      file: file,
      cases: plan.selection.selectsWholeScripts
        ? results
        : CaseList(results.lazy.filter { plan.selection.selects($0.identity, feature: $0.feature) }),
      problem: problem,
      start: startTime, nanoseconds: end - start, isWhole: plan.selection.selectsWholeScripts)
  }

  /// Tells reports what the last event has brought.
  mutating func tell(_ reports: Reports, script: Int, _ plan: RunPlan) {
    for result in untold where plan.selection.selects(result.identity, feature: result.feature) {
      reports.caseFinished(script, toldSelected, result)
      toldSelected += 1
    }
    if results.count > toldOfStart, let heading = nextHeading(),
      plan.selection.selects(heading.identity, feature: heading.feature)
    {
      toldOfStart = results.count
      reports.caseStarted(script, toldSelected, line: heading.identity.line)
    }
  }

  /// The heading of the case that comes next.
  private mutating func nextHeading() -> CaseHeading? {
    if heading == nil { heading = headings.next().flatMap { CaseHeading(decoding: Array($0), file: file) } }
    return heading
  }

  private mutating func add(_ result: CaseResult) {
    results.append(result)
    untold.append(result)
  }

  /// Notes that there is no script to run.
  mutating func fail(type: String, line: Int = 1, _ message: String) {
    problem = ScriptReport.Problem(type: type, line: line, message: message)
  }

  private mutating func announce(_ tag: UInt8, _ payload: [UInt8]) -> RunStatus {
    switch tag {
    case WorkerTag.heading:
      guard CaseHeading(decoding: payload, file: file) != nil else { return .ownFault }
      announced.append(payload)
      return .asExpected
    default:
      guard let problem = ScriptProblem(decoding: payload) else { return .ownFault }
      // Where there are cases, the text that is no command is among them.
      if announced.count == 0 {
        fail(
          type: tag == WorkerTag.malformed ? "malformed-script" : "unreadable", line: problem.line,
          problem.message)
      }
      return .unreadable
    }
  }

  private func result(_ heading: CaseHeading, _ verdict: Verdict, _ nanoseconds: UInt64) -> CaseResult {
    CaseResult(
      identity: heading.identity, verdict: verdict, nanoseconds: nanoseconds, source: heading.source,
      feature: heading.feature)
  }

  /// The verdict on a case: what the kernel said of its process counts before anything that the process said.
  private func verdict(_ record: CaseRecord, of heading: CaseHeading) -> Verdict {
    let type: String
    switch record.ending {
    case .returned:
      if let outcome = CaseOutcome(decoding: record.payload) {
        return judge(outcome, expecting: heading.expected, messages: messages)
      }
      return Verdict(.crash, type: "garbled", message: "the process reported bytes that are no outcome")
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
    case .holderEnded, .holderStopped: type = "holder"
    case .tooManyProcesses: type = "processes"
    }
    let crash = CrashText(file: file, line: heading.identity.line, disassembly: disassembly)
    return Verdict(
      .crash, type: type, message: crash.text("the case's process \(record.ending)", record.payload))
  }

  /// Accounts for the cases that a worker did not come to: none may vanish from the report.
  private mutating func leaveOut(_ ending: WorkerEnding) {
    let reason: String
    switch ending {
    case .complete: reason = "the worker said nothing about it"
    case .died(let notes):
      let line = nextHeading()?.identity.line ?? 1
      let crash = CrashText(file: file, line: line, disassembly: disassembly)
      reason = crash.text("the process that held the script's state died", notes)
    case .stuck: reason = "the process that held the script's state hung"
    case .garbled: reason = "the worker's messages made no sense"
    case .unprotected: reason = "without isolation, a case that breaks its process ends the script"
    case .interrupted: reason = "the run was interrupted"
    case .outOfTime: reason = "the time for the whole run was over"
    case .notStarted(let error): reason = "no worker could be started (errno \(error))"
    }
    let type: String
    switch ending {
    case .interrupted: type = "interrupted"
    case .outOfTime: type = "total-timeout"
    case .unprotected: type = "not-run"
    case .complete, .died, .stuck, .garbled, .notStarted: type = "harness"
    }
    if announced.count == 0 { fail(type: type, reason) }
    let verdict = Verdict(type == "harness" ? .crash : .skip, type: type, message: "not run: \(reason)")
    while let heading = nextHeading() {
      self.heading = nil
      add(result(heading, verdict, 0))
    }
  }
}
