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
      if case .immediate(let value) = right, value != .min {
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
        return
      }
      if d != a { assembler.mov(wide, d, a) }
      assembler.arithmetic(op, wide, d, b)
    case .immediate(let value):
      if d != a { assembler.mov(wide, d, a) }
      assembler.arithmetic(op, wide, d, immediate: value)
    case .slot(let offset):
      if d != a { assembler.mov(wide, d, a) }
      assembler.arithmetic(op, wide, d, slot(offset))
    }
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
        assembler.lea(wide, d, X64Memory(a, value))
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
        shift(.shl, wide, d, a, .immediate(Int32(value.trailingZeroBitCount)))
      default: assembler.imul(wide, d, a, immediate: value)
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
      if count != 0 { assembler.shift(op, wide, d, immediate: count) }
    case .slot: preconditionFailure("a shift count is in a register")
    }
  }

  private mutating func rotate(
    _ op: Opcode.IntBinary, _ wide: Bool, _ d: Register, _ a: Register, _ right: RightOperand
  ) {
    switch right {
    case .register(let count):
      precondition(count == Self.description.rotationCount && d != count, "rotation by another register")
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
    case .immediate(let value): assembler.arithmetic(.cmp, wide, a, immediate: value)
    case .slot(let offset): assembler.arithmetic(.cmp, wide, a, slot(offset))
    }
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

  mutating func moveIf(_ condition: Condition, _ wide: Bool, _ d: Register, _ s: Register) {
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

  /// `div` faults for zero alone, `idiv` also for the one quotient that does not fit; the divisor is checked
  /// for one of the two, so that the fault stands for the other.
  mutating func divide(
    _ op: Opcode.IntBinary, _ wide: Bool, by register: Register, divisor: Int64?,
    traps: inout TrapEmitter
  ) {
    let remainder = Self.description.remainder
    switch op {
    case .divU, .remU:
      assembler.movImmediate(remainder, 0)
      traps.site(.integerDivideByZero, at: assembler.offset)
      assembler.div(wide, register)
    case .divS:
      if divisor == nil || divisor == 0 {
        assembler.test(wide, register, register)
        assembler.jump(.equal, traps.label(.integerDivideByZero, &self))
      }
      assembler.cqo(wide)
      traps.site(.integerOverflow, at: assembler.offset)
      assembler.idiv(wide, register)
    case .remS:
      let done = assembler.makeLabel()
      if divisor == nil || divisor == -1 {
        // Anything modulo −1 is 0, also where the quotient does not fit.
        let divides = assembler.makeLabel()
        assembler.arithmetic(.cmp, wide, register, immediate: -1)
        assembler.jump(.notEqual, divides)
        assembler.movImmediate(remainder, 0)
        assembler.jump(done)
        assembler.bind(divides)
      }
      assembler.cqo(wide)
      traps.site(.integerDivideByZero, at: assembler.offset)
      assembler.idiv(wide, register)
      assembler.bind(done)
    default: preconditionFailure("not a division")
    }
  }

  // MARK: Memory

  /// The memory operand for an address. Displacements are signed and 32 bits wide: a larger offset, or one that
  /// a constant index has made larger, is added in the scratch register.
  private mutating func operand(_ address: LinearAddress) -> X64Memory {
    if address.offset <= 0x7FFF_FFFF {
      let displacement = Int32(truncatingIfNeeded: address.offset)
      guard let index = address.index else { return X64Memory(address.base, displacement) }
      return X64Memory(address.base, index: index, displacement)
    }
    assembler.movImmediate(scratch, address.offset)
    if let index = address.index { assembler.arithmetic(.add, true, scratch, index) }
    return X64Memory(address.base, index: scratch)
  }

  mutating func load(_ op: Opcode.Load, _ d: Register, _ address: LinearAddress) -> Int {
    let m = operand(address)
    let start = assembler.offset
    switch op {
    case .i32Load, .i64Load32U: assembler.mov(false, d, m)
    case .i64Load: assembler.mov(true, d, m)
    case .f32Load: assembler.movs(false, d, m)
    case .f64Load: assembler.movs(true, d, m)
    case .i32Load8S: assembler.movsx8(false, d, m)
    case .i64Load8S: assembler.movsx8(true, d, m)
    case .i32Load8U, .i64Load8U: assembler.movzx8(d, m)
    case .i32Load16S: assembler.movsx16(false, d, m)
    case .i64Load16S: assembler.movsx16(true, d, m)
    case .i32Load16U, .i64Load16U: assembler.movzx16(d, m)
    case .i64Load32S: assembler.movsxd(d, m)
    }
    return start
  }

  mutating func store(_ op: Opcode.Store, _ address: LinearAddress, _ s: StoredOperand) -> Int {
    var m: X64Memory
    let register: Register
    switch s {
    case .register(let source):
      register = source
      m = operand(address)
    case .constant(let bits):
      let wide = op == .i64Store || op == .f64Store
      let fits = !wide || Int32(exactly: Int64(bitPattern: bits)) != nil
      if fits {
        m = operand(address)
        let start = assembler.offset
        switch op {
        case .i32Store8, .i64Store8: assembler.mov8(m, immediate: UInt8(truncatingIfNeeded: bits))
        case .i32Store16, .i64Store16: assembler.mov16(m, immediate: UInt16(truncatingIfNeeded: bits))
        default: assembler.mov(wide, m, immediate: Int32(truncatingIfNeeded: bits))
        }
        return start
      }
      // The scratch register may be wanted for the address: the value goes through a vector register.
      assembler.movImmediate(scratch, bits)
      assembler.movToVector(true, floatScratch, scratch)
      m = operand(address)
      let start = assembler.offset
      assembler.movs(true, m, floatScratch)
      return start
    }
    let start = assembler.offset
    switch op {
    case .i32Store, .i64Store32: assembler.mov(false, m, register)
    case .i64Store: assembler.mov(true, m, register)
    case .f32Store: assembler.movs(false, m, register)
    case .f64Store: assembler.movs(true, m, register)
    case .i32Store8, .i64Store8: assembler.mov8(m, register)
    case .i32Store16, .i64Store16: assembler.mov16(m, register)
    }
    return start
  }
}
