import WasmBinary
import WasmISA

/// What is on the stack besides what is asked for, and what becomes of it.
extension FunctionGenerator {
  /// Leaves values of some types on the stack.
  mutating func values(_ types: [ValueType]) { values(types, inRegisters: random.chance(percent: 40)) }

  /// Leaves values of some types on the stack, perhaps nearly each in a register of its own.
  private mutating func values(_ types: [ValueType], inRegisters: Bool) {
    for type in types {
      if inRegisters, !type.isReference, !random.chance(percent: 10) {
        inRegister(type)
      } else {
        expression(type, depth: random.below(3))
      }
    }
  }

  /// Leaves the operands of a branch on the stack, above others that it leaves behind. As much as half of the time
  /// all of them are in registers, which may be just as many as there are.
  mutating func operands(_ types: [ValueType]) {
    if random.chance(percent: 50) {
      let registers = random.pick([(70, .i32), (30, .f64), (shape.hasVectors ? 30 : 0, ValueType.v128)])
      for _ in 0..<random.below(13) { inRegister(registers) }
      values(types, inRegisters: true)
    } else {
      if random.chance(percent: 80) { _ = pressure(random.within(1...12)) }
      values(types)
    }
  }

  /// Leaves a number of operands on the stack that nobody asked for, most of them in registers.
  /// - Returns: their types.
  mutating func pressure(_ count: Int) -> [ValueType] {
    // Registers of one class fill up exactly only if nothing else comes between.
    let only = random.pick([
      (50, nil), (25, .i32), (10, .i64), (15, .f64), (shape.hasVectors ? 25 : 0, ValueType.v128),
    ])
    return (0..<count).map { _ in
      if let only, !random.chance(percent: 5) {
        inRegister(only)
        return only
      }
      let type = random.pick([
        (50, .i32), (25, .i64), (8, .f32), (17, .f64), (shape.hasVectors ? 40 : 0, ValueType.v128),
        (shape.hasObjects ? 30 : 0, shape.hasObjects ? shape.objectType(&random) : .i32),
      ])
      switch random.below(10) {
      case 0: leaf(type)
      case 1 where !type.isReference: load(type)
      case 2: expression(type, depth: 2)
      case _ where type.isReference: leaf(type)
      default: inRegister(type)
      }
      return type
    }
  }

  /// Takes values off the stack, the last of the types first.
  mutating func consume(_ types: some Sequence<ValueType>) {
    for type in types.reversed() {
      if let variable = variable(for: type), random.chance(percent: 85) {
        if type == .i32 || type == .i64 || type == .v128, random.chance(percent: 50) {
          code.emit(.localGet, variable)
          code.emit(type == .i32 ? .i32Xor : type == .i64 ? .i64Xor : .v128Xor)
        }
        code.emit(.localSet, variable)
      } else {
        code.emit(.drop)
      }
    }
  }

  /// Makes one value of several, and of all of them as far as can be.
  /// - Parameters:
  ///   - types: those of the values on the stack, at least one.
  ///   - result: the type of what is left.
  mutating func fold(_ types: [ValueType], into result: ValueType) {
    var types = types
    while types.count > 1 {
      let last = types.removeLast()
      let below = types[types.count - 1]
      if below.isReference || last.isReference && below != .i32 {
        consume([last])
      } else {
        convert(last, to: below)
        code.emit(
          below == .v128
            ? [.i8x16Add, .v128Xor, .i64x2Sub, .i16x8Mul][random.below(4)]
            : below == .i32
              ? [.i32Add, .i32Xor, .i32Sub, .i32Mul][random.below(4)]
              : below == .i64
                ? [.i64Add, .i64Xor, .i64Sub, .i64Mul][random.below(4)]
                : below == .f32
                  ? [.f32Add, .f32Sub, .f32Mul, .f32Min][random.below(4)]
                  : [.f64Add, .f64Sub, .f64Mul, .f64Max][random.below(4)])
      }
    }
    convert(types[0], to: result)
  }

  /// Converts the value on top of the stack; what cannot be converted is replaced.
  private mutating func convert(_ type: ValueType, to result: ValueType) {
    if type == result { return }
    if result.isReference {
      consume([type])
      return leaf(result)
    }
    if type.isReference {
      if shape.references.isObject(type), random.chance(percent: 60) {
        test()
      } else {
        code.emit(.refIsNull)
      }
      return convert(.i32, to: result)
    }
    if type == .v128 { return numberOfVector(result) }
    if result == .v128 {
      if type == .f32 || type == .f64 { canonicalize(type) }
      return code.emit(
        type == .i32
          ? [.i8x16Splat, .i16x8Splat, .i32x4Splat][random.below(3)]
          : type == .i64 ? .i64x2Splat : type == .f32 ? .f32x4Splat : .f64x2Splat)
    }
    let saturating = shape.features.contains(.saturatingTruncation)
    switch (type, result) {
    case (.i32, .i64): code.emit(random.chance(percent: 50) ? .i64ExtendI32S : .i64ExtendI32U)
    case (.i32, .f32): code.emit(random.chance(percent: 50) ? .f32ConvertI32S : .f32ConvertI32U)
    case (.i32, .f64): code.emit(random.chance(percent: 50) ? .f64ConvertI32S : .f64ConvertI32U)
    case (.i64, .i32): code.emit(.i32WrapI64)
    case (.i64, .f32): code.emit(random.chance(percent: 50) ? .f32ConvertI64S : .f32ConvertI64U)
    case (.i64, .f64): code.emit(random.chance(percent: 50) ? .f64ConvertI64S : .f64ConvertI64U)
    case (.f32, .f64): code.emit(.f64PromoteF32)
    case (.f64, .f32): code.emit(.f32DemoteF64)
    case (.f32, .i32) where saturating:
      code.emit(random.chance(percent: 50) ? .i32TruncSatF32S : .i32TruncSatF32U)
    case (.f32, .i64) where saturating:
      code.emit(random.chance(percent: 50) ? .i64TruncSatF32S : .i64TruncSatF32U)
    case (.f64, .i32) where saturating:
      code.emit(random.chance(percent: 50) ? .i32TruncSatF64S : .i32TruncSatF64U)
    case (.f64, .i64) where saturating:
      code.emit(random.chance(percent: 50) ? .i64TruncSatF64S : .i64TruncSatF64U)
    default:
      // Whether it is positive: a value of any type becomes a bit of it.
      if type == .f32 { code.f32(bits: 0) } else { code.f64(bits: 0) }
      code.emit(type == .f32 ? .f32Gt : .f64Gt)
      convert(.i32, to: result)
    }
  }
}
