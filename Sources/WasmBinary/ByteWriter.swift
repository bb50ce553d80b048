import WasmISA

/// Writes the primitives of the binary format, each number in its shortest form.
///
/// The counterpart of `InstructionReader`: the encoder writes sections with it, the text parser code.
public struct ByteWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  public init() {}

  // MARK: Numbers

  /// A byte as it is.
  public mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Bytes as they are.
  public mutating func append(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  /// An unsigned integer.
  public mutating func u32(_ value: UInt32) { u64(UInt64(value)) }

  /// An unsigned integer.
  public mutating func u64(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A signed integer of any width up to 64 bits.
  public mutating func s64(_ value: Int64) {
    var rest = value
    while rest < -64 || rest > 63 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// All bytes of an integer, the lowest first.
  public mutating func fixed(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Takes back what was written from an offset on.
  public mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Moves what was written from an offset on to the end of another writer.
  public mutating func moveEnd(from start: Int, to other: inout ByteWriter) {
    let end = bytes.count
    if end &- start <= 8 {
      // As a rule this is one short instruction.
      for index in start..<end { other.bytes.append(bytes[index]) }
      for _ in start..<end { bytes.removeLast() }
    } else {
      other.bytes.append(contentsOf: bytes[start...])
      bytes.removeLast(end - start)
    }
  }

  /// A length or an index.
  public mutating func count(_ value: Int) { u64(UInt64(value)) }

  /// The elements of a vector, behind their number.
  public mutating func vector<C: Collection>(_ elements: C, _ write: (inout ByteWriter, C.Element) -> Void) {
    count(elements.count)
    for element in elements { write(&self, element) }
  }

  /// A name behind its length.
  public mutating func name(_ name: Name) {
    count(name.utf8.count)
    append(name.utf8)
  }

  // MARK: Instructions and types

  /// An opcode, its prefix included.
  public mutating func opcode(_ opcode: Opcode) {
    let encoding = opcode.encoding
    if encoding.prefix == 0 {
      byte(UInt8(truncatingIfNeeded: encoding.code))
    } else {
      byte(encoding.prefix)
      u32(encoding.code)
    }
  }

  /// A heap type, any but the bottom.
  public mutating func heapType(_ type: HeapType) {
    if let index = type.index { return s64(Int64(index)) }
    for entry in HeapType.abstract where entry.type == type { return byte(entry.code) }
    preconditionFailure("a type that cannot be written")
  }

  /// A value type, any but the bottom; abstract nullable references in their short form.
  public mutating func valueType(_ type: ValueType) {
    switch type.kind {
    case .i32: byte(0x7F)
    case .i64: byte(0x7E)
    case .f32: byte(0x7D)
    case .f64: byte(0x7C)
    case .v128: byte(0x7B)
    case .reference:
      if !type.isNullable || type.heapType.index != nil { byte(type.isNullable ? 0x63 : 0x64) }
      heapType(type.heapType)
    case .bottom: preconditionFailure("a type that cannot be written")
    }
  }

  /// The declarations of a function's locals.
  public mutating func locals(_ locals: [(count: UInt32, type: ValueType)]) {
    vector(locals) {
      $0.u32($1.count)
      $0.valueType($1.type)
    }
  }

  /// The type of a block.
  public mutating func blockType(_ type: BlockType) {
    switch type {
    case .empty: byte(0x40)
    case .value(let value): valueType(value)
    case .type(let index): s64(Int64(index))
    }
  }

  /// What loads and stores have for immediates.
  public mutating func memoryArgument(_ argument: MemoryArgument) {
    u32(UInt32(argument.alignment) | (argument.memory == 0 ? 0 : 0x40))
    if argument.memory != 0 { u32(argument.memory) }
    u64(argument.offset)
  }
}
