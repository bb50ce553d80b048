import CaseIsolation
import Conformance
import Glibc
import VMLayout

/// What the coordinator tells a worker on its command line.
struct WorkerArguments {
  /// The first argument, by which the program knows that it is a worker.
  static let mark = "__worker"

  /// Nanoseconds that a case may take.
  var timeout: UInt64
  var messages: MessagePolicy
  var discipline: StackDiscipline
  /// The script's name in messages and identities; its text comes by standard input.
  var file: String

  var encoded: [String] { [Self.mark, String(timeout), messages.rawValue, discipline.rawValue, file] }

  init(timeout: UInt64, messages: MessagePolicy, discipline: StackDiscipline, file: String) {
    self.timeout = timeout
    self.messages = messages
    self.discipline = discipline
    self.file = file
  }

  init(_ arguments: [String]) {
    guard
      arguments.count == 4, let timeout = UInt64(arguments[0]),
      let messages = MessagePolicy(rawValue: arguments[1]),
      let discipline = StackDiscipline(rawValue: arguments[2])
    else {
      Screen.write("wast-run: \(Self.mark) is what wast-run calls itself by\n", to: STDERR_FILENO)
      exit(64)
    }
    self.init(timeout: timeout, messages: messages, discipline: discipline, file: arguments[3])
  }
}

/// The announcements of a worker: what its cases are, then what is wrong with the script.
enum WorkerTag {
  static let heading: UInt8 = 1
  static let malformed: UInt8 = 2
  static let unreadable: UInt8 = 3
}

/// The worker: names all cases of its script, then runs them one by one.
func runWorker(_ arguments: WorkerArguments) -> Never {
  let results = ResultPipe()
  guard let source = ResultPipe.readScript() else {
    let problem = ScriptProblem(line: 1, message: "the script cannot be read")
    results.send(.announcement(tag: WorkerTag.unreadable, payload: problem.encoded()))
    results.finish()
  }
  let session = ScriptSession(
    source, file: arguments.file, messages: arguments.messages, discipline: arguments.discipline)
  for index in 0..<session.count {
    results.send(.announcement(tag: WorkerTag.heading, payload: session.heading(index).encoded()))
  }
  if let problem = session.problem {
    results.send(.announcement(tag: WorkerTag.malformed, payload: problem.encoded()))
  }
  var chain = CaseChain(results: results, timeout: arguments.timeout)
  chain.run(
    count: session.count, isolated: session.needsProcess, execute: { session.run($0).encoded() })
  results.finish()
}
