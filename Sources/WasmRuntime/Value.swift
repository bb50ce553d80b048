import VMLayout
import WasmISA

/// A value that crosses the border between generated code and its host. Floats are bit patterns, so that no
/// NaN changes on the way.
public enum Value: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(bits: UInt32)
  case f64(bits: UInt64)
  /// The 128 bits as two little-endian halves.
  case v128(low: UInt64, high: UInt64)
  case reference(Reference)
}

/// A value of a reference type.
public enum Reference: Hashable, Sendable {
  /// Null, of a hierarchy that its top type stands for: `func`, `extern`, `any` or `exn`.
  case null(HeapType)
  /// A function, by the address of its `FunctionReferenceLayout` record.
  case function(UInt)
  /// The host's reference with this number.
  case extern(UInt32)
  /// The same, internalised.
  case host(UInt32)
  /// An i31, of which these are the 31 bits.
  case i31(UInt32)
  case structure(HeapObject)
  case array(HeapObject)
  /// An i31, a structure or an array, as an external reference.
  indirect case externalized(Reference)
  case exception(HeapObject)
}

extension HeapType {
  /// The top of the type's hierarchy: `func`, `extern`, `any` or `exn`.
  /// - Parameter types: where concrete types, which are canonical ids, are found.
  public func top(_ types: CanonicalTypes) -> HeapType {
    if let index {
      if index < types.types.count, types.types.kind(of: Int(index)) == .function { return .func }
      return .any
    }
    switch self {
    case .func, .nofunc: return .func
    case .extern, .noextern: return .extern
    case .exn, .noexn: return .exn
    default: return .any
    }
  }
}

/// The bits of a value as generated code keeps them in a global: numbers zero-extended, references as `ReferenceTag` says.
struct Bits: Hashable {
  /// What a table element holds, and a scalar anywhere.
  var low: UInt64
  /// The upper half of a vector; nil for scalars.
  var high: UInt64?

  init(low: UInt64, high: UInt64? = nil) {
    self.low = low
    self.high = high
  }

  /// The value of this type at `words`.
  init(of type: ValueType, in words: UnsafePointer<UInt64>) {
    self.init(low: words[0], high: type == .v128 ? words[1] : nil)
  }

  /// Writes the value to `words`: to two of them, if it is a vector.
  func write(to words: UnsafeMutablePointer<UInt64>) {
    words[0] = low
    if let high { words[1] = high }
  }

  init(_ value: Value) {
    switch value {
    case .i32(let bits), .f32(let bits): self.init(low: UInt64(bits))
    case .i64(let bits), .f64(let bits): self.init(low: bits)
    case .v128(let low, let high): self.init(low: low, high: high)
    case .reference(let reference): self.init(reference)
    }
  }

  private init(_ reference: Reference) {
    switch reference {
    case .null: self.init(low: 0)
    case .function(let address): self.init(low: UInt64(address))
    case .extern(let number), .host(let number): self.init(low: ReferenceTag.host(number))
    case .i31(let bits): self.init(low: ReferenceTag.i31(bits))
    case .structure(let object), .array(let object), .exception(let object): self.init(low: object.address)
    case .externalized(let reference): self.init(reference)
    }
  }
}
