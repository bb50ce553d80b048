/// An object of the heap, to which the host refers: it is kept as long as this exists. Equal are references to the same
/// object.
public final class HeapObject: Hashable, Sendable {
  let address: UInt64
  private let held: HeldObjects?
  private let place: Int

  /// An object of which nothing is known but that there is one: what another process has told of.
  public init() {
    address = 0
    held = nil
    place = 0
  }

  init(_ address: UInt64, _ held: HeldObjects) {
    self.address = address
    self.held = held
    place = held.add(address)
  }

  deinit { held?.remove(place) }

  public static func == (a: HeapObject, b: HeapObject) -> Bool { a.address == b.address }
  public func hash(into hasher: inout Hasher) { hasher.combine(address) }
}

/// The objects that the host refers to: roots of the collector.
final class HeldObjects {
  /// Their addresses; 0 where there is none.
  private(set) var addresses: [UInt64] = []
  private var free: [Int] = []

  fileprivate func add(_ address: UInt64) -> Int {
    guard let place = free.popLast() else {
      addresses.append(address)
      return addresses.count - 1
    }
    addresses[place] = address
    return place
  }

  fileprivate func remove(_ place: Int) {
    addresses[place] = 0
    free.append(place)
  }
}

// It belongs to its store's thread, as everything of the store.
extension HeldObjects: @unchecked Sendable {}
