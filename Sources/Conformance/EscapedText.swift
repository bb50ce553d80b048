/// Text from scripts on its way to terminals and reports: on one line, and without anything that a reader's
/// screen would obey instead of showing.

extension String {
  /// The text with control characters, line separators, and invisible or reordering characters written as
  /// `\u{…}`.
  var escaped: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isInert {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result
  }

  /// The text with its middle left out where it is longer than `limit` scalars.
  func elided(to limit: Int) -> String {
    let scalars = unicodeScalars
    let count = scalars.count
    guard count > limit else { return self }
    let tail = limit / 3
    return String(scalars.prefix(limit - tail - 1)) + "…" + String(scalars.suffix(tail))
  }

  /// The text with its end left out where it is longer than `limit` scalars.
  func cut(to limit: Int) -> String {
    unicodeScalars.count > limit ? String(unicodeScalars.prefix(limit - 1)) + "…" : self
  }

  /// The text as one line: each run of white space is one space.
  var onOneLine: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      // The same, at a twentieth of the price.
      return utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String($0)! }.joined(
        separator: " ")
    }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether showing the scalar does nothing but show it.
  fileprivate var isInert: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return false
    default: return true
    }
  }
}
