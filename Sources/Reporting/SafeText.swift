/// Text that can be put into any report and onto any terminal.
///
/// Names, messages and commands come from scripts, which may hold anything. libxml2's writer lets control
/// characters and broken UTF-8 through, and then no reader takes the file; a terminal obeys them. So every
/// string passes here first. What is not safe is shown instead, the way that scripts write it themselves:
///
/// - control characters (C0, DEL, C1), noncharacters and bidirectional controls as `\u{1b}`
/// - bytes that are not UTF-8 as `\xff`
///
/// Text that is safe stays as it is, so nothing changes that has passed here twice.
public enum SafeText {
  /// Whether a text is of several lines, where tab, line feed and carriage return stay as they are, or has to
  /// stay on one, where they are shown as other controls are.
  public enum Shape: Sendable { case lines, oneLine }

  /// The most that one text may bring into a report.
  public static let limit = 8 << 10

  /// The text that these bytes are, made safe. What would make it longer than `limit` bytes is left out, and
  /// how much that was is said.
  public static func of(_ bytes: some Sequence<UInt8>, _ shape: Shape = .lines, limit: Int = limit) -> String
  {
    let bytes = Array(bytes)
    if bytes.count <= limit, bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result = ""
    var position = 0
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      let piece: String
      let length: Int
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return result
      case .valid(let encoded):
        length = encoded.count
        piece = shown(Unicode.UTF8.decode(encoded), shape)
      case .error(let count):
        length = count
        piece = bytes[position..<(position + count)].map { "\\x" + hexadecimal(UInt32($0), digits: 2) }
          .joined()
      }
      if result.utf8.count + piece.utf8.count > limit {
        return result + "… (\(bytes.count - position) more bytes)"
      }
      result += piece
      position += length
    }
  }

  /// The text made safe.
  public static func of(_ text: String, _ shape: Shape = .lines, limit: Int = limit) -> String {
    of(text.utf8, shape, limit: limit)
  }

  /// The text made safe, its middle left out if it is longer than `limit` bytes: how it begins says what it is
  /// about, and how it ends is often why.
  public static func excerpt(_ text: String) -> String {
    guard text.utf8.count > limit else { return of(text, limit: 2 * limit) }
    let head = text.utf8.prefix(limit / 4 * 3)
    // Both parts end between characters.
    let headEnd = head.indices.last { text.utf8[$0] & 0xc0 != 0x80 } ?? head.endIndex
    let tail = text.utf8.suffix(limit / 4).drop { $0 & 0xc0 == 0x80 }
    let dropped = text.utf8.distance(from: headEnd, to: tail.startIndex)
    return of(text.utf8[..<headEnd], limit: limit)
      + "\n… (\(dropped) bytes left out)\n" + of(tail, limit: limit)
  }

  /// The text on one line: every stretch of white space is one space.
  public static func folded(_ text: String, limit: Int = limit) -> String {
    let words = text.utf8.split { $0 == 0x20 || (0x09...0x0d).contains($0) }
    return of(words.joined(separator: [0x20]), .oneLine, limit: limit)
  }

  private static func shown(_ scalar: Unicode.Scalar, _ shape: Shape)
    -> String
  {
    if shape == .lines, [0x09, 0x0a, 0x0d].contains(scalar.value) { return String(scalar) }
    return isSafe(scalar) ? String(scalar) : escape(scalar)
  }

  /// Whether the scalar can stay as it is, even in a text of one line.
  static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069, 0xfdd0...0xfdef: false
    case let value: value & 0xfffe != 0xfffe
    }
  }

  /// The text with ASCII characters written otherwise. It goes by bytes: a `Character` may be one of them and
  /// marks that follow it, or CR and LF together, and would be passed over.
  package static func substituting(_ substitutes: KeyValuePairs<Unicode.Scalar, String>, in text: String)
    -> String
  {
    func substitute(_ byte: UInt8) -> String? { substitutes.first { UInt8(ascii: $0.key) == byte }?.value }
    guard text.utf8.contains(where: { substitute($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      if let substitute = substitute(byte) { bytes += substitute.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(hexadecimal(scalar.value, digits: 1))}"
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
