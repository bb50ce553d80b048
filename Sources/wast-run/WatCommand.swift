import ArgumentParser
import Explain
import Glibc

/// `wast-run wat`.
struct WatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wat",
    abstract: "Prints a module as text.",
    discussion: """
      The file is a module (.wasm, .wat) or a script (.wast). With a line, the module that stands there is printed, \
      else every module but those that have to be refused. Whatever form a module has in the file, it is taken apart \
      from its bytes. It need not be valid. The text makes the same bytes again, custom sections included, but for \
      what can be said in a longer and a shorter way. Of these the text makes the shorter:

        numbers that take more bytes than they need
        the index 0 of a table or memory where it may be left out: in segments, loads and stores
        63 for a nullable reference where one byte stands for all of it (63 70 for 70)
        4e 01 for a group of one type, 4f 00 for a final type without a supertype
        declarations of locals of the same type behind each other, and of no locals
        empty sections, and a data count that no instruction needs

      EXAMPLES
        wast-run wat module.wasm
        wast-run wat --offsets module.wasm
        wast-run wat spec/tail-call.wast:20

      EXIT CODES
          0  all that was asked for is printed
          4  the file, or a module in it, could not be read or parsed
         64  the command line is wrong, or no module stands there
      """)

  @Argument(help: ArgumentHelp("What to print.", valueName: "file[:line]"))
  var place: String

  @Flag(help: "Say before each instruction where it is in the module's bytes, in hexadecimal.")
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
