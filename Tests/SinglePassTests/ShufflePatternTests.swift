import Testing

@testable import SinglePass

extension Vector {
  /// Byte i is what a function of i says.
  init(_ byte: (Int) -> Int) {
    self = .zero
    for index in 0..<16 { self[index] = UInt8(byte(index)) }
  }
}

extension ShufflePattern {
  /// The indices that the pattern stands for, by what its documentation says.
  var indices: Vector {
    let first = Array(0..<16), second = Array(16..<32)
    let (x, y) =
      switch source {
      case .first: (first, first)
      case .second: (second, second)
      case .both: (first, second)
      case .exchanged: (second, first)
      }
    func lane(_ lanes: UInt8, _ index: Int) -> Int { Int(lanes >> UInt8(2 * index)) & 3 }
    return switch form {
    case .identity: Vector { x[$0] }
    case .dwords(let lanes): Vector { x[4 * lane(lanes, $0 / 4) + $0 % 4] }
    case .splat(let size): Vector { x[$0 % (1 << Int(size))] }
    case .lowWords(let lanes): Vector { $0 < 8 ? x[2 * lane(lanes, $0 / 2) + $0 % 2] : x[$0] }
    case .highWords(let lanes): Vector { $0 < 8 ? x[$0] : x[8 + 2 * lane(lanes, $0 / 2 - 4) + $0 % 2] }
    case .table(let table): Vector { x[Int(table[$0])] }
    case .concatenation(let start): Vector { (x + y)[Int(start) + $0] }
    case .interleaving(let size, let high):
      Vector {
        let bytes = 1 << Int(size)
        let lane = $0 / bytes
        return (lane % 2 == 0 ? x : y)[lane / 2 * bytes + $0 % bytes + (high ? 8 : 0)]
      }
    case .blend(let mask): Vector { (mask >> UInt16($0) & 1 == 0 ? x : y)[$0] }
    case .dwordPairs(let lanes): Vector { ($0 < 8 ? x : y)[4 * lane(lanes, $0 / 4) + $0 % 4] }
    case .truncation(let size):
      Vector {
        let bytes = 1 << Int(size)
        return (x + y)[$0 / (bytes / 2) * bytes + $0 % (bytes / 2)]
      }
    case .tables(let one, let other): Vector { one[$0] < 16 ? x[Int(one[$0])] : y[Int(other[$0])] }
    }
  }

  /// Patterns of all forms, with all that they select, or much of it.
  static let samples: [ShufflePattern] = {
    var forms: [Form] = [.splat(size: 0), .splat(size: 1)]
    var shared: [Form] = (1..<16).map { .concatenation($0) }
    var both: [Form] = [.truncation(size: 1), .truncation(size: 2)]
    for lanes in UInt8.min...UInt8.max {
      forms += [.dwords(lanes), .lowWords(lanes), .highWords(lanes)]
      both.append(.dwordPairs(lanes))
    }
    for size: UInt8 in 0..<4 {
      shared += [.interleaving(size: size, high: false), .interleaving(size: size, high: true)]
    }
    var blends: [Form] = []
    for lanes in UInt16(1)..<255 {
      // Of bytes in pairs of halves, and of words.
      blends.append(.blend(lanes * 257))
      var words: UInt16 = 0
      for word in 0..<UInt16(8) where lanes >> word & 1 == 1 { words |= 3 << (2 * word) }
      blends.append(.blend(words))
    }
    for mask in stride(from: UInt16(97), to: 0xFFFF, by: 97) { blends.append(.blend(mask)) }
    return (forms + shared).flatMap { [Self(source: .first, form: $0), Self(source: .second, form: $0)] }
      + (both + shared).flatMap { [Self(source: .both, form: $0), Self(source: .exchanged, form: $0)] }
      + blends.map { Self(source: .both, form: $0) }
  }()
}

/// What a pattern takes, by its form, against the indices that it was made from.
@Suite struct ShufflePatternTests {
  private static func check(_ indices: Vector) {
    for isSame in [false, true] {
      let pattern = ShufflePattern(indices, isSame: isSame)
      let taken = pattern.indices
      if isSame ? taken.masked(0x0F) != indices.masked(0x0F) || pattern.source != .first : taken != indices {
        Issue.record("\((0..<16).map { indices[$0] }), same \(isSame): \(pattern)")
      }
    }
  }

  @Test func allFormsTakeWhatTheIndicesSay() {
    for pattern in ShufflePattern.samples { Self.check(pattern.indices) }
  }

  /// Each sample with one byte changed, a little or much.
  @Test func nearMissesAreNotTaken() {
    for (number, pattern) in ShufflePattern.samples.enumerated() {
      for index in 0..<16 {
        for change: UInt8 in [1, 16, UInt8(truncatingIfNeeded: 2 + number % 14)] {
          var indices = pattern.indices
          indices[index] ^= change
          Self.check(indices)
        }
      }
    }
  }

  @Test func randomIndices() {
    var random = SplitMix(state: 128)
    for _ in 0..<20_000 {
      Self.check(Vector { _ in Int.random(in: 0..<32, using: &random) })
      Self.check(Vector { _ in Int.random(in: 0..<16, using: &random) })
      // Words in disorder.
      let words = (0..<8).map { _ in Int.random(in: 0..<16, using: &random) }
      Self.check(Vector { 2 * words[$0 / 2] + $0 % 2 })
    }
  }

  /// A sample is found as its form, or as one that is tried before that.
  @Test func noFormIsMissed() {
    for pattern in ShufflePattern.samples {
      switch ShufflePattern(pattern.indices, isSame: false).form {
      case .table, .tables: Issue.record("\(pattern) is not found")
      default: break
      }
    }
  }

  @Test(arguments: [
    ("identity", Vector { $0 }, ShufflePattern.Source.first, ShufflePattern.Form.identity),
    ("identity of the second", Vector { 16 + $0 }, .second, .identity),
    ("lanes of 32 bits", Vector { [4, 5, 6, 7][$0 % 4] }, .first, .dwords(0b01_01_01_01)),
    ("lanes of 64 bits", Vector { ($0 + 8) % 16 }, .first, .dwords(0b01_00_11_10)),
    ("byte everywhere", Vector { _ in 0 }, .first, .splat(size: 0)),
    ("word everywhere", Vector { 16 + $0 % 2 }, .second, .splat(size: 1)),
    ("lower words", Vector { $0 < 4 ? $0 ^ 2 : $0 }, .first, .lowWords(0b11_10_00_01)),
    ("upper words", Vector { $0 < 12 ? $0 : $0 ^ 2 }, .first, .highWords(0b10_11_01_00)),
    ("rotation", Vector { ($0 + 3) % 16 }, .first, .concatenation(3)),
    ("concatenation", Vector { $0 + 3 }, .both, .concatenation(3)),
    ("exchanged concatenation", Vector { ($0 + 19) % 32 }, .exchanged, .concatenation(3)),
    ("interleaved with itself", Vector { $0 / 2 }, .first, .interleaving(size: 0, high: false)),
    ("interleaved", Vector { 8 + $0 / 2 + $0 % 2 * 16 }, .both, .interleaving(size: 0, high: true)),
    (
      "interleaved, exchanged", Vector { $0 < 8 ? $0 + 16 : $0 - 8 }, .exchanged,
      .interleaving(size: 3, high: false)
    ),
    ("blend", Vector { $0 == 5 ? 21 : $0 }, .both, .blend(0x20)),
    ("pairs", Vector { $0 < 8 ? $0 % 4 : 16 + $0 % 4 }, .both, .dwordPairs(0)),
    ("exchanged pairs", Vector { $0 < 8 ? 16 + $0 % 4 : $0 % 4 }, .exchanged, .dwordPairs(0)),
    ("lower bytes", Vector { 2 * $0 }, .both, .truncation(size: 1)),
    ("lower words of dwords", Vector { $0 / 2 * 4 + $0 % 2 }, .both, .truncation(size: 2)),
  ])
  func formsByName(
    _ name: String, _ indices: Vector, _ source: ShufflePattern.Source, _ form: ShufflePattern.Form
  ) {
    let pattern = ShufflePattern(indices, isSame: false)
    #expect(pattern.source == source && pattern.form == form, "\(name): \(pattern)")
  }

  @Test func constantsAreShuffled() {
    let a = Vector { 100 + $0 }, b = Vector { 200 + $0 }
    #expect(
      Vector.shuffle(a, b, Vector { $0 % 2 == 0 ? $0 : 31 - $0 })
        == Vector { $0 % 2 == 0 ? 100 + $0 : 215 - $0 })
    #expect(a.selected(by: Vector { $0 < 8 ? 15 - $0 : 0x80 }) == Vector { $0 < 8 ? 115 - $0 : 0 })
  }
}
