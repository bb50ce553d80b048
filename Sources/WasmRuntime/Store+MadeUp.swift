import WasmBinary
import WasmISA
import WasmValidation

/// Entities that are made up where a module imports what nobody has.
extension Store {
  /// An entity of exactly the type that an import asks for: a memory or a table of the minimum size, empty, a global that
  /// is zero or null, a tag, or a function.
  /// - Parameters:
  ///   - item: one of the module's imports.
  ///   - trap: what the function's calls end with; nil for a function that returns zeros and nulls.
  /// - Returns: nil if there is no such value to make it from: a reference that may not be null.
  /// - Throws: when the system refuses what it takes.
  public func madeUp(
    _ item: Import, of valid: ValidModule, trap: Trap?
  ) throws(ResourceError) -> Extern? {
    switch item.type {
    case .function(let index):
      let id = valid.facts.typeIDs[Int(index)]
      let results = functionType(id).results.map { zero(of: $0) }
      // Values that there are not are never returned: such a function can only trap.
      let impossible = Trap(.host, message: "no value to return: the result may not be null")
      let trap = trap ?? (results.contains(nil) ? impossible : nil)
      return .function(
        try hostFunction(ofType: id) { _ throws(Interruption) in
          if let trap { throw .trap(trap) }
          return results.compactMap { $0 }
        })
    case .tag(let index):
      let id = valid.facts.typeIDs[Int(index)]
      return .tag(try tag(id, functionType(id)))
    case .memory(let type): return .memory(try memory(type))
    case .table(let type):
      let type = valid.canonical(type)
      guard type.element.isNullable || type.limits.minimum == 0 else { return nil }
      return .table(try table(type))
    case .global(let type):
      let type = valid.canonical(type)
      guard let value = zero(of: type.value) else { return nil }
      return .global(global(type, value))
    }
  }

  /// Zero, or null; nil for a type that has neither.
  private func zero(of type: ValueType) -> Value? {
    switch type.kind {
    case .i32: .i32(0)
    case .i64: .i64(0)
    case .f32: .f32(bits: 0)
    case .f64: .f64(bits: 0)
    case .v128: .v128(low: 0, high: 0)
    case .reference: type.isNullable ? .reference(.null(type.heapType.top(types))) : nil
    case .bottom: nil
    }
  }
}
