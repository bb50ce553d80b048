import Assembler
import VMLayout
import WasmISA

/// Integer operations.
extension X64Target {
  mutating func integer(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand
  ) {
    switch op {
    case .add: add(wide, d, a, right)
    case .sub:
      if case .immediate(let value) = right, value != Int64(Int32.min) {
        add(wide, d, a, .immediate(-value))
      } else {
        arithmetic(.sub, wide, d, a, right)
      }
    case .and: arithmetic(.and, wide, d, a, right)
    case .or: arithmetic(.or, wide, d, a, right)
    case .xor: arithmetic(.xor, wide, d, a, right)
    case .mul: multiply(wide, d, a, right)
    case .shl: shift(.shl, wide, d, a, right)
    case .shrS: shift(.sar, wide, d, a, right)
    case .shrU: shift(.shr, wide, d, a, right)
    case .rotl, .rotr: rotate(op, wide, d, a, right)
    case .divS, .divU, .remS, .remU: preconditionFailure("division goes through divide")
    }
  }

  private mutating func arithmetic(
    _ op: X64Arithmetic, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand
  ) {
    switch right {
    case .register(let b):
      if b == d && a != d {
        // The operation commutes, or the core would not have asked.
        assembler.arithmetic(op, wide, d, a)
        break
      }
      if d != a { assembler.mov(wide, d, a) }
      assembler.arithmetic(op, wide, d, b)
    case .immediate(let value):
      if op == .and, zeroExtend(d, a, mask: value, wide) { return }
      if d != a { assembler.mov(wide, d, a) }
      assembler.arithmetic(op, wide, d, immediate: Int32(truncatingIfNeeded: value))
    case .slot(let offset):
      if d != a { assembler.mov(wide, d, a) }
      assembler.arithmetic(op, wide, d, slot(offset))
    }
    noteZeroFlag(wide, d)
  }

  /// The instruction just emitted has set the flags by its result in `d`.
  private mutating func noteZeroFlag(_ wide: Bool, _ d: Register) {
    zeroFlag = ZeroFlag(register: d, wide: wide, offset: assembler.offset)
  }

  /// Masks of whole bytes are zero extensions. False for other masks.
  private mutating func zeroExtend(_ d: Register, _ a: Register, mask: Int64, _ wide: Bool) -> Bool {
    switch mask {
    case 0xFF: assembler.movzx8(d, a)
    case 0xFFFF: assembler.movzx16(d, a)
    case -1 where !wide: assembler.mov(false, d, a)
    default: return false
    }
    return true
  }

  /// Addition into another register is an address computation.
  private mutating func add(_ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand) {
    if d != a {
      switch right {
      case .register(let b) where b != d:
        // rbp and r13 as the base need a displacement byte; as the index they do not.
        let (base, index) = a & 7 == 5 ? (b, a) : (a, b)
        assembler.lea(wide, d, X64Memory(base, index: index))
        return
      case .immediate(let value):
        assembler.lea(wide, d, X64Memory(a, Int32(truncatingIfNeeded: value)))
        return
      default: break
      }
    }
    arithmetic(.add, wide, d, a, right)
  }

  private mutating func multiply(_ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand) {
    switch right {
    case .register(let b):
      if b == d && a != d {
        assembler.imul(wide, d, a)
        return
      }
      if d != a { assembler.mov(wide, d, a) }
      assembler.imul(wide, d, b)
    case .immediate(let value):
      switch value {
      case 0:
        // d may be read by nothing else: a plain zero.
        assembler.movImmediate(d, 0)
      case 3, 5, 9:
        let scale: UInt8 = value == 3 ? 1 : value == 5 ? 2 : 3
        assembler.lea(wide, d, X64Memory(a, index: a, scale: scale))
      case _ where value > 0 && value & (value - 1) == 0:
        shift(.shl, wide, d, a, .immediate(Int64(value.trailingZeroBitCount)))
      default: assembler.imul(wide, d, a, immediate: Int32(truncatingIfNeeded: value))
      }
    case .slot(let offset):
      if d != a { assembler.mov(wide, d, a) }
      assembler.imul(wide, d, slot(offset))
    }
  }

  private mutating func shift(
    _ op: X64Shift, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand
  ) {
    switch right {
    case .register(let count): assembler.shiftx(op, wide, d, a, count: count)
    case .immediate(let value):
      if d != a { assembler.mov(wide, d, a) }
      let count = UInt8(truncatingIfNeeded: value) & (wide ? 63 : 31)
      // Shifting by nothing changes nothing, the zero upper half included.
      if count != 0 {
        assembler.shift(op, wide, d, immediate: count)
        noteZeroFlag(wide, d)
      }
    case .slot: preconditionFailure("a shift count is in a register")
    }
  }

  private mutating func rotate(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand
  ) {
    switch right {
    case .register(let count):
      precondition(count == Self.rotationCount && d != count, "rotation by another register")
      if d != a { assembler.mov(wide, d, a) }
      assembler.shift(op == .rotl ? .rol : .ror, wide, d)
    case .immediate(let value):
      let bits: UInt8 = wide ? 64 : 32
      let count = UInt8(truncatingIfNeeded: value) & (bits - 1)
      assembler.rorx(wide, d, a, immediate: op == .rotl ? (bits - count) & (bits - 1) : count)
    case .slot: preconditionFailure("a rotation count is in a register")
    }
  }

  mutating func compare(_ wide: Bool, _ a: Register, _ right: RightOperand) {
    switch right {
    case .register(let b): assembler.arithmetic(.cmp, wide, a, b)
    case .immediate(0): assembler.test(wide, a, a)
    case .immediate(let value):
      assembler.arithmetic(.cmp, wide, a, immediate: Int32(truncatingIfNeeded: value))
    case .slot(let offset): assembler.arithmetic(.cmp, wide, a, slot(offset))
    }
  }

  mutating func testZero(_ wide: Bool, _ a: Register) {
    // The zero flag of a 32-bit operation speaks of all 64 bits, the upper half being zero.
    if zeroFlag.offset == assembler.offset && zeroFlag.register == a && (wide || !zeroFlag.wide) { return }
    assembler.test(wide, a, a)
  }

  mutating func testBits(_ wide: Bool, _ a: Register, _ right: RightOperand) {
    switch right {
    case .register(let b): assembler.test(wide, a, b)
    case .immediate(let value): assembler.test(wide, a, immediate: Int32(truncatingIfNeeded: value))
    case .slot(let offset): assembler.test(wide, slot(offset), a)
    }
  }

  mutating func addScaled(_ wide: Bool, _ d: Register, _ a: Register, _ b: Register, shift: UInt8) {
    assembler.lea(wide, d, X64Memory(a, index: b, scale: shift))
  }

  mutating func unary(_ op: Opcode.IntUnary, _ wide: Bool, _ d: Register, _ a: Register) {
    switch op {
    case .clz: assembler.lzcnt(wide, d, a)
    case .ctz: assembler.tzcnt(wide, d, a)
    case .popcnt: assembler.popcnt(wide, d, a)
    case .extend8S: assembler.movsx8(wide, d, a)
    case .extend16S: assembler.movsx16(wide, d, a)
    case .extend32S: assembler.movsxd(d, a)
    }
  }

  mutating func set(_ condition: Condition, _ d: Register) {
    switch condition {
    case .floatEqual:
      assembler.set(.noParity, scratch)
      assembler.set(.equal, d)
      assembler.arithmetic(.and, false, d, scratch)
    case .floatNotEqual:
      assembler.set(.parity, scratch)
      assembler.set(.notEqual, d)
      assembler.arithmetic(.or, false, d, scratch)
    default: assembler.set(condition.x64, d)
    }
    assembler.movzx8(d, d)
  }

  mutating func moveIf(_ condition: Condition, _ kind: ValueType.Kind, _ d: Register, _ s: Register) {
    if kind.isFloat {
      let done = assembler.makeLabel()
      branch(condition.negated, done)
      move(kind, d, s)
      return bind(done)
    }
    let wide = kind.isWide
    switch condition {
    case .floatEqual:
      let different = assembler.makeLabel()
      assembler.jump(.parity, different)
      assembler.cmov(.equal, wide, d, s)
      assembler.bind(different)
    case .floatNotEqual:
      assembler.cmov(.parity, wide, d, s)
      assembler.cmov(.notEqual, wide, d, s)
    default:
      assembler.cmov(condition.x64, wide, d, s)
    }
  }
}
