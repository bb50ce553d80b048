import ArgumentParser

/// The command line. `run` is what happens without a verb.
struct WastRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wast-run",
    abstract: "Runs WebAssembly conformance scripts, every case in a process of its own.",
    usage: "wast-run [run] [<paths> ...] [<options>]     (wast-run run --help lists the options)",
    discussion: """
      A script (.wast) holds modules and assertions about them. Its modules are compiled by wast-run's own \
      single-pass x86-64 compiler; each command is a case, and a case that crashes or hangs is a finding like \
      any other: the next one goes on from the state before it.

      EXAMPLES
        wast-run                              the scripts under spec/
        wast-run spec/tail-call.wast          one script
        wast-run suite --junit report.xml     all scripts in a folder, with a report
        wast-run suite --filter return_call   the cases whose names contain that
        wast-run -v spec/tail-call.wast       a line for every case
        wast-run explain spec/tail-call.wast  its modules, with the machine code made of them

      EXIT CODES
          0  every script did what is expected of it
          1  one did not
          3  no script, or no case, was found to run
          4  a script could not be read or parsed (the others have run)
          5  a report could not be written
         64  the command line is wrong
         70  wast-run itself failed
        130, 143, 129  interrupted, terminated, hung up (reports hold what has run)
      Of several the first of 70, 5, 4, 1, 3 holds.
      """,
    version: version,
    subcommands: [RunCommand.self, ExplainCommand.self, BenchCommand.self],
    defaultSubcommand: RunCommand.self)

  static let version = "0.1.0"
}

/// What the program ends with. The order is that of precedence.
enum RunStatus: Int32, Comparable {
  case asExpected = 0
  case nothingFound = 3
  case unexpected = 1
  case unreadable = 4
  case reportNotWritten = 5
  case ownFault = 70

  private var rank: Int {
    switch self {
    case .asExpected: 0
    case .nothingFound: 1
    case .unexpected: 2
    case .unreadable: 3
    case .reportNotWritten: 4
    case .ownFault: 5
    }
  }

  static func < (a: RunStatus, b: RunStatus) -> Bool { a.rank < b.rank }

  /// Takes note of another status: the weightier one stays.
  mutating func add(_ other: RunStatus) { self = max(self, other) }
}
