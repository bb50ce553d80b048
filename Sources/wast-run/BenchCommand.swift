import ArgumentParser
import Benchmarks
import Glibc
import Reporting

/// `wast-run bench`: what code costs that the compiler makes.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures compiled code and compilation, beside other engines.",
    subcommands: [
      KernelsCommand.self, CompileCommand.self, TailCallCommand.self, ExceptionsCommand.self,
      ObjectsCommand.self, AbiCommand.self, InstructionsCommand.self, FrontEndCommand.self,
      IsolationCommand.self,
    ])
}

/// The options of all benchmarks that run kernels in turns.
struct RaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Times that each engine runs each kernel.", valueName: "n"))
  var rounds = 7

  @Option(help: ArgumentHelp("Time for a kernel in a round.", valueName: "ms"))
  var milliseconds = 120

  @Option(help: ArgumentHelp("Run only kernels whose names contain this.", valueName: "text"))
  var filter = ""

  @Option(
    help: ArgumentHelp("The folder with the kernels and the peers' programs.", valueName: "folder"),
    completion: .directory)
  var folder = "spec/bench"

  func validate() throws {
    try Self.validate(rounds: rounds, milliseconds: milliseconds)
  }

  static func validate(rounds: Int, milliseconds: Int) throws {
    guard 1...1000 ~= rounds else { throw ValidationError("--rounds must be from 1 to 1000.") }
    guard 1...10_000 ~= milliseconds else {
      throw ValidationError("--milliseconds must be from 1 to 10000.")
    }
  }
}

/// What the verbs of `bench` write: progress on a terminal, the report, or why there is none.
enum BenchScreen {
  /// For the help of a verb that runs other engines.
  static let exitCodes = """
    EXIT CODES
        0  measured
        1  an engine gave a wrong result, or failed
        3  there is nothing to measure
        5  a report could not be written
       64  the command line is wrong
    """

  private static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Says what runs at the moment, in place of what was said before.
  static func note(_ text: String) {
    if isTerminal { Screen.write("\r\u{1b}[K\(SafeText.of(text, .oneLine))", to: STDERR_FILENO) }
  }

  /// Measures, shows and writes what was measured, and ends with the status that follows from it.
  /// - Parameters:
  ///   - failure: the status if nothing was measured.
  ///   - write: writes the report to files.
  static func run<Report: BenchmarkReport>(
    otherwise failure: RunStatus = .nothingFound, _ measure: () throws(BenchmarkFailure) -> Report,
    write: (Report) throws(BenchmarkFailure) -> Void = { _ in }
  ) throws {
    var status = RunStatus.asExpected
    do {
      let report = try measure()
      show(report.text)
      if !report.isCorrect { status.add(.unexpected) }
      do {
        try write(report)
      } catch {
        complain(error)
        status.add(.reportNotWritten)
      }
    } catch {
      complain(error)
      status.add(failure)
    }
    throw ExitCode(status.rawValue)
  }

  static func show(_ report: String) {
    note("")
    Screen.write(SafeText.of(report, limit: .max), to: STDOUT_FILENO)
  }

  static func complain(_ failure: BenchmarkFailure) {
    note("")
    Screen.write("wast-run: \(SafeText.of(failure.description, .oneLine))\n", to: STDERR_FILENO)
  }
}
