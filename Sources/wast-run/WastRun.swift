import ArgumentParser
import Gate
import Reporting

/// The command line. `run` is what happens without a verb.
struct WastRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wast-run",
    abstract: "Runs WebAssembly conformance scripts, every case in a process of its own.",
    usage: "wast-run [run] [<paths> ...] [<options>]     (wast-run run --help lists the options)",
    discussion: """
      A script (.wast) contains modules and assertions about them. wast-run compiles the modules with its own \
      single-pass compiler. Each command is a case. A case that crashes or hangs is reported like any \
      other failure, and the next case continues from the state before it.

      EXAMPLES
        wast-run                               the scripts under spec/
        wast-run spec/tail-call.wast           one script
        wast-run suite --junit report.xml      all scripts in a folder, with a report
        wast-run suite -E 'kind(assert_trap)'  the cases that match a filter
        wast-run suite --baseline suite.base   fails if something got worse
        wast-run -v spec/tail-call.wast        a line for every case
        wast-run explain spec/tail-call.wast   modules and their machine code
        wast-run repro suite/call.wast:120     the smallest script for a case
        wast-run wat module.wasm               a module as text

      EXIT CODES
      \(RunStatus.table)
      """,
    version: Version.description,
    subcommands: [
      RunCommand.self, ListCommand.self, GateCommand.self, CompareCommand.self, MergeCommand.self,
      ExpectCommand.self, ReportCommand.self, ExplainCommand.self, ReproCommand.self, WatCommand.self,
      BenchCommand.self, FuzzCommand.self, CompareEnginesCommand.self, CheckEngineCommand.self,
      DoctorCommand.self,
      FeaturesCommand.self,
    ],
    defaultSubcommand: RunCommand.self)
}

/// What the program ends with. The order is that of `ExitPrecedence`.
enum RunStatus: Int32, Comparable {
  case asExpected = 0
  case nothingFound = 3
  case unexpected = 1
  case regression = 2
  case unreadable = 4
  case reportNotWritten = 5
  case ownFault = 70

  /// What each exit code means: the one list of them, from which help and documentation are made.
  static let meanings: [(code: String, meaning: String)] = [
    ("0", "everything is as expected"),
    ("1", "a case or a script is not as expected"),
    ("2", "something is worse than in the baseline, or missing"),
    ("3", "nothing ran: no script, no case, or skipped cases only"),
    ("4", "a script or another file could not be read or parsed"),
    ("5", "a report or standard output could not be written"),
    ("64", "the command line is wrong, or a report cannot be written there"),
    ("70", "wast-run failed, or the machine refused what a run needs"),
    ("129, 130, 143", "hung up, interrupted, terminated (reports are written)"),
    ("141", "standard output was closed, and no report was requested"),
  ]

  /// Which code holds if several apply.
  static let precedence =
    "If several apply, the exit code is the first of "
    + ExitPrecedence.codes.map { "\($0)" }.joined(separator: ", ") + "."

  fileprivate static var table: String {
    let lines = meanings.map { (code, meaning) in
      String(repeating: " ", count: 15 - code.utf8.count) + "\(code)  \(meaning)"
    }
    return (lines + [precedence]).joined(separator: "\n")
  }

  static func < (a: RunStatus, b: RunStatus) -> Bool {
    ExitPrecedence.rank(a.rawValue) < ExitPrecedence.rank(b.rawValue)
  }

  /// What a run under a policy ends with.
  init(_ judgement: Judgement) { self = RunStatus(rawValue: judgement.exitCode)! }

  /// What it means that a baseline was not written.
  init(_ error: Judge.UpdateError) { self = error.isWriting ? .reportNotWritten : .unexpected }

  /// Takes note of another status: the weightier one stays.
  mutating func add(_ other: RunStatus) { self = max(self, other) }
}
