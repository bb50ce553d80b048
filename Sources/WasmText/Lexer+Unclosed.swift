/// Where a closing parenthesis is likely missing.

extension Lexer {
  /// The error for a form that is not closed up to the end of the text.
  ///
  /// Somewhere in it a parenthesis is missing, and indentation mostly tells where: a line that begins with a form, not
  /// farther to the right than another one that is still open and begins its line too, stands behind what should have
  /// been closed. Linear in the text from the form on.
  ///
  /// - Parameter start: the offset of the form's opening parenthesis.
  func unclosedForm(at start: Int) -> Malformed {
    var lexer = self
    lexer.cursor = start
    lexer.collectsAnnotations = false
    /// Where the open forms begin, and which of them begin their lines.
    var open: [Int] = []
    var heads: [(depth: Int, column: Int)] = []
    var line = (start: lineStart(before: start), isBlank: false)
    line.isBlank = isBlank(line.start..<start)
    /// Where the last token ended.
    var last = start
    while true {
      let token: Token
      do throws(Malformed) { token = try lexer.next() } catch { return error }
      if token.kind == .end { break }
      let lineBreak = source[last..<token.start].lastIndex {
        $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }
      if let lineBreak { line = (lineBreak + 1, true) }
      if token.kind == .leftParenthesis {
        if line.isBlank {
          let column = token.start - line.start
          if let head = heads.last, head.column >= column {
            return missingParenthesis(at: last, of: open[head.depth], next: token.start)
          }
          heads.append((open.count, column))
        }
        open.append(token.start)
      } else if token.kind == .rightParenthesis {
        _ = open.popLast()
        if heads.last?.depth == open.count { heads.removeLast() }
      }
      last = token.end
      line.isBlank = false
    }
    return missingParenthesis(at: last, of: open.last ?? start, next: nil)
  }

  private func missingParenthesis(at offset: Int, of form: Int, next: Int?) -> Malformed {
    let end = next.map { "before \(shownForm($0))" } ?? "where the text ends"
    return Malformed(
      offset: offset, message: "missing ): \(shownForm(form)) is not closed \(end)", opening: form)
  }

  /// A form as messages show it: its parenthesis and its keyword.
  private func shownForm(_ start: Int) -> String {
    var lexer = self
    lexer.cursor = start + 1
    guard let token = try? lexer.next(), token.kind == .keyword else { return "(" }
    return "(\(word(token).shown)"
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > origin, source[start - 1] != UInt8(ascii: "\n"), source[start - 1] != UInt8(ascii: "\r") {
      start -= 1
    }
    return start
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    source[range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
