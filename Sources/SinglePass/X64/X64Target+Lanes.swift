import Assembler
import VMLayout
import WasmISA

/// Vectors and scalars: lanes, tests, and shifts by a scalar.
extension X64Target {
  mutating func test(_ opcode: Opcode, _ a: Register) -> Condition {
    let zero = floatScratch
    let equal: X64Vector
    switch opcode {
    case .v128AnyTrue:
      assembler.vector(.ptest, a, a)
      return .notEqual
    case .i8x16AllTrue: equal = .pcmpeqb
    case .i16x8AllTrue: equal = .pcmpeqw
    case .i32x4AllTrue: equal = .pcmpeqd
    case .i64x2AllTrue: equal = .pcmpeqq
    default: preconditionFailure("the opcode tests no vector")
    }
    assembler.vector(.pxor, zero, zero, zero)
    assembler.vector(equal, zero, a, zero)
    assembler.vector(.ptest, zero, zero)
    return .equal
  }

  mutating func bitmask(_ opcode: Opcode, _ d: Register, _ a: Register) {
    switch opcode {
    case .i8x16Bitmask: assembler.vector(.pmovmskb, d, a)
    case .i16x8Bitmask:
      assembler.vector(.pxor, floatScratch, floatScratch, floatScratch)
      assembler.vector(.packsswb, floatScratch, a, floatScratch)
      assembler.vector(.pmovmskb, d, floatScratch)
    case .i32x4Bitmask: assembler.vector(.movmskps, d, a)
    case .i64x2Bitmask: assembler.vector(.movmskpd, d, a)
    default: preconditionFailure("the opcode makes no mask")
    }
  }

  // MARK: Lanes

  mutating func splat(_ opcode: Opcode, _ d: Register, _ a: Register) {
    switch opcode {
    case .i8x16Splat: splat(.pbroadcastb, false, d, a)
    case .i16x8Splat: splat(.pbroadcastw, false, d, a)
    case .i32x4Splat: splat(.pbroadcastd, false, d, a)
    case .i64x2Splat: splat(.pbroadcastq, true, d, a)
    case .f32x4Splat: assembler.vector(.broadcastss, d, a)
    case .f64x2Splat: assembler.vector(.movddup, d, a)
    default: preconditionFailure("the opcode is no splat")
    }
  }

  private mutating func splat(_ op: X64Vector, _ wide: Bool, _ d: Register, _ a: Register) {
    assembler.movToVector(wide, d, a)
    assembler.vector(op, d, d)
  }

  mutating func extractLane(_ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register) {
    let index = UInt8(truncatingIfNeeded: lane)
    switch opcode {
    case .i8x16ExtractLaneS:
      assembler.vector(.pextrb, a, d, immediate: index)
      assembler.movsx8(false, d, d)
    case .i8x16ExtractLaneU: assembler.vector(.pextrb, a, d, immediate: index)
    case .i16x8ExtractLaneS:
      assembler.vector(.pextrw, d, a, immediate: index)
      assembler.movsx16(false, d, d)
    case .i16x8ExtractLaneU: assembler.vector(.pextrw, d, a, immediate: index)
    case .i32x4ExtractLane:
      if lane == 0 {
        assembler.movFromVector(false, d, a)
      } else {
        assembler.vector(.pextrd, a, d, immediate: index)
      }
    case .i64x2ExtractLane:
      if lane == 0 {
        assembler.movFromVector(true, d, a)
      } else {
        assembler.vector(.pextrq, a, d, immediate: index)
      }
    // What is above a scalar in its register is nobody's.
    case .f32x4ExtractLane:
      switch lane {
      case 0: if d != a { assembler.movaps(d, a) }
      case 1: assembler.vector(.movshdup, d, a)
      case 2: assembler.vector(.movhlps, d, a, a)
      default: assembler.vector(.permilps, d, a, immediate: index)
      }
    case .f64x2ExtractLane:
      if lane == 1 {
        assembler.vector(.movhlps, d, a, a)
      } else if d != a {
        assembler.movaps(d, a)
      }
    default: preconditionFailure("the opcode extracts no lane")
    }
  }

  mutating func replaceLane(_ opcode: Opcode, _ lane: Int, _ d: Register, _ a: Register, _ s: Register) {
    let index = UInt8(truncatingIfNeeded: lane)
    switch opcode {
    case .i8x16ReplaceLane: assembler.vector(.pinsrb, d, a, s, immediate: index)
    case .i16x8ReplaceLane: assembler.vector(.pinsrw, d, a, s, immediate: index)
    case .i32x4ReplaceLane: assembler.vector(.pinsrd, d, a, s, immediate: index)
    case .i64x2ReplaceLane: assembler.vector(.pinsrq, d, a, s, immediate: index)
    case .f32x4ReplaceLane:
      if lane == 0 {
        assembler.vector(.blendps, d, a, s, immediate: 1)
      } else {
        assembler.vector(.insertps, d, a, s, immediate: index << 4)
      }
    case .f64x2ReplaceLane:
      if lane == 0 {
        assembler.vector(.blendpd, d, a, s, immediate: 1)
      } else {
        assembler.vector(.movlhps, d, a, s)
      }
    default: preconditionFailure("the opcode replaces no lane")
    }
  }
}
