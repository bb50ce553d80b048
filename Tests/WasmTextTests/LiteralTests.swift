import Testing

@testable import WasmText

private func withWord<Result>(_ text: String, _ body: (Word) -> Result) -> Result {
  Array(text.utf8).withUnsafeBufferPointer { body(Word(bytes: $0)) }
}

private func integer(_ text: String, _ width: Int) -> UInt64? { withWord(text) { $0.integer(width: width) } }

private func float(_ text: String, _ format: FloatFormat) -> UInt64? {
  var reader = FloatReader()
  return withWord(text) { reader.bits(of: $0, format: format) }
}

private func f64(_ text: String) -> UInt64? { float(text, .binary64) }
private func f32(_ text: String) -> UInt64? { float(text, .binary32) }

@Suite struct IntegerLiteralTests {
  @Test(
    arguments: [
      ("0", 32, 0), ("4294967295", 32, 0xFFFF_FFFF), ("0xffff_ffff", 32, 0xFFFF_FFFF),
      ("-1", 32, 0xFFFF_FFFF),
      ("-2147483648", 32, 0x8000_0000), ("+4294967295", 32, 0xFFFF_FFFF), ("-0", 32, 0), ("-0x80", 8, 0x80),
      ("255", 8, 255), ("-32768", 16, 0x8000), ("18446744073709551615", 64, .max),
      ("-9223372036854775808", 64, 1 << 63),
      ("0x00000000000000000000000000000001", 64, 1), ("1_0_0", 8, 100),
    ] as [(String, Int, UInt64)])
  func reads(text: String, width: Int, bits: UInt64) {
    #expect(integer(text, width) == bits)
  }

  @Test(arguments: [
    ("4294967296", 32), ("-2147483649", 32), ("0x100000000", 32), ("256", 8), ("-129", 8), ("65536", 16),
    ("18446744073709551616", 64), ("-9223372036854775809", 64), ("0x10000000000000000", 64), ("1.0", 32),
    ("99999999999999999999999", 64), ("nan", 32),
  ])
  func refuses(text: String, width: Int) {
    #expect(integer(text, width) == nil)
  }
}

@Suite struct FloatLiteralTests {
  @Test(
    arguments: [
      ("0", 0), ("-0.0", 1 << 63), ("1", 1.0.bitPattern), ("-1.5e3", (-1500.0).bitPattern),
      ("0x1.8p1", 3.0.bitPattern),
      ("1_000.000_1", 1000.0001.bitPattern), ("0e9999999999999999999999", 0), ("0x0p99999999999999999999", 0),
      ("1e-99999999999999999999", 0), ("0x1p-99999999999999999999", 0), ("inf", Double.infinity.bitPattern),
      ("-inf", (-Double.infinity).bitPattern), ("nan", 0x7FF8_0000_0000_0000),
      ("-nan", 0xFFF8_0000_0000_0000),
      ("nan:0x1", 0x7FF0_0000_0000_0001), ("-nan:0xfffffffffffff", 0xFFFF_FFFF_FFFF_FFFF),
      // The largest finite number, and what still rounds to it.
      ("1.7976931348623157e308", 0x7FEF_FFFF_FFFF_FFFF), ("1.797693134862315807e308", 0x7FEF_FFFF_FFFF_FFFF),
      ("0x1.fffffffffffff7fffp1023", 0x7FEF_FFFF_FFFF_FFFF),
      // The smallest normal and subnormal numbers, and their halves.
      ("2.2250738585072014e-308", 0x0010_0000_0000_0000), ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF),
      ("0x1p-1074", 1), ("0x1p-1075", 0), ("0x1.8p-1075", 1), ("0x1.0000000000000000000001p-1075", 1),
      ("0x3p-1075", 2),
      ("0x1p-1076", 0), ("0x1.fffffffffffffffffp-1076", 0),
      ("4.9e-324", 1), ("2.4703282292062327e-324", 0), ("2.4703282292062328e-324", 1),
      ("0x1.fffffffffffffp-1022", 0x001F_FFFF_FFFF_FFFF), ("0x0.fffffffffffff8p-1022", 0x0010_0000_0000_0000),
      // Ties to even, and the digit that breaks one.
      ("9007199254740993", 9007199254740992.0.bitPattern),
      ("9007199254740995", 9007199254740996.0.bitPattern),
      ("9007199254740993.00000000000000000000000001", 9007199254740994.0.bitPattern),
      ("0x1.00000000000008p0", 1.0.bitPattern), ("0x1.000000000000080000000001p0", 1.0.nextUp.bitPattern),
    ] as [(String, UInt64)])
  func readsDoubles(text: String, bits: UInt64) {
    #expect(f64(text) == bits)
  }

  @Test(
    arguments: [
      ("0", 0), ("0.1", Float(0.1).bitPattern), ("16777217", Float(16_777_216).bitPattern),
      ("3.40282346638528859812e38", 0x7F7F_FFFF),
      ("340282356779733661637539395458142568447.9999", 0x7F7F_FFFF),
      ("0x1p-149", 1), ("0x1p-150", 0), ("0x1.000002p-150", 1), ("1.1754943508e-38", 0x0080_0000),
      ("nan:0x7fffff", 0x7FFF_FFFF),
      ("nan:0x200000", 0x7FA0_0000), ("-inf", 0xFF80_0000),
      // Rounding to a double first would make a tie of these.
      ("8388608.50000000000000001", 0x4B00_0001), ("0x1.00000100000000000001p0", 0x3F80_0001),
      ("0x1.0000010000000000000000000000000001p0", 0x3F80_0001),
    ] as [(String, UInt32)])
  func readsFloats(text: String, bits: UInt32) {
    #expect(f32(text) == UInt64(bits))
  }

  @Test(arguments: [
    "1.7976931348623159e308", "1e309", "0x1p1024", "0x1.fffffffffffff8p1023", "1e99999999999999999999",
    "nan:0x0", "nan:0x10000000000000", "nan:0x1_0000_0000_0000_0000",
  ])
  func refusesDoubles(text: String) {
    #expect(f64(text) == nil)
    #expect(f64("-" + text) == nil)
  }

  @Test(arguments: ["340282356779733661637539395458142568448", "0x1p128", "0x1.ffffffp127", "nan:0x800000"])
  func refusesFloats(text: String) {
    #expect(f32(text) == nil)
  }

  /// The standard library reads decimal and hexadecimal numbers exactly, too.
  @Test func agreesWithTheStandardLibrary() {
    var random = Numbers(state: 42)
    for _ in 0..<20_000 {
      let digits = String((0..<Int(random.next() % 30 + 1)).map { _ in Character("\(random.next() % 10)") })
      let text = "\(digits).\(random.next() % 1000)e\(Int(random.next() % 700) - 350)"
      let double = Double(text)!
      #expect(f64(text) == (double.isInfinite ? nil : double.bitPattern), "\(text)")
      let small = "\(digits)e\(Int(random.next() % 100) - 75)"
      let float = Float(small)!
      #expect(f32(small) == (float.isInfinite ? nil : UInt64(float.bitPattern)), "\(small)")
    }
  }

  /// Shortest representations of any floats come back as they were.
  @Test func readsWhatTheStandardLibraryWrites() {
    var random = Numbers(state: 7)
    for _ in 0..<20_000 {
      let double = Double(bitPattern: random.next())
      if double.isFinite { #expect(f64("\(double)") == double.bitPattern, "\(double)") }
      let float = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()))
      if float.isFinite { #expect(f32("\(float)") == UInt64(float.bitPattern), "\(float)") }
    }
  }

  /// Numbers exactly between two doubles have up to 767 digits, and every one of them counts.
  @Test func readsEveryDigitThatCounts() {
    // 2^-1074 × 3 / 2, in full: the tie between the two smallest numbers.
    var digits = [UInt8](repeating: 0, count: 1)
    digits[0] = 3
    for _ in 0..<1075 {
      var carry: UInt8 = 0
      for index in digits.indices {
        let value = digits[index] * 5 + carry
        digits[index] = value % 10
        carry = value / 10
      }
      if carry != 0 { digits.append(carry) }
    }
    let tie = String(digits.reversed().map { Character("\($0)") }) + "e-1075"
    #expect(f64(tie) == 2)
    let below = tie.replacing("5e-1075", with: "4e-1075")
    #expect(below != tie)
    #expect(f64(below) == 1)
    #expect(f64("0." + String(repeating: "0", count: 1000) + "1e1001") == 1.0.bitPattern)
    #expect(f64("1" + String(repeating: "0", count: 100_000) + "e-100000") == 1.0.bitPattern)
    #expect(
      f64("9007199254740993." + String(repeating: "0", count: 100_000) + "1") == 9007199254740994.0.bitPattern
    )
  }
}

/// Reproducible random numbers (xorshift).
struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
