import VMLayout
import WasmISA

/// Constants, arithmetic, comparisons and conversions.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileConstant(_ kind: Opcode.Const) {
    switch kind {
    case .i32: push(.constant(.i32, UInt64(UInt32(bitPattern: reader.s32()))))
    case .i64: push(.constant(.i64, UInt64(bitPattern: reader.s64())))
    case .f32: push(.constant(.f32, UInt64(reader.fixed(UInt32.self))))
    case .f64: push(.constant(.f64, reader.fixed(UInt64.self)))
    }
  }

  // MARK: Integers

  mutating func compileBinary(_ op: Opcode.IntBinary, wide: Bool) {
    if op.divides { return compileDivision(op, wide: wide) }
    if op.rotates && operands[operands.count - 1].form != .constant {
      return compileRotation(op, wide: wide)
    }
    let kind: ValueType.Kind = wide ? .i64 : .i32
    var b = pop()
    var a = pop()
    var (indexA, indexB) = (operands.count, operands.count + 1)
    if op.commutes && a.form == .constant && b.form != .constant {
      swap(&a, &b)
      swap(&indexA, &indexB)
    }
    // A shift count is an immediate or a register, never memory; it counts modulo the width.
    var rightOperand: RightOperand
    if op.isShift && b.form == .constant { b.bits &= wide ? 63 : 31 }
    if op.isShift, b.form == .slot || b.form == .local, case .unit = source(b, at: indexB) {
      let register = allocate(kind)
      load(b, at: indexB, into: register)
      b = .register(kind, register)
    }
    rightOperand = right(b, at: indexB)
    var busy = RegisterSet()
    if case .register(let register) = rightOperand { busy.insert(register) }

    var left: Register
    if case .register(let register) = source(a, at: indexA), a.form != .constant {
      left = register
    } else if op.commutes, case .register(let register) = rightOperand, allocatable.contains(register),
      b.form == .register, case .unit(let unit) = source(a, at: indexA)
    {
      // Both may change places: the register is the left operand, memory the right one.
      left = register
      rightOperand = .slot(frame.offset(unit))
      swap(&a, &b)
      busy = RegisterSet()
    } else {
      left = allocate(kind, avoiding: busy)
      load(a, at: indexA, into: left)
      a = .register(kind, left)
    }

    let d: Register
    if let wanted = wantedRegister(kind), !conflicts(op, wanted, left, rightOperand) {
      d = wanted
    } else if a.form == .register, allocatable.contains(left) {
      d = left
    } else if op.commutes, b.form == .register, case .register(let register) = rightOperand,
      allocatable.contains(register)
    {
      d = register
    } else {
      busy.insert(left)
      d = allocate(kind, avoiding: busy)
    }
    target.integer(op, wide, d, left, rightOperand)
    if a.form == .register && left != d { release(left) }
    if b.form == .register && b.payload != d { release(b.payload) }
    push(kind, d)
  }

  /// Whether writing `d` before the right operand is read would be wrong.
  private func conflicts(
    _ op: Opcode.IntBinary, _ d: Register, _ left: Register, _ right: RightOperand
  ) -> Bool {
    guard case .register(let register) = right, register == d else { return false }
    return !op.commutes && left != d
  }

  private mutating func compileDivision(_ op: Opcode.IntBinary, wide: Bool) {
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let divisor = pop()
    let dividend = pop()
    let (indexDividend, indexDivisor) = (operands.count, operands.count + 1)
    let (first, second) = (description.dividend, description.remainder)
    if divisor.form == .constant, compileDivision(op, wide, dividend, by: divisor.bits) {
      return
    }

    // The divisor moves out of the way of the fixed registers, into the scratch register.
    var by = description.convention.scratch
    if case .register(let register) = source(divisor, at: indexDivisor), divisor.form != .constant,
      register != first, register != second
    {
      by = register
    } else {
      load(divisor, at: indexDivisor, into: by)
    }
    if divisor.form == .register && divisor.payload != by { release(divisor.payload) }
    if dividend.form == .register && dividend.payload == first {
      claim(second)
    } else {
      let wasSecond = dividend.form == .register && dividend.payload == second
      claim(first)
      load(dividend, at: indexDividend, into: first)
      if dividend.form == .register && !wasSecond { release(dividend.payload) }
      if !wasSecond { claim(second) }
    }
    // The divisor may have been a cached parameter that `claim` wrote home; its register still has it, since
    // neither claim hands out that register.
    let known: Int64? =
      divisor.form == .constant
      ? (wide ? Int64(bitPattern: divisor.bits) : Int64(Int32(truncatingIfNeeded: divisor.bits))) : nil
    target.divide(op, wide, by: by, divisor: known, traps: &traps)
    if divisor.form == .register && divisor.payload == by { release(by) }
    let isQuotient = op == .divS || op == .divU
    release(isQuotient ? second : first)
    push(kind, isQuotient ? first : second)
  }

  /// Unsigned division by a power of two, without dividing. False where the divisor is none.
  private mutating func compileDivision(
    _ op: Opcode.IntBinary, _ wide: Bool, _ dividend: Operand, by divisor: UInt64
  ) -> Bool {
    guard op == .divU || op == .remU, divisor != 0, divisor & (divisor - 1) == 0 else { return false }
    guard op == .divU || divisor <= 0x4000_0000 else { return false }
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let (register, isOwned) = readable(dividend)
    let d = isOwned ? register : allocate(kind, avoiding: RegisterSet(bits: 1 << UInt32(register)))
    if op == .divU {
      target.integer(.shrU, wide, d, register, .immediate(Int32(divisor.trailingZeroBitCount)))
    } else {
      target.integer(.and, wide, d, register, .immediate(Int32(divisor - 1)))
    }
    push(kind, d)
    return true
  }

  /// Rotation by a count that is not constant.
  private mutating func compileRotation(_ op: Opcode.IntBinary, wide: Bool) {
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let b = pop()
    let a = pop()
    let (indexA, indexB) = (operands.count, operands.count + 1)
    let count = description.rotationCount
    if a.form == .register && a.payload == count {
      // The rotated value is in the count's register: it moves first.
      let d = allocate(kind)
      target.move(kind, d, count)
      load(b, at: indexB, into: count)
      if b.form == .register { release(b.payload) }
      target.integer(op, wide, d, d, .register(count))
      release(count)
      push(kind, d)
      return
    }
    if !(b.form == .register && b.payload == count) {
      claim(count)
      load(b, at: indexB, into: count)
      if b.form == .register { release(b.payload) }
    }
    var d: Register
    if a.form == .register, allocatable.contains(a.payload) {
      d = a.payload
    } else {
      d = allocate(kind, avoiding: RegisterSet(bits: 1 << UInt32(count)))
      load(a, at: indexA, into: d)
    }
    target.integer(op, wide, d, d, .register(count))
    release(count)
    push(kind, d)
  }

  mutating func compileUnary(_ op: Opcode.IntUnary, wide: Bool) {
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let (d, a) = unaryRegisters(kind)
    target.unary(op, wide, d, a)
    push(kind, d)
  }

  /// Pops the operand of an operation that keeps its kind: the register for the result, and the operand's.
  private mutating func unaryRegisters(_ kind: ValueType.Kind) -> (d: Register, a: Register) {
    let (register, isOwned) = readable(pop())
    let d =
      wantedRegister(kind)
      ?? (isOwned ? register : allocate(kind, avoiding: RegisterSet(bits: 1 << UInt32(register))))
    if isOwned && d != register { release(register) }
    return (d, register)
  }

  // MARK: Comparisons

  mutating func compileTest(wide: Bool) {
    let a = pop()
    if a.form == .flags {
      return pushCondition(Condition(rawValue: a.payload).unsafelyUnwrapped.negated)
    }
    let (register, isOwned) = readable(a)
    target.compare(wide, register, .immediate(0))
    if isOwned { release(register) }
    pushCondition(.equal)
  }

  mutating func compileCompare(_ op: Opcode.IntCompare, wide: Bool) {
    var condition = Condition(op)
    var b = pop()
    var a = pop()
    var (indexA, indexB) = (operands.count, operands.count + 1)
    if a.form == .constant && b.form != .constant {
      swap(&a, &b)
      swap(&indexA, &indexB)
      condition = condition.swapped
    }
    let rightOperand = right(b, at: indexB)
    var busy = RegisterSet()
    if case .register(let register) = rightOperand { busy.insert(register) }
    let left: Register
    var isOwned = false
    if case .register(let register) = source(a, at: indexA), a.form != .constant {
      left = register
      isOwned = a.form == .register
    } else {
      left = allocate(wide ? .i64 : .i32, avoiding: busy)
      load(a, at: indexA, into: left)
      isOwned = true
    }
    target.compare(wide, left, rightOperand)
    if isOwned { release(left) }
    release(b)
    pushCondition(condition)
  }

  mutating func compileCompare(_ op: Opcode.FloatCompare, double: Bool) {
    let b = pop()
    let a = pop()
    let (x, y) = readFloats(a, b)
    let condition = target.compare(op, double, x.register, y.register)
    if x.isOwned { release(x.register) }
    if y.isOwned { release(y.register) }
    pushCondition(condition)
  }

  /// Pushes what the flags say: as flags where the next opcode takes them, else as 0 or 1.
  mutating func pushCondition(_ condition: Condition) {
    if nextTakesFlags {
      push(.flags(condition))
    } else {
      let d = wantedRegister(.i32) ?? allocate(.i32)
      target.set(condition, d)
      push(.i32, d)
    }
  }

  // MARK: Floats

  private typealias Readable = (register: Register, isOwned: Bool)

  /// Two float operands just popped, the deeper one first, in registers.
  private mutating func readFloats(_ a: Operand, _ b: Operand) -> (Readable, Readable) {
    let (indexA, indexB) = (operands.count, operands.count + 1)
    var busy = RegisterSet()
    if case .register(let register) = source(a, at: indexA) { busy.insert(register) }
    if case .register(let register) = source(b, at: indexB) { busy.insert(register) }
    let x = readFloat(a, indexA, &busy)
    let y = readFloat(b, indexB, &busy)
    return (x, y)
  }

  private mutating func readFloat(
    _ operand: Operand, _ index: Int, _ busy: inout RegisterSet
  ) -> Readable {
    if case .register(let register) = source(operand, at: index) {
      return (register, operand.form == .register && allocatable.contains(register))
    }
    let register = allocate(operand.kind, avoiding: busy)
    load(operand, at: index, into: register)
    busy.insert(register)
    return (register, true)
  }

  mutating func compileBinary(_ op: Opcode.FloatBinary, double: Bool) {
    let kind: ValueType.Kind = double ? .f64 : .f32
    if op.writesLate && compileWithMemory(op, kind) { return }
    let b = pop()
    let a = pop()
    let (x, y) = readFloats(a, b)
    let d: Register
    if let wanted = wantedRegister(kind), op.writesLate || (wanted != x.register && wanted != y.register) {
      d = wanted
    } else if x.isOwned && op.writesLate {
      d = x.register
    } else if y.isOwned && op.writesLate {
      d = y.register
    } else {
      d = allocate(
        kind, avoiding: RegisterSet(bits: 1 << UInt32(x.register) | 1 << UInt32(y.register)))
    }
    target.float(op, double, d, x.register, .register(y.register))
    if x.isOwned && x.register != d { release(x.register) }
    if y.isOwned && y.register != d { release(y.register) }
    push(kind, d)
  }

  /// An operation whose second operand is a constant or in memory, where the instruction takes it from. False
  /// where it is in a register.
  private mutating func compileWithMemory(_ op: Opcode.FloatBinary, _ kind: ValueType.Kind) -> Bool {
    var (indexA, indexB) = (operands.count - 2, operands.count - 1)
    if op.commutes, case .register = source(operands[indexB], at: indexB) { swap(&indexA, &indexB) }
    let right: FloatOperand
    switch source(operands[indexB], at: indexB) {
    case .register: return false
    case .unit(let unit): right = .slot(frame.offset(unit))
    case .constant(let bits): right = .constant(bits)
    }
    let top = pop()
    let below = pop()
    let a = indexA > indexB ? top : below
    var busy = RegisterSet()
    let x = readFloat(a, indexA, &busy)
    busy.insert(x.register)
    let d = wantedRegister(kind) ?? (x.isOwned ? x.register : allocate(kind, avoiding: busy))
    target.float(op, kind.isWide, d, x.register, right)
    if x.isOwned && x.register != d { release(x.register) }
    push(kind, d)
    return true
  }

  mutating func compileUnary(_ op: Opcode.FloatUnary, double: Bool) {
    let kind: ValueType.Kind = double ? .f64 : .f32
    let (d, a) = unaryRegisters(kind)
    target.unary(op, double, d, a)
    push(kind, d)
  }

  // MARK: Conversions

  mutating func compileConvert(_ opcode: Opcode) {
    let op = Opcode.Convert(opcode)
    let signature = opcode.signature.unsafelyUnwrapped
    let result = ValueType.Kind(rawValue: signature.result(0).rawValue).unsafelyUnwrapped
    let a = pop()
    let (register, isOwned) = readable(a)
    let sameClass = a.kind.isFloat == result.isFloat
    let d: Register
    if let wanted = wantedRegister(result) {
      d = wanted
    } else if isOwned && sameClass {
      d = register
    } else {
      d = allocate(result, avoiding: RegisterSet(bits: 1 << UInt32(register)))
    }
    target.convert(op, d, register, traps: &traps)
    if isOwned && d != register { release(register) }
    push(result, d)
  }
}

extension Opcode.IntBinary {
  @inline(__always)
  var commutes: Bool {
    switch self {
    case .add, .mul, .and, .or, .xor: return true
    default: return false
    }
  }

  @inline(__always)
  var divides: Bool { self == .divS || self == .divU || self == .remS || self == .remU }

  @inline(__always)
  var rotates: Bool { self == .rotl || self == .rotr }

  @inline(__always)
  var isShift: Bool { self == .shl || self == .shrS || self == .shrU || rotates }
}

extension Opcode.FloatBinary {
  /// Whether the operands may change places; which NaN comes out of two is left open.
  var commutes: Bool { self == .add || self == .mul }

  /// Whether the operation is one instruction that writes its result after it has read both operands.
  var writesLate: Bool {
    switch self {
    case .add, .sub, .mul, .div: return true
    case .min, .max, .copysign: return false
    }
  }
}
