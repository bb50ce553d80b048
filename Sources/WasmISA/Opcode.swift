extension Opcode: RawRepresentable, CaseIterable {
  /// The opcode with a number; nil from `count` on.
  @inlinable
  public init?(rawValue: UInt16) {
    guard rawValue < Opcode.count else { return nil }
    self = unsafeBitCast(rawValue, to: Opcode.self)
  }

  /// The number of the opcode: its row in the table, from zero.
  @inlinable
  public var rawValue: UInt16 { unsafeBitCast(self, to: UInt16.self) }

  @inlinable
  var index: Int { Int(rawValue) }

  /// Every opcode, in the order of the table.
  public static var allCases: [Opcode] {
    (0..<UInt16(Opcode.count)).map { unsafeBitCast($0, to: Opcode.self) }
  }
}

// MARK: What the table says

extension Opcode {
  /// The feature that the instruction came with.
  @inlinable
  public var feature: Feature {
    OpcodeData.enumCase(OpcodeData.features, at: index)
  }

  /// What follows the opcode in the binary format.
  @inlinable
  public var immediates: Immediates {
    OpcodeData.enumCase(OpcodeData.immediates, at: index)
  }

  /// What the instruction is checked and compiled alike with.
  @inlinable
  public var family: Family {
    OpcodeData.enumCase(OpcodeData.families, at: index)
  }

  /// The raw value of the kind, in the enumeration of the family; `OpcodeKind.init(_:)` answers with the case itself.
  @inlinable
  public var rawKind: UInt8 { OpcodeData.kinds[index] }

  /// The types that the instruction takes and leaves; nil if a rule, not a list of types, says that.
  @inlinable
  public var signature: Signature? {
    let bytes = UnsafeRawPointer(OpcodeData.signatures)
    return Signature(tableEntry: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
  }

  /// The base-two logarithm of `accessWidth`: the largest alignment that a memory access may claim.
  @inlinable
  public var naturalAlignment: Int { Int(OpcodeData.widthExponents[index]) }

  /// How many bytes the instruction accesses in memory, or how many a lane of it has; one for all others.
  @inlinable
  public var accessWidth: Int { 1 << naturalAlignment }

  /// How many lanes the lane index of the instruction selects from.
  @inlinable
  public var laneCount: Int { 16 >> naturalAlignment }
}

extension OpcodeData {
  /// A byte of a table, as a case of the enumeration whose raw values the table holds. Such an enumeration numbers
  /// its cases from zero, and so does its representation in memory; with a single case it has none.
  @inlinable
  static func enumCase<Enumeration>(_ table: UnsafePointer<UInt8>, at index: Int) -> Enumeration {
    UnsafeRawPointer(table + index).load(as: Enumeration.self)
  }

  /// A word of a table; see `OpcodeData`.
  @inlinable
  static func word(_ table: UnsafePointer<UInt8>, at index: Int) -> Int {
    Int(table[2 * index]) | Int(table[2 * index + 1]) << 7
  }
}
