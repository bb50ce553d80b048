import WasmISA

/// Text that grows at its end, line by line.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  /// Indentation beyond this depth stays the same: else text would grow with the square of its nesting.
  private static let deepest = 32

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ number: some BinaryInteger) { append(String(number)) }

  /// A number in hexadecimal, without prefix, of at least so many digits.
  mutating func appendHexadecimal(_ number: some BinaryInteger, digits: Int = 1) {
    let text = String(number, radix: 16)
    for _ in 0..<max(0, digits - text.utf8.count) { append("0") }
    append(text)
  }

  /// Begins a line.
  mutating func line(depth: Int) {
    append("\n")
    for _ in 0..<min(depth, Self.deepest) { append("  ") }
  }

  // MARK: Strings

  /// A string literal of any bytes.
  mutating func string(_ data: some Collection<UInt8>) {
    append("\"")
    for byte in data { append(byte: byte) }
    append("\"")
  }

  /// A string literal of a name. What is not visible, and so might deceive a reader or a terminal, is escaped.
  mutating func string(_ name: Name) {
    append("\"")
    for scalar in String(decoding: name.utf8, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        append(byte: UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar.isVisible {
        bytes.append(contentsOf: String(scalar).utf8)
      } else {
        append("\\u{")
        appendHexadecimal(scalar.value)
        append("}")
      }
    }
    append("\"")
  }

  private mutating func append(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\t"): append("\\t")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case 0x20..<0x7F: bytes.append(byte)
    default:
      append("\\")
      appendHexadecimal(byte, digits: 2)
    }
  }

  /// An identifier, in string form where it needs that.
  mutating func identifier(_ name: Name) {
    append("$")
    if name.utf8.allSatisfy(\.isIdentifierCharacter) {
      bytes.append(contentsOf: name.utf8)
    } else {
      string(name)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character has a shape of its own, and does nothing to its neighbours.
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
      .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
