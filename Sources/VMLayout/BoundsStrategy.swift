import WasmISA

/// How accesses to a linear memory are kept within it: what is asked for all memories of a store, and with
/// `strategy(for:)` what comes of it for one of them. The same for all code that shares memories.
public enum BoundsStrategy: String, CaseIterable, Sendable, BitwiseCopyable {
  /// Everything that a 32-bit index and a 32-bit offset can reach is reserved behind the memory's base. Accesses
  /// are not checked, but that a 64-bit index is below 2^32: those beyond the end fault, and the fault is the trap.
  /// The memory never moves.
  case guardPages = "guard"
  /// Each access is compared with the memory's size, which needs no address space but the memory's own. The memory
  /// may move when it grows.
  case check

  /// The strategy for memories of a type. Where pages are smaller than those of the processor, no guard begins at the
  /// memory's end.
  @inlinable
  public func strategy(for type: MemoryType) -> BoundsStrategy {
    type.pageSizeExponent < MemoryType.standardPageSizeExponent ? .check : self
  }
}
