/// Bytes as text in base 64 (RFC 4648, section 4), with padding.
package enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let rest = bytes.count - index
      let first = UInt32(bytes[index]) << 16
      let second = rest > 1 ? UInt32(bytes[index + 1]) << 8 : 0
      let bits = first | second | (rest > 2 ? UInt32(bytes[index + 2]) : 0)
      text.append(digits[Int(bits >> 18)])
      text.append(digits[Int(bits >> 12 & 63)])
      text.append(rest > 1 ? digits[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
      text.append(rest > 2 ? digits[Int(bits & 63)] : UInt8(ascii: "="))
      index += 3
    }
  }

  /// The bytes that a text stands for; nil if it is not base 64.
  package static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    let utf8 = Array(text.utf8)
    guard utf8.count % 4 == 0 else { return nil }
    bytes.reserveCapacity(utf8.count / 4 * 3)
    for start in stride(from: 0, to: utf8.count, by: 4) {
      let isLast = start + 4 == utf8.count
      let padding =
        !isLast ? 0 : utf8[start + 3] != UInt8(ascii: "=") ? 0 : utf8[start + 2] != UInt8(ascii: "=") ? 1 : 2
      var bits: UInt32 = 0
      for offset in 0..<4 {
        guard let digit = offset >= 4 - padding ? 0 : value(of: utf8[start + offset]) else { return nil }
        bits = bits << 6 | digit
      }
      for offset in 0..<(3 - padding) {
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * offset)))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
