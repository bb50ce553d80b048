import WasmISA

/// The one-byte codes of types in the binary format (spec: Binary Format › Types).

extension HeapType {
  /// The abstract heap type with a code.
  @inlinable
  public init?(code: UInt8) {
    switch code {
    case 0x74: self = .noexn
    case 0x73: self = .nofunc
    case 0x72: self = .noextern
    case 0x71: self = .none
    case 0x70: self = .func
    case 0x6F: self = .extern
    case 0x6E: self = .any
    case 0x6D: self = .eq
    case 0x6C: self = .i31
    case 0x6B: self = .struct
    case 0x6A: self = .array
    case 0x69: self = .exn
    default: return nil
    }
  }

  /// The concrete heap type with an index that a module wrote, which may be any 32-bit number.
  ///
  /// Indices that no module can have become the largest that the representation holds; they stay unknown.
  @inlinable
  public init(encodedIndex index: Int64) {
    self = .concrete(UInt32(truncatingIfNeeded: min(index, 0x7FF_FFFF)))
  }
}

extension ValueType {
  /// The number, vector, or nullable abstract reference type with a code.
  @inlinable
  public init?(code: UInt8) {
    switch code {
    case 0x7F: self = .i32
    case 0x7E: self = .i64
    case 0x7D: self = .f32
    case 0x7C: self = .f64
    case 0x7B: self = .v128
    default:
      guard let heapType = HeapType(code: code) else { return nil }
      self = .reference(heapType, nullable: true)
    }
  }
}
