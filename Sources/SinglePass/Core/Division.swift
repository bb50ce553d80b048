import VMLayout
import WasmISA

/// Integer division.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileDivision(_ op: Opcode.IntBinary, wide: Bool) {
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let divisor = pop()
    let dividend = pop()
    let (indexDividend, indexDivisor) = (operands.count, operands.count + 1)
    if divisor.form == .constant, compileDivision(op, wide, dividend, by: divisor.bits) {
      return
    }
    let known: Int64? =
      divisor.form == .constant
      ? (wide ? Int64(bitPattern: divisor.bits) : Int64(Int32(truncatingIfNeeded: divisor.bits))) : nil
    guard let registers = description.division else {
      return compileDivision(op, wide, dividend, by: divisor, known: known)
    }
    let (first, second) = (registers.dividend, registers.remainder)

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
    let d = op.isQuotient ? first : second
    target.divide(op, wide, d, first, by: by, divisor: known, traps: &traps)
    if divisor.form == .register && divisor.payload == by { release(by) }
    release(op.isQuotient ? second : first)
    push(kind, d)
  }

  /// Division where operands and result are in any registers. The operands have been popped.
  private mutating func compileDivision(
    _ op: Opcode.IntBinary, _ wide: Bool, _ dividend: Operand, by divisor: Operand, known: Int64?
  ) {
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let (indexDividend, indexDivisor) = (operands.count, operands.count + 1)
    var (busy, used) = (RegisterSet(), RegisterSet())
    if case .register(let register) = source(dividend, at: indexDividend) { busy.insert(register) }
    if case .register(let register) = source(divisor, at: indexDivisor) { busy.insert(register) }
    let a = integer(dividend, at: indexDividend, &busy, &used)
    let by = integer(divisor, at: indexDivisor, &busy, &used)
    used = used.intersection(allocatable)
    let d = wantedRegister(kind) ?? (used.isEmpty ? allocate(kind, avoiding: busy) : used.first)
    target.divide(op, wide, d, a, by: by, divisor: known, traps: &traps)
    used.remove(d)
    release(all: used)
    push(kind, d)
  }

  /// Division by a constant, without dividing. False where that needs the general instructions.
  private mutating func compileDivision(
    _ op: Opcode.IntBinary, _ wide: Bool, _ dividend: Operand, by bits: UInt64
  ) -> Bool {
    let divisor = wide ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
    let division =
      op.isSigned
      ? ConstantDivision(signed: divisor, wide: wide)
      : ConstantDivision(unsigned: wide ? bits : bits & 0xFFFF_FFFF, wide: wide)
    guard let division else { return false }
    let kind: ValueType.Kind = wide ? .i64 : .i32
    let (register, isOwned) = readable(dividend)
    // A product with an upper half takes its factor where the remainder of a division is, if that has a place.
    var factor: Register?
    if division.hasUpperHalf, let remainder = description.division?.remainder, register != remainder {
      factor = remainder
      claim(remainder)
    }
    let d =
      wantedRegister(kind)
      ?? (isOwned ? register : allocate(kind, avoiding: RegisterSet(of: register)))
    target.divide(op, wide, d, register, by: divisor, division)
    if let factor { release(factor) }
    if isOwned && register != d { release(register) }
    push(kind, d)
    return true
  }
}
