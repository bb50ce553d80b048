import CaseIsolation
import Conformance
import Reporting
import ScriptWorker
import Selection
import Testing

@testable import wast_run

/// What the coordinator makes of a worker's messages.
@Suite struct ScriptProgressTests {
  func plan(filter: String? = nil) -> RunPlan {
    RunPlan(
      paths: [], reports: ReportOptions(), timeout: 1_500_000_000,
      mode: RunMode(try! LimitOptions.parse([]), CodeMode(), jobs: 1),
      selection: RunSelection(filter: filter.map { try! CaseFilter($0) }), messages: .prefix,
      verbosity: .normal, color: .auto)
  }

  /// A script with three cases whose worker says this.
  ///
  /// - Parameter isRead: whether there are no more cases.
  func run(
    _ events: WorkerEvent..., filter: String? = nil, isRead: Bool = true
  ) -> (ScriptReport, RunStatus) {
    var progress = ScriptProgress(
      file: "a.wast", start: 5, timeout: 1_500_000_000, messages: .prefix)
    var status = RunStatus.asExpected
    for (index, name) in ["one", "two", "three"].enumerated() {
      let identity = CaseIdentity(file: "a.wast", name: name, keyword: "invoke", line: index + 1)
      let heading = CaseHeading(identity: identity, source: "(invoke)", expected: .values([.value(.i32(7))]))
      status.add(progress.receive(.announcement(tag: WorkerTag.heading, payload: heading.encoded())))
    }
    if isRead { status.add(progress.receive(.ready(count: 3, isGuarded: true))) }
    for event in events { status.add(progress.receive(event)) }
    return (progress.report(end: 12, plan(filter: filter)), status)
  }

  func record(
    _ index: Int, _ ending: CaseEnding, _ payload: [UInt8] = CaseOutcome.returned([.i32(7)]).encoded()
  ) -> WorkerEvent {
    .record(CaseRecord(index: index, ending: ending, nanoseconds: 3, payload: payload))
  }

  @Test("a worker that does all it has to")
  func complete() {
    let wrong = Verdict(
      .fail, type: "wrong-result", message: "expected i32 7, got i32 8", expected: "i32 7", actual: "i32 8")
    let (report, status) = run(
      record(0, .returned), record(1, .returned, CaseOutcome.returned([.i32(8)]).encoded()),
      record(2, .returned), .flaky(index: 1), .ended(.complete))
    #expect(status == .asExpected)
    #expect(report.nanoseconds == 7)
    #expect(report.cases.map(\.verdict) == [.pass, wrong, .pass])
    #expect(report.cases.map(\.identity.line) == [1, 2, 3])
    #expect(report.cases.map(\.marks) == [[], .flaky, []])
  }

  @Test(
    "the ending of a case's process is its verdict",
    arguments: [
      (
        .signal(11), .crash, "signal", "the case's process was killed by SIGSEGV (segmentation fault): oh\nno"
      ),
      (.exited(0), .crash, "exit", "the case's process ended itself with exit code 0: oh\nno"),
      (.lostDescriptors, .crash, "descriptors", nil), (.garbled, .crash, "garbled", nil),
      (
        .timedOut, .timeout, "timeout",
        "no verdict within 1.5 s\nit wrote: oh\nno\nwhere it was is not known: its process did not answer"
      ),
      (.holderEnded, .crash, "holder", nil), (.holderStopped, .crash, "holder", nil),
      (
        .outOfMemory(limit: 1 << 30), .oom, "oom",
        "the case's process held more than 1024 MiB of memory and was killed"
      ),
      (.outOfMemory(limit: nil), .oom, "oom", nil), (.signal(31), .crash, "sandbox", nil),
    ] as [(CaseEnding, Verdict.Outcome, String, String?)])
  func endings(ending: CaseEnding, outcome: Verdict.Outcome, type: String, message: String?) {
    let words = Array("oh\nno\nCurrent stack trace:\n0 0x1234".utf8)
    let verdict = Array(run(record(0, ending, words), .ended(.complete)).0.cases)[0].verdict
    #expect(verdict.outcome == outcome)
    #expect(verdict.type == type)
    if let message { #expect(verdict.message == message) }
  }

  @Test(
    "bytes that are no verdict never count as a pass",
    arguments: [[], [0], [9, 9], [0, 0, 0, 0, 0, 0], [2, 3]])
  func noVerdict(payload: [UInt8]) {
    #expect(Array(run(record(0, .returned, payload), .ended(.complete)).0.cases)[0].verdict.outcome == .crash)
  }

  @Test(
    "no case vanishes with its worker",
    arguments: [.died(notes: []), .stuck, .garbled, .complete] as [WorkerEnding])
  func leftOut(ending: WorkerEnding) {
    let (report, status) = run(record(0, .returned), .ended(ending))
    #expect(status == .ownFault)
    #expect(report.cases.map(\.verdict.outcome) == [.pass, .crash, .crash])
    #expect(report.cases.map(\.verdict.type) == ["", "harness", "harness"])
  }

  @Test(
    "what kept a script from being read to its end is told once, not for each case that is known",
    arguments: [
      (
        .notRead(.timedOut, notes: []), "read-timeout",
        "reading the script took more than 300.0 s (--read-timeout)"
      ),
      (
        .notRead(.outOfMemory(limit: 1 << 30), notes: []), "harness",
        "the process that read the script held more than 1024 MiB of memory and was killed"
      ),
      (.notRead(nil, notes: Array("why".utf8)), "harness", "the process that read the script died: why"),
      (.garbled, "harness", "the worker's messages made no sense"),
    ] as [(WorkerEnding, String, String)])
  func unread(ending: WorkerEnding, type: String, message: String) {
    let (report, status) = run(.ended(ending), isRead: false)
    #expect(status == (type == "read-timeout" ? .asExpected : .ownFault))
    #expect(report.problem?.type == type)
    #expect(
      report.problem?.message
        == "\(message); only the script's first 3 commands are known")
    #expect(report.cases.map(\.verdict.type) == ["not-run", "not-run", "not-run"])
    #expect(report.counts.unsuccessful == 0 && report.standing == .failed)
  }

  @Test("an interruption that comes while the script is read says that more cases may follow")
  func interruptedReading() {
    let (report, status) = run(.ended(.interrupted), isRead: false)
    #expect(status == .asExpected && report.standing == .notRun)
    #expect(report.problem?.message.contains("only the script's first 3 commands are known") == true)
    #expect(report.counts.notRun == 3)
  }

  @Test("what the system refuses is not a crash of a case")
  func refused() {
    let (report, status) = run(record(0, .returned), .ended(.refused(Refusal(errno: 11))))
    #expect(status == .ownFault && report.standing == .notRun)
    #expect(report.cases.map(\.verdict.type) == ["", "refused", "refused"])
    #expect(report.counts.notRun == 2)
    #expect(Array(report.cases)[1].verdict.message.hasPrefix("not run: the system grants no more processes"))
  }

  @Test("a worker that dies before it has named a case is a problem of the script")
  func diedEarly() {
    var progress = ScriptProgress(file: "a.wast", start: 0, timeout: 1, messages: .prefix)
    #expect(progress.receive(.ended(.notRead(nil, notes: Array("why".utf8)))) == .ownFault)
    let report = progress.report(end: 1, plan())
    #expect(report.problem?.type == "harness")
    #expect(report.problem?.message.hasSuffix(": why") == true)
    #expect(report.standing == .failed)
  }

  @Test("what an interrupted run did not come to is skipped")
  func interrupted() {
    let (report, status) = run(record(0, .returned), .ended(.interrupted))
    #expect(status == .asExpected)
    #expect(report.cases.map(\.verdict.outcome) == [.pass, .skip, .skip])
  }

  @Test("a script that cannot be parsed is a problem with a place")
  func malformed() {
    var progress = ScriptProgress(file: "a.wast", start: 0, timeout: 1, messages: .prefix)
    let problem = ScriptProblem(line: 17, message: "unexpected token")
    #expect(
      progress.receive(.announcement(tag: WorkerTag.malformed, payload: problem.encoded())) == .asExpected)
    #expect(progress.receive(.ready(count: 0, isGuarded: true)) == .asExpected)
    #expect(progress.receive(.ended(.complete)) == .asExpected)
    let report = progress.report(end: 1, plan())
    #expect(
      report.problem == ScriptReport.Problem(type: "malformed-script", line: 17, message: "unexpected token"))
  }

  @Test("a filter chooses what is reported")
  func filter() {
    let (report, _) = run(
      record(0, .returned), record(1, .signal(6)), record(2, .returned), .ended(.complete), filter: "t")
    #expect(report.cases.map(\.identity.name) == ["two", "three"])
    #expect(!report.isWhole)
  }

  @Test("of several exit codes the weightier holds")
  func precedence() {
    var status = RunStatus.asExpected
    var seen: [Int32] = []
    for next in [
      RunStatus.nothingFound, .unexpected, .nothingFound, .unreadable, .regression, .unreadable,
      .reportNotWritten, .ownFault,
    ] {
      status.add(next)
      seen.append(status.rawValue)
    }
    #expect(seen == [3, 1, 1, 4, 2, 2, 5, 70])
  }
}
