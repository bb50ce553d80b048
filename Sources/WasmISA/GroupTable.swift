/// Recursion groups by the hash of what they are. It holds no types itself: whoever asks compares these.
struct GroupTable: Sendable {
  private var groups: [(first: UInt32, count: UInt32, hash: UInt32)] = []
  /// Open addressing: indices of `groups` plus one, zero where a slot is free. At most half are taken.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// The id of the first type of the group with this hash and number of types for which `isEqual` holds.
  func first(hash: UInt32, count: Int, where isEqual: (UInt32) -> Bool) -> UInt32? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let group = groups[Int(slots[slot]) - 1]
      if group.hash == hash, group.count == count, isEqual(group.first) { return group.first }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The ids of the group that a type is of. O(log of the number of groups): they are in the order of their ids.
  func group(of id: UInt32) -> Range<UInt32> {
    var (low, high) = (0, groups.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if groups[middle].first <= id { low = middle } else { high = middle }
    }
    return groups[low].first..<groups[low].first + groups[low].count
  }

  /// Adds a group that is not there yet, and whose types come behind those of all others.
  mutating func insert(first: UInt32, count: Int, hash: UInt32) {
    groups.append((first, UInt32(count), hash))
    if 2 * groups.count > slots.count {
      slots = [UInt32](repeating: 0, count: 2 * slots.count)
      for index in groups.indices { place(index) }
    } else {
      place(groups.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(groups[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index) + 1
  }
}
