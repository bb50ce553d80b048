/// Where in a script the bytes of a module are written that is given as strings.
///
/// - Parameters:
///   - index: of the byte among those that the strings of `(module quote …)` or `(module binary …)` stand for; behind
///     the last one, what follows them is meant.
///   - source: the script.
///   - command: the bytes of the command that holds the module, its only one.
/// - Returns: an offset in `source`; nil if there is no such module. For a byte of an escape, that of its backslash.
/// - Complexity: linear in the length of the command.
public func offset(
  ofModuleByte index: Int, in source: UnsafeBufferPointer<UInt8>, command: Range<Int>
) -> Int? {
  var lexer = Lexer(source, range: command)
  var isModule = false
  var remaining = index
  while let token = try? lexer.next(), token.kind != .end {
    guard token.kind == .keyword else { continue }
    let word = lexer.word(token)
    if word == "module" { isModule = true }
    guard isModule, word == "quote" || word == "binary" else { continue }
    while let string = try? lexer.next(), string.kind == .string {
      if let offset = lexer.offset(of: &remaining, in: string) { return offset }
      // Behind the last byte is the quotation mark.
      if remaining == 0, (try? lexer.peek())?.kind != .string { return string.end - 1 }
    }
    return nil
  }
  return nil
}

extension Lexer {
  /// The next token, which stays the next.
  fileprivate func peek() throws(Malformed) -> Token {
    var ahead = self
    return try ahead.next()
  }
}
