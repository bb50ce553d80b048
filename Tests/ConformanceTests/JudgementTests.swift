import Diagnostics
import Testing
import VMLayout
import WasmISA
import WasmRuntime
import WasmText

@testable import Conformance

/// Outcomes come from processes that may have gone wrong: nothing but the right one is a pass.
@Suite struct JudgementTests {
  static let outcomes: [CaseOutcome] = [
    .returned([]), .returned([.i32(1)]), .returned([.v128(low: 1, high: 2), .reference(.extern(7))]),
    .returned([.reference(.null(.func)), .reference(.host(1)), .f32(bits: 1), .f64(bits: 2), .i64(3)]),
    .trapped(Trap(.unreachable)), .trapped(Trap(.callStackExhausted)),
    .accepted(.valid), .accepted(.linked), .accepted(.defined), .accepted(.instantiated),
    .accepted(.registered),
    .rejected(.malformed, Diagnostic("why")),
    .rejected(.invalid, Diagnostic("why", at: .init(line: 3, column: 4, excerpt: "a\n^"))),
    .rejected(.unlinkable, Diagnostic("why")),
    .absent(Absence(finding: .unsupported, message: "unsupported: x")), .refused("no memory"),
    .impossible(.unknownExport, Diagnostic("there is none"), expected: nil, actual: "x"), .unreadable,
    .threw(ThrownException(tag: "$e", values: [.i32(1), .reference(.exception(HeapObject()))])),
    .threw(ThrownException(tag: nil, values: [])), .trapped(Trap(.heapExhausted)),
    .returned([
      .reference(.i31(7)), .reference(.structure(HeapObject())), .reference(.array(HeapObject())),
      .reference(.externalized(.i31(1))), .reference(.externalized(.structure(HeapObject()))),
    ]),
    .trappedAsOneOf([.unreachable, .integerOverflow], "it cannot go on"), .trappedAsOneOf([], "?"),
    .rejected(.rejected, Diagnostic("why")),
  ]

  static let expectations: [ExpectedOutcome] = [
    .anyReturn, .values([.value(.i32(1))]), .trap("unreachable"), .exhaustion("call stack exhausted"),
    .exception, .acceptance(.instantiated), .acceptance(.defined), .acceptance(.registered),
    .moduleTrap("unreachable"), .rejection(.malformed, "why"), .rejection(.invalid, "why"),
    .rejection(.unlinkable, "why"), .unsupported,
    .unreadable(Diagnostic("no command", at: .init(line: 1, column: 2))), .tooLarge,
  ]

  /// The only pairs that pass, by their places in the lists.
  static let passing: Set<[Int]> = [
    [0, 0], [0, 1], [0, 2], [0, 3], [1, 1], [2, 4], [3, 5], [5, 9], [6, 8], [7, 10], [8, 4], [9, 11],
    [10, 12],
    [11, 13], [4, 18], [4, 19], [0, 21],
  ]

  @Test("of all pairs, only the right ones pass")
  func pairs() {
    for (row, expected) in Self.expectations.enumerated() {
      for (column, outcome) in Self.outcomes.enumerated() {
        let verdict = judge(outcome, expecting: expected, in: "f.wast", messages: .prefix)
        #expect(
          (verdict.outcome == .pass) == Self.passing.contains([row, column]), "\(expected) and \(outcome)")
        if verdict.outcome != .pass { #expect(!verdict.message.isEmpty && !verdict.type.isEmpty) }
      }
    }
  }

  @Test("outcomes and expectations come out of bytes as they went in")
  func coding() {
    for outcome in Self.outcomes { #expect(CaseOutcome(decoding: outcome.encoded()) == outcome) }
    let patterns: [ResultPattern] = [
      .value(.null(.func)), .f32(.canonical), .f64(.arithmetic), .anyNull, .reference(.struct),
      .f32x4([.bits(1), .nan(.canonical), .bits(2), .nan(.arithmetic)]),
      .f64x2([.bits(.max), .nan(.canonical)]),
      .v128(shape: .i8x16, low: 1, high: 2),
      .either([.value(.i64(1)), .value(.host(2)), .value(.extern(3))]),
    ]
    for expected in Self.expectations + [.values(patterns)] {
      #expect(ExpectedOutcome(decoding: expected.encoded()) == expected)
    }
  }

  @Test("what is cut, lengthened or changed is never taken for another outcome that passes")
  func garbage() {
    for (row, column) in Self.passing.map({ ($0[0], $0[1]) }) {
      let bytes = Self.outcomes[column].encoded()
      for end in 0..<bytes.count { #expect(CaseOutcome(decoding: Array(bytes[..<end])) == nil) }
      #expect(CaseOutcome(decoding: bytes + [0]) == nil)
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 0x55
        guard let outcome = CaseOutcome(decoding: changed) else { continue }
        #expect(outcome != Self.outcomes[column])
        _ = judge(outcome, expecting: Self.expectations[row], in: "f.wast", messages: .prefix)
      }
    }
    for length in 0..<64 {
      for byte in [0, 1, 2, 4, 0x7F, 0xFF] as [UInt8] {
        _ = CaseOutcome(decoding: Array(repeating: byte, count: length))
        _ = ExpectedOutcome(decoding: Array(repeating: byte, count: length))
      }
    }
  }

  @Test("a trap that an engine does not tell from others is the expected one, if that is among them")
  func severalKinds() {
    func verdict(_ kinds: [TrapCode], _ expected: ExpectedOutcome) -> Verdict {
      judge(.trappedAsOneOf(kinds, "it cannot go on"), expecting: expected, in: "f.wast", messages: .class)
    }
    let kinds: [TrapCode] = [.integerOverflow, .invalidConversionToInteger, .unalignedAtomic]
    #expect(verdict(kinds, .trap("integer overflow")) == .pass)
    #expect(verdict(kinds, .moduleTrap("invalid conversion to integer")) == .pass)
    #expect(verdict(kinds, .trap("unaligned atomic")) == .pass)
    #expect(verdict(kinds, .trap("unreachable")).type == "wrong-trap")
    #expect(verdict(kinds, .trap("unreachable")).actual == "trap (it cannot go on)")
    #expect(verdict([], .trap("unreachable")).type == "wrong-trap")
    #expect(verdict(kinds, .anyReturn).type == "unexpected-trap")
    #expect(verdict(kinds, .exhaustion("call stack exhausted")).type == "unexpected-trap")
  }

  @Test("what is expected may be larger than a message")
  func tooLarge() {
    let name = Name(utf8: Array(repeating: 65, count: ExpectedOutcome.byteLimit + 1))
    let encoded = ExpectedOutcome.trap(name).encoded()
    #expect(ExpectedOutcome(decoding: encoded) == .tooLarge)
    #expect(
      judge(.trapped(Trap(.unreachable)), expecting: .tooLarge, in: "f.wast", messages: .ignore).outcome
        == .fail)
  }
}
