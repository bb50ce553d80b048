import WasmISA

/// Integer division: of anything by anything, and of numbers at which a quotient changes by constants.
extension FunctionGenerator {
  mutating func division(_ opcode: Opcode, _ type: ValueType, depth: Int) {
    if random.chance(percent: 40) {
      let divisor = constantDivisor(type)
      multiple(of: divisor, type, depth: depth)
      code.integer(divisor, type)
    } else {
      expression(type, depth: depth)
      self.divisor(type, depth: depth)
    }
    code.emit(opcode)
  }

  /// Leaves a multiple of a constant, or a number next to one. All sizes and both signs are as likely.
  private mutating func multiple(of divisor: Int, _ type: ValueType, depth: Int) {
    let (is32, bits) = (type == .i32, type == .i32 ? 32 : 64)
    spread(type, depth: depth)
    let magnitude = is32 ? UInt64(divisor.magnitude & 0xffff_ffff) : UInt64(divisor.magnitude)
    // So many bits of the quotient are left that the product hardly wraps.
    let quotientBits = magnitude.leadingZeroBitCount - (64 - bits) + random.below(2)
    let shift = max(0, bits - max(1, quotientBits))
    if shift > 0 {
      code.integer(shift, type)
      let isSigned = random.chance(percent: 60)
      code.emit(is32 ? isSigned ? .i32ShrS : .i32ShrU : isSigned ? .i64ShrS : .i64ShrU)
    }
    code.integer(divisor, type)
    code.emit(is32 ? .i32Mul : .i64Mul)
    code.integer(random.within(-3...3), type)
    code.emit(is32 ? .i32Add : .i64Add)
  }

  /// Leaves a value whose bits, the upper ones too, are as good as random.
  private mutating func spread(_ type: ValueType, depth: Int) {
    expression(type, depth: depth)
    let (mask, factor) = (random.next(), random.next() | 1)
    if type == .i32 {
      code.i32(Int32(truncatingIfNeeded: mask))
      code.emit(.i32Xor)
      code.i32(Int32(truncatingIfNeeded: factor))
      code.emit(.i32Mul)
    } else {
      code.i64(Int64(bitPattern: mask))
      code.emit(.i64Xor)
      code.i64(Int64(bitPattern: factor))
      code.emit(.i64Mul)
    }
  }

  /// A divisor that is rarely 0.
  private mutating func divisor(_ type: ValueType, depth: Int) {
    switch random.below(20) {
    case 0: expression(type, depth: depth)
    case 1..<9: code.integer(constantDivisor(type), type)
    default:
      expression(type, depth: depth)
      if type == .i32 { code.i32(1) } else { code.i64(1) }
      code.emit(type == .i32 ? .i32Or : .i64Or)
    }
  }

  /// A number that is not 0: a power of two, a small number, or any, of either sign.
  private mutating func constantDivisor(_ type: ValueType) -> Int {
    let sign = random.chance(percent: 65) ? 1 : -1
    switch random.below(10) {
    case 0..<3: return sign << (1 + min(random.below(5), random.below(5)))
    case 3: return sign << random.below(type == .i32 ? 31 : 63)
    case 4..<6: return sign * random.within(1...20)
    default:
      let value = type == .i32 ? Int(random.integer32()) : Int(random.integer64())
      return value == 0 || value == -1 ? 7 : value
    }
  }
}
