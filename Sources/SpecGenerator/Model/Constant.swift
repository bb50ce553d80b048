/// A value by its type and its bits; of references, null is 0 and function n is n + 1.
struct Constant: Hashable, Sendable {
  let type: TestType
  let bits: UInt64

  init(_ type: TestType, _ bits: UInt64) {
    self.type = type
    self.bits = type.isNarrow ? bits & 0xffff_ffff : bits
  }

  static func i32(_ value: Int) -> Constant { Constant(.i32, UInt64(bitPattern: Int64(value))) }
  static func i64(_ value: Int) -> Constant { Constant(.i64, UInt64(bitPattern: Int64(value))) }
  static func f32(_ value: Float) -> Constant { Constant(.f32, UInt64(value.bitPattern)) }
  static func f64(_ value: Double) -> Constant { Constant(.f64, value.bitPattern) }

  /// As an instruction, without parentheses; not for functions.
  var text: String {
    switch type {
    case .i32: "i32.const \(Self.integer(Int64(Int32(truncatingIfNeeded: Int64(bitPattern: bits))), bits))"
    case .i64: "i64.const \(Self.integer(Int64(bitPattern: bits), bits))"
    case .f32: "f32.const \(Self.float(Float(bitPattern: UInt32(bits)), bits, fraction: 23))"
    case .f64: "f64.const \(Self.float(Double(bitPattern: bits), bits, fraction: 52))"
    case .funcref: "ref.null func"
    case .externref: "ref.null extern"
    }
  }

  private static func integer(_ value: Int64, _ bits: UInt64) -> String {
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
