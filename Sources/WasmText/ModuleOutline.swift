/// The text of a module by its parts.
public struct ModuleOutline: Sendable {
  /// `(module $name`, without what follows; empty where fields stand alone.
  public var header: Range<Int>
  /// The fields, in their order.
  public var fields: [Range<Int>] = []
  /// Parts of fields each of which can be left out, if nothing refers to it: exports that are written in fields, and types
  /// of functions that are named besides being written out.
  public var extras: [Range<Int>] = []

  /// Nil if the text is malformed.
  ///
  /// - Parameters:
  ///   - range: the module in `source`: `(module …)`, or its fields alone.
  ///   - isBare: whether it is its fields alone.
  /// - Complexity: linear in the length of the text.
  public init?(ofModule range: Range<Int>, isBare: Bool, in source: [UInt8]) {
    header = range.lowerBound..<range.lowerBound
    let isWellFormed = source.withUnsafeBufferPointer { scan(Lexer($0, range: range), depth: isBare ? 0 : 1) }
    if !isWellFormed { return nil }
  }

  /// - Parameter depth: how many forms are open around fields.
  private mutating func scan(_ lexer: Lexer, depth: Int) -> Bool {
    var lexer = lexer
    var open: [(start: Int, isExtra: Bool)] = []
    var field: Word?
    while true {
      guard let token = try? lexer.next() else { return false }
      switch token.kind {
      case .end: return open.isEmpty
      case .leftParenthesis: open.append((token.start, false))
      case .rightParenthesis:
        guard let form = open.popLast() else { return false }
        if open.count == depth { fields.append(form.start..<token.end) }
        if form.isExtra { extras.append(form.start..<token.end) }
      case .keyword where open.last.map { $0.start == token.start - 1 } == true:
        let word = lexer.word(token)
        if open.count == depth + 1 { field = word }
        if open.count == depth + 2, let field, word == "export" || word == "type" && field == "func" {
          open[open.count - 1].isExtra = true
        }
      default: break
      }
      if depth > 0, open.count == depth, fields.isEmpty, token.kind != .rightParenthesis {
        header = header.lowerBound..<token.end
      }
    }
  }
}
