import ArgumentParser
import Benchmarks

/// `wast-run bench front-end`.
struct FrontEndCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "front-end",
    abstract: "Measures parsing, encoding, decoding and validation.",
    discussion: """
      Generates a large module, and measures in turn: text to bytes beside wat2wasm (without its validation), and \
      decoding with validation beside WebAssembly.validate of Node.js. Processor time counts.

      Node.js is $NODE or node, and those given with --node. wat2wasm comes with WABT.

      EXAMPLES
        wast-run bench front-end
        wast-run bench front-end --rounds 5 --node ~/node/bin/node

      EXIT CODES
          0  measured
          1  an engine failed
         64  the command line is wrong
      """)

  @Option(help: ArgumentHelp("Times that each side does each task.", valueName: "n"))
  var rounds = 15

  @Option(
    help: ArgumentHelp("Another Node.js (repeatable).", valueName: "program"),
    completion: .file())
  var node: [String] = []

  @Option(help: ArgumentHelp("The program wat2wasm.", valueName: "program"), completion: .file())
  var wat2wasm = "wat2wasm"

  @Option(
    help: ArgumentHelp("The folder with the peers' programs.", valueName: "folder"), completion: .directory)
  var folder = "spec/bench"

  func validate() throws {
    guard 1...1000 ~= rounds else { throw ValidationError("--rounds must be from 1 to 1000.") }
  }

  func run() throws {
    let benchmark = FrontEndBenchmark(
      folder: folder, peers: PeerOptions(nodes: node), assembler: wat2wasm, rounds: rounds)
    try BenchScreen.run(otherwise: .unexpected) { () throws(BenchmarkFailure) in
      try benchmark.run(progress: BenchScreen.note)
    }
  }
}
