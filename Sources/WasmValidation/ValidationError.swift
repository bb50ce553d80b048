/// Why a module is not valid, and where.
public struct ValidationError: Error, Sendable, Equatable {
  /// Offset in the module's `bytes`, where the fault lies in code.
  public var offset: Int?
  /// Index in the function index space, where the fault lies in a body.
  public var function: UInt32?
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String

  public init(offset: Int? = nil, function: UInt32? = nil, message: String) {
    self.offset = offset
    self.function = function
    self.message = message
  }
}
