import ArgumentParser
import Benchmarks
import VMLayout

/// `wast-run bench abi`.
struct AbiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abi",
    abstract: "Measures who should pop stack arguments.",
    discussion: """
      Compiles the kernels in spec/bench/abi, and some in spec/bench/tail-call, once for each stack discipline (see \
      --abi of wast-run run), and runs them in turn. Prints the time per call, instructions per call where the \
      machine counts them, the bytes of a call site and its surroundings, and the speed of the compiler. Code for \
      aarch64 runs in the emulator Unicorn, which counts instructions exactly and says nothing about time. \
      docs/decisions/0001-tail-call-abi.md is based on it.

      EXAMPLES
        wast-run bench abi                        everything: some minutes
        wast-run bench abi --filter call_8        kernels by their names
        wast-run bench abi --arch aarch64         in the emulator: no times

      EXIT CODES
          0  measured
          1  a kernel gave a wrong result
          3  no kernel was found
         64  the command line is wrong, or the emulator is missing
      """)

  @OptionGroup
  var race: RaceOptions

  @Option(help: "The processor that code is generated for.")
  var arch: Processor = .host

  func run() throws {
    try Emulation.check(arch)
    let benchmark = AbiBenchmark(
      folder: race.folder, rounds: race.rounds, milliseconds: race.milliseconds, filter: race.filter,
      processor: arch)
    try BenchScreen.run { () throws(BenchmarkFailure) in
      try benchmark.run(progress: BenchScreen.note)
    }
  }
}
