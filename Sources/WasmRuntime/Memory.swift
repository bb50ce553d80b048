import CRuntime
import VMLayout
import WasmISA

/// A linear memory.
///
/// With guard pages it is reserved address space, of which the pages in use are accessible. Generated code checks of
/// an address no more than that the index is below 2^32: with an offset below 2^32 it stays within the reservation, and
/// a fault in it is a trap. So the memory never moves. Where generated code checks, it takes no more address space than it has bytes,
/// and may move when it grows; generated code reads base and size from the record for each access.
public final class Memory {
  let type: MemoryType
  /// The `LinearMemoryLayout` record, in the record of its owner.
  let record: UnsafeMutableRawPointer
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var byteCount: Int = 0
  /// How generated code keeps to the memory's bounds.
  let bounds: BoundsStrategy
  private let machine: Machine
  private let arena: RecordArena

  /// All that a 32-bit index and a 32-bit offset can reach, and the widest access there.
  private static let guardedBytes = 8 << 30 + pageSize
  /// The least address space that a memory takes, in bytes.
  private static let pageSize = 1 << Int(MemoryType.standardPageSizeExponent)

  /// A zeroed memory of the minimum size.
  /// - Throws: if it exceeds `ImplementationLimits.memoryBytes`, or the system refuses the address space or the memory.
  init(_ type: MemoryType, record: UnsafeMutableRawPointer, in store: Store) throws(ResourceError) {
    let minimum = type.limits.minimum
    guard minimum <= type.maximumPages else {
      throw ResourceError(
        "memory too large: \(minimum) pages, the implementation limit is \(type.maximumPages)")
    }
    func reserve(_ bounds: BoundsStrategy) -> UnsafeMutablePointer<UInt8>? {
      store.machine.reserve(bounds == .guardPages ? Self.guardedBytes : Self.pageSize)
    }
    var bounds = store.bounds.strategy(for: type)
    var space = reserve(bounds)
    if space == nil, bounds == .guardPages, store.startsToCheck() {
      bounds = .check
      space = reserve(bounds)
    }
    guard let base = space else {
      let reservation = bounds == .guardPages ? Self.guardedBytes : Self.pageSize
      throw ResourceError("no address space for a memory (\(reservation) bytes)")
    }
    self.bounds = bounds
    self.type = type
    self.record = record
    self.base = base
    machine = store.machine
    arena = store.arena
    guard grow(by: minimum) != nil else {
      throw ResourceError("no memory for \(minimum) pages")
    }
  }

  deinit { machine.release(base) }

  /// Current size.
  var pageCount: UInt64 { UInt64(byteCount) >> UInt64(type.pageSizeExponent) }

  /// Makes the memory larger and returns its old size in pages; nil, and no change, where a limit or the
  /// system forbids it.
  func grow(by pages: UInt64) -> UInt64? {
    let old = pageCount
    let maximum = type.maximumPages
    guard pages <= maximum, old <= maximum - pages else { return nil }
    let newByteCount = Int(old + pages) << Int(type.pageSizeExponent)
    switch bounds {
    case .guardPages: guard machine.commit(base, byteCount, newByteCount) else { return nil }
    case .check:
      if pages > 0 {
        guard let moved = machine.resize(base, newByteCount) else { return nil }
        base = moved
      }
    }
    byteCount = newByteCount
    record.storeBytes(of: base, toByteOffset: LinearMemoryLayout.base, as: UnsafeMutablePointer<UInt8>.self)
    record.storeBytes(of: UInt64(byteCount), toByteOffset: LinearMemoryLayout.byteCount, as: UInt64.self)
    return old
  }

  /// The bytes from `start` on, `count` of them; nil if not all of them exist.
  func bytes(_ start: UInt64, _ count: UInt64) -> UnsafeMutableRawBufferPointer? {
    guard isWithin(start, count, UInt64(byteCount)) else { return nil }
    return UnsafeMutableRawBufferPointer(start: base + Int(start), count: Int(count))
  }
}

/// Whether `count` things from `start` on exist where there are `total`.
func isWithin(_ start: UInt64, _ count: UInt64, _ total: UInt64) -> Bool {
  start <= total && count <= total - start
}
