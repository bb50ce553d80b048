/// Which of a run's scripts a part of it holds, as text for a fact about the run: `0-3 7 9 / 12`.
public struct PartPositions: Hashable, Sendable {
  /// The places of the part's scripts among all, from 0, in the order in which they ran.
  public var positions: [Int]
  /// The number of all scripts.
  public var total: Int

  static let limit = 10_000_000

  public init(positions: [Int], total: Int) {
    self.positions = positions
    self.total = total
  }

  /// The part that `description` made this text of; nil if it is none.
  public init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let total = Self.number(halves[1].dropFirst()) else { return nil }
    var positions: [Int] = []
    for word in halves[0].split(separator: " ") {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false).map(Self.number)
      guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first <= last,
        last < total,
        positions.count + last - first < total
      else { return nil }
      positions += first...last
    }
    self.init(positions: positions, total: total)
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      number <= limit
    else { return nil }
    return number
  }
}

extension PartPositions: CustomStringConvertible {
  public var description: String {
    var words: [String] = []
    var index = 0
    while index < positions.count {
      var end = index
      while end + 1 < positions.count, positions[end + 1] == positions[end] + 1 { end += 1 }
      words.append(end == index ? "\(positions[index])" : "\(positions[index])-\(positions[end])")
      index = end + 1
    }
    return words.joined(separator: " ") + " / \(total)"
  }
}
