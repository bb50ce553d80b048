import ArgumentParser
import Benchmarks
import VMLayout

/// `wast-run bench instructions`.
struct InstructionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instructions",
    abstract: "Counts instructions and bytes of code on x86-64 and aarch64.",
    discussion: """
      Runs kernels as code for each processor, checks their results, and prints the bytes of their code, the \
      instructions that run(n) executes, and those that a call (or one n, where a kernel tells no calls) takes. \
      Code for aarch64 runs in the emulator Unicorn, which $\(Emulation.variable) names and which counts every \
      instruction of generated code, the same number each time. Instructions of x86-64 are counted where the machine \
      does that.

      EXAMPLES
        wast-run bench instructions                        tail-call and kernels
        wast-run bench instructions gc --filter nbody      kernels by their names
        wast-run bench instructions vectors exceptions

      EXIT CODES
          0  counted
          1  a kernel gave a wrong result
          3  no kernel was found
         64  the command line is wrong, or the emulator is missing
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders in spec/bench: \(Self.names.joined(separator: ", ")) (default: tail-call and kernels).",
      valueName: "suite"),
    completion: .list(Self.names),
    transform: { name in
      guard let suite = KernelSuite.all.first(where: { $0.name == name }) else {
        throw ValidationError("Unknown suite \(name); known are \(Self.names.joined(separator: ", ")).")
      }
      return suite
    })
  var suites: [KernelSuite] = []

  @Option(help: ArgumentHelp("Run only kernels whose names contain this.", valueName: "text"))
  var filter = ""

  @Option(
    help: ArgumentHelp("The folder with the kernels.", valueName: "folder"), completion: .directory)
  var folder = "spec/bench"

  private static let names = KernelSuite.all.map(\.name)

  func run() throws {
    for processor in Processor.allCases { try Emulation.check(processor) }
    let benchmark = InstructionBenchmark(
      suites.isEmpty ? [.tailCall, .programs] : suites, folder: folder, filter: filter)
    try BenchScreen.run { () throws(BenchmarkFailure) in
      try benchmark.run(progress: BenchScreen.note)
    }
  }
}
