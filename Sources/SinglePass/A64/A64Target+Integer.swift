import Assembler
import VMLayout
import WasmISA

/// Integer operations.
extension A64Target {
  mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand
  ) {
    switch right {
    case .register(let b): integer(op, wide, d, a, b)
    case .immediate(let value): integer(op, wide, d, a, value)
    case .slot: preconditionFailure("operands are in registers")
    }
  }

  private mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ b: Register
  ) {
    switch op {
    case .add: assembler.arithmetic(.add, wide, d, a, b)
    case .sub: assembler.arithmetic(.sub, wide, d, a, b)
    case .mul: assembler.mul(wide, d, a, b)
    case .and: assembler.logical(.and, wide, d, a, b)
    case .or: assembler.logical(.orr, wide, d, a, b)
    case .xor: assembler.logical(.eor, wide, d, a, b)
    case .shl: assembler.binary(.lslv, wide, d, a, b)
    case .shrS: assembler.binary(.asrv, wide, d, a, b)
    case .shrU: assembler.binary(.lsrv, wide, d, a, b)
    case .rotr: assembler.binary(.rorv, wide, d, a, b)
    case .rotl:
      // To the right by as much less than the width: the count is taken modulo that.
      assembler.neg(wide, spare, b)
      assembler.binary(.rorv, wide, d, a, spare)
    case .divS, .divU, .remS, .remU: preconditionFailure("division goes through divide")
    }
  }

  private mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ value: Int64
  ) {
    let last: UInt8 = wide ? 63 : 31
    let count = UInt8(truncatingIfNeeded: value) & last
    switch op {
    case .add, .sub:
      let isAdded = (op == .add) == (value >= 0)
      assembler.arithmetic(isAdded ? .add : .sub, wide, d, a, immediate: value.magnitude)
    case .mul: multiply(wide, d, a, value)
    case .and:
      if value == 0 { assembler.movImmediate(d, 0) } else { bits(.and, wide, d, a, value) }
    case .or: bits(.orr, wide, d, a, value)
    case .xor: bits(.eor, wide, d, a, value)
    case .shl: assembler.lsl(wide, d, a, immediate: count)
    case .shrS: assembler.asr(wide, d, a, immediate: count)
    case .shrU: assembler.lsr(wide, d, a, immediate: count)
    case .rotr: assembler.ror(wide, d, a, immediate: count)
    case .rotl: assembler.ror(wide, d, a, immediate: (0 &- count) & last)
    case .divS, .divU, .remS, .remU: preconditionFailure("division goes through divide")
    }
  }

  /// With 0 and −1, which are no bit masks, what the operation comes to.
  private mutating func bits(_ op: A64Logical, _ wide: Bool, _ d: Register, _ a: Register, _ value: Int64) {
    if let mask = A64Bitmask(wide, UInt64(bitPattern: value)) {
      assembler.logical(op, wide, d, a, immediate: mask)
    } else if value == -1 && op == .eor {
      assembler.mvn(wide, d, a)
    } else if value == -1 && op == .orr {
      assembler.movImmediate(d, wide ? .max : 0xFFFF_FFFF)
    } else {
      assembler.mov(wide, d, a)
    }
  }

  /// By a power of two, or one more than that.
  private mutating func multiply(_ wide: Bool, _ d: Register, _ a: Register, _ value: Int64) {
    if value == 0 {
      assembler.movImmediate(d, 0)
    } else if value & (value - 1) == 0 {
      assembler.lsl(wide, d, a, immediate: UInt8(value.trailingZeroBitCount))
    } else {
      assembler.arithmetic(.add, wide, d, a, a, .lsl, UInt8((value - 1).trailingZeroBitCount))
    }
  }

  mutating func compare(_ wide: Bool, _ a: Register, _ right: RightOperand) {
    switch right {
    case .register(let b): assembler.cmp(wide, a, b)
    case .immediate(0):
      assembler.cmp(wide, a, immediate: 0)
      noteTest(.zero, wide, a)
    case .immediate(let value):
      if value > 0 {
        assembler.cmp(wide, a, immediate: value.magnitude)
      } else {
        assembler.cmn(wide, a, immediate: value.magnitude)
      }
    case .slot: preconditionFailure("operands are in registers")
    }
  }

  mutating func testZero(_ wide: Bool, _ a: Register) { compare(wide, a, .immediate(0)) }

  mutating func testBits(_ wide: Bool, _ a: Register, _ right: RightOperand) {
    switch right {
    case .register(let b): assembler.tst(wide, a, b)
    case .immediate(0): assembler.tst(wide, Self.zero, Self.zero)
    case .immediate(let value):
      guard let mask = A64Bitmask(wide, UInt64(bitPattern: value)) else {
        // All ones.
        return compare(wide, a, .immediate(0))
      }
      assembler.tst(wide, a, immediate: mask)
      let bits = wide ? UInt64(bitPattern: value) : UInt64(UInt32(truncatingIfNeeded: value))
      if bits & (bits &- 1) == 0 { noteTest(.bit(UInt8(bits.trailingZeroBitCount)), wide, a) }
    case .slot: preconditionFailure("operands are in registers")
    }
  }

  mutating func addScaled(_ wide: Bool, _ d: Register, _ a: Register, _ b: Register, shift: UInt8) {
    assembler.arithmetic(.add, wide, d, a, b, .lsl, shift)
  }

  mutating func unary(_ op: Opcode.IntUnary, _ wide: Bool, _ d: Register, _ a: Register) {
    switch op {
    case .clz: assembler.unary(.clz, wide, d, a)
    case .ctz:
      assembler.unary(.rbit, wide, d, a)
      assembler.unary(.clz, wide, d, d)
    case .popcnt:
      assembler.fmovToVector(wide, floatScratch, a)
      assembler.vector(.cnt, .b8, floatScratch, floatScratch)
      assembler.vector(.addv, .b8, floatScratch, floatScratch)
      assembler.fmovFromVector(false, d, floatScratch)
    case .extend8S: assembler.sxtb(wide, d, a)
    case .extend16S: assembler.sxth(wide, d, a)
    case .extend32S: assembler.sxtw(d, a)
    }
  }

  mutating func set(_ condition: Condition, _ d: Register) { assembler.cset(d, condition.a64) }

  mutating func moveIf(_ condition: Condition, _ kind: ValueType.Kind, _ d: Register, _ s: Register) {
    switch kind {
    case .v128:
      let other = assembler.shortBranch(condition.negated.a64)
      assembler.movVector(d, s)
      land(other)
    case .f32, .f64: assembler.fcsel(kind.isWide, d, s, d, condition.a64)
    default: assembler.select(.csel, kind.isWide, d, s, d, condition.a64)
    }
  }

  // MARK: Integers of 128 bits

  mutating func addWide(
    subtracts: Bool, _ low: Register, _ high: Register, _ lowAddend: RightOperand, _ highAddend: RightOperand
  ) {
    assembler.arithmetic(subtracts ? .subs : .adds, true, low, low, word(lowAddend))
    // What loads the other half leaves the flags alone.
    let b = word(highAddend)
    assembler.binary(subtracts ? .sbc : .adc, true, high, high, b)
  }

  /// A register that holds the operand: its own, or the spare register.
  private mutating func word(_ operand: RightOperand) -> Register {
    switch operand {
    case .register(let register): return register
    case .immediate(let value): assembler.movImmediate(spare, UInt64(bitPattern: value))
    case .slot(let offset): access(.ldrX, spare, Self.sp, offset)
    }
    return spare
  }

  mutating func multiplyWide(
    signed: Bool, _ low: Register, _ high: Register, _ a: Register, by factor: RightOperand
  ) {
    let b = word(factor)
    assembler.mul(true, low, a, b)
    if signed { assembler.smulh(high, a, b) } else { assembler.umulh(high, a, b) }
  }
}
