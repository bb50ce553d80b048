import Diagnostics
import Testing
import WasmBinary
import WasmISA

@testable import WasmText

@Suite struct InstructionTests {
  /// What the names in the table below are bound to.
  static let context = """
    (type $t (func (param i32) (result i32))) (type $s (struct (field $a i32) (field $b i32))) (type $ar (array i8))
    (func $f (param $x i32) (result i32) (local $y i64) BODY)
    (table $t0 1 funcref) (table $t1 1 funcref) (memory $m0 1) (memory $m1 1) (global $g i32 (i32.const 0))
    (tag $e) (elem $el func) (data $d)
    """

  @Test(arguments: [
    // Plain
    ("nop unreachable drop", "01 00 1a"),
    ("local.get $x local.set 1 local.tee $y global.get $g", "20 00 21 01 22 01 23 00"),
    ("call $f return_call 0 ref.func $f", "10 00 12 00 d2 00"),
    ("call_ref $t return_call_ref 0", "14 00 15 00"),
    ("throw $e throw_ref", "08 00 0a"),
    ("select select (result i32) select (result) (result i64 i32)", "1b 1c 01 7f 1c 02 7e 7f"),
    // Constants
    ("i32.const -1 i32.const 0xffffffff i64.const 0x80", "41 7f 41 7f 42 80 01"),
    ("f32.const 1.5 f64.const -nan:0x1", "43 00 00 c0 3f 44 01 00 00 00 00 00 f0 ff"),
    ("v128.const i32x4 1 -1 0x10 2", "fd 0c 01 00 00 00 ff ff ff ff 10 00 00 00 02 00 00 00"),
    ("v128.const f64x2 1 inf", "fd 0c 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 f0 7f"),
    (
      "v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 255",
      "fd 0c 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e ff"
    ),
    // Memory
    (
      "i32.load i32.load offset=8 i64.store align=4 f32.load $m1 offset=0x80 align=1",
      "28 02 00 28 02 08 37 02 00 2a 40 01 80 01"
    ),
    ("i32.load8_s 1 memory.size memory.grow $m1", "2c 40 01 00 3f 00 40 01"),
    ("memory.copy memory.copy $m1 0 memory.fill memory.fill 1", "fc 0a 00 00 fc 0a 01 00 fc 0b 00 fc 0b 01"),
    ("memory.init $d memory.init $m1 $d data.drop $d", "fc 08 00 00 fc 08 00 01 fc 09 00"),
    (
      "v128.load8_lane 3 v128.load16_lane $m1 2 v128.store32_lane 1 offset=4 align=2 3",
      "fd 54 00 00 03 fd 55 41 01 00 02 fd 5a 41 01 04 03"
    ),
    (
      "v128.load64_lane 1 1 v128.load8_lane 0 drop v128.load8_lane offset=1 0",
      "fd 57 43 01 00 01 fd 54 00 00 00 1a fd 54 00 01 00"
    ),
    (
      "i8x16.extract_lane_s 15 i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 0x1f",
      "fd 15 0f fd 0d 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 1f"
    ),
    // Tables
    (
      "table.get table.get $t1 table.set 1 table.size table.grow $t1 table.fill",
      "25 00 25 01 26 01 fc 10 00 fc 0f 01 fc 11 00"
    ),
    (
      "table.copy table.copy $t1 $t0 table.init $el table.init $t1 $el elem.drop 0",
      "fc 0e 00 00 fc 0e 01 00 fc 0c 00 00 fc 0c 00 01 fc 0d 00"
    ),
    (
      "call_indirect call_indirect (type $t) call_indirect $t1 (param i32) (result i32) return_call_indirect 1 (type 0)",
      "11 03 00 11 00 00 11 00 01 13 00 01"
    ),
    // References and aggregates
    ("ref.null func ref.null $t ref.is_null ref.null 200", "d0 70 d0 00 d1 d0 c8 01"),
    (
      "ref.test (ref $s) ref.test (ref null $s) ref.cast i31ref ref.cast (ref eq)",
      "fb 14 01 fb 15 01 fb 17 6c fb 16 6d"
    ),
    ("struct.new $s struct.get $s $b struct.set 1 0", "fb 00 01 fb 02 01 01 fb 05 01 00"),
    (
      "array.new_fixed $ar 3 array.new_data $ar $d array.new_elem 2 $el array.copy $ar $ar array.init_data 2 0",
      "fb 08 02 03 fb 09 02 00 fb 0a 02 00 fb 11 02 02 fb 12 02 00"
    ),
    // Blocks
    ("block end loop $l (result i32) br $l end $l", "02 40 0b 03 7f 0c 00 0b"),
    ("block (type $t) end block (param i32) (result i32) end", "02 00 0b 02 00 0b"),
    ("if $l br $l else $l br 0 end $l", "04 40 0c 00 05 0c 00 0b"),
    (
      "block $a block $b block $a br_table $a $b 2 0 br_if $b end br $a end end",
      "02 40 02 40 02 40 0e 03 00 01 02 00 0d 01 0b 0c 01 0b 0b"
    ),
    (
      "block $a try_table $b (catch $e $a) (catch_ref 0 0) (catch_all 1) (catch_all_ref $a) br $b end end",
      "02 40 1f 40 04 00 00 00 01 00 00 02 01 03 00 0c 00 0b 0b"
    ),
    (
      "block br_on_null 0 br_on_non_null 0 br_on_cast 0 anyref (ref i31) br_on_cast_fail 0 (ref any) (ref null eq) end",
      "02 40 d5 00 d6 00 fb 18 01 00 6e 6c fb 19 02 00 6e 6d 0b"
    ),
    // Folded
    ("(i32.add (i32.const 1) (i32.mul (i32.const 2) (i32.const 3)))", "41 01 41 02 41 03 6c 6a"),
    ("(block $l (result i32) i32.const 1 (br $l (i32.const 2)))", "02 7f 41 01 41 02 0c 00 0b"),
    ("(if (i32.const 1) (then))", "41 01 04 40 0b"),
    (
      "(if $l (result i32) (local.get 0) (nop) (then (br $l (i32.const 1))) (else (i32.const 2)))",
      "20 00 01 04 7f 41 01 0c 00 05 41 02 0b"
    ),
    ("(if (then))", "04 40 0b"),
    ("(loop (try_table (catch_all 0) nop))", "03 40 1f 40 01 02 00 01 0b 0b"),
    ("(select (result i32) (i32.const 1) (i32.const 2) (i32.const 3))", "41 01 41 02 41 03 1c 01 7f"),
    ("(call_indirect $t1 (type $t) (i32.const 1) (i32.const 2))", "41 01 41 02 11 00 01"),
    ("(i32.store offset=4 (i32.const 0) (i32.load (i32.const 1)))", "41 00 41 01 28 02 00 36 02 04"),
    ("block (drop (i32.const 1)) end (nop)", "02 40 41 01 1a 0b 01"),
    (
      "(block (block) loop end (if (i32.eqz (i32.const 0)) (then nop) (else)))",
      "02 40 02 40 0b 03 40 0b 41 00 45 04 40 01 05 0b 0b"
    ),
  ])
  func encodes(body: String, expected: String) throws {
    #expect(try code(Self.context.replacing("BODY", with: body)) == expected + " 0b")
  }

  /// Every opcode that stands alone is written as the table says, and its mnemonic is its own.
  @Test func encodesEveryPlainOpcode() throws {
    for opcode in Opcode.allCases where opcode.immediates == .none && opcode != .else && opcode != .end {
      var expected = ByteWriter()
      expected.opcode(opcode)
      #expect(try code("(func \(opcode.mnemonic))") == hexadecimal(expected.bytes) + " 0b")
    }
  }

  @Test func recordsWhereInstructionsStand() throws {
    let text = """
      (func
        (i32.add (local.get 0)
          (i32.const 1))
        (if (i32.const 1) (then nop))
        block
        end)
      """
    let parsed = try parseModule(
      Array(text.utf8), at: Position(line: 11, column: 5), recordsInstructions: true)
    let module = parsed.module
    let places = parsed.instructions.map { "\(hexadecimal([module.bytes[$0.offset]])) \($0.position)" }
    #expect(
      places == [
        "20 12:13", "41 13:6", "6a 12:4", "41 14:8", "04 14:4", "01 14:27", "0b 14:31", "02 15:3", "0b 16:3",
      ])
  }
}
