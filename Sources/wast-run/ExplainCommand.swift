import ArgumentParser
import Explain
import Glibc
import Reporting

/// `wast-run explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows source, value stack and machine code side by side.",
    discussion: """
      The file is a module (.wat, .wasm) or a script (.wast). With a line: the function on that line, or the module \
      if there is none. Without: all modules except those expected to be rejected. The value stack is shown as it is \
      before the opcode: constants, locals, registers, flags and stack slots. Instructions need objdump.

      EXAMPLES
        wast-run explain spec/tail-call.wast:30
        wast-run explain module.wat
        wast-run explain module.wat --at 0x1c

      EXIT CODES
          0  everything was shown
          4  the file or a module in it could not be read, parsed or compiled
         64  the command line is wrong, or there is no module on that line
      """)

  @Argument(help: ArgumentHelp("What to explain.", valueName: "file[:line]"), completion: .file())
  var place: String

  @Option(
    help: ArgumentHelp(
      "Show the function at this offset of its module's code, and mark the instruction.",
      valueName: "offset"),
    transform: Self.offset)
  var at: Int?

  func run() throws {
    try FilePlace(place).show({ (source, file, line) throws(ExplainError) in
      try explain(source: source, file: file, line: line, at: at)
    }) { Screen.write(SafeText.of($0, limit: .max), to: STDOUT_FILENO) }
  }

  /// An offset as crash reports write it.
  private static func offset(_ text: String) throws -> Int {
    let isHexadecimal = text.hasPrefix("0x")
    guard let value = Int(isHexadecimal ? String(text.dropFirst(2)) : text, radix: isHexadecimal ? 16 : 10),
      value >= 0
    else { throw ValidationError("--at must be a number such as 28 or 0x1c.") }
    return value
  }
}
