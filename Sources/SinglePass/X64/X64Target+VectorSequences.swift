import Assembler
import VMLayout
import WasmISA

/// Operations on vectors that take a sequence of their own.
///
/// `s` and `t` are the scratch registers. The result may be in the register of any operand: it is written when nothing
/// reads that operand any more.
extension X64Target {
  private var s: Register { floatScratch }
  private var t: Register { secondFloatScratch }

  // MARK: One operand

  mutating func sequence(_ opcode: Opcode, _ d: Register, _ a: VectorOperand) -> Int {
    switch opcode {
    case .i16x8ExtaddPairwiseI8x16S:
      constant(s, Vector(all: 1 as UInt8))
      return emit(.pmaddubsw, d, s, a)
    case .i8x16Popcnt: countBits(d, a.requiredRegister)
    case .i32x4ExtaddPairwiseI16x8U: addPairs(d, a.requiredRegister)
    case .i64x2Abs: absolute(d, a.requiredRegister)
    case .f32x4ConvertI32x4U: convertUnsigned(d, a.requiredRegister)
    case .f64x2ConvertLowI32x4U: convertLowUnsigned(d, a.requiredRegister)
    case .i32x4TruncSatF32x4S: truncateSigned(d, a.requiredRegister)
    case .i32x4TruncSatF32x4U, .i32x4RelaxedTruncF32x4U: truncateUnsigned(d, a.requiredRegister)
    case .i32x4TruncSatF64x2SZero: truncateDoubleSigned(d, a.requiredRegister)
    case .i32x4TruncSatF64x2UZero, .i32x4RelaxedTruncF64x2UZero: truncateDoubleUnsigned(d, a.requiredRegister)
    default: preconditionFailure("the operation is no sequence on one operand")
    }
    return assembler.offset
  }

  /// The upper half, extended as the instruction extends the lower half.
  mutating func extendHigh(_ lowHalf: X64Vector, _ d: Register, _ a: Register) {
    switch lowHalf {
    case .pmovsxbw:
      assembler.vector(.punpckhbw, d, a, a)
      assembler.shiftLanes(.sra, size: 1, d, d, count: 8)
    case .pmovsxwd:
      assembler.vector(.punpckhwd, d, a, a)
      assembler.shiftLanes(.sra, size: 2, d, d, count: 16)
    case .pmovsxdq:
      assembler.vector(.pshufd, d, a, immediate: 0xEE)
      assembler.vector(.pmovsxdq, d, d)
    case .pmovzxbw: interleaveHighWithZero(.punpckhbw, d, a)
    case .pmovzxwd: interleaveHighWithZero(.punpckhwd, d, a)
    case .pmovzxdq: interleaveHighWithZero(.punpckhdq, d, a)
    default: preconditionFailure("the instruction does not extend")
    }
  }

  private mutating func interleaveHighWithZero(_ op: X64Vector, _ d: Register, _ a: Register) {
    assembler.vector(.pxor, s, s, s)
    assembler.vector(op, d, a, s)
  }

  /// From a table of the 16 values of half a byte.
  private mutating func countBits(_ d: Register, _ a: Register) {
    let half = Vector(all: 0x0F as UInt8)
    emit(.pand, s, a, half)
    assembler.shiftLanes(.srl, size: 1, t, a, count: 4)
    emit(.pand, t, t, half)
    constant(d, Vector(low: 0x0302_0201_0201_0100, high: 0x0403_0302_0302_0201))
    assembler.vector(.pshufb, s, d, s)
    assembler.vector(.pshufb, d, d, t)
    assembler.vector(.paddb, d, d, s)
  }

  private mutating func addPairs(_ d: Register, _ a: Register) {
    assembler.shiftLanes(.srl, size: 2, s, a, count: 16)
    emit(.pand, d, a, Vector(all: 0xFFFF as UInt32))
    assembler.vector(.paddd, d, d, s)
  }

  private mutating func absolute(_ d: Register, _ a: Register) {
    assembler.vector(.pxor, s, s, s)
    assembler.vector(.psubq, s, s, a)
    assembler.vector(.blendvpd, d, a, s, immediate: a << 4)
  }

  // MARK: Two operands

  mutating func sequence(_ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand) -> Int {
    switch opcode {
    case .i8x16Swizzle: return swizzle(d, a.requiredRegister, b)
    case .i16x8Q15mulrSatS: return multiplyRounding(d, a, b)
    case .i16x8ExtmulHighI8x16S: multiplyHighSigned(d, a.requiredRegister, b.requiredRegister)
    case .i16x8ExtmulHighI8x16U: multiplyHighUnsigned(d, a.requiredRegister, b.requiredRegister)
    case .i32x4ExtmulLowI16x8S: multiplyWords(.pmulhw, .punpcklwd, d, a.requiredRegister, b.requiredRegister)
    case .i32x4ExtmulHighI16x8S: multiplyWords(.pmulhw, .punpckhwd, d, a.requiredRegister, b.requiredRegister)
    case .i32x4ExtmulLowI16x8U: multiplyWords(.pmulhuw, .punpcklwd, d, a.requiredRegister, b.requiredRegister)
    case .i32x4ExtmulHighI16x8U:
      multiplyWords(.pmulhuw, .punpckhwd, d, a.requiredRegister, b.requiredRegister)
    case .i64x2ExtmulLowI32x4S: multiplyDwords(.punpckldq, .pmuldq, d, a.requiredRegister, b.requiredRegister)
    case .i64x2ExtmulHighI32x4S:
      multiplyDwords(.punpckhdq, .pmuldq, d, a.requiredRegister, b.requiredRegister)
    case .i64x2ExtmulLowI32x4U:
      multiplyDwords(.punpckldq, .pmuludq, d, a.requiredRegister, b.requiredRegister)
    case .i64x2ExtmulHighI32x4U:
      multiplyDwords(.punpckhdq, .pmuludq, d, a.requiredRegister, b.requiredRegister)
    case .i64x2Mul: multiply(d, a.requiredRegister, b.requiredRegister)
    case .f32x4Min: extreme(false, .minps, .orps, d, a, b)
    case .f32x4Max: extreme(false, .maxps, .andps, d, a, b)
    case .f64x2Min: extreme(true, .minpd, .orpd, d, a, b)
    case .f64x2Max: extreme(true, .maxpd, .andpd, d, a, b)
    default: preconditionFailure("the operation is no sequence on two operands")
    }
    return assembler.offset
  }

  /// The instruction selects zero by indices with bit 7 set: those from 16 on become such.
  private mutating func swizzle(_ d: Register, _ a: Register, _ b: VectorOperand) -> Int {
    if case .constant(var indices) = b {
      for index in 0..<16 where indices[index] >= 16 { indices[index] = 0x80 }
      return emit(.pshufb, d, a, .constant(indices))
    }
    let offset = Vector(all: 0x70 as UInt8)
    let start: Int
    if case .register(let b) = b {
      start = assembler.offset
      emit(.paddusb, s, b, offset)
    } else {
      constant(s, offset)
      start = emit(.paddusb, s, s, b)
    }
    assembler.vector(.pshufb, d, a, s)
    return start
  }

  /// Only −1 · −1 gives 0x8000, and should give 0x7FFF.
  private mutating func multiplyRounding(_ d: Register, _ a: VectorOperand, _ b: VectorOperand) -> Int {
    let start: Int
    if case .register(let a) = a {
      start = emit(.pmulhrsw, d, a, b)
    } else {
      start = emit(.pmulhrsw, d, b.requiredRegister, a)
    }
    emit(.pcmpeqw, s, d, Vector(all: 0x8000 as UInt16))
    assembler.vector(.pxor, d, d, s)
    return start
  }

  private mutating func multiplyHighSigned(_ d: Register, _ a: Register, _ b: Register) {
    extendHigh(.pmovsxbw, s, a)
    extendHigh(.pmovsxbw, t, b)
    assembler.vector(.pmullw, d, s, t)
  }

  private mutating func multiplyHighUnsigned(_ d: Register, _ a: Register, _ b: Register) {
    assembler.vector(.pxor, t, t, t)
    assembler.vector(.punpckhbw, s, a, t)
    assembler.vector(.punpckhbw, t, b, t)
    assembler.vector(.pmullw, d, s, t)
  }

  /// Lower and upper halves of all products, by turns.
  private mutating func multiplyWords(
    _ upper: X64Vector, _ interleave: X64Vector, _ d: Register, _ a: Register, _ b: Register
  ) {
    assembler.vector(.pmullw, s, a, b)
    assembler.vector(upper, d, a, b)
    assembler.vector(interleave, d, s, d)
  }

  private mutating func multiplyDwords(
    _ interleave: X64Vector, _ multiply: X64Vector, _ d: Register, _ a: Register, _ b: Register
  ) {
    assembler.vector(interleave, s, a, a)
    assembler.vector(interleave, d, b, b)
    assembler.vector(multiply, d, d, s)
  }

  /// Products of 32-bit halves: those of unlike halves count 2^32 times.
  private mutating func multiply(_ d: Register, _ a: Register, _ b: Register) {
    assembler.shiftLanes(.srl, size: 3, s, a, count: 32)
    assembler.vector(.pmuludq, s, s, b)
    assembler.shiftLanes(.srl, size: 3, t, b, count: 32)
    assembler.vector(.pmuludq, t, t, a)
    assembler.vector(.paddq, s, s, t)
    assembler.shiftLanes(.sll, size: 3, s, s, count: 32)
    assembler.vector(.pmuludq, d, a, b)
    assembler.vector(.paddq, d, d, s)
  }

  // MARK: Three operands

  @discardableResult
  mutating func vector(
    _ opcode: Opcode, _ d: Register, _ a: VectorOperand, _ b: VectorOperand, _ c: VectorOperand
  ) -> Int {
    switch opcode {
    case .v128Bitselect: return bitselect(d, a.requiredRegister, b.requiredRegister, c)
    case .f32x4RelaxedMadd:
      return multiplyAdd(.fmadd132ps, .fmadd213ps, .fmadd231ps, d, a.requiredRegister, b.requiredRegister, c)
    case .f32x4RelaxedNmadd:
      return multiplyAdd(
        .fnmadd132ps, .fnmadd213ps, .fnmadd231ps, d, a.requiredRegister, b.requiredRegister, c)
    case .f64x2RelaxedMadd:
      return multiplyAdd(.fmadd132pd, .fmadd213pd, .fmadd231pd, d, a.requiredRegister, b.requiredRegister, c)
    case .f64x2RelaxedNmadd:
      return multiplyAdd(
        .fnmadd132pd, .fnmadd213pd, .fnmadd231pd, d, a.requiredRegister, b.requiredRegister, c)
    case .i8x16RelaxedLaneselect:
      return emit(.pblendvb, d, b.requiredRegister, a, immediate: c.requiredRegister << 4)
    case .i16x8RelaxedLaneselect:
      // The sign bit of each lane decides over both of its bytes.
      assembler.shiftLanes(.sra, size: 1, s, c.requiredRegister, count: 15)
      return emit(.pblendvb, d, b.requiredRegister, a, immediate: s << 4)
    case .i32x4RelaxedLaneselect:
      return emit(.blendvps, d, b.requiredRegister, a, immediate: c.requiredRegister << 4)
    case .i64x2RelaxedLaneselect:
      return emit(.blendvpd, d, b.requiredRegister, a, immediate: c.requiredRegister << 4)
    case .i32x4RelaxedDotI8x16I7x16AddS:
      assembler.vector(.pmaddubsw, s, b.requiredRegister, a.requiredRegister)
      emit(.pmaddwd, s, s, Vector(all: 1 as UInt16))
      return emit(.paddd, d, s, c)
    default: preconditionFailure("the operation has not three operands")
    }
  }

  private mutating func bitselect(
    _ d: Register, _ a: Register, _ b: Register, _ mask: VectorOperand
  ) -> Int {
    if case .constant(let mask) = mask {
      if let bytes = mask.byteMask { return blend(bytes, d, b, .register(a)) }
      emit(.pand, s, a, mask)
      emit(.pand, t, b, mask.flipped(0xFF))
      assembler.vector(.por, d, s, t)
      return assembler.offset
    }
    var start = assembler.offset
    let mask = register(mask, orLoadedInto: t, &start)
    assembler.vector(.pand, s, mask, a)
    assembler.vector(.pandn, t, mask, b)
    assembler.vector(.por, d, s, t)
    return start
  }
}
