import ArgumentParser
import ModuleGenerator
import WasmISA

/// `wast-run fuzz`.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Runs random modules and compares what they come to.",
    discussion: """
      Makes valid modules at random, whose calls end soon, and runs each with every stack discipline (--abi of wast-run \
      run) and both ways of keeping accesses within memories (--bounds), and with many more collections of \
      garbage than usual (--gc-stress, --gc-verify). All have to come to the same: values (any \
      NaN is like any other), traps, exceptions, memories, globals, tables and the objects in them. With --against, another engine says \
      what is right, and relaxed SIMD is left out, of which engines need not agree.

      A difference is kept as a script that wast-run runs: a module reduced to what matters, and assertions with the \
      values that are right. A crash and a hang are differences. The seed of a module is in the script's name; the \
      same seed and features always give the same module.

      wasmtime is the package of the Python that PYTHON names, or python3. Node.js is the program that NODE names, or node.

      EXAMPLES
        wast-run fuzz                                   a minute, from a random seed
        wast-run fuzz --seed 1 --count 1000             modules 1 to 1000
        wast-run fuzz --time 3600 --against cranelift   an hour, beside wasmtime
        wast-run fuzz --against turbofan --without wide-arithmetic
        wast-run fuzz --seed 4711 --count 1 --keep-all  module 4711, as a script

      EXIT CODES
          0  no difference
          1  there are differences; each is a script in the folder of --output
          5  a script could not be written
         64  the command line is wrong, or the other engine is not there
         70  wast-run itself failed
        129, 130, 143  hung up, interrupted, terminated (what was found is written)
      """)

  @Option(help: ArgumentHelp("The seed of the first module; each has the next one.", valueName: "n"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("How many modules to run.", valueName: "n"))
  var count: Int?

  @Option(help: ArgumentHelp("How long to run, if --count does not say when to end.", valueName: "seconds"))
  var time = 60

  @Option(
    help: ArgumentHelp(
      "The engine that says what is right: cranelift or winch of wasmtime, liftoff or turbofan of Node.js.",
      valueName: "engine"))
  var against: FuzzPeer.Compiler?

  @Option(
    help: ArgumentHelp(
      "Features that modules shall not have, joined by commas: \(FuzzFeature.names).", valueName: "features"),
    completion: .list(FuzzFeature.known.map(\.name)), transform: FuzzFeature.list)
  var without: [Feature] = []

  @Option(help: ArgumentHelp("How long a call may take.", valueName: "seconds"), transform: nanoseconds)
  var timeout: UInt64 = 10_000_000_000

  @Option(
    help: ArgumentHelp(
      "How many processes to run side by side (default: as many as processors).", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("End after so many differences.", valueName: "n"))
  var maxDifferences = 10

  @Option(
    help: ArgumentHelp("Where scripts that show differences go.", valueName: "folder"), completion: .directory
  )
  var output = "Reports/fuzz"

  @Option(
    help: ArgumentHelp("Where the programs are that drive other engines.", valueName: "folder"),
    completion: .directory)
  var folder = "spec/fuzz"

  @Flag(help: "Keep modules as they are instead of reducing them.")
  var noReduce = false

  @Flag(help: "Write every module as a script, whether there is a difference or not.")
  var keepAll = false

  @Flag(help: "List how often each opcode came up.")
  var opcodes = false

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count has to be at least 1.") }
    guard (1...10_000_000).contains(time) else {
      throw ValidationError("--time has to be from 1 to 10000000.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs has to be at least 1.") }
    if maxDifferences < 1 { throw ValidationError("--max-differences has to be at least 1.") }
  }

  func run() throws {
    let status = FuzzRun.run(
      FuzzPlan(
        seed: seed ?? UInt64.random(in: 0..<1 << 32), count: count, seconds: time, peer: against,
        features: FuzzFeature.all(without: without, agreeing: against != nil), timeout: timeout, jobs: jobs,
        maxDifferences: maxDifferences,
        output: output, folder: folder, reduces: !noReduce, keepsAll: keepAll, listsOpcodes: opcodes))
    throw ExitCode(status)
  }
}

/// What is run, and against what.
struct FuzzPlan {
  var seed: UInt64
  var count: Int?
  var seconds: Int
  var peer: FuzzPeer.Compiler?
  var features: FeatureSet
  /// Nanoseconds that a call may take.
  var timeout: UInt64
  var jobs: Int?
  var maxDifferences: Int
  var output: String
  var folder: String
  var reduces: Bool
  var keepsAll: Bool
  var listsOpcodes: Bool
}

/// The features of random modules, as the command line names them.
enum FuzzFeature {
  fileprivate static let known: [(name: String, feature: Feature)] = RandomModule.features.map {
    (name($0), $0)
  }

  static var names: String { known.map(\.name).joined(separator: ", ") }

  /// `tail-call` for `tailCall`.
  private static func name(_ feature: Feature) -> String {
    "\(feature)".reduce(into: "") { name, character in
      name += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }

  static func list(_ text: String) throws -> [Feature] {
    try text.split(separator: ",").map { name in
      guard let feature = known.first(where: { $0.name == name })?.feature else {
        throw ValidationError("There is no feature \(name); there are \(names).")
      }
      return feature
    }
  }

  /// - Parameter agreeing: whether engines have to agree, which of relaxed instructions they need not.
  static func all(without: [Feature], agreeing: Bool) -> FeatureSet {
    var without = without
    if agreeing || without.contains(.simd) { without.append(.relaxedSimd) }
    // Of what references and segments are needed for.
    if !Set(without).isDisjoint(with: [.referenceTypes, .functionReferences, .bulkMemory]) {
      without.append(.gc)
    }
    return RandomModule.features.reduce(into: FeatureSet()) { if !without.contains($1) { $0.insert($1) } }
  }
}

extension FuzzPeer.Compiler: ExpressibleByArgument {}
