import CaseIsolation
import Conformance
import Glibc
import ScriptWorker

/// Runs scripts that are in memory, one at a time.
struct ScriptTrial {
  private let pool: WorkerPool
  /// Nanoseconds that a case may take.
  let timeout: UInt64
  /// The name that scripts go by.
  let file: String

  enum Outcome {
    case ran([CaseResult])
    /// The script could not be run.
    case failed(String)
    case interrupted(Int32)
  }

  init(worker: String, timeout: UInt64, file: String) {
    pool = WorkerPool(executable: worker, jobs: 1)
    self.timeout = timeout
    self.file = file
  }

  func run(_ script: [UInt8]) -> Outcome {
    guard let input = Self.temporaryFile(script) else {
      return .failed("no temporary file: \(String(cString: strerror(errno)))")
    }
    let arguments = WorkerArguments(discipline: .calleePops, file: file)
    var progress = ScriptProgress(
      file: file, start: monotonicNanoseconds(), timeout: timeout, messages: .prefix)
    let outcome = pool.run(
      count: 1,
      launch: { _ in
        WorkerLaunch(
          arguments: arguments.encoded, input: input,
          isolation: Isolation(mode: .batches(of: 1), timeout: timeout))
      },
      receive: { _ = progress.receive($1) })
    if case .interrupted(let signal) = outcome { return .interrupted(signal) }
    if let problem = progress.problem { return .failed(problem.message) }
    return .ran(progress.results)
  }

  /// A descriptor of a file without a name that holds the bytes, at its beginning.
  private static func temporaryFile(_ bytes: [UInt8]) -> Int32? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/wast-run-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress! + done, bytes.count - done, done)
      }
      if count <= 0 {
        if count < 0, errno == EINTR { continue }
        close(descriptor)
        return nil
      }
      done += count
    }
    return descriptor
  }
}
