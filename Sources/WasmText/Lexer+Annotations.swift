/// An annotation of a kind that the parser knows (spec: Text Format › Annotations).
struct Annotation {
  /// The kinds that are looked into; all others are passed over.
  enum Kind: CaseIterable {
    /// `(@custom …)`: a custom section.
    case custom
    /// `(@name …)`: the name of what it stands in.
    case name
    /// `(@metadata.code.branch_hint …)`: whether the branch that follows is likely.
    case branchHint

    /// The annotation's id.
    var id: StaticString {
      switch self {
      case .custom: "custom"
      case .name: "name"
      case .branchHint: "metadata.code.branch_hint"
      }
    }
  }

  var kind: Kind
  /// Where it begins, with its parenthesis.
  var start: Int
  /// What lies between its id and its closing parenthesis.
  var content: Range<Int>
  /// Where the token begins that it stands before.
  var next = Int.max
}

extension Lexer {
  /// From `(@` to its parenthesis. Inside, tokens need not mean anything, but they have to be tokens.
  mutating func skipAnnotation() throws(Malformed) {
    let start = cursor
    let kind = try annotationKind()
    let content = cursor
    var depth = 1
    while let token = try annotationToken() {
      switch token.kind {
      case .leftParenthesis: depth += 1
      case .rightParenthesis: depth -= 1
      default: continue
      }
      if depth == 0 {
        if collectsAnnotations, let kind {
          annotations.append(Annotation(kind: kind, start: start, content: content..<cursor - 1))
          hasLooseAnnotations = true
        }
        return
      }
    }
    throw Malformed(offset: start, message: "unclosed annotation")
  }

  /// Passes over `(@` and the id of the annotation, which is identifier characters or a string.
  ///
  /// - Returns: the kind, if it is one that means something.
  private mutating func annotationKind() throws(Malformed) -> Annotation.Kind? {
    let start = cursor
    cursor += 2
    let id = cursor
    if byte(id) == UInt8(ascii: "\"") {
      do {
        try skipString()
      } catch {
        throw Malformed(
          offset: start, message: "empty annotation id, for what follows is none: \(error.message)")
      }
      var bytes: [UInt8] = []
      appendString(Token(kind: .string, start: id, end: cursor), to: &bytes)
      if !bytes.isValidUTF8 { throw Malformed(offset: id, message: "malformed UTF-8 encoding") }
      if !bytes.isEmpty { return bytes.withUnsafeBufferPointer { Annotation.Kind(id: Word(bytes: $0)) } }
    } else {
      skipIdentifierCharacters()
      if cursor > id {
        return Annotation.Kind(id: Word(bytes: UnsafeBufferPointer(rebasing: source[id..<cursor])))
      }
    }
    throw Malformed(offset: start, message: "empty annotation id")
  }

  /// The next token inside an annotation, nil at the end of the text: a parenthesis, a string, or something else,
  /// which is `reserved`.
  mutating func annotationToken() throws(Malformed) -> Token? {
    while cursor < end {
      let start = cursor
      var kind = Token.Kind.reserved
      switch source[cursor] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        cursor += 1
        continue
      case UInt8(ascii: ";") where byte(cursor + 1) == UInt8(ascii: ";"):
        try skipLineComment()
        continue
      case UInt8(ascii: "(") where byte(cursor + 1) == UInt8(ascii: ";"):
        try skipBlockComment()
        continue
      case UInt8(ascii: "("):
        kind = .leftParenthesis
        cursor += 1
      case UInt8(ascii: ")"):
        kind = .rightParenthesis
        cursor += 1
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        cursor += 1
      case UInt8(ascii: "\""):
        kind = .string
        try skipString()
      case let character where character.isIdentifierCharacter:
        skipIdentifierCharacters()
        if character == UInt8(ascii: "$"), cursor == start + 1, byte(cursor) != UInt8(ascii: "\"") {
          throw Malformed(offset: start, message: "empty identifier")
        }
      default:
        throw illegalCharacter()
      }
      return Token(kind: kind, start: start, end: cursor)
    }
    return nil
  }

  /// Notes that the annotations that were met last stand before a token.
  @inline(never)
  mutating func anchorAnnotations(at start: Int) {
    var index = annotations.count
    while index > 0, annotations[index - 1].next == .max {
      index -= 1
      annotations[index].next = start
    }
    hasLooseAnnotations = false
  }
}

extension Annotation.Kind {
  fileprivate init?(id: Word) {
    for kind in Self.allCases where id == kind.id {
      self = kind
      return
    }
    return nil
  }
}
