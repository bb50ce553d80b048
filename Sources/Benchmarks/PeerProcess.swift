import CRuntime
@preconcurrency import Glibc

/// A program that is spoken with in lines, over its standard input and output.
final class PeerProcess {
  private let program: String
  private(set) var process: pid_t = 0
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var received: [UInt8] = []

  /// How long a program may stay silent.
  private static let patience = 300

  /// Starts a program, found as the shell would.
  init(_ program: String, _ arguments: [String]) throws(Absence) {
    self.program = program
    // A program that has ended must not end this one.
    signal(SIGPIPE, SIG_IGN)
    var requests: [Int32] = [-1, -1]
    var answers: [Int32] = [-1, -1]
    guard wr_open_pipe(&requests) == 0, wr_open_pipe(&answers) == 0 else {
      for descriptor in requests where descriptor >= 0 { close(descriptor) }
      throw .failure(String(cString: strerror(errno)))
    }
    let error = Self.spawn(program, arguments, input: requests[0], output: answers[1], &process)
    close(requests[0])
    close(answers[1])
    input = requests[1]
    output = answers[0]
    if error != 0 {
      process = 0
      throw Absence(error == ENOENT ? "there is no \(program)" : String(cString: strerror(error)))
    }
  }

  deinit {
    for descriptor in [input, output] where descriptor >= 0 { close(descriptor) }
    if process > 0 {
      kill(process, SIGKILL)
      _ = wait()
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], input: Int32, output: Int32, _ process: inout pid_t
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let strings = ([program] + arguments).map { strdup($0) }
    defer { for string in strings { free(string) } }
    return posix_spawnp(&process, program, &actions, nil, strings + [nil], environ)
  }

  /// Waits until the program ends by itself; returns its exit status, or nil if it was killed.
  func wait() -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    process = 0
    return status & 0x7f == 0 ? status >> 8 & 0xff : nil
  }

  /// Tells the program that no more lines come.
  func endInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  func writeLine(_ line: String) throws(Absence) {
    let bytes = Array((line + "\n").utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(input, $0.baseAddress! + done, bytes.count - done) }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .failure("\(program) has ended")
      }
    }
  }

  func readLine() throws(Absence) -> String {
    while true {
      if let end = received.firstIndex(of: 0x0a) {
        defer { received.removeSubrange(...end) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      var poller = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let ready = poll(&poller, 1, Int32(Self.patience * 1000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { throw .failure("\(program) says nothing for \(Self.patience) s") }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(output, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .failure("\(program) has ended") }
      received += buffer[..<count]
    }
  }
}
