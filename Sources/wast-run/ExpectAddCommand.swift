import ArgumentParser
import Expectations
import Gate
import Glibc
import Reporting
import TOML

extension ExpectCommand {
  /// `wast-run expect add`: a list, or more entries for one.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds the failures of a run to a list of expectations.",
      discussion: """
        The list is created if it does not exist. New entries are appended; the rest of the list stays as it is. A script \
        in which nothing passes gets one entry; otherwise each failing case gets one. The reasons are the messages of \
        the run: replace them with better ones. Entries for crashes, timeouts and exhausted memory expire after \
        \(ExpectationAddition.usualDays) days.

        EXAMPLES
          wast-run suite --results results.jsonl
          wast-run expect add results.jsonl --list suite.toml
          wast-run suite --expectations suite.toml    is green from now on
        """)

    @Argument(help: "The results of a run (JSON Lines).")
    var results: String

    @Option(help: ArgumentHelp("The list (TOML).", valueName: "file"))
    var list = "expectations.toml"

    @OptionGroup(title: "Configuration")
    var configuration: ConfigurationOptions

    @Option(
      help: ArgumentHelp(
        "The last valid day of entries that must expire (default: in \(ExpectationAddition.usualDays) days).",
        valueName: "date"))
    var expires: CalendarDate?

    @Flag(name: [.customShort("n"), .long], help: "Print the entries, but write nothing.")
    var dryRun = false

    func run() throws {
      let run = try InputFile.read { () throws(RecordError) in try EndedRun.read(path: results) }
      if run.isByName {
        throw ValidationError("\(results): a results file is needed, as JUnit reports have no ids.")
      }
      let isNew = access(list, F_OK) != 0
      let (old, known) = try ExpectCommand.read(list, orElse: isNew ? ExpectationAddition.heading : nil)
      var addition = ExpectationAddition(
        to: known, today: .today, expires: expires ?? .today.adding(days: ExpectationAddition.usualDays),
        scripts: run.scripts.lazy.map(\.file))
      for script in run.scripts { addition.add(script) }
      for file in addition.leftOut {
        Screen.note("\(file): has no entry, because the names of other scripts end with its name")
      }
      if dryRun {
        Screen.write(addition.text, to: STDOUT_FILENO)
        return
      }
      let name = SafeText.of(list, .oneLine)
      if addition.entries == 0, !isNew {
        Screen.write("\(name): nothing to add\n", to: STDOUT_FILENO)
        return
      }
      let separator = old.last == UInt8(ascii: "\n") || old.isEmpty ? "" : "\n"
      try ExpectCommand.write(old + Array(separator.utf8) + Array(addition.text.utf8), to: list)
      Screen.write(
        "\(name): \(isNew ? "written with" : "added") \(counted(addition.entries, "entry", "entries")) for "
          + "\(counted(addition.cases, "case"))\n", to: STDOUT_FILENO)
    }
  }

  /// Reads a list: its text, and what that means.
  /// - Parameter text: the text to take in place of the file's.
  static func read(
    _ path: String, orElse text: String? = nil
  ) throws -> (text: [UInt8], list: ExpectationList) {
    try InputFile.read { () throws(ExpectationList.Problem) in
      let text = if let text { Array(text.utf8) } else { try ExpectationList.bytes(path: path) }
      return (text, try ExpectationList(text, path: path))
    }
  }

  /// Writes a list, if it is one.
  static func write(_ text: [UInt8], to path: String) throws {
    _ = try InputFile.read { () throws(ExpectationList.Problem) in try ExpectationList(text, path: path) }
    do {
      try writeFile(
        text, to: path, format: FileFormat(name: "a list of expectations", opening: "", ending: ".toml"))
    } catch {
      Screen.note("\(error)")
      throw ExitCode(RunStatus.reportNotWritten.rawValue)
    }
  }
}
