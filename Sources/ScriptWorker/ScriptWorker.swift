import CaseIsolation
import Conformance
import VMLayout
import WasmRuntime

/// What the coordinator tells a worker on its command line.
package struct WorkerArguments {
  package var processor: Processor
  /// The library that runs the code of another processor than this one; nil where the system looks for libraries.
  package var emulator: String?
  package var discipline: StackDiscipline
  package var bounds: BoundsStrategy
  /// See `ScriptOptions`.
  package var mayStartToCheck: Bool
  package var heapChecks: HeapChecks
  package var sandbox: SandboxMode
  package var rules: ScriptRules
  /// The adapter of the engine that runs the modules, and its arguments; empty for our own.
  package var engine: [String]
  /// The script's name in messages and identities; its text comes by standard input.
  package var file: String

  package var encoded: [String] {
    [
      discipline.rawValue, bounds.rawValue, String(mayStartToCheck), String(heapChecks.stress),
      String(heapChecks.verifies), sandbox.rawValue, rules.encoded, file, processor.rawValue, emulator ?? "",
      String(engine.count),
    ] + engine
  }

  package init(
    processor: Processor = .host, emulator: String? = nil,
    discipline: StackDiscipline, bounds: BoundsStrategy, mayStartToCheck: Bool,
    heapChecks: HeapChecks = HeapChecks(), sandbox: SandboxMode,
    rules: ScriptRules = ScriptRules(), engine: [String] = [], file: String
  ) {
    self.processor = processor
    self.emulator = emulator
    self.discipline = discipline
    self.bounds = bounds
    self.mayStartToCheck = mayStartToCheck
    self.heapChecks = heapChecks
    self.sandbox = sandbox
    self.rules = rules
    self.engine = engine
    self.file = file
  }

  /// The arguments that `encoded` made these of, and the plan that follows them; nil if they are none.
  package static func decode(_ arguments: [String]) -> (WorkerArguments, ChainPlan)? {
    guard arguments.count > 10, let discipline = StackDiscipline(rawValue: arguments[0]),
      let bounds = BoundsStrategy(rawValue: arguments[1]), let mayStartToCheck = Bool(arguments[2]),
      let stress = UInt32(arguments[3]), let verifies = Bool(arguments[4]),
      let sandbox = SandboxMode(rawValue: arguments[5]), let rules = ScriptRules(encoded: arguments[6]),
      let processor = Processor(rawValue: arguments[8]),
      let words = Int(arguments[10]), words >= 0, words < arguments.count - 10,
      let plan = ChainPlan(arguments[(11 + words)...])
    else { return nil }
    let own = WorkerArguments(
      processor: processor, emulator: arguments[9].isEmpty ? nil : arguments[9],
      discipline: discipline, bounds: bounds, mayStartToCheck: mayStartToCheck,
      heapChecks: HeapChecks(stress: stress, verifies: verifies), sandbox: sandbox, rules: rules,
      engine: Array(arguments[11..<11 + words]), file: arguments[7])
    return (own, plan)
  }
}

/// The announcements of a worker: what its cases are, then what is wrong with the script.
package enum WorkerTag {
  package static let heading: UInt8 = 1
  package static let malformed: UInt8 = 2
  package static let unreadable: UInt8 = 3
  /// A protection that is required and not there.
  package static let unprotected: UInt8 = 4
  /// The engine's adapter does not start.
  package static let engineless: UInt8 = 5
}

/// Says of all cases of the script what they are called and what they expect, then runs them.
///
/// What is said before the first case runs is said by a process that has run no generated code.
package func runWorker(_ arguments: WorkerArguments, _ plan: ChainPlan) -> Never {
  var chain = CaseChain(plan)
  var source = CaseChain.readScript()
  if source == nil {
    let problem = ScriptProblem(line: 1, message: "the script cannot be read")
    chain.announce(tag: WorkerTag.unreadable, payload: problem.encoded())
    chain.run(CaseChain.Cases(count: 0, runsGeneratedCode: { _ in false }, execute: { _ in [] }))
  }
  var options = ScriptOptions(
    processor: arguments.processor, discipline: arguments.discipline, bounds: arguments.bounds)
  options.mayStartToCheck = arguments.mayStartToCheck
  options.heapChecks = arguments.heapChecks
  options.rules = arguments.rules
  #if DEBUG
    options.testHost = true  // the tests run scripts that misbehave
  #endif
  // Not to be kept: what a process has is what its forks cost.
  let steps = ScriptSteps(parsing: source.take()!, file: arguments.file)
  if chain.isFirst { announce(steps, &chain) }
  // Behind the walls no library can be loaded, nor its memory mapped.
  do {
    try arguments.processor.emulate(by: arguments.emulator)
  } catch {
    let problem = ScriptProblem(line: 1, message: "no emulator: \(error.message)")
    chain.announce(tag: WorkerTag.engineless, payload: problem.encoded())
    chain.fail()
  }
  let missing = chain.raiseWalls(arguments.sandbox, arguments.engine.isEmpty ? .all : .ofPrograms)
  if !missing.isEmpty {
    let problem = ScriptProblem(
      line: 1, message: "--sandbox require: there is no \(missing.joined(separator: ", "))")
    chain.announce(tag: WorkerTag.unprotected, payload: problem.encoded())
    chain.fail()
  }
  if !arguments.engine.isEmpty {
    drive(arguments.engine, steps, arguments.rules, &chain, plan.isolation)
  }
  CrashReport.keepRecords(in: CaseChain.notes)
  var runner = ScriptRunner(steps, options: options)
  chain.run(
    CaseChain.Cases(
      count: steps.count, runsGeneratedCode: { runner.runsGeneratedCode($0) },
      execute: { runner.run($0).encoded() }, examine: { runner.examine($0, notes: $1) }))
}

private func announce(_ steps: ScriptSteps, _ chain: inout CaseChain) {
  steps.describeCases { description in
    let heading = CaseHeading(
      identity: description.identity, source: description.source, feature: description.feature,
      expected: description.expected)
    chain.announce(tag: WorkerTag.heading, payload: heading.encoded())
  }
  if let error = steps.firstError {
    let problem = ScriptProblem(line: error.place?.line ?? 1, message: error.message)
    chain.announce(tag: WorkerTag.malformed, payload: problem.encoded())
  }
}
