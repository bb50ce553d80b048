import WasmISA

/// The sections behind the types, code aside (spec: Binary Format › Modules).
extension Decoder {
  mutating func importSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.imports, of: "imports")
    for _ in 0..<count {
      let moduleName = try cursor.name()
      let name = try cursor.name()
      let type = try externType(isNamed: !name.utf8.isEmpty)
      module.imports.append(Import(module: moduleName, name: name, type: type))
    }
  }

  mutating func functionSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.functions, of: "functions")
    for _ in 0..<count { module.functions.append(try cursor.u32()) }
  }

  mutating func tableSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.tables, of: "tables")
    for _ in 0..<count {
      if cursor.next == 0x40 {
        try cursor.require(.functionReferences, for: "malformed reference type", at: cursor.offset)
        try cursor.skip(1)
        try cursor.zeroByte()
        let type = try tableType()
        module.tables.append(Table(type: type, initializer: try expression()))
      } else {
        module.tables.append(Table(type: try tableType()))
      }
    }
  }

  mutating func memorySection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.memories, of: "memories")
    for _ in 0..<count { module.memories.append(try memoryType()) }
  }

  mutating func tagSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.tags, of: "tags")
    for _ in 0..<count { module.tags.append(try tagType()) }
  }

  mutating func globalSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.globals, of: "globals")
    for _ in 0..<count {
      let type = try globalType()
      module.globals.append(Global(type: type, initializer: try expression()))
    }
  }

  mutating func exportSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.exports, of: "exports")
    for _ in 0..<count {
      let name = try cursor.name()
      let start = cursor.offset
      let code = try cursor.byte()
      guard let kind = ExternKind(rawValue: code) else {
        throw failure("malformed export kind \(code)", at: start)
      }
      module.exports.append(Export(name: name, kind: kind, index: try cursor.u32()))
    }
  }

  // MARK: Segments

  mutating func elementSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.elementSegments, of: "element segments")
    for _ in 0..<count { module.elements.append(try elementSegment()) }
  }

  /// One of the eight forms. In the leading number, bit 0 says that the segment is not active; bit 1, that an
  /// active one names its table and that another one is declarative; bit 2, that items are expressions.
  private mutating func elementSegment() throws(DecodeError) -> ElementSegment {
    let start = cursor.offset
    let form = try cursor.u32()
    // The number was that of a table before it said more.
    if !cursor.features.contains(.bulkMemory) {
      let mode = ElementSegment.Mode.active(table: form, offset: try expression())
      let type = ValueType.reference(.func, nullable: false)
      return ElementSegment(type: type, mode: mode, items: .functions(try functionIndices()))
    }
    guard form < 8 else { throw failure("malformed elements segment kind \(form)", at: start) }
    let mode: ElementSegment.Mode
    if form & 1 == 0 {
      let table = form & 2 == 0 ? 0 : try cursor.u32()
      mode = .active(table: table, offset: try expression())
    } else {
      mode = form & 2 == 0 ? .passive : .declarative
    }
    let hasType = form & 3 != 0
    if form & 4 == 0 {
      if hasType { try elementKind() }
      let type = ValueType.reference(.func, nullable: false)
      return ElementSegment(type: type, mode: mode, items: .functions(try functionIndices()))
    }
    let type = hasType ? try referenceType() : .funcref
    return ElementSegment(type: type, mode: mode, items: .expressions(try expressions()))
  }

  private mutating func elementKind() throws(DecodeError) {
    let start = cursor.offset
    let kind = try cursor.byte()
    guard kind == 0 else { throw failure("malformed element kind \(kind)", at: start) }
  }

  private mutating func functionIndices() throws(DecodeError) -> [UInt32] {
    let count = try cursor.length()
    var indices: [UInt32] = []
    indices.reserveCapacity(count)
    for _ in 0..<count { indices.append(try cursor.u32()) }
    return indices
  }

  private mutating func expressions() throws(DecodeError) -> [CodeRange] {
    var expressions: [CodeRange] = []
    for _ in 0..<(try cursor.length()) { expressions.append(try expression()) }
    return expressions
  }

  mutating func dataSection() throws(DecodeError) {
    let count = try cursor.length(limit: ImplementationLimits.dataSegments, of: "data segments")
    for _ in 0..<count {
      let start = cursor.offset
      let form = try cursor.u32()
      let mode: DataSegment.Mode
      switch form {
      case _ where !cursor.features.contains(.bulkMemory):
        // The number was that of a memory before it said more.
        mode = .active(memory: form, offset: try expression())
      case 0: mode = .active(memory: 0, offset: try expression())
      case 1: mode = .passive
      case 2:
        let memory = try cursor.u32()
        mode = .active(memory: memory, offset: try expression())
      default: throw failure("malformed data segment kind \(form)", at: start)
      }
      module.data.append(DataSegment(mode: mode, bytes: try cursor.skip(try cursor.length())))
    }
  }
}
