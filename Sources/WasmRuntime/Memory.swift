import CRuntime
import VMLayout
import WasmISA

/// A linear memory.
///
/// With guard pages it is reserved address space, of which the pages in use are accessible. Generated code does not
/// check addresses: an index and an offset, 33 bits together, stay within the reservation, and a fault in it is a
/// trap. So the memory never moves. Where generated code checks, it takes no more address space than it has bytes,
/// and may move when it grows; generated code reads base and size from the record for each access.
public final class Memory {
  let limits: Limits
  /// The `LinearMemoryLayout` record, in the record of its owner.
  let record: UnsafeMutableRawPointer
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var byteCount: Int = 0
  private let bounds: BoundsStrategy
  private let machine: Machine
  private let arena: RecordArena

  /// All that a 32-bit index and a 32-bit offset can reach, and the widest access there.
  private static let reservation = 8 << 30 + MemoryType.pageSize
  /// Pages that fit 32-bit addresses. Memories with 64-bit addresses get no more.
  private static let maximumPages: UInt64 = 65536

  /// A zeroed memory of the minimum size.
  /// - Throws: if the system refuses the address space or the memory.
  init(_ limits: Limits, record: UnsafeMutableRawPointer, in store: Store) throws(ResourceError) {
    guard limits.minimum <= Self.maximumPages else {
      throw ResourceError(
        "memory too large: \(limits.minimum) pages, the implementation limit is \(Self.maximumPages)")
    }
    let reservation = store.bounds == .guardPages ? Self.reservation : MemoryType.pageSize
    guard let base = store.machine.reserve(reservation) else {
      throw ResourceError("no address space for a memory (\(reservation) bytes)")
    }
    self.limits = limits
    self.record = record
    self.base = base
    bounds = store.bounds
    machine = store.machine
    arena = store.arena
    guard grow(by: limits.minimum) != nil else {
      throw ResourceError("no memory for \(limits.minimum) pages")
    }
  }

  deinit { machine.release(base) }

  /// Current size.
  var pageCount: UInt64 { UInt64(byteCount / MemoryType.pageSize) }

  /// Makes the memory larger and returns its old size in pages; nil, and no change, where a limit or the
  /// system forbids it.
  func grow(by pages: UInt64) -> UInt64? {
    let old = pageCount
    let maximum = min(limits.maximum ?? Self.maximumPages, Self.maximumPages)
    guard pages <= maximum, old <= maximum - pages else { return nil }
    let newByteCount = Int(old + pages) * MemoryType.pageSize
    switch bounds {
    case .guardPages: guard wr_commit(base, byteCount, newByteCount) else { return nil }
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
