import ArgumentParser
import CaseIsolation
import Glibc

/// The command line as a whole, before it is taken apart.
enum Arguments {
  static func check() throws {
    try checkFiles()
    try Verbs.check(ProgramArguments.strings)
  }

  /// Refuses files that the shell has put where options stand: a folder with a file `-h.wast` would turn
  /// `wast-run *.wast` into a call for help, which ends with 0.
  private static func checkFiles() throws {
    for argument in ProgramArguments.bytes {
      let text = ProgramArguments.text(argument)
      if text == "--" { return }
      var status = stat()
      guard text.hasPrefix("-"), text != "-", lstat(argument, &status) == 0 else { continue }
      let shown = ScriptFile(path: argument).name
      throw ValidationError("\(shown) is a file, but would be read as an option: write ./\(shown)")
    }
  }

  /// The shell that a completion script is asked for; nil if none is.
  static var shellToComplete: String? {
    let option = "--generate-completion-script"
    let arguments = ProgramArguments.strings
    guard let index = arguments.firstIndex(where: { $0.hasPrefix(option) }) else { return nil }
    if arguments[index].hasPrefix(option + "=") {
      return String(arguments[index].dropFirst(option.count + 1))
    }
    if index + 1 < arguments.count { return arguments[index + 1] }
    // Without a name it is the user's own shell.
    return getenv("SHELL").map { String(cString: $0) }?.split(separator: "/").last.map(String.init)
  }
}
