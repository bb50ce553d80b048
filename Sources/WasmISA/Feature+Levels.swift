extension Feature {
  /// What the command line, filters and reports call the feature: `tail-call`, `memory64`.
  public var word: String {
    "\(self)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }

  /// The feature of that name; nil if there is none.
  public init?(word: String) {
    guard let feature = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = feature
  }

  /// Whether the feature is not part of WebAssembly 3.0.
  public var isProposal: Bool { level == nil }
}

/// A version of the WebAssembly specification.
public enum SpecificationLevel: String, CaseIterable, Sendable, Comparable {
  case version1 = "1.0"
  case version2 = "2.0"
  case version3 = "3.0"

  /// All features that it has.
  public var features: FeatureSet {
    Feature.allCases.reduce(into: []) { features, feature in
      if let level = feature.level, level <= self { features.insert(feature) }
    }
  }

  public static func < (a: SpecificationLevel, b: SpecificationLevel) -> Bool { a.rawValue < b.rawValue }
}

extension ValueType {
  /// The feature that the type came with; nil for the numbers of WebAssembly 1.0.
  public var feature: Feature? {
    if self == .v128 { return .simd }
    guard isReference else { return nil }
    switch heapType {
    case .func, .extern: return isNullable ? .referenceTypes : .functionReferences
    case .exn, .noexn: return .exceptions
    case .nofunc, .noextern: return .functionReferences
    case .any, .eq, .i31, .struct, .array, .none: return .gc
    default: return .functionReferences
    }
  }
}
