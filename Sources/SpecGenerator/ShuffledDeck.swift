/// Cards dealt one by one: a whole deck in an arbitrary but fixed order, then a whole deck in another. So each
/// card comes equally often, and has nothing to do with the order of whatever it is dealt to.
struct ShuffledDeck<Card> {
  private let cards: [Card]
  private var rest: [Card] = []
  private var generator: SplitMix64

  init(_ cards: [Card], seed: UInt64) {
    self.cards = cards
    generator = SplitMix64(state: seed)
  }

  mutating func deal() -> Card {
    if rest.isEmpty { rest = generator.shuffled(cards) }
    return rest.removeLast()
  }
}

/// A small generator of numbers that look random and are the same everywhere, always. The standard library
/// promises neither for its own, nor for what `shuffled` makes of a given one.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }

  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Fisher and Yates.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for index in result.indices.dropFirst().reversed() { result.swapAt(index, next(below: index + 1)) }
    return result
  }
}
