import WasmBinary
import WasmISA

/// Writes the instructions of a body, and keeps account of them.
struct CodeWriter {
  private(set) var bytes = ByteWriter()
  private(set) var coverage = OpcodeCoverage()
  /// How many instructions there are.
  private(set) var count = 0
  private var previous: Opcode?

  mutating func emit(_ opcode: Opcode) {
    bytes.opcode(opcode)
    coverage.add(opcode, after: previous)
    previous = opcode
    count += 1
  }

  /// An instruction with indices, or with unsigned numbers, as immediates.
  mutating func emit(_ opcode: Opcode, _ indices: Int...) {
    emit(opcode)
    for index in indices { bytes.u32(UInt32(index)) }
  }

  mutating func emit(_ opcode: Opcode, _ argument: MemoryArgument) {
    emit(opcode)
    bytes.memoryArgument(argument)
  }

  mutating func emit(_ opcode: Opcode, lane: Int) {
    emit(opcode)
    bytes.byte(UInt8(lane))
  }

  mutating func emit(shuffle lanes: [Int]) {
    emit(.i8x16Shuffle)
    bytes.append(lanes.map { UInt8($0) })
  }

  mutating func emit(_ opcode: Opcode, _ argument: MemoryArgument, lane: Int) {
    emit(opcode, argument)
    bytes.byte(UInt8(lane))
  }

  mutating func emit(_ opcode: Opcode, _ type: BlockType) {
    emit(opcode)
    bytes.blockType(type)
  }

  mutating func emit(refNull type: HeapType) { emit(.refNull, type) }

  /// `ref.test` or `ref.cast` to a type.
  mutating func emit(_ opcode: Opcode, _ type: HeapType) {
    emit(opcode)
    bytes.heapType(type)
  }

  /// `br_on_cast` or `br_on_cast_fail`, from one type to another.
  mutating func emit(_ opcode: Opcode, _ label: Int, from source: ValueType, to target: ValueType) {
    emit(opcode)
    bytes.byte((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
    bytes.u32(UInt32(label))
    bytes.heapType(source.heapType)
    bytes.heapType(target.heapType)
  }

  mutating func emit(selectTyped type: ValueType) {
    emit(.selectTyped)
    bytes.u32(1)
    bytes.valueType(type)
  }

  /// `br_table`; the last label is the default.
  mutating func emit(brTable labels: [Int]) {
    emit(.brTable)
    bytes.u32(UInt32(labels.count - 1))
    for label in labels { bytes.u32(UInt32(label)) }
  }

  mutating func emit(tryTable type: BlockType, _ clauses: [CatchClause]) {
    emit(.tryTable, type)
    bytes.u32(UInt32(clauses.count))
    for clause in clauses {
      bytes.byte((clause.tag == nil ? 2 : 0) | (clause.hasReference ? 1 : 0))
      if let tag = clause.tag { bytes.u32(tag) }
      bytes.u32(clause.label)
    }
  }

  /// Leaves the halves of a vector that `read` leaves.
  mutating func halves(_ read: (inout CodeWriter) -> Void) {
    for lane in 0..<2 {
      read(&self)
      emit(.i64x2ExtractLane, lane: lane)
    }
  }

  mutating func i32(_ value: Int32) {
    emit(.i32Const)
    bytes.s64(Int64(value))
  }

  mutating func i64(_ value: Int64) {
    emit(.i64Const)
    bytes.s64(value)
  }

  /// A constant of one of the integer types, of which an i32 has the lower bits.
  mutating func integer(_ value: Int, _ type: ValueType) {
    if type == .i32 { i32(Int32(truncatingIfNeeded: value)) } else { i64(Int64(value)) }
  }

  mutating func f32(bits: UInt32) {
    emit(.f32Const)
    bytes.fixed(bits)
  }

  mutating func f64(bits: UInt64) {
    emit(.f64Const)
    bytes.fixed(bits)
  }

  mutating func v128(_ low: UInt64, _ high: UInt64) {
    emit(.v128Const)
    bytes.fixed(low)
    bytes.fixed(high)
  }

  /// Makes a NaN on top of the stack that which constants are; the local, of the same type, loses its value.
  mutating func canonicalize(_ type: ValueType, through local: Int) {
    emit(.localTee, local)
    if type == .f32 { f32(bits: Float.nan.bitPattern) } else { f64(bits: Double.nan.bitPattern) }
    emit(.localGet, local)
    emit(.localGet, local)
    emit(type == .f32 ? .f32Eq : .f64Eq)
    emit(.select)
  }

  /// The same with the lanes of a vector.
  mutating func canonicalize(_ shape: FloatShape, through local: Int) {
    emit(.localTee, local)
    let nan =
      shape == .f32x4
      ? UInt64(Float.nan.bitPattern) << 32 | UInt64(Float.nan.bitPattern) : Double.nan.bitPattern
    v128(nan, nan)
    emit(.localGet, local)
    emit(.localGet, local)
    emit(shape == .f32x4 ? .f32x4Eq : .f64x2Eq)
    emit(.v128Bitselect)
  }
}
