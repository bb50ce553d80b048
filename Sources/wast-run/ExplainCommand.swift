import ArgumentParser
import Explain
import Glibc
import Reporting
import VMLayout

/// `wast-run explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows source, value stack and machine code side by side.",
    discussion: """
      The file is a module (.wat, .wasm) or a script (.wast). With a line: the function on that line, the function \
      that an assertion there invokes, or the module if there is neither. Without: all modules except those expected \
      to be rejected. The value stack is shown as it is before the opcode: constants, locals, registers, flags and \
      stack slots. Instructions need objdump.

      EXAMPLES
        wast-run explain spec/tail-call.wast:30
        wast-run explain module.wat
        wast-run explain module.wasm --function fac
        wast-run explain module.wat --at 0x1c
        wast-run explain module.wat --bounds check --arch aarch64

      EXIT CODES
          0  everything was shown
          4  the file or a module in it could not be read, parsed or compiled
         64  the command line is wrong, or what was asked for is not there
      """)

  @Argument(help: ArgumentHelp("What to explain.", valueName: "file[:line]"), completion: .file())
  var place: String

  @Option(
    help: ArgumentHelp(
      "Show the function with this identifier, export or index.", valueName: "name|index"))
  var function: String?

  @Option(
    help: ArgumentHelp(
      "Show the function at this offset of its module's code, and mark the instruction.",
      valueName: "offset"),
    transform: Self.offset)
  var at: Int?

  @OptionGroup(title: "How code is made")
  var code: CodeOptions

  func validate() throws {
    if function != nil, at != nil { throw ValidationError("--function and --at exclude each other.") }
  }

  func run() throws {
    let place = FilePlace(place)
    let request = ExplainRequest(
      line: place.line, function: function, codeOffset: at, processor: code.arch, discipline: code.abi,
      bounds: code.bounds.strategy())
    try place.show { (source, file) throws(ExplainError) in
      try Explain.explain(source: source, file: file, request) { lines in
        lines.withUnsafeBytes { Screen.write($0, to: STDOUT_FILENO) }
      }
    }
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
