/// What stands between tokens: white space and comments; and whole forms that are passed over.

extension Lexer {
  /// Moves the cursor to the next token, or to the end.
  @inline(__always)
  mutating func skipSpace() throws(Malformed) {
    while cursor < end {
      switch source[cursor] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        cursor += 1
      case UInt8(ascii: ";") where byte(cursor + 1) == UInt8(ascii: ";"):
        try skipLineComment()
      case UInt8(ascii: "("):
        switch byte(cursor + 1) {
        case UInt8(ascii: ";"): try skipBlockComment()
        case UInt8(ascii: "@"): try skipAnnotation()
        default: return
        }
      default:
        return
      }
    }
  }

  /// From `;;` to the end of the line: a line feed or a carriage return.
  mutating func skipLineComment() throws(Malformed) {
    while cursor < end {
      let character = source[cursor]
      if character == UInt8(ascii: "\n") || character == UInt8(ascii: "\r") { return }
      if character < 0x80 { cursor += 1 } else { try skipUTF8() }
    }
  }

  /// From `(;` to its `;)`, over the comments inside.
  mutating func skipBlockComment() throws(Malformed) {
    let start = cursor
    cursor += 2
    var depth = 1
    while cursor < end {
      switch (source[cursor], byte(cursor + 1)) {
      case (UInt8(ascii: ";"), UInt8(ascii: ")")):
        cursor += 2
        depth -= 1
        if depth == 0 { return }
      case (UInt8(ascii: "("), UInt8(ascii: ";")):
        cursor += 2
        depth += 1
      case (0x80..., _):
        try skipUTF8()
      default:
        cursor += 1
      }
    }
    throw Malformed(offset: start, message: "unclosed comment")
  }

  /// Passes over a form without cutting it into tokens, and so faster: only parentheses, strings and comments
  /// are looked at. Whether what they enclose is well-formed remains to be seen.
  ///
  /// - Parameter start: the offset of the form's opening parenthesis; the cursor moves behind the closing one.
  mutating func skipForm(at start: Int) throws(Malformed) {
    cursor = start
    var depth = 0
    while cursor < end {
      switch source[cursor] {
      case UInt8(ascii: "("):
        if byte(cursor + 1) == UInt8(ascii: ";") {
          try skipBlockComment()
        } else {
          if depth == Self.nestingLimit { throw tooDeep() }
          depth += 1
          cursor += 1
        }
      case UInt8(ascii: ")"):
        depth -= 1
        cursor += 1
        if depth == 0 { return }
      case UInt8(ascii: "\""):
        try skipString()
      case UInt8(ascii: ";") where byte(cursor + 1) == UInt8(ascii: ";"):
        try skipLineComment()
      default:
        cursor += 1
      }
    }
    throw unclosedForm(at: start)
  }
}
