import ArgumentParser
import Benchmarks

/// `wast-run bench front-end`.
struct FrontEndCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "front-end",
    abstract: "Measures parsing, encoding, decoding and validation.",
    discussion: """
      Makes a large module, and compares in turns: text to bytes beside wat2wasm (without its validation), and \
      decoding with validation beside WebAssembly.validate of Node.js. What counts is processor time.

      Node.js is the program that NODE names, or node; more are added with --node. wat2wasm comes with WABT.

      EXAMPLES
        wast-run bench front-end
        wast-run bench front-end --rounds 5 --node ~/node/bin/node

      EXIT CODES
          0  measured
          1  somebody failed
         64  the command line is wrong
      """)

  @Option(help: ArgumentHelp("How often each side does each task.", valueName: "n"))
  var rounds = 15

  @Option(
    help: ArgumentHelp("Another Node.js; may be given several times.", valueName: "program"),
    completion: .file())
  var node: [String] = []

  @Option(help: ArgumentHelp("The program wat2wasm.", valueName: "program"), completion: .file())
  var wat2wasm = "wat2wasm"

  @Option(help: ArgumentHelp("Where the peers' programs are.", valueName: "folder"), completion: .directory)
  var folder = "spec/bench"

  func validate() throws {
    guard 1...1000 ~= rounds else { throw ValidationError("--rounds has to be from 1 to 1000.") }
  }

  func run() throws {
    let benchmark = FrontEndBenchmark(
      folder: folder, peers: PeerOptions(nodes: node), assembler: wat2wasm, rounds: rounds)
    var status = RunStatus.asExpected
    do {
      let report = try benchmark.run(progress: BenchScreen.note)
      BenchScreen.show(report.text)
      if !report.isCorrect { status.add(.unexpected) }
    } catch {
      BenchScreen.complain(error)
      status.add(.unexpected)
    }
    throw ExitCode(status.rawValue)
  }
}
