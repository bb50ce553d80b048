import Assembler
import VMLayout

/// The machine code of a module, not yet at an address.
///
/// The code is position independent as a whole: it may be copied anywhere, it refers only to itself and,
/// through hidden argument 0, to the instance.
public struct CompiledModule: Sendable {
  public var code = CodeBytes([])
  /// Where each defined function begins, and how it is left from its calls; sorted by offset.
  public var functions: [FunctionRow] = []
  /// Every instruction that may fault, sorted by offset.
  public var trapSites: [TrapSite] = []
  /// The handlers of exceptions.
  public var handledCalls: [CallRow] = []
  public var tries: [TryRow] = []
  public var clauses: [ClauseRow] = []
  /// The types, by index, of which the code makes objects: each once.
  public var allocatedTypes: [UInt32] = []

  public init() {}

  /// Code that faults nowhere: a thunk.
  public init(code: [UInt8]) { self.code = CodeBytes(code) }
}

/// Why a valid module cannot be compiled: it needs something that the compiler cannot do yet.
public struct UnsupportedFeature: Error, Sendable, Equatable {
  /// The feature's name, for `unsupported: <feature>`.
  public var feature: String

  public init(feature: String) { self.feature = feature }
}
