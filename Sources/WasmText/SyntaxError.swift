/// Why a text is not a module or a script (the spec's "malformed"), and where.
public struct SyntaxError: Error, Sendable, Equatable {
  public var position: Position
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String

  public init(position: Position, message: String) {
    self.position = position
    self.message = message
  }
}
