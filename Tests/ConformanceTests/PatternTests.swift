import Testing
import WasmRuntime
import WasmText

@testable import Conformance

/// Patterns and their texts, among them what generated code cannot return yet.
@Suite struct PatternTests {
  static let canonical32: UInt32 = 0x7FC0_0000
  static let canonical64: UInt64 = 0x7FF8_0000_0000_0000

  @Test(
    arguments: [
      // A vector's lanes, lowest first.
      (.v128(shape: .i32x4, low: 1, high: 2), .v128(low: 1, high: 2), true),
      (.v128(shape: .i8x16, low: 1, high: 2), .v128(low: 1, high: 3), false),
      (.v128(shape: .i64x2, low: 1, high: 2), .i64(1), false),
      (
        .f32x4([.bits(1), .nan(.canonical), .bits(0), .bits(3)]),
        .v128(low: 0x7FC0_0000 << 32 | 1, high: 3 << 32), true
      ),
      (
        .f32x4([.bits(1), .nan(.canonical), .bits(0), .bits(3)]),
        .v128(low: 0xFFC0_0000 << 32 | 1, high: 3 << 32), true
      ),
      (
        .f32x4([.bits(1), .nan(.canonical), .bits(0), .bits(3)]),
        .v128(low: 0x7FC0_0001 << 32 | 1, high: 3 << 32), false
      ),
      (
        .f32x4([.bits(1), .nan(.arithmetic), .bits(0), .bits(3)]),
        .v128(low: 0x7FC0_0001 << 32 | 1, high: 3 << 32), true
      ),
      (
        .f32x4([.bits(1), .nan(.arithmetic), .bits(0), .bits(3)]),
        .v128(low: 0x7FA0_0001 << 32 | 1, high: 3 << 32), false
      ),
      (
        .f32x4([.bits(1), .nan(.canonical), .bits(1 << 31), .bits(3)]),
        .v128(low: 0x7FC0_0000 << 32 | 1, high: 3 << 32), false
      ),
      (.f64x2([.nan(.canonical), .bits(0)]), .v128(low: 0x7FF8_0000_0000_0000, high: 0), true),
      (.f64x2([.nan(.canonical), .bits(0)]), .v128(low: 0x7FF8_0000_0000_0001, high: 0), false),
      (.f64x2([.nan(.canonical), .bits(0)]), .v128(low: 0x7FF8_0000_0000_0000, high: 1 << 63), false),
      (
        .either([.v128(shape: .i32x4, low: 1, high: 0), .v128(shape: .i32x4, low: 2, high: 0)]),
        .v128(low: 2, high: 0), true
      ),
      (
        .either([.v128(shape: .i32x4, low: 1, high: 0), .v128(shape: .i32x4, low: 2, high: 0)]),
        .v128(low: 3, high: 0), false
      ),
      (.value(.host(1)), .reference(.host(1)), true),
      (.value(.host(1)), .reference(.extern(1)), false),
      (.value(.null(.nofunc)), .reference(.null(.func)), true),
      (.value(.null(.none)), .reference(.null(.any)), true),
      (.value(.null(.none)), .reference(.null(.extern)), false),
      (.reference(.any), .reference(.host(1)), true),
      (.reference(.struct), .reference(.host(1)), false),
      (.reference(.eq), .reference(.host(1)), false),
      (.reference(.i31), .reference(.i31(1)), true),
      (.reference(.eq), .reference(.i31(1)), true),
      (.reference(.any), .reference(.i31(1)), true),
      (.reference(.struct), .reference(.i31(1)), false),
      (.reference(.struct), .reference(.structure(HeapObject())), true),
      (.reference(.array), .reference(.structure(HeapObject())), false),
      (.reference(.eq), .reference(.structure(HeapObject())), true),
      (.reference(.any), .reference(.structure(HeapObject())), true),
      (.reference(.array), .reference(.array(HeapObject())), true),
      (.reference(.extern), .reference(.array(HeapObject())), false),
      (.reference(.extern), .reference(.externalized(.array(HeapObject()))), true),
      (.reference(.array), .reference(.externalized(.array(HeapObject()))), false),
      (.reference(.extern), .reference(.externalized(.i31(3))), true),
      (.value(.extern(3)), .reference(.externalized(.i31(3))), false),
      (.anyNull, .reference(.i31(0)), false),
      (.anyNull, .reference(.null(.exn)), true),
      (.anyNull, .i32(0), false),
    ] as [(ResultPattern, Value, Bool)])
  func matching(pattern: ResultPattern, value: Value, matches: Bool) {
    #expect(pattern.matches(value) == matches)
  }

  @Test(
    arguments: [
      (.i32(7), "i32 7"), (.i32(.max), "i32 -1 (0xffffffff)"),
      (.i64(1 << 63), "i64 -9223372036854775808 (0x8000000000000000)"),
      (.f32(bits: 0x3FC0_0000), "f32 1.5 (0x3fc00000)"), (.f32(bits: 1 << 31), "f32 -0.0 (0x80000000)"),
      (.f32(bits: canonical32), "f32 nan:canonical (0x7fc00000)"),
      (.f32(bits: 0xFFA0_0000), "f32 -nan:0x200000 (0xffa00000)"),
      (.f64(bits: 0x3FB9_9999_9999_999A), "f64 0.1 (0x3fb999999999999a)"),
      (.f64(bits: canonical64 | 1), "f64 nan:0x8000000000001 (0x7ff8000000000001)"),
      (.f64(bits: Double.infinity.bitPattern), "f64 inf (0x7ff0000000000000)"),
      (.v128(low: 1 << 32 | 2, high: 3), "v128 i32x4 0x00000002 0x00000001 0x00000003 0x00000000"),
      (.reference(.null(.extern)), "ref.null extern"), (.reference(.extern(3)), "ref.extern 3"),
      (.reference(.function(8)), "ref.func"),
      (.reference(.i31(5)), "ref.i31 5"), (.reference(.i31(0x7FFF_FFFF)), "ref.i31 -1"),
      (.reference(.i31(0x4000_0000)), "ref.i31 -1073741824"),
      (.reference(.structure(HeapObject())), "ref.struct"), (.reference(.array(HeapObject())), "ref.array"),
      (.reference(.externalized(.i31(7))), "ref.extern of ref.i31 7"),
    ] as [(Value, String)])
  func valueTexts(value: Value, text: String) {
    #expect(value.text == text)
  }

  @Test(
    arguments: [
      (.f32(.canonical), "f32 nan:canonical"), (.f64(.arithmetic), "f64 nan:arithmetic"),
      (.either([.value(.i32(1)), .anyNull]), "i32 1 or ref.null"),
      (.f64x2([.nan(.arithmetic), .bits(0)]), "v128 f64x2 nan:arithmetic 0.0 (0x0000000000000000)"),
      (
        .v128(shape: .i16x8, low: 0x0004_0003_0002_0001, high: 0),
        "v128 i16x8 0x0001 0x0002 0x0003 0x0004 0x0000 0x0000 0x0000 0x0000"
      ),
      (.reference(.func), "ref.func"),
    ] as [(ResultPattern, String)])
  func patternTexts(pattern: ResultPattern, text: String) {
    #expect(pattern.text == text)
  }

  @Test func messagesShowBothSides() {
    let verdict = verdict(
      of: #"(assert_return (invoke "f") (f32.const 0) (i64.const 1))"#,
      after: #"(func (export "f") (result f32 i64) (f32.const -0) (i64.const 1))"#)
    #expect(verdict.expected == "f32 0.0 (0x00000000), i64 1")
    #expect(verdict.actual == "f32 -0.0 (0x80000000), i64 1")
    #expect(
      verdict.message == "expected f32 0.0 (0x00000000), i64 1, got f32 -0.0 (0x80000000), i64 1")
  }

  /// A command, and whether it passes with its message held against ours by prefix, by class, and not at all.
  @Test(arguments: [
    (#"(assert_trap (invoke "trap") "unreach")"#, true, true, true),
    (#"(assert_trap (invoke "trap") "unreachable executed")"#, true, true, true),
    (#"(assert_trap (invoke "trap") "unreachable executed twice")"#, false, true, true),
    (#"(assert_trap (invoke "trap") "integer overflow")"#, false, false, true),
    (#"(assert_invalid (module (func (result i32))) "nonsense")"#, false, true, true),
    (#"(assert_malformed (module (func (result i32))) "type mismatch")"#, false, false, false),
    (#"(assert_exhaustion (invoke "trap") "unreachable")"#, false, false, false),
  ])
  func messagePolicies(command: String, prefix: Bool, byClass: Bool, ignore: Bool) {
    let fields = #"(func (export "trap") unreachable)"#
    for (policy, passes) in [(MessagePolicy.prefix, prefix), (.class, byClass), (.ignore, ignore)] {
      #expect((verdict(of: command, after: fields, messages: policy) == .pass) == passes, "\(policy)")
    }
  }
}
