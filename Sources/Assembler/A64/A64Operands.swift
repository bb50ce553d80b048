/// What A64 instructions work on. Registers are numbers: 0–30 the integer registers x0–x30 (w0–w30), 32–63 the vector
/// registers v0–v31. The instruction's own number 31 means the stack pointer in some forms and the zero register in
/// others, so the two have numbers of their own here, of which each form takes the one that it means.
public enum A64Register {
  /// Where `bl` and `blr` leave the return address.
  public static var link: UInt8 { 30 }
  public static var stackPointer: UInt8 { 31 }
  /// Reads as zero; what is written to it is lost.
  public static var zero: UInt8 { 95 }
}

/// Addition and subtraction; raw values as in the instructions. `adds` and `subs` set the flags.
@frozen
public enum A64Arithmetic: UInt32, Sendable {
  case add = 0
  case adds = 0x2000_0000
  case sub = 0x4000_0000
  case subs = 0x6000_0000

  @inline(__always)
  var setsFlags: Bool { rawValue & 0x2000_0000 != 0 }
}

/// Operations on bits; raw values as in the instructions. `ands` and `bics` set the flags.
@frozen
public enum A64Logical: UInt32, Sendable {
  case and = 0
  /// a and not b, a or not b, a exclusive-or not b.
  case bic = 0x0020_0000
  case orn = 0x2020_0000
  case eon = 0x4020_0000
  case orr = 0x2000_0000
  case eor = 0x4000_0000
  case ands = 0x6000_0000
  case bics = 0x6020_0000

  @inline(__always)
  var inverts: Bool { rawValue & 0x0020_0000 != 0 }
}

/// How the last operand is shifted; raw values as in the instructions.
@frozen
public enum A64Shift: UInt32, Sendable {
  case lsl = 0
  case lsr = 0x0040_0000
  case asr = 0x0080_0000
  /// Not in additions and subtractions.
  case ror = 0x00C0_0000
}

/// How the last operand is extended, from so many of its lower bits; raw values as in the instructions.
@frozen
public enum A64Extend: UInt32, Sendable {
  case uxtb = 0x0000
  case uxth = 0x2000
  case uxtw = 0x4000
  /// All 64 bits, as they are.
  case uxtx = 0x6000
  case sxtb = 0x8000
  case sxth = 0xA000
  case sxtw = 0xC000
  case sxtx = 0xE000

  /// Whether it reads a 64-bit register.
  @inline(__always)
  var readsWide: Bool { rawValue & 0x6000 == 0x6000 }
}

/// Multiplications with an addend, or without one; raw values are encodings.
@frozen
public enum A64Multiply: UInt32, Sendable {
  /// 64 bits from 32: addend + (−) product.
  case smaddl = 0x9B20_0000
  case smsubl = 0x9B20_8000
  case umaddl = 0x9BA0_0000
  case umsubl = 0x9BA0_8000
}

/// Operations on two registers without a third form of operand; raw values are encodings.
@frozen
public enum A64Binary: UInt32, Sendable {
  /// By zero, zero; the smallest number by −1, itself.
  case udiv = 0x1AC0_0800
  case sdiv = 0x1AC0_0C00
  /// Shifts by the last operand modulo the width.
  case lslv = 0x1AC0_2000
  case lsrv = 0x1AC0_2400
  case asrv = 0x1AC0_2800
  case rorv = 0x1AC0_2C00
  /// With the carry flag added, or its opposite subtracted; `adcs` and `sbcs` set the flags.
  case adc = 0x1A00_0000
  case adcs = 0x3A00_0000
  case sbc = 0x5A00_0000
  case sbcs = 0x7A00_0000
}

/// Operations on one register; raw values are encodings.
@frozen
public enum A64Unary: UInt32, Sendable {
  case rbit = 0x5AC0_0000
  case rev16 = 0x5AC0_0400
  case clz = 0x5AC0_1000
  case cls = 0x5AC0_1400
}

/// Bit fields; raw values are encodings.
@frozen
public enum A64Bitfield: UInt32, Sendable {
  /// The other bits become copies of the sign, keep what they are, or become zero.
  case sbfm = 0x1300_0000
  case bfm = 0x3300_0000
  case ubfm = 0x5300_0000
}

/// What becomes of the last operand where the condition does not hold; raw values are encodings.
@frozen
public enum A64Select: UInt32, Sendable {
  case csel = 0x1A80_0000
  /// Plus one; inverted; negated.
  case csinc = 0x1A80_0400
  case csinv = 0x5A80_0000
  case csneg = 0x5A80_0400
}

/// Conditions; raw values as in the instructions. Flipping bit 0 negates, except for `al`.
@frozen
public enum A64Condition: UInt8, CaseIterable, Sendable {
  case eq = 0
  case ne = 1
  /// Unsigned: higher or same; lower. Also "carry set" and "carry clear".
  case hs = 2
  case lo = 3
  /// Negative; positive or zero. Overflow; none.
  case mi = 4
  case pl = 5
  case vs = 6
  case vc = 7
  /// Unsigned: higher; lower or same.
  case hi = 8
  case ls = 9
  case ge = 10
  case lt = 11
  case gt = 12
  case le = 13
  /// Always.
  case al = 14

  @inlinable @inline(__always)
  public var negated: A64Condition { A64Condition(rawValue: rawValue ^ 1).unsafelyUnwrapped }
}

/// The flags that a conditional comparison sets where its condition does not hold.
@frozen
public struct A64Flags: OptionSet, Sendable {
  public let rawValue: UInt8

  @inlinable @inline(__always)
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static var v: A64Flags { A64Flags(rawValue: 1) }
  public static var c: A64Flags { A64Flags(rawValue: 2) }
  public static var z: A64Flags { A64Flags(rawValue: 4) }
  public static var n: A64Flags { A64Flags(rawValue: 8) }
}

/// Loads and stores of one register. The letter at the end says which register; b, h, s, d and q are widths of vector
/// registers, of which a load sets the rest to zero. Raw values as in the instructions.
@frozen
public enum A64Access: UInt32, CaseIterable, Sendable {
  case strb = 0x0000_0000
  case ldrb = 0x0040_0000
  case ldrsbX = 0x0080_0000
  case ldrsbW = 0x00C0_0000
  case strh = 0x4000_0000
  case ldrh = 0x4040_0000
  case ldrshX = 0x4080_0000
  case ldrshW = 0x40C0_0000
  case strW = 0x8000_0000
  case ldrW = 0x8040_0000
  case ldrsw = 0x8080_0000
  case strX = 0xC000_0000
  case ldrX = 0xC040_0000
  case strB = 0x0400_0000
  case ldrB = 0x0440_0000
  case strH = 0x4400_0000
  case ldrH = 0x4440_0000
  case strS = 0x8400_0000
  case ldrS = 0x8440_0000
  case strD = 0xC400_0000
  case ldrD = 0xC440_0000
  case strQ = 0x0480_0000
  case ldrQ = 0x04C0_0000

  /// Whether its register is a vector register.
  @inline(__always)
  public var isVector: Bool { rawValue & 0x0400_0000 != 0 }
  /// log2 of the bytes in memory.
  @inline(__always)
  public var scale: UInt8 {
    rawValue & 0x0480_0000 == 0x0480_0000 ? 4 : UInt8(truncatingIfNeeded: rawValue &>> 30)
  }
}

/// Loads and stores of two registers, the second one behind the first; raw values as in the instructions.
@frozen
public enum A64PairAccess: UInt32, CaseIterable, Sendable {
  case stpW = 0x0000_0000
  case ldpW = 0x0040_0000
  case ldpsw = 0x4040_0000
  case stpX = 0x8000_0000
  case ldpX = 0x8040_0000
  case stpS = 0x0400_0000
  case ldpS = 0x0440_0000
  case stpD = 0x4400_0000
  case ldpD = 0x4440_0000
  case stpQ = 0x8400_0000
  case ldpQ = 0x8440_0000

  @inline(__always)
  public var isVector: Bool { rawValue & 0x0400_0000 != 0 }
  @inline(__always)
  var isLoad: Bool { rawValue & 0x0040_0000 != 0 }
  /// log2 of each register's bytes in memory.
  @inline(__always)
  public var scale: UInt8 {
    let size = UInt8(truncatingIfNeeded: rawValue &>> 30)
    return isVector ? 2 &+ size : 2 &+ size &>> 1
  }
}

/// Loads of what lies at a label; raw values are encodings.
@frozen
public enum A64Literal: UInt32, Sendable {
  case w = 0x1800_0000
  case x = 0x5800_0000
  /// 32 bits, sign-extended.
  case sw = 0x9800_0000
  case s = 0x1C00_0000
  case d = 0x5C00_0000
  case q = 0x9C00_0000

  @inline(__always)
  var isVector: Bool { rawValue & 0x0400_0000 != 0 }
}
