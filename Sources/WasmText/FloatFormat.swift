/// A binary interchange format of IEEE 754, and how a real number is rounded to it.
struct FloatFormat {
  /// Bits of the fraction field; the significand has one more.
  let fractionBits: Int
  /// What the exponent field holds for the exponent zero.
  let bias: Int

  static let binary32 = FloatFormat(fractionBits: 23, bias: 127)
  static let binary64 = FloatFormat(fractionBits: 52, bias: 1023)

  /// Bits of a value.
  var width: Int { bias == 127 ? 32 : 64 }
  /// The bit pattern of positive infinity.
  var infinity: UInt64 { UInt64(2 * bias + 1) << UInt64(fractionBits) }
  var sign: UInt64 { 1 << UInt64(width - 1) }
  var fractionMask: UInt64 { (1 << UInt64(fractionBits)) - 1 }
  /// The payload that makes a NaN the canonical one.
  var quietBit: UInt64 { 1 << UInt64(fractionBits - 1) }

  /// The positive number `significand × 2^exponent`, rounded once, to the nearest and ties to even.
  ///
  /// - Parameters:
  ///   - significand: not zero.
  ///   - isInexact: whether the number meant is greater than that, by less than one unit of `significand`. Then
  ///     `significand` has at least two bits more than the format's significands.
  /// - Returns: the bit pattern, or nil where rounding overflows to infinity.
  func round(significand: UInt64, exponent: Int, isInexact: Bool) -> UInt64? {
    let leadingZeros = significand.leadingZeroBitCount
    let aligned = significand << UInt64(leadingZeros)
    // The number is in 2^top ..< 2^(top + 1).
    let top = exponent - leadingZeros + 63
    if top > bias { return nil }
    let minimum = 1 - bias
    // Bits of `aligned` that have no place in the result; more of them the deeper it is subnormal.
    let excess = 63 - fractionBits + max(0, minimum - top)
    if excess > 64 { return 0 }
    let kept = excess == 64 ? 0 : aligned >> UInt64(excess)
    let rest = excess == 64 ? aligned : aligned & ((1 << UInt64(excess)) - 1)
    let half: UInt64 = 1 << UInt64(excess - 1)
    let roundsUp = rest > half || (rest == half && (isInexact || kept & 1 != 0))
    // The significand's leading one adds to the exponent field, and so does a carry out of the rounding.
    let field = UInt64(max(top, minimum) + bias - 1)
    let bits = (field << UInt64(fractionBits)) + kept + (roundsUp ? 1 : 0)
    return bits < infinity ? bits : nil
  }
}
