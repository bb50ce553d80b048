import ArgumentParser
import Benchmarks
import Reporting

/// `wast-run bench abi`.
struct AbiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abi",
    abstract: "Measures who should pop stack arguments.",
    discussion: """
      Compiles the kernels in spec/bench/abi, and some in spec/bench/tail-call, once for each stack discipline (see \
      --abi of wast-run run), and runs them in turn. Prints the time per call, instructions per call where the \
      machine counts them, the bytes of a call site and its surroundings, and the speed of the compiler. \
      docs/decisions/0001-tail-call-abi.md is based on it.

      EXAMPLES
        wast-run bench abi                        everything: some minutes
        wast-run bench abi --filter call_8        kernels by their names

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
