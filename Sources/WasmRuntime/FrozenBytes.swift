import CRuntime
import Glibc

/// Bytes that stay as they are, where a fork does not copy even the tables of their pages: what a process has of
/// them does not add to what its forks cost.
public final class FrozenBytes: @unchecked Sendable {
  /// Valid as long as this object lives.
  public let bytes: UnsafeRawBufferPointer
  /// Whether they are mapped; where the system refused that, they are on the heap.
  private let isMapped: Bool

  /// Copies the bytes.
  public init(_ original: UnsafeRawBufferPointer) {
    if !original.isEmpty, let mapped = wr_freeze(original.baseAddress, original.count) {
      bytes = UnsafeRawBufferPointer(start: mapped, count: original.count)
      isMapped = true
      return
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: original.count, alignment: 16)
    copy.copyMemory(from: original)
    bytes = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      UnsafeMutableRawBufferPointer(mutating: bytes).deallocate()
    }
  }
}
