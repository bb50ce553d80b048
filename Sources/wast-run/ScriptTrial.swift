import CaseIsolation
import Conformance
import Files
import Glibc
import ScriptWorker
import VMLayout

/// Runs scripts that are in memory, one at a time.
struct ScriptTrial {
  private let pool: WorkerPool
  /// Nanoseconds that a case may take.
  let timeout: UInt64
  /// The name that scripts go by.
  let file: String
  private let messages: MessagePolicy
  private let rules: ScriptRules
  private let engine: EngineChoice?
  private let code: CodeMode

  enum Outcome {
    case ran([CaseResult])
    /// The script could not be run.
    case failed(String)
    case interrupted(Int32)
  }

  /// - Parameters:
  ///   - pool: which has one job.
  ///   - messages: how the script's message texts are held against those of the engine.
  ///   - engine: nil for our own.
  ///   - code: how our own goes about.
  init(
    pool: WorkerPool, timeout: UInt64, file: String, messages: MessagePolicy, rules: ScriptRules,
    engine: EngineChoice?, code: CodeMode = CodeMode()
  ) {
    self.pool = pool
    self.timeout = timeout
    self.file = file
    self.messages = messages
    self.rules = rules
    self.engine = engine
    self.code = code
  }

  func run(_ script: [UInt8]) -> Outcome {
    guard let input = TemporaryFile.make(holding: script) else {
      return .failed("no temporary file: \(String(cString: strerror(errno)))")
    }
    let arguments = WorkerArguments(
      processor: code.processor, emulator: Emulation.library(for: code.processor),
      discipline: code.discipline, bounds: code.bounds.strategy(), mayStartToCheck: code.bounds == .auto,
      heapChecks: code.heapChecks, sandbox: .auto,
      rules: rules, engine: engine?.command ?? [], file: file)
    var progress = ScriptProgress(
      file: file, start: monotonicNanoseconds(), timeout: timeout,
      messages: messages, code: engine == nil ? code : nil)
    let outcome = pool.run(
      count: 1,
      launch: { _ in
        WorkerLaunch(
          arguments: arguments.encoded, input: input,
          isolation: Isolation(mode: .batches(of: 1), timeout: timeout), keepsEnvironment: engine != nil)
      },
      receive: { _ = progress.receive($1) })
    if case .interrupted(let signal) = outcome { return .interrupted(signal) }
    if let problem = progress.problem { return .failed(problem.message) }
    return .ran(Array(progress.results))
  }
}
