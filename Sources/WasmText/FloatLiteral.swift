/// Floating-point literals (spec: Text Format › Values › Floating-Point), rounded once and exactly to the format
/// that is wanted.
///
/// Short decimal numbers take a path of two machine operations. All others go through integers of any length,
/// which are kept here to be used again.
struct FloatReader {
  private var numerator = BigNatural()
  private var denominator = BigNatural()

  /// The bit pattern of a literal.
  ///
  /// - Parameter word: a number as the lexer accepts it; integers are floats too.
  /// - Returns: nil if the value is out of range: it rounds to infinity, or is no payload of a NaN.
  mutating func bits(of word: Word, format: FloatFormat) -> UInt64? {
    var digits = word
    var sign: UInt64 = 0
    if let first = word.bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      digits = word.dropFirst(1)
      sign = first == UInt8(ascii: "-") ? format.sign : 0
    }
    if digits == "inf" { return sign | format.infinity }
    if digits == "nan" { return sign | format.infinity | format.quietBit }
    if digits.hasPrefix("nan:") {
      guard let payload = digits.dropFirst(4).integer(width: 64), payload != 0, payload <= format.fractionMask
      else { return nil }
      return sign | format.infinity | payload
    }
    let magnitude =
      digits.hasPrefix("0x")
      ? hexadecimal(digits.dropFirst(2), format: format) : decimal(digits, format: format)
    return magnitude.map { sign | $0 }
  }

  // MARK: Hexadecimal

  private func hexadecimal(_ word: Word, format: FloatFormat) -> UInt64? {
    var significand: UInt64 = 0
    var exponent = 0
    var isInexact = false
    var isFraction = false
    var index = 0
    scan: while index < word.count {
      let byte = word.bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "_"): continue
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "p"), UInt8(ascii: "P"): break scan
      default:
        guard let digit = byte.hexadecimalValue else { return nil }
        if significand >> 60 == 0 {
          significand = significand << 4 | UInt64(digit)
          if isFraction { exponent -= 4 }
        } else {
          isInexact = isInexact || digit != 0
          if !isFraction { exponent += 4 }
        }
      }
    }
    if significand == 0 { return 0 }
    exponent += word.dropFirst(index).exponent
    return format.round(significand: significand, exponent: exponent, isInexact: isInexact)
  }

  // MARK: Decimal

  /// Decimal digits beyond these only say whether a number is above the one that they cut off: every number
  /// half-way between two floats has fewer.
  private static let significantDigits = 800

  private mutating func decimal(_ word: Word, format: FloatFormat) -> UInt64? {
    // The number is `head × 10^exponent` while 64 bits hold the digits; then `numerator` takes them over.
    var head: UInt64 = 0
    var headScale: UInt64 = 1
    var digits = 0
    var exponent = 0
    var isInexact = false
    var isFraction = false
    var index = 0
    numerator.clear()
    scan: while index < word.count {
      let byte = word.bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "_"): continue
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default:
        let digit = UInt64(byte &- UInt8(ascii: "0"))
        if digits == 0 && digit == 0 {
          if isFraction { exponent -= 1 }
        } else if digits < Self.significantDigits {
          if headScale == Self.fullScale {
            numerator.multiply(by: headScale, adding: head)
            head = 0
            headScale = 1
          }
          head = head * 10 + digit
          headScale *= 10
          digits += 1
          if isFraction { exponent -= 1 }
        } else {
          isInexact = isInexact || digit != 0
          if !isFraction { exponent += 1 }
        }
      }
    }
    if digits == 0 { return 0 }
    exponent += word.dropFirst(index).exponent
    // The number is below 10^(exponent + digits), and not below a tenth of that.
    if exponent + digits > 310 { return nil }
    if exponent + digits < -330 { return 0 }
    if numerator.isZero, let bits = Self.quick(head, exponent: exponent, format: format) { return bits }
    numerator.multiply(by: headScale, adding: head)
    return exact(exponent: exponent, isInexact: isInexact, format: format)
  }

  /// The largest power of ten that fits 64 bits.
  private static let fullScale: UInt64 = 10_000_000_000_000_000_000

  /// `digits × 10^exponent`, where both factors are floats of the format: one operation rounds once.
  private static func quick(_ digits: UInt64, exponent: Int, format: FloatFormat) -> UInt64? {
    guard digits >> UInt64(format.fractionBits + 1) == 0 else { return nil }
    if format.fractionBits == 52 {
      guard abs(exponent) <= 22 else { return nil }
      let power = powersOfTen[abs(exponent)]
      return (exponent < 0 ? Double(digits) / power : Double(digits) * power).bitPattern
    }
    guard abs(exponent) <= 10 else { return nil }
    let power = Float(powersOfTen[abs(exponent)])
    return UInt64((exponent < 0 ? Float(digits) / power : Float(digits) * power).bitPattern)
  }

  /// The powers of ten that a double holds exactly; a float holds the first eleven.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19,
    1e20, 1e21, 1e22,
  ]

  /// `numerator × 10^exponent`, rounded.
  private mutating func exact(exponent: Int, isInexact: Bool, format: FloatFormat) -> UInt64? {
    // 10^e is 5^e × 2^e: powers of two only move the exponent.
    if exponent >= 0 {
      numerator.multiply(byPowerOfFive: exponent)
      let (significand, shift, rest) = numerator.leading64Bits
      return format.round(
        significand: significand, exponent: shift + exponent, isInexact: rest || isInexact)
    }
    denominator.clear()
    denominator.multiply(by: 1, adding: 1)
    denominator.multiply(byPowerOfFive: -exponent)
    // Shift both until the quotient has 63 or 64 bits: then its integral part is enough to round.
    let words = max(numerator.wordCount, denominator.wordCount)
    let denominatorShift = 64 * words - denominator.bitWidth
    let numeratorShift = 64 * words + 63 - numerator.bitWidth
    denominator.shiftLeft(denominatorShift)
    numerator.shiftLeft(numeratorShift)
    let (quotient, rest) = numerator.divide(by: denominator)
    return format.round(
      significand: quotient, exponent: exponent + denominatorShift - numeratorShift,
      isInexact: rest || isInexact)
  }
}

extension Word {
  /// The value of the decimal exponent that the word is, zero for an empty one, cut off at a billion times what
  /// any format has: no source is long enough for digits to make up for that.
  fileprivate var exponent: Int {
    let limit = 1 << 40
    var value = 0
    for byte in bytes where byte.isDigit {
      value = min(limit, value * 10 + Int(byte &- UInt8(ascii: "0")))
    }
    return bytes.first == UInt8(ascii: "-") ? -value : value
  }
}
