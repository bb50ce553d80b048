import WasmISA

/// How binary modules begin, and no text does.
public let binaryMagic: [UInt8] = [0x00, 0x61, 0x73, 0x6D]

/// Encodes a module in the binary format.
///
/// The sections come in the order of the format, empty ones are left out, custom sections go behind the
/// section that their `after` names, and every number takes its shortest form. Bodies and expressions are copied
/// as they are. What was decoded from such a form is encoded to the same bytes; any module is decoded to an equal
/// one.
///
/// - Parameter module: need not be valid, but holds types, code ranges and indices that can be written.
public func encodeModule(_ module: Module) -> [UInt8] {
  var encoder = Encoder(module: module)
  encoder.output.append(binaryMagic + [0x01, 0x00, 0x00, 0x00])
  encoder.customSections(after: .custom)
  for id in SectionID.inOrder {
    encoder.section(id)
    encoder.customSections(after: id)
  }
  return encoder.output.bytes
}

private struct Encoder {
  let module: Module
  var output = ByteWriter()

  mutating func customSections(after id: SectionID) {
    for custom in module.customs where custom.after == id.rawValue {
      var content = ByteWriter()
      content.name(custom.name)
      content.append(module.bytes[custom.bytes])
      write(.custom, content)
    }
  }

  mutating func section(_ id: SectionID) {
    var content = ByteWriter()
    switch id {
    case .custom: return
    case .type: if !module.types.isEmpty { types(&content) }
    case .import:
      vector(module.imports, &content) {
        $0.name($1.module)
        $0.name($1.name)
        $0.externType($1.type)
      }
    case .function: vector(module.functions, &content) { $0.u32($1) }
    case .table: vector(module.tables, &content) { table($1, &$0) }
    case .memory: vector(module.memories, &content) { $0.memoryType($1) }
    case .tag: vector(module.tags, &content) { $0.tagType($1) }
    case .global:
      vector(module.globals, &content) {
        $0.globalType($1.type)
        code($1.initializer, &$0)
      }
    case .export:
      vector(module.exports, &content) {
        $0.name($1.name)
        $0.byte($1.kind.rawValue)
        $0.u32($1.index)
      }
    case .start: if let start = module.start { content.u32(start) }
    case .element: vector(module.elements, &content) { element($1, &$0) }
    case .dataCount: if let count = module.dataCount { content.u32(count) }
    case .code: vector(module.code, &content) { body($1, &$0) }
    case .data: vector(module.data, &content) { data($1, &$0) }
    }
    write(id, content)
  }

  /// Writes a section, unless it is empty.
  private mutating func write(_ id: SectionID, _ content: ByteWriter) {
    guard !content.bytes.isEmpty else { return }
    output.byte(id.rawValue)
    output.count(content.bytes.count)
    output.append(content.bytes)
  }

  /// Writes a vector, unless it is empty.
  private func vector<C: Collection>(
    _ elements: C, _ writer: inout ByteWriter, _ write: (inout ByteWriter, C.Element) -> Void
  ) {
    if !elements.isEmpty { writer.vector(elements, write) }
  }

  // MARK: Parts that mention code

  private func code(_ range: CodeRange, _ writer: inout ByteWriter) { writer.append(module.bytes[range]) }

  private func types(_ writer: inout ByteWriter) {
    writer.vector(module.recursionGroups) { writer, group in
      if group.count == 1 {
        writer.subType(module.types[group.lowerBound])
      } else {
        writer.byte(0x4E)
        writer.vector(module.types[group]) { $0.subType($1) }
      }
    }
  }

  private func table(_ table: Table, _ writer: inout ByteWriter) {
    if table.initializer != nil { writer.append([0x40, 0x00]) }
    writer.tableType(table.type)
    if let initializer = table.initializer { code(initializer, &writer) }
  }

  private func body(_ body: FunctionBody, _ writer: inout ByteWriter) {
    let bytes = body.start..<body.code.upperBound
    writer.count(bytes.count)
    writer.append(module.bytes[bytes])
  }

  /// The shortest of the eight forms that says what the segment is; see `Decoder.elementSegment`.
  private func element(_ segment: ElementSegment, _ writer: inout ByteWriter) {
    var form: UInt32 = 0
    let defaultType: ValueType
    switch segment.items {
    case .functions: defaultType = .reference(.func, nullable: false)
    case .expressions:
      form = 4
      defaultType = .funcref
    }
    switch segment.mode {
    case .passive: form |= 1
    case .declarative: form |= 3
    case .active(let table, _): if table != 0 || segment.type != defaultType { form |= 2 }
    }
    writer.u32(form)
    if case .active(let table, let offset) = segment.mode {
      if form & 2 != 0 { writer.u32(table) }
      code(offset, &writer)
    }
    switch segment.items {
    case .functions(let indices):
      if form & 3 != 0 { writer.byte(0x00) }
      writer.vector(indices) { $0.u32($1) }
    case .expressions(let ranges):
      if form & 3 != 0 { writer.valueType(segment.type) }
      writer.vector(ranges) { code($1, &$0) }
    }
  }

  private func data(_ segment: DataSegment, _ writer: inout ByteWriter) {
    switch segment.mode {
    case .passive: writer.u32(1)
    case .active(0, let offset):
      writer.u32(0)
      code(offset, &writer)
    case .active(let memory, let offset):
      writer.u32(2)
      writer.u32(memory)
      code(offset, &writer)
    }
    writer.count(segment.bytes.count)
    writer.append(module.bytes[segment.bytes])
  }
}

extension ByteWriter {
  fileprivate mutating func subType(_ type: SubType) {
    if !type.isFinal || !type.supertypes.isEmpty {
      byte(type.isFinal ? 0x4F : 0x50)
      vector(type.supertypes) { $0.u32($1) }
    }
    switch type.composite {
    case .function(let function):
      byte(0x60)
      vector(function.parameters) { $0.valueType($1) }
      vector(function.results) { $0.valueType($1) }
    case .structure(let fields):
      byte(0x5F)
      vector(fields) { $0.fieldType($1) }
    case .array(let field):
      byte(0x5E)
      fieldType(field)
    }
  }

  private mutating func fieldType(_ field: FieldType) {
    switch field.storage {
    case .value(let type): valueType(type)
    case .i8: byte(0x78)
    case .i16: byte(0x77)
    }
    byte(field.isMutable ? 1 : 0)
  }

  fileprivate mutating func memoryType(_ type: MemoryType) {
    let hasOwnPages = type.pageSizeExponent != MemoryType.standardPageSizeExponent
    limits(type.limits, flags: (hasOwnPages ? 8 : 0) | (type.isShared ? 2 : 0))
    if hasOwnPages { u32(UInt32(type.pageSizeExponent)) }
  }

  fileprivate mutating func limits(_ limits: Limits, flags: UInt8 = 0) {
    byte((limits.maximum == nil ? 0 : 1) | (limits.address == .i64 ? 4 : 0) | flags)
    u64(limits.minimum)
    if let maximum = limits.maximum { u64(maximum) }
  }

  fileprivate mutating func tableType(_ type: TableType) {
    valueType(type.element)
    limits(type.limits)
  }

  fileprivate mutating func globalType(_ type: GlobalType) {
    valueType(type.value)
    byte(type.isMutable ? 1 : 0)
  }

  fileprivate mutating func tagType(_ index: UInt32) {
    byte(0x00)
    u32(index)
  }

  fileprivate mutating func externType(_ type: ExternType) {
    switch type {
    case .function(let index):
      byte(0)
      u32(index)
    case .table(let table):
      byte(1)
      tableType(table)
    case .memory(let memory):
      byte(2)
      memoryType(memory)
    case .global(let global):
      byte(3)
      globalType(global)
    case .tag(let index):
      byte(4)
      tagType(index)
    }
  }
}
