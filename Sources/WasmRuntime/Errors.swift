import WasmBinary
import WasmISA
import WasmValidation

/// Why bytes do not become a module that can be instantiated.
public enum ModuleError: Error, Sendable {
  case malformed(DecodeError)
  case invalid(ValidationError)
  /// It needs something that the compiler cannot do yet: the feature's name.
  case unsupported(feature: String)
  case exhausted(ResourceError)
}

extension ValidModule {
  /// Decodes and checks a module.
  /// - Parameters:
  ///   - features: those that it may use.
  ///   - types: as for `validate`.
  /// - Throws: `malformed` or `invalid`.
  /// - Complexity: linear in the number of bytes.
  public init(
    decoding bytes: [UInt8], features: FeatureSet, types: inout CanonicalTypes
  ) throws(ModuleError) {
    if features == .all, let valid = acceptModule(bytes, types: &types) {
      self = valid
      return
    }
    let module: Module
    do {
      module = try decodeModule(bytes, features: features)
    } catch {
      throw .malformed(error)
    }
    do {
      let valid = ValidModule(module: module, facts: try validate(module, types: &types))
      if features != .all { try checkFeatures(valid, features) }
      self = valid
    } catch {
      throw .invalid(error)
    }
  }
}

/// Why a module's imports cannot be satisfied.
public struct LinkError: Error, Hashable, Sendable {
  /// What is wrong with an import: nothing has its names, or what has them is of another type.
  public enum Kind: Hashable, Sendable { case unknownImport, incompatibleType }

  /// What is wrong.
  public var kind: Kind
  /// Which of the module's imports it is, from 0.
  public var index: Int
  /// The import's two names.
  public var module: Name
  public var name: Name
  /// What differs.
  public var detail: String

  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String {
    let reason = kind == .unknownImport ? "unknown import" : "incompatible import type"
    return "\(reason) \"\(module)\" \"\(name)\"" + (detail.isEmpty ? "" : ": \(detail)")
  }
}

/// Why a module that links does not become an instance.
public enum InstantiationError: Error, Equatable, Sendable {
  /// A segment did not fit, or the start function trapped. What was done before that stays done.
  case trap(Trap)
  /// The start function has thrown an exception that nothing has caught. What was done before stays done.
  case exception(WasmException)
  case exhausted(ResourceError)
  /// A constant expression needs something that we cannot do yet: the feature's name.
  case unsupported(feature: String)
}
