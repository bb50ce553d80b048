import WasmISA

/// Why bytes are not a module (the spec's "malformed"), and where.
public struct DecodeError: Error, Sendable, Equatable {
  /// Offset in the binary.
  public var offset: Int
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String
  /// The proposal, later than WebAssembly 3.0, that knows what stands there; nothing here reads it.
  public var proposal: Feature?

  public init(offset: Int, message: String, proposal: Feature? = nil) {
    self.offset = offset
    self.message = message
    self.proposal = proposal
  }

  /// The reason with the offset: `unexpected end (at 0x1c)`.
  public var messageWithPlace: String { "\(message) (at 0x\(String(offset, radix: 16)))" }
}
