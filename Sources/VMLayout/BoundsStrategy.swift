/// How accesses to linear memory are kept within it. The same for all code that shares memories.
public enum BoundsStrategy: String, CaseIterable, Sendable {
  /// Everything that a 32-bit index and a 32-bit offset can reach is reserved behind the memory's base. Accesses
  /// are not checked: those beyond the end fault, and the fault is the trap. The memory never moves.
  case guardPages = "guard"
  /// Each access is compared with the memory's size, which needs no address space but the memory's own. The memory
  /// may move when it grows.
  case check
}
