import Assembler
import VMLayout

extension X64Assembler {
  /// Returns, with `bytes` of arguments behind the return address.
  mutating func ret(popping bytes: Int, _ discipline: StackDiscipline) {
    switch discipline {
    case .calleePops: ret(popping: UInt16(truncatingIfNeeded: bytes))
    case .calleeRelocates:
      if bytes > 0 {
        // The address of a popped word's destination is computed when SP has moved already.
        pop(X64Memory(4, Int32(truncatingIfNeeded: bytes - 8)))
        if bytes > 8 { arithmetic(.add, true, 4, immediate: Int32(truncatingIfNeeded: bytes - 8)) }
      }
      ret()
    case .callerRestores: ret()
    }
  }
}
