/// Integers of the text format (spec: Text Format › Values › Integers).

extension Word {
  /// The value of an integer literal as a bit pattern of `width` bits, the higher ones zero.
  ///
  /// Signed literals may be as large as unsigned ones, and negative ones as low as two's complement goes.
  ///
  /// - Returns: nil if the value is out of range, or the word no integer.
  func integer(width: Int) -> UInt64? {
    let maximum = UInt64.max >> UInt64(64 &- width)
    var digits = self
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      digits = dropFirst(1)
      isNegative = first == UInt8(ascii: "-")
    }
    guard let magnitude = digits.magnitude, magnitude <= maximum else { return nil }
    guard isNegative else { return magnitude }
    return magnitude <= maximum / 2 + 1 ? (0 &- magnitude) & maximum : nil
  }

  /// The value of decimal digits, or of `0x` and hexadecimal ones, with underscores between them; nil if 64
  /// bits do not hold it, or the word is something else.
  private var magnitude: UInt64? {
    let isHexadecimal = hasPrefix("0x")
    let radix: UInt64 = isHexadecimal ? 16 : 10
    var value: UInt64 = 0
    for byte in bytes[(isHexadecimal ? 2 : 0)...] where byte != UInt8(ascii: "_") {
      guard let digit = byte.hexadecimalValue, UInt64(digit) < radix else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }
}
