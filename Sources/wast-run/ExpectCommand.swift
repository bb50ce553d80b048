import ArgumentParser
import Expectations
import Glibc
import Reporting
import Selection
import TOML

/// `wast-run expect`: the list of what is expected not to pass.
struct ExpectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expect",
    abstract: "Writes and checks lists of expected failures.",
    subcommands: [Check.self, Add.self, Prune.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Finds entries that have expired, match nothing or everything, or contradict each other.",
      discussion: """
        EXAMPLES
          wast-run expect check list.toml suite --root suite
        """)

    @Argument(help: "The list (TOML).", completion: .file())
    var list: String

    @Argument(
      help: "Scripts, or folders with scripts (default: spec).", completion: .file())
    var paths: [String] = []

    @Option(
      help: ArgumentHelp(
        "Name scripts relative to this folder.", valueName: "folder"),
      completion: .directory)
    var root: String?

    @Option(help: ArgumentHelp("The day to check for (default: today).", valueName: "date"))
    var today: CalendarDate?

    func run() throws {
      let list = try InputFile.read { () throws(ExpectationList.Problem) in
        try ExpectationList.read(path: self.list)
      }
      // A script that cannot be read may be listed for that.
      let inventory = Inventory(paths, RunSelection(root: root), isQuiet: true)
      var check = ExpectationCheck(list, today: today ?? .today)
      for script in inventory.scripts {
        let cases = (try? inventory.cases(of: script).get()) ?? []
        check.add(ExpectationCheck.Script(file: script.name, cases: cases))
      }
      for problem in check.problems { Screen.write("\(problem)\n", to: STDOUT_FILENO) }
      let count = list.expectations.count
      Screen.write(
        check.problems.isEmpty
          ? "ok: \(counted(count, "expectation"))\n"
          : "FAIL: \(counted(check.problems.count, "problem")) in \(counted(count, "expectation"))\n",
        to: STDOUT_FILENO)
      var status = check.problems.isEmpty ? RunStatus.asExpected : .unexpected
      if inventory.scripts.isEmpty { status.add(.nothingFound) }
      throw ExitCode(status.rawValue)
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  /// Today, in UTC.
  static var today: CalendarDate { CalendarDate(WallTime.now.zoneless.prefix(10))! }
}
