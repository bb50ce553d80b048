import FuzzTargets
import Testing

/// What the front end promises of any input, tried with many.
@Suite struct MutationTests {
  /// The same inputs each time. `.ci/fuzz` tries more, and those that lead to new code.
  @Test(arguments: FuzzTarget.allCases)
  func mutations(target: FuzzTarget) {
    let (texts, binaries) = seeds(of: Array(Self.corpus.utf8))
    let originals = target == .text ? texts : binaries
    #expect(!originals.isEmpty)
    for original in originals { #expect(target.tryInput(original)) }
    var mutator = Mutator(seed: 7)
    var accepted = 0
    for _ in 0..<5_000 {
      let input = mutator.mutation(of: originals, tokens: target == .text ? Self.words : Self.sequences)
      if target.tryInput(input) { accepted += 1 }
    }
    // Both sides of the border are tried.
    #expect(accepted > 20 && accepted < 4_980, "\(accepted)")
  }

  static let words = [
    "(", ")", "(;", ";)", ";;", "\n", "\"", "\\", "\\u{d7ff}", "$", "(@name \"n\")", "(@custom \"c\")",
    "(@metadata.code.branch_hint \"\\01\")", "(func ", "(type ", "(block ", "(if ", "(then ", "(else ",
    "end ",
    "local.get 0 ", "br 1 ", "i32.const 0x8000_0000 ", "f64.const 0x1.fp-1074 ", "nan:0x1 ", "(param i32) ",
    "(result (ref null $s)) ", "(module ", "i64.const -0x8000000000000000 ", "0", "$f ", "\u{ff}",
  ].map { Array($0.utf8) }

  static let sequences: [[UInt8]] = [
    [0], [0x0B], [0x80, 0x80, 0x80, 0x80, 0x10], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0x7F], [0x02, 0x40],
    [0x03, 0x40],
    [0x04, 0x40], [0x05], [0x0C, 0], [0x0E, 1, 0, 0], [0x20, 0], [0x41, 0], [0xFB, 0], [0xFC, 8, 0, 0],
    [0xFD, 0],
    [0x1F, 0x40, 1, 0, 0, 0], [0xD0, 0x70], [0x63, 0], [0x00, 5, 4, 0x6E, 0x61, 0x6D, 0x65], [0x50, 1, 0],
    [0x4E, 2], [0x60, 0, 0],
  ]

  /// A module or two of each kind.
  static let corpus = #"""
    (module $m (@name "M")
      (rec (type $s (sub (struct (field $a (mut i32)) (field (ref null $v))))) (type $v (array (mut i8))))
      (type $t (sub $s (struct (field (mut i32)) (field (ref null $v)) (field f64))))
      (type $f (func (param i32 i64) (result i32)))
      (import "m" "f" (func $i (type $f))) (import "m" "g" (global $g (mut i32)))
      (memory 1) (memory i64 1) (table $tab 2 10 funcref) (table 1 (ref $f) (ref.func $h)) (tag $e (param i32))
      (global $k i32 (i32.const 7)) (global v128 (v128.const f32x4 1 nan -inf 0x1p-149))
      (export "f" (func $h)) (start $n) (elem (i32.const 0) func $h) (elem declare func $h)
      (elem (ref null $f) (item ref.func $h)) (data "abc\00\ff") (data (i32.const 1) "x")
      (@custom "c" (after func) "\01\02")
      (func $n)
      (func $h (type $f) (local $x (ref $s)) (local f64 v128)
        (local.set $x (struct.new $t (i32.const 1) (array.new_fixed $v 1 (i32.const 2)) (f64.const 1e-300)))
        (block $b (result i32)
          (loop $l (result i32)
            (@metadata.code.branch_hint "\01") (br_if $l (i32.eqz (local.get 0)))
            (br_table $b $b (i32.load8_u offset=3 (local.get 0)) (i32.const 1))))
        (if (result i32) (then (call $i (local.get 0) (local.get 1)))
          (else (return_call_indirect $tab (type $f) (i32.const 0) (local.get 1) (i32.const 1))))
        (block $c (result i32) (try_table (catch $e $c) (throw $e (i32.const 5))) (i32.const 0))
        (struct.set $s 0 (local.get $x) (global.get $g))
        (drop (i32x4.extract_lane 3
          (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 (v128.const i64x2 1 2) (local.get 4))))
        (drop (call_ref $f (i32.const 1) (i64.const 2) (ref.func $h)))
        (v128.store8_lane 1 offset=7 align=1 3 (i64.const 0) (local.get 4))
        (memory.init 0 0 (i32.const 0) (i32.const 0) (i32.const 1))
        (memory.copy 1 0 (i64.const 0) (i32.const 0) (i32.const 1))
        (drop (block (result anyref) (br_on_cast 0 anyref (ref $t) (local.get $x))))
        (drop (select (result f64) (f64.const nan:0x123) (local.get 3) (i32.const 0)))
        i32.add))
    (module (func $f (param $p i64) (result i64) (return_call $f (local.get $p))) (memory 0) (data ""))
    (module quote "(func (export \"a\") (result f32 f64) f32.const 0x1p+127 f64.const -nan)")
    """#
}
