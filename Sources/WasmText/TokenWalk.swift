/// Shows the tokens of a text one by one, as they are written: without what stands between them (white
/// space, comments, annotations).
///
/// Text that is not made of tokens is shown as one piece, from where that begins to the end. So the pieces of any
/// text are the same each time, and two texts with the same pieces differ in layout at most.
///
/// - Parameter source: anything at all.
public func forEachToken(in source: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  source.withUnsafeBufferPointer { source in
    var lexer = Lexer(source, range: source.indices)
    while true {
      let start = lexer.cursor
      do throws(Malformed) {
        let token = try lexer.next()
        if token.kind == .end { return }
        body(lexer.word(token).bytes)
      } catch {
        body(UnsafeBufferPointer(rebasing: source[start...]))
        return
      }
    }
  }
}
