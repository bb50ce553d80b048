import ArgumentParser
import Explain
import Glibc
import Reporting

/// `wast-run explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows source lines, value stack and machine code side by side.",
    discussion: """
      The file is a module (.wat, .wasm) or a script (.wast). With a line, the function that stands there is \
      shown, or the module where no function does; else every module but those that have to be refused. The \
      stack is that before the opcode: constants, locals, registers, flags, and slots on the stack. \
      Instructions are shown where objdump is installed.

      EXAMPLES
        wast-run explain spec/tail-call.wast:20
        wast-run explain module.wat
        wast-run explain module.wat --at 0x1c

      EXIT CODES
          0  all that was asked for is shown
          4  the file, or a module in it, could not be read, parsed or compiled
         64  the command line is wrong, or no module stands there
      """)

  @Argument(help: ArgumentHelp("What to explain.", valueName: "file[:line]"))
  var place: String

  @Option(
    help: ArgumentHelp(
      "Show the function whose code is at this offset of its module's code, and mark the instruction.",
      valueName: "offset"),
    transform: Self.offset)
  var at: Int?

  func run() throws {
    let (file, line) = Self.split(place)
    let name = ScriptFile(path: Array(file.utf8CString)).name
    let source: [UInt8]
    switch Self.read(file) {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Self.failure("\(name): \(error.reason)", .unreadable)
    }
    let explanation: Explanation
    do {
      explanation = try explain(source: source, file: name, line: line, at: at)
    } catch {
      guard error.kind == .nothingThere else { throw Self.failure(error.description, .unreadable) }
      throw ValidationError(SafeText.of(error.description, .oneLine))
    }
    Screen.write(SafeText.of(explanation.text, limit: .max), to: STDOUT_FILENO)
    for problem in explanation.problems.dropLast() { Self.complain(problem) }
    if let last = explanation.problems.last { throw Self.failure(last, .unreadable) }
  }

  private static func complain(_ message: String) {
    Screen.write("wast-run: \(SafeText.of(message, .oneLine))\n", to: STDERR_FILENO)
  }

  private static func failure(_ message: String, _ status: RunStatus) -> ExitCode {
    complain(message)
    return ExitCode(status.rawValue)
  }

  /// An offset as crash reports write it.
  private static func offset(_ text: String) throws -> Int {
    let isHexadecimal = text.hasPrefix("0x")
    guard let value = Int(isHexadecimal ? String(text.dropFirst(2)) : text, radix: isHexadecimal ? 16 : 10),
      value >= 0
    else { throw ValidationError("--at has to be a number such as 28 or 0x1c.") }
    return value
  }

  /// File and line; a file whose name ends like that is taken for what it is.
  static func split(_ place: String) -> (file: String, line: Int?) {
    guard let colon = place.lastIndex(of: ":"), access(place, F_OK) != 0,
      let line = Int(place[place.index(after: colon)...]), line > 0
    else { return (place, nil) }
    return (String(place[..<colon]), line)
  }

  static func read(_ file: String) -> Result<[UInt8], ScriptFile.Unreadable> {
    ScriptFile(path: Array(file.utf8CString)).open().flatMap { descriptor in
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count > 0 {
          bytes += chunk[..<count]
        } else if count == 0 {
          return .success(bytes)
        } else if errno != EINTR {
          return .failure(ScriptFile.Unreadable(reason: String(cString: strerror(errno))))
        }
      }
    }
  }
}
