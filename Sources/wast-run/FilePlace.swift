import ArgumentParser
import Diagnostics
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

  /// Reads the file, has it shown, and complains of what is wrong with it.
  ///
  /// - Parameter show: shows what there is in the file's bytes; returns what could not be shown, and why.
  /// - Throws: what the program ends with, unless all is well.
  func show(_ show: ([UInt8], String) throws(ExplainError) -> [Diagnostic]) throws {
    let script = ScriptFile(path: Array(file.utf8CString))
    let source: [UInt8]
    switch script.read() {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Self.failure("\(script.name): \(error.reason)", .unreadable)
    }
    let problems: [Diagnostic]
    do {
      problems = try show(source, script.name)
    } catch {
      let reason = error.reason.text(file: script.name)
      guard error.kind == .nothingThere else { throw Self.failure(reason, .unreadable) }
      throw ValidationError(SafeText.of(reason))
    }
    for problem in problems { Self.complain(problem.text(file: script.name)) }
    if !problems.isEmpty { throw ExitCode(RunStatus.unreadable.rawValue) }
  }

  private static func complain(_ message: String) {
    Screen.write("wast-run: \(SafeText.of(message))\n", to: STDERR_FILENO)
  }

  private static func failure(_ message: String, _ status: RunStatus) -> ExitCode {
    complain(message)
    return ExitCode(status.rawValue)
  }
}
