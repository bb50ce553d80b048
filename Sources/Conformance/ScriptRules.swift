import WasmISA

/// How much a script may rely on: the language of its modules, and what they can import.
public struct ScriptRules: Hashable, Sendable {
  /// The features that modules may use. What needs another one is malformed or invalid, as in the versions of the
  /// specification that did not have it.
  public var features = FeatureSet.all
  /// What becomes of modules that import what nobody has.
  public var unknownImports = UnknownImports.fail
  /// Whether modules can be imported from by the names that the script gives them, as if these were registered.
  public var importsByName = false

  /// By default all that is known here, and nothing but what the specification has.
  public init() {}

  /// The rules as one word, for a command line.
  public var encoded: String { "\(features.bits),\(unknownImports.rawValue),\(importsByName)" }

  /// The rules that `encoded` made this word of; nil if they are none.
  public init?(encoded: String) {
    let parts = encoded.split(separator: ",").map(String.init)
    guard parts.count == 3, let bits = UInt32(parts[0]), let unknown = UnknownImports(rawValue: parts[1]),
      let importsByName = Bool(parts[2])
    else { return nil }
    features = FeatureSet(bits: bits)
    unknownImports = unknown
    self.importsByName = importsByName
  }
}

/// What becomes of a module that imports what neither the script nor the host has.
public enum UnknownImports: String, CaseIterable, Sendable {
  /// It is unlinkable, as the specification has it.
  case fail
  /// What is missing is made up, and calls of such functions trap.
  case trap
  /// What is missing is made up, and calls of such functions return zeros and nulls.
  case zero
}
