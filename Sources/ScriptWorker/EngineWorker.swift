import CaseIsolation
import Conformance
import EngineProtocol

/// Has another engine run all cases, and ends the process.
/// - Parameter command: the engine's adapter.
func drive(
  _ command: [String], _ steps: ScriptSteps, _ rules: ScriptRules, _ chain: inout CaseChain,
  _ isolation: Isolation
) -> Never {
  let connection = EngineConnection(command, errors: CaseChain.notes)
  let showLife = { [chain] in chain.showLife() }
  var runner = ScriptRunner(steps, rules: rules, on: EngineTarget(connection))

  /// Starts the adapter, and the script with it; says why not.
  func start() -> String? {
    CaseChain.clearNotes()
    connection.deadline = monotonicNanoseconds() &+ isolation.readTimeout
    connection.meanwhile = showLife
    defer { connection.meanwhile = {} }
    do {
      try connection.start()
    } catch {
      return error.reason + words(CaseChain.programNotes)
    }
    runner = ScriptRunner(steps, rules: rules, on: EngineTarget(connection))
    return nil
  }

  if let problem = start() {
    chain.announce(tag: WorkerTag.engineless, payload: ScriptProblem(line: 1, message: problem).encoded())
    chain.fail()
  }
  chain.run(
    CaseChain.ProgramCases(
      count: steps.count, start: { start() == nil },
      execute: { index in
        connection.deadline = monotonicNanoseconds() &+ isolation.timeout
        let outcome = runner.run(index)
        guard let loss = connection.loss else { return (.returned, outcome.encoded()) }
        return (loss.ending, loss.words + CaseChain.programNotes)
      },
      giveUp: { _ in
        CaseOutcome.absent(Absence(finding: .notRun, message: "not run: the engine does not start any more"))
          .encoded()
      }))
}

/// What a program wrote, as the end of a message.
private func words(_ notes: [UInt8]) -> String {
  let text = CrashReport.text(notes)
  return text.isEmpty ? "" : ": " + text
}

extension EngineConnection.Loss {
  /// What it is for the case that ran.
  fileprivate var ending: CaseEnding {
    switch self {
    case .signal(let number): .signal(number)
    case .exited(let code): .exited(code)
    case .closed: .lostDescriptors
    case .garbled: .garbled
    case .timedOut: .timedOut
    }
  }

  /// What there is to say of it beside what the engine wrote to standard error.
  fileprivate var words: [UInt8] {
    if case .garbled(let line) = self { return Array("\(line)\n".utf8) }
    return []
  }
}
