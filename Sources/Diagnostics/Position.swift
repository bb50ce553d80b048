/// A place in a source text. Lines and columns count from 1; columns count bytes, so that they are what parsers know.
/// What people read counts characters: see `Diagnostic.Place`.
public struct Position: Hashable, Sendable, Comparable {
  public var line: UInt32
  public var column: UInt32

  public init(line: UInt32, column: UInt32) {
    self.line = line
    self.column = column
  }

  /// Where a text begins.
  public static let start = Position(line: 1, column: 1)

  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

extension Position: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}
