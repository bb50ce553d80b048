import CRuntime
import Glibc

/// A worker process that runs, as the coordinator knows it.
struct Worker {
  let results: Int32
  /// The first process of the worker, whose number names the session of all that came from it.
  let session: pid_t
  /// Whether the first process is a guard: all others end when the leash is let go.
  var isGuarded = false
  private let notes: Int32
  private let area: AreaView?
  private let key: UInt64
  /// The coordinator's end of the guard's leash; -1 once it has been let go.
  private var leash: Int32
  private var decoder: MessageDecoder

  static func start(
    _ plan: ChainPlan, _ launch: WorkerLaunch, executable: String
  ) -> Result<Worker, Refusal> {
    let input = launch.input
    var pipeEnds: [Int32] = [-1, -1]
    var leashEnds: [Int32] = [-1, -1]
    let output = wr_lift(open("/dev/null", O_RDWR | O_CLOEXEC))
    let notes = wr_lift(wr_open_notes())
    let area = AreaView()
    guard input >= 0, output >= 0, wr_open_pipe(&pipeEnds) == 0, wr_open_pipe(&leashEnds) == 0 else {
      let error = input < 0 ? EMFILE : errno
      for descriptor in [output, notes] + pipeEnds { Glibc.close(descriptor) }
      area?.close()
      return .failure(Refusal(errno: error))
    }
    let results = wr_lift(pipeEnds[1])
    let leash = wr_lift(leashEnds[0])
    defer { for descriptor in [output, results, leash] { Glibc.close(descriptor) } }
    var process: pid_t = 0
    let error =
      results < 0 || leash < 0
      ? EMFILE
      : withCStrings([executable] + launch.arguments + plan.arguments) { arguments in
        withCStrings(environment(keepsOwn: launch.keepsEnvironment)) { environment in
          wr_spawn_worker(
            executable, arguments, environment,
            [input, output, notes >= 0 ? notes : output, results, leash, area?.descriptor ?? output], &process
          )
        }
      }
    var worker = Worker(
      results: pipeEnds[0], session: process, notes: notes, area: area, key: plan.key, leash: leashEnds[1],
      decoder: MessageDecoder(key: plan.key))
    guard error == 0 else {
      worker.close()
      return .failure(Refusal(errno: error))
    }
    return .success(worker)
  }

  /// The messages that have come; nil at the end of the pipe.
  /// - Throws: where the bytes are no messages, after those that came before them have been handed on.
  mutating func receive(_ hear: (WorkerMessage) -> Void) throws(MessageDecoder.Garbled) -> Bool {
    guard let bytes = Descriptor.read(from: results, limit: 64 << 10), !bytes.isEmpty else { return false }
    decoder.append(bytes)
    while let message = try decoder.next() { hear(message) }
    return true
  }

  /// What runs, as far as the worker's memory shows it.
  var running: SharedArea.Running? { area?.running }

  /// The beginning of what the worker's processes wrote to standard error.
  var lastWords: [UInt8] { Descriptor.beginning(of: notes, limit: CaseChain.notesLimit) }

  /// How the first process, whose pipe is closed, ended, where endings are kept. One that lives on is killed: as soon as
  /// it says that it has lost its descriptors, or at the deadline.
  func ending(deadline: UInt64) -> CaseEnding {
    var signal: Int32 = 0
    var code: Int32 = 0
    while !wr_reap(session, false, &signal, &code) {
      let isLost = area?.isLost(key: key) == true
      if isLost || wr_now() >= deadline {
        reap()
        return isLost ? .lostDescriptors : .timedOut
      }
      usleep(1000)
    }
    return signal != 0 ? .signal(signal) : .exited(code)
  }

  /// Kills the first process and waits for it, where endings are kept.
  func reap() {
    var signal: Int32 = 0
    var code: Int32 = 0
    Glibc.kill(session, SIGKILL)
    _ = wr_reap(session, true, &signal, &code)
  }

  /// The processes that run cases, or that these have left behind.
  var processes: [Descendants.Process] {
    Descendants.processes(of: session).filter { !(isGuarded && $0.id == session) }
  }

  /// Kills all of the worker's processes: by its guard in one call, if it has one, and those that can be found. Some
  /// of these may come to light only when their parents have ended: see `Descendants.strays`.
  mutating func kill() {
    letGo()
    // Should somebody have stopped the guard.
    if isGuarded { Glibc.kill(session, SIGCONT) }
    for process in processes { Descendants.kill(process) }
    if !isGuarded { Glibc.kill(-session, SIGKILL) }
  }

  private mutating func letGo() {
    if leash >= 0 { Glibc.close(leash) }
    leash = -1
  }

  mutating func close() {
    letGo()
    Glibc.close(results)
    Glibc.close(notes)
    area?.close()
  }

  /// All of a worker's environment: where its libraries are, if that was said at all, and that the Swift
  /// runtime shall let a crash be a crash. (It would install signal handlers and start a debugger.)
  /// - Parameter keepsOwn: whether it has all that this process has, too.
  private static func environment(keepsOwn: Bool) -> [String] {
    var variables = ["SWIFT_BACKTRACE=enable=no", "LD_BIND_NOW=1"]
    if keepsOwn {
      var next = environ
      while let variable = next.pointee {
        let text = String(cString: variable)
        if !variables.contains(where: { text.hasPrefix($0.prefix { $0 != "=" } + "=") }) {
          variables.append(text)
        }
        next += 1
      }
      return variables
    }
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
