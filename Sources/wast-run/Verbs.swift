import ArgumentParser
import Diagnostics
import Glibc
import Reporting

/// The names of commands, and what somebody may have meant by another name.
enum Verbs {
  /// The names of a command's subcommands.
  static func names(of command: any ParsableCommand.Type = WastRun.self) -> [String] {
    command.configuration.subcommands.map { $0._commandName }
  }

  /// How a command is called, with a space at the end: `wast-run bench kernels `.
  static func path(to command: any ParsableCommand.Type) -> String {
    func path(from start: any ParsableCommand.Type) -> String? {
      if start == command { return start._commandName + " " }
      return start.configuration.subcommands.lazy.compactMap(path).first.map { "\(start._commandName) \($0)" }
    }
    return path(from: WastRun.self) ?? ""
  }

  /// Refuses a first argument that is neither a command nor a file, and is close to the name of a command: it would
  /// be taken for a script that is missing, after all others have run.
  static func check(_ arguments: [String]) throws {
    guard let first = arguments.first else { return }
    if first == "help" { return try checkHelp(arguments.dropFirst()) }
    guard let verb = nearestName(to: first, among: names()), verb != first, access(first, F_OK) != 0
    else {
      return
    }
    throw ValidationError(
      "\(first) is neither a command nor a file; did you mean '\(verb)'? (For a file write ./\(first).)")
  }

  /// Refuses `help` for a command that does not exist; it would be help for the whole program.
  private static func checkHelp(_ path: ArraySlice<String>) throws {
    var command: any ParsableCommand.Type = WastRun.self
    for name in path where !name.hasPrefix("-") {
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == name }) else {
        if command == WastRun.self, name == "help" { return }
        let meant =
          nearestName(to: name, among: names(of: command)).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("there is no command '\(self.path(to: command).dropFirst(9))\(name)'\(meant)")
      }
      command = next
    }
  }
}
