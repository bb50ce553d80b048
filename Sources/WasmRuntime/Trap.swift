import VMLayout

/// Why execution ended before its time.
public struct Trap: Error, Hashable, Sendable {
  /// The kind of trap.
  public var code: TrapCode
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String

  /// - Parameter message: the message of the kind, unless there is more to say.
  public init(_ code: TrapCode, message: String? = nil) {
    self.code = code
    self.message = message ?? code.message
  }

  /// The kind of trap, in the words of the official suite.
  public var kind: String { code.message }
  /// Whether the stack or the heap was used up, which scripts tell from traps.
  public var isExhaustion: Bool { code == .callStackExhausted || code == .heapExhausted }
}

/// What the system, or a limit of ours, refuses; the message says what, and where it is a limit, which.
public struct ResourceError: Error, Hashable, Sendable {
  /// What is refused.
  public var message: String

  /// An error that says this.
  public init(_ message: String) { self.message = message }
}
