import CaseIsolation
import Differential
import Glibc
import ModuleGenerator
import Reporting
import Reproduction
import WasmISA

/// A run of `wast-run fuzz`: makes modules, runs them everywhere, and keeps what differs.
struct FuzzRun {
  private let plan: FuzzPlan
  private let engine: FuzzEngine
  /// The ways to run our own code.
  private let targets: [CodeMode]
  /// What says what is right: another engine, or the first of the targets.
  private let reference: FuzzTarget
  private let start = monotonicNanoseconds()
  private let showsProgress = isatty(STDERR_FILENO) == 1

  private var modules = 0
  private var calls = 0
  private var traps = 0
  private var exhausted = 0
  private var coverage = OpcodeCoverage()
  private var differences = 0
  /// Modules that the other engine cannot run, by its reason.
  private var uncompared: [String: Int] = [:]
  private var status = RunStatus.asExpected

  /// How every script begins that is written.
  private static let heading = "wast-run fuzz, module "
  private static let format = FileFormat(name: "a script of fuzz", opening: ";; \(heading)", ending: ".wast")

  /// How many modules a worker gets at once.
  private static let batch = 24

  /// How many times the time limit a call may take once it has exceeded that.
  private static let timeLimits: UInt64 = 10

  /// Runs what the plan says, and returns what the program shall end with.
  static func run(_ plan: FuzzPlan) -> Int32 {
    let worker = TestRun.worker
    if let obstacle = TestRun.workerObstacle {
      Screen.note(obstacle)
      return RunStatus.ownFault.rawValue
    }
    var run = FuzzRun(plan, worker: worker)
    return run.run()
  }

  private init(_ plan: FuzzPlan, worker: String) {
    self.plan = plan
    targets =
      CodeMode.all(.host, plan.features)
      + (plan.processor == .host ? [] : CodeMode.all(plan.processor, plan.features))
    reference = plan.against.map { .engine($0.command) } ?? .own(targets[0])
    let jobs = plan.jobs ?? Host.current().processors
    engine = FuzzEngine(worker: worker, jobs: jobs, timeout: plan.timeout)
  }

  private mutating func run() -> Int32 {
    let reference = plan.against.map { SafeText.of($0.name, .oneLine) } ?? targets[0].everyOption
    Self.say("modules from seed \(plan.seed), compared with \(reference)")
    do {
      var seed = plan.seed
      while !isOver {
        let count = min(Self.batch, plan.count.map { $0 - modules } ?? Self.batch)
        let seeds = (0..<UInt64(count)).map { seed &+ $0 }
        try run(seeds)
        seed = seed &+ UInt64(count)
        progress()
      }
    } catch {
      clearProgress()
      switch error {
      case .interrupted(let signal):
        summarize(interruption: "interrupted by \(signalName(signal))")
        return 128 + signal
      case .failed(let message):
        summarize(interruption: SafeText.of(message, .oneLine))
        return RunStatus.ownFault.rawValue
      }
    }
    clearProgress()
    if comparesNothing { status.add(.nothingFound) }
    summarize()
    return status.rawValue
  }

  /// Whether the other engine could run none of the modules.
  private var comparesNothing: Bool { modules > 0 && modules == uncomparedCount }

  private var uncomparedCount: Int { uncompared.values.reduce(0, +) }

  private var isOver: Bool {
    if differences >= plan.maxDifferences { return true }
    if let count = plan.count { return modules >= count }
    return monotonicNanoseconds() - start >= UInt64(plan.seconds) * 1_000_000_000
  }

  // MARK: Modules

  private mutating func run(_ seeds: [UInt64]) throws(FuzzEngine.Failure) {
    var subjects: [Subject] = []
    for seed in seeds {
      let random = RandomModules(seed: seed, features: plan.features)
      coverage.add(random.coverage)
      subjects.append(Subject(random))
    }
    let own = targets.map { FuzzTarget.own($0) }
    let runs = plan.against == nil ? own : [reference] + own
    let results = try engine.run(subjects, on: runs)
    for (index, seed) in seeds.enumerated() {
      var subject = subjects[index]
      var results = results.map { $0[index] }
      // On a busy machine a call may just be slow. One that hangs does so again, and what follows does not matter.
      if let hang = results.compactMap(\.hang).min() {
        subject.calls = Array(subject.calls[...hang])
        results = try patiently(run: subject, on: runs)
        if !results.contains(where: { $0.hang != nil }) {
          subject = subjects[index]
          results = try patiently(run: subject, on: runs)
        }
      }
      try compare(seed, subject, results[0], results.suffix(targets.count))
    }
  }

  /// What becomes of a subject whose calls have more time than usual.
  private func patiently(
    run subject: Subject, on targets: [FuzzTarget]
  ) throws(FuzzEngine.Failure) -> [FuzzEngine.Result] {
    try engine.run([subject], on: targets, timeout: engine.timeout * Self.timeLimits).map { $0[0] }
  }

  private mutating func compare(
    _ seed: UInt64, _ subject: Subject, _ reference: FuzzEngine.Result, _ ours: ArraySlice<FuzzEngine.Result>
  ) throws(FuzzEngine.Failure) {
    modules += 1
    let expected: [CallOutcome]
    switch reference {
    case .ran(let outcomes): expected = outcomes
    case .unsupported(let reason):
      uncompared[SafeText.folded(reason, limit: 200).withoutOffset, default: 0] += 1
      return
    }
    calls += subject.calls.count
    for outcome in expected {
      if case .trapped = outcome { traps += 1 }
      if outcome == .exhausted { exhausted += 1 }
    }
    if plan.keepsAll { write(subject, expected, name: "module-\(seed)", header: ["\(Self.heading)\(seed)"]) }
    var found: [Difference: [CodeMode]] = [:]
    for case (let target, .ran(let outcomes)) in zip(targets, ours) {
      // What fails does not agree even with itself.
      if let difference = Difference(expected: expected, actual: outcomes) {
        found[difference, default: []].append(target)
      }
    }
    for (difference, targets) in found.sorted(by: { $0.value[0].everyOption < $1.value[0].everyOption }) {
      try keep(seed, subject, expected, difference, targets)
    }
  }

  // MARK: Differences

  private mutating func keep(
    _ seed: UInt64, _ subject: Subject, _ expected: [CallOutcome], _ difference: Difference,
    _ targets: [CodeMode]
  ) throws(FuzzEngine.Failure) {
    differences += 1
    status.add(.unexpected)
    let name =
      "\(difference.symptom)-\(seed)" + (targets.count == self.targets.count ? "" : "-\(targets[0].name)")
    clearProgress()
    Self.say("module \(seed): \(difference.symptom) with \(list(targets))")
    Self.say("  expected  \(difference.expected)")
    Self.say("  actual    \(difference.actual)")
    var subject = subject
    subject.calls = Array(subject.calls[...difference.call])
    var outcomes = Array(expected[...difference.call])
    var interrupt: Int32?
    var text = ["\(Self.heading)\(seed): \(difference.symptom) with \(list(targets))"]
    if plan.reduces {
      var reduction = FuzzReduction(subject, expected: outcomes, difference, targets[0], reference, engine)
      reduction.reduce()
      subject = reduction.subject
      outcomes = reduction.expected
      interrupt = reduction.interrupt
    }
    text.append("run it: wast-run \(plan.output)/\(name).wast \(targets[0].everyOption)")
    write(subject, outcomes, name: name, header: text)
    if let interrupt { throw .interrupted(interrupt) }
  }

  private func list(_ targets: [CodeMode]) -> String {
    targets.count == self.targets.count
      ? "every way to run it" : targets.map(\.everyOption).joined(separator: "; ")
  }

  private mutating func write(_ subject: Subject, _ outcomes: [CallOutcome], name: String, header: [String]) {
    let path = "\(plan.output)/\(name).wast"
    do {
      // What is wrong with the folder shows when the file is written.
      _ = FileFormat.makeFolder(of: path)
      try writeFile(subject.script(expecting: outcomes, header: header), to: path, format: Self.format)
      Self.say("  \(SafeText.of(path, .oneLine))")
    } catch {
      Screen.note(SafeText.of("\(error)", .oneLine))
      status.add(.reportNotWritten)
    }
  }

  // MARK: The terminal

  /// Writes a line at once: whoever watches a log learns of a difference when it is found.
  private static func say(_ line: String) { Screen.write(line + "\n", to: STDOUT_FILENO) }

  private var seconds: Int { Int((monotonicNanoseconds() - start) / 1_000_000_000) }

  private func progress() {
    guard showsProgress else { return }
    let of = plan.count.map { " of \($0)" } ?? ""
    Screen.write(
      "\r\u{1b}[K\(modules)\(of) modules, \(calls) calls, \(differences) differences, \(seconds) s",
      to: STDERR_FILENO)
  }

  private func clearProgress() {
    if showsProgress { Screen.write("\r\u{1b}[K", to: STDERR_FILENO) }
  }

  /// - Parameter interruption: why the run ends before its time, if it does.
  private func summarize(interruption: String? = nil) {
    let opcodes = RandomModules.opcodes(plan.features)
    let missing = coverage.missing(of: opcodes)
    if plan.listsOpcodes {
      for opcode in opcodes {
        Self.say(
          "\(String(repeating: " ", count: max(0, 10 - "\(coverage[opcode])".count)))\(coverage[opcode])  \(opcode)"
        )
      }
    }
    Self.say(
      "\(coverage.instructions) instructions: \(opcodes.count - missing.count) of \(opcodes.count) opcodes, "
        + "\(coverage.pairCount) pairs of adjacent opcodes")
    if !missing.isEmpty { Self.say("never made: \(missing.map(\.mnemonic).joined(separator: ", "))") }
    for (reason, count) in uncompared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      Self.say("not compared: \(counted(count, "module")): \(reason)")
    }
    let word =
      differences > 0
      ? "FAIL" : interruption != nil ? "INTERRUPTED" : comparesNothing ? "skip" : "ok"
    Self.say(
      "\(word): \(modules) modules\(uncomparedCount > 0 ? " (\(uncomparedCount) not compared)" : ""), \(calls) calls (\(traps) trapped, \(exhausted) used up the stack), "
        + "\(targets.count) ways to run them, \(differences) differences, \(seconds) s"
        + (interruption.map { "; \($0)" } ?? ""))
  }
}

extension CodeMode {
  /// The options that choose it, defaults included.
  fileprivate var everyOption: String {
    "--abi \(discipline.rawValue) --bounds \(bounds.rawValue)" + heapChecks.options + processor.option
  }

  /// The same as a part of a file's name.
  fileprivate var name: String {
    "\(discipline.rawValue)-\(bounds.rawValue)"
      + (heapChecks.stress > 0 ? "-stress-\(heapChecks.stress)" : "")
      + (processor == .host ? "" : "-\(processor.rawValue)")
  }
}
