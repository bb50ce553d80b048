import Testing
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Inputs made to hurt: they end soon, with an answer.
@Suite struct AdversarialTests {
  @Test(arguments: [(0x02, 99_999), (0x03, 99_999), (0x04, 99_999)] as [(UInt8, Int)])
  func nestingUpToTheLimit(opcode: UInt8, depth: Int) {
    let condition: [UInt8] = opcode == 0x04 ? [0x41, 0x00] : []
    let body =
      [0] + Array(repeatElement(condition + [opcode, 0x40], count: depth).joined())
      + [UInt8](repeating: 0x0B, count: depth + 1)
    #expect(Binary.verdict(Binary.function(body)) == nil)
  }

  @Test func nestingBeyondTheLimit() {
    let depth = 1_000_000
    let body =
      [0] + Array(repeatElement([0x02, 0x40], count: depth).joined())
      + [UInt8](repeating: 0x0B, count: depth + 1)
    #expect(Binary.verdict(Binary.function(body))?.hasPrefix("malformed: blocks nested too deeply") == true)
  }

  @Test func manyLabels() {
    let count = 1 << 20
    let body = [0, 0x41, 0, 0x0E] + Binary.leb(count) + [UInt8](repeating: 0, count: count + 1) + [0x0B]
    #expect(Binary.verdict(Binary.function(body)) == nil)
  }

  @Test(arguments: [
    (50_000, nil), (50_001, "invalid: too many locals: 50001"), (Int(UInt32.max), "invalid: too many"),
  ])
  func locals(count: Int, message: String?) {
    let verdict = Binary.verdict(Binary.function([1] + Binary.leb(count) + [0x7F, 0x0B]))
    #expect(message.map { verdict?.hasPrefix($0) == true } ?? (verdict == nil))
  }

  @Test func localsOfManyFunctions() {
    let body = [6, 1] + Binary.leb(50_000) + [0x7F, 0x0B]
    let count = 1_000
    let module = Binary.module(
      (1, [1, 0x60, 0, 0]), (3, Binary.leb(count) + [UInt8](repeating: 0, count: count)),
      (10, Binary.leb(count) + Array(repeatElement(body, count: count).joined())))
    #expect(Binary.verdict(module)?.hasPrefix("invalid: too many locals in the module") == true)
  }

  @Test func operandsBeyondTheLimit() {
    // A type with 1000 results, and blocks of it.
    let results = Binary.leb(1000) + [UInt8](repeating: 0x7F, count: 1000)
    let body: [UInt8] = [0] + Array(repeatElement([0x02, 1, 0x00, 0x0B], count: 1_100).joined()) + [0x0B]
    let module = Binary.module(
      (1, [2, 0x60, 0, 0, 0x60, 0] + results), (3, [1, 0]), (10, [1] + Binary.leb(body.count) + body))
    #expect(Binary.verdict(module)?.hasPrefix("invalid: too many operands") == true)
  }

  @Test func manyTypesInOneGroup() {
    let count = 100_000
    let types: [UInt8] = Array(repeatElement([0x60, 0, 1, 0x63, 5], count: count).joined())
    #expect(Binary.verdict(Binary.module((1, [1, 0x4E] + Binary.leb(count) + types))) == nil)
  }

  @Test(arguments: [true, false])
  func longChainsOfSubtypes(inOneGroup: Bool) {
    let count = 100_000
    var types: [UInt8] = [0x50, 0, 0x5F, 0]
    for index in 1..<count { types += [0x50, 1] + Binary.leb(index - 1) + [0x5F, 0] }
    let head = inOneGroup ? [1, 0x4E] + Binary.leb(count) : Binary.leb(count)
    #expect(
      Binary.verdict(Binary.module((1, head + types)))?.hasPrefix("invalid: sub type 64 has too many") == true
    )
  }

  @Test func manyImportsOfOneNameAndManyExports() {
    let count = 100_000
    let imports: [UInt8] = Array(repeatElement([0, 0, 0, 0], count: count).joined())
    var exports: [UInt8] = []
    for index in 0..<count {
      exports += [3, UInt8(index & 127), UInt8(index >> 7 & 127), UInt8(index >> 14), 0, 0]
    }
    let module = Binary.module(
      (1, [1, 0x60, 0, 0]), (2, Binary.leb(count) + imports), (7, Binary.leb(count) + exports))
    #expect(Binary.verdict(module) == nil)
  }

  /// Indices that no module has are unknown, however large.
  @Test func hugeIndices() {
    let index: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
    #expect(
      Binary.verdict(Binary.module((1, [1, 0x60, 1, 0x64] + index + [0])))?.hasPrefix("invalid: unknown type")
        == true)
    #expect(
      Binary.verdict(Binary.function([0, 0xD0] + index + [0x1A, 0x0B]))?.hasPrefix("invalid: unknown type")
        == true)
    for opcode in [0x0C, 0x10, 0x20, 0x23, 0x25, 0x3F, 0xD2] as [UInt8] {
      #expect(
        Binary.verdict(Binary.function([0, opcode] + index + [0x0B]))?.hasPrefix("invalid: unknown") == true)
    }
  }

  /// Whatever becomes of a module's bytes, there is an answer.
  @Test func damagedModules() throws {
    let original = encodeModule(try parseModule(Array(Self.sample.utf8)).module)
    #expect(Binary.verdict(original) == nil)
    var random = UInt64(0x9E37_79B9_7F4A_7C15)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = original
      for _ in 0...next(3) {
        switch next(3) {
        case 0: bytes[next(bytes.count)] = UInt8(next(256))
        case 1: bytes.remove(at: next(bytes.count))
        default: bytes.insert(UInt8(next(256)), at: next(bytes.count))
        }
      }
      if Binary.verdict(bytes) == nil { accepted += 1 }
    }
    #expect(accepted > 0)
  }

  static let sample = """
    (module
      (rec (type $s (sub (struct (field (mut i32)) (field (ref null $a))))) (type $a (array (mut i8))))
      (type $t (sub $s (struct (field (mut i32)) (field (ref null $a)) (field f64))))
      (type $f (func (param i32 i64) (result i32)))
      (import "m" "f" (func $i (type $f))) (import "m" "g" (global $g (mut i32)))
      (memory 1) (memory i64 1) (table $tab 2 10 funcref) (tag $e (param i32)) (global $k i32 (i32.const 7))
      (export "f" (func $h)) (start $n) (elem (i32.const 0) func $h) (elem declare func $h) (data "abc") (data (i32.const 1) "x")
      (func $n)
      (func $h (type $f) (local $x (ref $s)) (local f64 v128)
        (local.set $x (struct.new $t (i32.const 1) (array.new_fixed $a 1 (i32.const 2)) (f64.const 1)))
        (block $b (result i32)
          (loop $l (result i32)
            (br_if $l (i32.eqz (local.get 0)))
            (br_table $b $b (i32.load8_u offset=3 (local.get 0)) (i32.const 1))))
        (if (result i32) (then (call $i (local.get 0) (local.get 1)))
          (else (return_call_indirect $tab (type $f) (i32.const 0) (local.get 1) (i32.const 1))))
        (block $c (result i32) (try_table (catch $e $c) (throw $e (i32.const 5))) (i32.const 0))
        (struct.set $s 0 (local.get $x) (global.get $g))
        (drop (i32x4.extract_lane 3 (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31 (v128.const i64x2 1 2) (local.get 4))))
        (drop (call_ref $f (i32.const 1) (i64.const 2) (ref.func $h)))
        (memory.init 0 0 (i32.const 0) (i32.const 0) (i32.const 1))
        (drop (block (result anyref) (br_on_cast 0 anyref (ref $t) (local.get $x))))
        i32.add))
    """
}
