import VMLayout
import WasmISA

/// Integer arithmetic.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileBinary(_ op: Opcode.IntBinary, wide: Bool) {
    if op.divides { return compileDivision(op, wide: wide) }
    if op.rotates, let count = description.rotationCount, operands[operands.count - 1].form != .constant {
      return compileRotation(op, wide: wide, count)
    }
    if op == .and && nextTestsZero(wide) { return compileBitTest(wide) }
    if op == .shl && compileScaledAddition(wide) { return }
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
    let isSmall = module.hasWideMemory && wide && makesSmall(op, a, b)
    if op.isShift, b.form == .slot || b.form == .local, case .unit = source(b, at: indexB) {
      let register = allocate(kind)
      load(b, at: indexB, into: register)
      b = .register(kind, register)
    }
    // What masks the upper half away needs 32 bits only.
    let clearsUpperHalf = wide && op == .and && b.form == .constant && b.bits >> 32 == 0
    if clearsUpperHalf { b.kind = .i32 }
    rightOperand = right(b, at: indexB, for: ImmediateUse(op))
    var busy = RegisterSet()
    if case .register(let register) = rightOperand { busy.insert(register) }

    var left: Register
    if case .register(let register) = source(a, at: indexA), a.form != .constant {
      left = register
    } else if op.commutes, case .register(let register) = rightOperand, allocatable.contains(register),
      b.form == .register, case .unit = source(a, at: indexA)
    {
      // Both may change places: the register is the left operand, memory the right one.
      left = register
      rightOperand = right(a, at: indexA, for: ImmediateUse(op))
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
    } else if T.writesLate(op), b.form == .register, case .register(let register) = rightOperand,
      allocatable.contains(register)
    {
      d = register
    } else {
      busy.insert(left)
      d = allocate(kind, avoiding: busy)
    }
    target.integer(op, wide && !clearsUpperHalf, d, left, rightOperand)
    if a.form == .register && left != d { release(left) }
    if b.form == .register && b.payload != d { release(b.payload) }
    push(kind, d)
    if isSmall { noteSmallTop() }
  }

  /// Whether the outcome of a 64-bit operation is below 2^32 by what its operands are.
  private mutating func makesSmall(_ op: Opcode.IntBinary, _ a: Operand, _ b: Operand) -> Bool {
    switch op {
    case .and: return isSmall(a) || isSmall(b)
    case .shrU: return b.form == .constant && b.bits >= 32 || isSmall(a)
    default: return false
    }
  }

  /// Whether the next opcode asks of the value on top of the stack whether it is zero, and nothing else.
  private mutating func nextTestsZero(_ wide: Bool) -> Bool {
    wide ? Opcode(primary: reader.position.pointee) == .i64Eqz : nextTakesFlags
  }

  /// A conjunction of which only the flags are wanted.
  private mutating func compileBitTest(_ wide: Bool) {
    let (left, rightOperand, _) = comparands(wide, for: .logical)
    target.testBits(wide, left, rightOperand)
    push(.flags(.notEqual))
  }

  /// A shift to the left and the addition behind it, as one instruction. False where there is none for it.
  private mutating func compileScaledAddition(_ wide: Bool) -> Bool {
    let count = operands[operands.count - 1]
    let shift = count.bits & (wide ? 63 : 31)
    guard count.form == .constant, shift >= 1, shift <= UInt64(description.largestScale),
      Opcode(primary: reader.position.pointee) == (wide ? .i64Add : .i32Add),
      operands[operands.count - 3].form != .constant
    else { return false }
    takeNext()
    _ = pop()
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let b = readable(pop())
    let a = readable(pop(), avoiding: RegisterSet(of: b.register))
    let d: Register
    if let wanted = wantedRegister(kind) {
      d = wanted
    } else if a.isOwned {
      d = a.register
    } else if b.isOwned {
      d = b.register
    } else {
      d = allocate(kind, avoiding: RegisterSet(of: a.register, b.register))
    }
    target.addScaled(wide, d, a.register, b.register, shift: UInt8(shift))
    if a.isOwned && a.register != d { release(a.register) }
    if b.isOwned && b.register != d { release(b.register) }
    push(kind, d)
    return true
  }

  /// Whether writing `d` before the right operand is read would be wrong.
  private mutating func conflicts(
    _ op: Opcode.IntBinary, _ d: Register, _ left: Register, _ right: RightOperand
  ) -> Bool {
    guard case .register(let register) = right, register == d else { return false }
    return !T.writesLate(op) && left != d
  }

  /// Rotation by a count that is not constant, and has to be in this register.
  private mutating func compileRotation(_ op: Opcode.IntBinary, wide: Bool, _ count: Register) {
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let b = pop()
    let a = pop()
    let (indexA, indexB) = (operands.count, operands.count + 1)
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
      d = allocate(kind, avoiding: RegisterSet(of: count))
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
  mutating func unaryRegisters(_ kind: ValueType.Kind) -> (d: Register, a: Register) {
    let (register, isOwned) = readable(pop())
    let d =
      wantedRegister(kind)
      ?? (isOwned ? register : allocate(kind, avoiding: RegisterSet(of: register)))
    if isOwned && d != register { release(register) }
    return (d, register)
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

  /// Whether the second operand may come from memory.
  @inline(__always)
  var takesMemory: Bool { commutes || self == .sub }

  @inline(__always)
  var divides: Bool { self == .divS || self == .divU || self == .remS || self == .remU }

  @inline(__always)
  var isSigned: Bool { self == .divS || self == .remS }

  @inline(__always)
  var isQuotient: Bool { self == .divS || self == .divU }

  @inline(__always)
  var rotates: Bool { self == .rotl || self == .rotr }

  @inline(__always)
  var isShift: Bool { self == .shl || self == .shrS || self == .shrU || rotates }
}
