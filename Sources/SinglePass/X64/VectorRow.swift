import Assembler
import VMLayout
import WasmISA

/// How an operation on vectors is emitted. In instructions and sequences, `memory` says which operands may be there.
enum VectorRow {
  /// One instruction. If the first operand may be in memory, it comes last, since only the last one can be; if either
  /// may, they change places as needed.
  case op(X64Vector, _ memory: VectorTraits.Memory = .last)
  /// One instruction that reads the lower half of its operand.
  case lowHalf(X64Vector)
  /// One instruction with an immediate.
  case immediate(X64Vector, UInt8)
  /// One instruction, the last operand of which is a constant.
  case constant(X64Vector, VectorMask)
  /// Zero minus the operand.
  case negation(X64Vector)
  /// What that instruction does, on the upper half.
  case highHalf(X64Vector)
  /// `op`, and then the complement of its result.
  case complement(X64Vector, _ memory: VectorTraits.Memory = .last)
  /// Whether the first operand is the smaller, or the larger, of both: an instruction that selects it, and one that
  /// compares it with the first operand.
  case extreme(X64Vector, X64Vector)
  /// The complement of that.
  case notExtreme(X64Vector, X64Vector)
  /// The first instruction on the lower half of each operand, the second one on both results.
  case halves(X64Vector, X64Vector)
  /// A function of its own.
  case sequence(_ memory: VectorTraits.Memory, readsWhole: Bool = true)
}

/// Constants that are the last operand of an instruction.
enum VectorMask {
  case ones, sign32, sign64, notSign32, notSign64, one8, one16

  var vector: Vector {
    switch self {
    case .ones: .ones
    case .sign32: Vector(all: 0x8000_0000 as UInt32)
    case .sign64: Vector(all: 0x8000_0000_0000_0000 as UInt64)
    case .notSign32: Vector(all: 0x7FFF_FFFF as UInt32)
    case .notSign64: Vector(all: 0x7FFF_FFFF_FFFF_FFFF as UInt64)
    case .one8: Vector(all: 1 as UInt8)
    case .one16: Vector(all: 1 as UInt16)
    }
  }
}

extension VectorRow {
  /// The row of an opcode of the families `simdCompare`, `simdUnary`, `simdBinary`, `simdTernary` and `simdConvert`, in
  /// the order of the opcode table.
  init(_ opcode: Opcode) {
    switch opcode {
    case .i8x16Swizzle: self = .sequence(.last)

    case .i8x16Eq: self = .op(.pcmpeqb, .either)
    case .i8x16Ne: self = .complement(.pcmpeqb, .either)
    case .i8x16LtS: self = .op(.pcmpgtb, .first)
    case .i8x16LtU: self = .notExtreme(.pmaxub, .pcmpeqb)
    case .i8x16GtS: self = .op(.pcmpgtb)
    case .i8x16GtU: self = .notExtreme(.pminub, .pcmpeqb)
    case .i8x16LeS: self = .extreme(.pminsb, .pcmpeqb)
    case .i8x16LeU: self = .extreme(.pminub, .pcmpeqb)
    case .i8x16GeS: self = .extreme(.pmaxsb, .pcmpeqb)
    case .i8x16GeU: self = .extreme(.pmaxub, .pcmpeqb)

    case .i16x8Eq: self = .op(.pcmpeqw, .either)
    case .i16x8Ne: self = .complement(.pcmpeqw, .either)
    case .i16x8LtS: self = .op(.pcmpgtw, .first)
    case .i16x8LtU: self = .notExtreme(.pmaxuw, .pcmpeqw)
    case .i16x8GtS: self = .op(.pcmpgtw)
    case .i16x8GtU: self = .notExtreme(.pminuw, .pcmpeqw)
    case .i16x8LeS: self = .extreme(.pminsw, .pcmpeqw)
    case .i16x8LeU: self = .extreme(.pminuw, .pcmpeqw)
    case .i16x8GeS: self = .extreme(.pmaxsw, .pcmpeqw)
    case .i16x8GeU: self = .extreme(.pmaxuw, .pcmpeqw)

    case .i32x4Eq: self = .op(.pcmpeqd, .either)
    case .i32x4Ne: self = .complement(.pcmpeqd, .either)
    case .i32x4LtS: self = .op(.pcmpgtd, .first)
    case .i32x4LtU: self = .notExtreme(.pmaxud, .pcmpeqd)
    case .i32x4GtS: self = .op(.pcmpgtd)
    case .i32x4GtU: self = .notExtreme(.pminud, .pcmpeqd)
    case .i32x4LeS: self = .extreme(.pminsd, .pcmpeqd)
    case .i32x4LeU: self = .extreme(.pminud, .pcmpeqd)
    case .i32x4GeS: self = .extreme(.pmaxsd, .pcmpeqd)
    case .i32x4GeU: self = .extreme(.pmaxud, .pcmpeqd)

    case .f32x4Eq: self = .immediate(.cmpps, 0)
    case .f32x4Ne: self = .immediate(.cmpps, 4)
    case .f32x4Lt: self = .immediate(.cmpps, 1)
    case .f32x4Gt: self = .immediate(.cmpps, 14)
    case .f32x4Le: self = .immediate(.cmpps, 2)
    case .f32x4Ge: self = .immediate(.cmpps, 13)

    case .f64x2Eq: self = .immediate(.cmppd, 0)
    case .f64x2Ne: self = .immediate(.cmppd, 4)
    case .f64x2Lt: self = .immediate(.cmppd, 1)
    case .f64x2Gt: self = .immediate(.cmppd, 14)
    case .f64x2Le: self = .immediate(.cmppd, 2)
    case .f64x2Ge: self = .immediate(.cmppd, 13)

    case .v128Not: self = .constant(.pxor, .ones)
    case .v128And: self = .op(.pand, .either)
    case .v128Andnot: self = .op(.pandn, .first)
    case .v128Or: self = .op(.por, .either)
    case .v128Xor: self = .op(.pxor, .either)
    case .v128Bitselect: self = .sequence(.last)

    case .f32x4DemoteF64x2Zero: self = .op(.cvtpd2ps)
    case .f64x2PromoteLowF32x4: self = .lowHalf(.cvtps2pd)

    case .i8x16Abs: self = .op(.pabsb)
    case .i8x16Neg: self = .negation(.psubb)
    case .i8x16Popcnt: self = .sequence(.none)
    case .i8x16NarrowI16x8S: self = .op(.packsswb)
    case .i8x16NarrowI16x8U: self = .op(.packuswb)
    case .f32x4Ceil: self = .immediate(.roundps, 10)
    case .f32x4Floor: self = .immediate(.roundps, 9)
    case .f32x4Trunc: self = .immediate(.roundps, 11)
    case .f32x4Nearest: self = .immediate(.roundps, 8)
    case .i8x16Add: self = .op(.paddb, .either)
    case .i8x16AddSatS: self = .op(.paddsb, .either)
    case .i8x16AddSatU: self = .op(.paddusb, .either)
    case .i8x16Sub: self = .op(.psubb)
    case .i8x16SubSatS: self = .op(.psubsb)
    case .i8x16SubSatU: self = .op(.psubusb)
    case .f64x2Ceil: self = .immediate(.roundpd, 10)
    case .f64x2Floor: self = .immediate(.roundpd, 9)
    case .i8x16MinS: self = .op(.pminsb, .either)
    case .i8x16MinU: self = .op(.pminub, .either)
    case .i8x16MaxS: self = .op(.pmaxsb, .either)
    case .i8x16MaxU: self = .op(.pmaxub, .either)
    case .f64x2Trunc: self = .immediate(.roundpd, 11)
    case .i8x16AvgrU: self = .op(.pavgb, .either)
    case .i16x8ExtaddPairwiseI8x16S: self = .sequence(.last)
    case .i16x8ExtaddPairwiseI8x16U: self = .constant(.pmaddubsw, .one8)
    case .i32x4ExtaddPairwiseI16x8S: self = .constant(.pmaddwd, .one16)
    case .i32x4ExtaddPairwiseI16x8U: self = .sequence(.none)

    case .i16x8Abs: self = .op(.pabsw)
    case .i16x8Neg: self = .negation(.psubw)
    case .i16x8Q15mulrSatS: self = .sequence(.either)
    case .i16x8NarrowI32x4S: self = .op(.packssdw)
    case .i16x8NarrowI32x4U: self = .op(.packusdw)
    case .i16x8ExtendLowI8x16S: self = .lowHalf(.pmovsxbw)
    case .i16x8ExtendHighI8x16S: self = .highHalf(.pmovsxbw)
    case .i16x8ExtendLowI8x16U: self = .lowHalf(.pmovzxbw)
    case .i16x8ExtendHighI8x16U: self = .highHalf(.pmovzxbw)
    case .i16x8Add: self = .op(.paddw, .either)
    case .i16x8AddSatS: self = .op(.paddsw, .either)
    case .i16x8AddSatU: self = .op(.paddusw, .either)
    case .i16x8Sub: self = .op(.psubw)
    case .i16x8SubSatS: self = .op(.psubsw)
    case .i16x8SubSatU: self = .op(.psubusw)
    case .f64x2Nearest: self = .immediate(.roundpd, 8)
    case .i16x8Mul: self = .op(.pmullw, .either)
    case .i16x8MinS: self = .op(.pminsw, .either)
    case .i16x8MinU: self = .op(.pminuw, .either)
    case .i16x8MaxS: self = .op(.pmaxsw, .either)
    case .i16x8MaxU: self = .op(.pmaxuw, .either)
    case .i16x8AvgrU: self = .op(.pavgw, .either)
    case .i16x8ExtmulLowI8x16S: self = .halves(.pmovsxbw, .pmullw)
    case .i16x8ExtmulHighI8x16S: self = .sequence(.none)
    case .i16x8ExtmulLowI8x16U: self = .halves(.pmovzxbw, .pmullw)
    case .i16x8ExtmulHighI8x16U: self = .sequence(.none)

    case .i32x4Abs: self = .op(.pabsd)
    case .i32x4Neg: self = .negation(.psubd)
    case .i32x4ExtendLowI16x8S: self = .lowHalf(.pmovsxwd)
    case .i32x4ExtendHighI16x8S: self = .highHalf(.pmovsxwd)
    case .i32x4ExtendLowI16x8U: self = .lowHalf(.pmovzxwd)
    case .i32x4ExtendHighI16x8U: self = .highHalf(.pmovzxwd)
    case .i32x4Add: self = .op(.paddd, .either)
    case .i32x4Sub: self = .op(.psubd)
    case .i32x4Mul: self = .op(.pmulld, .either)
    case .i32x4MinS: self = .op(.pminsd, .either)
    case .i32x4MinU: self = .op(.pminud, .either)
    case .i32x4MaxS: self = .op(.pmaxsd, .either)
    case .i32x4MaxU: self = .op(.pmaxud, .either)
    case .i32x4DotI16x8S: self = .op(.pmaddwd, .either)
    case .i32x4ExtmulLowI16x8S: self = .sequence(.none)
    case .i32x4ExtmulHighI16x8S: self = .sequence(.none)
    case .i32x4ExtmulLowI16x8U: self = .sequence(.none)
    case .i32x4ExtmulHighI16x8U: self = .sequence(.none)

    case .i64x2Abs: self = .sequence(.none)
    case .i64x2Neg: self = .negation(.psubq)
    case .i64x2ExtendLowI32x4S: self = .lowHalf(.pmovsxdq)
    case .i64x2ExtendHighI32x4S: self = .highHalf(.pmovsxdq)
    case .i64x2ExtendLowI32x4U: self = .lowHalf(.pmovzxdq)
    case .i64x2ExtendHighI32x4U: self = .highHalf(.pmovzxdq)
    case .i64x2Add: self = .op(.paddq, .either)
    case .i64x2Sub: self = .op(.psubq)
    case .i64x2Mul: self = .sequence(.none)
    case .i64x2Eq: self = .op(.pcmpeqq, .either)
    case .i64x2Ne: self = .complement(.pcmpeqq, .either)
    case .i64x2LtS: self = .op(.pcmpgtq, .first)
    case .i64x2GtS: self = .op(.pcmpgtq)
    case .i64x2LeS: self = .complement(.pcmpgtq)
    case .i64x2GeS: self = .complement(.pcmpgtq, .first)
    case .i64x2ExtmulLowI32x4S: self = .sequence(.none)
    case .i64x2ExtmulHighI32x4S: self = .sequence(.none)
    case .i64x2ExtmulLowI32x4U: self = .sequence(.none)
    case .i64x2ExtmulHighI32x4U: self = .sequence(.none)

    case .f32x4Abs: self = .constant(.andps, .notSign32)
    case .f32x4Neg: self = .constant(.xorps, .sign32)
    case .f32x4Sqrt: self = .op(.sqrtps)
    case .f32x4Add: self = .op(.addps, .either)
    case .f32x4Sub: self = .op(.subps)
    case .f32x4Mul: self = .op(.mulps, .either)
    case .f32x4Div: self = .op(.divps)
    case .f32x4Min: self = .sequence(.either, readsWhole: false)
    case .f32x4Max: self = .sequence(.either, readsWhole: false)
    case .f32x4Pmin: self = .op(.minps, .first)
    case .f32x4Pmax: self = .op(.maxps, .first)

    case .f64x2Abs: self = .constant(.andpd, .notSign64)
    case .f64x2Neg: self = .constant(.xorpd, .sign64)
    case .f64x2Sqrt: self = .op(.sqrtpd)
    case .f64x2Add: self = .op(.addpd, .either)
    case .f64x2Sub: self = .op(.subpd)
    case .f64x2Mul: self = .op(.mulpd, .either)
    case .f64x2Div: self = .op(.divpd)
    case .f64x2Min: self = .sequence(.either, readsWhole: false)
    case .f64x2Max: self = .sequence(.either, readsWhole: false)
    case .f64x2Pmin: self = .op(.minpd, .first)
    case .f64x2Pmax: self = .op(.maxpd, .first)

    case .i32x4TruncSatF32x4S: self = .sequence(.none)
    case .i32x4TruncSatF32x4U: self = .sequence(.none)
    case .f32x4ConvertI32x4S: self = .op(.cvtdq2ps)
    case .f32x4ConvertI32x4U: self = .sequence(.none)
    case .i32x4TruncSatF64x2SZero: self = .sequence(.none)
    case .i32x4TruncSatF64x2UZero: self = .sequence(.none)
    case .f64x2ConvertLowI32x4S: self = .lowHalf(.cvtdq2pd)
    case .f64x2ConvertLowI32x4U: self = .sequence(.none)

    case .i8x16RelaxedSwizzle: self = .op(.pshufb)
    case .i32x4RelaxedTruncF32x4S: self = .op(.cvttps2dq)
    case .i32x4RelaxedTruncF32x4U: self = .sequence(.none)
    case .i32x4RelaxedTruncF64x2SZero: self = .op(.cvttpd2dq)
    case .i32x4RelaxedTruncF64x2UZero: self = .sequence(.none)
    case .f32x4RelaxedMadd: self = .sequence(.last)
    case .f32x4RelaxedNmadd: self = .sequence(.last)
    case .f64x2RelaxedMadd: self = .sequence(.last)
    case .f64x2RelaxedNmadd: self = .sequence(.last)
    case .i8x16RelaxedLaneselect: self = .sequence(.first)
    case .i16x8RelaxedLaneselect: self = .sequence(.first)
    case .i32x4RelaxedLaneselect: self = .sequence(.first)
    case .i64x2RelaxedLaneselect: self = .sequence(.first)
    case .f32x4RelaxedMin: self = .op(.minps)
    case .f32x4RelaxedMax: self = .op(.maxps)
    case .f64x2RelaxedMin: self = .op(.minpd)
    case .f64x2RelaxedMax: self = .op(.maxpd)
    case .i16x8RelaxedQ15mulrS: self = .op(.pmulhrsw, .either)
    case .i16x8RelaxedDotI8x16I7x16S: self = .op(.pmaddubsw, .first)
    case .i32x4RelaxedDotI8x16I7x16AddS: self = .sequence(.last)
    default: preconditionFailure("the opcode is of another family")
    }
  }
}
