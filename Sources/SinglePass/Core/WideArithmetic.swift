import VMLayout
import WasmISA

/// Integers of 128 bits, each as two operands: the lower half, and above it on the stack the upper one.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileWide(_ op: Opcode.WideArithmetic) {
    switch op {
    case .add: compileWideSum(subtracts: false)
    case .sub: compileWideSum(subtracts: true)
    case .mulS: compileWideProduct(signed: true)
    case .mulU: compileWideProduct(signed: false)
    }
  }

  /// A popped operand, with the stack index whose slot is its own.
  private typealias Half = (operand: Operand, index: Int)

  private mutating func popHalf() -> Half {
    let operand = pop()
    return (operand, operands.count)
  }

  private mutating func compileWideSum(subtracts: Bool) {
    var bHigh = popHalf()
    var bLow = popHalf()
    var aHigh = popHalf()
    var aLow = popHalf()
    if !subtracts {
      if isBetterLeft(bLow.operand, than: aLow.operand) { swap(&aLow, &bLow) }
      if isBetterLeft(bHigh.operand, than: aHigh.operand) { swap(&aHigh, &bHigh) }
    }
    // Four operands may own all registers that there are, so the sums may begin in the target's own.
    let (scratch, spare) = (description.convention.scratch, description.convention.target)
    let low = accumulator(aLow, orElse: scratch)
    let high = accumulator(aHigh, orElse: spare)
    let lowAddend = addend(bLow, low == scratch ? nil : scratch)
    let highAddend = addend(bHigh, high == spare ? nil : spare)
    target.addWide(subtracts: subtracts, low, high, lowAddend, highAddend)
    releaseAddend(lowAddend)
    releaseAddend(highAddend)
    let results = (resultRegister(low), resultRegister(high))
    push(.i64, results.0)
    push(.i64, results.1)
  }

  private func ownsRegister(_ operand: Operand) -> Bool {
    operand.form == .register && allocatable.contains(operand.payload)
  }

  private func isBetterLeft(_ b: Operand, than a: Operand) -> Bool {
    !ownsRegister(a) && (ownsRegister(b) || a.form == .constant)
  }

  /// A register with the operand's value, to be written: its own, a free one, or this one.
  private mutating func accumulator(_ half: Half, orElse other: Register) -> Register {
    if ownsRegister(half.operand) { return half.operand.payload }
    let candidates = free.intersection(description.integers)
    let register = candidates.isEmpty ? other : candidates.first
    free.remove(register)
    load(half.operand, at: half.index, into: register)
    return register
  }

  /// The operand as the right one of an addition. A constant that is no immediate goes to `spare`, or if that is taken to
  /// a register that is allocated: some other than the operands' own is left then.
  private mutating func addend(_ half: Half, _ spare: Register?) -> RightOperand {
    switch source(half.operand, at: half.index) {
    case .register(let register): return .register(register)
    case .unit(let unit): return .slot(frame.offset(unit))
    case .constant(let bits):
      let value = Int64(bitPattern: bits)
      if Int32(exactly: value) != nil { return .immediate(value) }
      let register = spare ?? allocate(.i64)
      target.constant(.i64, register, bits)
      return .register(register)
    }
  }

  /// Gives back what an addend owned, if anything: the register of a local, too, is none of the compiler's to free.
  private mutating func releaseAddend(_ addend: RightOperand) {
    if case .register(let register) = addend, !cached.contains(register) { release(register) }
  }

  private mutating func resultRegister(_ register: Register) -> Register {
    if allocatable.contains(register) { return register }
    let d = allocate(.i64)
    target.move(.i64, d, register)
    return d
  }

  private mutating func compileWideProduct(signed: Bool) {
    guard let registers = description.division else { return compileProduct(signed: signed) }
    // The product is in the registers of a division's dividend and remainder.
    var b = pop()
    var a = pop()
    var (indexA, indexB) = (operands.count, operands.count + 1)
    let (low, high) = (registers.dividend, registers.remainder)
    if case .register(low) = source(b, at: indexB) {
      swap(&a, &b)
      swap(&indexA, &indexB)
    }
    // The other factor is out of the way of the fixed registers.
    var factor = RightOperand.register(description.convention.scratch)
    switch source(b, at: indexB) {
    case .register(let register) where register != low && register != high && b.form != .constant:
      factor = .register(register)
    case .unit(let unit): factor = .slot(frame.offset(unit))
    default:
      load(b, at: indexB, into: description.convention.scratch)
      release(b)
    }
    if a.form == .register && a.payload == low {
      claim(high)
    } else {
      let wasHigh = a.form == .register && a.payload == high
      claim(low)
      load(a, at: indexA, into: low)
      if a.form == .register && !wasHigh { release(a.payload) }
      if !wasHigh { claim(high) }
    }
    target.multiplyWide(signed: signed, low, high, low, by: factor)
    if case .register(let register) = factor, b.form == .register { release(register) }
    push(.i64, low)
    push(.i64, high)
  }

  /// A product in any registers.
  private mutating func compileProduct(signed: Bool) {
    let b = readable(pop())
    let a = readable(pop(), avoiding: RegisterSet(of: b.register))
    var busy = RegisterSet(of: a.register, b.register)
    let low = allocate(.i64, avoiding: busy)
    busy.insert(low)
    let high =
      a.isOwned ? a.register : b.isOwned ? b.register : allocate(.i64, avoiding: busy)
    target.multiplyWide(signed: signed, low, high, a.register, by: .register(b.register))
    if a.isOwned && a.register != high { release(a.register) }
    if b.isOwned && b.register != high { release(b.register) }
    push(.i64, low)
    push(.i64, high)
  }
}
