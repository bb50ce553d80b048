import WasmBinary
import WasmISA

/// Checks what a valid module needs that is switched off, as far as that concerns validity: the decoder knows of what is
/// malformed then (`decodeModule`). Messages begin with the words of the suites of WebAssembly 1.0 and 2.0.
/// - Parameter features: those that are on.
/// - Throws: the first rule that is broken.
/// - Complexity: linear in the size of the module without its functions' bodies.
public func checkFeatures(_ valid: ValidModule, _ features: FeatureSet) throws(ValidationError) {
  let facts = valid.facts
  func require(_ feature: Feature, _ isNeeded: Bool, _ message: String) throws(ValidationError) {
    guard !isNeeded || features.contains(feature) else {
      throw ValidationError(message: "\(message): \(feature.name) (\(feature.word)) is switched off")
    }
  }
  try require(.multiMemory, facts.memories.count > 1, "multiple memories")
  try require(.referenceTypes, facts.tables.count > 1, "multiple tables")
  try require(.multiValue, facts.features.contains(.multiValue), "invalid result arity")
  try require(.extendedConst, facts.features.contains(.extendedConst), "constant expression required")
  if !features.contains(.gc), let index = ownGlobal(in: valid) {
    throw ValidationError(
      message:
        "unknown global \(index): it is not an import, and \(Feature.gc.name) (\(Feature.gc.word)) is switched off"
    )
  }
  for feature in Feature.allCases where facts.features.contains(feature) {
    try require(feature, true, "unsupported")
  }
}

/// A global that a constant expression reads and that is not imported, which came with garbage collection.
private func ownGlobal(in valid: ValidModule) -> UInt32? {
  let module = valid.module
  var expressions = module.globals.map(\.initializer)
  for segment in module.data {
    if case .active(_, let offset) = segment.mode { expressions.append(offset) }
  }
  for segment in module.elements {
    if case .active(_, let offset) = segment.mode { expressions.append(offset) }
    if case .expressions(let items) = segment.items { expressions += items }
  }
  return module.bytes.withUnsafeBufferPointer { bytes in
    for expression in expressions {
      var reader = InstructionReader(at: bytes.baseAddress.unsafelyUnwrapped + expression.lowerBound)
      while case let opcode = reader.opcode(), opcode != .end {
        if opcode == .globalGet {
          let index = reader.u32()
          if index >= valid.facts.importedGlobals { return index }
        } else {
          reader.skipImmediates(of: opcode)
        }
      }
    }
    return nil
  }
}
