import WasmBinary
import WasmISA

/// A valid module made at random, or two of which the second imports from the first, and calls of their functions that end
/// soon.
///
/// Whatever the calls come to is determined but for the bits of NaNs, and these reach neither memories nor integers. A
/// call may trap. So two engines have to agree on the outcome of every call, and on what `state` returns afterwards.
public struct RandomModules: Sendable {
  /// A call of an exported function.
  public struct Call: Hashable, Sendable {
    /// The index of the module that exports it.
    public var module: Int
    public var function: String
    public var arguments: [Number]
  }

  /// The modules in the binary format. The second imports from the first, under that one's name.
  public let modules: [[UInt8]]
  /// What to call, in order. After every other call, `state` of each module is called.
  public let calls: [Call]
  public let coverage: OpcodeCoverage

  /// What the modules are called, one from the other and in scripts.
  public static let names = ["first", "second"]

  /// The function without parameters that returns digests of all memories, tables and globals of a module.
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

  /// Makes modules; the same for the same seed and features.
  /// - Parameter features: what they may have, of `RandomModules.features`. Several results they have in any case.
  public init(seed: UInt64, features: FeatureSet) {
    var features = features
    features.insert(.mvp)
    features.insert(.multiValue)
    var random = Random(seed: seed)
    let isAlone = random.chance(percent: 65)
    var first = RandomModuleAssembly(
      RandomShape(features: features, random: &random), random: Random(seed: random.next()))
    first.assemble(extent: isAlone ? 100 : 60, entries: isAlone ? 3...7 : 1...4)
    var assemblies = [first]
    if !isAlone {
      var second = RandomModuleAssembly(
        RandomShape(importingFrom: first.shape, random: &random), random: Random(seed: random.next()))
      second.assemble(extent: 60, entries: 2...5)
      assemblies[0].export(second.shape.imports)
      assemblies.append(second)
    }
    modules = assemblies.map { encodeModule($0.module) }
    calls = Self.merged(assemblies.map(\.calls), &random)
    coverage = assemblies.reduce(into: OpcodeCoverage()) { $0.add($1.coverage) }
  }

  /// The calls of all modules, those of each in their order, with calls of `state` in between.
  private static func merged(_ calls: [[(function: String, arguments: [Number])]], _ random: inout Random)
    -> [Call]
  {
    var rest = calls.map { $0[...] }
    let order = random.shuffled(calls.indices.flatMap { Array(repeating: $0, count: calls[$0].count) })
    return order.flatMap { module in
      let call = rest[module].removeFirst()
      return [Call(module: module, function: call.function, arguments: call.arguments)]
        + calls.indices.map { Call(module: $0, function: state, arguments: []) }
    }
  }
}
