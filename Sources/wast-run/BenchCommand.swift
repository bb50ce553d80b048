import ArgumentParser
import Benchmarks
import Glibc
import Reporting

/// `wast-run bench`: what code costs that the compiler makes.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures the compiler's code, beside that of other engines.",
    subcommands: [TailCallCommand.self, AbiCommand.self, FrontEndCommand.self])
}

/// `wast-run bench tail-call`.
struct TailCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail-call",
    abstract: "Measures tail calls.",
    discussion: """
      Runs the kernels in spec/bench/tail-call with this program's compiler and, in processes of their own, with \
      the engines that are installed: Node.js (its compilers Liftoff and TurboFan), wasmtime (Cranelift and \
      Winch), and native code from C with musttail, which is the limit. All take turns in every round, so that \
      the ratios hold on a machine that is busy with other things too; a quiet one is better. First every \
      engine has to give the results that are written in the kernels.

      Node.js is the program that NODE names, or node; more are added with --node. wasmtime is that of the \
      Python that PYTHON names, or python3. C is compiled with CLANG, or clang. Who is missing is told.

      EXAMPLES
        wast-run bench tail-call                        everything: a few minutes
        wast-run bench tail-call --filter self_         the kernels whose names contain that
        wast-run bench tail-call --node ~/node/bin/node with a second Node.js
        wast-run bench tail-call --rounds 15 --json tail-call.json

      EXIT CODES
          0  measured
          1  an engine gave a wrong result, or failed
          3  no kernel was found
          5  the report could not be written
         64  the command line is wrong
      """)

  @OptionGroup
  var race: RaceOptions

  @Option(help: ArgumentHelp("Another Node.js; may be given several times.", valueName: "program"))
  var node: [String] = []

  @Option(help: ArgumentHelp("Also write all samples.", valueName: "file"))
  var json: String?

  func run() throws {
    let benchmark = TailCallBenchmark(
      folder: race.folder, peers: PeerOptions(nodes: node), rounds: race.rounds,
      milliseconds: race.milliseconds, filter: race.filter)
    var status = RunStatus.asExpected
    do {
      let report = try benchmark.run(progress: BenchScreen.note)
      BenchScreen.show(report.text)
      if !report.isCorrect { status.add(.unexpected) }
      if let json {
        do {
          try report.writeJSON(to: json)
        } catch {
          BenchScreen.complain(error)
          status.add(.reportNotWritten)
        }
      }
    } catch {
      BenchScreen.complain(error)
      status.add(.nothingFound)
    }
    throw ExitCode(status.rawValue)
  }
}

/// The options of all benchmarks that run kernels in turns.
struct RaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How often each engine runs each kernel.", valueName: "n"))
  var rounds = 7

  @Option(help: ArgumentHelp("How long an engine runs a kernel in a round.", valueName: "ms"))
  var milliseconds = 120

  @Option(help: ArgumentHelp("Run only the kernels whose names contain this.", valueName: "text"))
  var filter = ""

  @Option(help: ArgumentHelp("Where the kernels and the peers' programs are.", valueName: "folder"))
  var folder = "spec/bench"

  func validate() throws {
    guard 1...1000 ~= rounds else { throw ValidationError("--rounds has to be from 1 to 1000.") }
    guard 1...10_000 ~= milliseconds else {
      throw ValidationError("--milliseconds has to be from 1 to 10000.")
    }
  }
}

/// What the verbs of `bench` write: progress on a terminal, the report, or why there is none.
enum BenchScreen {
  private static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Says what runs at the moment, in place of what was said before.
  static func note(_ text: String) {
    if isTerminal { Screen.write("\r\u{1b}[K\(SafeText.of(text, .oneLine))", to: STDERR_FILENO) }
  }

  static func show(_ report: String) {
    note("")
    print(SafeText.of(report, limit: .max), terminator: "")
  }

  static func complain(_ failure: BenchmarkFailure) {
    note("")
    Screen.write("wast-run: \(SafeText.of(failure.description, .oneLine))\n", to: STDERR_FILENO)
  }
}
