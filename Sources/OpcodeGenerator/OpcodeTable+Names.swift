extension OpcodeTable {
  /// The enumeration of all opcodes.
  var opcodeSource: String {
    var source = """
      /// An instruction of WebAssembly 3.0. The cases are numbered without gaps, in the order of the table.
      @frozen
      public enum Opcode: Sendable {

      """
    for instruction in instructions {
      source += """
          /// `\(instruction.mnemonic)`
          case \(SwiftName.escaped(instruction.caseName))

        """
    }
    source += """

        /// How many opcodes there are.
        @inlinable
        public static var count: Int { \(instructions.count) }
      }

      """
    return source
  }

  /// The enumerations that the columns of the table draw from: features, immediates, families, kinds.
  var namesSource: String {
    ([featureSource, immediatesSource, familySource] + families.map(kindSource)).joined(separator: "\n")
  }

  private var featureSource: String {
    """
    /// The feature, once a proposal of its own, that an instruction came with.
    @frozen
    public enum Feature: UInt8, CaseIterable, Sendable {
    \(cases(features.map { ($0.name, $0.text) }))

      /// What messages call the feature.
      public var name: String {
        switch self {
    \(features.map { "    case .\($0.name): \"\($0.text)\"\n" }.joined())\
        }
      }

      /// The version of the specification that the feature came with; nil for a proposal.
      public var level: SpecificationLevel? {
        switch self {
    \(features.map { "    case .\($0.name): \($0.version.map { ".version\($0)" } ?? "nil")\n" }.joined())\
        }
      }
    }

    """
  }

  private var immediatesSource: String {
    """
    /// What follows an opcode in the binary format.
    @frozen
    public enum Immediates: UInt8, CaseIterable, Sendable {
    \(cases(immediates.map { ($0.name, $0.text) }))
    }

    """
  }

  private var familySource: String {
    """
    /// What validator and compiler switch over: instructions that are checked and compiled alike.
    @frozen
    public enum Family: UInt8, CaseIterable, Sendable {
    \(cases(families.map { ($0.name, $0.text) }))
    }

    extension FamilySet {
      /// The families for which compiled code calls into the runtime.
      @inlinable
      public static var runtime: FamilySet { FamilySet(bits: \(familyBits(where: \.callsRuntime))) }

      /// The families that call functions.
      @inlinable
      public static var calls: FamilySet { FamilySet(bits: \(familyBits(where: \.isCall))) }
    }

    """
  }

  /// The set of some families as a literal, so that it is a constant in debug builds too.
  private func familyBits(where isMember: (Family) -> Bool) -> String {
    let bits = families.indices.reduce(0 as UInt64) { isMember(families[$1]) ? $0 | 1 << UInt64($1) : $0 }
    return "0x" + String(bits, radix: 16)
  }

  private func kindSource(_ family: Family) -> String {
    """
    extension Opcode {
      /// The members of `Family.\(family.name)`: \(family.text).
      @frozen
      public enum \(SwiftName.capitalized(family.name)): UInt8, OpcodeKind {
    \(family.kinds.map { "    case \(SwiftName.escaped($0))\n" }.joined())
        @inlinable
        public static var family: Family { .\(family.name) }
      }
    }

    """
  }

  private func cases(_ declarations: [(name: String, text: String)]) -> String {
    declarations
      .map { "  /// \(SwiftName.capitalized($0.text)).\n  case \(SwiftName.escaped($0.name))" }
      .joined(separator: "\n")
  }
}
