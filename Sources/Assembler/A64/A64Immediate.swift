/// Which constants instructions can hold. What is refused here must not be passed to `A64Assembler`.
public enum A64Immediate {
  /// For `add`, `sub`, `cmp` and `cmn`: 12 bits, or 12 bits with 12 zeros behind them.
  @inlinable
  public static func isArithmetic(_ value: UInt64) -> Bool {
    value & ~0xFFF == 0 || value & ~0xFF_F000 == 0
  }

  /// For loads and stores of 2^scale bytes: any offset that one instruction can hold, scaled or not.
  @inlinable
  public static func isOffset(_ offset: Int, scale: UInt8) -> Bool {
    isScaledOffset(offset, scale: scale) || isUnscaledOffset(offset)
  }

  /// A multiple of 2^scale, up to 4,095 of them.
  @inlinable
  public static func isScaledOffset(_ offset: Int, scale: UInt8) -> Bool {
    offset & ~(0xFFF &<< Int(scale)) == 0
  }

  /// −256 to 255: also what the base may change by in a load or store.
  @inlinable
  public static func isUnscaledOffset(_ offset: Int) -> Bool { offset >= -256 && offset < 256 }

  /// For pairs of registers of 2^scale bytes: a multiple of that, −64 to 63 of them.
  @inlinable
  public static func isPairOffset(_ offset: Int, scale: UInt8) -> Bool {
    let unit = 1 &<< Int(scale)
    return offset & (unit &- 1) == 0 && offset >= -64 &* unit && offset < 64 &* unit
  }

  /// For `ccmp` and `ccmn`.
  @inlinable
  public static func isConditionalCompare(_ value: UInt64) -> Bool { value < 32 }

  /// For `movz`, `movn` and `movk`: 16 bits with 0, 16, 32 or 48 zeros behind them.
  @inlinable
  public static func isHalfword(_ value: UInt64) -> Bool {
    value & ~0xFFFF == 0 || value & ~0xFFFF_0000 == 0 || value & ~0xFFFF_0000_0000 == 0
      || value & ~0xFFFF_0000_0000_0000 == 0
  }

  /// For `fmov`: ±(16…31)/16 × 2^(−3…4). Zero is none of them.
  /// - Parameter bits: of a float, or with `double` of a double.
  public static func float(_ double: Bool, _ bits: UInt64) -> UInt8? {
    // The manual's VFPExpandImm: abcdefgh stands for the sign a, the exponent Bb…bcd, where B is not b and a double
    // has 8 times b, a float 5 times, and the fraction efgh0….
    let zeros: UInt64 = double ? 48 : 19
    guard bits & (1 &<< zeros &- 1) == 0, double || bits &>> 32 == 0 else { return nil }
    let sign = bits &>> (double ? 63 : 31)
    let exponent = (bits &>> (zeros &+ 4)) & (double ? 0x7FF : 0xFF)
    let b: UInt64
    switch exponent & ~3 {
    case double ? 0x3FC : 0x7C: b = 1
    case double ? 0x400 : 0x80: b = 0
    default: return nil
    }
    return UInt8(
      truncatingIfNeeded: sign &<< 7 | b &<< 6 | (exponent & 3) &<< 4 | (bits &>> zeros) & 0xF)
  }
}

/// A constant of `and`, `orr`, `eor` and `tst`: a run of ones, rotated, in an element of 2, 4, 8, 16, 32 or 64 bits
/// that is repeated. Neither zero nor all ones are such a constant.
@frozen
public struct A64Bitmask: Equatable, Sendable {
  /// The fields N, immr and imms, where the instruction has them.
  let field: UInt32

  /// nil if the value is no such constant.
  /// - Parameter value: the constant for 64-bit registers, or without `wide` the lower 32 bits of it.
  public init?(_ wide: Bool, _ value: UInt64) {
    let bits = wide ? value : (value & 0xFFFF_FFFF) &* 0x1_0000_0001
    guard bits != 0 && bits != .max else { return nil }
    // Rotated so far that a run of ones begins at bit 0 and bit 63 is zero, the zeros at the top and the ones at the
    // bottom make up one element.
    let rotation = UInt64(truncatingIfNeeded: (bits & (bits &+ 1)).trailingZeroBitCount) & 63
    let rotated = Self.rotateRight(bits, rotation)
    let ones = UInt64(truncatingIfNeeded: (~rotated).trailingZeroBitCount)
    let size = ones &+ UInt64(truncatingIfNeeded: rotated.leadingZeroBitCount)
    guard Self.rotateRight(bits, size & 63) == bits else { return nil }
    let immr = (0 &- rotation) & (size &- 1)
    // Above the number of ones, imms says how large the element is: 0 with N for 64 bits, 0xxxxx for 32, 10xxxx for
    // 16 and so on.
    let imms = (0 &- size &<< 1 | (ones &- 1)) & 0x3F
    field = UInt32(truncatingIfNeeded: (size &>> 6) &<< 22 | immr &<< 16 | imms &<< 10)
  }

  @inline(__always)
  private static func rotateRight(_ bits: UInt64, _ count: UInt64) -> UInt64 {
    bits &>> count | bits &<< (0 &- count)
  }

  /// Whether it is for 64-bit registers alone.
  @inline(__always)
  var isWide: Bool { field & 0x0040_0000 != 0 }
}

/// A constant that `movi`, `mvni` or `fmov` gives all lanes of a vector register.
@frozen
public struct A64VectorImmediate: Equatable, Sendable {
  /// The instruction without its register.
  let instruction: UInt32

  /// nil if no instruction sets both halves of a vector register to these bits.
  public init?(_ half: UInt64) {
    if let instruction = Self.encode(half) {
      self.instruction = instruction
    } else {
      return nil
    }
  }

  private static func encode(_ half: UInt64) -> UInt32? {
    // Each byte all zeros or all ones: movi .2d.
    if half & 0x0101_0101_0101_0101 &* 0xFF == half {
      let signs = ((half & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) &>> 56
      return form(inverted: true, 0b1110, UInt8(truncatingIfNeeded: signs))
    }
    let word = UInt32(truncatingIfNeeded: half)
    if half == UInt64(word) &* 0x1_0000_0001 {
      if word == (word & 0xFF) &* 0x0101_0101 { return form(inverted: false, 0b1110, UInt8(word & 0xFF)) }
      for inverted in [false, true] {
        let bits = inverted ? ~word : word
        if bits & 0xFFFF == bits &>> 16 {
          for step: UInt32 in 0...1 where bits & 0xFFFF & ~(0xFF &<< (8 &* step)) == 0 {
            return form(
              inverted: inverted, 0b1000 | step &<< 1, UInt8(truncatingIfNeeded: bits &>> (8 &* step)))
          }
        }
        for step: UInt32 in 0...3 where bits & ~(0xFF &<< (8 &* step)) == 0 {
          return form(inverted: inverted, step &<< 1, UInt8(truncatingIfNeeded: bits &>> (8 &* step)))
        }
        // Ones instead of zeros behind the byte.
        if bits & ~0xFF00 == 0xFF {
          return form(inverted: inverted, 0b1100, UInt8(truncatingIfNeeded: bits &>> 8))
        }
        if bits & ~0xFF_0000 == 0xFFFF {
          return form(inverted: inverted, 0b1101, UInt8(truncatingIfNeeded: bits &>> 16))
        }
      }
      if let float = A64Immediate.float(false, UInt64(word)) { return form(inverted: false, 0b1111, float) }
    }
    return A64Immediate.float(true, half).map { form(inverted: true, 0b1111, $0) }
  }

  /// 128 bits, with `op` (inverted) and `cmode` as the manual names them.
  private static func form(inverted: Bool, _ cmode: UInt32, _ byte: UInt8) -> UInt32 {
    let byte = UInt32(byte)
    return 0x4F00_0400 | (inverted ? 0x2000_0000 : 0) | cmode &<< 12 | (byte &>> 5) &<< 16 | (byte & 31) &<< 5
  }
}
