import ArgumentParser
import Benchmarks

/// `wast-run bench compile`.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Measures how fast large modules are compiled.",
    discussion: """
      Compiles modules repeatedly, from bytes to callable code, with validation, on one thread, and in turn with \
      the compilers of Node.js (Liftoff, and TurboFan for all functions at once) and wasmtime (Winch, Cranelift). \
      TurboFan and Cranelift get small modules only. Also measures the parts of the work, V8's validation alone, \
      and the size of the code. The modules are those given, and generated ones like a C compiler's.

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
      "Megabytes of code in a generated module; repeatable (default: 1, 5, 20)",
      valueName: "n"))
  var size: [Int] = []

  @Flag(help: "Compile only the given modules.")
  var noGenerated = false

  @Option(help: ArgumentHelp("Times that each engine compiles each module.", valueName: "n"))
  var rounds = 5

  @Option(help: ArgumentHelp("The least time that an engine compiles in a round.", valueName: "ms"))
  var milliseconds = 120

  @Option(
    help: ArgumentHelp("The folder with the peers' programs.", valueName: "folder"), completion: .directory)
  var folder = "spec/bench"

  @OptionGroup
  var peers: PeerSelection

  @OptionGroup
  var output: BenchOutput

  func validate() throws {
    try RaceOptions.validate(rounds: rounds, milliseconds: milliseconds)
    guard size.allSatisfy((1...50).contains) else { throw ValidationError("--size must be from 1 to 50.") }
    guard !(noGenerated && files.isEmpty) else {
      throw ValidationError("--no-generated needs a file, or it leaves nothing.")
    }
  }

  func run() throws {
    let benchmark = CompileBenchmark(
      files: files, sizes: noGenerated ? [] : size.isEmpty ? [1, 5, 20] : size, folder: folder,
      peers: peers.options, rounds: rounds, milliseconds: milliseconds)
    try output.finish { () throws(BenchmarkFailure) in try benchmark.run(progress: BenchScreen.note) }
  }
}
