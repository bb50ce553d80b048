import WasmBinary
import WasmISA

/// Instructions, flat.
extension ModulePrinter {
  /// The instructions of a body, one a line, but for the `end` that its parenthesis stands for.
  mutating func body(_ range: CodeRange) {
    var reader = InstructionReader(at: base + range.lowerBound)
    var depth = 0
    while true {
      let offset = reader.position - base
      let opcode = reader.opcode()
      if opcode == .end {
        if depth == 0 { return }
        depth -= 1
      }
      text.line(depth: 2 + (opcode == .else ? depth - 1 : depth))
      if showsOffsets { comment(offset) }
      instruction(opcode, &reader, depth: depth)
      if opcode.opensBlock {
        depth += 1
        text.append(" (;@")
        text.append(depth)
        text.append(";)")
      }
    }
  }

  /// A constant expression in one line, each instruction behind a space.
  mutating func expression(_ range: CodeRange) {
    var reader = InstructionReader(at: base + range.lowerBound)
    var depth = 0
    while true {
      let offset = reader.position - base
      let opcode = reader.opcode()
      if opcode == .end {
        if depth == 0 { return }
        depth -= 1
      }
      text.append(" ")
      if showsOffsets { comment(offset) }
      instruction(opcode, &reader, depth: depth)
      if opcode.opensBlock { depth += 1 }
    }
  }

  private mutating func comment(_ offset: Int) {
    text.append("(;")
    text.appendHexadecimal(offset, digits: 5)
    text.append(";) ")
  }

  private mutating func instruction(_ opcode: Opcode, _ reader: inout InstructionReader, depth: Int) {
    text.append(opcode.mnemonicBytes)
    switch opcode.immediates {
    case .none: break
    case .label: label(reader.u32(), depth)
    case .labelTable:
      for _ in 0...reader.u32() { label(reader.u32(), depth) }
    case .function: index(reader.u32(), .function)
    case .type: index(reader.u32(), .type)
    case .local: local(reader.u32())
    case .global: index(reader.u32(), .global)
    case .tag: index(reader.u32(), .tag)
    case .table: optionalIndex(reader.u32(), .table)
    case .memory: optionalIndex(reader.u32(), .memory)
    case .data: index(reader.u32(), .data)
    case .element: index(reader.u32(), .element)
    case .tablePair: optionalPair(.table, &reader)
    case .memoryPair: optionalPair(.memory, &reader)
    case .typeTable:
      let type = reader.u32()
      optionalIndex(reader.u32(), .table)
      typeUse(type)
    case .typeField:
      let type = reader.u32()
      index(type, .type)
      plain(reader.u32())
    case .typeCount:
      index(reader.u32(), .type)
      plain(reader.u32())
    case .typePair:
      index(reader.u32(), .type)
      index(reader.u32(), .type)
    case .typeElement:
      index(reader.u32(), .type)
      index(reader.u32(), .element)
    case .typeData:
      index(reader.u32(), .type)
      index(reader.u32(), .data)
    case .elementTable: segmentFirst(.element, .table, &reader)
    case .dataMemory: segmentFirst(.data, .memory, &reader)
    case .heapType where opcode == .refNull: heapType(reader.heapType())
    case .heapType:
      let isNullable = opcode == .refTestNull || opcode == .refCastNull
      referenceType(.reference(reader.heapType(), nullable: isNullable))
    case .castLabel:
      let cast = reader.castLabel()
      label(cast.label, depth)
      referenceType(cast.source)
      referenceType(cast.target)
    case .blockType: blockType(reader.blockType())
    case .tryTable:
      blockType(reader.blockType())
      for _ in 0..<reader.u32() { handler(reader.catchClause(), depth) }
    case .selectTypes:
      text.append(" (result")
      for _ in 0..<reader.u32() { valueType(reader.valueType()) }
      text.append(")")
    case .memarg: memoryArgument(reader.memoryArgument(), of: opcode)
    case .memargLane:
      memoryArgument(reader.memoryArgument(), of: opcode)
      plain(reader.byte())
    case .zeroByte: _ = reader.byte()
    case .lane: plain(reader.byte())
    case .lanes16: for _ in 0..<16 { plain(reader.byte()) }
    case .i32: plain(reader.s32())
    case .i64: plain(reader.s64())
    case .f32: float(Float(bitPattern: reader.fixed(UInt32.self)), canonicalNaN: 0x40_0000)
    case .f64: float(Double(bitPattern: reader.fixed(UInt64.self)), canonicalNaN: 0x8_0000_0000_0000)
    case .v128:
      text.append(" i32x4")
      for _ in 0..<4 {
        text.append(" 0x")
        text.appendHexadecimal(reader.fixed(UInt32.self), digits: 8)
      }
    }
  }

  // MARK: Immediates

  private mutating func plain(_ number: some BinaryInteger) {
    text.append(" ")
    text.append(number)
  }

  private mutating func local(_ index: UInt32) {
    if let name = locals[index] { identifier(name) } else { plain(index) }
  }

  private mutating func optionalIndex(_ index: UInt32, _ subject: NameSection.Subject) {
    if index != 0 { self.index(index, subject) }
  }

  private mutating func optionalPair(_ subject: NameSection.Subject, _ reader: inout InstructionReader) {
    let (first, second) = (reader.u32(), reader.u32())
    if first == 0 && second == 0 { return }
    index(first, subject)
    index(second, subject)
  }

  /// A segment and where it goes: the text has these the other way round.
  private mutating func segmentFirst(
    _ segment: NameSection.Subject, _ target: NameSection.Subject, _ reader: inout InstructionReader
  ) {
    let (source, destination) = (reader.u32(), reader.u32())
    optionalIndex(destination, target)
    index(source, segment)
  }

  /// A label, and in a comment the block that it belongs to.
  ///
  /// - Parameter depth: how many blocks are open.
  private mutating func label(_ label: UInt32, _ depth: Int) {
    plain(label)
    guard Int(label) < depth else { return }
    text.append(" (;@")
    text.append(depth - Int(label))
    text.append(";)")
  }

  private mutating func handler(_ clause: CatchClause, _ depth: Int) {
    text.append(clause.tag == nil ? " (catch_all" : " (catch")
    if clause.hasReference { text.append("_ref") }
    if let tag = clause.tag { index(tag, .tag) }
    label(clause.label, depth)
    text.append(")")
  }

  private mutating func blockType(_ type: BlockType) {
    switch type {
    case .empty: break
    case .value(let type):
      text.append(" (result")
      valueType(type)
      text.append(")")
    case .type(let index): typeUse(index)
    }
  }

  private mutating func memoryArgument(_ argument: MemoryArgument, of opcode: Opcode) {
    optionalIndex(argument.memory, .memory)
    if argument.offset != 0 {
      text.append(" offset=")
      text.append(argument.offset)
    }
    if Int(argument.alignment) != opcode.naturalAlignment {
      text.append(" align=")
      text.append(UInt64(1) << UInt64(argument.alignment))
    }
  }

  /// The shortest decimal number that is read as the same bits; NaN with its payload, where that is not the usual.
  private mutating func float<F: BinaryFloatingPoint & CustomStringConvertible>(
    _ value: F, canonicalNaN: F.RawSignificand
  ) {
    text.append(" ")
    guard value.isNaN else { return text.append(value.description) }
    text.append(value.sign == .minus ? "-nan" : "nan")
    if value.significandBitPattern != canonicalNaN {
      text.append(":0x")
      text.appendHexadecimal(value.significandBitPattern)
    }
  }
}

extension Opcode {
  fileprivate var opensBlock: Bool { immediates == .blockType || immediates == .tryTable }
}
