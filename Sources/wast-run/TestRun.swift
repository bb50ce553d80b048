import CaseIsolation
import Conformance
import Glibc
import Reporting
import ScriptWorker

/// The coordinator: finds the scripts, has a worker run each, and reports them in their order.
final class TestRun {
  private let plan: RunPlan
  private let scripts: [ScriptFile]
  private let start = monotonicNanoseconds()
  private var console: Console
  private let reports: Reports
  private var summary = Summary()
  private var status = RunStatus.asExpected
  /// Scripts that are running.
  private var running: [Int: ScriptProgress] = [:]
  /// Scripts that have ended but wait for one before them to be reported.
  private var waiting: [Int: ScriptReport] = [:]
  private var reported = 0

  /// Runs what the plan says, and returns what the program shall end with.
  static func run(_ plan: RunPlan) -> Int32 {
    let worker = Self.worker
    guard access(worker, X_OK) == 0 else {
      Screen.write(
        "wast-run: \(SafeText.of(worker, .oneLine)) is not there; it is built along with wast-run\n",
        to: STDERR_FILENO)
      return RunStatus.ownFault.rawValue
    }
    let pool = WorkerPool(executable: worker, jobs: plan.jobs)
    let usual = "spec"
    let search = ScriptSearch(!plan.paths.isEmpty ? plan.paths : access(usual, F_OK) == 0 ? [usual] : [])
    return TestRun(plan, search).run(pool, emptyFolders: search.emptyFolders)
  }

  private init(_ plan: RunPlan, _ search: ScriptSearch) {
    self.plan = plan
    scripts = search.scripts
    reports = Reports(plan.reports, RunStart(plan), isLive: true)
    let isTerminal = isatty(STDOUT_FILENO) == 1
    console = Console(
      verbosity: plan.verbosity, style: ConsoleStyle(plan.color, isTerminal: isTerminal),
      showsProgress: isTerminal && ConsoleStyle.variable("TERM") != "dumb",
      write: { Screen.write($0, to: STDOUT_FILENO) })
  }

  private func run(_ pool: WorkerPool, emptyFolders: [String]) -> Int32 {
    if scripts.isEmpty, emptyFolders.isEmpty {
      complain("no script was named, and there is no folder spec here", .nothingFound)
    }
    for folder in emptyFolders {
      complain("\(folder): no script (.wast) in this folder", .nothingFound)
    }
    let outcome = pool.run(
      count: scripts.count, totalTime: plan.totalTimeout, launch: launch, receive: receive)
    switch outcome {
    case .complete: break
    case .interrupted(let signal):
      console.note("interrupted by \(signalName(signal)): \(scripts.count - summary.scripts) scripts not run")
    case .outOfTime:
      console.note("the time for the whole run is over: \(scripts.count - summary.scripts) scripts not run")
      status.add(.unexpected)
    }
    if summary.scripts > 0, outcome == .complete, summary.counts.total + summary.unrunnable == 0 {
      complain("the scripts hold no cases", .nothingFound)
    }
    if summary.scripts > 0 {
      if !summary.isAsExpected { status.add(.unexpected) }
      console.finish(summary, nanoseconds: monotonicNanoseconds() - start)
    } else if outcome == .complete, !scripts.isEmpty {
      complain(
        "no case has a name that contains \"\(SafeText.of(plan.filter ?? "", .oneLine))\"", .nothingFound)
    }
    let interrupt: Int32? = if case .interrupted(let signal) = outcome { signal } else { nil }
    let end = RunEnd(
      nanoseconds: monotonicNanoseconds() - start, status: interrupt.map { 128 + $0 } ?? status.rawValue,
      interruption: interrupt.map(signalName))
    for problem in reports.finish(end) { complain("\(problem)", .reportNotWritten) }
    return interrupt.map { 128 + $0 } ?? status.rawValue
  }

  // MARK: Scripts

  private func launch(_ index: Int) -> WorkerLaunch? {
    let script = scripts[index]
    var progress = ScriptProgress(
      file: script.name, start: monotonicNanoseconds(), timeout: plan.timeout, slow: plan.slow,
      messages: plan.messages)
    reports.scriptStarted(index, file: script.name, time: progress.startTime)
    switch script.open() {
    case .failure(let problem):
      progress.fail(type: "unreadable", problem.reason)
      note(.unreadable, of: script.name)
      end(index, progress)
      return nil
    case .success(let descriptor):
      running[index] = progress
      console.progress(done: reported, of: scripts.count, running: script.name, now: monotonicNanoseconds())
      let arguments = WorkerArguments(discipline: plan.discipline, file: script.name)
      return WorkerLaunch(
        arguments: arguments.encoded, input: descriptor,
        isolation: Isolation(mode: plan.isolation, timeout: plan.timeout))
    }
  }

  private func receive(_ index: Int, _ event: WorkerEvent) {
    note(running[index]!.receive(event), of: scripts[index].name)
    running[index]!.tell(reports, script: index, plan)
    if case .ended = event { end(index, running.removeValue(forKey: index)!) }
  }

  /// Takes note of a status. That a script cannot be parsed may be expected.
  private func note(_ new: RunStatus, of script: String) {
    if new == .unreadable, plan.expectations.reason(for: script) != nil { return }
    status.add(new)
  }

  /// Reports a script that has ended, or keeps it until those before it have.
  private func end(_ index: Int, _ progress: ScriptProgress) {
    let report = progress.report(end: monotonicNanoseconds(), plan)
    reports.scriptFinished(index, report)
    waiting[index] = report
    while let report = waiting.removeValue(forKey: reported) {
      reported += 1
      if report.isLeftOut { continue }
      summary.add(report)
      console.add(report)
      reports.add(report)
    }
  }

  private func complain(_ message: String, _ status: RunStatus) {
    Screen.write("wast-run: \(message)\n", to: STDERR_FILENO)
    self.status.add(status)
  }

  /// The program that runs the cases of a script; it lies beside this one.
  static var worker: String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : CommandLine.arguments[0]
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? "./"
    return folder + "wast-run-worker"
  }
}

/// Text for the terminal, or whatever stands in for it.
enum Screen {
  /// Writes a text. If nobody reads it any more, the run goes on for the sake of its reports.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count > 0 {
          done += count
        } else if errno != EINTR {
          return
        }
      }
    }
  }
}
