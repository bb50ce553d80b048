/// Cuts a text into tokens (spec: Text Format › Lexical Format).
///
/// Nothing recurses: comments and annotations nest by counting. Nothing is allocated, but for annotations that
/// somebody wants. The lexer reads each byte of its range a constant number of times.
struct Lexer {
  /// The whole source; the lexer stays within `origin..<end`.
  let source: UnsafeBufferPointer<UInt8>
  /// Where its text begins.
  let origin: Int
  var cursor: Int
  let end: Int
  /// Annotations that mean something, in the order of the text, where `collectsAnnotations` says to keep them.
  var annotations: [Annotation] = []
  var collectsAnnotations = false
  /// Whether the last of `annotations` have not been told yet which token they stand before.
  var hasLooseAnnotations = false

  /// - Parameter range: the part to read, within the bounds of `source`.
  init(_ source: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    self.source = source
    self.origin = range.lowerBound
    self.cursor = range.lowerBound
    self.end = range.upperBound
  }

  /// The byte at an index, zero from the end on: no token goes on with a zero.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < end ? source[index] : 0 }

  func word(_ token: Token) -> Word {
    Word(bytes: UnsafeBufferPointer(rebasing: source[token.start..<token.end]))
  }

  /// The next token, of any kind but `reserved`; the cursor moves behind it.
  mutating func next() throws(Malformed) -> Token {
    try skipSpace()
    let start = cursor
    if hasLooseAnnotations { anchorAnnotations(at: start) }
    guard start < end else { return Token(kind: .end, start: start, end: start) }
    let kind: Token.Kind
    switch source[start] {
    case UInt8(ascii: "("):
      cursor = start + 1
      return Token(kind: .leftParenthesis, start: start, end: cursor)
    case UInt8(ascii: ")"):
      cursor = start + 1
      return Token(kind: .rightParenthesis, start: start, end: cursor)
    case UInt8(ascii: "\""):
      try skipString()
      kind = .string
    case let first where first.isIdentifierCharacter:
      skipIdentifierCharacters()
      kind = try classify(start, first: first)
    default:
      throw illegalCharacter()
    }
    if kind == .reserved || byte(cursor) == UInt8(ascii: "\"") || byte(cursor).isIdentifierCharacter {
      throw try unknownToken(from: start)
    }
    return Token(kind: kind, start: start, end: cursor)
  }

  @inline(__always)
  mutating func skipIdentifierCharacters() {
    while cursor < end, source[cursor].isIdentifierCharacter { cursor += 1 }
  }

  /// The kind of the token whose identifier characters are `start..<cursor`.
  private mutating func classify(_ start: Int, first: UInt8) throws(Malformed) -> Token.Kind {
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      let isNumber = first == UInt8(ascii: "i") || first == UInt8(ascii: "n")
      return isNumber && isInfinityOrNaN(start) ? .float : .keyword
    case UInt8(ascii: "$"):
      if cursor == start + 1 { try skipQuotedIdentifier(from: start) }
      return .identifier
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return classifyNumber(start, signed: false)
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return classifyNumber(start + 1, signed: true)
    default:
      return .reserved
    }
  }

  /// After a lone dollar sign: the string that has to follow.
  private mutating func skipQuotedIdentifier(from start: Int) throws(Malformed) {
    guard byte(cursor) == UInt8(ascii: "\"") else {
      throw Malformed(offset: start, message: "empty identifier")
    }
    do {
      try skipString()
    } catch {
      throw Malformed(
        offset: start, message: "empty identifier: what follows $ is not a name: \(error.message)")
    }
    if cursor == start + 3 { throw Malformed(offset: start, message: "empty identifier") }
  }

  /// The error for characters that stick to each other: they are read to their end to be shown.
  private mutating func unknownToken(from start: Int) throws(Malformed) -> Malformed {
    while true {
      skipIdentifierCharacters()
      guard byte(cursor) == UInt8(ascii: "\"") else { break }
      try skipString()
    }
    let word = word(Token(kind: .reserved, start: start, end: cursor))
    let reason =
      switch source[start] {
      case _ where word.bytes.contains(UInt8(ascii: "\"")): ": there has to be space around strings"
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        ": this is not a number"
      default: ""
      }
    return Malformed(offset: start, message: "unknown token \(word.shown)\(reason)")
  }

  /// The error for the character at the cursor, which begins no token.
  func illegalCharacter() -> Malformed {
    let character = source[cursor]
    switch character {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      let token = Token(kind: .reserved, start: cursor, end: cursor + 1)
      return Malformed(offset: cursor, message: "unknown token \(word(token).shown)")
    case 0x80... where utf8Length(at: cursor) == 0: return malformedUTF8()
    default:
      return Malformed(offset: cursor, message: "illegal character \(characterName(at: cursor))")
    }
  }

  /// What messages call a character, which is one.
  private func characterName(at index: Int) -> String {
    let length = max(1, utf8Length(at: index))
    let text = String(decoding: source[index..<index + length], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    switch scalar.value {
    case 0: return "\(code) (NUL)"
    case 0xFEFF: return "\(code) (byte order mark): save the file without it"
    case 0x20...0x7E: return "\(code) (\(scalar))"
    default: return scalar.properties.name.map { "\(code) (\($0))" } ?? code
    }
  }
}

// MARK: Numbers

extension Lexer {
  /// Whether a part of a token is an integer without a sign.
  func isNatural(_ part: Token) -> Bool {
    var lexer = self
    lexer.cursor = part.end
    return lexer.classifyNumber(part.start, signed: false) == .natural
  }

  /// Whether `start..<cursor` is `inf`, `nan`, or `nan:0x` with digits.
  private func isInfinityOrNaN(_ start: Int) -> Bool {
    let word = Word(bytes: UnsafeBufferPointer(rebasing: source[start..<cursor]))
    if word == "inf" || word == "nan" { return true }
    return word.hasPrefix("nan:0x") && digitsEnd(start + 6, hexadecimal: true) == cursor
  }

  /// The kind of the number whose digits are `start..<cursor`.
  private func classifyNumber(_ start: Int, signed: Bool) -> Token.Kind {
    if signed, isInfinityOrNaN(start) { return .float }
    let isHexadecimal = byte(start) == UInt8(ascii: "0") && byte(start + 1) == UInt8(ascii: "x")
    guard var index = digitsEnd(isHexadecimal ? start + 2 : start, hexadecimal: isHexadecimal) else {
      return .reserved
    }
    if index == cursor { return signed ? .integer : .natural }
    if byte(index) == UInt8(ascii: ".") {
      index += 1
      index = digitsEnd(index, hexadecimal: isHexadecimal) ?? index
    }
    let exponent = isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e")
    if index < cursor, source[index] | 0x20 == exponent {
      index += 1
      if byte(index) == UInt8(ascii: "+") || byte(index) == UInt8(ascii: "-") { index += 1 }
      guard let exponentEnd = digitsEnd(index, hexadecimal: false) else { return .reserved }
      index = exponentEnd
    }
    return index == cursor ? .float : .reserved
  }

  /// The end of the digits from `start`, single underscores between them; nil if there is none.
  private func digitsEnd(_ start: Int, hexadecimal: Bool) -> Int? {
    func isDigit(_ index: Int) -> Bool {
      index < cursor && (hexadecimal ? source[index].hexadecimalValue != nil : source[index].isDigit)
    }
    guard isDigit(start) else { return nil }
    var index = start + 1
    while isDigit(index) || (byte(index) == UInt8(ascii: "_") && isDigit(index + 1)) { index += 1 }
    return index
  }
}
