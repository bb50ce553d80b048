/// The operand types of an instruction that needs no more than a list of them: at most four parameters, and at most
/// four results, the last of each on top of the stack.
@frozen
public struct Signature: Hashable, Sendable {
  /// The type of an operand. The raw value is the code of the same type in `ValueType`.
  @frozen
  public enum Operand: UInt8, Sendable {
    case i32 = 1
    case i64
    case f32
    case f64
    case v128
    /// The address type, `i32` or `i64`, of the memory that the immediates name.
    case address
  }

  /// Operand codes, one to a nibble: the parameters from bit 0 on, the results from bit 16 on. Zero is no operand.
  public let packed: UInt32

  /// What the table holds of an opcode: a signature, or for the absence of one code 7 as first parameter.
  @inlinable
  init?(tableEntry: UInt32) {
    guard tableEntry & 7 != 7 else { return nil }
    packed = tableEntry
  }

  /// How many operands the instruction pops.
  @inlinable
  public var parameterCount: Int { Signature.count(UInt16(truncatingIfNeeded: packed)) }

  /// How many operands the instruction pushes.
  @inlinable
  public var resultCount: Int { Signature.count(UInt16(truncatingIfNeeded: packed >> 16)) }

  /// The type of a parameter, the deepest on the stack first.
  @inlinable @inline(__always)
  public func parameter(_ index: Int) -> Operand { operand(index, ofHalf: packed & 0xffff) }

  /// The type of a result, the deepest on the stack first.
  @inlinable @inline(__always)
  public func result(_ index: Int) -> Operand { operand(index, ofHalf: packed &>> 16) }

  @inlinable @inline(__always)
  func operand(_ index: Int, ofHalf half: UInt32) -> Operand {
    let code = UInt8(truncatingIfNeeded: half &>> UInt32(truncatingIfNeeded: 4 &* index) & 0xf)
    precondition(0..<4 ~= index && code != 0, "the signature has no such operand")
    // The representation numbers the cases from zero.
    return unsafeBitCast(code &- 1, to: Operand.self)
  }

  /// How many nibbles are in use, from the lowest.
  @inlinable
  static func count(_ half: UInt16) -> Int {
    (16 - half.leadingZeroBitCount + 3) / 4
  }
}
