import Conformance
import VMLayout

extension ScriptSession {
  /// Parses a script and prepares to run it.
  init(_ source: [UInt8], file: String, messages: MessagePolicy, discipline: StackDiscipline) {
    var options = ScriptRunner.Options(messages: messages, discipline: discipline)
    #if DEBUG
      options.testHost = true  // the tests run scripts that misbehave
    #endif
    var runner = ScriptRunner(source: source, file: file, options: options)
    count = runner.caseCount
    problem = runner.scriptError.map { ScriptProblem(line: Int($0.position.line), message: $0.message) }
    heading = { CaseHeading(identity: runner.cases[$0], source: runner.sourceText($0)) }
    needsProcess = { runner.needsProcess($0) }
    run = { runner.run($0) }
  }
}
