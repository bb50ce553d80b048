import Files
import Glibc
import VMLayout

/// An instruction of machine code.
public struct Instruction: Equatable, Sendable {
  public var offset: Int
  public var bytes: [UInt8]
  public var text: String

  public init(offset: Int, bytes: [UInt8], text: String) {
    (self.offset, self.bytes, self.text) = (offset, bytes, text)
  }
}

/// The instructions of a stretch of code; nil where there is no disassembler, or none that understands it. Starts a
/// program.
///
/// - Parameters:
///   - processor: whose code it is.
///   - base: what the code's first byte is offset by, for the offsets and for the targets of jumps.
public func disassemble(_ code: [UInt8], of processor: Processor = .host, at base: Int = 0) -> [Instruction]?
{
  let bytes = code[...]
  guard let lines = Disassembler(bytes, of: processor, at: base)?.finish() else { return nil }
  return lines.instructions.map {
    Instruction(
      offset: base + $0.offset, bytes: Array(bytes[$0.offset..<$0.offset + $0.count]),
      text: String(decoding: lines.text[$0.text], as: UTF8.self))
  }
}

/// The instructions of a stretch of code.
struct Disassembly {
  struct Instruction {
    /// From the start of the stretch, in bytes.
    var offset: Int
    var count: Int
    /// In `text`.
    var text: Range<Int>
  }

  var instructions: [Instruction] = []
  var text: [UInt8] = []

  /// Takes note that the last instruction ends at an offset; false if there is none, or it would be empty.
  fileprivate mutating func end(at offset: Int) -> Bool {
    let last = instructions.count - 1
    guard last >= 0, offset > instructions[last].offset else { return false }
    instructions[last].count = offset - instructions[last].offset
    return true
  }
}

/// A run of `objdump`, where that is installed and knows this processor. It goes on beside whoever has started it, until
/// the result is wanted.
struct Disassembler: ~Copyable {
  private let process: pid_t
  private let output: Int32
  private let count: Int
  private let base: Int
  private var isFinished = false

  /// Nil if nothing could be started.
  /// - Parameter base: what the code's first byte is offset by.
  init?(_ code: ArraySlice<UInt8>, of processor: Processor, at base: Int) {
    count = code.count
    self.base = base
    guard let input = TemporaryFile.make(holding: Array(code)) else { return nil }
    defer { close(input) }
    guard let output = TemporaryFile.make() else { return nil }
    guard let process = Self.start(processor, input, output, base) else {
      close(output)
      return nil
    }
    (self.process, self.output) = (process, output)
  }

  deinit {
    if isFinished { return }
    close(output)
    kill(process, SIGKILL)
    Self.wait(for: process)
  }

  /// The instructions of all of the code, or nil where nobody can tell.
  consuming func finish() -> Disassembly? {
    isFinished = true
    defer { close(output) }
    guard Self.wait(for: process) == 0 else { return nil }
    let size = lseek(output, 0, SEEK_END)
    // What an unknown objdump prints may be anything.
    guard size >= 0, size <= count * 256 + 4096 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      while count < size {
        let length = pread(output, buffer.baseAddress! + count, Int(size) - count, off_t(count))
        if length > 0 { count += length } else if length == 0 || errno != EINTR { break }
      }
    }
    return bytes.withUnsafeBufferPointer { parse($0) }
  }

  // MARK: What it says

  /// Lines of offset and colon, tab, instruction; nil unless they begin where the code does, and ascend. An instruction
  /// ends where the next one begins: to print its bytes takes objdump a quarter of its time.
  private func parse(_ output: UnsafeBufferPointer<UInt8>) -> Disassembly? {
    var result = Disassembly()
    result.instructions.reserveCapacity(count / 3)
    result.text.reserveCapacity(count * 8)
    var index = 0
    while index < output.count {
      let end = output[index...].firstIndex(of: UInt8(ascii: "\n")) ?? output.count
      defer { index = end + 1 }
      let line = output[index..<end]
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let address = Self.number(line[..<tab]) else {
        continue
      }
      let offset = address - base
      if result.instructions.isEmpty {
        guard offset == 0 else { return nil }
      } else {
        guard offset < count, result.end(at: offset) else { return nil }
      }
      let start = result.text.count
      Self.append(line[(tab + 1)...], to: &result.text)
      result.instructions.append(
        Disassembly.Instruction(offset: offset, count: 0, text: start..<result.text.count))
    }
    return result.end(at: count) ? result : nil
  }

  /// A hexadecimal number between spaces and a colon.
  private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | Int(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | Int(byte - 0x57)
      case UInt8(ascii: " "): continue
      case UInt8(ascii: ":"): return value
      default: return nil
      }
      if value > Int(UInt32.max) { return nil }
    }
    return nil
  }

  /// Appends a text with single spaces, also for tabs.
  private static func append(_ text: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
    var isSpace = true
    for byte in text {
      let wasSpace = isSpace
      isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if !isSpace || !wasSpace { bytes.append(isSpace ? UInt8(ascii: " ") : byte) }
    }
    if isSpace, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
  }

  // MARK: The program

  /// Starts objdump with a file as its standard input, which is a file for it by that name, and one for its output.
  private static func start(
    _ processor: Processor, _ input: Int32, _ output: Int32, _ base: Int
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words =
      [
        "objdump", "-D", "-w", "-z", "-b", "binary", "--no-show-raw-insn",
        "--adjust-vma=0x\(String(base, radix: 16))",
      ] + processor.objdumpOptions + ["/dev/stdin"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    // One for another processor has that in its name, unless it is for all of them.
    for program in (processor == .host ? [] : ["\(processor.rawValue)-linux-gnu-objdump"]) + ["objdump"] {
      if posix_spawnp(&process, program, &actions, nil, &arguments, environ) == 0 { return process }
    }
    return nil
  }

  @discardableResult
  private static func wait(for process: pid_t) -> Int32 {
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0 && errno == EINTR {}
    return ending
  }
}

extension Processor {
  fileprivate var objdumpOptions: [String] {
    switch self {
    case .x64: ["-m", "i386:x86-64", "-M", "intel"]
    case .a64: ["-m", "aarch64"]
    }
  }
}
