/// A set of features, as one word.
@frozen
public struct FeatureSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The members: bit n for the feature with raw value n.
  public var bits: UInt32

  @inlinable
  public init(arrayLiteral features: Feature...) {
    bits = features.reduce(0) { $0 | 1 &<< UInt32($1.rawValue) }
  }

  @inlinable
  public func contains(_ feature: Feature) -> Bool {
    bits &>> UInt32(feature.rawValue) & 1 != 0
  }

  @inlinable
  public mutating func insert(_ feature: Feature) {
    bits |= 1 &<< UInt32(feature.rawValue)
  }

  @inlinable
  public mutating func remove(_ feature: Feature) {
    bits &= ~(1 &<< UInt32(feature.rawValue))
  }

  /// All features that there are.
  public static let all = FeatureSet(bits: .max)

  /// - Parameter bits: what `bits` of a set was.
  @inlinable
  public init(bits: UInt32) { self.bits = bits }

  @inlinable
  public mutating func formUnion(_ other: FeatureSet) {
    bits |= other.bits
  }
}
