import Glibc
import VMLayout

/// Waiting on memories. There is one thread, so nobody is woken: whoever waits, waits until its time is over.
extension Instance {
  /// What `memory.atomic.notify` finds wrong.
  /// - Parameter place: the memory's index, and the offset that is added to the address, as `RuntimeService` says.
  func notify(_ place: UInt64, _ address: UInt64) -> TrapCode? {
    do throws(Trap) {
      _ = try aligned(place, address, byteCount: 4)
      return nil
    } catch {
      return error.code
    }
  }

  /// Waits while the value at an address is the expected one: returns 1 if it is not, and 2 if the time is over.
  /// - Parameter timeout: nanoseconds; no end, or 292 years, if it is negative.
  func wait<Value: FixedWidthInteger & BitwiseCopyable>(
    _ place: UInt64, _ address: UInt64, while expected: Value, timeout: UInt64
  ) throws(Trap) -> UInt64 {
    let bytes = try aligned(place, address, byteCount: UInt64(MemoryLayout<Value>.size), isShared: true)
    guard bytes.load(as: Value.self) == expected else { return 1 }
    let nanoseconds = Int64(bitPattern: timeout)
    sleep(nanoseconds < 0 ? .max : nanoseconds)
    return 2
  }

  /// Sleeps, whatever signals come meanwhile.
  private func sleep(_ nanoseconds: Int64) {
    var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    var rest = timespec()
    while clock_nanosleep(CLOCK_MONOTONIC, 0, &time, &rest) == EINTR { time = rest }
  }

  private func aligned(
    _ place: UInt64, _ address: UInt64, byteCount: UInt64, isShared: Bool = false
  ) throws(Trap) -> UnsafeMutableRawBufferPointer {
    let memory = memories[Int(place & 0xFFFF)]
    let (start, overflow) = address.addingReportingOverflow(place >> 16)
    guard start % byteCount == 0 else { throw Trap(.unalignedAtomic) }
    guard !isShared || memory.type.isShared else { throw Trap(.expectedSharedMemory) }
    guard !overflow, let bytes = memory.bytes(start, byteCount) else { throw Trap(.outOfBoundsMemoryAccess) }
    return bytes
  }
}
