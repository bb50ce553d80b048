import Assembler
import VMLayout
import WasmISA

/// Operations on vectors. Operands are in registers; what an instruction needs to overwrite is copied into the scratch register
/// first, where the result may not be written yet.
extension A64Target {
  mutating func number(of vector: Vector) -> UInt64 { vectors.number(of: vector) }
  func vector(_ number: UInt64) -> Vector { vectors[number] }

  static func traits(of opcode: Opcode) -> VectorTraits { VectorTraits(memory: .none, readsWhole: false) }

  mutating func vector(_ opcode: Opcode, _ d: Register, _ a: VectorOperand) -> Int {
    let a = a.requiredRegister
    switch A64VectorRow(opcode) {
    case .unary(let op, let lanes): assembler.vector(op, lanes, d, a)
    case .floatUnary(let op, let lanes): assembler.vector(op, lanes, d, a)
    case .extension(let op, let lanes): assembler.vector(op, lanes, d, a, immediate: 0)
    case .convertLow(let extend, let convert):
      assembler.vector(extend, .s2, d, a, immediate: 0)
      assembler.vector(convert, .d2, d, d)
    case .truncateDoubles(let convert, let narrow):
      assembler.vector(convert, .d2, d, a)
      assembler.vector(narrow, .s2, d, d)
    case .demote: assembler.fcvtn(upper: false, d, a)
    case .promote: assembler.fcvtl(upper: false, d, a)
    default: preconditionFailure("the opcode has another number of operands")
    }
    return assembler.offset
  }

  mutating func vector(_ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand) -> Int {
    let (a, b) = (a.requiredRegister, b.requiredRegister)
    switch A64VectorRow(opcode) {
    case .binary(let op, let lanes): assembler.vector(op, lanes, d, a, b)
    case .exchanged(let op, let lanes): assembler.vector(op, lanes, d, b, a)
    case .complement(let op, let lanes):
      assembler.vector(op, lanes, d, a, b)
      assembler.vector(.not, .b16, d, d)
    case .float(let op, let lanes): assembler.vector(op, lanes, d, a, b)
    case .floatExchanged(let op, let lanes): assembler.vector(op, lanes, d, b, a)
    case .floatComplement(let op, let lanes):
      assembler.vector(op, lanes, d, a, b)
      assembler.vector(.not, .b16, d, d)
    case .bitwise(let op): assembler.vector(op, d, a, b)
    case .long(let op, let lanes): assembler.vector(op, lanes, d, a, b)
    case .narrow(let op, let half, let whole):
      let t = d == b ? floatScratch : d
      assembler.vector(op, half, t, a)
      assembler.vector(op, whole, t, b)
      if t != d { assembler.movVector(d, t) }
    case .pseudo(let isMinimum, let lanes):
      // The second operand where it is the lesser, or the greater, one.
      assembler.vector(.fcmgt, lanes, floatScratch, isMinimum ? a : b, isMinimum ? b : a)
      assembler.vector(.bsl, floatScratch, b, a)
      assembler.movVector(d, floatScratch)
    case .swizzle: assembler.tbl(d, a, b)
    case .multiply64: multiply64(d, a, b)
    case .dot(let half, let whole, let sums): dot(half, whole, sums, d, a, b)
    case .relaxedDot: relaxedDot(d, a, b)
    default: preconditionFailure("the opcode has another number of operands")
    }
    return assembler.offset
  }

  mutating func vector(
    _ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand, _ c: VectorOperand
  ) -> Int {
    let (a, b, c) = (a.requiredRegister, b.requiredRegister, c.requiredRegister)
    switch A64VectorRow(opcode) {
    case .select:
      overwrite(d, c, reading: a, b) { $0.vector(.bsl, $1, a, b) }
    case .multiplyAdd(let op, let lanes):
      overwrite(d, c, reading: a, b) { $0.vector(op, lanes, $1, a, b) }
    case .relaxedDotAdd:
      relaxedDot(floatScratch, a, b)
      assembler.vector(.saddlp, .h8, floatScratch, floatScratch)
      assembler.vector(.add, .s4, d, floatScratch, c)
    default: preconditionFailure("the opcode has another number of operands")
    }
    return assembler.offset
  }

  /// Has an instruction overwrite c while it reads a and b, and d be the result.
  @inline(__always)
  private mutating func overwrite(
    _ d: Register, _ c: Register, reading a: Register, _ b: Register,
    _ emit: (inout A64Assembler, Register) -> Void
  ) {
    let t = d == c || (d != a && d != b) ? d : floatScratch
    if t != c { assembler.movVector(t, c) }
    emit(&assembler, t)
    if t != d { assembler.movVector(d, t) }
  }

  /// The lower halves' product, and 2^32 times the sum of both products of a lower and an upper half.
  private mutating func multiply64(_ d: Register, _ a: Register, _ b: Register) {
    let (s, t) = (floatScratch, secondFloatScratch)
    assembler.vector(.rev64, .s4, s, b)
    assembler.vector(.mul, .s4, s, s, a)
    assembler.vector(.addp, .s4, s, s, s)
    assembler.vector(.xtn, .s2, t, a)
    assembler.vector(.shll, .s2, s, s)
    assembler.vector(.xtn, .s2, d, b)
    assembler.vector(.umlal, .s2, s, t, d)
    assembler.movVector(d, s)
  }

  /// d = sums of neighbouring products.
  private mutating func dot(
    _ half: A64Lanes, _ whole: A64Lanes, _ sums: A64Lanes, _ d: Register, _ a: Register, _ b: Register
  ) {
    assembler.vector(.smull, half, floatScratch, a, b)
    assembler.vector(.smull, whole, secondFloatScratch, a, b)
    assembler.vector(.addp, sums, d, floatScratch, secondFloatScratch)
  }

  /// The same of bytes, with saturation: the only sum without room is 2^15, that of products of −2^7. It wraps to −2^15, which
  /// is no other sum, and which has its own bits as its negative.
  private mutating func relaxedDot(_ d: Register, _ a: Register, _ b: Register) {
    dot(.b8, .b16, .h8, d, a, b)
    assembler.vector(.neg, .h8, d, d)
    assembler.vector(.sqneg, .h8, d, d)
  }

  // MARK: Shifts

  mutating func shift(_ opcode: Opcode, _ d: Register, _ a: Register, _ count: ShiftCount) {
    let (lanes, kind) = opcode.vectorShift
    let last = UInt32(8) << UInt32(lanes.scale) - 1
    switch count {
    case .constant(let count):
      let immediate = UInt8(truncatingIfNeeded: count & last)
      if kind == .left {
        assembler.vector(.shl, lanes, d, a, immediate: immediate)
      } else if immediate != 0 {
        assembler.vector(kind == .rightSigned ? .sshr : .ushr, lanes, d, a, immediate: immediate)
      } else if d != a {
        assembler.movVector(d, a)
      }
    case .register(let count):
      guard let mask = A64Bitmask(false, UInt64(last)) else { preconditionFailure("a run of ones") }
      assembler.logical(.and, false, spare, count, immediate: mask)
      // To the right is to the left by a negative count.
      if kind != .left { assembler.neg(false, spare, spare) }
      assembler.dup(lanes, floatScratch, general: spare)
      assembler.vector(kind == .rightSigned ? .sshl : .ushl, lanes, d, a, floatScratch)
    }
  }

  // MARK: Shuffles

  static func traits(of pattern: ShufflePattern) -> VectorTraits {
    VectorTraits(memory: .none, readsWhole: false)
  }

  mutating func shuffle(
    _ pattern: ShufflePattern, _ d: Register, _ a: VectorOperand, _ b: VectorOperand
  ) -> Int {
    let (a, b) = (a.requiredRegister, b.requiredRegister)
    switch pattern.source {
    case .first: shuffle(pattern.form, d, a, a)
    case .second: shuffle(pattern.form, d, b, b)
    case .both: shuffle(pattern.form, d, a, b)
    case .exchanged: shuffle(pattern.form, d, b, a)
    }
    return assembler.offset
  }

  private mutating func shuffle(
    _ form: ShufflePattern.Form, _ d: Register, _ x: Register, _ y: Register
  ) {
    switch form {
    case .identity: if d != x { assembler.movVector(d, x) }
    case .splat(let size): assembler.dup(size == 0 ? .b16 : .h8, d, x, lane: 0)
    case .dwords(let lanes): select(Vector(lanes: lanes, size: 4, from: 0), of: x, d)
    case .lowWords(let lanes): select(Vector(words: lanes, high: false), of: x, d)
    case .highWords(let lanes): select(Vector(words: lanes, high: true), of: x, d)
    case .table(let table): select(table, of: x, d)
    case .concatenation(let first): assembler.ext(d, x, y, start: first)
    case .interleaving(let size, let high):
      assembler.vector(high ? .zip2 : .zip1, A64Lanes(scale: size), d, x, y)
    case .truncation(let size): assembler.vector(.uzp1, A64Lanes(scale: size - 1), d, x, y)
    case .blend(let mask):
      var bytes = Vector.zero
      for index in 0..<16 where mask >> UInt16(index) & 1 != 0 { bytes[index] = 0xFF }
      constant(floatScratch, bytes)
      assembler.vector(.bsl, floatScratch, y, x)
      assembler.movVector(d, floatScratch)
    case .dwordPairs(let lanes):
      var (first, second) = (Vector(lanes: lanes, size: 4, from: 0), Vector(lanes: lanes, size: 4, from: 0))
      first.high = 0x8080_8080_8080_8080
      second.low = 0x8080_8080_8080_8080
      select(first, of: x, or: second, of: y, d)
    case .tables(let first, let second): select(first, of: x, or: second, of: y, d)
    }
  }

  private mutating func select(_ table: Vector, of x: Register, _ d: Register) {
    constant(floatScratch, table)
    assembler.tbl(d, x, floatScratch)
  }

  /// In each table a byte beyond 15 stands for one of the other operand.
  private mutating func select(
    _ first: Vector, of x: Register, or second: Vector, of y: Register, _ d: Register
  ) {
    let (s, t) = (floatScratch, secondFloatScratch)
    constant(s, first)
    constant(t, second)
    assembler.tbl(s, x, s)
    assembler.tbx(s, y, t)
    assembler.movVector(d, s)
  }

  // MARK: Scalars

  mutating func test(_ opcode: Opcode, _ a: Register) -> Condition {
    let s = floatScratch
    switch opcode {
    case .v128AnyTrue: assembler.vector(.umaxp, .s4, s, a, a)
    case .i8x16AllTrue: assembler.vector(.uminv, .b16, s, a)
    case .i16x8AllTrue: assembler.vector(.uminv, .h8, s, a)
    case .i32x4AllTrue: assembler.vector(.uminv, .s4, s, a)
    default:
      // A lane that is zero makes the sum a NaN.
      assembler.vector(.cmeqZero, .d2, s, a)
      assembler.addpScalar(s, s)
      assembler.fcmp(true, s, s)
      return .equal
    }
    assembler.fmovFromVector(true, spare, s)
    compare(true, spare, .immediate(0))
    return .notEqual
  }

  /// The sign bits are gathered by adding them to their neighbours, pair by pair.
  mutating func bitmask(_ opcode: Opcode, _ d: Register, _ a: Register) {
    let s = floatScratch
    switch opcode {
    case .i8x16Bitmask:
      assembler.vector(.ushr, .b16, s, a, immediate: 7)
      assembler.vector(.usra, .h8, s, s, immediate: 7)
      assembler.vector(.usra, .s4, s, s, immediate: 14)
      assembler.vector(.usra, .d2, s, s, immediate: 28)
      assembler.umov(scale: 0, spare, s, lane: 0)
      assembler.umov(scale: 0, d, s, lane: 8)
      assembler.logical(.orr, false, d, spare, d, .lsl, 8)
      return
    case .i16x8Bitmask:
      assembler.vector(.sqxtn, .b8, s, a)
      assembler.vector(.ushr, .b8, s, s, immediate: 7)
      assembler.vector(.usra, .h4, s, s, immediate: 7)
      assembler.vector(.usra, .s2, s, s, immediate: 14)
      assembler.scalar(.usra, s, s, immediate: 28)
    case .i32x4Bitmask:
      assembler.vector(.sqxtn, .h4, s, a)
      assembler.vector(.ushr, .h4, s, s, immediate: 15)
      assembler.vector(.usra, .s2, s, s, immediate: 15)
      assembler.scalar(.usra, s, s, immediate: 30)
    default:
      assembler.vector(.sqxtn, .s2, s, a)
      assembler.vector(.ushr, .s2, s, s, immediate: 31)
      assembler.scalar(.usra, s, s, immediate: 31)
    }
    assembler.umov(scale: 0, d, s, lane: 0)
  }

  mutating func splat(_ opcode: Opcode, _ d: Register, _ a: Register) {
    let lanes = A64Lanes(scale: opcode.laneScale)
    if Registers.isFloat(a) {
      assembler.dup(lanes, d, a, lane: 0)
    } else {
      assembler.dup(lanes, d, general: a)
    }
  }

  mutating func extractLane(_ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register) {
    let index = UInt8(truncatingIfNeeded: lane)
    let scale = opcode.laneScale
    switch opcode {
    case .i8x16ExtractLaneS, .i16x8ExtractLaneS: assembler.smov(scale: scale, false, d, a, lane: index)
    // What is above a scalar in its register is nobody's.
    case .f32x4ExtractLane, .f64x2ExtractLane:
      if lane != 0 {
        assembler.dupScalar(scale: scale, d, a, lane: index)
      } else if d != a {
        assembler.movVector(d, a)
      }
    default: assembler.umov(scale: scale, d, a, lane: index)
    }
  }

  mutating func replaceLane(_ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register, _ s: Register) {
    insert(scale: opcode.laneScale, lane, d, a, s)
  }

  /// d = a with a scalar, from a register of any class, in a lane.
  private mutating func insert(scale: UInt8, _ lane: Int, _ d: Register, _ a: Register, _ s: Register) {
    let index = UInt8(truncatingIfNeeded: lane)
    overwrite(d, a, reading: s, s) {
      if Registers.isFloat(s) {
        $0.ins(scale: scale, $1, lane: index, s, from: 0)
      } else {
        $0.ins(scale: scale, $1, lane: index, general: s)
      }
    }
  }

  // MARK: Memory

  mutating func loadVector(_ opcode: Opcode, _ d: Register, _ address: LinearAddress) -> Int {
    let s = floatScratch
    let start: Int
    switch opcode {
    case .v128Load: return access(.ldrQ, d, address)
    case .v128Load32Zero: return access(.ldrS, d, address)
    case .v128Load64Zero: return access(.ldrD, d, address)
    case .v128Load8x8S, .v128Load16x4S, .v128Load32x2S, .v128Load8x8U, .v128Load16x4U, .v128Load32x2U:
      start = access(.ldrD, s, address)
      let isSigned = opcode == .v128Load8x8S || opcode == .v128Load16x4S || opcode == .v128Load32x2S
      let lanes: A64Lanes =
        switch opcode {
        case .v128Load8x8S, .v128Load8x8U: .b8
        case .v128Load16x4S, .v128Load16x4U: .h4
        default: .s2
        }
      assembler.vector(isSigned ? .sshll : .ushll, lanes, d, s, immediate: 0)
    default:
      let scale = UInt8(opcode.accessWidth.trailingZeroBitCount)
      start = access(A64Access.loads(scale), s, address)
      assembler.dup(A64Lanes(scale: scale), d, s, lane: 0)
    }
    return start
  }

  mutating func storeVector(_ address: LinearAddress, _ s: Register) -> Int { store(.strQ, s, address) }

  mutating func loadLane(
    _ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register, _ address: LinearAddress
  ) -> Int {
    let scale = UInt8(opcode.accessWidth.trailingZeroBitCount)
    let loaded = secondFloatScratch
    let start = access(A64Access.loads(scale), loaded, address)
    insert(scale: scale, lane, d, a, loaded)
    return start
  }

  mutating func storeLane(_ opcode: Opcode, _ lane: Int, _ address: LinearAddress, _ s: Register) -> Int {
    let scale = UInt8(opcode.accessWidth.trailingZeroBitCount)
    var source = s
    if lane != 0 {
      source = floatScratch
      assembler.dupScalar(scale: scale, source, s, lane: UInt8(truncatingIfNeeded: lane))
    }
    return store(A64Access.stores(scale), source, address)
  }
}

extension A64Lanes {
  /// Whole registers of lanes with 2^scale bytes.
  fileprivate init(scale: UInt8) {
    switch scale {
    case 0: self = .b16
    case 1: self = .h8
    case 2: self = .s4
    default: self = .d2
    }
  }
}

extension A64Access {
  /// Of 2^scale bytes, into a vector register whose rest becomes zero.
  fileprivate static func loads(_ scale: UInt8) -> A64Access {
    switch scale {
    case 0: .ldrB
    case 1: .ldrH
    case 2: .ldrS
    default: .ldrD
    }
  }

  fileprivate static func stores(_ scale: UInt8) -> A64Access {
    switch scale {
    case 0: .strB
    case 1: .strH
    case 2: .strS
    default: .strD
    }
  }
}

extension Vector {
  /// Indices of bytes: four lanes of so many bytes, each by two bits, into the bytes from one on.
  fileprivate init(lanes: UInt8, size: Int, from first: Int) {
    self = .zero
    for lane in 0..<4 {
      let source = first + Int(lanes >> UInt8(2 * lane) & 3) * size
      for byte in 0..<size { self[first + lane * size + byte] = UInt8(source + byte) }
    }
  }

  /// Those of the lanes of 16 bits in one half; the other half stays.
  fileprivate init(words lanes: UInt8, high: Bool) {
    let selection = Vector(lanes: lanes, size: 2, from: high ? 8 : 0)
    self = Vector(low: 0x0706_0504_0302_0100, high: 0x0F0E_0D0C_0B0A_0908)
    if high { self.high = selection.high } else { low = selection.low }
  }
}

extension Opcode {
  /// log2 of the bytes of a lane, of splats and of lanes that are extracted or replaced.
  fileprivate var laneScale: UInt8 {
    switch self {
    case .i8x16Splat, .i8x16ExtractLaneS, .i8x16ExtractLaneU, .i8x16ReplaceLane: 0
    case .i16x8Splat, .i16x8ExtractLaneS, .i16x8ExtractLaneU, .i16x8ReplaceLane: 1
    case .i32x4Splat, .f32x4Splat, .i32x4ExtractLane, .f32x4ExtractLane, .i32x4ReplaceLane,
      .f32x4ReplaceLane:
      2
    default: 3
    }
  }

  fileprivate enum ShiftKind { case left, rightSigned, rightUnsigned }

  fileprivate var vectorShift: (A64Lanes, ShiftKind) {
    switch self {
    case .i8x16Shl: (.b16, .left)
    case .i8x16ShrS: (.b16, .rightSigned)
    case .i8x16ShrU: (.b16, .rightUnsigned)
    case .i16x8Shl: (.h8, .left)
    case .i16x8ShrS: (.h8, .rightSigned)
    case .i16x8ShrU: (.h8, .rightUnsigned)
    case .i32x4Shl: (.s4, .left)
    case .i32x4ShrS: (.s4, .rightSigned)
    case .i32x4ShrU: (.s4, .rightUnsigned)
    case .i64x2Shl: (.d2, .left)
    case .i64x2ShrS: (.d2, .rightSigned)
    default: (.d2, .rightUnsigned)
    }
  }
}
