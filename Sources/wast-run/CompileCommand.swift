import ArgumentParser
import Benchmarks

/// `wast-run bench compile`.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Measures how fast large modules are compiled.",
    discussion: """
      Compiles modules again and again, from bytes to code that can be called, validation included, in one \
      thread, and in turns with the other compilers: those of Node.js (Liftoff, and TurboFan, all functions at \
      once) and of wasmtime (Winch and Cranelift). TurboFan and Cranelift get small modules only. The parts of \
      the work, and V8's validation alone, are measured too, and the size of the code. The modules are those \
      given, and generated ones that resemble what a C compiler makes.

      EXAMPLES
        wast-run bench compile                          generated modules: minutes
        wast-run bench compile app.wasm --size 5        and a generated one of 5 MB
        wast-run bench compile app.wasm --no-generated  this one alone
        wast-run bench compile --json compile.json --plot compile.svg

      \(BenchScreen.exitCodes)
      """)

  @Argument(help: ArgumentHelp("Modules in the binary format.", valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Megabytes of code in a generated module; may be given several times. (default: 1, 5, 20)",
      valueName: "n"))
  var size: [Int] = []

  @Flag(help: "Compile the given modules only.")
  var noGenerated = false

  @Option(help: ArgumentHelp("How often each engine compiles each module.", valueName: "n"))
  var rounds = 5

  @Option(help: ArgumentHelp("How long an engine compiles in a round, at least.", valueName: "ms"))
  var milliseconds = 120

  @Option(help: ArgumentHelp("Where the peers' programs are.", valueName: "folder"), completion: .directory)
  var folder = "spec/bench"

  @OptionGroup
  var peers: PeerSelection

  @OptionGroup
  var output: BenchOutput

  func validate() throws {
    try RaceOptions.validate(rounds: rounds, milliseconds: milliseconds)
    guard size.allSatisfy((1...50).contains) else { throw ValidationError("--size has to be from 1 to 50.") }
    guard !(noGenerated && files.isEmpty) else {
      throw ValidationError("--no-generated leaves nothing if no file is given.")
    }
  }

  func run() throws {
    let benchmark = CompileBenchmark(
      files: files, sizes: noGenerated ? [] : size.isEmpty ? [1, 5, 20] : size, folder: folder,
      peers: peers.options, rounds: rounds, milliseconds: milliseconds)
    try output.finish { () throws(BenchmarkFailure) in try benchmark.run(progress: BenchScreen.note) }
  }
}
