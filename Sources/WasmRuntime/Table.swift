import VMLayout
import WasmISA

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A table of references.
public final class Table {
  /// Its type; a concrete heap type is a canonical id.
  let type: TableType
  /// The `TableLayout` record, in the record of its owner.
  let record: UnsafeMutableRawPointer
  private(set) var count = 0
  private var elements: UnsafeMutablePointer<UInt64>?
  private var capacity = 0
  /// Whether the elements lie in the record of an instance, for good.
  private let isInline: Bool
  private let arena: RecordArena

  /// A table of the minimum size, all of whose elements are `initial`.
  /// - Parameter room: where a table of fixed size has its elements, which are zero; nil if it makes room by itself.
  /// - Throws: if it exceeds `ImplementationLimits.tableElements`, or memory is short.
  init(
    _ type: TableType, initial: UInt64, record: UnsafeMutableRawPointer, room: UnsafeMutableRawPointer? = nil,
    in store: Store
  ) throws(ResourceError) {
    guard type.limits.minimum <= ImplementationLimits.tableElements else {
      throw ResourceError(
        "table too large: \(type.limits.minimum) elements, the implementation limit is "
          + "\(ImplementationLimits.tableElements)")
    }
    self.type = type
    self.record = record
    arena = store.arena
    isInline = room != nil
    if let room {
      capacity = Int(type.limits.minimum)
      elements = room.bindMemory(to: UInt64.self, capacity: capacity)
    }
    guard grow(by: type.limits.minimum, initial: initial) != nil else {
      throw ResourceError("no memory for a table of \(type.limits.minimum) elements")
    }
  }

  deinit { if !isInline { free(elements) } }

  /// Makes the table larger and returns its old size; nil, and no change, where a limit or the system
  /// forbids it.
  func grow(by elementCount: UInt64, initial: UInt64) -> UInt64? {
    let maximum = min(type.limits.maximum ?? .max, ImplementationLimits.tableElements)
    let old = UInt64(count)
    guard elementCount <= maximum, old <= maximum - elementCount else { return nil }
    let newCount = count + Int(elementCount)
    guard reserve(newCount) else { return nil }
    if initial != 0 {
      for index in count..<newCount { elements![index] = initial }
    }
    count = newCount
    record.storeBytes(
      of: elements, toByteOffset: TableLayout.elements, as: UnsafeMutablePointer<UInt64>?.self)
    record.storeBytes(of: UInt64(count), toByteOffset: TableLayout.count, as: UInt64.self)
    return old
  }

  /// Makes room for `wanted` elements; new room is zeroed without being touched, so that a large table costs
  /// nothing before it is used.
  private func reserve(_ wanted: Int) -> Bool {
    if wanted <= capacity { return true }
    let newCapacity = max(wanted, min(2 * capacity, Int(ImplementationLimits.tableElements)))
    guard let room = calloc(newCapacity, MemoryLayout<UInt64>.stride) else { return false }
    let moved = room.bindMemory(to: UInt64.self, capacity: newCapacity)
    if let elements { moved.update(from: elements, count: count) }
    free(elements)
    elements = moved
    capacity = newCapacity
    arena.machine.share(moved, newCapacity * MemoryLayout<UInt64>.stride)
    return true
  }

  /// The elements from `start` on, `count` of them; nil if not all of them exist.
  func elements(_ start: UInt64, _ count: UInt64) -> UnsafeMutableBufferPointer<UInt64>? {
    guard isWithin(start, count, UInt64(self.count)) else { return nil }
    guard let elements else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
    return UnsafeMutableBufferPointer(start: elements + Int(start), count: Int(count))
  }

  /// All elements.
  var all: UnsafeMutableBufferPointer<UInt64> { UnsafeMutableBufferPointer(start: elements, count: count) }
}
