import WasmISA

/// A token of the text format (spec: Text Format › Lexical Format): its kind, and the bytes that it covers.
///
/// A token owns nothing. Whoever needs its text asks for the `Word` there; whoever needs its place counts
/// lines only then (`LineTable`).
struct Token {
  enum Kind: UInt8 {
    case leftParenthesis
    case rightParenthesis
    /// A word that begins with a small letter: a mnemonic, a type, the name of a field, `offset=8`.
    case keyword
    /// `$name` or `$"name"`.
    case identifier
    case string
    /// An integer without a sign, the only form that indices, sizes and lanes have.
    case natural
    /// An integer with a sign.
    case integer
    case float
    /// Characters that stick together and mean nothing, such as `0drop` or `"a""b"`.
    case reserved
    /// Behind the last token.
    case end

    /// What messages call such a token.
    var noun: StaticString {
      switch self {
      case .leftParenthesis: "("
      case .rightParenthesis: ")"
      case .keyword: "a keyword"
      case .identifier: "an identifier"
      case .string: "a string"
      case .natural: "an unsigned integer"
      case .integer: "an integer"
      case .float: "a number"
      case .reserved: "a token"
      case .end: "the end of the text"
      }
    }
  }

  var kind: Kind
  var start: Int
  var end: Int
}

/// Why a text is malformed, at an offset of the source: the error inside this module, which becomes a
/// `SyntaxError` with line and column where it leaves it.
struct Malformed: Error {
  var offset: Int
  var message: String
  /// The proposal that knows what stands there.
  var proposal: Feature?
  /// Where the form begins that is not closed.
  var opening: Int?
}

/// Some bytes of the source, compared as they are.
struct Word {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  @inline(__always)
  static func == (word: Word, text: StaticString) -> Bool {
    word.count == text.utf8CodeUnitCount && word.hasPrefix(text)
  }

  @inline(__always)
  static func ~= (text: StaticString, word: Word) -> Bool { word == text }

  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[index] != text.utf8Start[index] { return false }
    return true
  }

  /// The word without its first `count` bytes, which it has.
  func dropFirst(_ count: Int) -> Word { Word(bytes: UnsafeBufferPointer(rebasing: bytes[count...])) }

  /// The word as a message shows it: as it is written, and cut where it is long.
  var shown: String {
    let limit = 60
    if count <= limit { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes[..<limit], as: UTF8.self) + "…"
  }
}

extension UInt8 {
  /// Whether identifiers and keywords may hold the character (spec: Text Format › Values › Identifiers).
  @inline(__always)
  var isIdentifierCharacter: Bool {
    // One bit for each ASCII character: letters, digits, and !#$%&'*+-./:<=>?@\^_`|~
    let set: (low: UInt64, high: UInt64) = (0xF7FF_ECFA_0000_0000, 0x57FF_FFFF_D7FF_FFFF)
    return self < 128 && ((self < 64 ? set.low : set.high) >> UInt64(self & 63)) & 1 != 0
  }

  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// The value of the character as a hexadecimal digit.
  @inline(__always)
  var hexadecimalValue: UInt8? {
    if isDigit { return self &- UInt8(ascii: "0") }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter &+ 10 : nil
  }
}
