import Assembler
import VMLayout
import WasmISA

/// AArch64, Armv8.0. Lowers the core's requests to instructions; see `Target` for the contracts.
///
/// Besides the scratch registers that the core knows there is `spare`, which it does not know: addresses that no instruction
/// can hold, and fields that are compared, go through it.
struct A64Target: Target, ~Copyable {
  var assembler: A64Assembler
  /// The constants of the function being compiled.
  var constants = ConstantPool()
  var vectors = VectorPool()
  let description: TargetDescription = A64Target.description
  /// A comparison with zero that a branch may replace.
  var test = ZeroTest()
  /// Where the function being compiled begins.
  private var start: A64Assembler.Position?

  static let sp = A64Register.stackPointer
  static let zero = A64Register.zero
  static let spare: Register = 15

  static var description: TargetDescription {
    TargetDescription(
      convention: .a64,
      integers: RegisterSet(bits: 0x7FFE),  // x1–x14
      floats: RegisterSet(floats: 0x3FFF_00FF),  // v0–v7 v16–v29
      leafPins: RegisterSet(bits: 0x01FE),  // x1–x8; x9–x14 stay for temporaries
      leafFloatPins: RegisterSet(floats: 0x3FC0_00FF),  // v0–v7 v22–v29
      savedAroundCalls: RegisterSet(bits: 0x0180),  // x7 x8
      floatsSavedAroundCalls: RegisterSet(floats: 0x3F00_0000),  // v24–v29
      poorBases: RegisterSet(),
      blockResult: 9,
      floatBlockResult: 48,  // v16
      division: nil,
      rotationCount: nil,
      foldsMemory: false,
      largestScale: 63,
      largestCode: 1 << 27,
      serviceArguments: [1, 2, 3, 4],
      // Handlers of signals have a stack of their own, so nothing writes there.
      redZone: 128,
      roomFrame: 16)
  }

  static func isImmediate(_ value: Int64, for use: ImmediateUse, wide: Bool) -> Bool {
    switch use {
    case .sum, .comparison: return A64Immediate.isArithmetic(value.magnitude)
    case .logical:
      return value == 0 || value == -1 || A64Bitmask(wide, UInt64(bitPattern: value)) != nil
    case .product:
      // A shift, or an addition of the operand shifted.
      return value >= 0 && (value & (value &- 1) == 0 || (value &- 1) & (value &- 2) == 0)
    case .shift: return true
    }
  }

  @inline(__always)
  static func writesLate(_ op: Opcode.IntBinary) -> Bool { true }
  @inline(__always)
  static func writesLate(_ op: Opcode.FloatBinary) -> Bool { true }

  static func name(of register: Register) -> String {
    if Registers.isFloat(register) { return "v\(register - Registers.firstFloat)" }
    return register == sp ? "sp" : "x\(register)"
  }

  init(expectedBytes: Int) { assembler = A64Assembler(expectedBytes: expectedBytes) }

  var offset: Int { assembler.offset }
  mutating func takeCode() -> CodeBytes { assembler.take() }

  @inline(__always)
  var scratch: Register { description.convention.scratch }
  @inline(__always)
  var spare: Register { Self.spare }
  @inline(__always)
  var floatScratch: Register { description.convention.floatScratch }
  @inline(__always)
  var secondFloatScratch: Register { description.convention.secondFloatScratch }

  // MARK: Functions

  mutating func beginFunction() { start = assembler.position }

  mutating func hasToRepeat() -> Bool {
    guard assembler.failedToReach, let start else {
      assembler.isLong = false
      return false
    }
    precondition(!assembler.isLong, "in long mode everything reaches its label")
    assembler.goBack(to: start)
    assembler.isLong = true
    test = ZeroTest()
    return true
  }

  mutating func finishFunction() {
    constants.emit(&assembler)
    vectors.emit(&assembler)
  }

  // MARK: Labels and control

  mutating func makeLabel() -> Label { assembler.makeLabel() }
  mutating func makeEntryLabel() -> Label { assembler.makeDistantLabel() }
  mutating func bind(_ label: Label) {
    test = ZeroTest()
    assembler.bind(label)
  }
  func offset(of label: Label) -> Int? { assembler.offset(of: label) }
  mutating func jump(_ label: Label) { assembler.b(label) }

  mutating func branch(_ condition: Condition, _ label: Label) {
    if test.offset == assembler.offset, branchInsteadOfTest(condition, label) { return }
    assembler.b(condition.a64, label)
  }

  /// A branch that tests for itself, in place of the comparison right before it. False where there is none.
  private mutating func branchInsteadOfTest(_ condition: Condition, _ label: Label) -> Bool {
    let (register, wide) = (test.register, test.wide)
    switch (condition, test.kind) {
    case (.equal, .zero), (.notEqual, .zero):
      assembler.takeBack()
      if condition == .equal {
        assembler.cbz(wide, register, label)
      } else {
        assembler.cbnz(wide, register, label)
      }
    case (.lessSigned, .zero), (.greaterOrEqualSigned, .zero):
      assembler.takeBack()
      branch(onBit: wide ? 63 : 31, of: register, isSet: condition == .lessSigned, label)
    case (.equal, .bit(let bit)), (.notEqual, .bit(let bit)):
      assembler.takeBack()
      branch(onBit: bit, of: register, isSet: condition == .notEqual, label)
    default: return false
    }
    return true
  }

  private mutating func branch(onBit bit: UInt8, of register: Register, isSet: Bool, _ label: Label) {
    if isSet {
      assembler.tbnz(register, bit: bit, label)
    } else {
      assembler.tbz(register, bit: bit, label)
    }
  }

  /// The instruction just emitted has compared with zero, and has set no other register.
  mutating func noteTest(_ kind: ZeroTest.Kind, _ wide: Bool, _ register: Register) {
    test = ZeroTest(kind: kind, register: register, wide: wide, offset: assembler.offset)
  }

  mutating func shortBranch(_ condition: Condition) -> ShortJump { assembler.shortBranch(condition.a64) }
  mutating func land(_ jump: ShortJump) {
    test = ZeroTest()
    assembler.land(jump)
  }

  mutating func branchTable(_ index: Register, count: Int, table: Label, otherwise: Label) {
    if count == 0 { return assembler.b(otherwise) }
    let position = description.convention.target
    if index != position { assembler.mov(false, position, index) }
    compareWord(position, UInt32(truncatingIfNeeded: count))
    assembler.b(.hs, otherwise)
    assembler.address(scratch, table, scratch: spare)
    assembler.access(.ldrsw, spare, scratch, index: position, .uxtw, isScaled: true)
    assembler.arithmetic(.add, true, scratch, scratch, spare)
    assembler.br(scratch)
  }

  mutating func emitTable(_ table: Label, _ targets: UnsafeBufferPointer<Label>) {
    assembler.bind(table)
    for target in targets { assembler.tableEntry(target, relativeTo: table) }
  }

  mutating func trap() -> Int {
    let offset = assembler.offset
    assembler.udf()
    return offset
  }

  mutating func alignFunction() { assembler.align(to: 16) }
  mutating func keepLoopTogether(_ length: Int) {}
  mutating func tellApart(arm: Int, behind branchEnd: Int) {}

  // MARK: Frames

  mutating func adjustStackPointer(_ bytes: Int) {
    assert(bytes & 15 == 0, "the stack pointer is a multiple of 16")
    add(Self.sp, Self.sp, bytes)
  }

  /// d = n + a number. Either may be the stack pointer. Leaves the flags alone.
  mutating func add(_ d: Register, _ n: Register, _ value: Int) {
    let op: A64Arithmetic = value < 0 ? .sub : .add
    let magnitude = UInt64(value.magnitude)
    if magnitude < 1 << 24 {
      let (upper, lower) = (magnitude & ~0xFFF, magnitude & 0xFFF)
      if upper != 0 { assembler.arithmetic(op, true, d, n, immediate: upper) }
      if lower != 0 || upper == 0 && d != n {
        assembler.arithmetic(op, true, d, upper == 0 ? n : d, immediate: lower)
      }
    } else {
      assembler.movImmediate(spare, magnitude)
      // The form with an extended register is the one that knows the stack pointer.
      assembler.arithmetic(op, true, d, n, spare, .uxtx)
    }
  }

  mutating func checkStack(_ bytes: Int, exhausted: Label) {
    let limit = description.convention.target
    access(.ldrX, limit, description.convention.instance, CalleeLayout.context)
    access(.ldrX, limit, limit, ContextLayout.stackLimit)
    add(scratch, Self.sp, -bytes)
    assembler.cmp(true, scratch, limit)
    assembler.b(.lo, exhausted)
  }

  mutating func stackAddress(_ register: Register) { add(register, Self.sp, 0) }
  mutating func slotAddress(_ register: Register, slot offset: Int) { add(register, Self.sp, offset) }
  mutating func setStackPointer(_ register: Register, minus bytes: Int) { add(Self.sp, register, -bytes) }

  mutating func saveInstance(slot: Int) {
    let instance = description.convention.instance
    if A64Immediate.isPairOffset(slot, scale: 3) {
      assembler.pair(.stpX, instance, A64Register.link, Self.sp, slot)
    } else {
      access(.strX, instance, Self.sp, slot)
      access(.strX, A64Register.link, Self.sp, slot + 8)
    }
  }

  mutating func leave(frame bytes: Int, arguments: Int, _ discipline: StackDiscipline) -> (
    offset: Int, depth: Int
  ) {
    // Popping arguments is free, so there is nothing to relocate.
    let kept = discipline == .callerRestores ? arguments : 0
    adjustStackPointer(bytes + arguments - kept)
    let offset = assembler.offset
    assembler.ret()
    return (offset, kept)
  }

  mutating func zeroSlots(at offset: Int, count: Int) {
    if count <= 16 {
      var index = 0
      while index < count {
        let place = offset + 8 * index
        if index + 1 < count, A64Immediate.isPairOffset(place, scale: 3) {
          assembler.pair(.stpX, Self.zero, Self.zero, Self.sp, place)
          index += 2
        } else {
          access(.strX, Self.zero, Self.sp, place)
          index += 1
        }
      }
      return
    }
    let counter = description.convention.target
    let loop = assembler.makeLabel()
    slotAddress(scratch, slot: offset)
    assembler.movImmediate(counter, UInt64(count))
    assembler.bind(loop)
    assembler.access(.strX, Self.zero, scratch, postIndex: 8)
    assembler.arithmetic(.sub, true, counter, counter, immediate: 1)
    assembler.cbnz(true, counter, loop)
  }

  // MARK: Moves

  mutating func move(_ kind: ValueType.Kind, _ d: Register, _ s: Register) {
    if !Registers.isFloat(d) {
      if Registers.isFloat(s) {
        assembler.fmovFromVector(kind.isWide, d, s)
      } else {
        assembler.mov(kind.isWide, d, s)
      }
    } else if !Registers.isFloat(s) {
      assembler.fmovToVector(kind.isWide, d, s)
    } else {
      assembler.movVector(d, s)
    }
  }

  mutating func load(_ kind: ValueType.Kind, _ d: Register, slot offset: Int) {
    loadValue(kind, d, Self.sp, offset)
  }

  mutating func store(_ kind: ValueType.Kind, slot offset: Int, _ s: Register) {
    storeValue(kind, Self.sp, offset, s)
  }

  /// Leaves the flags alone.
  mutating func constant(_ kind: ValueType.Kind, _ d: Register, _ bits: UInt64) {
    if !Registers.isFloat(d) {
      assembler.movImmediate(d, kind.isWide ? bits : bits & 0xFFFF_FFFF)
    } else if kind == .v128 {
      constant(d, vectors[bits])
    } else if bits == 0 {
      constant(d, Vector.zero)
    } else if let immediate = A64Immediate.float(kind.isWide, bits) {
      assembler.fmov(kind.isWide, d, immediate: immediate)
    } else if !A64Immediate.isHalfword(bits), !assembler.isLong,
      let label = constants.label(bits, &assembler)
    {
      assembler.ldr(kind.isWide ? .d : .s, d, label)
    } else {
      assembler.movImmediate(spare, bits)
      assembler.fmovToVector(kind.isWide, d, spare)
    }
  }

  mutating func constantKeepingFlags(_ kind: ValueType.Kind, _ d: Register, _ bits: UInt64) {
    constant(kind, d, bits)
  }

  /// Leaves the flags alone.
  mutating func constant(_ d: Register, _ vector: Vector) {
    if vector.low == vector.high, let immediate = A64VectorImmediate(vector.low) {
      assembler.movi(d, immediate)
    } else if !assembler.isLong {
      let label = vectors.label(vector, &assembler)
      assembler.ldr(.q, d, label)
    } else {
      assembler.movImmediate(spare, vector.low)
      assembler.fmovToVector(true, d, spare)
      assembler.movImmediate(spare, vector.high)
      assembler.fmovToUpperHalf(d, spare)
    }
  }

  mutating func storeConstant(_ kind: ValueType.Kind, slot offset: Int, _ bits: UInt64) {
    if kind == .v128 {
      constant(floatScratch, vectors[bits])
      access(.strQ, floatScratch, Self.sp, offset)
    } else {
      access(kind.isWide ? .strX : .strW, register(kind.isWide ? bits : bits & 0xFFFF_FFFF), Self.sp, offset)
    }
  }

  /// A register with this number: the zero register, or the scratch register.
  mutating func register(_ bits: UInt64) -> Register {
    if bits == 0 { return Self.zero }
    assembler.movImmediate(scratch, bits)
    return scratch
  }

  // MARK: Records

  @discardableResult
  mutating func loadField(_ wide: Bool, _ d: Register, _ base: Register, _ offset: Int) -> Int {
    access(wide ? .ldrX : .ldrW, d, base, offset)
  }

  mutating func fieldAddress(_ d: Register, _ base: Register, _ offset: Int) { add(d, base, offset) }

  mutating func loadValue(_ kind: ValueType.Kind, _ d: Register, _ base: Register, _ offset: Int) {
    let op: A64Access
    if !Registers.isFloat(d) {
      op = kind.isWide ? .ldrX : .ldrW
    } else {
      op = kind == .v128 ? .ldrQ : kind.isWide ? .ldrD : .ldrS
    }
    access(op, d, base, offset)
  }

  mutating func storeValue(_ kind: ValueType.Kind, _ base: Register, _ offset: Int, _ s: Register) {
    let op: A64Access
    if !Registers.isFloat(s) {
      op = kind.isWide ? .strX : .strW
    } else {
      op = kind == .v128 ? .strQ : kind.isWide ? .strD : .strS
    }
    access(op, s, base, offset)
  }

  mutating func loadElement(_ d: Register, _ base: Register, _ field: Int, _ index: Register) {
    assembler.access(.ldrX, d, address(base, field), index: index, .uxtx, isScaled: true)
  }

  mutating func storeElement(_ base: Register, _ field: Int, _ index: Register, _ s: Register) {
    assembler.access(.strX, s, address(base, field), index: index, .uxtx, isScaled: true)
  }

  /// A register with base + field: the base itself, or the spare register.
  private mutating func address(_ base: Register, _ field: Int) -> Register {
    if field == 0 { return base }
    add(spare, base, field)
    return spare
  }

  @discardableResult
  mutating func compareField(_ base: Register, _ offset: Int, _ value: UInt32) -> Int {
    let start = access(.ldrW, spare, base, offset)
    compareWord(spare, value)
    return start
  }

  mutating func compareField(_ base: Register, _ index: Register, _ offset: Int, _ value: UInt32) {
    assembler.arithmetic(.add, true, spare, base, index)
    compareField(spare, offset, value)
  }

  /// Compares a register, which is not the scratch register, with a number.
  private mutating func compareWord(_ a: Register, _ value: UInt32) {
    if A64Immediate.isArithmetic(UInt64(value)) {
      assembler.cmp(false, a, immediate: UInt64(value))
    } else {
      assembler.movImmediate(scratch, UInt64(value))
      assembler.cmp(false, a, scratch)
    }
  }

  @discardableResult
  mutating func compare(_ wide: Bool, _ a: Register, _ base: Register, field offset: Int) -> Int {
    let start = access(wide ? .ldrX : .ldrW, spare, base, offset)
    assembler.cmp(wide, a, spare)
    return start
  }

  // MARK: Calls

  mutating func call(_ label: Label) { assembler.bl(label) }
  mutating func call(_ base: Register, field offset: Int) {
    access(.ldrX, scratch, base, offset)
    assembler.blr(scratch)
  }
  mutating func jump(_ base: Register, field offset: Int) {
    access(.ldrX, scratch, base, offset)
    assembler.br(scratch)
  }

  mutating func callReference() -> Int {
    let offset = loadReference()
    assembler.blr(scratch)
    return offset
  }

  mutating func jumpReference() {
    _ = loadReference()
    assembler.br(scratch)
  }

  /// Scratch register = the code of the reference in the target register; the instance register is its instance.
  private mutating func loadReference() -> Int {
    let convention = description.convention
    let offset = assembler.offset
    assembler.pair(.ldpX, scratch, convention.instance, convention.target, FunctionReferenceLayout.code)
    return offset
  }
}

extension Condition {
  /// The condition code. What float comparisons answer with is among those of integers.
  var a64: A64Condition {
    switch self {
    case .equal, .floatEqual: .eq
    case .notEqual, .floatNotEqual: .ne
    case .lessSigned: .lt
    case .greaterOrEqualSigned: .ge
    case .greaterSigned: .gt
    case .lessOrEqualSigned: .le
    case .lessUnsigned: .lo
    case .greaterOrEqualUnsigned: .hs
    case .greaterUnsigned: .hi
    case .lessOrEqualUnsigned: .ls
    }
  }
}

/// A comparison with zero that ends at an offset, as long as nothing follows it. Every label ends it.
struct ZeroTest {
  enum Kind {
    /// Of the register.
    case zero
    /// Of one bit of it.
    case bit(UInt8)
  }

  var kind = Kind.zero
  var register: Register = 0
  var wide = false
  var offset = -1
}

extension A64Assembler: ConstantAssembler {
  mutating func alignConstants(to alignment: Int) { align(to: alignment) }
  mutating func bindBefore(_ label: Label) { preconditionFailure("no instruction wants a constant there") }
}
