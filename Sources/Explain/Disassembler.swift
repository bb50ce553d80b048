import Glibc

/// An instruction of machine code.
public struct Instruction: Equatable, Sendable {
  public var offset: Int
  public var bytes: [UInt8]
  public var text: String

  public init(offset: Int, bytes: [UInt8], text: String) {
    (self.offset, self.bytes, self.text) = (offset, bytes, text)
  }
}

/// The instructions of a stretch of code, with offsets from its start; nil where there is no disassembler, or none
/// that understands it. Starts a program.
public func disassemble(_ code: [UInt8]) -> [Instruction]? {
  Disassembler.disassemble(code)?.map { Instruction(offset: $0.offset, bytes: $0.bytes, text: $0.text) }
}

/// `objdump`, where it is installed and knows this processor.
enum Disassembler {
  /// The instructions of the code from its start to its end, or nil where nobody can tell.
  static func disassemble(_ code: [UInt8]) -> [CodeLine]? {
    if code.isEmpty { return [] }
    guard let output = withTemporaryFile(code, dump) else { return nil }
    let lines = output.split(separator: UInt8(ascii: "\n")).compactMap(parse)
    // What an unknown objdump prints may be anything.
    guard lines.first?.offset == 0, lines.reduce(0, { $0 + $1.bytes.count }) == code.count else { return nil }
    return lines
  }

  /// A line of output: offset and colon, tab, bytes, tab, instruction.
  private static func parse(_ line: ArraySlice<UInt8>) -> CodeLine? {
    let fields = String(decoding: line, as: UTF8.self).split(separator: "\t")
    guard fields.count == 3, let colon = fields[0].firstIndex(of: ":"),
      let offset = Int(fields[0][..<colon].drop { $0 == " " }, radix: 16)
    else { return nil }
    return CodeLine(
      offset: offset, bytes: fields[1].split(separator: " ").compactMap { UInt8($0, radix: 16) },
      text: fields[2].split(separator: " ").joined(separator: " "))
  }

  /// Writes the bytes to a file that is gone when `body` has returned; nil if that fails.
  private static func withTemporaryFile(
    _ bytes: [UInt8], _ body: (UnsafeMutablePointer<CChar>) -> [UInt8]?
  ) -> [UInt8]? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/wast-run-XXXXXX".utf8CString)
    return path.withUnsafeMutableBufferPointer { path in
      let name = path.baseAddress.unsafelyUnwrapped
      let descriptor = mkstemp(name)
      guard descriptor >= 0 else { return nil }
      defer { unlink(name) }
      var done = 0
      while done < bytes.count {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, bytes.count - done) }
        guard count > 0 else { break }
        done += count
      }
      close(descriptor)
      return done == bytes.count ? body(name) : nil
    }
  }

  /// What objdump says of a file; nil if it is not there, or fails.
  private static func dump(_ file: UnsafeMutablePointer<CChar>) -> [UInt8]? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let options = ["objdump", "-D", "-w", "-z", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "--"]
    var arguments: [UnsafeMutablePointer<CChar>?] = options.map { strdup($0) }
    defer { for argument in arguments.prefix(options.count) { free(argument) } }
    arguments += [file, nil]
    var process: pid_t = 0
    let status = posix_spawnp(&process, "objdump", &actions, nil, arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard status == 0 else { return nil }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &chunk, chunk.count)
      if count > 0 { output += chunk[..<count] } else if count == 0 || errno != EINTR { break }
    }
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0 && errno == EINTR {}
    return ending == 0 ? output : nil
  }
}
