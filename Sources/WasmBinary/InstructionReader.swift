import WasmISA

/// Reads instructions from code that `decodeModule` has accepted.
///
/// Nothing is checked: the decoder has made sure that opcodes exist, that integers fit their width, that
/// immediates end before the binary does, and that blocks are closed. Reading past the `end` of an expression
/// is the caller's fault. The caller keeps the bytes alive; offsets are the distance from where they start.
@frozen
public struct InstructionReader {
  /// The next byte to be read.
  public var position: UnsafePointer<UInt8>

  /// Starts reading at a place in accepted code.
  @inlinable @inline(__always)
  public init(at position: UnsafePointer<UInt8>) { self.position = position }

  // MARK: Opcodes

  /// An opcode, its prefix included.
  @inlinable @inline(__always)
  public mutating func opcode() -> Opcode {
    let first = byte()
    if let opcode = Opcode(primary: first) { return opcode }
    return Opcode(prefix: first, code: u32()).unsafelyUnwrapped
  }

  // MARK: Numbers

  /// A byte as it is.
  @inlinable @inline(__always)
  public mutating func byte() -> UInt8 {
    defer { position += 1 }
    return position.pointee
  }

  /// Some bytes as an unsigned integer, the first one lowest: the bits of a float constant, half a vector.
  @inlinable @inline(__always)
  public mutating func fixed<Bits: FixedWidthInteger>(_: Bits.Type) -> Bits {
    defer { position += MemoryLayout<Bits>.size }
    return Bits(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: Bits.self))
  }

  /// An unsigned integer: an index, a length.
  @inlinable @inline(__always)
  public mutating func u32() -> UInt32 {
    let first = byte()
    if first < 0x80 { return UInt32(first) }
    if position.pointee < 0x80 { return UInt32(first & 0x7F) | UInt32(byte()) &<< 7 }
    return UInt32(truncatingIfNeeded: unsigned(after: first))
  }

  /// An unsigned integer: an offset.
  @inlinable @inline(__always)
  public mutating func u64() -> UInt64 {
    let first = byte()
    return first < 0x80 ? UInt64(first) : unsigned(after: first)
  }

  /// A signed integer: what `i32.const` pushes.
  @inlinable @inline(__always)
  public mutating func s32() -> Int32 { Int32(truncatingIfNeeded: s64()) }

  /// A signed integer of 33 bits, as heap types and block types have.
  @inlinable @inline(__always)
  public mutating func s33() -> Int64 { s64() }

  /// A signed integer: what `i64.const` pushes.
  @inlinable @inline(__always)
  public mutating func s64() -> Int64 {
    let first = byte()
    // Bit 6 is the sign.
    return first < 0x80 ? Int64(Int8(bitPattern: first << 1) >> 1) : signed(after: first)
  }

  @inlinable @inline(never)
  mutating func unsigned(after first: UInt8) -> UInt64 {
    var value = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while true {
      let next = byte()
      value |= UInt64(next & 0x7F) &<< shift
      if next < 0x80 { return value }
      shift &+= 7
    }
  }

  @inlinable @inline(never)
  mutating func signed(after first: UInt8) -> Int64 {
    var value = Int64(first & 0x7F)
    var shift: Int64 = 7
    while true {
      let next = byte()
      value |= Int64(next & 0x7F) &<< shift
      shift &+= 7
      if next < 0x80 {
        return shift < 64 && next & 0x40 != 0 ? value | -1 &<< shift : value
      }
    }
  }

  /// Passes over an integer of any kind.
  @inlinable @inline(__always)
  public mutating func skipInteger() {
    while byte() >= 0x80 {}
  }

  // MARK: Types

  /// A heap type; concrete ones by the module's index.
  @inlinable
  public mutating func heapType() -> HeapType {
    if let type = HeapType(code: position.pointee) {
      position += 1
      return type
    }
    return HeapType(encodedIndex: s33())
  }

  /// A value type; concrete ones by the module's index.
  @inlinable
  public mutating func valueType() -> ValueType {
    switch byte() {
    case 0x64: return .reference(heapType(), nullable: false)
    case 0x63: return .reference(heapType(), nullable: true)
    case let code: return ValueType(code: code).unsafelyUnwrapped
    }
  }

  /// The type of a block.
  @inlinable
  public mutating func blockType() -> BlockType {
    let first = position.pointee
    if first == 0x40 {
      position += 1
      return .empty
    }
    return first & 0xC0 == 0x40 ? .value(valueType()) : .type(UInt32(truncatingIfNeeded: s33()))
  }

  // MARK: Compound immediates

  /// What loads and stores have for immediates.
  @inlinable @inline(__always)
  public mutating func memoryArgument() -> MemoryArgument {
    let flags = u32()
    let memory = flags & 0x40 == 0 ? 0 : u32()
    return MemoryArgument(alignment: UInt8(truncatingIfNeeded: flags & 0x3F), memory: memory, offset: u64())
  }

  /// A clause of a `try_table`.
  @inlinable
  public mutating func catchClause() -> CatchClause {
    let form = byte()
    let tag = form < 2 ? u32() : nil
    return CatchClause(tag: tag, hasReference: form & 1 != 0, label: u32())
  }

  /// What `br_on_cast` and `br_on_cast_fail` have for immediates.
  @inlinable
  public mutating func castLabel() -> CastLabel {
    let flags = byte()
    let label = u32()
    let source = ValueType.reference(heapType(), nullable: flags & 1 != 0)
    let target = ValueType.reference(heapType(), nullable: flags & 2 != 0)
    return CastLabel(label: label, source: source, target: target)
  }

  /// Passes over what follows an opcode.
  @inlinable
  public mutating func skipImmediates(of opcode: Opcode) {
    switch opcode.immediates {
    case .none: break
    case .local, .label, .function, .global, .type, .table, .memory, .tag, .data, .element:
      skipIntegers(1)
    case .typeTable, .tablePair, .memoryPair, .typeField, .typeCount, .typeElement, .typePair,
      .elementTable, .typeData, .dataMemory:
      skipIntegers(2)
    case .i32, .i64: skipIntegers(1)
    case .f32: position += 4
    case .f64: position += 8
    case .v128, .lanes16: position += 16
    case .lane, .zeroByte: position += 1
    case .memarg: _ = memoryArgument()
    case .memargLane:
      _ = memoryArgument()
      position += 1
    case .blockType: _ = blockType()
    case .tryTable:
      _ = blockType()
      for _ in 0..<u32() { _ = catchClause() }
    case .labelTable: skipIntegers(Int(u32()) + 1)
    case .selectTypes: for _ in 0..<u32() { _ = valueType() }
    case .heapType: _ = heapType()
    case .castLabel: _ = castLabel()
    }
  }

  @inlinable
  mutating func skipIntegers(_ count: Int) {
    for _ in 0..<count { skipInteger() }
  }
}

/// The type of a block: what it takes and leaves.
@frozen
public enum BlockType: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Takes nothing and leaves one value.
  case value(ValueType)
  /// As the function type with this index in the module.
  case type(UInt32)
}

/// How a load or store addresses memory.
@frozen
public struct MemoryArgument: Hashable, Sendable {
  /// The exponent of the alignment that the code promises.
  public var alignment: UInt8
  public var memory: UInt32
  /// Added to the address, without wrapping.
  public var offset: UInt64

  @inlinable
  public init(alignment: UInt8, memory: UInt32, offset: UInt64) {
    self.alignment = alignment
    self.memory = memory
    self.offset = offset
  }
}

/// One of the clauses of a `try_table`.
@frozen
public struct CatchClause: Hashable, Sendable {
  /// The exception's tag; nil catches all.
  public var tag: UInt32?
  /// Whether the label also gets a reference to the exception.
  public var hasReference: Bool
  public var label: UInt32

  @inlinable
  public init(tag: UInt32?, hasReference: Bool, label: UInt32) {
    self.tag = tag
    self.hasReference = hasReference
    self.label = label
  }
}

/// What a `br_on_cast` has for immediates.
@frozen
public struct CastLabel: Hashable, Sendable {
  public var label: UInt32
  public var source: ValueType
  public var target: ValueType

  @inlinable
  public init(label: UInt32, source: ValueType, target: ValueType) {
    self.label = label
    self.source = source
    self.target = target
  }
}
