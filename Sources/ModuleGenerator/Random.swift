/// Random numbers that are the same everywhere for the same seed (SplitMix64).
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 to one less than a positive bound.
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % bound }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// The same elements in another order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, below(last + 1)) }
    return elements
  }

  mutating func chance(percent: Int) -> Bool { below(100) < percent }

  /// One of several, each as often as its weight says.
  mutating func pick<Element>(_ choices: [(weight: Int, element: Element)]) -> Element {
    var ticket = below(choices.reduce(0) { $0 + $1.weight })
    for choice in choices {
      if ticket < choice.weight { return choice.element }
      ticket -= choice.weight
    }
    preconditionFailure("the weights add up to more than any ticket")
  }
}
