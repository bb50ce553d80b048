import ArgumentParser
import CaseIsolation
import Diagnostics
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

  /// Reads the file, has it shown, and complains of what is wrong with it.
  ///
  /// - Parameter show: shows what there is in the file's bytes; returns what could not be shown, and why.
  /// - Throws: what the program ends with, unless all is well.
  func show(_ show: ([UInt8], String) throws(ExplainError) -> [Diagnostic]) throws {
    let source: [UInt8]
    switch file.read() {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Self.failure("\(file.name): \(error.reason)", .unreadable)
    }
    let problems: [Diagnostic]
    do {
      problems = try show(source, file.name)
    } catch {
      let reason = error.reason.text(file: file.name)
      guard error.kind == .nothingThere else { throw Self.failure(reason, .unreadable) }
      throw ValidationError(SafeText.of(reason))
    }
    for problem in problems { Self.complain(problem.text(file: file.name)) }
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
