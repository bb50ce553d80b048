import WasmBinary
import WasmISA

/// A valid module: all there is to know of it without compiling it.
public struct ValidModule: Sendable {
  /// What its bytes say.
  public let module: Module
  /// What its validation found out.
  public let facts: ModuleFacts

  public init(module: Module, facts: ModuleFacts) {
    self.module = module
    self.facts = facts
  }
}

/// Decodes and validates a module, reading its code once.
///
/// A fault in a body may be one of form or one of type, and a fault of form further on in the module counts before one
/// of type. To find out which it is takes a second reading: if there is no answer here, `decodeModule` and then
/// `validate` have one.
///
/// - Parameters:
///   - bytes: the binary.
///   - types: as for `validate`.
/// - Returns: nil if the bytes are malformed, or not valid, or exceed an implementation limit.
/// - Complexity: linear in the number of bytes.
public func acceptModule(_ bytes: [UInt8], types: inout CanonicalTypes) -> ValidModule? {
  guard let module = try? decodeModule(bytes, scansBodies: false),
    let facts = try? validate(module, types: &types)
  else { return nil }
  return ValidModule(module: module, facts: facts)
}
