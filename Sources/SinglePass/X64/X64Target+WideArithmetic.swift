import Assembler
import VMLayout

/// Operations on integers of 128 bits.
extension X64Target {
  mutating func addWide(
    subtracts: Bool, _ low: Register, _ high: Register, _ lowAddend: RightOperand, _ highAddend: RightOperand
  ) {
    arithmetic(subtracts ? .sub : .add, low, lowAddend)
    arithmetic(subtracts ? .sbb : .adc, high, highAddend)
  }

  private mutating func arithmetic(_ op: X64Arithmetic, _ d: Register, _ right: RightOperand) {
    switch right {
    case .register(let b): assembler.arithmetic(op, true, d, b)
    case .immediate(let value):
      assembler.arithmetic(op, true, d, immediate: Int32(truncatingIfNeeded: value))
    case .slot(let offset): assembler.arithmetic(op, true, d, slot(offset))
    }
  }

  mutating func multiplyWide(
    signed: Bool, _ low: Register, _ high: Register, _ a: Register, by factor: RightOperand
  ) {
    switch factor {
    case .register(let register): assembler.mul(signed: signed, register)
    case .slot(let offset): assembler.mul(signed: signed, slot(offset))
    case .immediate: preconditionFailure("a factor is in a register or in memory")
    }
  }
}
