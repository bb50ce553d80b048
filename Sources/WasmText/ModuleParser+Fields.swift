import WasmBinary
import WasmISA

/// The fields of a module but for types and segments (spec: Text Format › Modules).

extension ModuleParser {
  /// The last pass, from the first field up to what follows the last one.
  mutating func parseFields() throws(Malformed) {
    while tokens.at(.leftParenthesis) {
      if tokens.hasAnnotations { placeAnnotationsBetweenFields() }
      fieldCount += 1
      let start = tokens.token.start
      switch tokens.wordAhead {
      case "type", "rec":
        try tokens.skipForm(at: start)
        continue
      case "import": try importField()
      case "export": try exportField()
      case "start": try startField()
      case "elem": try elementField()
      case "data": try dataField()
      case let keyword:
        guard let space = Space(keyword: keyword) else { throw tokens.unexpected("a field") }
        try definition(of: space, at: start)
      }
      try tokens.close()
      recordFields(at: start)
    }
    if tokens.hasAnnotations { placeAnnotationsBetweenFields() }
  }

  /// Notes where what the module has got stands in the text.
  mutating func recordFields(at start: Int) {
    guard recordsInstructions else { return }
    for section in SectionID.inOrder {
      while fields[Int(section.rawValue)].count < module.count(of: section) {
        fields[Int(section.rawValue)].append(start)
      }
    }
  }

  // MARK: Imports and exports

  private mutating func importField() throws(Malformed) {
    let start = tokens.token.start
    try tokens.enterForm()
    let names = (module: try tokens.name(), name: try tokens.name())
    let space = try spaceOfForm()
    try tokens.enterForm()
    _ = try optionalIdentifier()
    if tokens.hasAnnotations { placeName(of: space.subject, counts[space.rawValue]) }
    try appendImport(names, of: space, at: start)
    try tokens.close()
  }

  /// Reads the type of an import.
  private mutating func appendImport(
    _ names: (module: Name, name: Name), of space: Space, at start: Int
  ) throws(Malformed) {
    if let lastDefinition {
      let noun = spaces[lastDefinition.rawValue].unknownNoun
      throw Malformed(offset: start, message: "import after \(noun) definition")
    }
    let type: ExternType
    switch space {
    case .table:
      let address = try addressType()
      type = .table(try tableType(address))
    case .memory:
      let address = try addressType()
      type = .memory(try memoryType(address))
    case .global: type = .global(try globalType())
    case .tag: type = .tag(try typeUse(names: .ignored))
    default:
      type = .function(try typeUse(names: .imported))
      if !annotatedLocals.isEmpty { nameLocals(of: counts[space.rawValue]) }
    }
    module.imports.append(Import(module: names.module, name: names.name, type: type))
    counts[space.rawValue] += 1
  }

  private mutating func exportField() throws(Malformed) {
    try tokens.enterForm()
    let name = try tokens.name()
    let space = try spaceOfForm()
    try tokens.enterForm()
    module.exports.append(Export(name: name, kind: space.kind, index: try index(space)))
    try tokens.close()
  }

  // MARK: Definitions

  /// A function, table, memory, global or tag: defined, or imported in place; exported in place too.
  private mutating func definition(of space: Space, at start: Int) throws(Malformed) {
    try tokens.enterForm()
    _ = try optionalIdentifier()
    if tokens.hasAnnotations { placeName(of: space.subject, counts[space.rawValue]) }
    while try tokens.take(form: "export") {
      let name = try tokens.name()
      try tokens.close()
      module.exports.append(Export(name: name, kind: space.kind, index: counts[space.rawValue]))
    }
    if try tokens.take(form: "import") {
      let names = (module: try tokens.name(), name: try tokens.name())
      try tokens.close()
      try appendImport(names, of: space, at: start)
      return
    }
    switch space {
    case .table: try tableDefinition()
    case .memory: try memoryDefinition()
    case .global:
      let type = try globalType()
      module.globals.append(Global(type: type, initializer: try expression()))
    case .tag: module.tags.append(try typeUse(names: .ignored))
    default: try functionDefinition()
    }
    lastDefinition = space
    counts[space.rawValue] += 1
  }

  private mutating func functionDefinition() throws(Malformed) {
    spaces[Space.local.rawValue].reset()
    unknownParameters = nil
    module.functions.append(try typeUse(names: .locals))
    var locals: [(count: UInt32, type: ValueType)] = []
    while try tokens.take(form: "local") {
      if tokens.at(.identifier) {
        if let unknownParameters { throw unknownParameters }
        try bind(.local)
        if tokens.hasAnnotations { placeLocalName(spaces[Space.local.rawValue].count - 1) }
        locals.append(local: try valueType())
      } else {
        let annotations = tokens.takeAnnotations()
        let first = spaces[Space.local.rawValue].count
        while !tokens.at(.rightParenthesis) {
          locals.append(local: try valueType())
          spaces[Space.local.rawValue].skip(1)
        }
        if let name = name(annotations, ofOnly: Int(spaces[Space.local.rawValue].count - first)) {
          annotatedLocals[first] = name
        }
      }
      try tokens.close()
    }
    let start = code.bytes.count
    code.locals(locals)
    bodyStart = start
    labels.push(nil)
    module.code.append(FunctionBody(locals: locals, code: try expression(), start: start))
    labels.pop()
    bodyStart = nil
    finishAnnotationsOfFunction()
  }

  private mutating func memoryDefinition() throws(Malformed) {
    let address = try addressType()
    guard tokens.at(form: "data") || tokens.at(form: "pagesize") else {
      module.memories.append(try memoryType(address))
      return
    }
    var type = MemoryType(
      limits: Limits(address: address, minimum: 0), pageSizeExponent: try pageSizeExponent())
    guard try tokens.take(form: "data") else { throw tokens.unexpected("data") }
    let offset = zero(address)
    let bytes = try strings()
    try tokens.close()
    let lastByte = UInt64(max(bytes.count, 1) - 1)
    let pages = bytes.count == 0 ? 0 : lastByte >> UInt64(type.pageSizeExponent) + 1
    type.limits = Limits(address: address, minimum: pages, maximum: pages)
    module.memories.append(type)
    let memory = counts[Space.memory.rawValue]
    module.data.append(DataSegment(mode: .active(memory: memory, offset: offset), bytes: bytes))
  }

  private mutating func tableType(_ address: AddressType) throws(Malformed) -> TableType {
    let limits = try limits(address)
    return TableType(element: try referenceType(), limits: limits)
  }

  private mutating func tableDefinition() throws(Malformed) {
    let address = try addressType()
    if tokens.at(.natural) {
      let type = try tableType(address)
      let initializer = tokens.at(.rightParenthesis) ? nil : try expression()
      module.tables.append(Table(type: type, initializer: initializer))
      return
    }
    let element = try referenceType()
    guard try tokens.take(form: "elem") else { throw tokens.unexpected("limits, or (elem") }
    let offset = zero(address)
    var type = element
    let items: ElementSegment.Initializer
    if !tokens.atIndex {
      items = .expressions(try itemExpressions())
    } else if segmentsHaveNames {
      items = .expressions(try functionReferences())
    } else {
      // WebAssembly 1.0 had no expressions there.
      type = .reference(.func, nullable: false)
      items = .functions(try functionIndices())
    }
    try tokens.close()
    let count = UInt64(items.count)
    let limits = Limits(address: address, minimum: count, maximum: count)
    module.tables.append(Table(type: TableType(element: element, limits: limits)))
    let mode = ElementSegment.Mode.active(table: counts[Space.table.rawValue], offset: offset)
    module.elements.append(ElementSegment(type: type, mode: mode, items: items))
  }

  private mutating func startField() throws(Malformed) {
    let start = tokens.token.start
    try tokens.enterForm()
    let index = try index(.function)
    if module.start != nil { throw Malformed(offset: start, message: "multiple start sections") }
    module.start = index
  }
}

extension [(count: UInt32, type: ValueType)] {
  /// Appends one local to its run.
  fileprivate mutating func append(local type: ValueType) {
    if let last = indices.last, self[last].type == type {
      self[last].count += 1
    } else {
      append((1, type))
    }
  }
}
