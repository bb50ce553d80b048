import Testing

@testable import SinglePass

/// The plans of constant divisions, carried out in Swift, against division itself.
@Suite struct ConstantDivisionTests {
  /// Around powers of two, around multiples of the divisor, and whatever a generator of random numbers adds.
  private static func dividends(around divisor: UInt64, bits: UInt64) -> [UInt64] {
    var values: [UInt64] = [0, 1, 2]
    for power in 0..<bits {
      for offset: UInt64 in [.max, 0, 1] { values.append((1 << power) &+ offset) }
    }
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &+ divisor
    for _ in 0..<64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let multiple = (state >> 13) &* divisor
      values += [state, state >> 32, multiple, multiple &- 1, multiple &+ 1]
    }
    values += [UInt64.max / divisor * divisor, UInt64.max / divisor * divisor &- 1, .max]
    return values.map { bits == 64 ? $0 : $0 & 0xFFFF_FFFF }
  }

  private static let divisors: [UInt64] = {
    var values: [UInt64] = (2...130).map { $0 } + [641, 1000, 10_000, 1_000_000_007, 6_700_417]
    for power: UInt64 in 7..<64 {
      for offset: UInt64 in [.max, 0, 1] { values.append((1 << power) &+ offset) }
    }
    return values + [.max, .max - 1, .max / 3, .max / 3 + 1, .max / 7]
  }()

  private static func unsigned(_ plan: ConstantDivision, _ x: UInt64) -> UInt64 {
    switch plan.method {
    case .shift: return x >> UInt64(plan.shift)
    case .product: return (x &* plan.multiplier) >> UInt64(plan.shift)
    case .upperHalf: return x.multipliedFullWidth(by: plan.multiplier).high >> UInt64(plan.shift)
    case .upperHalfAndSum:
      let upper = x.multipliedFullWidth(by: plan.multiplier).high
      return ((x &- upper) >> 1 &+ upper) >> UInt64(plan.shift)
    }
  }

  private static func signed(_ plan: ConstantDivision, _ x: Int64, wide: Bool) -> Int64 {
    let quotient: Int64
    switch plan.method {
    case .shift: return (x / (1 << Int64(plan.shift))) * (plan.isNegative ? -1 : 1)
    case .product: quotient = (x &* Int64(plan.multiplier)) >> Int64(plan.shift)
    case .upperHalf, .upperHalfAndSum:
      let upper = UInt64(bitPattern: x).multipliedFullWidth(by: plan.multiplier).high
      quotient = Int64(bitPattern: upper &- (x < 0 ? plan.multiplier : 0)) >> Int64(plan.shift)
    }
    return (quotient + (x < 0 ? 1 : 0)) * (plan.isNegative ? -1 : 1)
  }

  @Test(arguments: [false, true]) func unsignedPlansAreExact(wide: Bool) throws {
    for divisor in Self.divisors where wide || divisor <= 0xFFFF_FFFF {
      let plan = try #require(ConstantDivision(unsigned: divisor, wide: wide))
      for x in Self.dividends(around: divisor, bits: wide ? 64 : 32)
      where Self.unsigned(plan, x) != x / divisor {
        Issue.record("\(x) / \(divisor): \(Self.unsigned(plan, x)) by \(plan)")
      }
    }
  }

  @Test(arguments: [false, true]) func signedPlansAreExact(wide: Bool) throws {
    for magnitude in Self.divisors where magnitude < (wide ? 1 << 63 : 1 << 31) {
      for divisor in [Int64(magnitude), -Int64(magnitude)] {
        let plan = try #require(ConstantDivision(signed: divisor, wide: wide))
        for bits in Self.dividends(around: magnitude, bits: wide ? 64 : 32) {
          let x = wide ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
          if Self.signed(plan, x, wide: wide) != x / divisor {
            Issue.record("\(x) / \(divisor): \(Self.signed(plan, x, wide: wide)) by \(plan)")
          }
        }
      }
    }
  }

  @Test func someDivisorsAreLeftToTheProcessor() {
    for divisor: Int64 in [0, 1, -1] {
      #expect(ConstantDivision(signed: divisor, wide: false) == nil)
      #expect(ConstantDivision(signed: divisor, wide: true) == nil)
    }
    #expect(ConstantDivision(signed: Int64(Int32.min), wide: false) == nil)
    #expect(ConstantDivision(signed: .min, wide: true) == nil)
    #expect(ConstantDivision(unsigned: 0, wide: true) == nil)
    #expect(ConstantDivision(unsigned: 1, wide: false) == nil)
  }
}
