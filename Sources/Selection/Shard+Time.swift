extension Shard {
  /// The places of the scripts of a part, with parts that take about as long as each other: the longest script goes first,
  /// each to the part that has the least to do so far. A script of which no time is known is taken to need the mean of the
  /// others. O(n log n) for n scripts.
  func balancedPositions(of files: [String], nanoseconds: (String) -> UInt64?) -> [Int] {
    let times = files.map(nanoseconds)
    let known = times.compactMap { $0 }
    // The times come from a file, so nothing here may overflow.
    let mean = known.isEmpty ? 1 : known.reduce(0) { $0 + min($1 / UInt64(known.count), Self.longest) }
    let weights = times.map { max(1, min($0 ?? mean, Self.longest)) }
    let order = files.indices.sorted { a, b in
      weights[a] != weights[b] ? weights[a] > weights[b] : (files[a], a) < (files[b], b)
    }
    var parts = LeastLoaded(count: count)
    return order.filter { parts.take(weights[$0]) == index - 1 }.sorted()
  }

  /// A day, in nanoseconds: what a script may be taken to need.
  private static let longest: UInt64 = 86_400_000_000_000
}

/// Parts by how much they have to do: a binary heap with the least on top.
private struct LeastLoaded {
  private var parts: [(load: UInt64, index: Int)]

  init(count: Int) { parts = (0..<count).map { (0, $0) } }

  /// Gives work to the part that has the least so far, the first of several, and says which it is.
  mutating func take(_ load: UInt64) -> Int {
    let chosen = parts[0].index
    let (sum, isTooMuch) = parts[0].load.addingReportingOverflow(load)
    parts[0].load = isTooMuch ? .max : sum
    var place = 0
    while true {
      let children = [2 * place + 1, 2 * place + 2].filter { $0 < parts.count }
      guard let least = children.min(by: { parts[$0] < parts[$1] }), parts[least] < parts[place] else {
        return chosen
      }
      parts.swapAt(place, least)
      place = least
    }
  }
}
