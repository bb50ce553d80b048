import WasmISA

/// A number, as bits.
public enum Number: Hashable, Sendable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(bits: UInt32)
  case f64(bits: UInt64)
}

extension Random {
  /// A number of a type; rather one at which something changes.
  mutating func number(_ type: ValueType) -> Number {
    switch type.kind {
    case .i64: .i64(UInt64(bitPattern: integer64()))
    case .f32: .f32(bits: float32())
    case .f64: .f64(bits: float64())
    default: .i32(UInt32(bitPattern: integer32()))
    }
  }

  mutating func integer32() -> Int32 {
    switch below(8) {
    case 0: Int32(below(3) - 1)
    case 1: Int32(below(20) - 4)
    case 2: 1 << Int32(below(32))
    case 3: (1 << Int32(below(32))) &- 1
    case 4: ~(1 << Int32(below(32)))
    case 5:
      [Int32.min, .max, .min + 1, -128, -129, 127, 128, 255, 256, 32767, 65535, 65536].randomElement(&self)
    case 6: Int32(below(1 << 16))
    default: Int32(truncatingIfNeeded: next())
    }
  }

  mutating func integer64() -> Int64 {
    switch below(8) {
    case 0: Int64(below(3) - 1)
    case 1: Int64(below(20) - 4)
    case 2: 1 << Int64(below(64))
    case 3: (1 << Int64(below(64))) &- 1
    case 4: ~(1 << Int64(below(64)))
    case 5:
      [
        Int64.min, .max, .min + 1, Int64(Int32.min), Int64(Int32.max), Int64(Int32.max) + 1,
        Int64(Int32.min) - 1, Int64(UInt32.max), Int64(UInt32.max) + 1,
      ].randomElement(&self)
    case 6: Int64(integer32())
    default: Int64(bitPattern: next())
    }
  }

  /// An integer that is halfway between two floats, or next to that.
  /// - Parameter precision: bits of the floats' significands.
  mutating func nearlyHalfway(precision: Int) -> UInt64 {
    // One bit more than the significand has, the first and the last of which are set.
    let odd = next() >> UInt64(63 - precision) | 1 << UInt64(precision) | 1
    let shift = chance(percent: 50) ? 63 - precision : below(63 - precision)
    return odd << UInt64(shift) &+ UInt64(below(3)) &- 1
  }

  mutating func float32() -> UInt32 {
    switch below(6) {
    case 0: Float(below(64) - 16).bitPattern
    case 1: Float(integer32()).bitPattern
    case 2: Float(integer64()).bitPattern
    case 3:
      [
        Float(0), -0.0, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude,
        .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0.5, -0.5, 1.5, 2.5, -1, 2_147_483_648,
        4_294_967_296,
        -2_147_483_648, 9_223_372_036_854_775_808, 18_446_744_073_709_551_616,
      ].randomElement(&self).bitPattern
    case 4: (Float(below(100_000)) / 64).bitPattern
    default: Self.withoutPayload(UInt32(truncatingIfNeeded: next()))
    }
  }

  mutating func float64() -> UInt64 {
    switch below(6) {
    case 0: Double(below(64) - 16).bitPattern
    case 1: Double(integer32()).bitPattern
    case 2: Double(integer64()).bitPattern
    case 3:
      [
        Double(0), -0.0, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude,
        .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0.5, -0.5, 1.5, 2.5, -1, 2_147_483_647,
        2_147_483_648,
        4_294_967_295, 4_294_967_296, -2_147_483_649, 9_223_372_036_854_775_808, 18_446_744_073_709_551_616,
        1e300,
      ].randomElement(&self).bitPattern
    case 4: (Double(below(100_000)) / 64).bitPattern
    default: Self.withoutPayload(next())
    }
  }

  /// Host languages do not keep what NaNs carry.
  private static func withoutPayload(_ bits: UInt32) -> UInt32 {
    Float(bitPattern: bits).isNaN ? Float.nan.bitPattern : bits
  }

  private static func withoutPayload(_ bits: UInt64) -> UInt64 {
    Double(bitPattern: bits).isNaN ? Double.nan.bitPattern : bits
  }
}

extension Array {
  fileprivate func randomElement(_ random: inout Random) -> Element { self[random.below(count)] }
}
