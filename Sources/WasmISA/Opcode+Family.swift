/// The enumeration of the members of one family, such as `Opcode.IntBinary`.
///
/// Members that differ in operand types alone share a kind: `i32.add` and `i64.add` are both `Opcode.IntBinary.add`,
/// told apart by their signatures; atomic accesses also by how many bytes they access.
public protocol OpcodeKind: RawRepresentable, CaseIterable, Sendable where RawValue == UInt8 {
  /// The family that this enumerates.
  static var family: Family { get }
}

extension OpcodeKind {
  /// The kind of an opcode, which must be of this family.
  @inlinable @inline(__always)  // So that a switch over families proves the precondition.
  public init(_ opcode: Opcode) {
    precondition(opcode.family == Self.family, "the opcode is of another family")
    self = OpcodeData.enumCase(OpcodeData.kinds, at: opcode.index)
  }
}

extension Family {
  /// Whether compiled code calls into the runtime for these instructions.
  @inlinable
  public var callsRuntime: Bool { FamilySet.runtime.contains(self) }

  /// Whether these instructions call functions.
  @inlinable
  public var isCall: Bool { FamilySet.calls.contains(self) }
}

/// A set of families, as one word.
@frozen
public struct FamilySet: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The members: bit n for the family with raw value n.
  public var bits: UInt64

  /// The set whose members are the bits of a word.
  @inlinable
  public init(bits: UInt64) {
    self.bits = bits
  }

  /// A set with the given members.
  @inlinable
  public init(arrayLiteral families: Family...) {
    bits = families.reduce(0) { $0 | 1 &<< UInt64($1.rawValue) }
  }

  /// Whether a family is a member.
  @inlinable
  public func contains(_ family: Family) -> Bool {
    bits &>> UInt64(family.rawValue) & 1 != 0
  }

  /// Makes a family a member.
  @inlinable
  public mutating func insert(_ family: Family) {
    bits |= 1 &<< UInt64(family.rawValue)
  }
}
