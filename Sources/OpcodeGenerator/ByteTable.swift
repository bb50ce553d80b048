/// Bytes on their way into a Swift `StaticString`, which is how the generated code holds its tables: constant data
/// that is read with a plain load, without lazy initialisation. The text of a `StaticString` is UTF-8, so each byte
/// has seven bits.
struct ByteTable {
  private(set) var bytes: [UInt8] = []

  /// The word that stands for "no opcode".
  static let noWord = (1 << 14) - 1

  mutating func append(byte: Int) {
    precondition(byte < 0x80)
    bytes.append(UInt8(byte))
  }

  /// Fourteen bits, low half first.
  mutating func append(word: Int) {
    append(byte: word & 0x7f)
    append(byte: word >> 7)
  }

  /// Four bytes, lowest first; the top bit of each must be clear.
  mutating func append(nibbles: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { append(byte: Int(nibbles >> shift & 0xff)) }
  }

  mutating func append(text: String) {
    for byte in text.utf8 { append(byte: Int(byte)) }
  }

  static func bytes(_ values: some Sequence<Int>) -> ByteTable {
    values.reduce(into: ByteTable()) { $0.append(byte: $1) }
  }

  static func words(_ values: some Sequence<Int>) -> ByteTable {
    values.reduce(into: ByteTable()) { $0.append(word: $1) }
  }

  /// The inside of a multi-line string literal, wrapped so that its lines stay within `columns`.
  func literal(indentation: String, columns: Int = 110) -> String {
    var lines: [String] = []
    var line = ""
    for byte in bytes {
      let character = Self.escape(byte)
      if indentation.count + line.count + character.count + 1 > columns {
        lines.append(indentation + line + "\\")
        line = ""
      }
      line += character
    }
    lines.append(indentation + line)
    return lines.joined(separator: "\n")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0: "\\0"
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      String(UnicodeScalar(byte))
    default: "\\u{\(String(byte, radix: 16))}"
    }
  }
}
