/// A value by its type and its bits; of references, null is 0, function n is n + 1, and objects have numbers.
struct Constant: Hashable, Sendable {
  let type: TestType
  /// Of a vector, those of its lower half.
  let bits: UInt64
  /// Itself, if it is a vector.
  private let wide: Vector?

  init(_ type: TestType, _ bits: UInt64) {
    self.type = type
    self.bits = type.isNarrow ? bits & 0xffff_ffff : bits
    wide = type == .v128 ? Vector(low: bits, high: 0) : nil
  }

  init(_ vector: Vector) {
    type = .v128
    bits = vector.low
    wide = vector
  }

  /// The vector that it is.
  var vector: Vector {
    guard let wide else { preconditionFailure("\(type) is no vector") }
    return wide
  }

  static func i32(_ value: Int) -> Constant { Constant(.i32, UInt64(bitPattern: Int64(value))) }
  static func i64(_ value: Int) -> Constant { Constant(.i64, UInt64(bitPattern: Int64(value))) }
  static func f32(_ value: Float) -> Constant { Constant(.f32, UInt64(value.bitPattern)) }
  static func f64(_ value: Double) -> Constant { Constant(.f64, value.bitPattern) }
  static func v128(_ shape: LaneShape, _ lanes: [UInt64]) -> Constant { Constant(Vector(shape, lanes)) }

  /// As an instruction, without parentheses; not for functions.
  var text: String {
    switch type {
    case .funcref: "ref.null func"
    case .externref: "ref.null extern"
    case .anyref: "ref.null any"
    default: "\(type).const \(literal)"
    }
  }

  /// The immediate of the instruction; not for references.
  var literal: String {
    switch type {
    case .i32: Self.integer(Int64(Int32(truncatingIfNeeded: Int64(bitPattern: bits))), bits)
    case .i64: Self.integer(Int64(bitPattern: bits), bits)
    case .f32: Self.float(Float(bitPattern: UInt32(bits)), bits, fraction: 23)
    case .f64: Self.float(Double(bitPattern: bits), bits, fraction: 52)
    case .v128: vector.text
    case .funcref, .externref, .anyref: preconditionFailure("references have no literals")
    }
  }

  static func integer(_ value: Int64, _ bits: UInt64) -> String {
    value.magnitude < 100_000 ? "\(value)" : hex(bits)
  }

  private static func float<F: BinaryFloatingPoint & CustomStringConvertible>(
    _ value: F, _ bits: UInt64, fraction: Int
  ) -> String {
    if value.isNaN {
      return "\(value.sign == .minus ? "-" : "")nan:\(hex(bits & (1 << UInt64(fraction) - 1)))"
    }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return value.description
  }
}

extension TestType {
  /// Whether values have 32 bits.
  var isNarrow: Bool { self == .i32 || self == .f32 }
  var isFloat: Bool { self == .f32 || self == .f64 }
}
