extension [UInt8] {
  /// Appends a text as a string of JSON.
  /// - Parameter isEscaped: whether a scalar that could stay as it is becomes an escape all the same.
  package mutating func append(quoting text: String, isEscaped: (Unicode.Scalar) -> Bool = { _ in false }) {
    append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c }) {
      self += text.utf8
    } else {
      for scalar in text.unicodeScalars { append(scalar, isEscaped: isEscaped) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar, isEscaped: (Unicode.Scalar) -> Bool) {
    switch scalar {
    case "\"": self += #"\""#.utf8
    case "\\": self += #"\\"#.utf8
    case "\n": self += #"\n"#.utf8
    case "\t": self += #"\t"#.utf8
    case _ where scalar.value < 0x20 || isEscaped(scalar):
      for unit in UTF16.encode(scalar)! {
        let digits = String(unit, radix: 16)
        self += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      }
    default: self += UTF8.encode(scalar)!
    }
  }
}
