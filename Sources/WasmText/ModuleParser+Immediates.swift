import WasmBinary
import WasmISA

/// What follows a mnemonic, by the shape that the opcode table gives it (spec: Text Format › Instructions).

extension ModuleParser {
  /// Reads an instruction that is no block: its mnemonic, which is the current token, and its immediates.
  mutating func plainInstruction(_ opcode: Opcode) throws(Malformed) {
    let source = tokens.token.start
    try tokens.advance()
    switch opcode.immediates {
    case .none where opcode == .select:
      try select(source)
    case .heapType where opcode != .refNull:
      // One mnemonic, two opcodes: with null among the values of the type, and without.
      let type = try referenceType()
      let nullable: Opcode = opcode == .refTest ? .refTestNull : .refCastNull
      begin(type.isNullable ? nullable : opcode, source)
      code.heapType(type.heapType)
    default:
      begin(opcode, source)
      try immediates(opcode)
    }
  }

  /// `select`, behind its mnemonic: with types it is another opcode.
  private mutating func select(_ source: Int) throws(Malformed) {
    guard tokens.at(form: "result") else { return begin(.select, source) }
    results.removeAll(keepingCapacity: true)
    while try tokens.take(form: "result") {
      while !tokens.at(.rightParenthesis) { results.append(try valueType()) }
      try tokens.close()
    }
    begin(.selectTyped, source)
    code.vector(results) { $0.valueType($1) }
  }

  private mutating func immediates(_ opcode: Opcode) throws(Malformed) {
    switch opcode.immediates {
    case .none: break
    case .label: code.u32(try label())
    case .labelTable: try readLabelTable()
    case .function: code.u32(try index(.function))
    case .type: code.u32(try index(.type))
    case .local: code.u32(try index(.local))
    case .global: code.u32(try index(.global))
    case .tag: code.u32(try index(.tag))
    case .table: code.u32(try optionalIndex(.table))
    case .memory: code.u32(try optionalIndex(.memory))
    case .tablePair: try optionalPair(.table)
    case .memoryPair: try optionalPair(.memory)
    case .typeTable:
      let table = try optionalIndex(.table)
      code.u32(try typeUse(names: .forbidden))
      code.u32(table)
    case .typeField:
      let type = try index(.type)
      code.u32(type)
      code.u32(try fieldIndex(of: type))
    case .typeCount: try pair(try index(.type), try tokens.natural32())
    case .typePair: try pair(try index(.type), try index(.type))
    case .typeElement: try pair(try index(.type), try index(.element))
    case .typeData: try pair(try index(.type), try dataIndex())
    case .element: code.u32(try index(.element))
    case .data: code.u32(try dataIndex())
    case .elementTable:
      // The text has the table first, where it has one.
      let hasTable = tokens.ahead.kind == .natural || tokens.ahead.kind == .identifier
      let table = hasTable ? try index(.table) : 0
      try pair(try index(.element), table)
    case .dataMemory:
      let hasMemory = tokens.ahead.kind == .natural || tokens.ahead.kind == .identifier
      let memory = hasMemory ? try index(.memory) : 0
      try pair(try dataIndex(), memory)
    case .heapType: try refNullType()
    case .castLabel: try castLabel()
    case .memarg: code.memoryArgument(try memoryArgument(opcode, hasLane: false))
    case .memargLane:
      code.memoryArgument(try memoryArgument(opcode, hasLane: true))
      code.byte(try lane())
    case .zeroByte: code.byte(0)
    case .lane: code.byte(try lane())
    case .lanes16: try shuffleLanes()
    case .i32: code.s64(Int64(Int32(truncatingIfNeeded: try tokens.integer(width: 32))))
    case .i64: code.s64(Int64(bitPattern: try tokens.integer(width: 64)))
    case .f32: code.fixed(UInt32(truncatingIfNeeded: try tokens.float(.binary32)))
    case .f64: code.fixed(try tokens.float(.binary64))
    case .v128:
      let vector = try tokens.vector()
      code.fixed(vector.low)
      code.fixed(vector.high)
    case .blockType, .selectTypes, .tryTable:
      preconditionFailure("\(opcode) is read elsewhere")
    }
  }

  // MARK: Indices

  private mutating func pair(_ first: UInt32, _ second: UInt32) throws(Malformed) {
    code.u32(first)
    code.u32(second)
  }

  /// Destination and source, both or neither.
  private mutating func optionalPair(_ space: Space) throws(Malformed) {
    guard tokens.atIndex else { return try pair(0, 0) }
    try pair(try index(space), try index(space))
  }

  private mutating func dataIndex() throws(Malformed) -> UInt32 {
    usesDataIndices = true
    return try index(.data)
  }

  private mutating func fieldIndex(of type: UInt32) throws(Malformed) -> UInt32 {
    if tokens.at(.natural) { return try tokens.natural32() }
    let start = tokens.token.start
    let symbol = try identifier()
    guard let index = fieldNames[fieldKey(type: type, symbol)] else {
      throw Malformed(offset: start, message: "unknown field \(symbols.shown(symbol))")
    }
    return index
  }

  private mutating func readLabelTable() throws(Malformed) {
    labelTable.removeAll(keepingCapacity: true)
    repeat { labelTable.append(try label()) } while tokens.atIndex
    code.count(labelTable.count - 1)
    for label in labelTable { code.u32(label) }
  }

  // MARK: References

  private mutating func refNullType() throws(Malformed) {
    if tokens.atIndex {
      code.s64(Int64(try index(.type)))
    } else {
      code.heapType(try heapType())
    }
  }

  private mutating func castLabel() throws(Malformed) {
    let label = try label()
    let source = try referenceType()
    let target = try referenceType()
    code.byte((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    code.u32(label)
    code.heapType(source.heapType)
    code.heapType(target.heapType)
  }

  // MARK: Memory and lanes

  private mutating func memoryArgument(_ opcode: Opcode, hasLane: Bool) throws(Malformed) -> MemoryArgument {
    // Where a lane index has to come, a number that nothing more follows is that.
    let isLane = hasLane && tokens.at(.natural) && !aheadContinuesMemoryArgument
    let memory = isLane ? 0 : try optionalIndex(.memory)
    let offset = try assignment("offset=") ?? 0
    let start = tokens.token.start
    var alignment = opcode.naturalAlignment
    if let bytes = try assignment("align=") {
      guard bytes.nonzeroBitCount == 1 else {
        throw Malformed(offset: start, message: "alignment must be a power of two: \(bytes)")
      }
      alignment = bytes.trailingZeroBitCount
    }
    return MemoryArgument(alignment: UInt8(alignment), memory: memory, offset: offset)
  }

  private var aheadContinuesMemoryArgument: Bool {
    switch tokens.ahead.kind {
    case .natural: true
    case .keyword: tokens.wordAhead.hasPrefix("offset=") || tokens.wordAhead.hasPrefix("align=")
    default: false
    }
  }

  /// The number behind `offset=` or `align=`, where that stands here.
  private mutating func assignment(_ prefix: StaticString) throws(Malformed) -> UInt64? {
    guard tokens.at(.keyword), tokens.word.hasPrefix(prefix) else { return nil }
    let number = Token(
      kind: .natural, start: tokens.token.start + prefix.utf8CodeUnitCount, end: tokens.token.end)
    guard tokens.lexer.isNatural(number) else {
      throw tokens.unexpected("an unsigned integer behind the equals sign")
    }
    guard let value = tokens.lexer.word(number).integer(width: 64) else {
      throw tokens.error("i64 constant out of range: \(tokens.lexer.word(number).shown)")
    }
    try tokens.advance()
    return value
  }

  private mutating func lane() throws(Malformed) -> UInt8 {
    UInt8(truncatingIfNeeded: try tokens.natural(width: 8))
  }

  private mutating func shuffleLanes() throws(Malformed) {
    let start = tokens.token.start
    var count = 0
    while tokens.atNumber {
      guard tokens.at(.natural), let lane = tokens.word.integer(width: 8) else {
        throw tokens.error("i8 constant out of range: \(tokens.word.shown)")
      }
      if count < 16 { code.byte(UInt8(lane)) }
      count += 1
      try tokens.advance()
    }
    guard count == 16 else { throw Malformed(offset: start, message: "invalid lane length: \(count)") }
  }
}
