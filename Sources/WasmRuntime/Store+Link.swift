import WasmBinary
import WasmISA
import WasmValidation

extension Store {
  /// Checks that a module is given what it imports (spec: Execution › Modules › External Typing, Validation ›
  /// Matching › Import).
  /// - Parameter found: for each of the module's imports, what its names mean; nil for nothing.
  /// - Returns: the imports, for `instantiate`.
  public func link(_ valid: ValidModule, _ found: [Extern?]) throws(LinkError) -> [Extern] {
    let imports = valid.module.imports
    precondition(found.count == imports.count, "every import has its names looked up")
    var externs: [Extern] = []
    externs.reserveCapacity(imports.count)
    for (item, extern) in zip(imports, found) {
      func failure(_ kind: LinkError.Kind, _ detail: String = "") -> LinkError {
        LinkError(kind: kind, index: externs.count, module: item.module, name: item.name, detail: detail)
      }
      guard let extern else { throw failure(.unknownImport) }
      if let difference = difference(extern, item.type, valid) {
        throw failure(.incompatibleType, difference)
      }
      externs.append(extern)
    }
    return externs
  }

  /// Why an extern does not match the type that an import expects; nil if it does.
  private func difference(_ extern: Extern, _ expected: ExternType, _ valid: ValidModule) -> String? {
    switch (extern, expected) {
    case (.function(let function), .function(let index)):
      let id = valid.facts.typeIDs[Int(index)]
      if types.isSubtype(function.type, of: id) { return nil }
      return "expected \(types.text(of: id)), got \(types.text(of: function.type))"
    case (.tag(let tag), .tag(let index)):
      let id = valid.facts.typeIDs[Int(index)]
      if tag.type == id { return nil }
      return "expected \(types.text(of: id)), got \(types.text(of: tag.type))"
    case (.memory(let memory), .memory(let type)):
      return Self.difference(memory, type)
    case (.table(let table), .table(let type)):
      let element = valid.canonical(type.element)
      if table.type.element != element {
        return
          "expected elements of type \(types.text(of: element)), got \(types.text(of: table.type.element))"
      }
      return Self.difference(table.type.limits, size: UInt64(table.count), type.limits, unit: "elements")
    case (.global(let global), .global(let type)):
      return difference(global.type, valid.canonical(type))
    default:
      return "expected a \(expected.kind.keyword), got a \(extern.kind.keyword)"
    }
  }

  private func difference(_ actual: GlobalType, _ expected: GlobalType) -> String? {
    if actual.isMutable != expected.isMutable {
      return "expected \(expected.isMutable ? "a mutable" : "an immutable") global, got the other kind"
    }
    // What can be written has to be exactly of the type; what can only be read may be of a subtype.
    let matches =
      actual.isMutable ? actual.value == expected.value : types.matches(actual.value, expected.value)
    return matches ? nil : "expected \(types.text(of: expected.value)), got \(types.text(of: actual.value))"
  }

  private static func difference(_ memory: Memory, _ expected: MemoryType) -> String? {
    if memory.type.isShared != expected.isShared {
      return "expected a \(expected.isShared ? "" : "un")shared memory"
    }
    if memory.type.pageSizeExponent != expected.pageSizeExponent {
      return "expected pages of \(expected.pageSize) bytes, got \(memory.type.pageSize)"
    }
    return difference(memory.type.limits, size: memory.pageCount, expected.limits, unit: "pages")
  }

  /// Limits match by the current size, not by the declared minimum.
  private static func difference(
    _ actual: Limits, size: UInt64, _ expected: Limits, unit: String
  ) -> String? {
    if actual.address != expected.address {
      return "expected \(expected.address) addresses, got \(actual.address)"
    }
    if size < expected.minimum { return "expected at least \(expected.minimum) \(unit), got \(size)" }
    guard let maximum = expected.maximum else { return nil }
    guard let actualMaximum = actual.maximum else {
      return "expected a maximum of \(maximum) \(unit), got none"
    }
    return actualMaximum <= maximum
      ? nil : "expected a maximum of at most \(maximum) \(unit), got \(actualMaximum)"
  }
}
