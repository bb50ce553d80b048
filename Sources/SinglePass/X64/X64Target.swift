import Assembler
import VMLayout
import WasmISA

/// x86-64, level x86-64-v3. Lowers the core's requests to instructions; see `Target` for the contracts.
struct X64Target: Target, ~Copyable {
  var assembler: X64Assembler
  /// The constants of the function being compiled.
  var constants = ConstantPool()
  var vectors = VectorPool()
  let description: TargetDescription = X64Target.description
  /// What the zero flag tells of; see `testZero`.
  var zeroFlag = ZeroFlag()

  static let rsp: Register = 4
  static let dividend: Register = 0
  static let remainder: Register = 2
  static let rotationCount: Register = 1

  static var description: TargetDescription {
    TargetDescription(
      convention: .x64,
      integers: set(0, 1, 2, 6, 8, 9, 14, 15),
      floats: RegisterSet(floats: 0x3FFF),  // xmm0–xmm13
      leafPins: set(6, 8, 9, 14, 15),  // rsi r8 r9 r14 r15; rax rcx rdx stay for temporaries
      leafFloatPins: RegisterSet(floats: 0x0CFF),  // xmm0–xmm7 xmm10 xmm11
      savedAroundCalls: set(14, 15),
      floatsSavedAroundCalls: RegisterSet(floats: 0x3C00),  // xmm10–xmm13
      // As a base, rbp and r13 take a displacement, even of zero, which with an index costs a cycle.
      poorBases: set(5, 13),
      blockResult: 0,
      floatBlockResult: 40,  // xmm8
      division: DivisionRegisters(dividend: dividend, remainder: remainder),
      rotationCount: rotationCount,
      foldsMemory: true,
      largestScale: 3,
      largestCode: ImplementationLimits.codeBytes,
      serviceArguments: [6, 2, 1, 8],  // rsi rdx rcx r8
      redZone: 128,
      roomFrame: 0)
  }

  @inline(__always)
  private static func set(_ registers: UInt64...) -> RegisterSet {
    RegisterSet(bits: registers.reduce(0) { $0 | 1 << $1 })
  }

  @inline(__always)
  static func isImmediate(_ value: Int64, for use: ImmediateUse, wide: Bool) -> Bool {
    Int32(exactly: value) != nil
  }

  @inline(__always)
  static func writesLate(_ op: Opcode.IntBinary) -> Bool { op.commutes }
  @inline(__always)
  static func writesLate(_ op: Opcode.FloatBinary) -> Bool { op.x64 != nil }

  static func name(of register: Register) -> String {
    let names = ["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"]
    return Registers.isFloat(register)
      ? "xmm\(register - Registers.firstFloat)" : register < 8 ? names[Int(register)] : "r\(register)"
  }

  init(expectedBytes: Int) { assembler = X64Assembler(expectedBytes: expectedBytes) }

  mutating func beginFunction() {}
  mutating func hasToRepeat() -> Bool { false }

  var offset: Int { assembler.offset }
  mutating func takeCode() -> CodeBytes { assembler.take() }

  @inline(__always)
  var scratch: Register { description.convention.scratch }
  @inline(__always)
  var floatScratch: Register { description.convention.floatScratch }
  @inline(__always)
  var secondFloatScratch: Register { description.convention.secondFloatScratch }

  @inline(__always)
  func slot(_ offset: Int) -> X64Memory { X64Memory(Self.rsp, Int32(truncatingIfNeeded: offset)) }
  @inline(__always)
  func field(_ base: Register, _ offset: Int) -> X64Memory {
    X64Memory(base, Int32(truncatingIfNeeded: offset))
  }

  // MARK: Labels and control

  mutating func makeLabel() -> Label { assembler.makeLabel() }
  mutating func makeEntryLabel() -> Label { assembler.makeDistantLabel() }
  mutating func bind(_ label: Label) {
    zeroFlag = ZeroFlag()
    assembler.bind(label)
  }
  func offset(of label: Label) -> Int? { assembler.offset(of: label) }
  mutating func jump(_ label: Label) { assembler.jump(label) }

  mutating func branch(_ condition: Condition, _ label: Label) {
    switch condition {
    case .floatEqual:
      // Unordered sets parity: two conditions, so the first jumps around the second.
      let unordered = assembler.makeLabel()
      assembler.jump(.parity, unordered)
      assembler.jump(.equal, label)
      assembler.bind(unordered)
    case .floatNotEqual:
      assembler.jump(.parity, label)
      assembler.jump(.notEqual, label)
    default: assembler.jump(condition.x64, label)
    }
  }

  mutating func shortBranch(_ condition: Condition) -> ShortJump { assembler.shortJump(condition.x64) }
  mutating func land(_ jump: ShortJump) {
    zeroFlag = ZeroFlag()
    assembler.land(jump)
  }

  mutating func branchTable(_ index: Register, count: Int, table: Label, otherwise: Label) {
    if count == 0 {
      assembler.jump(otherwise)
      return
    }
    assembler.arithmetic(.cmp, false, index, immediate: Int32(truncatingIfNeeded: count))
    assembler.jump(.aboveOrEqual, otherwise)
    assembler.lea(scratch, table)
    assembler.movsxd(index, X64Memory(scratch, index: index, scale: 2))
    assembler.arithmetic(.add, true, index, scratch)
    assembler.jump(register: index)
  }

  mutating func emitTable(_ table: Label, _ targets: UnsafeBufferPointer<Label>) {
    assembler.align(to: 4, fill: 0xCC)
    assembler.bind(table)
    for target in targets { assembler.tableEntry(target, relativeTo: table) }
  }

  mutating func trap() -> Int {
    let offset = assembler.offset
    assembler.ud2()
    return offset
  }

  mutating func alignFunction() { assembler.align(to: 16, fill: 0xCC) }
  mutating func keepLoopTogether(_ length: Int) {
    // With locals in registers, code is about as long as the WebAssembly that it is made of, or shorter.
    let line = 64
    let used = assembler.offset & (line - 1)
    if used + length > line && length <= line { assembler.nop(line - used) }
  }

  mutating func tellApart(arm: Int, behind branchEnd: Int) {
    if Self.trace(arm, assembler.offset) == Self.trace(branchEnd, arm) { assembler.nop(1) }
  }

  /// What a taken branch leaves in the history that Intel's processors predict other branches from: its last byte's
  /// address, combined with the lowest bits of where it goes, as "Half&Half: Demystifying Intel's Directional Branch
  /// Predictors" (2023) has measured. If two ways leave the same, each of them is predicted as if it were the other.
  private static func trace(_ end: Int, _ place: Int) -> Int {
    let last = end - 1
    return last ^ (place >> 2 & 7) ^ (place & 3) << 3 ^ (place >> 5 & 1) << 11
  }

  mutating func finishFunction() {
    constants.emit(&assembler)
    vectors.emit(&assembler)
  }

  // MARK: Frames

  mutating func adjustStackPointer(_ bytes: Int) {
    if bytes < 0 {
      assembler.arithmetic(.sub, true, Self.rsp, immediate: Int32(truncatingIfNeeded: -bytes))
    } else {
      assembler.arithmetic(.add, true, Self.rsp, immediate: Int32(truncatingIfNeeded: bytes))
    }
  }

  mutating func checkStack(_ bytes: Int, exhausted: Label) {
    let context = description.convention.target
    assembler.mov(true, context, field(description.convention.instance, CalleeLayout.context))
    assembler.lea(true, scratch, slot(-bytes))
    assembler.arithmetic(.cmp, true, scratch, field(context, ContextLayout.stackLimit))
    assembler.jump(.below, exhausted)
  }

  mutating func stackAddress(_ register: Register) { assembler.mov(true, register, Self.rsp) }

  mutating func slotAddress(_ register: Register, slot offset: Int) {
    assembler.lea(true, register, slot(offset))
  }

  mutating func setStackPointer(_ register: Register, minus bytes: Int) {
    if bytes == 0 {
      assembler.mov(true, Self.rsp, register)
    } else {
      assembler.lea(true, Self.rsp, field(register, -bytes))
    }
  }

  mutating func saveInstance(slot: Int) { store(.i64, slot: slot, description.convention.instance) }

  mutating func leave(frame bytes: Int, arguments: Int, _ discipline: StackDiscipline) -> (
    offset: Int, depth: Int
  ) {
    if bytes > 0 { adjustStackPointer(bytes) }
    let offset = assembler.offset
    assembler.ret(popping: arguments, discipline)
    return (offset, arguments + 8)
  }

  mutating func zeroSlots(at offset: Int, count: Int) {
    if count <= 8 {
      for index in 0..<count { assembler.mov(true, slot(offset + 8 * index), immediate: 0) }
      return
    }
    let counter = description.convention.target
    let loop = assembler.makeLabel()
    assembler.lea(true, scratch, slot(offset))
    assembler.movImmediate(counter, UInt64(count))
    assembler.bind(loop)
    assembler.mov(true, X64Memory(scratch), immediate: 0)
    assembler.arithmetic(.add, true, scratch, immediate: 8)
    assembler.arithmetic(.sub, false, counter, immediate: 1)
    assembler.jump(.notEqual, loop)
  }

  // MARK: Moves

  mutating func move(_ kind: ValueType.Kind, _ d: Register, _ s: Register) {
    if !Registers.isFloat(d) {
      if !Registers.isFloat(s) {
        assembler.mov(kind.isWide, d, s)
      } else {
        assembler.movFromVector(kind.isWide, d, s)
      }
    } else if !Registers.isFloat(s) {
      assembler.movToVector(kind.isWide, d, s)
    } else {
      assembler.movaps(d, s)
    }
  }

  mutating func load(_ kind: ValueType.Kind, _ d: Register, slot offset: Int) {
    if !Registers.isFloat(d) {
      return assembler.mov(kind.isWide, d, stack: Int32(truncatingIfNeeded: offset))
    }
    loadValue(kind, d, Self.rsp, offset)
  }

  mutating func store(_ kind: ValueType.Kind, slot offset: Int, _ s: Register) {
    if !Registers.isFloat(s) {
      return assembler.mov(kind.isWide, stack: Int32(truncatingIfNeeded: offset), s)
    }
    storeValue(kind, Self.rsp, offset, s)
  }

  mutating func constant(_ kind: ValueType.Kind, _ d: Register, _ bits: UInt64) {
    if !Registers.isFloat(d) && bits == 0 { return assembler.arithmetic(.xor, false, d, d) }
    constantKeepingFlags(kind, d, bits)
  }

  mutating func constantKeepingFlags(_ kind: ValueType.Kind, _ d: Register, _ bits: UInt64) {
    if !Registers.isFloat(d) {
      assembler.movImmediate(d, kind == .i32 ? bits & 0xFFFF_FFFF : bits)
    } else if kind == .v128 {
      constant(d, vectors[bits])
    } else if bits == 0 {
      // Leaves the flags alone, unlike its integer sibling.
      assembler.bitwise(.xor, d, d, d)
    } else if let label = constants.label(bits, &assembler) {
      assembler.movs(kind.isWide, d, label)
    } else {
      assembler.movImmediate(scratch, bits)
      assembler.movToVector(kind.isWide, d, scratch)
    }
  }

  mutating func storeConstant(_ kind: ValueType.Kind, slot offset: Int, _ bits: UInt64) {
    if kind == .v128 {
      constant(floatScratch, vectors[bits])
      assembler.vector(.storeups, floatScratch, slot(offset))
    } else if !kind.isWide {
      assembler.mov(false, slot(offset), immediate: Int32(truncatingIfNeeded: bits))
    } else if let immediate = Int32(exactly: Int64(bitPattern: bits)) {
      assembler.mov(true, slot(offset), immediate: immediate)
    } else {
      assembler.movImmediate(scratch, bits)
      assembler.mov(true, slot(offset), scratch)
    }
  }

  // MARK: Records

  @discardableResult
  mutating func loadField(_ wide: Bool, _ d: Register, _ base: Register, _ offset: Int) -> Int {
    let start = assembler.offset
    assembler.mov(wide, d, field(base, offset))
    return start
  }

  mutating func fieldAddress(_ d: Register, _ base: Register, _ offset: Int) {
    assembler.lea(true, d, field(base, offset))
  }

  mutating func loadValue(_ kind: ValueType.Kind, _ d: Register, _ base: Register, _ offset: Int) {
    if !Registers.isFloat(d) {
      assembler.mov(kind.isWide, d, field(base, offset))
    } else if kind != .v128 {
      assembler.movs(kind.isWide, d, field(base, offset))
    } else {
      assembler.vector(.movups, d, field(base, offset))
    }
  }

  mutating func storeValue(_ kind: ValueType.Kind, _ base: Register, _ offset: Int, _ s: Register) {
    if !Registers.isFloat(s) {
      assembler.mov(kind.isWide, field(base, offset), s)
    } else if kind != .v128 {
      assembler.movs(kind.isWide, field(base, offset), s)
    } else {
      assembler.vector(.storeups, s, field(base, offset))
    }
  }

  mutating func loadElement(_ d: Register, _ base: Register, _ field: Int, _ index: Register) {
    assembler.mov(true, d, X64Memory(base, index: index, scale: 3, Int32(field)))
  }

  mutating func storeElement(_ base: Register, _ field: Int, _ index: Register, _ s: Register) {
    assembler.mov(true, X64Memory(base, index: index, scale: 3, Int32(field)), s)
  }

  @discardableResult
  mutating func compareField(_ base: Register, _ offset: Int, _ value: UInt32) -> Int {
    let start = assembler.offset
    assembler.arithmetic(.cmp, false, field(base, offset), immediate: Int32(bitPattern: value))
    return start
  }

  mutating func compareField(_ base: Register, _ index: Register, _ offset: Int, _ value: UInt32) {
    let memory = X64Memory(base, index: index, Int32(truncatingIfNeeded: offset))
    assembler.arithmetic(.cmp, false, memory, immediate: Int32(bitPattern: value))
  }

  @discardableResult
  mutating func compare(_ wide: Bool, _ a: Register, _ base: Register, field offset: Int) -> Int {
    let start = assembler.offset
    assembler.arithmetic(.cmp, wide, a, field(base, offset))
    return start
  }

  // MARK: Calls

  mutating func call(_ label: Label) { assembler.call(label) }
  mutating func call(_ base: Register, field offset: Int) { assembler.call(field(base, offset)) }
  mutating func jump(_ base: Register, field offset: Int) { assembler.jump(field(base, offset)) }

  mutating func callReference() -> Int {
    let convention = description.convention
    let instance = field(convention.target, FunctionReferenceLayout.instance)
    let start = assembler.offset
    assembler.arithmetic(.cmp, true, convention.instance, instance)
    let same = assembler.shortJump(.equal)
    assembler.mov(true, convention.instance, instance)
    assembler.land(same)
    assembler.call(field(convention.target, FunctionReferenceLayout.code))
    return start
  }

  mutating func jumpReference() {
    let convention = description.convention
    let instance = field(convention.target, FunctionReferenceLayout.instance)
    let code = field(convention.target, FunctionReferenceLayout.code)
    assembler.arithmetic(.cmp, true, convention.instance, instance)
    let other = assembler.shortJump(.notEqual)
    assembler.jump(code)
    assembler.land(other)
    assembler.mov(true, convention.instance, instance)
    assembler.jump(code)
  }
}

extension Condition {
  /// The condition code; not for those of floats that need two.
  var x64: X64Condition {
    switch self {
    case .equal, .floatEqual: return .equal
    case .notEqual, .floatNotEqual: return .notEqual
    case .lessSigned: return .less
    case .greaterOrEqualSigned: return .greaterOrEqual
    case .greaterSigned: return .greater
    case .lessOrEqualSigned: return .lessOrEqual
    case .lessUnsigned: return .below
    case .greaterOrEqualUnsigned: return .aboveOrEqual
    case .greaterUnsigned: return .above
    case .lessOrEqualUnsigned: return .belowOrEqual
    }
  }
}

/// Which register's value the zero flag tells of, and the offset up to which that holds. Every label is a place where
/// it may not hold.
struct ZeroFlag {
  var register: Register = 0xFF
  var wide = false
  var offset = -1
}

extension X64Assembler: ConstantAssembler {
  mutating func alignConstants(to alignment: Int) { align(to: alignment, fill: 0xCC) }
  mutating func doubleword(_ bits: UInt64) { word(bits) }
}
