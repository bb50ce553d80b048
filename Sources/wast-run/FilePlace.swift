import ArgumentParser
import CaseIsolation
import Explain
import Glibc
import Reporting

/// `FILE` or `FILE:LINE` on the command line, and what the verbs that show modules of a file do alike.
struct FilePlace {
  let file: ScriptFile
  let line: Int?

  /// A file whose own name ends like a line number is taken for what it is.
  init(_ place: String) {
    let path = ProgramArguments.path(place)
    guard let colon = place.lastIndex(of: ":"), access(path, F_OK) != 0,
      let line = Int(place[place.index(after: colon)...]), line > 0
    else {
      (file, self.line) = (ScriptFile(path: path), nil)
      return
    }
    // The line is ASCII, so that it is as long in the path.
    let end = path.count - 1 - place[colon...].utf8.count
    (file, self.line) = (ScriptFile(path: path[..<end] + [0]), line)
  }

  /// Reads the file, and hands what `make` makes of it to `show`; then complains of what is wrong with it.
  ///
  /// - Parameter make: of the file's bytes, its name for messages, and the line.
  /// - Throws: what the program ends with, unless all is well.
  func show(
    _ make: ([UInt8], String, Int?) throws(ExplainError) -> Explanation, _ show: (String) -> Void
  ) throws {
    let source: [UInt8]
    switch file.read() {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Self.failure("\(file.name): \(error.reason)", .unreadable)
    }
    let explanation: Explanation
    do {
      explanation = try make(source, file.name, line)
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
