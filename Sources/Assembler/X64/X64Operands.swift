/// What x86-64 instructions work on. Registers are numbers: 0–15 integer (rax, rcx, rdx, rbx, rsp, rbp, rsi,
/// rdi, r8–r15), 16–31 the vector registers xmm0–xmm15.

/// A memory operand: base + index × scale + displacement.
@frozen
public struct X64Memory: Equatable, Sendable {
  public var base: UInt8
  /// `X64Memory.noIndex`, or any integer register but rsp.
  public var index: UInt8
  /// log2 of the factor of the index, 0–3.
  public var scale: UInt8
  public var displacement: Int32

  public static var noIndex: UInt8 { 0xFF }

  @inlinable @inline(__always)
  public init(_ base: UInt8, _ displacement: Int32 = 0) {
    self.base = base
    index = 0xFF
    scale = 0
    self.displacement = displacement
  }

  @inlinable @inline(__always)
  public init(_ base: UInt8, index: UInt8, scale: UInt8 = 0, _ displacement: Int32 = 0) {
    self.base = base
    self.index = index
    self.scale = scale
    self.displacement = displacement
  }

  /// The operand so many bytes further on.
  public func advanced(by bytes: Int) -> X64Memory {
    var advanced = self
    advanced.displacement += Int32(truncatingIfNeeded: bytes)
    return advanced
  }
}

/// The arithmetic instructions that share one encoding scheme; raw values as in the opcode's bits 3–5.
@frozen
public enum X64Arithmetic: UInt8, Sendable {
  case add = 0
  case or = 1
  /// With the carry flag added, or subtracted.
  case adc = 2
  case sbb = 3
  case and = 4
  case sub = 5
  case xor = 6
  case cmp = 7
}

/// Shifts and rotates; raw values as in the ModRM extension.
@frozen
public enum X64Shift: UInt8, Sendable {
  case rol = 0
  case ror = 1
  case shl = 4
  case shr = 5
  case sar = 7
}

/// Condition codes; raw values as in the instructions. Flipping bit 0 negates.
@frozen
public enum X64Condition: UInt8, Sendable {
  case overflow = 0
  case noOverflow = 1
  case below = 2
  case aboveOrEqual = 3
  case equal = 4
  case notEqual = 5
  case belowOrEqual = 6
  case above = 7
  case sign = 8
  case noSign = 9
  case parity = 10
  case noParity = 11
  case less = 12
  case greaterOrEqual = 13
  case lessOrEqual = 14
  case greater = 15

  @inlinable @inline(__always)
  public var negated: X64Condition { X64Condition(rawValue: rawValue ^ 1).unsafelyUnwrapped }
}

/// Three-operand scalar float arithmetic (VEX.0F, prefix F3 or F2); raw values are opcodes.
@frozen
public enum X64Float: UInt8, Sendable {
  case sqrt = 0x51
  case add = 0x58
  case mul = 0x59
  case sub = 0x5C
  case min = 0x5D
  case div = 0x5E
  case max = 0x5F
}

/// Three-operand bitwise vector operations (VEX.66.0F, packed double); raw values are opcodes.
@frozen
public enum X64Bitwise: UInt8, Sendable {
  case and = 0x54
  /// (not a) and b.
  case andNot = 0x55
  case or = 0x56
  case xor = 0x57
}
