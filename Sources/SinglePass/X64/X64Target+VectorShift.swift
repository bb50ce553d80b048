import Assembler
import VMLayout
import WasmISA

/// Shifts of all lanes by one count. There are none of bytes, and no arithmetic one of 64 bits.
extension X64Target {
  private var s: Register { floatScratch }
  private var t: Register { secondFloatScratch }

  mutating func shift(_ opcode: Opcode, _ d: Register, _ a: Register, _ count: ShiftCount) {
    switch opcode {
    case .i8x16Shl: shiftBytes(.sll, d, a, count)
    case .i8x16ShrS: shiftBytes(.sra, d, a, count)
    case .i8x16ShrU: shiftBytes(.srl, d, a, count)
    case .i16x8Shl: shift(.sll, .psllw, size: 1, d, a, count)
    case .i16x8ShrS: shift(.sra, .psraw, size: 1, d, a, count)
    case .i16x8ShrU: shift(.srl, .psrlw, size: 1, d, a, count)
    case .i32x4Shl: shift(.sll, .pslld, size: 2, d, a, count)
    case .i32x4ShrS: shift(.sra, .psrad, size: 2, d, a, count)
    case .i32x4ShrU: shift(.srl, .psrld, size: 2, d, a, count)
    case .i64x2Shl: shift(.sll, .psllq, size: 3, d, a, count)
    case .i64x2ShrS: shiftQwords(d, a, count)
    case .i64x2ShrU: shift(.srl, .psrlq, size: 3, d, a, count)
    default: preconditionFailure("the opcode shifts no vector")
    }
  }

  /// What there are instructions for. `size` is the base-two logarithm of a lane's bytes.
  private mutating func shift(
    _ op: X64LaneShift, _ byRegister: X64Vector, size: UInt8, _ d: Register, _ a: Register,
    _ count: ShiftCount
  ) {
    switch count {
    case .constant(let count):
      let count = UInt8(truncatingIfNeeded: count) & (8 << size - 1)
      if count != 0 {
        assembler.shiftLanes(op, size: size, d, a, count: count)
      } else if d != a {
        assembler.movaps(d, a)
      }
    case .register(let count):
      loadCount(count, below: 8 << UInt64(size))
      assembler.vector(byRegister, d, a, s)
    }
  }

  /// s = the count modulo a power of two.
  private mutating func loadCount(_ count: Register, below limit: UInt64) {
    assembler.movToVector(false, s, count)
    emit(.pand, s, s, Vector(low: limit - 1, high: 0))
  }

  // MARK: Bytes

  private mutating func shiftBytes(_ op: X64LaneShift, _ d: Register, _ a: Register, _ count: ShiftCount) {
    switch count {
    case .constant(let count): shiftBytes(op, d, a, by: UInt8(truncatingIfNeeded: count) & 7)
    case .register(let count):
      loadCount(count, below: 8)
      if op == .sra { shiftBytesArithmetically(d, a) } else { shiftBytesLogically(left: op == .sll, d, a) }
    }
  }

  /// As words; what comes from the neighbouring byte is cleared.
  private mutating func shiftBytes(_ op: X64LaneShift, _ d: Register, _ a: Register, by count: UInt8) {
    switch (op, count) {
    case (_, 0): if d != a { assembler.movaps(d, a) }
    case (.sll, 1): assembler.vector(.paddb, d, a, a)
    case (.sll, _):
      assembler.shiftLanes(.sll, size: 1, d, a, count: count)
      emit(.pand, d, d, Vector(all: 0xFF << count as UInt8))
    case (.sra, 7):
      assembler.vector(.pxor, s, s, s)
      assembler.vector(.pcmpgtb, d, s, a)
    case (.srl, _), (.sra, _):
      assembler.shiftLanes(.srl, size: 1, d, a, count: count)
      emit(.pand, d, d, Vector(all: 0xFF >> count as UInt8))
      if op == .sra {
        // The sign bit, where it is now, is extended.
        let sign = Vector(all: 0x80 >> count as UInt8)
        emit(.pxor, d, d, sign)
        emit(.psubb, d, d, sign)
      }
    }
  }

  /// By the count in s. To the right, what would come from the neighbouring byte is cleared before.
  private mutating func shiftBytesLogically(left: Bool, _ d: Register, _ a: Register) {
    assembler.vector(.pcmpeqd, t, t, t)
    assembler.vector(.psllw, t, t, s)
    assembler.vector(.pbroadcastb, t, t)
    if left {
      assembler.vector(.psllw, d, a, s)
      assembler.vector(.pand, d, d, t)
    } else {
      assembler.vector(.pand, d, a, t)
      assembler.vector(.psrlw, d, d, s)
    }
  }

  /// By the count in s. As the upper bytes of words.
  private mutating func shiftBytesArithmetically(_ d: Register, _ a: Register) {
    emit(.por, s, s, Vector(low: 8, high: 0))
    assembler.vector(.punpckhbw, t, a, a)
    assembler.vector(.punpcklbw, d, a, a)
    assembler.vector(.psraw, t, t, s)
    assembler.vector(.psraw, d, d, s)
    assembler.vector(.packsswb, d, d, t)
  }

  // MARK: Arithmetic shifts of 64 bits

  private mutating func shiftQwords(_ d: Register, _ a: Register, _ count: ShiftCount) {
    switch count {
    case .constant(let count): shiftQwords(d, a, by: UInt8(truncatingIfNeeded: count) & 63)
    case .register(let count):
      loadCount(count, below: 64)
      constant(t, Vector(all: 1 << 63 as UInt64))
      assembler.vector(.psrlq, t, t, s)
      assembler.vector(.psrlq, d, a, s)
      assembler.vector(.pxor, d, d, t)
      assembler.vector(.psubq, d, d, t)
    }
  }

  private mutating func shiftQwords(_ d: Register, _ a: Register, by count: UInt8) {
    switch count {
    case 0: if d != a { assembler.movaps(d, a) }
    case 1...32:
      // The upper half is that of a shift of 32 bits, where 32 is like 31.
      assembler.shiftLanes(.sra, size: 2, s, a, count: count)
      assembler.shiftLanes(.srl, size: 3, d, a, count: count)
      assembler.vector(.pblendd, d, d, s, immediate: 0b1010)
    case 63:
      assembler.shiftLanes(.sra, size: 2, s, a, count: 31)
      assembler.vector(.pshufd, d, s, immediate: 0xF5)
    default:
      let sign = Vector(all: (1 << 63 as UInt64) >> UInt64(count))
      assembler.shiftLanes(.srl, size: 3, d, a, count: count)
      emit(.pxor, d, d, sign)
      emit(.psubq, d, d, sign)
    }
  }
}
