/// How a vector register is divided into lanes; raw values as in the instructions. The lower half alone has a name of
/// its own; what writes only that sets the upper half to zero.
@frozen
public enum A64Lanes: UInt32, CaseIterable, Sendable {
  case b8 = 0x0000_0000
  case b16 = 0x4000_0000
  case h4 = 0x0040_0000
  case h8 = 0x4040_0000
  case s2 = 0x0080_0000
  case s4 = 0x4080_0000
  case d2 = 0x40C0_0000

  /// log2 of a lane's bytes.
  @inline(__always)
  public var scale: UInt8 { UInt8(truncatingIfNeeded: rawValue &>> 22) & 3 }
  /// The bit that says that there are 128 bits.
  @inline(__always)
  var full: UInt32 { rawValue & 0x4000_0000 }
}

/// Operations on integer lanes of two vectors, and rearrangements of their lanes.
///
/// Raw values are encodings, here and below. The four lowest bits, where a register will be, say for which lanes there is
/// such an instruction: of 1, 2, 4 and 8 bytes.
@frozen
public enum A64VectorBinary: UInt32, CaseIterable, Sendable {
  case add = 0x0E20_840F
  case sub = 0x2E20_840F
  case mul = 0x0E20_9C07
  /// d ± n · m.
  case mla = 0x0E20_9407
  case mls = 0x2E20_9407
  /// Sums of neighbours: those of n, then those of m.
  case addp = 0x0E20_BC0F
  /// With saturation.
  case sqadd = 0x0E20_0C0F
  case uqadd = 0x2E20_0C0F
  case sqsub = 0x0E20_2C0F
  case uqsub = 0x2E20_2C0F
  /// The mean, rounded up.
  case urhadd = 0x2E20_1407
  case smin = 0x0E20_6C07
  case umin = 0x2E20_6C07
  case smax = 0x0E20_6407
  case umax = 0x2E20_6407
  /// Of neighbours, like `addp`.
  case umaxp = 0x2E20_A407
  /// All ones where the comparison holds, else zero: greater, greater or equal, with `hi` and `hs` unsigned.
  case cmgt = 0x0E20_340F
  case cmhi = 0x2E20_340F
  case cmge = 0x0E20_3C0F
  case cmhs = 0x2E20_3C0F
  case cmeq = 0x2E20_8C0F
  /// Whether both have a bit in common.
  case cmtst = 0x0E20_8C0F
  /// Shifts n left by m's lowest byte, which has a sign: to the right if it is negative.
  case sshl = 0x0E20_440F
  case ushl = 0x2E20_440F
  /// The upper half of twice the product, rounded, with saturation.
  case sqrdmulh = 0x2E20_B406
  /// Even lanes of n and m, odd ones; every other pair of neighbours; lower halves interleaved, upper halves.
  case uzp1 = 0x0E00_180F
  case uzp2 = 0x0E00_580F
  case trn1 = 0x0E00_280F
  case trn2 = 0x0E00_680F
  case zip1 = 0x0E00_380F
  case zip2 = 0x0E00_780F
}

/// Operations on bits of two vectors, whatever the lanes.
@frozen
public enum A64VectorBitwise: UInt32, CaseIterable, Sendable {
  case and = 0x4E20_1C00
  /// n and not m.
  case bic = 0x4E60_1C00
  case orr = 0x4EA0_1C00
  /// n or not m.
  case orn = 0x4EE0_1C00
  case eor = 0x6E20_1C00
  /// d ? n : m.
  case bsl = 0x6E60_1C00
  /// m ? n : d.
  case bit = 0x6EA0_1C00
  /// m ? d : n.
  case bif = 0x6EE0_1C00
}

/// Products whose lanes are twice as wide as those of the operands. The lanes named are those of the operands; with all
/// of a register, its upper half is meant (`smull2`).
@frozen
public enum A64VectorLong: UInt32, CaseIterable, Sendable {
  case smull = 0x0E20_C007
  case umull = 0x2E20_C007
  /// d + n · m.
  case smlal = 0x0E20_8007
  case umlal = 0x2E20_8007
}

/// Operations on integer lanes of one vector.
@frozen
public enum A64VectorUnary: UInt32, CaseIterable, Sendable {
  case abs = 0x0E20_B80F
  case neg = 0x2E20_B80F
  /// With saturation.
  case sqneg = 0x2E20_780F
  /// The number of bits set.
  case cnt = 0x0E20_5801
  case not = 0x2E20_5801
  /// The lanes of each 8 bytes, of each 4, of each 2 in reverse order.
  case rev64 = 0x0E20_0807
  case rev32 = 0x2E20_0803
  case rev16 = 0x0E20_1801
  case cmgtZero = 0x0E20_880F
  case cmgeZero = 0x2E20_880F
  case cmeqZero = 0x0E20_980F
  case cmleZero = 0x2E20_980F
  case cmltZero = 0x0E20_A80F
  /// Sums of neighbours, twice as wide; with `a`, added to d.
  case saddlp = 0x0E20_2807
  case uaddlp = 0x2E20_2807
  case sadalp = 0x0E20_6807
  case uadalp = 0x2E20_6807
  /// Lanes half as wide. Those named are the result's; all of a register means its upper half (`xtn2`), whose lower
  /// half stays. With saturation: of signed numbers to signed ones, to unsigned ones, and of unsigned numbers.
  case xtn = 0x0E21_2807
  case sqxtn = 0x0E21_4807
  case sqxtun = 0x2E21_2807
  case uqxtn = 0x2E21_4807
  /// Lanes twice as wide, shifted left by the operand's width.
  case shll = 0x2E21_3807
}

/// Operations on all lanes of a vector, with one lane as the result. Of lanes of 4 bytes there are four.
@frozen
public enum A64VectorAcross: UInt32, CaseIterable, Sendable {
  case addv = 0x0E31_B807
  case umaxv = 0x2E30_A807
  case uminv = 0x2E31_A807
}

/// Operations on float lanes of two vectors.
@frozen
public enum A64VectorFloatBinary: UInt32, CaseIterable, Sendable {
  case fadd = 0x0E20_D400
  case fsub = 0x0EA0_D400
  case fmul = 0x2E20_DC00
  case fdiv = 0x2E20_FC00
  case fmin = 0x0EA0_F400
  case fmax = 0x0E20_F400
  /// d ± n · m, rounded once.
  case fmla = 0x0E20_CC00
  case fmls = 0x0EA0_CC00
  case fcmeq = 0x0E20_E400
  case fcmge = 0x2E20_E400
  case fcmgt = 0x2EA0_E400
}

/// Operations on float lanes of one vector, and conversions between lanes of one width.
@frozen
public enum A64VectorFloatUnary: UInt32, CaseIterable, Sendable {
  case fabs = 0x0EA0_F800
  case fneg = 0x2EA0_F800
  case fsqrt = 0x2EA1_F800
  case frintn = 0x0E21_8800
  case frintm = 0x0E21_9800
  case frintp = 0x0EA1_8800
  case frintz = 0x0EA1_9800
  /// As `A64Assembler.fcvtz` and `cvtf`.
  case fcvtzs = 0x0EA1_B800
  case fcvtzu = 0x2EA1_B800
  case scvtf = 0x0E21_D800
  case ucvtf = 0x2E21_D800
  case fcmgtZero = 0x0EA0_C800
  case fcmgeZero = 0x2EA0_C800
  case fcmeqZero = 0x0EA0_D800
  case fcmleZero = 0x2EA0_D800
  case fcmltZero = 0x0EA0_E800
}

/// Shifts of all lanes by a constant.
@frozen
public enum A64VectorShift: UInt32, CaseIterable, Sendable {
  /// To the right; with `a`, added to d; into d, whose upper bits stay.
  case sshr = 0x0F00_0400
  case ushr = 0x2F00_0400
  case ssra = 0x0F00_1400
  case usra = 0x2F00_1400
  case sri = 0x2F00_4400
  /// To the left; into d, whose lower bits stay.
  case shl = 0x0F00_5400
  case sli = 0x2F00_5400
  /// To the right, into lanes half as wide, which are those named (see `A64VectorUnary.xtn`).
  case shrn = 0x0F00_8400
  /// To the left, into lanes twice as wide; those named are the operand's (see `A64VectorLong`). By 0, it extends.
  case sshll = 0x0F00_A400
  case ushll = 0x2F00_A400

  @inline(__always)
  var isLeft: Bool {
    switch self {
    case .shl, .sli, .sshll, .ushll: true
    default: false
    }
  }
}

extension A64Assembler {
  // MARK: Operations

  public mutating func vector(
    _ op: A64VectorBinary, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8, _ m: UInt8
  ) {
    form(bits(op.rawValue, lanes), v(d), v(n), v(m))
  }
  public mutating func vector(
    _ op: A64VectorLong, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8, _ m: UInt8
  ) {
    form(bits(op.rawValue, lanes), v(d), v(n), v(m))
  }
  public mutating func vector(_ op: A64VectorUnary, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8) {
    form(bits(op.rawValue, lanes), v(d), v(n))
  }
  public mutating func vector(_ op: A64VectorAcross, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8) {
    assert(lanes != .s2, "no such lanes")
    form(bits(op.rawValue, lanes), v(d), v(n))
  }
  public mutating func vector(_ op: A64VectorBitwise, _ d: UInt8, _ n: UInt8, _ m: UInt8) {
    form(op.rawValue, v(d), v(n), v(m))
  }
  /// Copies a whole vector register.
  public mutating func movVector(_ d: UInt8, _ n: UInt8) { vector(.orr, d, n, n) }

  @inline(__always)
  private func bits(_ op: UInt32, _ lanes: A64Lanes) -> UInt32 {
    assert(op &>> UInt32(lanes.scale) & 1 != 0, "no such lanes")
    return op & ~0xF | lanes.rawValue
  }

  public mutating func vector(
    _ op: A64VectorFloatBinary, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8, _ m: UInt8
  ) {
    form(op.rawValue | floatLanes(lanes), v(d), v(n), v(m))
  }
  public mutating func vector(_ op: A64VectorFloatUnary, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8) {
    form(op.rawValue | floatLanes(lanes), v(d), v(n))
  }

  /// One bit for the size: 8 bytes or 4.
  @inline(__always)
  private func floatLanes(_ lanes: A64Lanes) -> UInt32 {
    assert(lanes.scale >= 2, "no such lanes")
    return lanes.rawValue & 0x4040_0000
  }

  /// Doubles from the two floats in the lower or the upper half.
  public mutating func fcvtl(upper: Bool, _ d: UInt8, _ n: UInt8) {
    form(upper ? 0x4E61_7800 : 0x0E61_7800, v(d), v(n))
  }
  /// Floats from two doubles into the lower half, with zero in the upper one; or into the upper half alone.
  public mutating func fcvtn(upper: Bool, _ d: UInt8, _ n: UInt8) {
    form(upper ? 0x4E61_6800 : 0x0E61_6800, v(d), v(n))
  }

  /// d = n shifted: to the left by 0 to (lane's width − 1), to the right by 1 to the width.
  public mutating func vector(
    _ op: A64VectorShift, _ lanes: A64Lanes, _ d: UInt8, _ n: UInt8, immediate: UInt8
  ) {
    assert(lanes != .d2 || op.rawValue & 0x8000 == 0, "no such lanes")
    form(op.rawValue | lanes.full | shift(op, lanes.scale, immediate), v(d), v(n))
  }
  /// The same of the lower 8 bytes alone, as one lane: none of those that change the width.
  public mutating func scalar(_ op: A64VectorShift, _ d: UInt8, _ n: UInt8, immediate: UInt8) {
    assert(op.rawValue & 0x8000 == 0, "no such lanes")
    form(op.rawValue | 0x5000_0000 | shift(op, 3, immediate), v(d), v(n))
  }

  /// immh and immb: the width plus a shift to the left, or twice the width minus one to the right.
  @inline(__always)
  private func shift(_ op: A64VectorShift, _ scale: UInt8, _ count: UInt8) -> UInt32 {
    let width = UInt32(8) &<< UInt32(scale)
    assert(op.isLeft ? count < width : count > 0 && count <= width, "no such shift")
    return (op.isLeft ? width &+ UInt32(count) : 2 &* width &- UInt32(count)) &<< 16
  }

  /// The sum of both lanes of 8 bytes.
  public mutating func addpScalar(_ d: UInt8, _ n: UInt8) { form(0x5EF1_B800, v(d), v(n)) }

  // MARK: Lanes

  /// d = 16 bytes of n, then m, from byte `start` of n on: 0 to 15.
  public mutating func ext(_ d: UInt8, _ n: UInt8, _ m: UInt8, start: UInt8) {
    assert(start < 16, "no such byte")
    form(0x6E00_0000 | UInt32(start) &<< 11, v(d), v(n), v(m))
  }
  /// d = for each byte of m, that byte of a table, which is 1 to 4 registers from n on (v0 follows v31); beyond it zero.
  public mutating func tbl(_ d: UInt8, _ n: UInt8, count: UInt8 = 1, _ m: UInt8) {
    assert(count >= 1 && count <= 4, "no such table")
    form(0x4E00_0000 | UInt32(count &- 1) &<< 13, v(d), v(n), v(m))
  }
  /// The same, but beyond the table d's byte stays.
  public mutating func tbx(_ d: UInt8, _ n: UInt8, count: UInt8 = 1, _ m: UInt8) {
    assert(count >= 1 && count <= 4, "no such table")
    form(0x4E00_1000 | UInt32(count &- 1) &<< 13, v(d), v(n), v(m))
  }

  /// imm5: a one that says how wide the lanes are, and the number of the lane above it.
  @inline(__always)
  private func place(_ scale: UInt8, _ lane: UInt8) -> UInt32 {
    assert(scale < 4 && lane < 16 &>> scale, "no such lane")
    return (UInt32(lane) &<< 1 | 1) &<< (UInt32(scale) &+ 16)
  }

  /// d = one lane of n, in all lanes.
  public mutating func dup(_ lanes: A64Lanes, _ d: UInt8, _ n: UInt8, lane: UInt8) {
    form(0x0E00_0400 | lanes.full | place(lanes.scale, lane), v(d), v(n))
  }
  /// d = an integer register's lower bits, in all lanes.
  public mutating func dup(_ lanes: A64Lanes, _ d: UInt8, general n: UInt8) {
    form(0x0E00_0C00 | lanes.full | place(lanes.scale, 0), v(d), x(n))
  }
  /// d = one lane of n, as a scalar. `scale` is log2 of its bytes, here and below.
  public mutating func dupScalar(scale: UInt8, _ d: UInt8, _ n: UInt8, lane: UInt8) {
    form(0x5E00_0400 | place(scale, lane), v(d), v(n))
  }
  /// An integer register's lower bits into a lane.
  public mutating func ins(scale: UInt8, _ d: UInt8, lane: UInt8, general n: UInt8) {
    form(0x4E00_1C00 | place(scale, lane), v(d), x(n))
  }
  /// A lane of n into a lane of d.
  public mutating func ins(scale: UInt8, _ d: UInt8, lane: UInt8, _ n: UInt8, from: UInt8) {
    assert(from < 16 &>> scale, "no such lane")
    form(
      0x6E00_0400 | place(scale, lane) | UInt32(from) &<< (UInt32(scale) &+ 11), v(d), v(n))
  }
  /// d = a lane, zero-extended.
  public mutating func umov(scale: UInt8, _ d: UInt8, _ n: UInt8, lane: UInt8) {
    form((scale == 3 ? 0x4E00_3C00 : 0x0E00_3C00) | place(scale, lane), x(d), v(n))
  }
  /// d = a lane, which is narrower, sign-extended.
  public mutating func smov(scale: UInt8, _ wide: Bool, _ d: UInt8, _ n: UInt8, lane: UInt8) {
    assert(scale < (wide ? 3 : 2), "no such lanes")
    form(0x0E00_2C00 | (wide ? 0x4000_0000 : 0) | place(scale, lane), x(d), v(n))
  }

  /// d = a constant. Zero is one.
  public mutating func movi(_ d: UInt8, _ immediate: A64VectorImmediate) {
    word(immediate.instruction | v(d))
  }
}
