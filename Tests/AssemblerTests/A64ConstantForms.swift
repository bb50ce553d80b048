import Assembler

extension Form {
  static let a64Constants: [Form] = halfwords + registers + floats + vectors

  private static let halfwords: [Form] = {
    var forms: [Form] = []
    for wide in bothWidths {
      for number in all32 {
        let d = Registers.general(number).d
        let shift = UInt8(number % (wide ? 4 : 2)) * 16
        let halfword = [0, 0xFFFF, 0x8001, 0x1234][number / 4 % 4] as UInt16
        let operands = "\(x(d, wide)), #\(halfword), lsl #\(shift)"
        forms += [
          .a64("movz \(operands)") { $0.movz(wide, d, halfword, shift: shift) },
          .a64("movn \(operands)") { $0.movn(wide, d, halfword, shift: shift) },
          .a64("movk \(operands)") { $0.movk(wide, d, halfword, shift: shift) },
        ]
      }
    }
    return forms
  }()

  /// The instructions that give a register a constant.
  private static let registers: [Form] = {
    let sequences: [(UInt64, [String])] = [
      // One instruction: of 32 bits, where the upper half is zero.
      (0, ["movz w#, #0"]), (1, ["movz w#, #1"]), (0xFFFF, ["movz w#, #0xffff"]),
      (0x1_0000, ["movz w#, #1, lsl #16"]), (0xFFFF_0000, ["movz w#, #0xffff, lsl #16"]),
      (0xFFFF_FFFF, ["movn w#, #0"]), (0xFFFF_FFFE, ["movn w#, #1"]),
      (0x8000_FFFF, ["movn w#, #0x7fff, lsl #16"]),
      (0x0001_0001, ["orr w#, wzr, #0x10001"]), (0x7FFF_FFFE, ["orr w#, wzr, #0x7ffffffe"]),
      (0x8000_0000, ["movz w#, #0x8000, lsl #16"]), (0x7FFF_FFFF, ["movn w#, #0x8000, lsl #16"]),
      (0x1_0000_0000, ["movz x#, #1, lsl #32"]), (0x1234 << 48, ["movz x#, #0x1234, lsl #48"]),
      (.max, ["movn x#, #0"]), (~0x1234 << 32 | 0xFFFF_FFFF, ["mov x#, #0xffffedcbffffffff"]),
      (.max - 1, ["movn x#, #1"]), (1 << 63, ["movz x#, #0x8000, lsl #48"]),
      (0x5555_5555_5555_5555, ["orr x#, xzr, #0x5555555555555555"]),
      (0x0000_FFFF_FFFF_FFF0, ["orr x#, xzr, #0xfffffffffff0"]),
      (0xFFFF_FFFF_0000_0000, ["orr x#, xzr, #0xffffffff00000000"]),
      // Two.
      (0x1234_5678, ["movz w#, #0x5678", "movk w#, #0x1234, lsl #16"]),
      (0x8765_4321, ["movz w#, #0x4321", "movk w#, #0x8765, lsl #16"]),
      (0xFFFF_FFFF_8765_4321, ["movn x#, #0xbcde", "movk x#, #0x8765, lsl #16"]),
      (0x0001_0000_0000_0002, ["movz x#, #2", "movk x#, #1, lsl #48"]),
      (0xFFFE_FFFF_1234_FFFF, ["movn x#, #0xedcb, lsl #16", "movk x#, #0xfffe, lsl #48"]),
      // Three and four.
      (
        0x1234_0000_5678_9ABC, ["movz x#, #0x9abc", "movk x#, #0x5678, lsl #16", "movk x#, #0x1234, lsl #48"]
      ),
      (
        0xFFFF_1234_5678_9ABC, ["movn x#, #0x6543", "movk x#, #0x5678, lsl #16", "movk x#, #0x1234, lsl #32"]
      ),
      (
        0x1234_5678_9ABC_DEF0,
        [
          "movz x#, #0xdef0", "movk x#, #0x9abc, lsl #16", "movk x#, #0x5678, lsl #32",
          "movk x#, #0x1234, lsl #48",
        ]
      ),
      (
        0xFFFF_0000_1234_5678,
        ["movz x#, #0x5678", "movk x#, #0x1234, lsl #16", "movk x#, #0xffff, lsl #48"]
      ),
    ]
    return sequences.enumerated().map { number, sequence in
      let (value, texts) = sequence
      let d = UInt8(number * 7 % 31)
      let text = texts.map { $0.replacing("#, ", with: "\(d), ", maxReplacements: 1) }.joined(separator: "; ")
      return .a64(text) { $0.movImmediate(d, value) }
    }
  }()

  private static let floats: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    for double in [false, true] {
      // All that there are.
      for exponent in -3...4 {
        for fraction in 16...31 {
          for sign in [1.0, -1.0] {
            var value = sign * Double(fraction) / 16
            for _ in 0..<abs(exponent) { value = exponent < 0 ? value / 2 : value * 2 }
            let bits = double ? value.bitPattern : UInt64(Float(value).bitPattern)
            let d = Registers.vector(rotation.next).d
            let text = "fmov \(v(d, floatLetter(double))), #\(value)"
            forms.append(
              .a64(text) { $0.fmov(double, d, immediate: A64Immediate.float(double, bits)!) })
          }
        }
      }
    }
    return forms
  }()

  private static let vectors: [Form] = {
    var forms: [Form] = []
    let rotation = Rotation()
    func add(_ text: (String) -> String, _ half: UInt64) {
      let d = Registers.vector(rotation.next).d
      forms.append(.a64(text("v\(d - 32)")) { $0.movi(d, A64VectorImmediate(half)!) })
    }
    for byte in [0x01, 0x5A, 0x80, 0xFE] as [UInt64] {
      add({ "movi \($0).16b, #\(byte)" }, byte &* 0x0101_0101_0101_0101)
      for shift: UInt64 in [0, 8] {
        let lane = byte << shift
        add({ "movi \($0).8h, #\(byte), lsl #\(shift)" }, lane &* 0x0001_0001_0001_0001)
        add({ "mvni \($0).8h, #\(byte), lsl #\(shift)" }, ~(lane &* 0x0001_0001_0001_0001))
      }
      for shift: UInt64 in [0, 8, 16, 24] {
        let lane = byte << shift
        add({ "movi \($0).4s, #\(byte), lsl #\(shift)" }, lane &* 0x0000_0001_0000_0001)
        add({ "mvni \($0).4s, #\(byte), lsl #\(shift)" }, ~(lane &* 0x0000_0001_0000_0001))
      }
      for shift: UInt64 in [8, 16] {
        let lane = byte << shift | (1 << shift - 1)
        add({ "movi \($0).4s, #\(byte), msl #\(shift)" }, lane &* 0x0000_0001_0000_0001)
        add({ "mvni \($0).4s, #\(byte), msl #\(shift)" }, ~(lane &* 0x0000_0001_0000_0001))
      }
    }
    for bits in 0..<256 as Range<UInt64> {
      let half = (0..<8).reduce(0 as UInt64) { $0 | (bits >> $1 & 1) * 0xFF << (8 * $1) }
      add({ "movi \($0).2d, #0x\(String(half, radix: 16))" }, half)
    }
    for value in [1.0, -2.5, 0.1328125, 31.0] {
      add({ "fmov \($0).2d, #\(value)" }, value.bitPattern)
      add({ "fmov \($0).4s, #\(value)" }, UInt64(Float(value).bitPattern) &* 0x1_0000_0001)
    }
    return forms
  }()
}
