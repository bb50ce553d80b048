/// Shows the tokens of a part of a text one by one, as they are written: without what stands between them (white
/// space, comments, annotations).
///
/// Text that is not made of tokens is shown as one piece, from where that begins to the end of the part. So the
/// pieces of any text are the same each time, and two texts with the same pieces differ in layout at most.
///
/// - Parameters:
///   - source: the whole text; anything at all.
///   - range: the part, within the bounds of `source`.
public func forEachToken(
  in source: [UInt8], _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
) {
  source.withUnsafeBufferPointer { source in
    var lexer = Lexer(source, range: range)
    while true {
      let start = lexer.cursor
      do throws(Malformed) {
        let token = try lexer.next()
        if token.kind == .end { return }
        body(lexer.word(token).bytes)
      } catch {
        body(UnsafeBufferPointer(rebasing: source[start..<range.upperBound]))
        return
      }
    }
  }
}
