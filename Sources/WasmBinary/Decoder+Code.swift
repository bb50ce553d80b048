import WasmISA

/// Function bodies and expressions (spec: Binary Format › Instructions, Code Section): scanned for what the
/// grammar demands, and left where they are.
extension Decoder {
  mutating func codeSection() throws(DecodeError) {
    let start = cursor.offset
    let count = try cursor.length(limit: ImplementationLimits.functions, of: "function bodies")
    usesData = false
    for _ in 0..<count { module.code.append(try functionBody()) }
    guard !usesData || module.dataCount != nil else {
      throw failure("data count section required", at: start)
    }
  }

  private mutating func functionBody() throws(DecodeError) -> FunctionBody {
    let start = cursor.offset
    let size = try cursor.length(limit: ImplementationLimits.bodyBytes, of: "bytes in a function body")
    let end = cursor.offset + size
    let bodyStart = cursor.offset
    let locals = try locals()
    let code = try expression()
    guard cursor.offset == end else { throw failure("section size mismatch", at: start) }
    return FunctionBody(locals: locals, code: code, start: bodyStart)
  }

  private mutating func locals() throws(DecodeError) -> [(count: UInt32, type: ValueType)] {
    let start = cursor.offset
    let runs = try cursor.length()
    guard runs > 0 else { return [] }
    var locals: [(count: UInt32, type: ValueType)] = []
    locals.reserveCapacity(runs)
    var total: UInt64 = 0
    for _ in 0..<runs {
      let count = try cursor.u32()
      total += UInt64(count)
      locals.append((count, try valueType()))
    }
    guard total <= UInt64(UInt32.max) else { throw failure("too many locals", at: start) }
    return locals
  }

  /// Scans an expression to the `end` that closes it.
  mutating func expression() throws(DecodeError) -> CodeRange {
    let start = cursor.offset
    elseAllowed.removeAll(keepingCapacity: true)
    while true {
      cursor.skipPlainInstructions()
      let opcode = try opcode()
      switch opcode.immediates {
      case .none:
        if opcode == .end {
          guard elseAllowed.popLast() != nil else { return start..<cursor.offset }
        } else if opcode == .else {
          guard elseAllowed.last == true else {
            throw failure("END opcode expected", at: cursor.offset - 1)
          }
          elseAllowed[elseAllowed.count - 1] = false
        }
      case .local, .label, .function, .global, .type, .table, .memory, .tag, .data, .element:
        _ = try cursor.u32()
        if opcode.immediates == .data { usesData = true }
      case .typeTable, .tablePair, .memoryPair, .typeField, .typeCount, .typeElement, .typePair,
        .elementTable:
        _ = try cursor.u32()
        _ = try cursor.u32()
      case .typeData, .dataMemory:
        _ = try cursor.u32()
        _ = try cursor.u32()
        usesData = true
      case .i32: try cursor.skipSigned(bits: 32)
      case .i64: try cursor.skipSigned(bits: 64)
      case .f32: try cursor.skip(4)
      case .f64: try cursor.skip(8)
      case .v128, .lanes16: try cursor.skip(16)
      case .lane: try cursor.skip(1)
      case .memarg: try memoryArgument()
      case .memargLane:
        try memoryArgument()
        try cursor.skip(1)
      case .blockType:
        try blockType()
        try enterBlock(elseAllowed: opcode == .if)
      case .tryTable:
        try blockType()
        for _ in 0..<(try cursor.length()) { try catchClause() }
        try enterBlock(elseAllowed: false)
      case .labelTable:
        let count = try cursor.length(limit: ImplementationLimits.labelTable, of: "labels in a br_table")
        for _ in 0...count { _ = try cursor.u32() }
      case .selectTypes:
        for _ in 0..<(try cursor.length()) { _ = try valueType() }
      case .heapType: _ = try heapType()
      case .castLabel:
        let start = cursor.offset
        guard try cursor.byte() < 4 else { throw failure("malformed br_on_cast flags", at: start) }
        _ = try cursor.u32()
        _ = try heapType()
        _ = try heapType()
      }
    }
  }

  @inline(__always)
  private mutating func opcode() throws(DecodeError) -> Opcode {
    let start = cursor.offset
    let byte = try cursor.byte()
    if let opcode = Opcode(primary: byte) { return opcode }
    return try prefixedOpcode(byte, at: start)
  }

  @inline(never)
  private mutating func prefixedOpcode(_ byte: UInt8, at start: Int) throws(DecodeError) -> Opcode {
    let prefix = String(byte, radix: 16)
    guard Opcode.isPrefix(byte) else { throw failure("illegal opcode \(prefix)", at: start) }
    let code = try cursor.u32()
    guard let opcode = Opcode(prefix: byte, code: code) else {
      throw failure("illegal opcode \(prefix) \(String(code, radix: 16))", at: start)
    }
    return opcode
  }

  private mutating func enterBlock(elseAllowed isIf: Bool) throws(DecodeError) {
    guard elseAllowed.count < ImplementationLimits.nesting else {
      throw failure(
        "blocks nested too deeply, the implementation limit is \(ImplementationLimits.nesting)",
        at: cursor.offset)
    }
    elseAllowed.append(isIf)
  }

  private mutating func blockType() throws(DecodeError) {
    if let code = cursor.next, code & 0xC0 == 0x40 {
      if code == 0x40 { try cursor.skip(1) } else { _ = try valueType() }
      return
    }
    let start = cursor.offset
    guard try cursor.s33() >= 0 else { throw failure("integer representation too long", at: start) }
  }

  @inline(__always)
  private mutating func memoryArgument() throws(DecodeError) {
    let start = cursor.offset
    let flags = try cursor.u32()
    guard flags < 0x80 else { throw failure("malformed memop flags", at: start) }
    if flags & 0x40 != 0 { _ = try cursor.u32() }
    _ = try cursor.u64()
  }

  private mutating func catchClause() throws(DecodeError) {
    let start = cursor.offset
    switch try cursor.byte() {
    case 0, 1:
      _ = try cursor.u32()
      _ = try cursor.u32()
    case 2, 3: _ = try cursor.u32()
    default: throw failure("malformed catch clause", at: start)
    }
  }
}
