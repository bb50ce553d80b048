import WasmISA

/// Types (spec: Binary Format › Types).
extension Decoder {
  mutating func typeSection() throws(DecodeError) {
    let groups = try cursor.length(limit: ImplementationLimits.types, of: "recursion groups")
    for _ in 0..<groups {
      let first = module.types.count
      var count = 1
      if cursor.next == 0x4E {
        try cursor.require(.gc, for: "malformed definition type", at: cursor.offset)
        try cursor.skip(1)
        count = try cursor.length(
          limit: ImplementationLimits.recursionGroup, of: "types in a recursion group")
      }
      guard first + count <= ImplementationLimits.types else {
        throw failure(
          "too many types, the implementation limit is \(ImplementationLimits.types)", at: cursor.offset)
      }
      for _ in 0..<count { module.types.append(try subType()) }
      module.recursionGroups.append(first..<first + count)
    }
  }

  private mutating func subType() throws(DecodeError) -> SubType {
    guard let first = cursor.next, first == 0x50 || first == 0x4F else {
      return SubType(composite: try compositeType())
    }
    try cursor.require(.gc, for: "malformed definition type", at: cursor.offset)
    try cursor.skip(1)
    var supertypes: [UInt32] = []
    for _ in 0..<(try cursor.length()) { supertypes.append(try cursor.u32()) }
    return SubType(isFinal: first == 0x4F, supertypes: supertypes, composite: try compositeType())
  }

  private mutating func compositeType() throws(DecodeError) -> CompositeType {
    let start = cursor.offset
    let code = try cursor.typeCode()
    if code == 0x5F || code == 0x5E { try cursor.require(.gc, for: "malformed definition type", at: start) }
    switch code {
    case 0x60:
      let parameters = try valueTypes(limit: ImplementationLimits.parameters, of: "parameters")
      let results = try valueTypes(limit: ImplementationLimits.results, of: "results")
      return .function(FunctionType(parameters: parameters, results: results))
    case 0x5F:
      let count = try cursor.length(limit: ImplementationLimits.structureFields, of: "structure fields")
      var fields: [FieldType] = []
      fields.reserveCapacity(count)
      for _ in 0..<count { fields.append(try fieldType()) }
      return .structure(fields)
    case 0x5E:
      return .array(try fieldType())
    default:
      throw failure("malformed definition type", at: start, of: ProposalSyntax.proposal(ofDefinition: code))
    }
  }

  private mutating func fieldType() throws(DecodeError) -> FieldType {
    let storage: StorageType
    switch cursor.next {
    case 0x78:
      try cursor.skip(1)
      storage = .i8
    case 0x77:
      try cursor.skip(1)
      storage = .i16
    default:
      storage = .value(try cursor.valueType(orElse: "malformed storage type"))
    }
    return FieldType(storage: storage, isMutable: try mutability())
  }

  private mutating func mutability() throws(DecodeError) -> Bool {
    let start = cursor.offset
    switch try cursor.byte() {
    case 0: return false
    case 1: return true
    case let flag: throw failure("malformed mutability \(flag)", at: start)
    }
  }

  private mutating func valueTypes(limit: Int, of what: StaticString) throws(DecodeError) -> [ValueType] {
    let count = try cursor.length(limit: limit, of: what)
    var types: [ValueType] = []
    types.reserveCapacity(count)
    for _ in 0..<count { types.append(try cursor.valueType()) }
    return types
  }

  mutating func referenceType() throws(DecodeError) -> ValueType {
    let start = cursor.offset
    let type = try cursor.valueType()
    guard type.isReference else { throw failure("malformed reference type", at: start) }
    return type
  }

  // MARK: Types of imports and definitions

  /// - Parameter allowed: the flags that there may be.
  /// - Returns: with the limits, the flags that they have.
  private mutating func limits(_ allowed: UInt8 = 0b101) throws(DecodeError) -> (Limits, flags: UInt8) {
    let start = cursor.offset
    let flags = try cursor.byte()
    guard flags & ~allowed == 0 else {
      throw failure(
        "malformed limits flags \(flags)", at: start, of: flags & ~allowed == 0b10 ? .sharedEverything : nil)
    }
    for (flag, feature) in [(2, .threads), (4, .memory64), (8, .customPageSizes)] as [(UInt8, Feature)]
    where flags & flag != 0 {
      try cursor.require(feature, for: "malformed limits flags \(flags)", at: start)
    }
    let minimum = try size()
    let maximum = flags & 1 == 0 ? nil : try size()
    let limits = Limits(address: flags & 4 == 0 ? .i32 : .i64, minimum: minimum, maximum: maximum)
    return (limits, flags)
  }

  /// A number of pages or elements: before there were 64-bit addresses, one of 32 bits.
  private mutating func size() throws(DecodeError) -> UInt64 {
    cursor.features.contains(.memory64) ? try cursor.u64() : UInt64(try cursor.u32())
  }

  mutating func tableType() throws(DecodeError) -> TableType {
    let element: ValueType
    if cursor.next == 0x70 {
      // Tables of functions there were before functions could be referred to elsewhere.
      try cursor.skip(1)
      element = .funcref
    } else {
      element = try referenceType()
    }
    return TableType(element: element, limits: try limits().0)
  }

  mutating func memoryType() throws(DecodeError) -> MemoryType {
    // WebAssembly 3.0 does not know of page sizes: a flag with nothing behind it is wrong in itself.
    if let flags = cursor.next, flags & 8 != 0, cursor.remaining == 1 {
      throw failure(
        "malformed limits flags \(flags): there are no limits, nor a page size", at: cursor.offset)
    }
    let (limits, flags) = try limits(0b1111)
    let isShared = flags & 2 != 0
    guard flags & 8 != 0 else { return MemoryType(limits: limits, isShared: isShared) }
    let start = cursor.offset
    let exponent = try cursor.u32()
    guard exponent < 64 else { throw failure("invalid custom page size: 2^\(exponent)", at: start) }
    return MemoryType(limits: limits, pageSizeExponent: UInt8(exponent), isShared: isShared)
  }

  mutating func globalType() throws(DecodeError) -> GlobalType {
    let value = try cursor.valueType()
    return GlobalType(value: value, isMutable: try mutability())
  }

  mutating func tagType() throws(DecodeError) -> UInt32 {
    try cursor.zeroByte()
    return try cursor.u32()
  }

  /// The type of an import.
  /// - Parameter isNamed: whether the import's own name is not empty.
  mutating func externType(isNamed: Bool) throws(DecodeError) -> ExternType {
    let start = cursor.offset
    let code = try cursor.byte()
    guard let kind = ExternKind(rawValue: code) else {
      throw failure(
        "malformed import kind \(code)", at: start,
        of: ProposalSyntax.proposal(ofImport: code, isNamed: isNamed))
    }
    if kind == .tag { try cursor.require(.exceptions, for: "malformed import kind \(code)", at: start) }
    switch kind {
    case .function: return .function(try cursor.u32())
    case .table: return .table(try tableType())
    case .memory: return .memory(try memoryType())
    case .global: return .global(try globalType())
    case .tag: return .tag(try tagType())
    }
  }
}
