/// The types of WebAssembly 3.0 values, one machine word each (spec: Structure › Types).
///
/// They are bit patterns so that the validator and the compiler can compare and store them without
/// allocation or reference counting. The same representation serves a module's own view, where a concrete
/// heap type is an index into the module's types, and the engine's view, where it is a canonical type id
/// (`CanonicalTypes`); which of the two is meant is a property of the place, never of the bits.

/// A heap type: an abstract one, or a concrete one by index.
@frozen
public struct HeapType: Hashable, Sendable {
  /// Abstract types have values below 16; concrete ones are `16 + index`.
  public let bits: UInt32

  @inlinable @inline(__always)
  public init(bits: UInt32) { self.bits = bits }

  /// The concrete heap type with this index. `index` is below `Limits.types`.
  @inlinable @inline(__always)
  public static func concrete(_ index: UInt32) -> HeapType { HeapType(bits: 16 &+ index) }

  public static var `func`: HeapType { HeapType(bits: 0) }
  public static var nofunc: HeapType { HeapType(bits: 1) }
  public static var extern: HeapType { HeapType(bits: 2) }
  public static var noextern: HeapType { HeapType(bits: 3) }
  public static var any: HeapType { HeapType(bits: 4) }
  public static var eq: HeapType { HeapType(bits: 5) }
  public static var i31: HeapType { HeapType(bits: 6) }
  public static var `struct`: HeapType { HeapType(bits: 7) }
  public static var array: HeapType { HeapType(bits: 8) }
  public static var none: HeapType { HeapType(bits: 9) }
  public static var exn: HeapType { HeapType(bits: 10) }
  public static var noexn: HeapType { HeapType(bits: 11) }
  /// The bottom of every hierarchy: what an unknown reference on a polymorphic stack has.
  public static var bottom: HeapType { HeapType(bits: 12) }

  /// The type index, for a concrete heap type.
  @inlinable @inline(__always)
  public var index: UInt32? { bits < 16 ? nil : bits &- 16 }

  /// All abstract heap types that can be written, with their keyword in the text format and their code in
  /// the binary format (spec: Binary Format › Types › Heap Types).
  public static let abstract: [(type: HeapType, keyword: StaticString, code: UInt8)] = [
    (.func, "func", 0x70), (.nofunc, "nofunc", 0x73), (.extern, "extern", 0x6F),
    (.noextern, "noextern", 0x72), (.any, "any", 0x6E), (.eq, "eq", 0x6D), (.i31, "i31", 0x6C),
    (.struct, "struct", 0x6B), (.array, "array", 0x6A), (.none, "none", 0x71), (.exn, "exn", 0x69),
    (.noexn, "noexn", 0x74),
  ]
}

/// A value type: a number, a vector, a reference, or the unknown type of a polymorphic stack.
@frozen
public struct ValueType: Hashable, Sendable {
  /// Bits 0–2: kind (`Kind`); bit 3: nullable; bits 4–31: the heap type's bits.
  public let bits: UInt32

  @inlinable @inline(__always)
  public init(bits: UInt32) { self.bits = bits }

  /// What a value is made of; the raw values are also the codes in an opcode's `Signature`.
  @frozen
  public enum Kind: UInt8, Sendable {
    case bottom = 0, i32, i64, f32, f64, v128, reference
  }

  /// The type of a value nothing is known of, in unreachable code; it matches every type.
  public static var bottom: ValueType { ValueType(bits: 0) }
  public static var i32: ValueType { ValueType(bits: 1) }
  public static var i64: ValueType { ValueType(bits: 2) }
  public static var f32: ValueType { ValueType(bits: 3) }
  public static var f64: ValueType { ValueType(bits: 4) }
  public static var v128: ValueType { ValueType(bits: 5) }
  public static var funcref: ValueType { .reference(.func, nullable: true) }
  public static var externref: ValueType { .reference(.extern, nullable: true) }

  /// The type of references to what `heap` says, with or without null.
  @inlinable @inline(__always)
  public static func reference(_ heap: HeapType, nullable: Bool) -> ValueType {
    ValueType(bits: 6 | (nullable ? 8 : 0) | heap.bits << 4)
  }

  /// What values of this type are made of.
  @inlinable @inline(__always)
  public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits & 7)).unsafelyUnwrapped }

  /// Whether values of this type are references.
  @inlinable @inline(__always)
  public var isReference: Bool { bits & 7 == 6 }

  /// For a reference type: whether null is one of its values.
  @inlinable @inline(__always)
  public var isNullable: Bool { bits & 8 != 0 }

  /// For a reference type: what it refers to.
  @inlinable @inline(__always)
  public var heapType: HeapType { HeapType(bits: bits >> 4) }

  /// Whether a local of this type has a default value (spec: Validation › Types › Defaultable).
  @inlinable @inline(__always)
  public var isDefaultable: Bool { !isReference || isNullable }
}

extension HeapType: CustomStringConvertible {
  /// The keyword of the text format, or the index.
  public var description: String {
    if let index { return "\(index)" }
    for entry in HeapType.abstract where entry.type == self { return entry.keyword.description }
    return "bottom"
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as the text format writes it, with the abbreviations (`funcref` for `(ref null func)`).
  public var description: String {
    switch kind {
    case .bottom: return "bottom"
    case .i32: return "i32"
    case .i64: return "i64"
    case .f32: return "f32"
    case .f64: return "f64"
    case .v128: return "v128"
    case .reference:
      if isNullable, heapType.index == nil, heapType != .bottom {
        switch heapType {
        case .none: return "nullref"
        case .nofunc: return "nullfuncref"
        case .noextern: return "nullexternref"
        case .noexn: return "nullexnref"
        default: return "\(heapType)ref"
        }
      }
      return isNullable ? "(ref null \(heapType))" : "(ref \(heapType))"
    }
  }
}
