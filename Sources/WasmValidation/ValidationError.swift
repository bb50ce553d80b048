import WasmBinary
import WasmISA

/// Why a module is not valid, and where.
public struct ValidationError: Error, Sendable, Equatable {
  /// Offset in the module's `bytes`, where the fault lies in code.
  public var offset: Int?
  /// The part of the module that has the fault.
  public var field: ModuleField?
  /// Index in the function index space, where the fault lies in a body.
  public var function: UInt32?
  /// The reason, beginning with the words that the official suite uses for it.
  public var message: String
  /// The proposal, later than WebAssembly 3.0, in which that is valid; nothing here runs it.
  public var proposal: Feature?

  public init(
    offset: Int? = nil, field: ModuleField? = nil, function: UInt32? = nil, message: String,
    proposal: Feature? = nil
  ) {
    self.offset = offset
    self.field = field
    self.function = function
    self.message = message
    self.proposal = proposal
  }

  /// The reason with the place in the binary, as far as that is known: `type mismatch (at 0x1c, in function 0)`.
  public var messageWithPlace: String {
    let place = [
      offset.map { "at 0x\(String($0, radix: 16))" },
      function.map { "in function \($0)" } ?? field.map { "in \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? message : "\(message) (\(place))"
  }
}

extension ValidationError {
  /// What is said of an index that nothing has.
  ///
  /// - Parameters:
  ///   - count: how many have one.
  ///   - scope: those that are meant, if not all of the module.
  static func unknown(_ what: StaticString, _ index: UInt32, among count: Int, _ scope: String = "") -> String
  {
    let known =
      switch count {
      case 0: "there is none"
      case 1: "there is 1"
      default: "there are \(count)"
      }
    return "unknown \(what) \(index): \(known)\(scope)"
  }
}
