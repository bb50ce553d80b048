import WasmISA

/// What the validator asks of an opcode of one byte, in one place of memory.
struct InstructionEntry: BitwiseCopyable {
  /// How to check the instruction.
  enum Rule: UInt8 {
    /// Not an opcode of one byte.
    case prefix
    /// By its family.
    case family
    /// One operand and one result, as the signature says.
    case unary
    /// Two operands and one result.
    case binary
    case localGet
    /// An integer that is pushed.
    case integer
    /// A memory argument; then one operand and one result.
    case load
    /// A memory argument; then two operands.
    case store
  }

  var rule = Rule.prefix
  var naturalAlignment: UInt8 = 0
  var opcode = Opcode.nop
  /// The opcode's features, as a set.
  var features = FeatureSet()
  /// See `Signature.packed`; zero without one.
  var signature: UInt32 = 0
  /// The opcode's family, as a set.
  var families = FamilySet()

  private init(primary byte: UInt8) {
    guard let opcode = Opcode(primary: byte) else { return }
    self.opcode = opcode
    rule = Rule(opcode)
    naturalAlignment = UInt8(opcode.naturalAlignment)
    features.insert(opcode.feature)
    signature = opcode.signature?.packed ?? 0
    families.insert(opcode.family)
  }

  /// The entries by byte; they live forever.
  nonisolated(unsafe) static let table: UnsafePointer<InstructionEntry> = {
    let table = UnsafeMutablePointer<InstructionEntry>.allocate(capacity: 256)
    for byte in 0...UInt8.max { (table + Int(byte)).initialize(to: InstructionEntry(primary: byte)) }
    return UnsafePointer(table)
  }()
}

extension InstructionEntry.Rule {
  fileprivate init(_ opcode: Opcode) {
    switch opcode.family {
    case .intTest, .intUnary, .floatUnary, .convert: self = .unary
    case .intCompare, .floatCompare, .intBinary, .floatBinary: self = .binary
    case .load: self = .load
    case .store: self = .store
    case .local where opcode == .localGet: self = .localGet
    case .const where opcode == .i32Const || opcode == .i64Const: self = .integer
    default: self = .family
    }
  }
}
