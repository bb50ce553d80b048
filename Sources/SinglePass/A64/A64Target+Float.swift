import Assembler
import VMLayout
import WasmISA

/// Floating-point operations and conversions.
extension A64Target {
  mutating func float(
    _ op: Opcode.FloatBinary, _ double: Bool, _ d: Register, _ a: Register, _ operand: FloatOperand
  ) {
    guard case .register(let b) = operand else { preconditionFailure("operands are in registers") }
    switch op {
    case .add: assembler.float(.fadd, double, d, a, b)
    case .sub: assembler.float(.fsub, double, d, a, b)
    case .mul: assembler.float(.fmul, double, d, a, b)
    case .div: assembler.float(.fdiv, double, d, a, b)
    case .min: assembler.float(.fmin, double, d, a, b)
    case .max: assembler.float(.fmax, double, d, a, b)
    case .copysign:
      // The sign bit goes to bit 0, and from there into a copy of the other operand.
      let (lanes, sign): (A64Lanes, UInt8) = double ? (.d2, 63) : (.s2, 31)
      assembler.vector(.ushr, lanes, floatScratch, b, immediate: sign)
      if d != a { assembler.movVector(d, a) }
      assembler.vector(.sli, lanes, d, floatScratch, immediate: sign)
    }
  }

  mutating func unary(_ op: Opcode.FloatUnary, _ double: Bool, _ d: Register, _ a: Register) {
    let op: A64FloatUnary =
      switch op {
      case .abs: .fabs
      case .neg: .fneg
      case .sqrt: .fsqrt
      case .nearest: .frintn
      case .floor: .frintm
      case .ceil: .frintp
      case .trunc: .frintz
      }
    assembler.float(op, double, d, a)
  }

  /// Unordered operands set carry and overflow: the conditions named are false for them.
  mutating func compare(
    _ op: Opcode.FloatCompare, _ double: Bool, _ a: Register, _ b: Register
  ) -> Condition {
    assembler.fcmp(double, a, b)
    switch op {
    case .eq: return .equal
    case .ne: return .notEqual
    case .lt: return .lessUnsigned
    case .le: return .lessOrEqualUnsigned
    case .gt: return .greaterSigned
    case .ge: return .greaterOrEqualSigned
    }
  }

  // MARK: Conversions

  mutating func convert(_ op: Opcode.Convert, _ d: Register, _ a: Register, traps: inout TrapEmitter) {
    switch op {
    case .i32WrapI64: assembler.mov(false, d, a)
    case .i64ExtendI32S: assembler.sxtw(d, a)
    case .i64ExtendI32U: if d != a { assembler.mov(false, d, a) }
    case .i32TruncF32S: truncateTo32(signed: true, false, d, a, &traps)
    case .i32TruncF64S: truncateTo32(signed: true, true, d, a, &traps)
    case .i32TruncF32U: truncateTo32(signed: false, false, d, a, &traps)
    case .i32TruncF64U: truncateTo32(signed: false, true, d, a, &traps)
    case .i64TruncF32S: truncateToSigned64(false, d, a, &traps)
    case .i64TruncF64S: truncateToSigned64(true, d, a, &traps)
    case .i64TruncF32U: truncateToUnsigned64(false, d, a, &traps)
    case .i64TruncF64U: truncateToUnsigned64(true, d, a, &traps)
    case .i32TruncSatF32S: assembler.fcvtz(signed: true, false, false, d, a)
    case .i32TruncSatF64S: assembler.fcvtz(signed: true, false, true, d, a)
    case .i64TruncSatF32S: assembler.fcvtz(signed: true, true, false, d, a)
    case .i64TruncSatF64S: assembler.fcvtz(signed: true, true, true, d, a)
    case .i32TruncSatF32U: assembler.fcvtz(signed: false, false, false, d, a)
    case .i32TruncSatF64U: assembler.fcvtz(signed: false, false, true, d, a)
    case .i64TruncSatF32U: assembler.fcvtz(signed: false, true, false, d, a)
    case .i64TruncSatF64U: assembler.fcvtz(signed: false, true, true, d, a)
    case .f32ConvertI32S: assembler.cvtf(signed: true, false, false, d, a)
    case .f64ConvertI32S: assembler.cvtf(signed: true, false, true, d, a)
    case .f32ConvertI64S: assembler.cvtf(signed: true, true, false, d, a)
    case .f64ConvertI64S: assembler.cvtf(signed: true, true, true, d, a)
    case .f32ConvertI32U: assembler.cvtf(signed: false, false, false, d, a)
    case .f64ConvertI32U: assembler.cvtf(signed: false, false, true, d, a)
    case .f32ConvertI64U: assembler.cvtf(signed: false, true, false, d, a)
    case .f64ConvertI64U: assembler.cvtf(signed: false, true, true, d, a)
    case .f32DemoteF64: assembler.fcvt(toDouble: false, d, a)
    case .f64PromoteF32: assembler.fcvt(toDouble: true, d, a)
    case .i32ReinterpretF32: assembler.fmovFromVector(false, d, a)
    case .i64ReinterpretF64: assembler.fmovFromVector(true, d, a)
    case .f32ReinterpretI32: assembler.fmovToVector(false, d, a)
    case .f64ReinterpretI64: assembler.fmovToVector(true, d, a)
    }
  }

  private mutating func trapOnNaN(_ double: Bool, _ a: Register, _ traps: inout TrapEmitter) {
    assembler.fcmp(double, a, a)
    assembler.b(.vs, traps.label(.invalidConversionToInteger, &self))
  }

  /// By way of 64 bits: what does not fit 32 of them is not what its lower half is.
  private mutating func truncateTo32(
    signed: Bool, _ double: Bool, _ d: Register, _ a: Register, _ traps: inout TrapEmitter
  ) {
    trapOnNaN(double, a, &traps)
    assembler.fcvtz(signed: true, true, double, scratch, a)
    assembler.arithmetic(.subs, true, Self.zero, scratch, scratch, signed ? .sxtw : .uxtw)
    assembler.b(.ne, traps.label(.integerOverflow, &self))
    assembler.mov(false, d, scratch)
  }

  /// What does not fit becomes the smallest or the largest number, of which the latter cannot be right.
  private mutating func truncateToSigned64(
    _ double: Bool, _ d: Register, _ a: Register, _ traps: inout TrapEmitter
  ) {
    trapOnNaN(double, a, &traps)
    assembler.fcvtz(signed: true, true, double, d, a)
    assembler.logical(.eor, true, scratch, d, d, .asr, 63)
    assembler.cmn(true, scratch, immediate: 1)
    let done = assembler.shortBranch(.vc)
    // The smallest number is right for itself alone.
    assembler.movImmediate(
      scratch, double ? (-0x1p63 as Double).bitPattern : UInt64((-0x1p63 as Float).bitPattern))
    assembler.fmovToVector(double, floatScratch, scratch)
    assembler.fcmp(double, a, floatScratch)
    assembler.b(.ne, traps.label(.integerOverflow, &self))
    land(done)
  }

  /// Numbers from 2^64 on become 2^64 − 1, which no float is.
  private mutating func truncateToUnsigned64(
    _ double: Bool, _ d: Register, _ a: Register, _ traps: inout TrapEmitter
  ) {
    trapOnNaN(double, a, &traps)
    let overflow = traps.label(.integerOverflow, &self)
    let minusOne = double ? (-1 as Double).bitPattern : UInt64((-1 as Float).bitPattern)
    constant(double ? .f64 : .f32, floatScratch, minusOne)
    assembler.fcmp(double, a, floatScratch)
    assembler.b(.le, overflow)
    assembler.fcvtz(signed: false, true, double, d, a)
    assembler.cmn(true, d, immediate: 1)
    assembler.b(.eq, overflow)
  }
}
