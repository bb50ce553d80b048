import CaseIsolation
import Conformance
import Glibc
import Reporting
import ScriptWorker

/// What the coordinator knows of a script that is being run, and what it makes of its worker's messages.
struct ScriptProgress {
  /// Somebody who hears of cases as they begin and end.
  struct Listener {
    /// The cases that it wants to hear of.
    var selection: RunSelection
    /// Of a case's number among those, from 0, and its line.
    var caseStarted: (Int, Int) -> Void
    var caseFinished: (Int, CaseResult) -> Void
  }

  let file: String
  let startTime = WallTime.now
  let path: String
  private let start: UInt64
  private let timeout: UInt64
  private let readTimeout: UInt64
  private let slow: UInt64
  private let messages: MessagePolicy
  private let code: CodeMode?
  private let listener: Listener?
  /// What the worker has announced, and the next of it that has no verdict yet.
  private let announced = Spool()
  private var headings: Spool.Reader
  private var heading: CaseHeading?
  /// Whether the worker has announced all cases.
  private var isRead = false
  private(set) var results = CaseList()
  private(set) var problem: ScriptReport.Problem?
  /// What the system refused to grant, if that ended the script.
  private(set) var refusal: Refusal?
  private let disassembly = Disassembly()
  /// Cases that the listener has heard the verdicts of, and the last case that it heard the beginning of.
  private var told = 0
  private var toldOfStart = -1

  /// - Parameters:
  ///   - path: where the script lies, for commands that somebody may call; the same as `file` unless it is given.
  ///   - timeout: nanoseconds that a case may take.
  ///   - readTimeout: nanoseconds that reading the script may take.
  ///   - slow: nanoseconds from which on a case is slow.
  ///   - messages: how the script's message texts are held against ours.
  ///   - code: how our own compiler and runtime go about; nil if it is another engine that runs the modules.
  init(
    file: String, path: String? = nil, start: UInt64, timeout: UInt64,
    readTimeout: UInt64 = Isolation.usualReadTimeout, slow: UInt64 = .max, messages: MessagePolicy,
    code: CodeMode? = CodeMode(), listener: Listener? = nil
  ) {
    self.file = file
    self.path = path ?? file
    headings = announced.reader()
    self.start = start
    self.timeout = timeout
    self.readTimeout = readTimeout
    self.slow = slow
    self.messages = messages
    self.code = code
    self.listener = listener
  }

  /// Takes a message; returns what it means for the whole run beside the verdicts: whether `wast-run` itself failed.
  mutating func receive(_ event: WorkerEvent) -> RunStatus {
    defer { tellOfStart() }
    switch event {
    case .announcement(let tag, let payload): return announce(tag, payload)
    case .ready(let count, _):
      isRead = true
      return count == announced.count ? .asExpected : .ownFault
    case .record(let record):
      // If not, its worker's end says more.
      guard record.index == results.count, let heading = nextHeading() else { return .ownFault }
      self.heading = nil
      let outcome = record.ending == .returned ? CaseOutcome(decoding: record.payload) : nil
      var result = result(heading, verdict(record, outcome, of: heading), record.nanoseconds)
      if outcome == .accepted(.instantiatedOnMadeUpImports) { result.marks.insert(.madeUpImports) }
      if record.nanoseconds >= slow { result.marks.insert(.slow) }
      add(result)
      return .asExpected
    case .flaky(let index):
      guard index < results.count else { return .ownFault }
      results.markFlaky(index)
      return .asExpected
    case .ended(let ending):
      if ending == .complete, isRead, results.count >= announced.count { return .asExpected }
      leaveOut(ending)
      switch ending {
      // The case that ended it all has its verdict, and so has the script that could not be read in time.
      case .interrupted, .stopped, .unprotected, .outOfTime, .notRead(.timedOut, _): return .asExpected
      case .complete, .died, .notRead, .stuck, .garbled, .refused: return .ownFault
      }
    }
  }

  /// The script as it has run.
  func report(end: UInt64, location: String? = nil, _ plan: RunPlan) -> ScriptReport {
    ScriptReport(
      file: file, location: location,
      cases: plan.selection.selectsWholeScripts
        ? results
        : CaseList(results.lazy.filter { plan.selection.selects($0.identity, feature: $0.feature) }),
      problem: problem,
      start: startTime, nanoseconds: end - start, isWhole: plan.selection.selectsWholeScripts)
  }

  /// Tells of the case that runs now.
  private mutating func tellOfStart() {
    guard let listener, isRead, results.count > toldOfStart, let heading = nextHeading() else { return }
    toldOfStart = results.count
    if listener.selection.selects(heading.identity, feature: heading.feature) {
      listener.caseStarted(told, heading.identity.line)
    }
  }

  /// The heading of the case that comes next.
  private mutating func nextHeading() -> CaseHeading? {
    if heading == nil { heading = headings.next().flatMap { CaseHeading(decoding: Array($0), file: file) } }
    return heading
  }

  private mutating func add(_ result: CaseResult) {
    results.append(result)
    guard let listener, listener.selection.selects(result.identity, feature: result.feature) else { return }
    listener.caseFinished(told, result)
    told += 1
  }

  /// Notes that there is no script to run.
  mutating func fail(type: String, line: Int = 0, _ message: String) {
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
      let isRefusal = tag == WorkerTag.unprotected || tag == WorkerTag.engineless
      // Where there are cases, the text that is no command is among them.
      if announced.count == 0 || isRefusal {
        let type: String
        switch tag {
        case WorkerTag.unprotected: type = "sandbox"
        case WorkerTag.engineless: type = "engine"
        case WorkerTag.malformed: type = "malformed-script"
        default: type = "unreadable"
        }
        fail(type: type, line: problem.line, problem.message)
      }
      return isRefusal ? .ownFault : .asExpected
    }
  }

  private func result(_ heading: CaseHeading, _ verdict: Verdict, _ nanoseconds: UInt64) -> CaseResult {
    CaseResult(
      identity: heading.identity, verdict: verdict, nanoseconds: nanoseconds, source: heading.source,
      feature: heading.feature)
  }

  /// The verdict on a case: what the kernel said of its process counts before anything that the process said.
  /// - Parameter outcome: what the process said, if it returned and that is an outcome.
  private func verdict(_ record: CaseRecord, _ outcome: CaseOutcome?, of heading: CaseHeading) -> Verdict {
    let type: String
    switch record.ending {
    case .returned:
      if let outcome {
        return judge(outcome, expecting: heading.expected, in: file, messages: messages)
      }
      return Verdict(
        .crash, type: "garbled", message: "the process reported something that is not an outcome")
    case .timedOut:
      let limit = Double(timeout) / 1e9
      let hang = crashText(line: heading.identity.line)
      let reason = "no verdict within \(limit) s"
      return Verdict(
        .timeout, type: "timeout",
        message: isOwn ? hang.hangText(reason, record.payload) : hang.text(reason, record.payload))
    case .outOfMemory:
      return Verdict(.oom, type: "oom", message: "\(subject) \(record.ending)")
    case .signal(SIGSYS): type = "sandbox"
    case .signal: type = "signal"
    case .exited: type = "exit"
    case .lostDescriptors: type = "descriptors"
    case .garbled: type = "garbled"
    case .holderEnded, .holderStopped: type = "holder"
    case .tooManyProcesses: type = "processes"
    }
    let crash = crashText(line: heading.identity.line)
    return Verdict(
      .crash, type: type, message: crash.text("\(subject) \(record.ending)", record.payload))
  }

  private func crashText(line: Int) -> CrashText {
    CrashText(file: path, line: line, code: code ?? CodeMode(), disassembly: disassembly)
  }

  private var isOwn: Bool { code != nil }

  /// Whose process it is that runs a case.
  private var subject: String { isOwn ? "the case's process" : "the engine's process" }

  /// Accounts for the cases that a worker did not come to: none may vanish from the report.
  private mutating func leaveOut(_ ending: WorkerEnding) {
    var reason: String
    var cutOff: Verdict.CutOff?
    switch ending {
    case .complete: reason = "the worker did not report it"
    case .died(let notes):
      let line = nextHeading()?.identity.line ?? 1
      let crash = crashText(line: line)
      reason = crash.text("the process that held the script's state died", notes)
    case .notRead(.timedOut, _):
      reason = "reading the script took more than \(Double(readTimeout) / 1e9) s (--read-timeout)"
    case .notRead(let ending, let notes):
      let crash = crashText(line: 1)
      reason = crash.text("the process that read the script \(ending.map { "\($0)" } ?? "died")", notes)
    case .stuck: reason = "the process that held the script's state hung"
    case .garbled: reason = "the worker's messages made no sense"
    case .unprotected: reason = "without isolation, a case that breaks its process ends the script"
    case .interrupted: (reason, cutOff) = ("the run was interrupted", .interrupted)
    case .outOfTime: (reason, cutOff) = ("the time limit for the run was reached", .totalTimeout)
    case .stopped: (reason, cutOff) = ("enough cases had failed", .enoughFailures)
    case .refused(let refusal):
      self.refusal = refusal
      (reason, cutOff) = ("\(refusal)", .refused)
    }
    if !isRead {
      if let problem { reason = problem.message } else { failUnread(ending, reason, isCutOff: cutOff != nil) }
    }
    // What kept all cases from being announced is told once, not for each that was.
    let type = cutOff?.rawValue ?? (ending == .unprotected || !isRead ? "not-run" : "harness")
    let verdict = Verdict(type == "harness" ? .crash : .skip, type: type, message: "not run: \(reason)")
    while let heading = nextHeading() {
      self.heading = nil
      add(result(heading, verdict, 0))
    }
  }

  /// Notes that not all cases of the script are known.
  private mutating func failUnread(_ ending: WorkerEnding, _ reason: String, isCutOff: Bool) {
    let count = announced.count
    let known = count == 0 ? "" : "; only the script's first \(count) commands are known"
    if isCutOff {
      problem = ScriptReport.notRun(file: file, reason: reason + known).problem
    } else if case .notRead(.timedOut, _) = ending {
      fail(type: "read-timeout", reason + known)
    } else {
      fail(type: "harness", reason + known)
    }
  }
}
