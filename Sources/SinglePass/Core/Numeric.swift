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

  // MARK: Comparisons

  mutating func compileTest(wide: Bool) {
    let a = pop()
    if a.form == .flags {
      return pushCondition(Condition(rawValue: a.payload).unsafelyUnwrapped.negated)
    }
    let (register, isOwned) = readable(a)
    target.testZero(wide, register)
    if isOwned { release(register) }
    pushCondition(.equal)
  }

  mutating func compileCompare(_ op: Opcode.IntCompare, wide: Bool) {
    let (left, right, areSwapped) = comparands(wide, for: .comparison)
    if case .immediate(0) = right, op == .eq || op == .ne {
      target.testZero(wide, left)
    } else {
      target.compare(wide, left, right)
    }
    pushCondition(areSwapped ? Condition(op).swapped : Condition(op))
  }

  /// Pops the operands of an instruction that sets flags and writes neither. A constant becomes the right one.
  /// They are released already: nothing is allocated before the instruction.
  mutating func comparands(
    _ wide: Bool, for use: ImmediateUse
  ) -> (left: Register, right: RightOperand, areSwapped: Bool) {
    var b = pop()
    var a = pop()
    var (indexA, indexB) = (operands.count, operands.count + 1)
    let areSwapped = a.form == .constant && b.form != .constant
    if areSwapped {
      swap(&a, &b)
      swap(&indexA, &indexB)
    }
    let rightOperand = right(b, at: indexB, for: use)
    let left: Register
    if case .register(let register) = source(a, at: indexA) {
      left = register
      release(a)
    } else {
      var busy = RegisterSet()
      if case .register(let register) = rightOperand { busy.insert(register) }
      left = allocate(wide ? .i64 : .i32, avoiding: busy)
      load(a, at: indexA, into: left)
      release(left)
    }
    release(b)
    return (left, rightOperand, areSwapped)
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
    let writesLate = T.writesLate(op)
    if description.foldsMemory && writesLate && compileWithMemory(op, kind) { return }
    let b = pop()
    let a = pop()
    let (x, y) = readFloats(a, b)
    let d: Register
    if let wanted = wantedRegister(kind), writesLate || (wanted != x.register && wanted != y.register) {
      d = wanted
    } else if x.isOwned && writesLate {
      d = x.register
    } else if y.isOwned && writesLate {
      d = y.register
    } else {
      d = allocate(kind, avoiding: RegisterSet(of: x.register, y.register))
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
    let result = opcode.resultKind
    let a = pop()
    let (register, isOwned) = readable(a)
    let sameClass = a.kind.isFloat == result.isFloat
    let d: Register
    if let wanted = wantedRegister(result) {
      d = wanted
    } else if isOwned && sameClass {
      d = register
    } else {
      d = allocate(result, avoiding: RegisterSet(of: register))
    }
    target.convert(op, d, register, traps: &traps)
    if isOwned && d != register { release(register) }
    push(result, d)
    if op == .i64ExtendI32U { noteSmallTop() }
  }
}

extension Opcode.FloatBinary {
  /// Whether the operands may change places; which NaN comes out of two is left open.
  var commutes: Bool { self == .add || self == .mul }
}
