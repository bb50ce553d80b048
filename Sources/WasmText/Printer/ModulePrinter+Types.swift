import WasmBinary
import WasmISA

/// Types, and what refers to things by index.
extension ModulePrinter {
  // MARK: Definitions

  mutating func types() {
    for group in module.recursionGroups {
      if group.count == 1 {
        type(module.types[group.lowerBound], depth: 1)
      } else {
        text.line(depth: 1)
        text.append("(rec")
        for index in group { type(module.types[index], depth: 2) }
        text.append(")")
      }
    }
  }

  private mutating func type(_ type: SubType, depth: Int) {
    let number = counts[Int(NameSection.Subject.type.rawValue)]
    counts[Int(NameSection.Subject.type.rawValue)] += 1
    text.line(depth: depth)
    text.append("(type")
    identifier(identifiers[.type, number])
    text.append(" ")
    if !isEditable {
      text.append("(;")
      text.append(number)
      text.append(";) ")
    }
    let isPlain = type.isFinal && type.supertypes.isEmpty
    if !isPlain {
      text.append(type.isFinal ? "(sub final" : "(sub")
      for supertype in type.supertypes { index(supertype, .type) }
      text.append(" ")
    }
    switch type.composite {
    case .function(let function):
      text.append("(func")
      signature(function)
    case .structure(let fields):
      text.append("(struct")
      let names = identifiers.inner(.field, in: number, count: fields.count)
      for (index, field) in fields.enumerated() {
        text.append(" (field")
        identifier(names[UInt32(index)])
        fieldType(field)
        text.append(")")
      }
    case .array(let field):
      text.append("(array")
      fieldType(field)
    }
    text.append(isPlain ? "))" : ")))")
  }

  private mutating func fieldType(_ field: FieldType) {
    if field.isMutable { text.append(" (mut") }
    switch field.storage {
    case .value(let type): valueType(type)
    case .i8: text.append(" i8")
    case .i16: text.append(" i16")
    }
    if field.isMutable { text.append(")") }
  }

  private mutating func signature(_ type: FunctionType, names: NameMap = NameMap()) {
    if names.entries.isEmpty {
      valueTypes("param", type.parameters)
    } else {
      for (index, parameter) in type.parameters.enumerated() {
        text.append(" (param")
        identifier(names[UInt32(index)])
        valueType(parameter)
        text.append(")")
      }
    }
    valueTypes("result", type.results)
  }

  private mutating func valueTypes(_ keyword: StaticString, _ types: [ValueType]) {
    if types.isEmpty { return }
    text.append(" (")
    text.append(keyword)
    for type in types { valueType(type) }
    text.append(")")
  }

  // MARK: Uses

  /// A function type by its index, and what that is where it is one.
  ///
  /// - Returns: how many parameters were printed; nil if none because the type is none or a long one.
  @discardableResult
  mutating func typeUse(_ type: UInt32, namingParameters: Bool = false) -> Int? {
    text.append(" (type")
    index(type, .type)
    text.append(")")
    // Long types are not repeated wherever they are used: that might take much more room than the module does.
    guard Int(type) < module.types.count, let function = module.types[Int(type)].function,
      function.parameters.count + function.results.count <= 32
    else { return nil }
    signature(function, names: namingParameters ? locals : NameMap())
    return function.parameters.count
  }

  /// A space, and something by its name or index.
  mutating func index(_ index: UInt32, _ subject: NameSection.Subject) {
    if let name = identifiers[subject, index] {
      identifier(name)
    } else {
      text.append(" ")
      text.append(index)
    }
  }

  mutating func identifier(_ name: Name?) {
    guard let name else { return }
    text.append(" ")
    text.identifier(name)
  }

  mutating func heapType(_ type: HeapType) {
    if let index = type.index { return self.index(index, .type) }
    text.append(" ")
    for entry in HeapType.abstract where entry.type == type { text.append(entry.keyword) }
  }

  mutating func valueType(_ type: ValueType) {
    guard type.isReference, !type.isNullable || type.heapType.index != nil else {
      text.append(" ")
      return text.append(type.description)
    }
    referenceType(type)
  }

  /// A reference type in its long form.
  mutating func referenceType(_ type: ValueType) {
    text.append(type.isNullable ? " (ref null" : " (ref")
    heapType(type.heapType)
    text.append(")")
  }

  mutating func globalType(_ type: GlobalType) {
    if type.isMutable { text.append(" (mut") }
    valueType(type.value)
    if type.isMutable { text.append(")") }
  }

  mutating func tableType(_ type: TableType) {
    limits(type.limits)
    valueType(type.element)
  }

  mutating func memoryType(_ type: MemoryType) {
    limits(type.limits)
    if type.isShared { text.append(" shared") }
    if type.pageSizeExponent != MemoryType.standardPageSizeExponent {
      text.append(" (pagesize ")
      text.append(type.pageSize)
      text.append(")")
    }
  }

  mutating func limits(_ limits: Limits) {
    if limits.address == .i64 { text.append(" i64") }
    text.append(" ")
    text.append(limits.minimum)
    if let maximum = limits.maximum {
      text.append(" ")
      text.append(maximum)
    }
  }
}
