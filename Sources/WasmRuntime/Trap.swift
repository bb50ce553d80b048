import VMLayout

/// Why execution ended before its time.
public struct Trap: Error, Hashable, Sendable {
  public var code: TrapCode
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String

  public init(_ code: TrapCode, message: String? = nil) {
    self.code = code
    self.message = message ?? code.message
  }
}

/// What the system, or a limit of ours, refuses; the message says what, and where it is a limit, which.
public struct ResourceError: Error, Hashable, Sendable {
  public var message: String

  public init(_ message: String) { self.message = message }
}
