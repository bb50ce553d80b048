import WasmISA

/// How to divide by a constant without dividing: plain data, known before a byte is emitted.
///
/// The quotient is a product's upper half, shifted. For N-bit magnitudes (N = width if unsigned, width − 1 if
/// signed) and l = ⌈log2 divisor⌉, the multiplier 2^(N + l) / divisor, rounded up, is exact for all dividends: its
/// error times any dividend stays below 2^(N + l). Granlund and Montgomery, "Division by Invariant Integers using
/// Multiplication" (1994), theorems 4.2 and 5.1.
struct ConstantDivision: Equatable, BitwiseCopyable {
  enum Method: Equatable {
    /// The magnitude of the divisor is 2^shift, where shift is not 0.
    case shift
    /// Of 32 bits: (x · multiplier) >> shift, in 64 bits. The multiplier has 32 bits.
    case product
    /// upperHalf(x · multiplier) >> shift; a 32-bit dividend counts as 64 bits.
    case upperHalf
    /// t = upperHalf(x · multiplier); (t + (x − t) >> 1) >> shift: the multiplier is 2^64 more than it says.
    case upperHalfAndSum
  }

  var method: Method
  var multiplier: UInt64 = 0
  var shift: UInt8
  /// Signed only: the divisor is negative, and so the quotient is negated.
  var isNegative = false

  var hasUpperHalf: Bool { method == .upperHalf || method == .upperHalfAndSum }

  /// Signed division by this constant; nil where it is to be done by the general instructions (0, 1, −1, and the
  /// smallest integer). O(1).
  init?(signed divisor: Int64, wide: Bool) {
    let magnitude = divisor.magnitude
    if magnitude < 2 || (wide ? divisor == .min : magnitude >= 1 << 31) { return nil }
    isNegative = divisor < 0
    if magnitude & (magnitude - 1) == 0 {
      method = .shift
      shift = UInt8(magnitude.trailingZeroBitCount)
      return
    }
    let log = UInt8(64 - (magnitude - 1).leadingZeroBitCount)
    if wide {
      method = .upperHalf
      shift = log - 1
      // 2^(63 + log) / magnitude, rounded up.
      multiplier = magnitude.dividingFullWidth((1 << UInt64(log - 1), 0)).quotient + 1
    } else {
      method = .product
      shift = 31 + log
      multiplier = (1 << UInt64(shift)) / magnitude + 1
    }
  }

  /// Unsigned division by this constant, which is below 2^32 unless `wide`; nil for 0 and 1. O(1).
  init?(unsigned divisor: UInt64, wide: Bool) {
    if divisor < 2 { return nil }
    if divisor & (divisor - 1) == 0 {
      method = .shift
      shift = UInt8(divisor.trailingZeroBitCount)
      return
    }
    let log = UInt8(64 - (divisor - 1).leadingZeroBitCount)
    guard wide else {
      // The smallest shift with a multiplier of 32 bits, if one is exact; else 64 bits are always enough.
      let power: UInt64 = 1 << UInt64(31 + log)
      let rounded = power / divisor + 1
      if rounded * divisor - power <= 1 << UInt64(log - 1) {
        method = .product
        shift = 31 + log
        multiplier = rounded
      } else {
        method = .upperHalf
        shift = 0
        multiplier = UInt64.max / divisor + 1
      }
      return
    }
    // 2^(63 + log) / divisor has 64 bits; it will do if rounding has changed it little.
    let (quotient, remainder) = divisor.dividingFullWidth((1 << UInt64(log - 1), 0))
    if divisor - remainder <= 1 << UInt64(log - 1) {
      method = .upperHalf
      shift = log - 1
      multiplier = quotient + 1
    } else {
      // One bit more, of which the highest is left out: twice the above.
      let twice = remainder.multipliedReportingOverflow(by: 2)
      let carry: UInt64 = twice.overflow || twice.partialValue >= divisor ? 1 : 0
      method = .upperHalfAndSum
      shift = log - 1
      multiplier = quotient &* 2 &+ carry &+ 1
    }
  }
}
