import VMLayout
import WasmISA

/// Integer division.
extension FunctionCompiler where T: ~Copyable {
  mutating func compileDivision(_ op: Opcode.IntBinary, wide: Bool) {
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
    release(op.isQuotient ? second : first)
    push(kind, op.isQuotient ? first : second)
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
    // A product with an upper half takes its factor where the remainder of a division is.
    let factor = description.remainder
    let claimsFactor = division.hasUpperHalf && register != factor
    if claimsFactor { claim(factor) }
    let d =
      wantedRegister(kind)
      ?? (isOwned ? register : allocate(kind, avoiding: RegisterSet(of: register)))
    target.divide(op, wide, d, register, by: divisor, division)
    if claimsFactor { release(factor) }
    if isOwned && register != d { release(register) }
    push(kind, d)
    return true
  }
}
