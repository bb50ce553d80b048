import ArgumentParser
import ModuleGenerator
import VMLayout
import WasmISA

/// `wast-run fuzz`.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Runs random modules and compares their results.",
    discussion: """
      Generates random valid modules whose calls end soon, a third of them with a second module that imports from the \
      first, and runs each with every stack discipline (--abi of wast-run run), both ways to check bounds (--bounds), \
      and extra garbage collections (--gc-stress, --gc-verify). \
      All must give the same values (all NaNs are equal), traps, exceptions, memories, globals, tables and objects. \
      With --against, another engine says what is right, and modules that need what it lacks are not compared; with \
      --arch aarch64, each module also runs as code for that processor. Relaxed SIMD, where engines and processors may \
      differ, is then left out.

      A difference becomes a script for wast-run: the reduced modules, and assertions with the right values. Crashes, \
      hangs and modules that are not accepted are differences too. The script's name has the seed; the same seed and \
      features always give the same module.

      EXAMPLES
        wast-run fuzz                                   a minute, from a random seed
        wast-run fuzz --seed 1 --count 1000             modules 1 to 1000
        wast-run fuzz --time 3600 --against cranelift   an hour, beside wasmtime
        wast-run fuzz --against turbofan --without wide-arithmetic
        wast-run fuzz --arch aarch64                    also code for aarch64
        wast-run fuzz --seed 4711 --count 1 --keep-all  module 4711, as a script

      EXIT CODES
          0  no difference
          1  there are differences, as scripts in the folder --output
          3  nothing was compared: the other engine lacks what each module needs
          5  a script could not be written
         64  the command line is wrong; the other engine or emulator is missing
         70  wast-run itself failed
        129, 130, 143  hung up, interrupted, terminated (what was found is written)
      """)

  @Option(
    help: ArgumentHelp("The seed of the first module; the next module has the next seed.", valueName: "n"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("The number of modules to run.", valueName: "n"))
  var count: Int?

  @Option(help: ArgumentHelp("Time limit, unless --count is given.", valueName: "seconds"))
  var time = 60

  @Option(
    help: ArgumentHelp("The engine to compare with, as for --engine of wast-run run.", valueName: "engine"))
  var against: String?

  @Option(help: .engineFolder, completion: .directory)
  var engineFolder: String?

  @Option(
    help: ArgumentHelp(
      "Also run modules as code for this processor.",
      discussion: "aarch64 code runs in the emulator Unicorn, as with --arch of wast-run run."))
  var arch: Processor = .host

  @Option(
    help: ArgumentHelp(
      "Features to leave out, separated by commas: \(FuzzFeature.names).", valueName: "features"),
    completion: .list(FuzzFeature.known.map(\.name)), transform: FuzzFeature.list)
  var without: [Feature] = []

  @Option(
    help: ArgumentHelp(
      "Time limit for a call. (default: 3)",
      discussion: "A module with a call that exceeds it runs once more, with ten times as much.",
      valueName: "seconds"),
    transform: nanoseconds)
  var timeout: UInt64 = 3_000_000_000

  @Option(
    help: ArgumentHelp(
      "Processes to run in parallel (default: processors).", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Stop after N differences.", valueName: "n"))
  var maxDifferences = 10

  @Option(
    help: ArgumentHelp("The folder for scripts that show differences.", valueName: "folder"),
    completion: .directory
  )
  var output = "Reports/fuzz"

  @Flag(help: "Do not reduce modules.")
  var noReduce = false

  @Flag(help: "Write every module as a script, even without a difference.")
  var keepAll = false

  @Flag(help: "List how often each opcode was used.")
  var opcodes = false

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count must be at least 1.") }
    guard (1...10_000_000).contains(time) else {
      throw ValidationError("--time must be from 1 to 10000000.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if maxDifferences < 1 { throw ValidationError("--max-differences must be at least 1.") }
    if engineFolder != nil, against == nil { throw ValidationError("--engine-folder needs --against.") }
    if let against { try EngineChoice.check(against, of: "--against") }
  }

  func run() throws {
    let engine = try against.map {
      try EngineChoice(starting: $0, folder: engineFolder, option: "--against")
    }
    try Emulation.check(arch)
    let status = FuzzRun.run(
      FuzzPlan(
        seed: seed ?? UInt64.random(in: 0..<1 << 32), count: count, seconds: time, against: engine,
        processor: arch,
        features: FuzzFeature.all(without: without, agreeing: against != nil || arch != .host),
        timeout: timeout, jobs: jobs,
        maxDifferences: maxDifferences,
        output: output, reduces: !noReduce, keepsAll: keepAll, listsOpcodes: opcodes))
    throw ExitCode(status)
  }
}

/// What is run, and against what.
struct FuzzPlan {
  var seed: UInt64
  var count: Int?
  var seconds: Int
  var against: EngineChoice?
  /// The processor whose code runs beside that of this one.
  var processor: Processor
  var features: FeatureSet
  /// Nanoseconds that a call may take.
  var timeout: UInt64
  var jobs: Int?
  var maxDifferences: Int
  var output: String
  var reduces: Bool
  var keepsAll: Bool
  var listsOpcodes: Bool
}

/// The features of random modules, as the command line names them.
enum FuzzFeature {
  fileprivate static let known: [(name: String, feature: Feature)] = RandomModules.features.map {
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
        throw ValidationError("Unknown feature \(name); known are \(names).")
      }
      return feature
    }
  }

  /// Features that are left out where any of others is, those first that others need.
  private static let needs: [(Feature, needed: [Feature])] = [
    (.relaxedSimd, [.simd]), (.functionReferences, [.referenceTypes]),
    (.gc, [.referenceTypes, .functionReferences, .bulkMemory]),
  ]

  /// - Parameter agreeing: whether engines or processors have to agree, which of relaxed instructions they need not.
  static func all(without: [Feature], agreeing: Bool) -> FeatureSet {
    var without = without
    if agreeing { without.append(.relaxedSimd) }
    for (feature, needed) in needs where needed.contains(where: without.contains) { without.append(feature) }
    return RandomModules.features.reduce(into: FeatureSet()) { if !without.contains($1) { $0.insert($1) } }
  }
}
