import ArgumentParser
import CaseIsolation
import Glibc
import Reporting

/// The command line, with what the configuration file adds to it.
enum CommandLine {
  /// The verbs that take options from a file.
  private static let verbs = [
    ["run"], ["list"], ["gate"], ["merge"], ["expect", "add"], ["expect", "prune"],
  ]

  /// Arguments that ask for something else than a command.
  private static func isQuestion(_ argument: String) -> Bool {
    ["-h", "--help", "--version", "help"].contains(argument)
      || argument.hasPrefix("--generate-completion-script")
  }

  /// The command that the program was called for.
  ///
  /// - Throws: whatever is wrong with the command line; `ExitCode` once a problem of the file has been told.
  static func parse(_ arguments: [String]) throws -> ParsableCommand {
    let own = arguments.prefix { $0 != "--" }
    let isVerb = own.first.map { Verbs.names().contains($0) } ?? false
    let words = isVerb ? verbs.first { own.starts(with: $0) } : ["run"]
    guard let words, !own.contains(where: isQuestion),
      let configuration = try configuration(Array(own))
    else { return try WastRun.parseAsRoot(arguments) }
    let rest = Array(isVerb ? arguments.dropFirst(words.count) : arguments[...])
    let entries = configuration.entries(for: words.joined(separator: " "), besides: rest)
    func parse(_ entries: [Configuration.Entry]) throws -> ParsableCommand {
      try WastRun.parseAsRoot(words + entries.flatMap(\.arguments) + rest)
    }
    do {
      let command = try parse(entries)
      let options = own + entries.flatMap(\.arguments)
      if options.contains("-v") || options.contains("--verbose") {
        Screen.note("options from \(configuration.shown)")
      }
      return command
    } catch {
      // What is wrong without the file as well is the command line's fault.
      _ = try parse([])
      // It is the entry's fault that makes the difference: the first without which all is well.
      let guilty = entries.indices.first { index in
        var others = entries
        others.remove(at: index)
        return (try? parse(others)) != nil
      }
      let place = guilty.map { "\(entries[$0].place)" } ?? "1:1"
      Screen.note("\(configuration.shown):\(place): \(WastRun.message(for: error))")
      throw ExitCode(RunStatus.unreadable.rawValue)
    }
  }

  /// The file that is meant, if one is.
  private static func configuration(_ arguments: [String]) throws -> Configuration? {
    if arguments.contains("--no-config") { return nil }
    var path = Configuration.nearest()
    if let index = arguments.lastIndex(where: { $0 == "--config" || $0.hasPrefix("--config=") }) {
      let argument = arguments[index]
      // Without a name behind it the option is refused with the rest of the command line.
      path = argument == "--config" ? arguments.dropFirst(index + 1).first : String(argument.dropFirst(9))
    }
    return try path.map { path in
      try InputFile.read { () throws(Configuration.Problem) in try Configuration(path: path) }
    }
  }
}
