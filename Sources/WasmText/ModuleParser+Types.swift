import WasmBinary
import WasmISA

/// Types (spec: Text Format › Types), and the uses of function types.

extension ModuleParser {
  // MARK: Definitions

  mutating func defineTypes() throws(Malformed) {
    for start in typeFields {
      try tokens.seek(to: start)
      // What stands before the field is met again in the last pass.
      _ = tokens.takeAnnotations()
      let first = module.types.count
      if try tokens.take(form: "rec") {
        while !tokens.at(.rightParenthesis) { try typeDefinition() }
        try tokens.close()
      } else {
        try typeDefinition()
      }
      module.recursionGroups.append(first..<module.types.count)
      if module.types.count == first + 1, let type = module.types[first].plainFunction,
        functionTypes[type] == nil
      {
        functionTypes[type] = UInt32(first)
      }
      if tokens.hasAnnotations { rejectAnnotations(before: tokens.token.start) }
    }
  }

  private mutating func typeDefinition() throws(Malformed) {
    let start = tokens.token.start
    guard try tokens.take(form: "type") else { throw tokens.unexpected("(type") }
    _ = try optionalIdentifier()
    if tokens.hasAnnotations { placeName(of: .type, UInt32(module.types.count)) }
    var type: SubType
    if try tokens.take(form: "sub") {
      let isFinal = try tokens.take("final")
      var supertypes: [UInt32] = []
      while tokens.atIndex { supertypes.append(try index(.type)) }
      type = SubType(isFinal: isFinal, supertypes: supertypes, composite: try compositeType())
      try tokens.close()
    } else {
      type = SubType(composite: try compositeType())
    }
    try tokens.close()
    module.types.append(type)
    recordFields(at: start)
  }

  private mutating func compositeType() throws(Malformed) -> CompositeType {
    let type: CompositeType
    if try tokens.take(form: "func") {
      try signature(names: .ignored)
      type = .function(FunctionType(parameters: parameters, results: results))
    } else if try tokens.take(form: "struct") {
      type = .structure(try structureFields())
    } else if try tokens.take(form: "array") {
      type = .array(try fieldType())
    } else {
      throw tokens.unexpected("(func, (struct or (array")
    }
    try tokens.close()
    return type
  }

  private mutating func structureFields() throws(Malformed) -> [FieldType] {
    var fields: [FieldType] = []
    while try tokens.take(form: "field") {
      let start = tokens.token.start
      let (type, first) = (UInt32(module.types.count), fields.count)
      if let symbol = try optionalIdentifier() {
        let key = fieldKey(type: UInt32(module.types.count), symbol)
        if fieldNames.updateValue(UInt32(fields.count), forKey: key) != nil {
          throw Malformed(offset: start, message: "duplicate field \(symbols.shown(symbol))")
        }
        if tokens.hasAnnotations { placeFieldName(UInt32(first), of: type) }
        fields.append(try fieldType())
      } else {
        let annotations = tokens.takeAnnotations()
        while !tokens.at(.rightParenthesis) { fields.append(try fieldType()) }
        if let name = name(annotations, ofOnly: fields.count - first) {
          annotatedFields[type, default: [:]][UInt32(first)] = name
        }
      }
      try tokens.close()
    }
    return fields
  }

  func fieldKey(type: UInt32, _ symbol: Symbol) -> UInt64 { UInt64(type) << 32 | UInt64(symbol) }

  private mutating func fieldType() throws(Malformed) -> FieldType {
    guard try tokens.take(form: "mut") else { return FieldType(storage: try storageType(), isMutable: false) }
    let type = FieldType(storage: try storageType(), isMutable: true)
    try tokens.close()
    return type
  }

  private mutating func storageType() throws(Malformed) -> StorageType {
    if try tokens.take("i8") { return .i8 }
    if try tokens.take("i16") { return .i16 }
    return .value(try valueType())
  }

  // MARK: Values and references

  mutating func valueType() throws(Malformed) -> ValueType {
    if tokens.at(.keyword), let type = ValueType(keyword: tokens.word) {
      try tokens.advance()
      return type
    }
    guard try tokens.take(form: "ref") else { throw tokens.unexpected("a value type") }
    let isNullable = try tokens.take("null")
    let type = ValueType.reference(try heapType(), nullable: isNullable)
    try tokens.close()
    return type
  }

  mutating func referenceType() throws(Malformed) -> ValueType {
    if tokens.at(.keyword), let type = ValueType(keyword: tokens.word), !type.isReference {
      throw tokens.unexpected("a reference type")
    }
    return try valueType()
  }

  mutating func heapType() throws(Malformed) -> HeapType {
    if tokens.at(.keyword), let type = HeapType(keyword: tokens.word) {
      try tokens.advance()
      return type
    }
    return HeapType(encodedIndex: Int64(try index(.type)))
  }

  mutating func globalType() throws(Malformed) -> GlobalType {
    guard try tokens.take(form: "mut") else { return GlobalType(value: try valueType(), isMutable: false) }
    let type = GlobalType(value: try valueType(), isMutable: true)
    try tokens.close()
    return type
  }

  /// The address type of a memory or table; i32 is left out as a rule.
  mutating func addressType() throws(Malformed) -> AddressType {
    if try tokens.take("i64") { return .i64 }
    _ = try tokens.take("i32")
    return .i32
  }

  mutating func memoryType(_ address: AddressType) throws(Malformed) -> MemoryType {
    let limits = try limits(address)
    let isShared = try tokens.take("shared")
    return MemoryType(limits: limits, pageSizeExponent: try pageSizeExponent(), isShared: isShared)
  }

  /// Reads `(pagesize n)`, which may be left out, and returns the base-two logarithm.
  mutating func pageSizeExponent() throws(Malformed) -> UInt8 {
    guard try tokens.take(form: "pagesize") else { return MemoryType.standardPageSizeExponent }
    let start = tokens.token.start
    let size = try tokens.natural(width: 64)
    guard size.nonzeroBitCount == 1 else {
      throw Malformed(offset: start, message: "invalid custom page size: \(size) is not a power of two")
    }
    try tokens.close()
    return UInt8(size.trailingZeroBitCount)
  }

  mutating func limits(_ address: AddressType) throws(Malformed) -> Limits {
    let minimum = try tokens.natural(width: 64)
    let maximum = tokens.at(.natural) ? try tokens.natural(width: 64) : nil
    return Limits(address: address, minimum: minimum, maximum: maximum)
  }

  // MARK: Function types

  /// What happens to the names that parameters may have.
  enum ParameterNames {
    case forbidden
    /// Nothing has room for them.
    case ignored
    /// Those in annotations are kept: the parameters are an import's.
    case imported
    /// They are locals.
    case locals
  }

  /// Reads `(param …)* (result …)*` into `parameters` and `results`.
  mutating func signature(names: ParameterNames) throws(Malformed) {
    parameters.removeAll(keepingCapacity: true)
    results.removeAll(keepingCapacity: true)
    while try tokens.take(form: "param") {
      if names != .forbidden, tokens.at(.identifier) {
        if names == .locals { try bind(.local) } else { _ = try identifier() }
        if tokens.hasAnnotations { placeParameterName(UInt32(parameters.count), names) }
        parameters.append(try valueType())
      } else {
        let annotations = names == .forbidden ? [] : tokens.takeAnnotations()
        let first = parameters.count
        while !tokens.at(.rightParenthesis) { parameters.append(try valueType()) }
        if names == .locals { spaces[Space.local.rawValue].skip(parameters.count - first) }
        if let name = name(annotations, ofOnly: parameters.count - first), names != .ignored {
          annotatedLocals[UInt32(first)] = name
        }
      }
      try tokens.close()
    }
    while try tokens.take(form: "result") {
      while !tokens.at(.rightParenthesis) { results.append(try valueType()) }
      try tokens.close()
    }
    if tokens.at(form: "param") {
      throw tokens.misplaced("parameters come before results")
    }
  }

  /// A function type by its index, in place, or both ways, which then have to agree.
  mutating func typeUse(names: ParameterNames) throws(Malformed) -> UInt32 {
    guard tokens.at(form: "type") else {
      try signature(names: names)
      return implicitType()
    }
    return try explicitTypeUse(names: names)
  }

  private mutating func explicitTypeUse(names: ParameterNames) throws(Malformed) -> UInt32 {
    try tokens.enterForm()
    let start = tokens.token.start
    let index = try index(.type)
    try tokens.close()
    try signature(names: names)
    let isInline = !parameters.isEmpty || !results.isEmpty
    // The type may be unknown here, which makes a module invalid. Only names of locals need to know it.
    guard isInline || names == .locals else { return index }
    let type = index < module.types.count ? module.types[Int(index)].function : nil
    guard isInline else {
      spaces[Space.local.rawValue].skip(type?.parameters.count ?? 0)
      unknownParameters = type == nil ? unknownFunctionType(index, at: start) : nil
      return index
    }
    guard let type else { throw unknownFunctionType(index, at: start) }
    guard type.parameters == parameters && type.results == results else {
      throw Malformed(offset: start, message: "inline function type does not match explicit type")
    }
    return index
  }

  private func unknownFunctionType(_ index: UInt32, at offset: Int) -> Malformed {
    let isKnown = index < module.types.count
    return Malformed(offset: offset, message: "\(isKnown ? "non-function" : "unknown") type \(index)")
  }

  /// The index of the function type that was read last, which is defined if it has not been.
  private mutating func implicitType() -> UInt32 {
    let type = FunctionType(parameters: parameters, results: results)
    if let index = functionTypes[type] { return index }
    let index = module.types.count
    module.types.append(SubType(composite: .function(type)))
    module.recursionGroups.append(index..<index + 1)
    functionTypes[type] = UInt32(index)
    return UInt32(index)
  }

  mutating func blockType() throws(Malformed) -> BlockType {
    if tokens.at(form: "type") { return .type(try explicitTypeUse(names: .forbidden)) }
    try signature(names: .forbidden)
    if parameters.isEmpty {
      if results.isEmpty { return .empty }
      if results.count == 1 { return .value(results[0]) }
    }
    return .type(implicitType())
  }
}

extension SubType {
  /// The function type, where that is all that the definition says.
  fileprivate var plainFunction: FunctionType? { isFinal && supertypes.isEmpty ? function : nil }
}

extension ValueType {
  /// The type that one word stands for: a number, a vector, or a nullable reference.
  init?(keyword: Word) {
    switch keyword {
    case "i32": self = .i32
    case "i64": self = .i64
    case "f32": self = .f32
    case "f64": self = .f64
    case "v128": self = .v128
    case "nullref": self = .reference(.none, nullable: true)
    case "nullfuncref": self = .reference(.nofunc, nullable: true)
    case "nullexternref": self = .reference(.noextern, nullable: true)
    case "nullexnref": self = .reference(.noexn, nullable: true)
    case "anyref": self = .reference(.any, nullable: true)
    case "eqref": self = .reference(.eq, nullable: true)
    case "i31ref": self = .reference(.i31, nullable: true)
    case "structref": self = .reference(.struct, nullable: true)
    case "arrayref": self = .reference(.array, nullable: true)
    case "funcref": self = .funcref
    case "externref": self = .externref
    case "exnref": self = .reference(.exn, nullable: true)
    default: return nil
    }
  }
}

extension HeapType {
  /// The abstract heap type with a keyword.
  init?(keyword: Word) {
    for entry in HeapType.abstract where keyword == entry.keyword {
      self = entry.type
      return
    }
    return nil
  }
}
