/// What is wrong with an opcode table, and where.
public struct TableError: Error, Equatable, CustomStringConvertible {
  /// The line at fault, counted from one; zero for the table as a whole.
  public let line: Int
  /// What is wrong with it.
  public let message: String

  public init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  public var description: String {
    line > 0 ? "line \(line): \(message)" : message
  }
}
