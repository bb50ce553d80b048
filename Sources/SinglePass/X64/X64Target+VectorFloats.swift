import Assembler
import VMLayout
import WasmISA

/// Conversions, minimum and maximum, and products with sums, of vectors of floats. As in the other sequences, `s` and `t`
/// are the scratch registers.
extension X64Target {
  private var s: Register { floatScratch }
  private var t: Register { secondFloatScratch }

  // MARK: Conversions

  /// The halves of the integer become fractions of floats with fixed exponents: 2^23 + low, and 2^39 + high · 2^16.
  /// Taking 2^39 + 2^23 from the latter is exact, so that the addition rounds, and it alone.
  mutating func convertUnsigned(_ d: Register, _ a: Register) {
    assembler.shiftLanes(.srl, size: 2, s, a, count: 16)
    emit(.pblendw, d, a, Vector(all: 0x4B00_0000 as UInt32), immediate: 0xAA)
    emit(.pblendw, s, s, Vector(all: 0x5300_0000 as UInt32), immediate: 0xAA)
    emit(.subps, s, s, Vector(all: 0x5300_0080 as UInt32))
    assembler.vector(.addps, d, d, s)
  }

  /// The integer becomes the fraction of 2^52 + it.
  mutating func convertLowUnsigned(_ d: Register, _ a: Register) {
    emit(.punpckldq, d, a, Vector(all: 0x4330_0000 as UInt32))
    emit(.subpd, d, d, Vector(all: (0x1p52).bitPattern))
  }

  /// The instruction answers with the smallest integer for everything that does not fit. Where the operand is too
  /// large, the complement is right; where it is NaN, zero.
  mutating func truncateSigned(_ d: Register, _ a: Register) {
    emit(.cmpps, s, a, Vector(all: Float(0x1p31).bitPattern), immediate: FloatPredicate.greaterOrEqual)
    assembler.vector(.cmpps, t, a, a, immediate: FloatPredicate.ordered)
    assembler.vector(.cvttps2dq, d, a)
    assembler.vector(.pxor, d, d, s)
    assembler.vector(.pand, d, d, t)
  }

  /// From 2^31 on, the instruction answers with 2^31, to which comes what 2^31 less converts to, between 0 and 2^31 − 1.
  /// NaN and negative numbers become zero at first.
  mutating func truncateUnsigned(_ d: Register, _ a: Register) {
    let limit = Vector(all: Float(0x1p31).bitPattern)
    emit(.maxps, d, a, .zero)
    emit(.subps, t, d, limit)
    emit(.cmpps, s, t, limit, immediate: FloatPredicate.greaterOrEqual)
    assembler.vector(.cvttps2dq, t, t)
    assembler.vector(.pxor, t, t, s)
    emit(.pmaxsd, t, t, .zero)
    assembler.vector(.cvttps2dq, d, d)
    assembler.vector(.paddd, d, d, t)
  }

  /// The minimum of NaN and another number is the other one: here zero.
  mutating func truncateDoubleSigned(_ d: Register, _ a: Register) {
    assembler.vector(.cmppd, s, a, a, immediate: FloatPredicate.ordered)
    emit(.andpd, s, s, Vector(all: Double(Int32.max).bitPattern))
    assembler.vector(.minpd, d, a, s)
    assembler.vector(.cvttpd2dq, d, d)
  }

  /// Within 0 and 2^32 − 1, the integral part is the fraction of 2^52 + it.
  mutating func truncateDoubleUnsigned(_ d: Register, _ a: Register) {
    assembler.vector(.pxor, s, s, s)
    assembler.vector(.maxpd, d, a, s)
    emit(.minpd, d, d, Vector(all: Double(UInt32.max).bitPattern))
    assembler.vector(.roundpd, d, d, immediate: 11)
    emit(.addpd, d, d, Vector(all: (0x1p52).bitPattern))
    assembler.vector(.shufps, d, d, s, immediate: 0x88)
  }

  // MARK: Operations

  /// The processor's minimum is its second operand where both are equal or one is NaN. Both orders together have the
  /// right sign of zero; a constant takes the place of NaNs.
  mutating func extreme(
    _ double: Bool, _ op: X64Vector, _ join: X64Vector, _ d: Register, _ a: VectorOperand, _ b: VectorOperand
  ) {
    guard case .register(let x) = a else { return extreme(double, op, join, d, b, a) }
    let unordered: X64Vector = double ? .cmppd : .cmpps
    switch b {
    case .constant(let k):
      if let correction = correction(k, double, isMaximum: op == .maxps || op == .maxpd) {
        constant(s, k)
        assembler.vector(op, d, s, x)
        return emit(double ? .addpd : .addps, d, d, correction)
      }
      fallthrough
    case .slot, .address:
      emit(.movups, t, 0, b)
      assembler.vector(unordered, s, x, t, immediate: FloatPredicate.unordered)
      assembler.vector(op, t, t, x)
      emit(op, d, x, b)
    case .register(let y):
      assembler.vector(unordered, s, x, y, immediate: FloatPredicate.unordered)
      assembler.vector(op, t, x, y)
      assembler.vector(op, d, y, x)
    }
    let nan = double ? Vector(all: 0x7FF8_0000_0000_0000 as UInt64) : Vector(all: 0x7FC0_0000 as UInt32)
    assembler.vector(join, d, d, t)
    emit(double ? .blendvpd : .blendvps, d, d, nan, immediate: s << 4)
  }

  /// What makes that right which the processor selects from a constant and, if they are equal, another operand, when it
  /// is added: a zero makes NaNs quiet, and a positive one the maximum of zeros positive. Nil where nothing does.
  private func correction(_ constant: Vector, _ double: Bool, isMaximum: Bool) -> Vector? {
    guard let low = correction(constant.low, double, isMaximum: isMaximum),
      let high = correction(constant.high, double, isMaximum: isMaximum)
    else { return nil }
    return Vector(low: low, high: high)
  }

  /// For the lanes in 64 bits.
  private func correction(_ lanes: UInt64, _ double: Bool, isMaximum: Bool) -> UInt64? {
    let sign: UInt64 = double ? 1 << 63 : 1 << 31
    let infinity: UInt64 = double ? 0x7FF << 52 : 0xFF << 23
    var correction: UInt64 = 0
    for shift in stride(from: 0 as UInt64, to: 64, by: double ? 64 : 32) {
      let lane = lanes &>> shift & (sign | (sign - 1))
      if lane & ~sign > infinity || lane == sign && !isMaximum { return nil }
      if lane != 0 || !isMaximum { correction |= sign &<< shift }
    }
    return correction
  }

  /// d = ±(a · b) + c, by the form that reads d in the operand's place that it is. Of registers, `a` is the first factor
  /// in all forms.
  mutating func multiplyAdd(
    _ form132: X64Vector, _ form213: X64Vector, _ form231: X64Vector, _ d: Register,
    _ a: Register, _ b: Register, _ c: VectorOperand
  ) -> Int {
    if d == b { return emit(form213, d, a, c) }
    guard case .register(let c) = c else {
      if d != a { assembler.movaps(d, a) }
      return emit(form213, d, b, c)
    }
    if d == a { return emit(form132, d, c, .register(b)) }
    if d != c { assembler.movaps(d, c) }
    return emit(form231, d, a, .register(b))
  }
}

/// Predicates of `cmpps` and `cmppd`.
enum FloatPredicate {
  static var unordered: UInt8 { 3 }
  static var ordered: UInt8 { 7 }
  /// False for NaN, without an exception.
  static var greaterOrEqual: UInt8 { 29 }
}
