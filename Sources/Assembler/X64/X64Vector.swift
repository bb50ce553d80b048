/// Instructions on vectors of 128 bits, by the mnemonics of their VEX forms without the `v`.
///
/// A raw value is the encoding. The first digit is the opcode map, 1 = 0F, 2 = 0F38, 3 = 0F3A, with 8 added for W; the
/// second one the prefix, 0 none, 1 = 66, 2 = F3, 3 = F2; then comes the opcode.
@frozen
public enum X64Vector: UInt16, CaseIterable, Sendable {
  // Integers.
  case paddb = 0x11FC, paddw = 0x11FD, paddd = 0x11FE, paddq = 0x11D4
  case psubb = 0x11F8, psubw = 0x11F9, psubd = 0x11FA, psubq = 0x11FB
  case paddsb = 0x11EC, paddsw = 0x11ED, paddusb = 0x11DC, paddusw = 0x11DD
  case psubsb = 0x11E8, psubsw = 0x11E9, psubusb = 0x11D8, psubusw = 0x11D9
  case pavgb = 0x11E0, pavgw = 0x11E3
  case pminsb = 0x2138, pminsw = 0x11EA, pminsd = 0x2139, pminub = 0x11DA, pminuw = 0x213A, pminud = 0x213B
  case pmaxsb = 0x213C, pmaxsw = 0x11EE, pmaxsd = 0x213D, pmaxub = 0x11DE, pmaxuw = 0x213E, pmaxud = 0x213F
  case pmullw = 0x11D5, pmulld = 0x2140, pmulhw = 0x11E5, pmulhuw = 0x11E4, pmulhrsw = 0x210B
  case pmuldq = 0x2128, pmuludq = 0x11F4, pmaddwd = 0x11F5, pmaddubsw = 0x2104
  case pabsb = 0x211C, pabsw = 0x211D, pabsd = 0x211E
  case pcmpeqb = 0x1174, pcmpeqw = 0x1175, pcmpeqd = 0x1176, pcmpeqq = 0x2129
  case pcmpgtb = 0x1164, pcmpgtw = 0x1165, pcmpgtd = 0x1166, pcmpgtq = 0x2137
  case pand = 0x11DB, pandn = 0x11DF, por = 0x11EB, pxor = 0x11EF, ptest = 0x2117
  /// By the count in the low half of the last operand.
  case psllw = 0x11F1, pslld = 0x11F2, psllq = 0x11F3
  case psrlw = 0x11D1, psrld = 0x11D2, psrlq = 0x11D3, psraw = 0x11E1, psrad = 0x11E2

  // Lanes.
  case packsswb = 0x1163, packuswb = 0x1167, packssdw = 0x116B, packusdw = 0x212B
  case punpcklbw = 0x1160, punpcklwd = 0x1161, punpckldq = 0x1162, punpcklqdq = 0x116C
  case punpckhbw = 0x1168, punpckhwd = 0x1169, punpckhdq = 0x116A, punpckhqdq = 0x116D
  case pmovsxbw = 0x2120, pmovsxwd = 0x2123, pmovsxdq = 0x2125
  case pmovzxbw = 0x2130, pmovzxwd = 0x2133, pmovzxdq = 0x2135
  case pshufb = 0x2100, pshufd = 0x1170, pshuflw = 0x1370, pshufhw = 0x1270, shufps = 0x10C6, palignr = 0x310F
  case pblendw = 0x310E, pblendd = 0x3102, blendps = 0x310C, blendpd = 0x310D
  /// By the sign bits of the register that the immediate names.
  case pblendvb = 0x314C, blendvps = 0x314A, blendvpd = 0x314B
  case pbroadcastb = 0x2178, pbroadcastw = 0x2179, pbroadcastd = 0x2158, pbroadcastq = 0x2159
  case broadcastss = 0x2118, movddup = 0x1312, movshdup = 0x1216, permilps = 0x3104, insertps = 0x3121
  /// In memory, the operand is the half of `movlps` and `movhps`.
  case movhlps = 0x1012, movlhps = 0x1016
  /// The stores of `movlps` and `movhps`.
  case storelps = 0x1013, storehps = 0x1017
  case movups = 0x1010, storeups = 0x1011

  // Integer registers. All but `pextrw` name the vector register before the integer one, or the memory.
  case pinsrb = 0x3120, pinsrw = 0x11C4, pinsrd = 0x3122, pinsrq = 0xB122
  case pextrb = 0x3114, pextrw = 0x11C5, pextrd = 0x3116, pextrq = 0xB116
  /// `pextrw` to memory.
  case storepextrw = 0x3115
  case pmovmskb = 0x11D7, movmskps = 0x1050, movmskpd = 0x1150

  // Floats.
  case addps = 0x1058, mulps = 0x1059, subps = 0x105C, minps = 0x105D, divps = 0x105E, maxps = 0x105F
  case addpd = 0x1158, mulpd = 0x1159, subpd = 0x115C, minpd = 0x115D, divpd = 0x115E, maxpd = 0x115F
  case sqrtps = 0x1051, sqrtpd = 0x1151, roundps = 0x3108, roundpd = 0x3109, cmpps = 0x10C2, cmppd = 0x11C2
  case andps = 0x1054, orps = 0x1056, xorps = 0x1057, andpd = 0x1154, orpd = 0x1156, xorpd = 0x1157
  case fmadd132ps = 0x2198, fmadd213ps = 0x21A8, fmadd231ps = 0x21B8
  case fnmadd132ps = 0x219C, fnmadd213ps = 0x21AC, fnmadd231ps = 0x21BC
  case fmadd132pd = 0xA198, fmadd213pd = 0xA1A8, fmadd231pd = 0xA1B8
  case fnmadd132pd = 0xA19C, fnmadd213pd = 0xA1AC, fnmadd231pd = 0xA1BC
  case cvtdq2ps = 0x105B, cvtps2pd = 0x105A, cvtpd2ps = 0x115A, cvtdq2pd = 0x12E6
  case cvttps2dq = 0x125B, cvttpd2dq = 0x11E6

  @inline(__always)
  var opcode: UInt8 { UInt8(truncatingIfNeeded: rawValue) }
  @inline(__always)
  var prefix: UInt8 { UInt8(truncatingIfNeeded: rawValue &>> 8) & 3 }
  @inline(__always)
  var map: UInt8 { UInt8(truncatingIfNeeded: rawValue &>> 12) & 3 }
  @inline(__always)
  var isWide: Bool { rawValue >= 0x8000 }
}

/// Shifts of all lanes by a constant; raw values as in the ModRM extension.
@frozen
public enum X64LaneShift: UInt8, Sendable {
  case srl = 2
  case sra = 4
  case sll = 6
}

extension X64Assembler {
  /// An instruction with three operands, in the order of the assembler's syntax. Where it has two, `a` is 0.
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ a: UInt8, _ b: UInt8) {
    vex(map: op.map, prefix: op.prefix, wide: op.isWide, reg: d, second: a, rm: b, opcode: op.opcode)
  }
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ a: UInt8, _ m: X64Memory) {
    vex(map: op.map, prefix: op.prefix, wide: op.isWide, reg: d, second: a, m, opcode: op.opcode)
  }
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ a: UInt8, _ label: Label) {
    vex(map: op.map, prefix: op.prefix, wide: op.isWide, reg: d, second: a, label, opcode: op.opcode)
  }

  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ a: UInt8, _ b: UInt8, immediate: UInt8) {
    vector(op, d, a, b)
    buffer.put8(immediate)
  }
  public mutating func vector(
    _ op: X64Vector, _ d: UInt8, _ a: UInt8, _ m: X64Memory, immediate: UInt8
  ) {
    vector(op, d, a, m)
    buffer.put8(immediate)
  }
  /// The operand lies one byte behind the label: its address is relative to the end of the immediate.
  public mutating func vector(
    _ op: X64Vector, _ d: UInt8, _ a: UInt8, behind label: Label, immediate: UInt8
  ) {
    vector(op, d, a, label)
    buffer.put8(immediate)
  }

  /// Two operands.
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ s: UInt8) { vector(op, d, 0, s) }
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ m: X64Memory) { vector(op, d, 0, m) }
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ s: UInt8, immediate: UInt8) {
    vector(op, d, 0, s, immediate: immediate)
  }
  public mutating func vector(_ op: X64Vector, _ d: UInt8, _ m: X64Memory, immediate: UInt8) {
    vector(op, d, 0, m, immediate: immediate)
  }

  /// d = each lane of s shifted by a constant. `size` is the base-two logarithm of a lane's bytes, 1 to 3; there is no
  /// arithmetic shift of 64-bit lanes.
  public mutating func shiftLanes(
    _ op: X64LaneShift, size: UInt8, _ d: UInt8, _ s: UInt8, count: UInt8
  ) {
    vex(
      map: 1, prefix: 1, wide: false, reg: op.rawValue, second: d, rm: s, opcode: 0x70 | size)
    buffer.put8(count)
  }

  /// The label stands for the last byte that has been written.
  public mutating func bindBefore(_ label: Label) {
    bind(label, at: buffer.count &- 1)
  }
}
