import WasmISA

/// String literals (spec: Text Format › Values › Strings), and the UTF-8 that a source is made of.

extension Lexer {
  /// From a quotation mark to behind its counterpart.
  mutating func skipString() throws(Malformed) {
    let start = cursor
    cursor += 1
    while cursor < end {
      switch source[cursor] {
      case UInt8(ascii: "\""):
        cursor += 1
        return
      case UInt8(ascii: "\\"):
        try skipEscape()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw Malformed(offset: start, message: "unclosed string")
      case 0..<0x20, 0x7F:
        let escape = source[cursor] == 9 ? "\\t" : "\\" + Self.twoDigits(source[cursor])
        throw Malformed(offset: cursor, message: "illegal control character in string: write \(escape)")
      case 0x80...:
        try skipUTF8()
      default:
        cursor += 1
      }
    }
    throw Malformed(offset: start, message: "unclosed string")
  }

  private static func twoDigits(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  private mutating func skipEscape() throws(Malformed) {
    let start = cursor
    switch byte(start + 1) {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "\\"), UInt8(ascii: "'"),
      UInt8(ascii: "\""):
      cursor = start + 2
    case UInt8(ascii: "u"):
      guard byte(start + 2) == UInt8(ascii: "{"), let (scalar, close) = scalarEscape(start + 3) else {
        throw Malformed(offset: start, message: "illegal escape: \\u needs hexadecimal digits in braces")
      }
      guard scalar != nil else {
        throw Malformed(offset: start, message: "illegal escape: not a Unicode scalar value")
      }
      cursor = close + 1
    case let digit where digit.hexadecimalValue != nil && byte(start + 2).hexadecimalValue != nil:
      cursor = start + 3
    default:
      throw Malformed(
        offset: start, message: "illegal escape: a backslash needs one of nrt'\"\\u or two hexadecimal digits"
      )
    }
  }

  /// The value of `\u{…}` whose digits begin at `start`, nil if no scalar has it, and the place of the closing
  /// brace; nil altogether if the digits are none.
  private func scalarEscape(_ start: Int) -> (scalar: Unicode.Scalar?, close: Int)? {
    guard byte(start).hexadecimalValue != nil else { return nil }
    var value: UInt32 = 0
    var index = start
    while true {
      if let digit = byte(index).hexadecimalValue {
        // Too large once is too large for good: saturate, however many digits follow.
        value = value > 0xFFFFFF ? value : value << 4 | UInt32(digit)
      } else if byte(index) != UInt8(ascii: "_") || byte(index + 1).hexadecimalValue == nil {
        break
      }
      index += 1
    }
    return byte(index) == UInt8(ascii: "}") ? (Unicode.Scalar(value), index) : nil
  }

  /// Appends the bytes that a string token stands for.
  ///
  /// - Parameter token: a string that the lexer made, or the quoted part of an identifier.
  func appendString(_ token: Token, to bytes: inout [UInt8]) {
    var index = token.start + 1
    let last = token.end - 1
    while index < last {
      let run = index
      while index < last, source[index] != UInt8(ascii: "\\") { index += 1 }
      bytes.append(contentsOf: source[run..<index])
      guard index < last else { break }
      index = appendEscape(at: index, to: &bytes)
    }
  }

  /// Appends what an escape of a string that the lexer made stands for; returns where the escape ends.
  private func appendEscape(at index: Int, to bytes: inout [UInt8]) -> Int {
    switch source[index + 1] {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      guard case (let scalar?, let close)? = scalarEscape(index + 3) else { return end }
      bytes.append(contentsOf: UTF8.encode(scalar)!)
      return close + 1
    case let digit:
      if let high = digit.hexadecimalValue, let low = source[index + 2].hexadecimalValue {
        bytes.append(high << 4 | low)
        return index + 3
      }
      bytes.append(digit)
    }
    return index + 2
  }

  /// Where in the source the bytes come from that a string token stands for.
  ///
  /// - Parameters:
  ///   - count: counts the bytes down from the one that is asked for; below zero once it has been found.
  ///   - token: a string that the lexer made.
  /// - Returns: where that byte is written; nil if the string ends before it.
  func offset(of count: inout Int, in token: Token) -> Int? {
    var index = token.start + 1
    var bytes: [UInt8] = []
    while index < token.end - 1 {
      let start = index
      bytes.removeAll(keepingCapacity: true)
      if source[index] == UInt8(ascii: "\\") {
        index = appendEscape(at: index, to: &bytes)
        count -= bytes.count
      } else {
        index += 1
        count -= 1
      }
      if count < 0 { return start }
    }
    return nil
  }
}

// MARK: UTF-8

extension Lexer {
  /// Moves over one character that is not ASCII.
  mutating func skipUTF8() throws(Malformed) {
    let length = utf8Length(at: cursor)
    if length == 0 { throw malformedUTF8() }
    cursor += length
  }

  /// The error for the byte at the cursor, which begins no character.
  func malformedUTF8() -> Malformed {
    let byte = String(source[cursor], radix: 16)
    return Malformed(offset: cursor, message: "malformed UTF-8 encoding: 0x\(byte) begins no character here")
  }

  func utf8Length(at index: Int) -> Int {
    UnsafeBufferPointer(rebasing: source[..<end]).utf8Length(at: index)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of bytes of the UTF-8 sequence at an index; zero if it is malformed.
  func utf8Length(at index: Int) -> Int {
    func follows(_ offset: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < count && range.contains(self[index + offset])
    }
    let lead = self[index]
    switch lead {
    case 0..<0x80:
      return 1
    case 0xC2...0xDF:
      return follows(1) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return follows(1, in: second) && follows(2) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return follows(1, in: second) && follows(2) && follows(3) ? 4 : 0
    default:
      return 0
    }
  }
}

extension [UInt8] {
  var isValidUTF8: Bool {
    withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes.utf8Length(at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }
}

// MARK: Limits

extension Lexer {
  static var nestingLimit: Int { ImplementationLimits.nesting }

  static func checkLength(_ range: Range<Int>) throws(Malformed) {
    let limit = ImplementationLimits.moduleBytes
    if range.count > limit {
      throw Malformed(
        offset: range.lowerBound, message: "the text is longer than the limit of \(limit) bytes")
    }
  }

  /// The error for a parenthesis or block at the cursor that is nested deeper than the limit.
  func tooDeep() -> Malformed {
    Malformed(offset: cursor, message: "nesting is deeper than the limit of \(Self.nestingLimit)")
  }
}
