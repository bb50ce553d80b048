/// The opcode table as data: what `opcodes.table` says, checked, and with names resolved to indices.
public struct OpcodeTable {
  /// A declared feature; `text` is for messages.
  public struct Feature {
    public let name: String
    public let text: String
    /// The version of the specification that it came with; nil for a proposal.
    public let version: Int?
  }

  /// A declared shape of what follows an opcode in the binary format.
  public struct Immediates {
    public let name: String
    public let text: String
    /// Whether a row that has these immediates also states the width of the access.
    public let hasWidth: Bool
  }

  /// A declared family, and the kinds that the rows give it, in the order of their first appearance.
  public struct Family {
    public let name: String
    public let text: String
    public let callsRuntime: Bool
    public let isCall: Bool
    public internal(set) var kinds: [String] = []
  }

  /// One instruction.
  public struct Instruction {
    public let line: Int
    /// The prefix byte, zero without one.
    public let prefix: UInt8
    /// The sub-opcode, or the one byte of an opcode without prefix.
    public let code: Int
    public let mnemonic: String
    public let caseName: String
    /// Whether the mnemonic alone means another instruction.
    public let sharesMnemonic: Bool
    public let feature: Int
    public let immediates: Int
    /// The base-two logarithm of the width of the access in bytes; zero without access.
    public let widthExponent: Int
    public let signature: Signature
    public let family: Int
    public let kind: Int
  }

  /// Operand types, packed one to a nibble as `WasmISA.Signature` documents it.
  public struct Signature: Equatable, Sendable {
    public internal(set) var packed: UInt32 = 0

    /// The signature of an instruction that a rule describes: code 7, which is no type, as first parameter.
    public static let polymorphic = Signature(packed: 7)

    /// The names of operand types in tables; the position is the code, and zero is no type.
    static let operandNames = ["", "i32", "i64", "f32", "f64", "v128", "addr"]

    /// How many parameters, and how many results, fit.
    static let capacity = 4
  }

  public internal(set) var features: [Feature] = []
  public internal(set) var immediates: [Immediates] = []
  public internal(set) var families: [Family] = []
  public internal(set) var instructions: [Instruction] = []

  /// The prefix bytes in ascending order; first zero, for the opcodes without prefix.
  public var prefixes: [UInt8] {
    Set(instructions.map(\.prefix)).union([0]).sorted()
  }
}

/// What the generated code can represent. Bytes of a `StaticString` hold seven bits, so the limits are odd.
enum Limit {
  static let features = 128
  static let immediates = 128
  /// A set of families is one 64-bit word.
  static let families = 64
  static let kinds = 128
  /// Fourteen bits, all ones meaning none.
  static let instructions = (1 << 14) - 1
  /// An encoding is fourteen bits: three for the prefix, and eleven for the code.
  static let prefixes = 8
  static let codes = 1 << 11
  static let mnemonicBytes = 1 << 14
}
