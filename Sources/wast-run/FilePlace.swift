import ArgumentParser
import Explain
import Glibc
import Reporting

/// `FILE` or `FILE:LINE` on the command line, and what the verbs that show modules of a file do alike.
struct FilePlace {
  let file: String
  let line: Int?

  /// A file whose own name ends like a line number is taken for what it is.
  init(_ place: String) {
    guard let colon = place.lastIndex(of: ":"), access(place, F_OK) != 0,
      let line = Int(place[place.index(after: colon)...]), line > 0
    else {
      (file, self.line) = (place, nil)
      return
    }
    (file, self.line) = (String(place[..<colon]), line)
  }

  /// Reads the file, and hands what `make` makes of it to `show`; then complains of what is wrong with it.
  ///
  /// - Parameter make: of the file's bytes, its name for messages, and the line.
  /// - Throws: what the program ends with, unless all is well.
  func show(
    _ make: ([UInt8], String, Int?) throws(ExplainError) -> Explanation, _ show: (String) -> Void
  ) throws {
    let script = ScriptFile(path: Array(file.utf8CString))
    let source: [UInt8]
    switch script.read() {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Self.failure("\(script.name): \(error.reason)", .unreadable)
    }
    let explanation: Explanation
    do {
      explanation = try make(source, script.name, line)
    } catch {
      guard error.kind == .nothingThere else { throw Self.failure(error.description, .unreadable) }
      throw ValidationError(SafeText.of(error.description, .oneLine))
    }
    show(explanation.text)
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
}
