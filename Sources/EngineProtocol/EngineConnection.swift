import CRuntime
import Glibc
import JSON

/// Another engine, through an adapter: a program that answers requests, a line for a line.
///
/// Once the adapter has been lost, nothing is asked of it any more, until it is started anew.
package final class EngineConnection {
  /// How an adapter came to be of no use.
  package enum Loss: Equatable, Sendable {
    /// It ended.
    case signal(Int32)
    case exited(Int32)
    /// It lives on, but closed its output.
    case closed
    /// It wrote this, which is no reply.
    case garbled(String)
    /// It gave no answer in time.
    case timedOut
  }

  /// Why an adapter could not be started.
  package struct StartError: Error {
    package var reason: String
  }

  private let command: [String]
  private let errors: Int32
  private var process: pid_t = 0
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var received: [UInt8] = []
  /// What became of the adapter, if it has been lost since it was started.
  package private(set) var loss: Loss?
  /// What the engine calls itself.
  package private(set) var engine = ""
  /// When an answer has to be there, by the clock of `wr_now`.
  package var deadline = UInt64.max
  /// Called several times a second while an answer is waited for.
  package var meanwhile: () -> Void = {}

  /// Bytes of an answer.
  private static let lineLimit = 64 << 20
  private static let glance: UInt64 = 100_000_000

  /// - Parameters:
  ///   - command: the program, which is found as the shell would find it, and its arguments.
  ///   - errors: a descriptor for what the adapter writes to standard error.
  package init(_ command: [String], errors: Int32) {
    precondition(!command.isEmpty)
    self.command = command
    self.errors = errors
    // An adapter that has ended must not end this process.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit { stop() }

  // MARK: Starting and stopping

  /// Starts the adapter, in place of the present one, and waits for its first line until `deadline`.
  package func start() throws(StartError) {
    stop()
    loss = nil
    var requests: [Int32] = [-1, -1]
    var answers: [Int32] = [-1, -1]
    guard wr_open_pipe(&requests) == 0, wr_open_pipe(&answers) == 0 else {
      let error = errno
      for descriptor in requests where descriptor >= 0 { close(descriptor) }
      throw StartError(reason: String(cString: strerror(error)))
    }
    // Beyond those that the adapter's own take the places of.
    for index in 0...1 {
      requests[index] = wr_lift(requests[index])
      answers[index] = wr_lift(answers[index])
    }
    let strings = command.map { strdup($0) }
    defer { for string in strings { free(string) } }
    let error = wr_spawn_engine(strings + [nil], [requests[0], answers[1], errors], &process)
    close(requests[0])
    close(answers[1])
    input = requests[1]
    output = answers[0]
    guard error == 0 else {
      process = 0
      stop()
      throw StartError(
        reason: error == ENOENT
          ? "there is no \(command[0])" : "\(command[0]): \(String(cString: strerror(error)))")
    }
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    guard let line = readLine() else {
      let reason: String
      switch loss {
      case .signal(let number): reason = "was killed by signal \(number)"
      case .exited(let code): reason = "ended with exit code \(code)"
      case .closed: reason = "closed its output"
      case .timedOut: reason = "said nothing in time"
      case .garbled, nil: reason = "wrote a line that is too long"
      }
      throw StartError(reason: "\(command[0]) \(reason) before it said what engine it drives")
    }
    guard let hello = EngineHello(line: line) else {
      lose(.garbled(Self.shown(line)))
      throw StartError(reason: "\(command[0]) does not say what engine it drives, but: \(Self.shown(line))")
    }
    guard hello.version == EngineHello.version else {
      lose(.garbled(Self.shown(line)))
      throw StartError(
        reason: "\(command[0]) speaks version \(hello.version) of the protocol, not \(EngineHello.version)")
    }
    engine = hello.engine
  }

  /// Ends the adapter and all of its process group.
  package func stop() {
    for descriptor in [input, output] where descriptor >= 0 { close(descriptor) }
    input = -1
    output = -1
    received = []
    guard process > 0 else { return }
    // Its group first: once it has been waited for, the number may be another's.
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    var signal: Int32 = 0
    var code: Int32 = 0
    _ = wr_reap(process, true, &signal, &code)
    process = 0
  }

  /// Tells the adapter that no more requests come, and waits until it has ended.
  /// - Returns: how it ended.
  package func end() -> Loss {
    if loss == nil, process > 0 {
      close(input)
      input = -1
      if let line = readLine() { lose(.garbled(Self.shown(line))) }
    }
    return loss ?? .closed
  }

  private func lose(_ loss: Loss) {
    if self.loss == nil { self.loss = loss }
    stop()
  }

  // MARK: Requests

  /// What the adapter answers; nil if it has been lost.
  package func ask(_ request: EngineRequest) -> EngineReply? { ask(line: request.line) }

  /// What the adapter answers to a line, which need not be a request; nil if it has been lost.
  /// - Parameter line: with its end.
  package func ask(line: [UInt8]) -> EngineReply? {
    guard loss == nil, process > 0, write(line), let line = readLine() else { return nil }
    guard let reply = EngineReply(line: line) else {
      lose(.garbled(Self.shown(line)))
      return nil
    }
    return reply
  }

  private static func shown(_ line: [UInt8]) -> String { String(decoding: line.prefix(200), as: UTF8.self) }

  private func write(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress! + done, bytes.count - done) }
      if count > 0 {
        done += count
      } else if errno == EAGAIN {
        guard wait(for: input, Int16(POLLOUT)) else { return false }
      } else if errno != EINTR {
        loseEnded()
        return false
      }
    }
    return true
  }

  /// The next line, without its end; nil if the adapter has been lost.
  private func readLine() -> [UInt8]? {
    var searched = 0
    while true {
      if let end = received[searched...].firstIndex(of: 0x0a) {
        defer { received.removeSubrange(...end) }
        return Array(received[..<end])
      }
      searched = received.count
      guard searched < Self.lineLimit else {
        lose(.garbled(Self.shown(received)))
        return nil
      }
      guard wait(for: output, Int16(POLLIN)) else { return nil }
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, initialized in
        count = Glibc.read(output, buffer.baseAddress!, buffer.count)
        initialized = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        loseEnded()
        return nil
      }
      received += bytes
    }
  }

  /// Waits until a descriptor is ready; false if the deadline came first.
  private func wait(for descriptor: Int32, _ events: Int16) -> Bool {
    while true {
      let now = wr_now()
      guard now < deadline else {
        lose(.timedOut)
        return false
      }
      var poller = pollfd(fd: descriptor, events: events, revents: 0)
      let milliseconds = (min(deadline - now, Self.glance) - 1) / 1_000_000 + 1
      if poll(&poller, 1, Int32(milliseconds)) > 0 { return true }
      meanwhile()
    }
  }

  /// Notes how an adapter ended that has closed its end of a pipe. It may take a moment for it to be over.
  private func loseEnded() {
    let limit = min(deadline, wr_now() &+ 1_000_000_000)
    while true {
      // It is waited for only when what it has left behind in its group is gone, so that the number is still its own.
      var status = siginfo_t()
      if waitid(P_PID, id_t(process), &status, WEXITED | WNOHANG | WNOWAIT) == 0, status.si_signo == SIGCHLD {
        break
      }
      guard wr_now() < limit else { return lose(.closed) }
      usleep(1000)
    }
    kill(-process, SIGKILL)
    var signal: Int32 = 0
    var code: Int32 = 0
    _ = wr_reap(process, true, &signal, &code)
    process = 0
    lose(signal != 0 ? .signal(signal) : .exited(code))
  }
}

extension EngineConnection {
  /// How long an adapter may take to say what engine it drives, where nobody says otherwise.
  private static let startLimit: UInt64 = 60_000_000_000

  /// What the engine behind an adapter calls itself; the adapter is started to find out.
  package static func name(of command: [String]) throws(StartError) -> String {
    let errors = wr_open_notes()
    guard errors >= 0 else { throw StartError(reason: String(cString: strerror(errno))) }
    defer { close(errors) }
    let connection = EngineConnection(command, errors: errors)
    connection.deadline = wr_now() &+ startLimit
    do {
      try connection.start()
    } catch {
      let words = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        count = max(pread(errors, buffer.baseAddress!, buffer.count, 0), 0)
      }
      let text = String(decoding: words, as: UTF8.self)
      throw StartError(reason: error.reason + (text.isEmpty ? "" : "\n" + text))
    }
    return connection.engine
  }
}
