import VMLayout
import WasmISA

extension Store {
  /// The value that bits are, for the host. A heap object is kept as long as the host has it.
  /// - Parameter type: the value's type; a concrete heap type is a canonical id.
  func value(_ bits: Bits, _ type: ValueType) -> Value {
    let low = bits.low
    switch type.kind {
    case .i32: return .i32(UInt32(truncatingIfNeeded: low))
    case .i64: return .i64(low)
    case .f32: return .f32(bits: UInt32(truncatingIfNeeded: low))
    case .f64: return .f64(bits: low)
    case .v128: return .v128(low: low, high: bits.high ?? 0)
    case .reference: return .reference(reference(low, type.heapType.top(types)))
    case .bottom: preconditionFailure("no value has the bottom type")
    }
  }

  /// - Parameter top: the top of the reference's hierarchy.
  private func reference(_ word: UInt64, _ top: HeapType) -> Reference {
    if word == 0 { return .null(top) }
    switch top {
    case .func: return .function(UInt(word))
    case .exn: return .exception(HeapObject(word, held))
    case .extern:
      let reference = internalReference(word)
      if case .host(let number) = reference { return .extern(number) }
      return .externalized(reference)
    default: return internalReference(word)
    }
  }

  /// The word as one of the hierarchy of `any`.
  private func internalReference(_ word: UInt64) -> Reference {
    if word & ReferenceTag.i31 != 0 { return .i31(UInt32(truncatingIfNeeded: word) >> 1) }
    if word & ReferenceTag.host != 0 { return .host(UInt32(truncatingIfNeeded: word >> 2)) }
    let object = HeapObject(word, held)
    return heap?.isArray(word) == true ? .array(object) : .structure(object)
  }
}
