import ArgumentParser
import Glibc

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
    guard let verb = closest(to: first, among: names()), verb != first, access(first, F_OK) != 0 else {
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
        let meant = closest(to: name, among: names(of: command)).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("there is no command '\(self.path(to: command).dropFirst(9))\(name)'\(meant)")
      }
      command = next
    }
  }

  /// The name that a word is a slip of; nil if none is close.
  static func closest(to word: String, among names: [String]) -> String? {
    let limit = word.utf8.count < 5 ? 1 : 2
    guard word.utf8.count <= 20 else { return nil }
    return names.map { ($0, distance($0, word)) }.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }

  /// How many letters have to be inserted, left out, replaced or swapped with the next one to make one of the other.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    var rows = [Array(0...b.count)]
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [i]
      for j in 1...max(1, b.count) where j <= b.count {
        var cost = min(rows[i - 1][j], row[j - 1]) + 1
        cost = min(cost, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, rows[i - 2][j - 2] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
