import Diagnostics
import WasmISA

/// Why a text is not a module or a script (the spec's "malformed"), and where.
public struct SyntaxError: Error, Sendable, Equatable {
  public var position: Position
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String
  /// The proposal, later than WebAssembly 3.0, that knows what stands there; nothing here reads it.
  public var proposal: Feature?
  /// Where the form begins that is not closed.
  public var opening: Position?

  public init(position: Position, message: String, proposal: Feature? = nil, opening: Position? = nil) {
    self.position = position
    self.message = message
    self.proposal = proposal
    self.opening = opening
  }
}

extension SyntaxError {
  /// The error with its place in the text.
  ///
  /// - Parameters:
  ///   - source: the whole text.
  ///   - lines: of that text.
  public func diagnostic(in source: [UInt8], _ lines: LineTable) -> Diagnostic {
    Diagnostic(fullMessage, at: position, in: source, lines)
  }

  /// The message, with what it names by its line: that is not part of what the error is known by.
  public var fullMessage: String {
    message + (opening.map { "; it begins in line \($0.line)" } ?? "")
  }
}

extension SyntaxError {
  init(_ error: Malformed, lines: LineTable) {
    self.init(
      position: lines.position(of: error.offset), message: error.message, proposal: error.proposal,
      opening: error.opening.map(lines.position))
  }
}
