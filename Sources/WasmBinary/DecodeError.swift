/// Why bytes are not a module (the spec's "malformed"), and where.
public struct DecodeError: Error, Sendable, Equatable {
  /// Offset in the binary.
  public var offset: Int
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String

  public init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
