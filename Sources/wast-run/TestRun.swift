import CaseIsolation
import Conformance
import Expectations
import Gate
import Glibc
import Reporting
import ScriptWorker

/// The coordinator: finds the scripts, has a worker run each, and reports them in their order.
final class TestRun {
  private let plan: RunPlan
  private let search: ScriptSearch
  private let scripts: [ScriptFile]
  private let workspace = Workspace()
  private let start = monotonicNanoseconds()
  private var console: Console
  private let reports: Reports
  private var memory: MemoryWatch
  private var status = RunStatus.asExpected
  private var ledger: ExpectationLedger
  private var judge: Judge
  private var summary: Summary { judge.summary }
  private var slowest: SlowestCases
  /// Scripts that are running.
  private var running: [Int: ScriptProgress] = [:]
  /// Scripts that have ended but wait for one before them to be reported.
  private var waiting: [Int: ScriptReport] = [:]
  private var reported = 0
  /// What attempts at a script have come to so far.
  private var attempts: [Int: [ScriptReport]] = [:]
  /// Scripts that are to run again.
  private var retrying: [Int] = []
  private var retriesLeft: Int
  /// Scripts that need not run any more, and cases of theirs that failed and were not expected to.
  private var finished = 0
  private var failures = 0
  /// The same for scripts that are running, where the first attempt counts.
  private var failuresSoFar: [Int: Int] = [:]
  private var hasToldOfGuard = false
  /// What the system refused to grant first.
  private var refusal: Refusal?

  /// Runs what the plan says, and returns what the program shall end with.
  /// - Throws: if it would overwrite what it must not, before anything has run.
  static func run(_ plan: RunPlan) throws -> Int32 {
    let search = plan.selection.search(plan.paths)
    let choice = plan.selection.choose(from: search.scripts)
    var outputs = plan.reports.outputs(scripts: choice.scripts.lazy.map(\.name))
    if let baseline = plan.baseline, baseline.isUpdating {
      outputs.add("--baseline", baseline.path, Baseline.format)
    }
    try outputs.check(inputs: plan.inputs, scripts: search.scripts)
    let worker = Self.worker
    if let obstacle = Self.workerObstacle {
      Screen.note(obstacle)
      return RunStatus.ownFault.rawValue
    }
    guard plan.mode.missingProtections.isEmpty else {
      Screen.note("--sandbox require: this machine lacks \(list(plan.mode.missingProtections))")
      return RunStatus.ownFault.rawValue
    }
    let pool = WorkerPool(executable: worker, jobs: plan.mode.jobs)
    return TestRun(plan, search, choice).run(pool)
  }

  private init(_ plan: RunPlan, _ search: ScriptSearch, _ choice: (scripts: [ScriptFile], facts: [RunFact])) {
    self.plan = plan
    memory = MemoryWatch(limit: plan.mode.maxMemory.bytes)
    self.search = search
    scripts = choice.scripts
    var start = RunStart(plan)
    start.facts += choice.facts
    start.files = scripts.map(\.name)
    if plan.attempts.isDeterministic { start.removeCircumstances() }
    reports = Reports(plan.reports, start, isLive: plan.attempts.isLive)
    if plan.baseline?.isUpdating == true { Screen.outlivesReader = true }
    ledger = ExpectationLedger(plan.expectations, today: .today)
    judge = Judge(plan.policy, baseline: plan.baseline)
    slowest = SlowestCases(limit: plan.attempts.durations)
    retriesLeft = plan.attempts.retries
    let isTerminal = Screen.isTerminal && ConsoleStyle.variable("TERM") != "dumb"
    console = Screen.console(
      plan.verbosity, plan.color, progress: isTerminal ? .terminal { Screen.columns } : .log)
  }

  private func run(_ pool: WorkerPool) -> Int32 {
    if search.scripts.isEmpty, search.emptyFolders.isEmpty { complain(search.nothing, nothingFound) }
    for folder in search.emptyFolders {
      complain(folder, nothingFound)
    }
    for note in search.notes { Screen.note(note) }
    if plan.selection.knowsNone(of: scripts) {
      Screen.note("none of these scripts is in the earlier results, so all cases run")
    }
    for fallback in plan.mode.fallbacks { console.note("note: \(fallback)") }
    for expectation in ledger.expired {
      Screen.note(
        "\(plan.expectations.path):\(expectation.place): expired on \(expectation.expires!)"
      )
    }
    let repeats = plan.attempts.repeats
    var outcome = pool.run(
      count: scripts.count * repeats, totalTime: plan.totalTimeout,
      supervision: supervision, launch: { self.launch($0 / repeats, task: $0) },
      receive: { self.receive($0 / repeats, task: $0, $1) }, isEnough: { self.hasEnoughFailures },
      fewerJobs: noteFewerJobs, meanwhile: tick)
    while !retrying.isEmpty, outcome == .complete {
      let again = retrying
      retrying = []
      retriesLeft -= 1
      outcome = pool.run(
        count: again.count, totalTime: plan.totalTimeout, supervision: supervision,
        launch: { self.launch(again[$0], task: $0) },
        receive: { self.receive(again[$0], task: $0, $1) }, isEnough: { self.hasEnoughFailures },
        fewerJobs: noteFewerJobs, meanwhile: tick)
    }
    console.hideProgress()
    // What an interruption has kept from another attempt counts as far as it came.
    for script in attempts.keys.sorted() { complete(script) }
    let interruption = interruption(outcome)
    if let interruption {
      for index in reported..<scripts.count where waiting[index] == nil {
        let script = scripts[index]
        var report = ScriptReport.notRun(
          file: script.name, location: workspace.location(of: script.shownPath), reason: interruption)
        if plan.attempts.isDeterministic { report.removeTimes() }
        reports.scriptStarted(index, file: report.file, location: report.location, time: report.start)
        reports.scriptFinished(index, report)
        deliver(index, report)
      }
    }
    if summary.scripts == 0, outcome == .complete, !search.scripts.isEmpty {
      complain("no case was selected", nothingFound)
    }
    for line in slowest.lines { console.note(line) }
    if repeats > 1, outcome == .complete, plan.verbosity != .quiet {
      console.note("  each script ran \(repeats) times")
    }
    let isPart = plan.selection.isPart || interruption != nil
    for advice in ledger.advice(isPart: isPart) { Screen.note(advice) }
    if summary.scripts > 0, !isPart {
      for expectation in ledger.unused {
        Screen.note("\(plan.expectations.path):\(expectation.place): matches nothing")
      }
    }
    let signal: Int32? = if case .interrupted(let signal) = outcome { signal } else { nil }
    let judgement = judgement(interruption, isSignalled: signal != nil)
    var end = RunEnd(
      nanoseconds: monotonicNanoseconds() - start, status: signal.map { 128 + $0 } ?? status.rawValue,
      interruption: interruption, judgement: judgement)
    if summary.scripts > 0 { console.finish(summary, end) }
    if Screen.failure != nil { status.add(.reportNotWritten) }
    if plan.attempts.isDeterministic { end.nanoseconds = 0 }
    end.status = signal.map { 128 + $0 } ?? status.rawValue
    for problem in reports.finish(end) { complain("\(problem)", .reportNotWritten) }
    return signal.map { 128 + $0 } ?? status.rawValue
  }

  /// What it means that there is nothing to run.
  private var nothingFound: RunStatus { plan.policy.allowsNoTests ? .asExpected : .nothingFound }

  /// Why the run ended before all scripts had run, if it did.
  private func interruption(_ outcome: WorkerPool.Outcome) -> String? {
    switch outcome {
    case .interrupted(let signal): "interrupted by \(signalName(signal))"
    case .outOfTime: "the time limit for the run was reached (--total-timeout)"
    case .complete: refusal.map { "\($0)" }
    // The last case of all may be the one that was enough.
    case .stopped where reported == scripts.count && summary.counts.notRun + summary.notRun == 0: nil
    case .stopped: "stopped after \(counted(failures, "failure"))"
    }
  }

  /// The verdict on the run; writes the baseline anew if that is wanted.
  private func judgement(_ interruption: String?, isSignalled: Bool) -> Judgement {
    do {
      try judge.updateBaseline(isPart: plan.selection.isPart || interruption != nil)
    } catch {
      complain("\(error)", RunStatus(error))
    }
    let judgement = judge.finish(
      isPart: plan.selection.isPart, interruption: interruption, isSignalled: isSignalled)
    status.add(RunStatus(judgement))
    return judgement
  }

  // MARK: Scripts

  /// - Parameters:
  ///   - index: the script.
  ///   - task: the attempt at it, by its number in the pool.
  private func launch(_ index: Int, task: Int) -> WorkerLaunch? {
    let script = scripts[index]
    let location = workspace.location(of: script.shownPath)
    let reports = reports
    var progress = ScriptProgress(
      file: script.name, path: script.shownPath, start: monotonicNanoseconds(), timeout: plan.timeout,
      readTimeout: plan.readTimeout, slow: plan.slow, messages: plan.messages,
      code: plan.engine == nil ? plan.mode.code : nil,
      listener: ScriptProgress.Listener(
        selection: plan.selection, caseStarted: { reports.caseStarted(index, $0, line: $1) },
        caseFinished: {
          [self, isListed = ledger.expects(file: script.name), isKnown = judge.knows(file: script.name)]
          number, result in
          reports.caseFinished(index, number, result)
          if plan.attempts.isOne, result.isFailure, !isListed(result), !isKnown(result) {
            failuresSoFar[index, default: 0] += 1
          }
        }))
    reports.scriptStarted(index, file: script.name, location: location, time: progress.startTime)
    switch script.open() {
    case .failure(let problem):
      progress.fail(type: "unreadable", problem.reason)
      end(index, progress)
      return nil
    case .success(let descriptor):
      running[task] = progress
      showProgress()
      let code = plan.mode.code
      let arguments = WorkerArguments(
        processor: code.processor, emulator: Emulation.library(for: code.processor),
        discipline: code.discipline, bounds: plan.mode.bounds,
        mayStartToCheck: plan.mode.mayStartToCheck,
        heapChecks: code.heapChecks, sandbox: plan.mode.sandbox,
        rules: plan.rules, engine: plan.engine?.command ?? [], file: script.name)
      return WorkerLaunch(
        arguments: arguments.encoded, input: descriptor,
        isolation: Isolation(mode: plan.isolation, timeout: plan.timeout, readTimeout: plan.readTimeout),
        keepsEnvironment: plan.engine != nil)
    }
  }

  /// Keeps cases to the memory that they may hold.
  private var supervision: Supervision? {
    guard memory.limit != nil else { return nil }
    return Supervision { [self] worker in
      memory.victim(among: worker.processes, holdsState: worker.holdsState).map {
        Supervision.Sentence(process: $0, reason: .outOfMemory(limit: memory.limit))
      }
    }
  }

  /// The event with what no worker can know: that the kernel killed a case because memory was used up.
  private func judged(_ event: WorkerEvent) -> WorkerEvent {
    guard case .record(var record) = event, record.ending == .signal(SIGKILL), memory.accountForKill() else {
      return event
    }
    record.ending = .outOfMemory(limit: nil)
    return .record(record)
  }

  /// Cases that failed so far and were not expected to.
  private var allFailures: Int { failuresSoFar.values.reduce(failures, +) }

  private var hasEnoughFailures: Bool {
    plan.attempts.maxFailures < .max && allFailures >= plan.attempts.maxFailures
  }

  /// Called twice a second.
  private func tick() {
    Screen.noticeGoneReader()
    showProgress()
  }

  private func showProgress() {
    let now = monotonicNanoseconds()
    let oldest = running.keys.min().map { running[$0]!.path }
    console.show(
      ConsoleProgress.State(
        done: finished, total: scripts.count, failures: allFailures, nanoseconds: now - start,
        running: oldest.map { path in
          plan.paths.count > 1 ? path : RunSelection.name(path, below: plan.paths.first ?? ScriptSearch.usual)
        }), now: now)
  }

  private func noteFewerJobs(_ jobs: Int) {
    console.note("note: only \(jobs) scripts in parallel from now on: the system allows no more processes")
  }

  /// Says once that a worker could not have the guard that it should have.
  private func noteMissingGuard(_ event: WorkerEvent) {
    guard case .ready(_, isGuarded: false) = event, !hasToldOfGuard, plan.isolation != .none,
      plan.mode.sandbox != .off, plan.mode.host.restrictions.contains(.signals)
    else { return }
    hasToldOfGuard = true
    console.note("note: a worker has no guard: the system allowed no process for it")
  }

  private func receive(_ index: Int, task: Int, _ event: WorkerEvent) {
    noteMissingGuard(event)
    status.add(running[task]!.receive(judged(event)))
    if case .ended = event { end(index, running.removeValue(forKey: task)!) }
  }

  /// Takes what an attempt at a script has come to: the last one there is to be, or one of several.
  private func end(_ index: Int, _ progress: ScriptProgress) {
    refusal = refusal ?? progress.refusal
    var report = progress.report(
      end: monotonicNanoseconds(), location: workspace.location(of: scripts[index].shownPath), plan)
    report.require(plan.requiredFeatures)
    ledger.apply(to: &report)
    attempts[index, default: []].append(report)
    if attempts[index]!.count < plan.attempts.repeats { return }
    // What the baseline knows need not be tried again.
    if retriesLeft > 0, judge.marked(report).failureCount > 0 {
      retrying.append(index)
    } else {
      complete(index)
    }
  }

  /// Makes the attempts at a script one report.
  private func complete(_ index: Int) {
    let all = attempts.removeValue(forKey: index)!
    var report =
      all.count == 1 ? all[0] : Attempts.combined(all, plan.attempts.repeats > 1 ? .everyOne : .anyOne)
    if all.count > 1 { ledger.apply(to: &report) }
    judge.mark(&report)
    failuresSoFar[index] = nil
    failures += report.failureCount
    finished += 1
    slowest.add(report)
    if plan.attempts.isDeterministic { report.removeTimes() }
    reports.scriptFinished(index, report)
    deliver(index, report)
  }

  /// Reports a script, or keeps it until those before it have been.
  private func deliver(_ index: Int, _ report: ScriptReport) {
    waiting[index] = report
    while let report = waiting.removeValue(forKey: reported) {
      reported += 1
      if report.isLeftOut { continue }
      judge.add(report)
      console.add(report)
      reports.add(report)
      plan.receive(report)
      ledger.account(for: report)
    }
  }

  private func complain(_ message: String, _ status: RunStatus) {
    Screen.write("wast-run: \(message)\n", to: STDERR_FILENO)
    self.status.add(status)
  }

  /// Why there can be no worker; nil if there can.
  static var workerObstacle: String? {
    if access(worker, X_OK) == 0 { return nil }
    let reason = errno == ENOENT ? "is missing; it belongs beside wast-run" : "cannot be run: \(errorText())"
    return "\(SafeText.of(worker, .oneLine)) \(reason)"
  }

  /// The program that runs the cases of a script; it lies beside this one.
  static var worker: String { folder + "wast-run-worker" }

  /// The folder that this program lies in, with a slash behind it.
  static var folder: String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ProgramArguments.path
    return own.lastIndex(of: "/").map { String(own[...$0]) } ?? "./"
  }
}
