import WasmISA

/// What validation learns of a function body in passing, for the compiler's choices.
///
/// The compiler emits in a single pass; whatever it must know before the first byte (which locals deserve a
/// register, whether a frame is needed) is here. Weights estimate how often something runs: 1 at the top of
/// the body, 8 times more in each enclosing loop, up to `FunctionFacts.loopWeightCap`; sums saturate. Code that
/// cannot be reached (behind a branch, to the end of its block) weighs nothing and calls nothing, but its
/// features, loops and labels count.
public struct FunctionFacts: Sendable, Equatable {
  /// Where this function's locals start in `ModuleFacts.localWeights` and `ModuleFacts.localTypes`.
  public var firstLocal: Int = 0
  /// Parameters and declared locals together.
  public var localCount: Int = 0
  /// Where this function's loops start in `ModuleFacts.loops`.
  public var firstLoop: Int = 0
  /// Loops, in the order of their opcodes in the body.
  public var loopCount: Int = 0

  /// Weighted number of ordinary calls (direct, indirect, by reference); tail calls are not among them.
  public var callWeight: UInt32 = 0
  /// Weighted number of instructions that call into the runtime (`Family.callsRuntime`).
  public var runtimeCallWeight: UInt32 = 0
  /// Weighted number of accesses to memory 0 by loads and stores.
  public var memoryWeight: UInt32 = 0
  /// Weighted number of instructions that read the instance for other reasons: globals, tables, calls, tail
  /// calls, `memory.size`, and other memories than 0.
  public var instanceWeight: UInt32 = 0
  /// Tail calls of all three kinds.
  public var tailCallCount: UInt32 = 0
  /// The most operands on the stack at any point, in values.
  public var maximumHeight: UInt32 = 0
  /// The deepest nesting of labels, the function's own included.
  public var maximumLabels: UInt32 = 1
  /// The features of all opcodes in the body, and of vectors among its values.
  public var features = FeatureSet()

  /// Whether a vector may be among the function's values: on its operand stack, or as a local. Types decide that, not
  /// opcodes: vectors come out of calls, globals and blocks as well.
  public var hasVectors: Bool { features.contains(.simd) || features.contains(.relaxedSimd) }

  public static let loopWeightCap: UInt32 = 8 * 8 * 8 * 8 * 8

  public init() {}
}

/// What validation learns of one loop.
public struct LoopFacts: Sendable, Equatable {
  /// Whether anything in the loop, inner blocks included, calls a function or the runtime. Tail calls, which
  /// leave the loop for good, do not count.
  public var hasCall: Bool

  public init(hasCall: Bool) { self.hasCall = hasCall }
}

/// Which functions a table can have, beside nulls.
public enum TableFunctions: Sendable, Equatable {
  /// None so far.
  case none
  /// Those of this type, by its canonical id: active segments write no others, and nothing else writes to the table.
  case ofType(UInt32)
  /// Any.
  case any

  mutating func add(_ type: UInt32) { self = self == .none || self == .ofType(type) ? .ofType(type) : .any }
}

/// What validation learns of a module: the facts of its functions, and what the compiler needs of its types.
public struct ModuleFacts: Sendable, Equatable {
  /// One for each defined function.
  public var functions: [FunctionFacts] = []
  /// For each local of each function: reads plus twice the writes, weighted.
  public var localWeights: [UInt32] = []
  /// The types of all locals, parameters first; canonical.
  public var localTypes: [ValueType] = []
  public var loops: [LoopFacts] = []

  /// The canonical id of each of the module's types.
  public var typeIDs: [UInt32] = []
  /// The whole function index space, imports first: the type index of each (`typeIDs` makes it canonical).
  public var functionTypes: [UInt32] = []
  /// The other index spaces, imports first; types in them are canonical, tags are type indices.
  public var tables: [TableType] = []
  /// For each table, which functions it can have.
  public var tableFunctions: [TableFunctions] = []
  public var memories: [MemoryType] = []
  public var globals: [GlobalType] = []
  public var tags: [UInt32] = []
  public var importedFunctions = 0
  public var importedTables = 0
  public var importedMemories = 0
  public var importedGlobals = 0
  public var importedTags = 0
  /// Features that the module uses outside function bodies (in types, limits, segments, constant
  /// expressions) together with those of all bodies.
  public var features = FeatureSet()

  public init() {}
}
