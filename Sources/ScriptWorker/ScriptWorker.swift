import CaseIsolation
import Conformance
import VMLayout

/// What the coordinator tells a worker on its command line.
package struct WorkerArguments {
  /// Nanoseconds that a case may take.
  package var timeout: UInt64
  package var messages: MessagePolicy
  package var discipline: StackDiscipline
  package var bounds: BoundsStrategy
  package var sandbox: SandboxMode
  /// The script's name in messages and identities; its text comes by standard input.
  package var file: String

  package var encoded: [String] {
    [String(timeout), messages.rawValue, discipline.rawValue, bounds.rawValue, sandbox.rawValue, file]
  }

  package init(
    timeout: UInt64, messages: MessagePolicy, discipline: StackDiscipline, bounds: BoundsStrategy,
    sandbox: SandboxMode, file: String
  ) {
    self.timeout = timeout
    self.messages = messages
    self.discipline = discipline
    self.bounds = bounds
    self.sandbox = sandbox
    self.file = file
  }

  /// The arguments that `encoded` made these of; nil if they are none.
  package init?(_ arguments: [String]) {
    guard
      arguments.count == 6, let timeout = UInt64(arguments[0]),
      let messages = MessagePolicy(rawValue: arguments[1]),
      let discipline = StackDiscipline(rawValue: arguments[2]),
      let bounds = BoundsStrategy(rawValue: arguments[3]), let sandbox = SandboxMode(rawValue: arguments[4])
    else { return nil }
    self.init(
      timeout: timeout, messages: messages, discipline: discipline, bounds: bounds, sandbox: sandbox,
      file: arguments[5])
  }
}

/// The announcements of a worker: what its cases are, then what is wrong with the script.
package enum WorkerTag {
  package static let heading: UInt8 = 1
  package static let malformed: UInt8 = 2
  package static let unreadable: UInt8 = 3
}

/// Names all cases of the script, then runs them one by one.
package func runWorker(_ arguments: WorkerArguments) -> Never {
  let results = ResultPipe()
  guard let source = ResultPipe.readScript() else {
    let problem = ScriptProblem(line: 1, message: "the script cannot be read")
    results.send(.announcement(tag: WorkerTag.unreadable, payload: problem.encoded()))
    results.finish()
  }
  var options = ScriptRunner.Options(
    messages: arguments.messages, discipline: arguments.discipline, bounds: arguments.bounds)
  #if DEBUG
    options.testHost = true  // the tests run scripts that misbehave
  #endif
  var runner = ScriptRunner(source: source, file: arguments.file, options: options)
  for index in 0..<runner.caseCount {
    let heading = CaseHeading(identity: runner.cases[index], source: runner.sourceText(index))
    results.send(.announcement(tag: WorkerTag.heading, payload: heading.encoded()))
  }
  if let error = runner.scriptError {
    let problem = ScriptProblem(line: Int(error.position.line), message: error.message)
    results.send(.announcement(tag: WorkerTag.malformed, payload: problem.encoded()))
  }
  let (walls, suffices) = Sandbox.enter(arguments.sandbox)
  guard suffices else {
    let missing = Walls.all.subtracting(walls).requirements.joined(separator: ", ")
    let problem = ScriptProblem(line: 1, message: "the sandbox cannot be had without \(missing)")
    results.send(.announcement(tag: WorkerTag.unreadable, payload: problem.encoded()))
    results.finish()
  }
  var chain = CaseChain(results: results, timeout: arguments.timeout)
  chain.run(
    count: runner.caseCount, isolated: { runner.needsProcess($0) },
    execute: { runner.run($0).encoded() })
  results.finish()
}
