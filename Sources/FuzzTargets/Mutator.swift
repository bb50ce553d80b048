/// Makes inputs of others: the same ones from the same seed.
public struct Mutator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// A number from zero up to, but not including, `bound`.
  private mutating func next(_ bound: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(bound))
  }

  /// One of `seeds`, with a few changes: bytes set, removed, inserted, repeated, moved, or taken from another seed.
  ///
  /// - Parameters:
  ///   - seeds: at least one.
  ///   - tokens: sequences that are worth inserting; at least one.
  public mutating func mutation(of seeds: [[UInt8]], tokens: [[UInt8]]) -> [UInt8] {
    var bytes = seeds[next(seeds.count)]
    for _ in 0...next(4) {
      let place = next(bytes.count + 1)
      let rest = bytes.count - place
      switch next(8) {
      case 0 where rest > 0: bytes[place] = UInt8(next(256))
      case 1 where rest > 0: bytes[place] ^= 1 << UInt8(next(8))
      case 2: bytes.removeSubrange(place..<place + min(rest, 1 + next(8)))
      case 3: bytes.insert(UInt8(next(256)), at: place)
      case 4: bytes.insert(contentsOf: tokens[next(tokens.count)], at: place)
      case 5:
        let length = min(rest, 1 + next(64))
        bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: next(bytes.count + 1))
      case 6:
        let other = seeds[next(seeds.count)]
        let start = next(other.count + 1)
        let length = min(other.count - start, 1 + next(64))
        bytes.replaceSubrange(place..<place + min(rest, length), with: other[start..<start + length])
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
