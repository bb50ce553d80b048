import ArgumentParser
import Explain
import Glibc

/// `wast-run wat`.
struct WatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wat",
    abstract: "Prints a module as text.",
    discussion: """
      The file is a module (.wasm, .wat) or a script (.wast). With a line: the module on that line. Without: all \
      modules except those expected to be rejected. Every module is decoded from its bytes, and need not be valid. The \
      text assembles to the same bytes, custom sections included, except that these become shorter:

        numbers that take more bytes than they need
        the index 0 of a table or memory in segments, loads and stores
        63 for a nullable reference that has a form of one byte (63 70 for 70)
        4e 01 for a group of one type, 4f 00 for a final type without a supertype
        adjacent declarations of locals of the same type, and of no locals
        empty sections, and a data count that no instruction needs

      EXAMPLES
        wast-run wat module.wasm
        wast-run wat --offsets module.wasm
        wast-run wat spec/tail-call.wast:30

      EXIT CODES
          0  everything was printed
          4  the file or a module in it could not be read or parsed
         64  the command line is wrong, or there is no module on that line
      """)

  @Argument(help: ArgumentHelp("What to print.", valueName: "file[:line]"), completion: .file())
  var place: String

  @Flag(help: "Show the byte offset of each instruction, in hexadecimal.")
  var offsets = false

  func run() throws {
    let place = FilePlace(place)
    try place.show { (source, file) throws(ExplainError) in
      try moduleText(source: source, file: file, line: place.line, offsets: offsets) { text in
        // The printer writes visible characters alone.
        text.withUnsafeBytes { Screen.write($0, to: STDOUT_FILENO) }
      }
    }
  }
}
