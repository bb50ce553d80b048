import Assembler
import VMLayout
import WasmISA

/// Integer division, by a register or by a constant.
extension A64Target {
  /// The instructions never fault: what traps is looked for before.
  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, by register: Register,
    divisor: Int64?,
    traps: inout TrapEmitter
  ) {
    if divisor == nil || divisor == 0 {
      assembler.cbz(wide, register, traps.label(.integerDivideByZero, &self))
    }
    if op == .divS, divisor == nil || divisor == -1 {
      // Only the smallest number by −1 overflows, as it does minus 1.
      assembler.cmn(wide, register, immediate: 1)
      assembler.ccmp(wide, a, immediate: 1, otherwise: [], .eq)
      assembler.b(.vs, traps.label(.integerOverflow, &self))
    }
    let division: A64Binary = op.isSigned ? .sdiv : .udiv
    if op.isQuotient { return assembler.binary(division, wide, d, a, register) }
    assembler.binary(division, wide, spare, a, register)
    assembler.msub(wide, d, spare, register, a)
  }

  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, by divisor: Int64,
    _ division: ConstantDivision
  ) {
    if division.method == .shift && !op.isSigned {
      let ones = Int64(bitPattern: 1 << UInt64(division.shift) - 1)
      integer(
        op.isQuotient ? .shrU : .and, wide, d, a, .immediate(op.isQuotient ? Int64(division.shift) : ones))
      return
    }
    // The dividend is read up to the end.
    let quotient = op.isQuotient && d != a ? d : scratch
    if op.isSigned {
      signedQuotient(wide, quotient, a, division)
    } else {
      unsignedQuotient(wide, quotient, a, division)
    }
    if op.isQuotient {
      if division.isNegative {
        assembler.neg(wide, d, quotient)
      } else if d != quotient {
        assembler.mov(wide, d, quotient)
      }
      return
    }
    // The remainder is the same for both signs of the divisor.
    if division.method == .shift {
      assembler.arithmetic(.sub, wide, d, a, scratch, .lsl, division.shift)
      return
    }
    let magnitude = op.isSigned ? divisor.magnitude : UInt64(bitPattern: divisor)
    assembler.movImmediate(spare, wide ? magnitude : magnitude & 0xFFFF_FFFF)
    assembler.msub(wide, d, scratch, spare, a)
  }

  /// q, which is not a, = the quotient.
  private mutating func unsignedQuotient(
    _ wide: Bool, _ q: Register, _ a: Register, _ division: ConstantDivision
  ) {
    assembler.movImmediate(spare, division.multiplier)
    switch division.method {
    case .shift: preconditionFailure("one instruction does it")
    case .product:
      assembler.mul(true, q, a, spare)
      assembler.lsr(true, q, q, immediate: division.shift)
    case .upperHalf:
      assembler.umulh(q, a, spare)
      if division.shift > 0 { assembler.lsr(true, q, q, immediate: division.shift) }
    case .upperHalfAndSum:
      assembler.umulh(q, a, spare)
      assembler.arithmetic(.sub, true, spare, a, q)
      assembler.arithmetic(.add, true, q, q, spare, .lsr, 1)
      if division.shift > 0 { assembler.lsr(true, q, q, immediate: division.shift) }
    }
  }

  /// q, which is not a, = the quotient by the divisor's magnitude. Products round downwards, quotients towards zero: the sign
  /// bit makes up for it.
  private mutating func signedQuotient(
    _ wide: Bool, _ q: Register, _ a: Register, _ division: ConstantDivision
  ) {
    let sign: UInt8 = wide ? 63 : 31
    switch division.method {
    case .shift:
      // Negative dividends are raised by divisor − 1.
      var bits = a
      if division.shift > 1 {
        assembler.asr(wide, q, a, immediate: sign)
        bits = q
      }
      assembler.arithmetic(.add, wide, q, a, bits, .lsr, sign + 1 - division.shift)
      assembler.asr(wide, q, q, immediate: division.shift)
      return
    case .product:
      assembler.movImmediate(spare, division.multiplier)
      assembler.sxtw(q, a)
      assembler.mul(true, q, q, spare)
      assembler.asr(true, q, q, immediate: division.shift)
    case .upperHalf, .upperHalfAndSum:
      // The multiplier, of which the highest bit is set, counts 2^64 too little as a number with a sign.
      assembler.movImmediate(spare, division.multiplier)
      assembler.smulh(q, a, spare)
      assembler.arithmetic(.add, true, q, q, a)
      if division.shift > 0 { assembler.asr(true, q, q, immediate: division.shift) }
    }
    assembler.arithmetic(.add, wide, q, q, a, .lsr, sign)
  }
}
