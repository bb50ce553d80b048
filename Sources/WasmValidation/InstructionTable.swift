import WasmISA

/// What the validator asks of an opcode of one byte, in one place of memory.
///
/// Most instructions are *plain*: they take up to two operands of fixed types and leave up to one, and at most a
/// short integer follows the opcode, with a memory argument's alignment before it. The entry describes such an
/// instruction by numbers with which all of them are checked alike, without a branch for each kind: processors
/// do not foresee which opcode comes next.
struct InstructionEntry: BitwiseCopyable {
  /// How to check the instruction.
  enum Rule: UInt8 {
    /// By the numbers below; where these do not fit, as `other`.
    case plain
    case localGet
    /// `local.set` and `local.tee`.
    case localSet
    case block, loop, `if`, `else`, end, branch, branchIf, `return`, call, globalGet, globalSet, select
    /// By the opcode's family.
    case other
  }

  // What is on top of the stack, as two words: the types of the topmost operand (the upper one) and of that below.

  /// The operands' types.
  var operands: UInt64 = 0
  /// All bits of those words of `operands` that say anything.
  var operandMask: UInt64 = 0
  /// The type of the result; without one, nothing reads it.
  var result = ValueType.bottom
  /// How many operands there must be.
  var pops: Int8 = 0
  /// How much higher the stack is afterwards.
  var delta: Int8 = 0
  /// Where the result goes: 0 for the new top of the stack, 1 (above it) without a result.
  var resultPlace: Int8 = 0

  // What follows the opcode, as an integer whose first byte is the lowest.

  /// The length of the instruction, without what the integer has beyond one byte.
  var length: UInt8 = 1
  /// At which bit the integer begins.
  var integerStart: UInt8 = 0
  /// Ends the integer after one byte; for instructions without one.
  var integerEnd: UInt32 = 0x80
  /// All bits of a memory argument's first byte; zero for instructions without one.
  var argumentMask: UInt8 = 0
  /// The largest that the first byte may be.
  var naturalAlignment: UInt8 = 0

  var rule = Rule.other
  /// The opcode's feature, as a set.
  var features = FeatureSet()

  private init(primary byte: UInt8) {
    guard let opcode = Opcode(primary: byte) else { return }
    features.insert(opcode.feature)
    rule = Rule(opcode)
    if rule == .plain { describe(opcode) }
    if rule == .localSet { pops = opcode == .localSet ? 1 : 0 }
    switch opcode.immediates {
    case .i32, .i64, .memarg, .label, .function, .global: integerEnd = 0
    default: break
    }
  }

  private mutating func describe(_ opcode: Opcode) {
    var results = 0
    if let signature = opcode.signature {
      let count = signature.parameterCount
      for index in 0..<count {
        let place = UInt64(32 * (2 - count + index))
        operands |= UInt64(Self.type(signature.parameter(index)).bits) << place
        operandMask |= 0xFFFF_FFFF << place
      }
      pops = Int8(count)
      results = signature.resultCount
      if results == 1 { result = Self.type(signature.result(0)) }
    } else if opcode == .drop {
      pops = 1
    }
    delta = Int8(results) - pops
    resultPlace = Int8(1 - results)
    switch opcode.immediates {
    case .i32, .i64: length = 2
    case .f32: length = 5
    case .f64: length = 9
    case .memarg:
      length = 3
      integerStart = 8
      argumentMask = 0xFF
      naturalAlignment = UInt8(opcode.naturalAlignment)
    default: break
    }
  }

  /// The type of an operand; that of an address for memories with addresses of 32 bits, the usual ones.
  private static func type(_ operand: Signature.Operand) -> ValueType {
    operand == .address ? .i32 : ValueType(bits: UInt32(operand.rawValue))
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
    switch opcode {
    case .drop, .nop: self = .plain
    case .localGet: self = .localGet
    case .localSet, .localTee: self = .localSet
    case .block: self = .block
    case .loop: self = .loop
    case .if: self = .if
    case .else: self = .else
    case .end: self = .end
    case .br: self = .branch
    case .brIf: self = .branchIf
    case .return: self = .return
    case .call: self = .call
    case .globalGet: self = .globalGet
    case .globalSet: self = .globalSet
    case .select: self = .select
    default:
      switch opcode.family {
      case .intTest, .intUnary, .floatUnary, .convert, .intCompare, .floatCompare, .intBinary, .floatBinary,
        .load, .store, .const:
        self = .plain
      default: self = .other
      }
    }
  }
}
