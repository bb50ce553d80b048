import WasmISA

/// What types say about the features that a module uses; the opcode table says the rest.
extension FeatureSet {
  mutating func insert(usesOf type: ValueType) {
    if let feature = type.feature { insert(feature) }
  }

  mutating func insert(usesOf type: SubType) {
    switch type.composite {
    // Subtypes among functions need no more than a check at an indirect call: nothing is collected.
    case .function(let function):
      if function.results.count > 1 { insert(.multiValue) }
      for type in function.parameters + function.results { insert(usesOf: type) }
    case .structure(let fields):
      insert(.gc)
      for field in fields { insert(usesOf: field.storage.unpacked) }
    case .array(let element):
      insert(.gc)
      insert(usesOf: element.storage.unpacked)
    }
  }

  mutating func insert(usesOf limits: Limits) {
    if limits.address == .i64 { insert(.memory64) }
  }
}
