import WasmISA

/// The tokens of a text, with the one behind the current in view: enough to tell the forms of the grammar apart.
///
/// Both parsers read through it. It holds what they share: expectations, literals and names.
struct TokenStream {
  private(set) var lexer: Lexer
  private(set) var token: Token
  private(set) var ahead: Token
  private var floats = FloatReader()

  init(_ lexer: Lexer) throws(Malformed) {
    self.lexer = lexer
    token = try self.lexer.next()
    ahead = try self.lexer.next()
  }

  /// The text of the current token.
  var word: Word { lexer.word(token) }
  /// The text of the token behind the current one.
  var wordAhead: Word { lexer.word(ahead) }

  mutating func advance() throws(Malformed) {
    token = ahead
    ahead = try lexer.next()
  }

  /// Goes on reading at an offset, which is between tokens; annotations that were met are forgotten.
  mutating func seek(to offset: Int) throws(Malformed) {
    lexer.cursor = offset
    lexer.annotations.removeAll(keepingCapacity: true)
    lexer.hasLooseAnnotations = false
    token = try lexer.next()
    ahead = try lexer.next()
  }

  /// Passes over the form whose opening parenthesis is at `start`.
  ///
  /// - Returns: where it ends.
  @discardableResult
  mutating func skipForm(at start: Int) throws(Malformed) -> Int {
    try lexer.skipForm(at: start)
    let end = lexer.cursor
    try seek(to: end)
    return end
  }

  // MARK: Looking

  @inline(__always)
  func at(_ kind: Token.Kind) -> Bool { token.kind == kind }

  @inline(__always)
  func at(_ keyword: StaticString) -> Bool { token.kind == .keyword && word == keyword }

  /// Whether a form begins here whose first token is this keyword.
  @inline(__always)
  func at(form keyword: StaticString) -> Bool {
    token.kind == .leftParenthesis && ahead.kind == .keyword && wordAhead == keyword
  }

  var atIndex: Bool { token.kind == .natural || token.kind == .identifier }

  /// Whether the current token is a number of any kind.
  var atNumber: Bool { token.kind == .natural || token.kind == .integer || token.kind == .float }

  // MARK: Taking

  mutating func expect(_ kind: Token.Kind) throws(Malformed) {
    guard token.kind == kind else { throw unexpected(kind.noun) }
    try advance()
  }

  /// Moves over a closing parenthesis.
  mutating func close() throws(Malformed) { try expect(.rightParenthesis) }

  mutating func take(_ keyword: StaticString) throws(Malformed) -> Bool {
    guard at(keyword) else { return false }
    try advance()
    return true
  }

  /// Moves over an opening parenthesis and a keyword, where they are next.
  mutating func take(form keyword: StaticString) throws(Malformed) -> Bool {
    guard at(form: keyword) else { return false }
    try enterForm()
    return true
  }

  /// Moves over the opening parenthesis and the keyword that are known to be next.
  mutating func enterForm() throws(Malformed) {
    try advance()
    try advance()
  }

  // MARK: Annotations

  /// Whether annotations have been met that nobody has taken.
  @inline(__always)
  var hasAnnotations: Bool { !lexer.annotations.isEmpty }

  /// From now on annotations are kept.
  mutating func collectAnnotations() { lexer.collectsAnnotations = true }

  /// Removes the annotations that stand before the current token, directly or farther ahead in the text.
  mutating func takeAnnotations() -> [Annotation] {
    let count = lexer.annotations.firstIndex { $0.next > token.start } ?? lexer.annotations.count
    defer { lexer.annotations.removeFirst(count) }
    return Array(lexer.annotations[..<count])
  }

  /// Puts back what was taken last.
  mutating func putBack(_ annotations: [Annotation]) {
    lexer.annotations.insert(contentsOf: annotations, at: 0)
  }

  // MARK: Literals

  /// A natural number of at most `width` bits.
  mutating func natural(width: Int) throws(Malformed) -> UInt64 {
    guard token.kind == .natural else { throw unexpected("an unsigned integer") }
    guard let value = word.integer(width: width) else {
      throw error("i\(width) constant out of range: \(word.shown)")
    }
    try advance()
    return value
  }

  mutating func natural32() throws(Malformed) -> UInt32 { UInt32(truncatingIfNeeded: try natural(width: 32)) }

  /// The bit pattern of an integer literal of `width` bits, signed or not.
  mutating func integer(width: Int) throws(Malformed) -> UInt64 {
    guard atNumber else { throw unexpected("a number") }
    guard let bits = word.integer(width: width) else { throw outOfRange("an integer of \(width) bits") }
    try advance()
    return bits
  }

  /// The bit pattern of a floating-point literal.
  mutating func float(_ format: FloatFormat) throws(Malformed) -> UInt64 {
    guard atNumber else { throw unexpected("a number") }
    guard let bits = floatBits(format) else { throw outOfRange("a float of \(format.width) bits") }
    try advance()
    return bits
  }

  /// The value of the current token, a number, as a float; nil if it is out of range.
  mutating func floatBits(_ format: FloatFormat) -> UInt64? { floats.bits(of: word, format: format) }

  /// The error that the current token, a number, is not what it has to be.
  func outOfRange(_ expected: String) -> Malformed {
    error("constant out of range: \(word.shown) is not \(expected)")
  }

  // MARK: Strings

  /// The bytes of a string, appended to `bytes`.
  mutating func string(into bytes: inout [UInt8]) throws(Malformed) {
    guard token.kind == .string else { throw unexpected("a string") }
    lexer.appendString(token, to: &bytes)
    try advance()
  }

  /// A string that has to be UTF-8.
  mutating func name() throws(Malformed) -> Name {
    let start = token.start
    var bytes: [UInt8] = []
    try string(into: &bytes)
    guard bytes.isValidUTF8 else { throw Malformed(offset: start, message: "malformed UTF-8 encoding") }
    return Name(utf8: bytes)
  }

  /// The name of the current token, an identifier, where it is written as a string.
  func quotedIdentifier() throws(Malformed) -> [UInt8] {
    var bytes: [UInt8] = []
    lexer.appendString(Token(kind: .string, start: token.start + 1, end: token.end), to: &bytes)
    guard bytes.isValidUTF8 else { throw error("malformed UTF-8 encoding") }
    return bytes
  }

  /// Whether the current token, an identifier, is written as a string.
  var isQuotedIdentifier: Bool { lexer.source[token.start + 1] == UInt8(ascii: "\"") }

  /// The identifier that stands here, without its dollar sign; nil if there is none.
  mutating func identifierName() throws(Malformed) -> Name? {
    guard token.kind == .identifier else { return nil }
    let bytes = isQuotedIdentifier ? try quotedIdentifier() : Array(word.dropFirst(1).bytes)
    try advance()
    return Name(utf8: bytes)
  }

  // MARK: Errors

  /// Whether the current token looks like a keyword and is none.
  var atUnknownWord: Bool { isUnknownWord(token) }

  private func isUnknownWord(_ token: Token) -> Bool {
    token.kind == .keyword && !lexer.word(token).isKeyword
  }

  /// An error at the current token.
  func error(_ message: String) -> Malformed { Malformed(offset: token.start, message: message) }

  /// The error that the current token may not stand here.
  ///
  /// - Parameter expected: what might.
  func unexpected(_ expected: StaticString) -> Malformed {
    let opensForm = token.kind == .leftParenthesis && ahead.kind == .keyword
    // A word that nothing means is wrong by itself, even as the first of a form that may not stand here.
    let candidate = opensForm ? ahead : token
    let word = lexer.word(candidate)
    let proposal = candidate.kind == .keyword ? ProposalSyntax.proposal(ofWord: word.bytes) : nil
    if isUnknownWord(candidate) {
      // Only instructions are operators, and only where one may stand is an unknown word meant to be one.
      let isInstruction = "\(expected)".utf8.starts(with: "an instruction".utf8)
      let noun = isInstruction ? "operator" : "keyword"
      let wanted = "\(expected)" == "an instruction" ? "" : ", expected \(expected)"
      let hint = proposal == nil ? hint(for: word, expected) : ""
      return Malformed(
        offset: candidate.start,
        message: "unknown \(noun) \(word.shown)\(ProposalSyntax.mention(proposal))\(wanted)\(hint)",
        proposal: proposal)
    }
    let found = token.kind == .end ? ": the text ends here" : " \(opensForm ? "(" : "")\(word.shown)"
    return Malformed(
      offset: token.start,
      message:
        "unexpected token\(found)\(ProposalSyntax.mention(proposal)), expected \(expected)\(hintForString(expected))",
      proposal: proposal)
  }

  /// The error that the current token may not stand here, for a reason that says more than what might.
  func misplaced(_ reason: StaticString) -> Malformed {
    let opensForm = token.kind == .leftParenthesis && ahead.kind == .keyword
    return error("unexpected token \(opensForm ? "(\(wordAhead.shown)" : word.shown): \(reason)")
  }

  private func hint(for word: Word, _ expected: StaticString) -> String {
    let asString = hintForString(expected)
    return asString.isEmpty ? word.suggestion : asString
  }

  /// Where a string has to stand, a word may have been meant to be one.
  private func hintForString(_ expected: StaticString) -> String {
    let isWord = token.kind == .keyword || token.kind == .natural
    return isWord && "\(expected)" == "a string" ? ": write \"\(word.shown)\"" : ""
  }
}
