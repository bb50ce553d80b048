import Assembler
import VMLayout
import WasmISA

/// Floating-point operations and conversions.
extension X64Target {
  mutating func float(
    _ op: Opcode.FloatBinary, _ double: Bool, _ d: Register, _ a: Register, _ operand: FloatOperand
  ) {
    let b: Register
    switch (operand, op.x64) {
    case (.register(let register), _): b = register
    case (.slot(let offset), let op?):
      assembler.float(op, double, d, a, slot(offset))
      return
    case (.constant(let bits), let op?):
      if let label = constants.label(bits, &assembler) {
        assembler.float(op, double, d, a, label)
        return
      }
      constant(double ? .f64 : .f32, floatScratch, bits)
      b = floatScratch
    default: preconditionFailure("the operand has to be in a register")
    }
    switch op {
    case .add, .sub, .mul, .div: assembler.float(op.x64.unsafelyUnwrapped, double, d, a, b)
    case .min: minimum(double, d, a, b, .min, equal: .or)
    case .max: minimum(double, d, a, b, .max, equal: .and)
    case .copysign:
      signMask(double)
      assembler.bitwise(.and, secondFloatScratch, b, floatScratch)
      assembler.bitwise(.andNot, d, floatScratch, a)
      assembler.bitwise(.or, d, d, secondFloatScratch)
    }
  }

  /// The processor's own instruction is right for different, ordered operands alone. For equal ones, which may
  /// be zeros of both signs, the bits are combined; for NaNs, addition makes the result.
  private mutating func minimum(
    _ double: Bool, _ d: Register, _ a: Register, _ b: Register, _ op: X64Float, equal: X64Bitwise
  ) {
    let different = assembler.makeLabel()
    let unordered = assembler.makeLabel()
    let done = assembler.makeLabel()
    assembler.ucomis(double, a, b)
    assembler.jump(.notEqual, different)
    assembler.jump(.parity, unordered)
    assembler.bitwise(equal, d, a, b)
    assembler.jump(done)
    assembler.bind(unordered)
    assembler.float(.add, double, d, a, b)
    assembler.jump(done)
    assembler.bind(different)
    assembler.float(op, double, d, a, b)
    assembler.bind(done)
  }

  /// Float scratch register = the sign bit alone.
  private mutating func signMask(_ double: Bool) {
    assembler.setAllOnes(floatScratch)
    assembler.shiftLanes(
      .sll, size: double ? 3 : 2, floatScratch, floatScratch, count: double ? 63 : 31)
  }

  mutating func unary(_ op: Opcode.FloatUnary, _ double: Bool, _ d: Register, _ a: Register) {
    switch op {
    case .abs:
      signMask(double)
      assembler.bitwise(.andNot, d, floatScratch, a)
    case .neg:
      signMask(double)
      assembler.bitwise(.xor, d, a, floatScratch)
    case .sqrt: assembler.float(.sqrt, double, d, a, a)
    case .nearest: assembler.round(double, d, a, mode: 0)
    case .floor: assembler.round(double, d, a, mode: 1)
    case .ceil: assembler.round(double, d, a, mode: 2)
    case .trunc: assembler.round(double, d, a, mode: 3)
    }
  }

  /// Unordered operands set carry, so "above" is false for them: less-than asks it of exchanged operands.
  mutating func compare(
    _ op: Opcode.FloatCompare, _ double: Bool, _ a: Register, _ b: Register
  ) -> Condition {
    switch op {
    case .eq, .ne:
      assembler.ucomis(double, a, b)
      return op == .eq ? .floatEqual : .floatNotEqual
    case .gt, .ge:
      assembler.ucomis(double, a, b)
      return op == .gt ? .greaterUnsigned : .greaterOrEqualUnsigned
    case .lt, .le:
      assembler.ucomis(double, b, a)
      return op == .lt ? .greaterUnsigned : .greaterOrEqualUnsigned
    }
  }

  // MARK: Conversions

  mutating func convert(_ op: Opcode.Convert, _ d: Register, _ a: Register, traps: inout TrapEmitter) {
    switch op {
    case .i32WrapI64: assembler.mov(false, d, a)
    case .i64ExtendI32S: assembler.movsxd(d, a)
    case .i64ExtendI32U: if d != a { assembler.mov(false, d, a) }
    case .i32TruncF32S: truncateSigned(false, false, d, a, &traps)
    case .i32TruncF64S: truncateSigned(true, false, d, a, &traps)
    case .i64TruncF32S: truncateSigned(false, true, d, a, &traps)
    case .i64TruncF64S: truncateSigned(true, true, d, a, &traps)
    case .i32TruncF32U: truncateTo32(false, d, a, &traps)
    case .i32TruncF64U: truncateTo32(true, d, a, &traps)
    case .i64TruncF32U: truncateTo64(false, d, a, &traps)
    case .i64TruncF64U: truncateTo64(true, d, a, &traps)
    case .i32TruncSatF32S: saturateSigned(false, false, d, a)
    case .i32TruncSatF64S: saturateSigned(true, false, d, a)
    case .i64TruncSatF32S: saturateSigned(false, true, d, a)
    case .i64TruncSatF64S: saturateSigned(true, true, d, a)
    case .i32TruncSatF32U: saturateTo32(false, d, a)
    case .i32TruncSatF64U: saturateTo32(true, d, a)
    case .i64TruncSatF32U: saturateTo64(false, d, a)
    case .i64TruncSatF64U: saturateTo64(true, d, a)
    case .f32ConvertI32S: fromInteger(false, false, d, a)
    case .f64ConvertI32S: fromInteger(true, false, d, a)
    // The upper half of an i32 is zero: as 64 bits it is the unsigned value.
    case .f32ConvertI32U, .f32ConvertI64S: fromInteger(false, true, d, a)
    case .f64ConvertI32U, .f64ConvertI64S: fromInteger(true, true, d, a)
    case .f32ConvertI64U: fromUnsigned(false, d, a)
    case .f64ConvertI64U: fromUnsigned(true, d, a)
    case .f32DemoteF64: assembler.convertPrecision(fromDouble: true, d, a)
    case .f64PromoteF32: assembler.convertPrecision(fromDouble: false, d, a)
    case .i32ReinterpretF32: assembler.movFromVector(false, d, a)
    case .i64ReinterpretF64: assembler.movFromVector(true, d, a)
    case .f32ReinterpretI32: assembler.movToVector(false, d, a)
    case .f64ReinterpretI64: assembler.movToVector(true, d, a)
    }
  }

  private mutating func fromInteger(_ double: Bool, _ wide: Bool, _ d: Register, _ a: Register) {
    // The instruction keeps the upper bits of d: clearing them cuts the dependency on what d held.
    assembler.bitwise(.xor, d, d, d)
    assembler.convertFromInteger(double, wide, d, a)
  }

  /// Values with the sign bit set are halved, the lost bit kept for the rounding, converted and doubled.
  private mutating func fromUnsigned(_ double: Bool, _ d: Register, _ a: Register) {
    let large = assembler.makeLabel()
    let done = assembler.makeLabel()
    let bit = description.convention.target
    assembler.bitwise(.xor, d, d, d)
    assembler.test(true, a, a)
    assembler.jump(.sign, large)
    assembler.convertFromInteger(double, true, d, a)
    assembler.jump(done)
    assembler.bind(large)
    assembler.mov(true, scratch, a)
    assembler.mov(true, bit, a)
    assembler.shift(.shr, true, scratch, immediate: 1)
    assembler.arithmetic(.and, false, bit, immediate: 1)
    assembler.arithmetic(.or, true, scratch, bit)
    assembler.convertFromInteger(double, true, d, scratch)
    assembler.float(.add, double, d, d, d)
    assembler.bind(done)
  }

  /// Float register = a value, by its bits.
  private mutating func floatConstant(_ double: Bool, _ d: Register, _ value: Double) {
    constant(
      double ? .f64 : .f32, d, double ? value.bitPattern : UInt64(Float(value).bitPattern))
  }

  private mutating func trapOnNaN(_ double: Bool, _ a: Register, _ traps: inout TrapEmitter) {
    assembler.ucomis(double, a, a)
    assembler.jump(.parity, traps.label(.invalidConversionToInteger, &self))
  }

  /// The instruction answers with the smallest integer for everything that does not fit; which of those cases
  /// it is, is looked into only then.
  private mutating func truncateSigned(
    _ double: Bool, _ wide: Bool, _ d: Register, _ a: Register, _ traps: inout TrapEmitter
  ) {
    let done = assembler.makeLabel()
    assembler.convertToInteger(double, wide, d, a)
    // Only the smallest integer minus one overflows.
    assembler.arithmetic(.cmp, wide, d, immediate: 1)
    assembler.jump(.noOverflow, done)
    trapOnNaN(double, a, &traps)
    let overflow = traps.label(.integerOverflow, &self)
    // The smallest integer itself is right for what truncates to it.
    if double && !wide {
      floatConstant(double, floatScratch, -2_147_483_649)
      assembler.ucomis(double, a, floatScratch)
      assembler.jump(.belowOrEqual, overflow)
    } else {
      floatConstant(double, floatScratch, wide ? -0x1p63 : -0x1p31)
      assembler.ucomis(double, a, floatScratch)
      assembler.jump(.below, overflow)
    }
    floatConstant(double, floatScratch, 0)
    assembler.ucomis(double, a, floatScratch)
    assembler.jump(.above, overflow)
    assembler.bind(done)
  }

  /// To u32, by way of 64 bits.
  private mutating func truncateTo32(
    _ double: Bool, _ d: Register, _ a: Register, _ traps: inout TrapEmitter
  ) {
    let done = assembler.makeLabel()
    assembler.convertToInteger(double, true, d, a)
    assembler.mov(false, scratch, d)
    assembler.arithmetic(.cmp, true, scratch, d)
    assembler.jump(.equal, done)
    trapOnNaN(double, a, &traps)
    assembler.jump(traps.label(.integerOverflow, &self))
    assembler.bind(done)
  }

  /// To u64: from 2^63 on, 2^63 less is converted.
  private mutating func truncateTo64(
    _ double: Bool, _ d: Register, _ a: Register, _ traps: inout TrapEmitter
  ) {
    let large = assembler.makeLabel()
    let done = assembler.makeLabel()
    let overflow = traps.label(.integerOverflow, &self)
    floatConstant(double, floatScratch, 0x1p63)
    assembler.ucomis(double, a, floatScratch)
    assembler.jump(.aboveOrEqual, large)
    assembler.convertToInteger(double, true, d, a)
    assembler.test(true, d, d)
    assembler.jump(.noSign, done)
    trapOnNaN(double, a, &traps)
    assembler.jump(overflow)
    assembler.bind(large)
    assembler.float(.sub, double, floatScratch, a, floatScratch)
    assembler.convertToInteger(double, true, d, floatScratch)
    assembler.test(true, d, d)
    assembler.jump(.sign, overflow)
    assembler.btc(true, d, bit: 63)
    assembler.bind(done)
  }

  private mutating func saturateSigned(_ double: Bool, _ wide: Bool, _ d: Register, _ a: Register) {
    let done = assembler.makeLabel()
    assembler.convertToInteger(double, wide, d, a)
    assembler.arithmetic(.cmp, wide, d, immediate: 1)
    assembler.jump(.noOverflow, done)
    // NaN gives 0; what is below gives the smallest integer, which d holds; what is above the largest one.
    let ordered = assembler.makeLabel()
    assembler.ucomis(double, a, a)
    assembler.jump(.noParity, ordered)
    assembler.movImmediate(d, 0)
    assembler.jump(done)
    assembler.bind(ordered)
    floatConstant(double, floatScratch, 0)
    assembler.ucomis(double, a, floatScratch)
    assembler.jump(.below, done)
    assembler.movImmediate(d, wide ? 0x7FFF_FFFF_FFFF_FFFF : 0x7FFF_FFFF)
    assembler.bind(done)
  }

  private mutating func saturateTo32(_ double: Bool, _ d: Register, _ a: Register) {
    let done = assembler.makeLabel()
    assembler.convertToInteger(double, true, d, a)
    assembler.mov(false, scratch, d)
    assembler.arithmetic(.cmp, true, scratch, d)
    assembler.jump(.equal, done)
    floatConstant(double, floatScratch, 0)
    assembler.ucomis(double, a, floatScratch)
    // Moves leave the flags alone. Unordered counts as below.
    assembler.movImmediate(d, 0)
    assembler.jump(.belowOrEqual, done)
    assembler.movImmediate(d, 0xFFFF_FFFF)
    assembler.bind(done)
  }

  private mutating func saturateTo64(_ double: Bool, _ d: Register, _ a: Register) {
    let large = assembler.makeLabel()
    let zero = assembler.makeLabel()
    let done = assembler.makeLabel()
    floatConstant(double, floatScratch, 0x1p63)
    assembler.ucomis(double, a, floatScratch)
    assembler.jump(.aboveOrEqual, large)
    // Unordered and negative values come here, too, and have the sign bit set.
    assembler.convertToInteger(double, true, d, a)
    assembler.test(true, d, d)
    assembler.jump(.sign, zero)
    assembler.jump(done)
    assembler.bind(zero)
    assembler.movImmediate(d, 0)
    assembler.jump(done)
    assembler.bind(large)
    assembler.float(.sub, double, floatScratch, a, floatScratch)
    assembler.convertToInteger(double, true, d, floatScratch)
    assembler.btc(true, d, bit: 63)
    // With the sign bit clear now, it was set before: too large.
    assembler.test(true, d, d)
    assembler.jump(.sign, done)
    assembler.movImmediate(d, .max)
    assembler.bind(done)
  }
}

extension Opcode.FloatBinary {
  /// The instruction that is the whole operation, where there is one.
  var x64: X64Float? {
    switch self {
    case .add: return .add
    case .sub: return .sub
    case .mul: return .mul
    case .div: return .div
    case .min, .max, .copysign: return nil
    }
  }
}
