import Assembler
import VMLayout
import WasmISA

/// Integer division, by a register or by a constant.
extension X64Target {
  /// `div` faults for zero alone, `idiv` also for the one quotient that does not fit; the divisor is checked
  /// for one of the two, so that the fault stands for the other.
  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, by register: Register,
    divisor: Int64?,
    traps: inout TrapEmitter
  ) {
    let remainder = Self.remainder
    switch op {
    case .divU, .remU:
      assembler.movImmediate(remainder, 0)
      traps.site(.integerDivideByZero, at: assembler.offset)
      assembler.div(wide, register)
    case .divS:
      if divisor == nil || divisor == 0 {
        assembler.test(wide, register, register)
        assembler.jump(.equal, traps.label(.integerDivideByZero, &self))
      }
      assembler.cqo(wide)
      traps.site(.integerOverflow, at: assembler.offset)
      assembler.idiv(wide, register)
    case .remS:
      let done = assembler.makeLabel()
      if divisor == nil || divisor == -1 {
        // Anything modulo −1 is 0, also where the quotient does not fit.
        let divides = assembler.makeLabel()
        assembler.arithmetic(.cmp, wide, register, immediate: -1)
        assembler.jump(.notEqual, divides)
        assembler.movImmediate(remainder, 0)
        assembler.jump(done)
        assembler.bind(divides)
      }
      assembler.cqo(wide)
      traps.site(.integerDivideByZero, at: assembler.offset)
      assembler.idiv(wide, register)
      assembler.bind(done)
    default: preconditionFailure("not a division")
    }
  }

  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, by divisor: Int64,
    _ division: ConstantDivision
  ) {
    if division.method == .shift && !op.isSigned {
      integer(
        op.isQuotient ? .shrU : .and, wide, d, a,
        op.isQuotient ? .immediate(Int64(division.shift)) : mask(wide, division.shift))
      return
    }
    if op.isSigned { signedQuotient(wide, a, division) } else { unsignedQuotient(wide, a, division) }
    let spare = description.convention.target
    if op.isQuotient {
      if division.isNegative { assembler.neg(wide, scratch) }
      assembler.mov(wide, d, scratch)
      return
    }
    // The remainder is the same for both signs of the divisor.
    let magnitude = Int64(bitPattern: op.isSigned ? divisor.magnitude : UInt64(bitPattern: divisor))
    if division.method == .shift {
      assembler.shift(.shl, wide, scratch, immediate: division.shift)
    } else if let immediate = Int32(exactly: magnitude) {
      assembler.imul(wide, scratch, scratch, immediate: immediate)
    } else {
      assembler.movImmediate(spare, UInt64(bitPattern: magnitude))
      assembler.imul(wide, scratch, spare)
    }
    if d != a { assembler.mov(wide, d, a) }
    assembler.arithmetic(.sub, wide, d, scratch)
  }

  /// As many ones, as an operand; those that are no immediate in the scratch register.
  private mutating func mask(_ wide: Bool, _ ones: UInt8) -> RightOperand {
    let bits = (1 as UInt64) << UInt64(ones) - 1
    if ones < 32 { return .immediate(Int64(bits)) }
    assembler.movImmediate(scratch, bits)
    return .register(scratch)
  }

  /// Scratch register = the quotient.
  private mutating func unsignedQuotient(_ wide: Bool, _ a: Register, _ division: ConstantDivision) {
    let spare = description.convention.target
    switch division.method {
    case .shift: preconditionFailure("one instruction does it")
    case .product:
      assembler.movImmediate(scratch, division.multiplier)
      assembler.imul(true, scratch, a)
      assembler.shift(.shr, true, scratch, immediate: division.shift)
    case .upperHalf:
      upperHalf(wide, a, division.multiplier)
      if division.shift > 0 { assembler.shift(.shr, true, scratch, immediate: division.shift) }
    case .upperHalfAndSum:
      upperHalf(wide, a, division.multiplier)
      assembler.mov(true, spare, a)
      assembler.arithmetic(.sub, true, spare, scratch)
      assembler.shift(.shr, true, spare, immediate: 1)
      assembler.arithmetic(.add, true, scratch, spare)
      if division.shift > 0 { assembler.shift(.shr, true, scratch, immediate: division.shift) }
    }
  }

  /// Scratch register = the quotient by the divisor's magnitude. Products round downwards, quotients towards zero: the
  /// sign bit makes up for it.
  private mutating func signedQuotient(_ wide: Bool, _ a: Register, _ division: ConstantDivision) {
    let spare = description.convention.target
    let bits: UInt8 = wide ? 64 : 32
    switch division.method {
    case .shift:
      // Negative dividends are raised by divisor − 1.
      assembler.mov(wide, scratch, a)
      if division.shift > 1 { assembler.shift(.sar, wide, scratch, immediate: bits - 1) }
      assembler.shift(.shr, wide, scratch, immediate: bits - division.shift)
      assembler.arithmetic(.add, wide, scratch, a)
      assembler.shift(.sar, wide, scratch, immediate: division.shift)
      return
    case .product:
      assembler.movsxd(scratch, a)
      assembler.movImmediate(spare, division.multiplier)
      assembler.imul(true, scratch, spare)
      assembler.shift(.sar, true, scratch, immediate: division.shift)
    case .upperHalf, .upperHalfAndSum:
      // The product is unsigned: a negative dividend counts 2^64 too much.
      let factor = Self.remainder
      if a != factor { assembler.mov(true, factor, a) }
      assembler.mov(true, spare, a)
      assembler.shift(.sar, true, spare, immediate: 63)
      assembler.movImmediate(scratch, division.multiplier)
      assembler.arithmetic(.and, true, spare, scratch)
      assembler.mulx(scratch, scratch, scratch)
      assembler.arithmetic(.sub, true, scratch, spare)
      if division.shift > 0 { assembler.shift(.sar, true, scratch, immediate: division.shift) }
    }
    assembler.mov(wide, spare, a)
    assembler.shift(.shr, wide, spare, immediate: bits - 1)
    assembler.arithmetic(.add, wide, scratch, spare)
  }

  /// Scratch register = the upper half of a · multiplier, unsigned.
  private mutating func upperHalf(_ wide: Bool, _ a: Register, _ multiplier: UInt64) {
    let factor = Self.remainder
    if a != factor { assembler.mov(wide, factor, a) }
    assembler.movImmediate(scratch, multiplier)
    assembler.mulx(scratch, scratch, scratch)
  }
}
