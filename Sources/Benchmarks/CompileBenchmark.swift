import Files
import ModuleGenerator
import VMLayout

/// Measures how fast the compiler is, on large modules, beside those of other engines.
public struct CompileBenchmark: Sendable {
  /// Modules in the binary format to compile.
  public var files: [String]
  /// Megabytes of code in the generated modules to compile.
  public var sizes: [Int]
  /// The folder with the programs that speak for other engines (in `peers`).
  public var folder: String
  public var peers: PeerOptions
  /// How often every engine compiles every module.
  public var rounds: Int
  /// How long an engine compiles in a round, at least: a module is compiled as a whole.
  public var milliseconds: Int

  /// The generated modules are those of this seed.
  private static let seed: UInt64 = 1

  public init(
    files: [String], sizes: [Int], folder: String, peers: PeerOptions, rounds: Int, milliseconds: Int
  ) {
    precondition(rounds > 0 && milliseconds > 0, "there is something to measure")
    self.files = files
    self.sizes = sizes
    self.folder = folder
    self.peers = peers
    self.rounds = rounds
    self.milliseconds = milliseconds
  }

  /// Compiles the modules.
  /// - Parameter progress: is told what runs at the moment.
  public func run(progress: (String) -> Void) throws(BenchmarkFailure) -> KernelReport {
    let modules: [Kernel]
    let workspace: Workspace
    do {
      progress("generating modules")
      modules = try files.map(Self.module) + sizes.map(Self.generated)
      workspace = try Workspace()
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
    guard !modules.isEmpty else { throw BenchmarkFailure(description: "there is no module to compile") }
    progress("looking for engines")
    let suite = KernelSuite.compilation
    let list = PeerList(suite.peers, .compile, peers, folder: folder + "/peers", workspace: workspace)
    let validators = PeerList(
      [.liftoff], .validate, peers, folder: folder + "/peers", workspace: workspace)
    let parts: [any Engine] =
      [OurCompiler(.validate)] + Processor.allCases.map(OurCompiler.init(emittingFor:))
    return KernelBenchmark.measure(
      suite, modules, [OurCompiler()] + list.peers, parts: parts + validators.peers, list.missing,
      rounds: rounds, milliseconds: milliseconds, progress: progress)
  }

  private static func module(_ path: String) throws -> Kernel {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = try PlainFile(path).bytes()
    guard bytes.starts(with: [0, 0x61, 0x73, 0x6d]) else {
      throw FileError(path, "is not a module in the binary format")
    }
    return Kernel(name: name, header: compiles, bytes: bytes)
  }

  private static func generated(_ megabytes: Int) -> Kernel {
    let generator = ModuleGenerator(seed: seed, codeBytes: megabytes * 1_000_000)
    return Kernel(name: "generated-\(megabytes)", header: compiles, bytes: generator.generate())
  }

  private static let compiles = Kernel.Header(checks: [Kernel.Check(argument: 1, result: 1)])
}
