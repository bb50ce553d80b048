import WasmISA

/// Why a text is not a module or a script (the spec's "malformed"), and where.
public struct SyntaxError: Error, Sendable, Equatable {
  public var position: Position
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String
  /// The proposal, later than WebAssembly 3.0, that knows what stands there; nothing here reads it.
  public var proposal: Feature?

  public init(position: Position, message: String, proposal: Feature? = nil) {
    self.position = position
    self.message = message
    self.proposal = proposal
  }
}
