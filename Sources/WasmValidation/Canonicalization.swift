import WasmBinary
import WasmISA

/// Checks a module's type definitions (spec: Validation › Types) and interns them.
///
/// - Returns: the canonical id of each of the module's types.
func canonicalize(
  _ module: Module, types: inout CanonicalTypes
) throws(ValidationError) -> [UInt32] {
  var ids: [UInt32] = []
  ids.reserveCapacity(module.types.count)
  // How many supertypes each type has; checked before the group is interned, which takes that much memory.
  var depths: [UInt8] = []
  depths.reserveCapacity(module.types.count)
  for group in module.recursionGroups {
    for index in group {
      let type = module.types[index]
      try checkReferences(of: type, at: index, in: group)
      depths.append(try depth(of: type, at: index, depths))
    }
    let first = types.intern(group: module.types[group], first: UInt32(group.lowerBound), ids: ids)
    for offset in 0..<group.count { ids.append(first + UInt32(offset)) }
    for index in group { try checkSupertype(of: index, in: module, ids: ids, types: types) }
  }
  return ids
}

private func invalid(_ type: Int, _ message: String) -> ValidationError {
  ValidationError(field: ModuleField(.type, type), message: message)
}

/// Checks that a type mentions types of its group and before it alone, and supertypes before itself.
private func checkReferences(of type: SubType, at index: Int, in group: Range<Int>) throws(ValidationError) {
  var unknown: UInt32?
  _ = type.mapIndices { mentioned in
    if Int(mentioned) >= group.upperBound { unknown = unknown ?? mentioned }
    return mentioned
  }
  if let unknown {
    throw invalid(
      index,
      ValidationError.unknown(
        "type", unknown, among: group.upperBound, " up to the end of the recursion group"))
  }
  guard type.supertypes.count <= 1 else {
    throw invalid(index, "sub type \(index) has more than one super type")
  }
  if let supertype = type.supertypes.first, Int(supertype) >= index {
    throw invalid(index, "unknown type \(supertype): forward use in sub type \(index)")
  }
}

private func depth(of type: SubType, at index: Int, _ depths: [UInt8]) throws(ValidationError) -> UInt8 {
  guard let supertype = type.supertypes.first else { return 0 }
  let depth = depths[Int(supertype)] + 1
  guard depth <= ImplementationLimits.subtypeDepth else {
    let limit = ImplementationLimits.subtypeDepth
    throw invalid(index, "sub type \(index) has too many super types, the implementation limit is \(limit)")
  }
  return depth
}

/// Checks that a type is what its declared supertype allows it to be.
private func checkSupertype(
  of index: Int, in module: Module, ids: [UInt32], types: CanonicalTypes
) throws(ValidationError) {
  let type = types.types[Int(ids[index])]
  guard let superID = type.supertypes.first else { return }
  let supertype = types.types[Int(superID)]
  // The index that the module has for it.
  var superIndex: UInt32 { module.types[index].supertypes[0] }
  guard !supertype.isFinal else {
    throw invalid(index, "sub type \(index) has the final super type \(superIndex)")
  }
  guard types.matches(type.composite, supertype.composite) else {
    throw invalid(index, "sub type \(index) does not match super type \(superIndex)")
  }
}

extension CanonicalTypes {
  /// Composite type matching (spec: Validation › Matching › Composite Types).
  fileprivate func matches(_ a: CompositeType, _ b: CompositeType) -> Bool {
    switch (a, b) {
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count && x.results.count == y.results.count
        && zip(y.parameters, x.parameters).allSatisfy { matches($0, $1) }
        && zip(x.results, y.results).allSatisfy { matches($0, $1) }
    case (.structure(let x), .structure(let y)):
      return x.count >= y.count && zip(x, y).allSatisfy { matches($0, $1) }
    case (.array(let x), .array(let y)): return matches(x, y)
    case (.function, _), (.structure, _), (.array, _): return false
    }
  }

  /// Field type matching: a field that can be written has to be the same in both.
  private func matches(_ a: FieldType, _ b: FieldType) -> Bool {
    a.isMutable == b.isMutable && matches(a.storage, b.storage)
      && (!a.isMutable || matches(b.storage, a.storage))
  }
}
