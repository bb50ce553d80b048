import WasmISA
import WasmRuntime
import WasmText

/// Whether results are what a script expects. Floats are compared as bits, and nothing is forgiven.

extension ResultPattern {
  func matches(_ value: Value) -> Bool {
    switch (self, value) {
    case (.value(let constant), _): return constant.value == value
    case (.f32(let nan), .f32(let bits)): return nan.matches(bits)
    case (.f64(let nan), .f64(let bits)): return nan.matches(bits)
    case (.f32x4(let lanes), .v128(let low, let high)):
      let actual = [low, low >> 32, high, high >> 32].map { UInt32(truncatingIfNeeded: $0) }
      return lanes.count == 4 && zip(lanes, actual).allSatisfy { $0.matches($1) { $0.matches($1) } }
    case (.f64x2(let lanes), .v128(let low, let high)):
      return lanes.count == 2 && zip(lanes, [low, high]).allSatisfy { $0.matches($1) { $0.matches($1) } }
    case (.v128(_, let low, let high), _): return value == .v128(low: low, high: high)
    case (.anyNull, .reference(.null)): return true
    case (.reference(let type), .reference(let reference)): return reference.isNonNull(type)
    case (.either(let alternatives), _): return alternatives.contains { $0.matches(value) }
    default: return false
    }
  }
}

extension Reference {
  /// Whether this is a reference of the kind that a script names, such as `(ref.func)`.
  fileprivate func isNonNull(_ type: HeapType) -> Bool {
    switch self {
    case .null: return false
    case .function: return type == .func
    case .extern, .externalized: return type == .extern
    case .host: return type == .any
    case .i31: return type == .i31 || type == .eq || type == .any
    case .structure: return type == .struct || type == .eq || type == .any
    case .array: return type == .array || type == .eq || type == .any
    case .exception: return type == .exn
    }
  }
}

extension NaNPattern {
  /// Canonical: nothing but the topmost bit of the payload is set. Arithmetic: that bit is set.
  fileprivate func matches(_ bits: UInt32) -> Bool {
    self == .canonical ? bits & 0x7FFF_FFFF == 0x7FC0_0000 : bits & 0x7FC0_0000 == 0x7FC0_0000
  }

  fileprivate func matches(_ bits: UInt64) -> Bool {
    let quiet: UInt64 = 0x7FF8_0000_0000_0000
    return self == .canonical ? bits & 0x7FFF_FFFF_FFFF_FFFF == quiet : bits & quiet == quiet
  }
}

extension LanePattern {
  fileprivate func matches(_ actual: Bits, _ nanMatches: (NaNPattern, Bits) -> Bool) -> Bool {
    switch self {
    case .bits(let bits): return bits == actual
    case .nan(let nan): return nanMatches(nan, actual)
    }
  }
}

extension Constant {
  /// The value that the constant stands for. Scripts know no defined types, so null is told apart by hierarchy.
  var value: Value {
    switch self {
    case .i32(let bits): return .i32(bits)
    case .i64(let bits): return .i64(bits)
    case .f32(let bits): return .f32(bits: bits)
    case .f64(let bits): return .f64(bits: bits)
    case .v128(let low, let high): return .v128(low: low, high: high)
    case .null(let type): return .reference(.null(type.top(CanonicalTypes())))
    case .extern(let number): return .reference(.extern(number))
    case .host(let number): return .reference(.host(number))
    }
  }

  /// Whether the constant may be an argument for a parameter of `type`, whose concrete types are of `types`.
  func fits(_ type: ValueType, _ types: CanonicalTypes) -> Bool {
    switch self {
    case .i32: return type == .i32
    case .i64: return type == .i64
    case .f32: return type == .f32
    case .f64: return type == .f64
    case .v128: return type == .v128
    case .null(let heap):
      return type.isReference && type.isNullable && type.heapType.top(types) == heap.top(types)
    case .extern: return type.isReference && type.heapType == .extern
    case .host: return type.isReference && type.heapType == .any
    }
  }
}
