/// Operations on two floats; raw values are encodings.
@frozen
public enum A64FloatBinary: UInt32, Sendable {
  case fmul = 0x1E20_0800
  case fdiv = 0x1E20_1800
  case fadd = 0x1E20_2800
  case fsub = 0x1E20_3800
  /// NaN if an operand is; −0 is less than 0.
  case fmax = 0x1E20_4800
  case fmin = 0x1E20_5800
  /// Minus the product.
  case fnmul = 0x1E20_8800
}

/// Operations on one float; raw values are encodings.
@frozen
public enum A64FloatUnary: UInt32, Sendable {
  case fmov = 0x1E20_4000
  case fabs = 0x1E20_C000
  case fneg = 0x1E21_4000
  case fsqrt = 0x1E21_C000
  /// To an integral value: to the nearest, even on a tie; up; down; towards zero.
  case frintn = 0x1E24_4000
  case frintp = 0x1E24_C000
  case frintm = 0x1E25_4000
  case frintz = 0x1E25_C000
}

/// Products with an addend, rounded once; raw values are encodings.
@frozen
public enum A64FloatMultiply: UInt32, Sendable {
  /// a + n · m.
  case fmadd = 0x1F00_0000
  /// a − n · m.
  case fmsub = 0x1F00_8000
  /// −a − n · m.
  case fnmadd = 0x1F20_0000
  /// −a + n · m.
  case fnmsub = 0x1F20_8000
}

/// Scalar floating point. A result sets the rest of its vector register to zero.
extension A64Assembler {
  /// The bit of double precision.
  @inline(__always)
  private func type(_ double: Bool) -> UInt32 { double ? 0x0040_0000 : 0 }

  public mutating func float(_ op: A64FloatBinary, _ double: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8) {
    form(op.rawValue | type(double), v(d), v(n), v(m))
  }
  public mutating func float(_ op: A64FloatUnary, _ double: Bool, _ d: UInt8, _ n: UInt8) {
    form(op.rawValue | type(double), v(d), v(n))
  }
  public mutating func float(
    _ op: A64FloatMultiply, _ double: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ a: UInt8
  ) {
    form(op.rawValue | type(double) | v(a) &<< 10, v(d), v(n), v(m))
  }

  // MARK: Comparisons

  /// Sets the flags: less is `mi` or `lo`, less or equal `ls`, greater `gt`, greater or equal `ge`, unordered `vs`.
  public mutating func fcmp(_ double: Bool, _ n: UInt8, _ m: UInt8) {
    form(0x1E20_2000 | type(double), 0, v(n), v(m))
  }
  public mutating func fcmpZero(_ double: Bool, _ n: UInt8) { form(0x1E20_2008 | type(double), 0, v(n)) }
  /// Where the condition holds, compares; otherwise sets the flags to what is given.
  public mutating func fccmp(
    _ double: Bool, _ n: UInt8, _ m: UInt8, otherwise flags: A64Flags, _ condition: A64Condition
  ) {
    form(
      0x1E20_0400 | type(double) | UInt32(condition.rawValue) &<< 12, UInt32(flags.rawValue), v(n), v(m))
  }
  /// d = condition ? n : m.
  public mutating func fcsel(
    _ double: Bool, _ d: UInt8, _ n: UInt8, _ m: UInt8, _ condition: A64Condition
  ) {
    form(0x1E20_0C00 | type(double) | UInt32(condition.rawValue) &<< 12, v(d), v(n), v(m))
  }

  // MARK: Moves and conversions

  /// - Parameter immediate: from `A64Immediate.float`.
  public mutating func fmov(_ double: Bool, _ d: UInt8, immediate: UInt8) {
    form(0x1E20_1000 | type(double) | UInt32(immediate) &<< 13, v(d), 0)
  }
  /// Bits of an integer register to a vector register, 32 or 64; the rest of it becomes zero.
  public mutating func fmovToVector(_ wide: Bool, _ d: UInt8, _ n: UInt8) {
    form(0x1E27_0000 | sf(wide) | type(wide), v(d), x(n))
  }
  public mutating func fmovFromVector(_ wide: Bool, _ d: UInt8, _ n: UInt8) {
    form(0x1E26_0000 | sf(wide) | type(wide), x(d), v(n))
  }
  /// The upper half of a vector register, whose lower half stays.
  public mutating func fmovToUpperHalf(_ d: UInt8, _ n: UInt8) { form(0x9EAF_0000, v(d), x(n)) }
  public mutating func fmovFromUpperHalf(_ d: UInt8, _ n: UInt8) { form(0x9EAE_0000, x(d), v(n)) }

  /// To double precision, or from it.
  public mutating func fcvt(toDouble: Bool, _ d: UInt8, _ n: UInt8) {
    form(toDouble ? 0x1E22_C000 : 0x1E62_4000, v(d), v(n))
  }
  /// Towards zero, to 32 or 64 bits. What is beyond them becomes the nearest number, and NaN becomes 0.
  public mutating func fcvtz(signed: Bool, _ wide: Bool, _ double: Bool, _ d: UInt8, _ n: UInt8) {
    form((signed ? 0x1E38_0000 : 0x1E39_0000) | sf(wide) | type(double), x(d), v(n))
  }
  /// From an integer of 32 or 64 bits.
  public mutating func cvtf(signed: Bool, _ wide: Bool, _ double: Bool, _ d: UInt8, _ n: UInt8) {
    form((signed ? 0x1E22_0000 : 0x1E23_0000) | sf(wide) | type(double), v(d), x(n))
  }
}
