import ArgumentParser
import Benchmarks
import Reporting

/// `wast-run bench tail-call`.
struct TailCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tail-call",
    abstract: "Measures tail calls.",
    discussion: """
      Runs the kernels in spec/bench/tail-call with this program's compiler and, in other processes, with the \
      engines that are installed: Node.js (Liftoff and TurboFan), wasmtime (Cranelift and Winch), and native code \
      from C with musttail, which is the limit. All take turns in every round, so the ratios hold even on a busy \
      machine; a quiet one is better. Before that, every engine must give the results written in the kernels.

      Node.js is $NODE or node, and those given with --node. wasmtime belongs to the Python $PYTHON or python3. C is \
      compiled with $CLANG or clang. Missing engines are listed.

      EXAMPLES
        wast-run bench tail-call                         everything: a few minutes
        wast-run bench tail-call --filter self_          kernels by their names
        wast-run bench tail-call --node ~/node/bin/node  with a second Node.js
        wast-run bench tail-call --rounds 15 --json tail-call.json

      \(BenchScreen.exitCodes)
      """)

  @OptionGroup
  var race: RaceOptions

  @OptionGroup
  var peers: PeerSelection

  @OptionGroup
  var output: BenchOutput

  func run() throws { try output.run(.tailCall, race, peers) }
}

/// `wast-run bench kernels`.
struct KernelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernels",
    abstract: "Measures small programs of many kinds.",
    discussion: """
      Runs the kernels in spec/bench/kernels, in the way of bench tail-call, beside Node.js (Liftoff and \
      TurboFan), wasmtime (Cranelift and Winch) and the interpreter WasmKit ($WASMKIT, or the one of Swift). Prints \
      times, ratios and their geometric means, and the size of the machine code. 64-bit memories need Node.js 24.

      EXAMPLES
        wast-run bench kernels                    everything: some minutes
        wast-run bench kernels --filter sha       kernels by their names
        wast-run bench kernels --without wasmkit  faster, without the slowest
        wast-run bench kernels --memory64         64-bit addresses beside 32-bit ones
        wast-run bench kernels --vectors          programs with vectors
        wast-run bench kernels --gc               programs with structures and arrays
        wast-run bench kernels --json kernels.json --plot kernels.svg

      \(BenchScreen.exitCodes)
      """)

  @OptionGroup
  var race: RaceOptions

  @OptionGroup
  var peers: PeerSelection

  @OptionGroup
  var output: BenchOutput

  @Flag
  var others: OtherKernels?

  func run() throws {
    let suite: KernelSuite =
      switch others {
      case nil: .programs
      case .memory64: .programs64
      case .vectors: .vectors
      case .gc: .gc
      }
    try output.run(suite, race, peers)
  }
}

/// Kernels that `wast-run bench kernels` measures in place of the usual ones.
enum OtherKernels: EnumerableFlag {
  case memory64
  case vectors
  case gc

  static func help(for value: OtherKernels) -> ArgumentHelp? {
    switch value {
    case .memory64:
      "The kernels in spec/bench/kernels64: 64-bit addresses beside 32-bit ones."
    case .vectors:
      "The kernels in spec/bench/vectors; relaxed instructions do not count for the means."
    case .gc:
      "The kernels in spec/bench/gc: programs with structures and arrays."
    }
  }
}

/// `wast-run bench exceptions`.
struct ExceptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exceptions",
    abstract: "Measures exceptions.",
    discussion: """
      Runs the kernels in spec/bench/exceptions, in the way of bench tail-call, beside Node.js (Liftoff and \
      TurboFan) and wasmtime (Cranelift): throwing and catching past 0, 1, 16 and 64 stack frames, past frames \
      that clean up and rethrow, and with each kind of clause; and calls in a try that throw nothing. Prints the \
      cost of a frame and of a call in a try, and the size of each process before and after ten million \
      exceptions. Needs Node.js 24.

      EXAMPLES
        wast-run bench exceptions                         everything: some minutes
        wast-run bench exceptions --filter throw          kernels by their names
        wast-run bench exceptions --node ~/node/bin/node  with a second Node.js
        wast-run bench exceptions --rounds 15 --json exceptions.json

      \(BenchScreen.exitCodes)
      """)

  @OptionGroup
  var race: RaceOptions

  @OptionGroup
  var peers: PeerSelection

  @OptionGroup
  var output: BenchOutput

  func run() throws { try output.run(.exceptions, race, peers) }
}

/// `wast-run bench objects`.
struct ObjectsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objects",
    abstract: "Measures objects.",
    discussion: """
      Runs the kernels in spec/bench/objects, in the way of bench tail-call, beside Node.js (Liftoff and TurboFan) \
      and wasmtime (Cranelift): allocating short-lived structures and arrays, with collections; casts that \
      succeed, tests that sometimes fail, and access to fields and elements. Prints the time for one of them, with \
      the loop, and the size of each process before and after many. Needs Node.js 22.

      EXAMPLES
        wast-run bench objects                         everything: some minutes
        wast-run bench objects --filter cast           kernels by their names
        wast-run bench objects --node ~/node/bin/node  with a second Node.js
        wast-run bench objects --rounds 15 --json objects.json

      \(BenchScreen.exitCodes)
      """)

  @OptionGroup
  var race: RaceOptions

  @OptionGroup
  var peers: PeerSelection

  @OptionGroup
  var output: BenchOutput

  func run() throws { try output.run(.objects, race, peers) }
}

/// Which engines take part.
struct PeerSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp("Another Node.js (repeatable).", valueName: "program"),
    completion: .file())
  var node: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave a compiler out: liftoff, turbofan, cranelift, winch, wasmkit or native (repeatable).",
      valueName: "name"),
    completion: .list(PeerOptions.names))
  var without: [String] = []

  var options: PeerOptions { PeerOptions(nodes: node, without: without) }

  func validate() throws {
    for name in without where !PeerOptions.names.contains(name) {
      throw ValidationError(
        "--without: unknown compiler \(name); known are \(PeerOptions.names.joined(separator: ", ")).")
    }
  }
}

/// Where the figures of a benchmark go.
struct BenchOutput: ParsableArguments {
  @Option(help: ArgumentHelp("Also write all samples.", valueName: "file"), completion: .file())
  var json: String?

  @Option(help: ArgumentHelp("Also draw the ratios, as SVG.", valueName: "file"), completion: .file())
  var plot: String?

  /// Measures, and shows and writes what was measured.
  func run(_ suite: KernelSuite, _ race: RaceOptions, _ peers: PeerSelection) throws {
    let benchmark = KernelBenchmark(
      suite, folder: race.folder, peers: peers.options, rounds: race.rounds, milliseconds: race.milliseconds,
      filter: race.filter)
    try finish { () throws(BenchmarkFailure) in try benchmark.run(progress: BenchScreen.note) }
  }

  /// Shows and writes what `measure` returns, and ends with the status that follows from it.
  func finish(_ measure: () throws(BenchmarkFailure) -> KernelReport) throws {
    try BenchScreen.run(measure) { report throws(BenchmarkFailure) in
      if let json { try report.writeJSON(to: json) }
      if let plot { try report.writePlot(to: plot) }
    }
  }
}
