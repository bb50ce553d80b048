import WasmISA

/// Single instructions (spec: Binary Format › Instructions): what the grammar demands of an opcode and of what
/// follows it. How blocks nest is for others to check.
extension ByteCursor {
  @inline(__always)
  mutating func opcode() throws(DecodeError) -> Opcode {
    let start = offset
    let byte = try byte()
    if let opcode = Opcode(primary: byte) { return opcode }
    return try prefixedOpcode(byte, at: start)
  }

  @inline(never)
  private mutating func prefixedOpcode(_ byte: UInt8, at start: Int) throws(DecodeError) -> Opcode {
    let prefix = String(byte, radix: 16)
    guard Opcode.isPrefix(byte) else {
      throw failure(
        "illegal opcode \(prefix)", at: start, of: ProposalSyntax.proposal(ofPrefix: 0, code: UInt32(byte)))
    }
    let code = try u32()
    guard let opcode = Opcode(prefix: byte, code: code) else {
      throw failure(
        "illegal opcode \(prefix) \(String(code, radix: 16))", at: start,
        of: ProposalSyntax.proposal(ofPrefix: byte, code: code))
    }
    return opcode
  }

  /// Passes over what follows an opcode.
  mutating func skipImmediates(of opcode: Opcode) throws(DecodeError) {
    switch opcode.immediates {
    case .none: break
    case .local, .label, .function, .global, .type, .table, .tag, .data, .element: _ = try u32()
    case .memory: try index(of: .multiMemory)
    case .memoryPair:
      try index(of: .multiMemory)
      try index(of: .multiMemory)
    case .dataMemory:
      _ = try u32()
      try index(of: .multiMemory)
    case .typeTable:
      _ = try u32()
      try index(of: .referenceTypes)
    case .tablePair, .typeField, .typeCount, .typeElement, .typePair, .elementTable, .typeData:
      _ = try u32()
      _ = try u32()
    case .i32: try skipSigned(bits: 32)
    case .i64: try skipSigned(bits: 64)
    case .f32: try skip(4)
    case .f64: try skip(8)
    case .v128, .lanes16: try skip(16)
    case .lane: try skip(1)
    case .zeroByte: try zeroByte()
    case .memarg: try memoryArgument()
    case .memargLane:
      try memoryArgument()
      try skip(1)
    case .blockType: try blockType()
    case .tryTable:
      try blockType()
      for _ in 0..<(try length()) { try catchClause() }
    case .labelTable:
      let count = try length(limit: ImplementationLimits.labelTable, of: "labels in a br_table")
      for _ in 0...count { _ = try u32() }
    case .selectTypes:
      for _ in 0..<(try length()) { _ = try valueType() }
    case .heapType:
      let start = offset
      _ = try allowed(.reference(try heapType(), nullable: true), at: start)
    case .castLabel:
      let start = offset
      guard try byte() < 4 else { throw failure("malformed br_on_cast flags", at: start) }
      _ = try u32()
      _ = try heapType()
      _ = try heapType()
    }
  }

  /// An index that stands where a zero byte stood before a feature came.
  private mutating func index(of feature: Feature) throws(DecodeError) {
    if features.contains(feature) { _ = try u32() } else { try zeroByte() }
  }

  private mutating func blockType() throws(DecodeError) {
    if let code = next, code & 0xC0 == 0x40 {
      if code == 0x40 { try skip(1) } else { _ = try valueType() }
      return
    }
    let start = offset
    try require(.multiValue, for: "malformed block type", at: start)
    guard try s33() >= 0 else { throw failure("integer representation too long", at: start) }
  }

  @inline(__always)
  private mutating func memoryArgument() throws(DecodeError) {
    let start = offset
    let flags = try u32()
    guard flags < 0x80 else { throw failure("malformed memop flags", at: start) }
    if flags & 0x40 != 0 {
      try require(.multiMemory, for: "malformed memop flags", at: start)
      _ = try u32()
    }
    if features.contains(.memory64) { _ = try u64() } else { _ = try u32() }
  }

  private mutating func catchClause() throws(DecodeError) {
    let start = offset
    switch try byte() {
    case 0, 1:
      _ = try u32()
      _ = try u32()
    case 2, 3: _ = try u32()
    default: throw failure("malformed catch clause", at: start)
    }
  }
}

/// Checks the form of the instruction that starts at an offset: that the opcode exists, and that what follows it is
/// within the binary and as the grammar wants it. `InstructionReader` may read it then.
/// - Throws: what is malformed.
public func checkForm(
  of bytes: UnsafeBufferPointer<UInt8>, at offset: Int
) throws(DecodeError) {
  var cursor = ByteCursor(bytes, at: offset)
  try cursor.skipImmediates(of: try cursor.opcode())
}
