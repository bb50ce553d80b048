import WasmBinary
import WasmISA

/// A valid module made at random, and calls of its functions that end soon.
///
/// Whatever the calls come to is determined but for the bits of NaNs, and these reach neither memories nor integers. A
/// call may trap. So two engines have to agree on the outcome of every call, and on what `state` returns afterwards.
public struct RandomModule: Sendable {
  /// A call of an exported function.
  public struct Call: Hashable, Sendable {
    public var function: String
    public var arguments: [Number]
  }

  /// The module in the binary format.
  public let bytes: [UInt8]
  /// What to call, in order. Every other call is of `state`.
  public let calls: [Call]
  public let coverage: OpcodeCoverage

  /// The function without parameters that returns digests of all memories, tables and globals.
  public static let state = "state"

  /// The features that random modules can have beyond WebAssembly 1.0.
  public static let features: [Feature] = [
    .signExtension, .saturatingTruncation, .multiValue, .bulkMemory, .referenceTypes, .tailCall,
    .functionReferences,
    .gc, .multiMemory, .exceptions, .memory64, .wideArithmetic, .simd, .relaxedSimd,
  ]

  /// The instructions that modules with the given features are made of.
  public static func opcodes(_ features: FeatureSet) -> [Opcode] {
    Opcode.allCases.filter { features.contains($0.feature) || $0.feature == .mvp }
  }

  /// Makes a module; the same for the same seed and features.
  /// - Parameter features: what it may have, of `RandomModule.features`. Several results it has in any case.
  public init(seed: UInt64, features: FeatureSet) {
    var features = features
    features.insert(.mvp)
    features.insert(.multiValue)
    var assembly = RandomModuleAssembly(features: features, random: Random(seed: seed))
    assembly.assemble()
    bytes = encodeModule(assembly.module)
    calls = assembly.calls
    coverage = assembly.coverage
  }
}
