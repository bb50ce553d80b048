import Glibc

/// What was measured in the rounds of a benchmark, in the order of the rounds.
struct Samples: Equatable {
  private(set) var values: [Double]

  /// - Parameter values: at least one.
  init(_ values: [Double]) {
    precondition(!values.isEmpty, "there is no median of nothing")
    self.values = values
  }

  var minimum: Double { values.min()! }
  var maximum: Double { values.max()! }

  /// The middle value, or the mean of the two in the middle.
  var median: Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The quotients of what was measured in the same round. A machine that is slow for a while is slow for both
  /// sides of a round, so the median of these says more than the quotient of the medians.
  static func / (dividend: Samples, divisor: Samples) -> Samples {
    precondition(dividend.values.count == divisor.values.count, "both took part in all rounds")
    return Samples(zip(dividend.values, divisor.values).map { $0 / $1 })
  }
}

/// The number that, in place of each value, gives the same product; nil for none.
/// - Parameter values: all positive.
func geometricMean(_ values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  return exp(values.reduce(0) { $0 + log($1) } / Double(values.count))
}
