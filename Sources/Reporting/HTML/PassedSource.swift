/// What a page shows of the source of a case that passed, beside its name.
enum PassedSource {
  /// Of an assertion about an action, what it expects: the action is in the name. Nil for an action alone, of which
  /// the name says all. Otherwise the whole command. Takes time linear in the source.
  static func shown(_ source: String) -> String? {
    if source.isEmpty || source.hasPrefix("(invoke ") || source.hasPrefix("(get ") { return nil }
    guard source.hasPrefix("(assert_"),
      let action = source.utf8.dropFirst().firstIndex(of: UInt8(ascii: "(")),
      source[action...].hasPrefix("(invoke ") || source[action...].hasPrefix("(get "),
      let rest = endOfList(source.utf8[action...])
    else { return source }
    let expected = source[rest...].dropLast().drop(while: \.isWhitespace)
    return source.last == ")" ? String(expected) : source
  }

  /// Where the list ends that the text begins with; nil if it does not end.
  private static func endOfList(_ text: Substring.UTF8View) -> String.Index? {
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for index in text.indices {
      switch text[index] {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\") where isQuoted: isEscaped = true
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted: depth += 1
      case UInt8(ascii: ")") where !isQuoted:
        depth -= 1
        if depth == 0 { return text.index(after: index) }
      default: break
      }
    }
    return nil
  }
}
