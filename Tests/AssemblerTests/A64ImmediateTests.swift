import Assembler
import Testing

/// Which constants instructions can hold: exactly those that the manual's rules yield.
@Suite struct A64ImmediateTests {
  /// What the fields of a bit mask stand for: the manual's DecodeBitMasks. nil if they are reserved.
  private static func bitmask(_ n: UInt64, _ immr: UInt64, _ imms: UInt64, _ width: UInt64) -> UInt64? {
    let sizes = n << 6 | ~imms & 0x3F
    guard sizes > 1 else { return nil }
    let size = 1 << UInt64(63 - sizes.leadingZeroBitCount) as UInt64
    guard size <= width else { return nil }
    let (levels, rotation) = (size - 1, immr & (size - 1))
    guard imms & levels != levels else { return nil }
    let ones = (1 << (imms & levels + 1)) - 1 as UInt64
    let mask = size == 64 ? .max : (1 << size) - 1 as UInt64
    var element = rotation == 0 ? ones : (ones >> rotation | ones << (size - rotation)) & mask
    var length = size
    while length < width {
      element |= element << length
      length *= 2
    }
    return element
  }

  /// Every bit mask with the fields that stand for it, rotations less than the element's size.
  private static func bitmasks(_ wide: Bool) -> [UInt64: [UInt32]] {
    var result: [UInt64: [UInt32]] = [:]
    for n in 0...(wide ? 1 : 0) as ClosedRange<UInt64> {
      for immr in 0..<64 as Range<UInt64> {
        for imms in 0..<64 as Range<UInt64> {
          guard let value = bitmask(n, immr, imms, wide ? 64 : 32) else { continue }
          result[value, default: []].append(UInt32(n << 22 | immr << 16 | imms << 10))
        }
      }
    }
    return result
  }

  private static func fields(_ wide: Bool, _ mask: A64Bitmask) -> UInt32 {
    var assembler = A64Assembler()
    assembler.logical(.and, wide, 0, 0, immediate: mask)
    return assembler.buffer.word(at: 0) & 0x7F_FC00
  }

  @Test(arguments: [(false, 1302), (true, 5334)])
  func bitMasksAreThoseOfTheManual(wide: Bool, count: Int) throws {
    let all = Self.bitmasks(wide)
    #expect(all.count == count)
    for (value, fields) in all {
      let mask = try #require(A64Bitmask(wide, value), "\(String(value, radix: 16))")
      #expect(fields.contains(Self.fields(wide, mask)), "\(String(value, radix: 16))")
    }
    // Everything that differs from one of them in one bit, or by one.
    var refused = 0
    for value in all.keys {
      let limit = wide ? UInt64.max : 0xFFFF_FFFF
      var neighbours = [(value &+ 1) & limit, (value &- 1) & limit]
      for bit in 0..<UInt64(wide ? 64 : 32) { neighbours.append(value ^ 1 << bit) }
      for neighbour in neighbours where all[neighbour] == nil {
        guard A64Bitmask(wide, neighbour) == nil else {
          Issue.record("\(String(neighbour, radix: 16)) is no bit mask")
          return
        }
        refused += 1
      }
    }
    #expect(refused > 10_000)
    #expect(A64Bitmask(wide, 0) == nil)
    #expect(A64Bitmask(wide, wide ? .max : 0xFFFF_FFFF) == nil)
  }

  /// GNU `as` chooses the same fields for each of them.
  @Test(arguments: bothWidths)
  func bitMasksAreEncodedAsByTheExternalAssembler(wide: Bool) throws {
    let assembler = ExternalAssembler(.a64)
    guard assembler.isInstalled else { try Test.cancel("\(assembler.name) is not installed") }
    let values = Self.bitmasks(wide).keys.sorted()
    let expected = try assembler.assemble(values.map { "and \(x(0, wide)), \(x(0, wide)), #\($0)" })
    for (value, expected) in zip(values, expected) {
      let form = Form.a64("") { $0.logical(.and, wide, 0, 0, immediate: A64Bitmask(wide, value)!) }
      #expect(hex(form.bytes) == expected, "\(String(value, radix: 16))")
    }
  }

  @Test func withoutWideTheUpperHalfOfABitMaskDoesNotMatter() {
    #expect(A64Bitmask(false, 0xFFFF_FFFF_0000_FF00) == A64Bitmask(false, 0xFF00))
    #expect(A64Bitmask(true, 0xFFFF_FFFF_0000_FF00) == nil)
  }

  @Test func additionsHold12BitsOr12More() {
    for value in [0, 1, 0xFFF, 0x1000, 0x2000, 0xFF_F000] as [UInt64] {
      #expect(A64Immediate.isArithmetic(value))
    }
    for value in [0x1001, 0x1FFF, 0xFFF_FFF, 0x100_0000, .max, 1 << 63] as [UInt64] {
      #expect(!A64Immediate.isArithmetic(value))
    }
  }

  @Test(arguments: 0...4 as ClosedRange<UInt8>)
  func offsetsEndWhereTheyShould(scale: UInt8) {
    let size = 1 << Int(scale)
    for (offset, scaled, unscaled) in [
      (0, true, true), (-1, false, true), (-256, false, true), (-257, false, false),
      (255, scale == 0, true), (256, true, false), (4095 * size, true, false), (4096 * size, false, false),
      (4094 * size + 1, scale == 0, false), (.max, false, false), (.min, false, false),
    ] {
      #expect(A64Immediate.isScaledOffset(offset, scale: scale) == scaled, "\(offset)")
      #expect(A64Immediate.isUnscaledOffset(offset) == unscaled, "\(offset)")
      #expect(A64Immediate.isOffset(offset, scale: scale) == (scaled || unscaled), "\(offset)")
    }
    guard scale >= 2 else { return }
    for (offset, fits) in [
      (0, true), (63 * size, true), (64 * size, false), (-64 * size, true), (-65 * size, false),
      (size + 1, false), (-1, false),
    ] {
      #expect(A64Immediate.isPairOffset(offset, scale: scale) == fits, "\(offset)")
    }
  }

  @Test func otherConstantsEndWhereTheyShould() {
    #expect(A64Immediate.isConditionalCompare(31) && !A64Immediate.isConditionalCompare(32))
    for shift in [0, 16, 32, 48] as [UInt64] {
      #expect(A64Immediate.isHalfword(1 << shift) && A64Immediate.isHalfword(0xFFFF << shift))
    }
    for value in [0x1_8000, 0x1_0001, 0x1_8000_0000, 0x1_8000_0000_0000, .max] as [UInt64] {
      #expect(!A64Immediate.isHalfword(value))
    }
  }

  /// 256 patterns are floats that an instruction holds; their neighbours and zero are not.
  @Test(arguments: [false, true])
  func floatsThatAnInstructionHolds(double: Bool) {
    var held = Set<UInt8>()
    var values = Set<UInt64>()
    for exponent in -3...4 {
      for fraction in 16...31 {
        for sign in [1.0, -1.0] {
          let value = Double(
            sign: sign < 0 ? .minus : .plus, exponent: exponent, significand: Double(fraction) / 16)
          let bits = double ? value.bitPattern : UInt64(Float(value).bitPattern)
          values.insert(bits)
          if let field = A64Immediate.float(double, bits) { held.insert(field) }
        }
      }
    }
    #expect(held.count == 256 && values.count == 256)
    for bits in values {
      for bit in 0..<UInt64(double ? 64 : 32) where !values.contains(bits ^ 1 << bit) {
        #expect(A64Immediate.float(double, bits ^ 1 << bit) == nil)
      }
      if !double { #expect(A64Immediate.float(false, bits | 1 << 32) == nil) }
    }
    #expect(A64Immediate.float(double, 0) == nil)
  }

  /// What the instruction found for a constant writes, by the manual's AdvSIMDExpandImm.
  @Test func vectorConstantsAreWhatTheInstructionsWrite() {
    func expand(_ instruction: UInt32) -> UInt64 {
      let (op, cmode) = (instruction >> 29 & 1, instruction >> 12 & 15)
      let byte = UInt64(instruction >> 16 & 7) << 5 | UInt64(instruction >> 5 & 31)
      var half: UInt64
      switch cmode >> 1 {
      case 0, 1, 2, 3: half = (byte << UInt64(cmode >> 1 * 8)) &* 0x1_0000_0001
      case 4, 5: half = (byte << UInt64((cmode >> 1 & 1) * 8)) &* 0x0001_0001_0001_0001
      case 6:
        let shift: UInt64 = cmode & 1 == 0 ? 8 : 16
        half = (byte << shift | (1 << shift - 1)) &* 0x1_0000_0001
      default:
        if cmode == 14 {
          guard op == 1 else { return byte &* 0x0101_0101_0101_0101 }
          return (0..<8).reduce(0) { $0 | (byte >> $1 & 1) * 0xFF << (8 * $1) }
        }
        let exponent = Int(byte >> 4 & 7 ^ 4) - 3
        let value = Double(
          sign: byte >> 7 == 1 ? .minus : .plus, exponent: exponent, significand: Double(byte & 15 + 16) / 16)
        return op == 1 ? value.bitPattern : UInt64(Float(value).bitPattern) &* 0x1_0000_0001
      }
      if op == 1 { half = ~half }
      return half
    }
    var found = 0
    func check(_ half: UInt64) {
      guard let immediate = A64VectorImmediate(half) else { return }
      var assembler = A64Assembler()
      assembler.movi(32, immediate)
      found += 1
      #expect(expand(assembler.buffer.word(at: 0)) == half, "\(String(half, radix: 16))")
    }
    var generator = SystemRandomNumberGenerator()
    for pattern in 0..<0x1_0000 as Range<UInt64> {
      for shift in [0, 8, 16, 24] as [UInt64] {
        let word = pattern << shift & 0xFFFF_FFFF
        check(word &* 0x1_0000_0001)
        check((word ^ 0xFFFF_FFFF) &* 0x1_0000_0001)
      }
      check(pattern << 48)
      check(generator.next())
    }
    #expect(found > 5000)
    // Halves that differ, and lanes with too many bits.
    for half in [1, 0x0123, 0x1_0002_0000_0001, 0x0101_0101_0101_0102, 0x3FF0_8000_0000_0000] as [UInt64] {
      #expect(A64VectorImmediate(half) == nil)
    }
  }
}

#if DEBUG
  /// Debug builds stop where what is asked for has no encoding, or an unpredictable one.
  @Suite struct A64RefusalTests {
    @Test func theZeroRegisterIsNotTheStackPointer() async {
      await #expect(processExitsWith: .failure) { emit { $0.arithmetic(.add, true, 95, 0, immediate: 1) } }
      await #expect(processExitsWith: .failure) { emit { $0.arithmetic(.add, true, 0, 95, immediate: 1) } }
      await #expect(processExitsWith: .failure) { emit { $0.arithmetic(.subs, true, 31, 0, immediate: 1) } }
      await #expect(processExitsWith: .failure) { emit { $0.arithmetic(.sub, true, 31, 31, 1) } }
      await #expect(processExitsWith: .failure) { emit { $0.mov(true, 0, 31) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrX, 0, 95, 0) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrX, 31, 0, 0) } }
    }

    @Test func registersAreOfTheRightKind() async {
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrD, 3, 0, 0) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrX, 35, 0, 0) } }
      await #expect(processExitsWith: .failure) { emit { $0.float(.fadd, true, 32, 1, 33) } }
      await #expect(processExitsWith: .failure) { emit { $0.arithmetic(.add, true, 64, 0, 0) } }
    }

    @Test func unpredictableLoadsAndStores() async {
      await #expect(processExitsWith: .failure) { emit { $0.pair(.ldpX, 3, 3, 0) } }
      await #expect(processExitsWith: .failure) { emit { $0.pair(.ldpQ, 35, 35, 0) } }
      await #expect(processExitsWith: .failure) { emit { $0.pair(.ldpX, 3, 4, 4, preIndex: 16) } }
      await #expect(processExitsWith: .failure) { emit { $0.pair(.stpX, 3, 4, 3, postIndex: 16) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrX, 3, 3, preIndex: 8) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.strX, 3, 3, postIndex: 8) } }
    }

    @Test func constantsThatDoNotFit() async {
      await #expect(processExitsWith: .failure) { emit { $0.cmp(true, 0, immediate: 0x1001) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrX, 0, 0, 32_768) } }
      await #expect(processExitsWith: .failure) { emit { $0.access(.ldrX, 0, 0, scaled: 4) } }
      await #expect(processExitsWith: .failure) { emit { $0.pair(.ldpX, 0, 1, 2, 512) } }
      await #expect(processExitsWith: .failure) {
        emit { $0.logical(.and, false, 0, 0, immediate: A64Bitmask(true, 0xFFFF_FFFF)!) }
      }
      await #expect(processExitsWith: .failure) { emit { $0.lsl(false, 0, 0, immediate: 32) } }
      await #expect(processExitsWith: .failure) { emit { $0.movz(false, 0, 1, shift: 32) } }
      await #expect(processExitsWith: .failure) { emit { $0.vector(.mul, .d2, 32, 32, 32) } }
      await #expect(processExitsWith: .failure) { emit { $0.vector(.ushr, .b16, 32, 32, immediate: 0) } }
      await #expect(processExitsWith: .failure) { emit { $0.vector(.shl, .b16, 32, 32, immediate: 8) } }
    }
  }

  private func emit(_ form: (inout A64Assembler) -> Void) {
    var assembler = A64Assembler()
    form(&assembler)
  }
#endif
