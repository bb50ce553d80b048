/// The first bytes of an instruction, gathered in a word and written at once.
///
/// What the operands decide (a prefix or none, a SIB byte or none) is arithmetic here, not a branch: it follows no
/// pattern that a processor could predict.
struct InstructionBytes {
  private(set) var bits: UInt64 = 0
  private var shift: UInt64 = 0

  @inline(__always)
  init() {}

  /// How many bytes there are, at most 8.
  @inline(__always)
  var count: Int { Int(truncatingIfNeeded: shift &>> 3) }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    bits |= UInt64(byte) &<< shift
    shift &+= 8
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, if condition: Bool) {
    bits |= (condition ? UInt64(byte) : 0) &<< shift
    shift &+= condition ? 8 : 0
  }

  /// REX prefix; left out when it would say nothing, unless `force`.
  @inline(__always)
  mutating func rex(_ wide: Bool, _ reg: UInt8, _ index: UInt8, _ base: UInt8, force: Bool = false) {
    let fields = (wide ? 8 : 0) | (reg >> 3 & 1) << 2 | (index >> 3 & 1) << 1 | (base >> 3 & 1)
    put(0x40 | fields, if: fields != 0 || force)
  }

  /// VEX prefix, of two bytes where they can say it. `map`: 1 = 0F, 2 = 0F38, 3 = 0F3A. `prefix`: 0 none, 1 = 66,
  /// 2 = F3, 3 = F2.
  @inline(__always)
  mutating func vex(
    map: UInt8, prefix: UInt8, wide: Bool, reg: UInt8, second: UInt8, index: UInt8, base: UInt8
  ) {
    let r: UInt8 = reg & 8 == 0 ? 0x80 : 0
    let v = (~second & 15) << 3
    if map == 1 && !wide && (index | base) & 8 == 0 {
      put(0xC5)
      put(r | v | prefix)
    } else {
      put(0xC4)
      put(r | (index & 8 == 0 ? 0x40 : 0) | (base & 8 == 0 ? 0x20 : 0) | map)
      put((wide ? 0x80 : 0) | v | prefix)
    }
  }

  /// ModRM for a register operand.
  @inline(__always)
  mutating func modRM(_ reg: UInt8, register rm: UInt8) { put(0xC0 | (reg & 7) << 3 | (rm & 7)) }

  /// ModRM and SIB for a memory operand; returns how many bytes its displacement takes.
  @inline(__always)
  mutating func modRM(_ reg: UInt8, _ m: X64Memory) -> Int {
    let base = m.base & 7
    // 0, 1 or 2 for none, 8 and 32 bits. rbp and r13 as the base need a displacement.
    let isLong = m.displacement != Int32(Int8(truncatingIfNeeded: m.displacement))
    let isThere = m.displacement != 0 || base == 5
    let width: UInt8 = (isThere ? 1 : 0) &+ (isLong ? 1 : 0)
    let fields = width << 6 | (reg & 7) << 3
    if m.index != X64Memory.noIndex {
      put(fields | 4)
      put(m.scale << 6 | (m.index & 7) << 3 | base)
    } else {
      put(fields | base)
      // rsp and r12 as the base need a SIB byte; index 4 is none.
      put(0x24, if: base == 4)
    }
    return Int(width << (width >> 1))
  }
}
