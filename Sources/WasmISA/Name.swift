/// A name: valid UTF-8, compared byte by byte.
///
/// Swift's `String` compares by canonical equivalence, which makes one name of what WebAssembly holds to be
/// two (spec: Structure › Values › Names), so names are never compared as `String`.
public struct Name: Hashable, Sendable {
  public let utf8: [UInt8]

  /// - Parameter utf8: valid UTF-8; whoever reads it from input has checked that.
  public init(utf8: [UInt8]) { self.utf8 = utf8 }

  public init(_ string: String) { self.utf8 = Array(string.utf8) }
}

extension Name: CustomStringConvertible {
  /// The name as it is, control characters included: whatever shows it has to escape them.
  public var description: String { String(decoding: utf8, as: UTF8.self) }
}

extension Name: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
