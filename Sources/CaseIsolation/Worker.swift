import CRuntime
import Glibc

/// A worker that runs, as the coordinator knows it.
struct Worker {
  struct StartError: Error { var errno: Int32 }

  let task: Int
  let results: Int32
  private let notes: Int32
  /// The first process of the worker, whose number names the group of all that came from it.
  let group: pid_t
  private let patience: UInt64
  private(set) var deadline: UInt64
  var hasEnded = false
  /// The limit on memory for which a process of it was killed, until a record says so.
  var killedForMemory: UInt64?
  private var decoder = MessageDecoder()
  private(set) var nextRecord = 0

  static func start(_ task: Int, _ launch: WorkerLaunch, executable: String) -> Result<Worker, StartError> {
    var pipeEnds: [Int32] = [-1, -1]
    let input = wr_lift(launch.input)
    let output = wr_lift(open("/dev/null", O_RDWR | O_CLOEXEC))
    let notes = wr_lift(wr_open_notes())
    guard wr_open_pipe(&pipeEnds) == 0 else {
      let error = errno
      for descriptor in [input, output, notes] { close(descriptor) }
      return .failure(StartError(errno: error))
    }
    let results = wr_lift(pipeEnds[1])
    defer { for descriptor in [input, output, results] { close(descriptor) } }
    var process: pid_t = 0
    let error = withCStrings([executable] + launch.arguments) { arguments in
      withCStrings(environment()) { environment in
        wr_spawn_worker(
          executable, arguments, environment, [input, output, notes >= 0 ? notes : output, results], &process)
      }
    }
    guard error == 0 else {
      close(pipeEnds[0])
      close(notes)
      return .failure(StartError(errno: error))
    }
    return .success(
      Worker(task: task, results: pipeEnds[0], notes: notes, group: process, patience: launch.patience))
  }

  private init(task: Int, results: Int32, notes: Int32, group: pid_t, patience: UInt64) {
    self.task = task
    self.results = results
    self.notes = notes
    self.group = group
    self.patience = patience
    deadline = wr_now() &+ patience
  }

  /// Takes what has come and hands it on; says how the worker ended, once it has.
  mutating func pump(
    readable: Bool, _ memory: inout MemoryWatch, _ receive: (Int, WorkerEvent) -> Void
  ) -> WorkerEnding? {
    guard readable else { return wr_now() >= deadline ? .stuck : nil }
    guard let bytes = Descriptor.read(from: results, limit: 64 << 10), !bytes.isEmpty else {
      return .died(notes: Descriptor.beginning(of: notes, limit: 4096))
    }
    deadline = wr_now() &+ patience
    decoder.append(bytes)
    do {
      while let message = try decoder.next() {
        switch message {
        case .announcement(let tag, let payload): receive(task, .announcement(tag: tag, payload: payload))
        case .record(let record):
          guard record.index == nextRecord else { return .garbled }
          nextRecord += 1
          receive(task, .record(judged(record, &memory)))
        case .end: return .complete
        }
      }
      return nil
    } catch {
      return .garbled
    }
  }

  /// The record with what the worker cannot know: that its case was killed for the memory it held.
  private mutating func judged(_ record: CaseRecord, _ memory: inout MemoryWatch) -> CaseRecord {
    guard record.ending == .signal(SIGKILL) else { return record }
    var record = record
    if let limit = killedForMemory {
      killedForMemory = nil
      record.ending = .outOfMemory(limit: limit)
    } else if memory.accountForKill() {
      record.ending = .outOfMemory(limit: nil)
    }
    return record
  }

  /// Kills whatever is left of the worker. A process of the group was there a moment ago, and the kernel
  /// does not give a number out again before it has used all others.
  func kill() {
    Glibc.kill(-group, SIGKILL)
    close(results)
    close(notes)
  }

  /// All of a worker's environment: where its libraries are, if that was said at all, and that the Swift
  /// runtime shall let a crash be a crash. (It would install signal handlers and start a debugger.)
  private static func environment() -> [String] {
    var variables = ["SWIFT_BACKTRACE=enable=no", "LD_BIND_NOW=1"]
    if let path = getenv("LD_LIBRARY_PATH") { variables.append("LD_LIBRARY_PATH=" + String(cString: path)) }
    return variables
  }
}

/// Calls `body` with the strings as C has them: an array that ends with a null pointer.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
