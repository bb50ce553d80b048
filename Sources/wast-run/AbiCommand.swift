import ArgumentParser
import Benchmarks
import Reporting

/// `wast-run bench abi`.
struct AbiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abi",
    abstract: "Measures who should take stack arguments off the stack.",
    discussion: """
      Compiles the kernels in spec/bench/abi, and some of those in spec/bench/tail-call, once for each stack \
      discipline (see --abi of wast-run run), and runs them in turns. Prints time per call, instructions per call \
      where the machine counts them, bytes of a call site and of what surrounds it, and how fast the compiler is. \
      docs/decisions/0001-tail-call-abi.md rests on it.

      EXAMPLES
        wast-run bench abi                        everything: some minutes
        wast-run bench abi --filter call_8        the kernels whose names contain that

      EXIT CODES
          0  measured
          1  a kernel gave a wrong result
          3  no kernel was found
         64  the command line is wrong
      """)

  @OptionGroup
  var race: RaceOptions

  func run() throws {
    let benchmark = AbiBenchmark(
      folder: race.folder, rounds: race.rounds, milliseconds: race.milliseconds, filter: race.filter)
    var status = RunStatus.asExpected
    do {
      let report = try benchmark.run(progress: BenchScreen.note)
      BenchScreen.show(report.text)
      if !report.isCorrect { status.add(.unexpected) }
    } catch {
      BenchScreen.complain(error)
      status.add(.nothingFound)
    }
    throw ExitCode(status.rawValue)
  }
}
