import Assembler
import CRuntime
import Testing

/// What instructions do, by the emulator, against what their functions in `A64Assembler` say.
@Suite(
  .serialized,
  .enabled(
    if: Emulator.problem == nil, "no emulator (WAST_RUN_UNICORN names its library): \(Emulator.problem ?? "")"
  ))
struct SemanticsTests {
  /// d = x0 from x1, x2 and x3.
  private struct IntegerForm {
    let name: String
    let emit: (inout A64Assembler) -> Void
    let expected: (UInt64, UInt64, UInt64) -> UInt64
    init(
      _ name: String, _ emit: @escaping (inout A64Assembler) -> Void,
      _ expected: @escaping (UInt64, UInt64, UInt64) -> UInt64
    ) {
      (self.name, self.emit, self.expected) = (name, emit, expected)
    }
    /// The same on 32 bits.
    init(
      narrow name: String, _ emit: @escaping (inout A64Assembler) -> Void,
      _ expected: @escaping (UInt32, UInt32, UInt32) -> UInt32
    ) {
      self.init(name + " w", emit) {
        UInt64(
          expected(
            UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $1), UInt32(truncatingIfNeeded: $2)))
      }
    }
  }

  private static func signed(_ a: UInt64) -> Int64 { Int64(bitPattern: a) }
  private static func signed(_ a: UInt32) -> Int32 { Int32(bitPattern: a) }

  private static func integerForms() -> [IntegerForm] {
    var forms: [IntegerForm] = []
    forms.append(IntegerForm("add", { $0.arithmetic(.add, true, 0, 1, 2) }) { a, b, _ in a &+ b })
    forms.append(IntegerForm("sub", { $0.arithmetic(.sub, true, 0, 1, 2) }) { a, b, _ in a &- b })
    forms.append(IntegerForm(narrow: "sub", { $0.arithmetic(.sub, false, 0, 1, 2) }) { a, b, _ in a &- b })
    forms.append(
      IntegerForm("add lsl", { $0.arithmetic(.add, true, 0, 1, 2, .lsl, 63) }) { a, b, _ in a &+ b << 63 })
    forms.append(
      IntegerForm("sub asr", { $0.arithmetic(.sub, true, 0, 1, 2, .asr, 5) }) { a, b, _ in
        a &- UInt64(bitPattern: signed(b) >> 5)
      })
    forms.append(
      IntegerForm("add sxtw", { $0.arithmetic(.add, true, 0, 1, 2, .sxtw, 2) }) { a, b, _ in
        a &+ UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: b))) << 2
      })
    forms.append(
      IntegerForm("add uxtb", { $0.arithmetic(.add, true, 0, 1, 2, .uxtb, 4) }) { a, b, _ in
        a &+ (b & 0xFF) << 4
      })
    forms.append(
      IntegerForm("sub #", { $0.arithmetic(.sub, true, 0, 1, immediate: 0xFF_F000) }) { a, _, _ in
        a &- 0xFF_F000
      })
    forms.append(IntegerForm("neg", { $0.neg(true, 0, 1) }) { a, _, _ in 0 &- a })
    forms.append(
      IntegerForm(
        "and #", { $0.logical(.and, true, 0, 1, immediate: A64Bitmask(true, 0xFF00_FF00_FF00_FF00)!) }
      ) {
        a, _, _ in a & 0xFF00_FF00_FF00_FF00
      })
    forms.append(
      IntegerForm(
        narrow: "eor #", { $0.logical(.eor, false, 0, 1, immediate: A64Bitmask(false, 0xC000_0003)!) }
      ) {
        a, _, _ in a ^ 0xC000_0003
      })
    forms.append(IntegerForm("bic", { $0.logical(.bic, true, 0, 1, 2) }) { a, b, _ in a & ~b })
    forms.append(IntegerForm("orn", { $0.logical(.orn, true, 0, 1, 2) }) { a, b, _ in a | ~b })
    forms.append(
      IntegerForm("eor ror", { $0.logical(.eor, true, 0, 1, 2, .ror, 9) }) { a, b, _ in a ^ (b >> 9 | b << 55)
      })
    forms.append(IntegerForm("madd", { $0.madd(true, 0, 1, 2, 3) }) { a, b, c in c &+ a &* b })
    forms.append(IntegerForm("msub", { $0.msub(true, 0, 1, 2, 3) }) { a, b, c in c &- a &* b })
    forms.append(
      IntegerForm("umull", { $0.umull(0, 1, 2) }) { a, b, _ in (a & 0xFFFF_FFFF) * (b & 0xFFFF_FFFF) })
    forms.append(
      IntegerForm("smull", { $0.smull(0, 1, 2) }) { a, b, _ in
        UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: a)) * Int64(Int32(truncatingIfNeeded: b)))
      })
    forms.append(
      IntegerForm("smsubl", { $0.multiply(.smsubl, 0, 1, 2, 3) }) { a, b, c in
        c &- UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: a)) * Int64(Int32(truncatingIfNeeded: b)))
      })
    forms.append(
      IntegerForm("smulh", { $0.smulh(0, 1, 2) }) { a, b, _ in
        UInt64(bitPattern: signed(a).multipliedFullWidth(by: signed(b)).high)
      })
    forms.append(IntegerForm("umulh", { $0.umulh(0, 1, 2) }) { a, b, _ in a.multipliedFullWidth(by: b).high })
    forms.append(IntegerForm("udiv", { $0.binary(.udiv, true, 0, 1, 2) }) { a, b, _ in b == 0 ? 0 : a / b })
    forms.append(
      IntegerForm("sdiv", { $0.binary(.sdiv, true, 0, 1, 2) }) { a, b, _ in
        b == 0 ? 0 : UInt64(bitPattern: signed(a).dividedReportingOverflow(by: signed(b)).partialValue)
      })
    forms.append(
      IntegerForm(narrow: "sdiv", { $0.binary(.sdiv, false, 0, 1, 2) }) { a, b, _ in
        b == 0 ? 0 : UInt32(bitPattern: signed(a).dividedReportingOverflow(by: signed(b)).partialValue)
      })
    forms.append(IntegerForm("lslv", { $0.binary(.lslv, true, 0, 1, 2) }) { a, b, _ in a &<< b })
    forms.append(
      IntegerForm(narrow: "asrv", { $0.binary(.asrv, false, 0, 1, 2) }) { a, b, _ in
        UInt32(bitPattern: signed(a) &>> signed(b))
      })
    forms.append(
      IntegerForm("rorv", { $0.binary(.rorv, true, 0, 1, 2) }) { a, b, _ in a &>> b | a &<< (0 &- b) })
    forms.append(IntegerForm("lsl #", { $0.lsl(true, 0, 1, immediate: 13) }) { a, _, _ in a << 13 })
    forms.append(IntegerForm(narrow: "lsr #", { $0.lsr(false, 0, 1, immediate: 31) }) { a, _, _ in a >> 31 })
    forms.append(
      IntegerForm("asr #", { $0.asr(true, 0, 1, immediate: 7) }) { a, _, _ in
        UInt64(bitPattern: signed(a) >> 7)
      })
    forms.append(
      IntegerForm(narrow: "ror #", { $0.ror(false, 0, 1, immediate: 1) }) { a, _, _ in a >> 1 | a << 31 })
    forms.append(IntegerForm("extr", { $0.extr(true, 0, 1, 2, lsb: 20) }) { a, b, _ in b >> 20 | a << 44 })
    forms.append(
      IntegerForm("ubfm", { $0.bitfield(.ubfm, true, 0, 1, immr: 8, imms: 19) }) { a, _, _ in a >> 8 & 0xFFF }
    )
    forms.append(
      IntegerForm("sxtb", { $0.sxtb(true, 0, 1) }) { a, _, _ in
        UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: a)))
      })
    forms.append(
      IntegerForm(narrow: "sxth", { $0.sxth(false, 0, 1) }) { a, _, _ in
        UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: a)))
      })
    forms.append(
      IntegerForm("sxtw", { $0.sxtw(0, 1) }) { a, _, _ in
        UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: a)))
      })
    forms.append(IntegerForm("uxth", { $0.uxth(0, 1) }) { a, _, _ in a & 0xFFFF })
    forms.append(
      IntegerForm("clz", { $0.unary(.clz, true, 0, 1) }) { a, _, _ in UInt64(a.leadingZeroBitCount) })
    forms.append(
      IntegerForm(narrow: "clz", { $0.unary(.clz, false, 0, 1) }) { a, _, _ in UInt32(a.leadingZeroBitCount) }
    )
    forms.append(
      IntegerForm(
        "ctz",
        {
          $0.unary(.rbit, true, 0, 1)
          $0.unary(.clz, true, 0, 0)
        }
      ) { a, _, _ in UInt64(a.trailingZeroBitCount) })
    forms.append(
      IntegerForm(
        "popcnt",
        {
          $0.fmovToVector(true, v0, 1)
          $0.vector(.cnt, .b8, v0, v0)
          $0.vector(.addv, .b8, v0, v0)
          $0.fmovFromVector(false, 0, v0)
        }
      ) { a, _, _ in UInt64(a.nonzeroBitCount) })
    forms.append(IntegerForm("rev", { $0.rev(true, 0, 1) }) { a, _, _ in a.byteSwapped })
    forms.append(
      IntegerForm(
        "128-bit sum",
        {
          $0.arithmetic(.adds, true, 4, 1, 2)
          $0.binary(.adc, true, 0, 2, 3)
        }
      ) { a, b, c in b &+ c &+ (a.addingReportingOverflow(b).overflow ? 1 : 0) })
    forms.append(
      IntegerForm(
        "cset lt",
        {
          $0.cmp(true, 1, 2)
          $0.cset(0, .lt)
        }
      ) { a, b, _ in signed(a) < signed(b) ? 1 : 0 })
    forms.append(
      IntegerForm(
        "cset hi",
        {
          $0.cmp(true, 1, 2)
          $0.cset(0, .hi)
        }
      ) { a, b, _ in a > b ? 1 : 0 })
    forms.append(
      IntegerForm(
        "csneg ge",
        {
          $0.cmp(true, 1, immediate: 0)
          $0.select(.csneg, true, 0, 1, 1, .ge)
        }
      ) { a, _, _ in a >> 63 == 0 ? a : 0 &- a })
    forms.append(
      IntegerForm(
        "MIN by -1 by ccmp",
        {
          $0.cmn(true, 2, immediate: 1)
          $0.ccmp(true, 1, immediate: 1, otherwise: [], .eq)
          $0.cset(0, .vs)
        }
      ) { a, b, _ in a == 1 << 63 && b == .max ? 1 : 0 })
    forms.append(
      IntegerForm(
        "bit test",
        {
          $0.tst(true, 1, immediate: A64Bitmask(true, 1 << 40)!)
          $0.csetm(true, 0, .ne)
        }
      ) { a, _, _ in a >> 40 & 1 == 1 ? .max : 0 })
    return forms
  }

  @Test func integers() throws {
    let emulator = try Emulator()
    let forms = Self.integerForms()
    var starts: [Int] = []
    emulator.load {
      for form in forms {
        starts.append($0.offset)
        form.emit(&$0)
        $0.ret()
      }
    }
    let values: [UInt64] = [
      0, 1, 2, 7, 40, 63, 64, 0x7F, 0x80, 0x8000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1 << 40, 1 << 63,
      .max, .max - 1, 0x7FFF_FFFF_FFFF_FFFF, 0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210,
    ]
    for (form, start) in zip(forms, starts) {
      for (number, a) in values.enumerated() {
        for b in values {
          let c = values[(number * 7 + 3) % values.count]
          (emulator[1], emulator[2], emulator[3]) = (a, b, c)
          emulator.run(at: start)
          guard emulator[0] == form.expected(a, b, c) else {
            Issue.record("\(form.name) of \(a), \(b), \(c) is \(emulator[0]), not \(form.expected(a, b, c))")
            break
          }
        }
      }
    }
  }

  @Test func constants() throws {
    let emulator = try Emulator()
    var values: [UInt64] = []
    let halfwords: [UInt64] = [0, 1, 0xFFFF, 0x1234, 0x8000]
    for a in halfwords {
      for b in halfwords {
        for c in halfwords { for d in halfwords { values.append(a << 48 | b << 32 | c << 16 | d) } }
      }
    }
    for shift in 0..<64 as Range<UInt64> {
      values += [1 << shift, ~(1 << shift), .max << shift, 0x55 << shift]
    }
    var starts: [Int] = []
    emulator.load {
      for value in values {
        starts.append($0.offset)
        $0.movImmediate(0, value)
        $0.ret()
        // At most four.
        #expect($0.offset - starts[starts.count - 1] <= 20)
      }
    }
    for (value, start) in zip(values, starts) {
      emulator.run(at: start)
      #expect(emulator[0] == value)
    }
  }

  /// Each load of each width, and each kind of address, with what it leaves in the register and in the base.
  @Test func loadsAndStores() throws {
    let emulator = try Emulator()
    let base = emulator.stack + 4096
    for index in 0..<64 { (base + index).storeBytes(of: UInt8(0x81 + index), as: UInt8.self) }
    func memory(_ offset: Int, _ bytes: Int) -> UInt64 {
      (0..<bytes).reduce(0) { $0 | UInt64((base + offset + $1).load(as: UInt8.self)) << UInt64(8 * $1) }
    }
    func value(_ emit: (inout A64Assembler) -> Void, _ register: UInt8 = 1) -> UInt64 {
      emulator.load {
        emit(&$0)
        $0.ret()
      }
      emulator[0] = address(base) + 16
      emulator[1] = .max
      emulator[2] = 0xFFFF_FFFF_FFFF_FFFE  // −2, or without its upper half 2^32 − 2
      emulator[3] = 3
      emulator.setVector(v0 + 1, [.max, .max])
      emulator.run()
      return emulator[register]
    }
    #expect(value { $0.access(.ldrb, 1, 0, 1) } == memory(17, 1))
    #expect(value { $0.access(.ldrsbX, 1, 0, -1) } == memory(15, 1) | ~0xFF)
    #expect(value { $0.access(.ldrsbW, 1, 0, 0) } == memory(16, 1) | 0xFFFF_FF00)
    #expect(value { $0.access(.ldrh, 1, 0, 3) } == memory(19, 2))
    #expect(value { $0.access(.ldrshX, 1, 0, 2) } == memory(18, 2) | ~0xFFFF)
    #expect(value { $0.access(.ldrW, 1, 0, 4) } == memory(20, 4))
    #expect(value { $0.access(.ldrsw, 1, 0, 4) } == memory(20, 4) | 0xFFFF_FFFF << 32)
    #expect(value { $0.access(.ldrX, 1, 0, -16) } == memory(0, 8))
    #expect(value { $0.access(.ldrX, 1, 0, index: 3, .uxtx, isScaled: true) } == memory(40, 8))
    #expect(value { $0.access(.ldrX, 1, 0, index: 2, .sxtw, isScaled: true) } == memory(0, 8))
    #expect(value { $0.access(.ldrW, 1, 0, index: 3, .uxtw) } == memory(19, 4))
    #expect(value { $0.access(.ldrX, 1, 0, preIndex: 8) } == memory(24, 8))
    #expect(emulator[0] == address(base) + 24)
    #expect(value { $0.access(.ldrX, 1, 0, postIndex: -8) } == memory(16, 8))
    #expect(emulator[0] == address(base) + 8)
    #expect(value { $0.pair(.ldpX, 1, 4, 0, 8) } == memory(24, 8) && emulator[4] == memory(32, 8))
    #expect(value { $0.pair(.ldpsw, 1, 4, 0) } == memory(16, 4) | 0xFFFF_FFFF << 32)
    #expect(value({ $0.access(.ldrS, v0 + 1, 0, 0) }, v0 + 1) == memory(16, 4))
    #expect(value({ $0.access(.ldrD, v0 + 1, 0, 8) }, v0 + 1) == memory(24, 8))
    #expect(emulator.vector(v0 + 1).y == 0)
    #expect(value({ $0.access(.ldrQ, v0 + 1, 0, -16) }, v0 + 1) == memory(0, 8))
    #expect(emulator.vector(v0 + 1).y == memory(8, 8))
    #expect(value({ $0.ld1(scale: 1, v0 + 1, lane: 5, 0) }, v0 + 1) == .max)
    #expect(emulator.vector(v0 + 1).y == 0xFFFF_FFFF_0000_FFFF | memory(16, 2) << 16)
    #expect(value({ $0.ld1r(.h8, v0 + 1, 0) }, v0 + 1) == memory(16, 2) &* 0x0001_0001_0001_0001)
    _ = value { $0.pair(.stpX, 2, 3, 0, preIndex: 16) }
    #expect(memory(32, 8) == .max - 1 && memory(40, 8) == 3 && emulator[0] == address(base) + 32)
    _ = value { $0.access(.strh, 3, 0, 1) }
    #expect(memory(17, 2) == 3)
    _ = value { $0.st1(scale: 2, v0 + 1, lane: 3, 0) }
    #expect(memory(16, 4) == 0xFFFF_FFFF)
    #expect(
      value {
        let label = $0.makeLabel()
        $0.ldr(.x, 1, label)
        $0.ret()
        $0.bind(label)
        $0.doubleword(0x0123_4567_89AB_CDEF)
      } == 0x0123_4567_89AB_CDEF)
  }

  private static let doubles: [Double] = [
    0, -0.0, 1, -1, 0.5, 1.5, 2.5, -2.5, 0.1, 1e300, -1e300, 4_294_967_295.5, 2_147_483_648, -2_147_483_649,
    9.3e18, -9.3e18, 1.9e19, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .pi,
  ]

  @Test func floats() throws {
    let emulator = try Emulator()
    typealias Emit = (inout A64Assembler) -> Void
    func saturated<I: FixedWidthInteger>(_ a: Double, _: I.Type) -> UInt64 {
      let value: I = a.isNaN ? 0 : I(exactly: a.rounded(.towardZero)) ?? (a < 0 ? .min : .max)
      return I.bitWidth == 32 ? UInt64(UInt32(truncatingIfNeeded: value)) : UInt64(truncatingIfNeeded: value)
    }
    let (d, a, b) = (v0, v0 + 1, v0 + 2)
    var forms: [(String, Emit, (Double, Double) -> Double)] = []
    forms.append(("fadd", { $0.float(.fadd, true, d, a, b) }, { $0 + $1 }))
    forms.append(("fsub", { $0.float(.fsub, true, d, a, b) }, { $0 - $1 }))
    forms.append(("fmul", { $0.float(.fmul, true, d, a, b) }, { $0 * $1 }))
    forms.append(("fdiv", { $0.float(.fdiv, true, d, a, b) }, { $0 / $1 }))
    forms.append(("fneg", { $0.float(.fneg, true, d, a) }, { a, _ in -a }))
    forms.append(("fabs", { $0.float(.fabs, true, d, a) }, { a, _ in a.magnitude }))
    forms.append(("fsqrt", { $0.float(.fsqrt, true, d, a) }, { a, _ in a.squareRoot() }))
    forms.append(("frintn", { $0.float(.frintn, true, d, a) }, { a, _ in a.rounded(.toNearestOrEven) }))
    forms.append(("frintp", { $0.float(.frintp, true, d, a) }, { a, _ in a.rounded(.up) }))
    forms.append(("frintm", { $0.float(.frintm, true, d, a) }, { a, _ in a.rounded(.down) }))
    forms.append(("frintz", { $0.float(.frintz, true, d, a) }, { a, _ in a.rounded(.towardZero) }))
    forms.append(("fmadd", { $0.float(.fmadd, true, d, a, b, a) }, { ($0).addingProduct($0, $1) }))
    forms.append(
      (
        "fmin", { $0.float(.fmin, true, d, a, b) },
        { a, b in
          a.isNaN || b.isNaN ? .nan : a == b ? (a.sign == .minus ? a : b) : a < b ? a : b
        }
      ))
    forms.append(
      (
        "fmax", { $0.float(.fmax, true, d, a, b) },
        { a, b in
          a.isNaN || b.isNaN ? .nan : a == b ? (a.sign == .plus ? a : b) : a > b ? a : b
        }
      ))
    forms.append(
      (
        "copysign",
        {
          $0.scalar(.ushr, v0 + 3, b, immediate: 63)
          $0.float(.fmov, true, d, a)
          $0.scalar(.sli, d, v0 + 3, immediate: 63)
        }, { Double(signOf: $1, magnitudeOf: $0) }
      ))
    forms.append(
      (
        "by way of float",
        {
          $0.fcvt(toDouble: false, d, a)
          $0.fcvt(toDouble: true, d, d)
        }, { a, _ in Double(Float(a)) }
      ))
    let conversions: [(String, Emit, (Double, Double) -> UInt64)] = [
      ("fcvtzs w", { $0.fcvtz(signed: true, false, true, 0, a) }, { a, _ in saturated(a, Int32.self) }),
      ("fcvtzu w", { $0.fcvtz(signed: false, false, true, 0, a) }, { a, _ in saturated(a, UInt32.self) }),
      ("fcvtzs x", { $0.fcvtz(signed: true, true, true, 0, a) }, { a, _ in saturated(a, Int64.self) }),
      ("fcvtzu x", { $0.fcvtz(signed: false, true, true, 0, a) }, { a, _ in saturated(a, UInt64.self) }),
    ]
    // Unordered is false for all but `ne`.
    let comparisons: [(A64Condition, (Double, Double) -> Bool)] = [
      (.eq, { $0 == $1 }), (.ne, { $0 != $1 }), (.mi, { $0 < $1 }), (.lo, { $0 < $1 }), (.ls, { $0 <= $1 }),
      (.gt, { $0 > $1 }), (.ge, { $0 >= $1 }), (.vs, { $0.isNaN || $1.isNaN }),
    ]
    let programs =
      forms.map(\.1) + conversions.map(\.1)
      + comparisons.map { comparison in
        {
          $0.fcmp(true, a, b)
          $0.cset(0, comparison.0)
        }
      }
    var starts: [Int] = []
    emulator.load {
      for program in programs {
        starts.append($0.offset)
        program(&$0)
        $0.ret()
      }
    }
    for first in Self.doubles {
      for second in Self.doubles {
        (emulator[a], emulator[b]) = (first.bitPattern, second.bitPattern)
        for (number, form) in forms.enumerated() {
          emulator.run(at: starts[number])
          let (result, expected) = (Double(bitPattern: emulator[d]), form.2(first, second))
          #expect(
            expected.isNaN ? result.isNaN : result.bitPattern == expected.bitPattern,
            "\(form.0) of \(first), \(second) is \(result), not \(expected)")
        }
        for (number, form) in conversions.enumerated() {
          emulator.run(at: starts[forms.count + number])
          #expect(emulator[0] == form.2(first, second), "\(form.0) of \(first)")
        }
        for (number, form) in comparisons.enumerated() {
          emulator.run(at: starts[forms.count + conversions.count + number])
          #expect(emulator[0] == (form.1(first, second) ? 1 : 0), "\(form.0) of \(first), \(second)")
        }
      }
    }
  }

  @Test func conversionsOfIntegers() throws {
    let emulator = try Emulator()
    emulator.load {
      for wide in [false, true] {
        for signed in [false, true] {
          $0.cvtf(signed: signed, wide, true, v0, 0)
          $0.ret()
        }
      }
    }
    for value in [0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 63, .max, (1 << 53) + 1] as [UInt64] {
      let narrow = UInt32(truncatingIfNeeded: value)
      let expected = [
        Double(narrow), Double(Int32(bitPattern: narrow)), Double(value), Double(Int64(bitPattern: value)),
      ]
      for (number, expected) in expected.enumerated() {
        emulator[0] = value
        emulator.run(at: 8 * number)
        #expect(Double(bitPattern: emulator[v0]) == expected)
      }
    }
  }

  /// Sequences for vectors, with lanes of all widths.
  @Test func vectors() throws {
    let emulator = try Emulator()
    typealias Bytes = SIMD16<UInt8>
    let (d, a, b, s, t) = (v0, v0 + 1, v0 + 2, v0 + 30, v0 + 31)
    func lanes<L: FixedWidthInteger>(_ bits: SIMD2<UInt64>, _: L.Type) -> [L] {
      let count = 64 / L.bitWidth
      return (0..<2 * count).map {
        L(truncatingIfNeeded: bits[$0 / count] >> UInt64($0 % count * L.bitWidth))
      }
    }
    func bits<L: FixedWidthInteger>(_ lanes: [L]) -> SIMD2<UInt64> {
      let count = 64 / L.bitWidth
      var result: SIMD2<UInt64> = [0, 0]
      let mask = L.bitWidth == 64 ? UInt64.max : 1 << UInt64(L.bitWidth) - 1
      for (number, lane) in lanes.enumerated() {
        result[number / count] |=
          (UInt64(truncatingIfNeeded: lane) & mask) << UInt64(number % count * L.bitWidth)
      }
      return result
    }
    func each<L: FixedWidthInteger>(_: L.Type, _ body: @escaping (L, L) -> L) -> (
      SIMD2<UInt64>, SIMD2<UInt64>
    ) ->
      SIMD2<UInt64>
    { { bits(zip(lanes($0, L.self), lanes($1, L.self)).map(body)) } }
    func clamp<W: FixedWidthInteger, N: FixedWidthInteger>(_ value: W, _: N.Type) -> N { N(clamping: value) }
    typealias Form = (
      name: String, emit: (inout A64Assembler) -> Void,
      expected: (SIMD2<UInt64>, SIMD2<UInt64>) -> SIMD2<UInt64>
    )
    var forms: [Form] = []
    forms.append(("add 8h", { $0.vector(.add, .h8, d, a, b) }, each(UInt16.self) { $0 &+ $1 }))
    forms.append(("sub 2d", { $0.vector(.sub, .d2, d, a, b) }, each(UInt64.self) { $0 &- $1 }))
    forms.append(
      (
        "sqadd 16b", { $0.vector(.sqadd, .b16, d, a, b) },
        each(Int8.self) { Int8(clamping: Int($0) + Int($1)) }
      ))
    forms.append(
      (
        "uqsub 8h", { $0.vector(.uqsub, .h8, d, a, b) },
        each(UInt16.self) { UInt16(clamping: Int($0) - Int($1)) }
      ))
    forms.append(
      (
        "urhadd 16b", { $0.vector(.urhadd, .b16, d, a, b) },
        each(UInt8.self) { UInt8((Int($0) + Int($1) + 1) / 2) }
      ))
    forms.append(("smin 4s", { $0.vector(.smin, .s4, d, a, b) }, each(Int32.self) { min($0, $1) }))
    forms.append(("umax 16b", { $0.vector(.umax, .b16, d, a, b) }, each(UInt8.self) { max($0, $1) }))
    forms.append(("cmhi 4s", { $0.vector(.cmhi, .s4, d, a, b) }, each(UInt32.self) { $0 > $1 ? .max : 0 }))
    forms.append(("cmge 2d", { $0.vector(.cmge, .d2, d, a, b) }, each(Int64.self) { $0 >= $1 ? -1 : 0 }))
    forms.append(
      ("cmlt #0 8h", { $0.vector(.cmltZero, .h8, d, a) }, each(Int16.self) { a, _ in a < 0 ? -1 : 0 }))
    forms.append(
      ("abs 16b", { $0.vector(.abs, .b16, d, a) }, each(UInt8.self) { a, _ in a > 127 ? 0 &- a : a }))
    forms.append(
      ("cnt 16b", { $0.vector(.cnt, .b16, d, a) }, each(UInt8.self) { a, _ in UInt8(a.nonzeroBitCount) }))
    forms.append(("mul 4s", { $0.vector(.mul, .s4, d, a, b) }, each(UInt32.self) { $0 &* $1 }))
    forms.append(
      (
        "sqrdmulh 8h", { $0.vector(.sqrdmulh, .h8, d, a, b) },
        each(Int16.self) { Int16(clamping: (Int($0) * Int($1) + 0x4000) >> 15) }
      ))
    forms.append(("bic", { $0.vector(.bic, d, a, b) }, { $0 & ~$1 }))
    forms.append(
      (
        "bsl",
        {
          $0.movVector(d, a)
          $0.vector(.bsl, d, b, a)
        }, { $0 & $1 | ~$0 & $0 }
      ))
    forms.append(
      ("ushr 8h", { $0.vector(.ushr, .h8, d, a, immediate: 5) }, each(UInt16.self) { a, _ in a >> 5 }))
    forms.append(
      ("sshr 2d", { $0.vector(.sshr, .d2, d, a, immediate: 64) }, each(Int64.self) { a, _ in a >> 63 }))
    forms.append(
      ("shl 16b", { $0.vector(.shl, .b16, d, a, immediate: 7) }, each(UInt8.self) { a, _ in a << 7 }))
    forms.append(
      (
        "shift by a register",
        {
          $0.umov(scale: 2, 0, b, lane: 0)
          $0.logical(.and, false, 0, 0, immediate: A64Bitmask(false, 15)!)
          $0.neg(false, 0, 0)
          $0.dup(.h8, s, general: 0)
          $0.vector(.sshl, .h8, d, a, s)
        },
        { a, b in
          let count = Int16(b.x & 15)
          return bits(lanes(a, Int16.self).map { $0 >> count })
        }
      ))
    forms.append(
      (
        "smull2 4s", { $0.vector(.smull, .h8, d, a, b) },
        {
          bits(zip(lanes($0, Int16.self)[4...], lanes($1, Int16.self)[4...]).map { Int32($0) * Int32($1) })
        }
      ))
    forms.append(
      (
        "sshll 8h", { $0.vector(.sshll, .b8, d, a, immediate: 0) },
        { a, _ in bits(lanes(a, Int8.self)[..<8].map(Int16.init)) }
      ))
    forms.append(
      (
        "uaddlp", { $0.vector(.uaddlp, .b16, d, a) },
        { a, _ in
          let lanes = lanes(a, UInt8.self)
          return bits((0..<8).map { UInt16(lanes[2 * $0]) + UInt16(lanes[2 * $0 + 1]) })
        }
      ))
    forms.append(
      (
        "narrow",
        {
          $0.vector(.sqxtun, .b8, d, a)
          $0.vector(.sqxtun, .b16, d, b)
        },
        { bits((lanes($0, Int16.self) + lanes($1, Int16.self)).map { clamp($0, UInt8.self) }) }
      ))
    forms.append(
      (
        "dot",
        {
          $0.vector(.smull, .h4, s, a, b)
          $0.vector(.smull, .h8, t, a, b)
          $0.vector(.addp, .s4, d, s, t)
        },
        {
          let products = zip(lanes($0, Int16.self), lanes($1, Int16.self)).map { Int32($0) * Int32($1) }
          return bits((0..<4).map { products[2 * $0] &+ products[2 * $0 + 1] })
        }
      ))
    forms.append(
      (
        "i64x2.mul",
        {
          $0.vector(.rev64, .s4, s, b)
          $0.vector(.mul, .s4, s, s, a)
          $0.vector(.xtn, .s2, t, a)
          $0.vector(.addp, .s4, s, s, s)
          $0.vector(.xtn, .s2, d, b)
          $0.vector(.shll, .s2, s, s)
          $0.vector(.umlal, .s2, s, t, d)
          $0.movVector(d, s)
        }, each(UInt64.self) { $0 &* $1 }
      ))
    forms.append(
      (
        "swizzle", { $0.tbl(d, a, b) },
        { a, b in
          let table = lanes(a, UInt8.self)
          return bits(lanes(b, UInt8.self).map { $0 < 16 ? table[Int($0)] : 0 })
        }
      ))
    forms.append(
      (
        "shuffle",
        {
          $0.movVector(s, a)
          $0.movVector(t, b)
          $0.tbl(d, s, count: 2, b)
        },
        { a, b in
          let table = lanes(a, UInt8.self) + lanes(b, UInt8.self)
          return bits(lanes(b, UInt8.self).map { $0 < 32 ? table[Int($0)] : 0 })
        }
      ))
    forms.append(
      (
        "ext", { $0.ext(d, a, b, start: 3) },
        { bits(Array((lanes($0, UInt8.self) + lanes($1, UInt8.self))[3..<19])) }
      ))
    forms.append(
      (
        "zip1 4s", { $0.vector(.zip1, .s4, d, a, b) },
        {
          let (a, b) = (lanes($0, UInt32.self), lanes($1, UInt32.self))
          return bits([a[0], b[0], a[1], b[1]])
        }
      ))
    forms.append(
      (
        "uzp2 8h", { $0.vector(.uzp2, .h8, d, a, b) },
        {
          let all = lanes($0, UInt16.self) + lanes($1, UInt16.self)
          return bits((0..<8).map { all[2 * $0 + 1] })
        }
      ))
    forms.append(
      (
        "lanes by registers",
        {
          $0.smov(scale: 0, true, 1, a, lane: 13)
          $0.movVector(d, b)
          $0.ins(scale: 3, d, lane: 0, general: 1)
          $0.ins(scale: 1, d, lane: 7, a, from: 2)
        },
        {
          var result = $1
          result.x = UInt64(bitPattern: Int64(lanes($0, Int8.self)[13]))
          result.y = result.y & 0x0000_FFFF_FFFF_FFFF | UInt64(lanes($0, UInt16.self)[2]) << 48
          return result
        }
      ))
    forms.append(
      (
        "movi", { $0.movi(d, A64VectorImmediate(0xFF00_00FF_00FF_FFFF)!) },
        { _, _ in [0xFF00_00FF_00FF_FFFF, 0xFF00_00FF_00FF_FFFF] }
      ))
    forms.append(
      (
        "bitmask of bytes",
        {
          $0.vector(.ushr, .b16, s, a, immediate: 7)
          $0.vector(.usra, .h8, s, s, immediate: 7)
          $0.vector(.usra, .s4, s, s, immediate: 14)
          $0.vector(.usra, .d2, s, s, immediate: 28)
          $0.umov(scale: 0, 0, s, lane: 0)
          $0.umov(scale: 0, 1, s, lane: 8)
          $0.logical(.orr, false, 0, 0, 1, .lsl, 8)
          $0.fmovToVector(true, d, 0)
        },
        { a, _ in
          [
            lanes(a, UInt8.self).enumerated().reduce(0) { $0 | UInt64($1.element >> 7) << UInt64($1.offset) },
            0,
          ]
        }
      ))
    forms.append(
      (
        "any true",
        {
          $0.vector(.umaxp, .s4, s, a, a)
          $0.fmovFromVector(true, 0, s)
          $0.cmp(true, 0, immediate: 0)
          $0.cset(0, .ne)
          $0.fmovToVector(true, d, 0)
        }, { a, _ in [a.x | a.y == 0 ? 0 : 1, 0] }
      ))
    forms.append(
      (
        "all true of bytes",
        {
          $0.vector(.uminv, .b16, s, a)
          $0.fmovFromVector(false, 0, s)
          $0.cmp(false, 0, immediate: 0)
          $0.cset(0, .ne)
          $0.fmovToVector(true, d, 0)
        }, { a, _ in [lanes(a, UInt8.self).contains(0) ? 0 : 1, 0] }
      ))
    var starts: [Int] = []
    emulator.load {
      for form in forms {
        starts.append($0.offset)
        form.emit(&$0)
        $0.ret()
      }
    }
    var values: [SIMD2<UInt64>] = [
      [0, 0], [.max, .max], [0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908],
      [0x8000_7FFF_8000_0001, 0x7FFF_FFFF_8000_0000], [0x1F11_1E12_0D13_0C14, 0x80FF_7F01_0010_2030],
      [1 << 63, 0],
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<10 {
      var next: UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407; return state ^ state >> 29
      }
      values.append([next, next])
    }
    for (form, start) in zip(forms, starts) {
      for first in values {
        for second in values {
          emulator.setVector(a, first)
          emulator.setVector(b, second)
          emulator.run(at: start)
          let (result, expected) = (emulator.vector(d), form.expected(first, second))
          guard result == expected else {
            Issue.record("\(form.name) of \(first), \(second) is \(result), not \(expected)")
            break
          }
        }
      }
    }
  }

  /// Lanes of floats, which have instructions of their own.
  @Test func floatVectors() throws {
    let emulator = try Emulator()
    let (d, a, b) = (v0, v0 + 1, v0 + 2)
    emulator.load {
      $0.vector(.fmla, .s4, d, a, b)
      $0.ret()
      $0.fcvtl(upper: true, d, a)
      $0.ret()
      $0.fcvtn(upper: false, d, a)
      $0.ret()
      $0.vector(.fcmgt, .d2, d, a, b)
      $0.ret()
      $0.vector(.fcvtzs, .d2, d, a)
      $0.vector(.sqxtn, .s2, d, d)
      $0.ret()
    }
    func doubles(_ low: Double, _ high: Double) -> SIMD2<UInt64> { [low.bitPattern, high.bitPattern] }
    func singles(_ values: [Float]) -> SIMD2<UInt64> {
      let bits = values.map { UInt64($0.bitPattern) }
      return [bits[0] | bits[1] << 32, bits[2] | bits[3] << 32]
    }
    emulator.setVector(d, singles([1, 2, 3, 4]))
    emulator.setVector(a, singles([0.5, -2, 1e20, 10]))
    emulator.setVector(b, singles([8, 3, 1e20, 0.25]))
    emulator.run(at: 0)
    #expect(emulator.vector(d) == singles([5, -4, .infinity, 6.5]))
    emulator.run(at: 8)
    #expect(emulator.vector(d) == doubles(Double(1e20 as Float), 10))
    emulator.setVector(a, doubles(0.1, -1e300))
    emulator.setVector(b, doubles(0.1, .nan))
    emulator.run(at: 16)
    #expect(emulator.vector(d) == singles([0.1, -.infinity, 0, 0]))
    emulator.setVector(b, doubles(0.05, .nan))
    emulator.run(at: 24)
    #expect(emulator.vector(d) == [.max, 0])
    emulator.setVector(a, doubles(-1e300, 7.9))
    emulator.run(at: 32)
    #expect(emulator.vector(d) == [0x7_8000_0000, 0])
  }
}
