/// Delta debugging: leaves out of a list what a test does not need.
public struct Minimizer {
  /// What a test of a part of the list can say.
  public enum Answer: Sendable {
    /// The part shows what the whole shows.
    case holds
    case fails
    /// It was not tested, and nothing more will be.
    case stop
  }

  /// How many tests were made.
  public private(set) var tests = 0
  private var known: [[Int]: Bool] = [:]

  public init() {}

  /// A part of `items` for which the test holds, and from which no single item can be left out (Zeller and
  /// Hildebrandt's ddmin, by complements). If the test stops, the smallest part that is known.
  ///
  /// - Parameters:
  ///   - items: what the test holds for.
  ///   - test: looks at a part of the items, in their order. No part is tested twice.
  public mutating func minimize(_ items: [Int], test: ([Int]) -> Answer) -> [Int] {
    var items = items
    var pieces = min(2, items.count)
    while !items.isEmpty {
      var smaller: [Int]?
      for piece in 0..<pieces {
        let range = items.count * piece / pieces..<items.count * (piece + 1) / pieces
        let rest = Array(items[..<range.lowerBound] + items[range.upperBound...])
        guard let holds = holds(rest, test) else { return items }
        if holds {
          smaller = rest
          break
        }
      }
      if let smaller {
        items = smaller
        pieces = min(max(pieces - 1, 2), items.count)
      } else if pieces < items.count {
        pieces = min(2 * pieces, items.count)
      } else {
        return items
      }
    }
    return items
  }

  /// Nil when the test has stopped.
  private mutating func holds(_ part: [Int], _ test: ([Int]) -> Answer) -> Bool? {
    if let answer = known[part] { return answer }
    tests += 1
    switch test(part) {
    case .holds: known[part] = true
    case .fails: known[part] = false
    case .stop:
      tests -= 1
      return nil
    }
    return known[part]
  }
}
