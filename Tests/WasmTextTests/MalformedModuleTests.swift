import Diagnostics
import Testing
import WasmISA

@testable import WasmText

@Suite struct MalformedModuleTests {
  @Test(arguments: [
    // Structure
    ("(module", "1:8: unexpected token: the text ends here"),
    ("(module))", "1:9: unexpected token )"),
    ("(module) (module)", "1:10: unexpected token (module"),
    ("(func", "1:6: missing ): (func"),
    ("(func))", "1:7: unexpected token )"),
    ("(foo)", "1:2: unknown keyword foo"),
    ("(param)", "1:1: unexpected token (param"),
    ("(rec (func))", "1:6: unexpected token (func"),
    ("func", "1:1: unexpected token func"),
    ("(@x))", "1:5: unexpected token )"),
    ("( @a)", "1:3: unknown token @a"),
    ("(import \"a\" (func))", "1:13: unexpected token (func"),
    ("(export \"a\" (type 0))", "1:13: unexpected token (type"),
    ("(table 0)", "1:9: unexpected token )"),
    ("(table 0 i32)", "1:10: unexpected token i32"),
    ("(memory 1 2 3)", "1:13: unexpected token 3"),
    ("(memory -1)", "1:9: unexpected token -1"),
    ("(memory 0x1_0000_0000_0000_0000)", "1:9: i64 constant out of range"),
    ("(elem func (i32.const 0))", "1:12: unexpected token (i32.const"),
    ("(start 0) (start 0)", "1:11: multiple start sections"),
    // Names
    ("(func $a) (func $a)", "1:17: duplicate func $a"),
    ("(func $a) (import \"\" \"\" (func $\"a\"))", "1:31: duplicate func $a"),
    ("(func (param $a i32) (local $a i32))", "1:29: duplicate local $a"),
    ("(global $a i32 (i32.const 0)) (global $a i32 (i32.const 0))", "1:39: duplicate global $a"),
    ("(table $a 0 funcref) (table $a 0 funcref)", "1:29: duplicate table $a"),
    ("(memory $a 0) (memory $a 0)", "1:23: duplicate memory $a"),
    ("(type $a (func)) (rec (type $a (func)))", "1:29: duplicate type $a"),
    ("(type (struct (field $a i32) (field $a i32)))", "1:37: duplicate field $a"),
    ("(func (call $a))", "1:13: unknown function $a"),
    ("(func (br $a))", "1:11: unknown label $a"),
    ("(func block $a end br $a)", "1:23: unknown label $a"),
    ("(func (local.get $a))", "1:18: unknown local $a"),
    ("(func (param $a i32)) (func (local.get $a))", "1:40: unknown local $a"),
    ("(export \"\" (memory $a))", "1:20: unknown memory $a"),
    ("(type $s (struct)) (func (struct.get $s $a))", "1:41: unknown field $a"),
    ("(func $\"\\ff\")", "1:7: malformed UTF-8 encoding"),
    ("(export \"\\ff\" (func 0))", "1:9: malformed UTF-8 encoding"),
    // Order
    ("(func) (import \"\" \"\" (func))", "1:8: import after function definition"),
    ("(func) (table 0 funcref) (memory 0) (func (import \"\" \"\"))", "1:37: import after memory definition"),
    ("(global i32 (i32.const 0)) (import \"\" \"\" (memory 0))", "1:28: import after global definition"),
    ("(tag) (import \"\" \"\" (memory 0))", "1:7: import after tag definition"),
    // Function types
    (
      "(type $t (func (param i32))) (func (type $t) (param i64))", "1:42: inline function type does not match"
    ),
    (
      "(type $t (func (param i32))) (func (type $t) (result i32) (param i32))",
      "1:59: unexpected token (param"
    ),
    ("(func (type 2) (param i32))", "1:13: unknown type 2"),
    ("(func (type 2) (local $x i32))", "1:13: unknown type 2"),
    ("(type (struct)) (func (type 0) (param i32))", "1:29: non-function type 0"),
    ("(func (result i32) (param i32))", "1:20: unexpected token (param"),
    ("(func (local i32) (param i32))", "1:19: unexpected token (param"),
    ("(func (block (param $x i32)))", "1:21: unexpected token $x"),
    ("(func (param $x i32 i64))", "1:21: unexpected token i64"),
    // Instructions
    ("(func (i32.const0))", "1:8: unknown operator i32.const0"),
    ("(func (drop (get_local 0)))", "1:14: unknown operator get_local"),
    ("(func i32.const)", "1:16: unexpected token )"),
    ("(func (i32.const 0 1))", "1:20: unexpected token 1"),
    ("(func (i32.const 0) then)", "1:21: unexpected token then"),
    ("(func end)", "1:7: unexpected token end"),
    ("(func block)", "1:12: unexpected token )"),
    ("(func (block end))", "1:14: unexpected token end"),
    ("(func (i32.add nop))", "1:16: unexpected token nop"),
    ("(func else)", "1:7: unexpected token else"),
    ("(func if else else end)", "1:15: unexpected token else"),
    ("(func (if))", "1:10: unexpected token )"),
    ("(func (if (then) (then)))", "1:18: unexpected token (then"),
    ("(func (if (then) (else) (else)))", "1:25: unexpected token (else"),
    ("(func (if (else)))", "1:11: unexpected token (else"),
    ("(func (if (then) nop))", "1:18: unexpected token nop"),
    ("(func (then))", "1:7: unexpected token (then"),
    ("(func block $a end $b)", "1:20: mismatching label $b"),
    ("(func block end $b)", "1:17: mismatching label $b"),
    ("(func if $a else $b end)", "1:18: mismatching label $b"),
    ("(func (i32.const 4294967296))", "1:18: constant out of range"),
    ("(func (f32.const 0x1p128))", "1:18: constant out of range"),
    ("(func (f32.const nan:canonical))", "1:18: unexpected token nan:canonical"),
    ("(func (i8x16.extract_lane_s 256))", "1:29: i8 constant out of range"),
    ("(func (i8x16.extract_lane_s -1))", "1:29: unexpected token -1"),
    ("(func (i8x16.shuffle 0 1))", "1:22: invalid lane length"),
    ("(func (i8x16.shuffle 0 -1))", "1:24: i8 constant out of range"),
    ("(func (v128.const i32x4 1 2 3))", "1:19: wrong number of lane literals"),
    ("(func (v128.const i64x2 1 2 3))", "1:19: wrong number of lane literals"),
    ("(func (v128.const i8x16 256))", "1:19: wrong number of lane literals"),
    ("(func (v128.const i64x2 1 0x1_0000_0000_0000_0000))", "1:27: constant out of range"),
    ("(func (v128.const f32x4 nan:1 0 0 0))", "1:25: unknown keyword nan:1"),
    ("(func (i32.load align=3))", "1:17: alignment must be a power of two"),
    ("(func (i32.load align=0))", "1:17: alignment must be a power of two"),
    ("(func (i32.load align=-1))", "1:17: unknown keyword align=-1"),
    ("(func (i32.load offset=))", "1:17: unknown keyword offset="),
    ("(func (i32.load align=1 offset=1))", "1:25: unexpected token offset=1"),
    ("(func (i32.load offset=0x1_0000_0000_0000_0000))", "1:17: i64 constant out of range"),
    ("(global i32 (i32.const 0) nop) (elem (nop) nop)", "1:44: unexpected token nop"),
    ("(func (ref.test i32))", "1:17: unexpected token i32"),
    ("(func\n  (\"x\"))", "2:3: unexpected token ("),
  ])
  func refuses(text: String, expected: String) {
    let error = syntaxError(text)
    #expect(error?.hasPrefix(expected) == true, "\(text): \(error ?? "no error")")
  }

  /// Messages in full: what is there, what should be, and what may have been meant.
  @Test(arguments: [
    (
      "(func (i32.cosnt 1))",
      "1:8: unknown operator i32.cosnt, did you mean i32.const?"
    ),
    (
      "(func (local.gte 0))",
      "1:8: unknown operator local.gte, did you mean local.get?"
    ),
    (
      "(func (get_local 0))",
      "1:8: unknown operator get_local, did you mean local.get?"
    ),
    (
      "(func i32.wrap/i64)",
      "1:7: unknown operator i32.wrap/i64, did you mean i32.wrap_i64?"
    ),
    (
      "(func f64.convert_u/i32)",
      "1:7: unknown operator f64.convert_u/i32, did you mean f64.convert_i32_u?"
    ),
    ("(table 1 anyfunc)", "1:10: unknown keyword anyfunc, expected a value type, did you mean funcref?"),
    ("(export f (func 0))", "1:9: unknown keyword f, expected a string: write \"f\""),
    ("(func (i32.const frobnicate))", "1:18: unknown keyword frobnicate, expected a number"),
    ("(func (i32.const 4294967296))", "1:18: constant out of range: 4294967296 is not an integer of 32 bits"),
    ("(func (f32.const 1e99))", "1:18: constant out of range: 1e99 is not a float of 32 bits"),
    ("(func (f64.const 1.2.3))", "1:18: unknown token 1.2.3: this is not a number"),
    ("(data \"a\"\"b\")", "1:7: unknown token \"a\"\"b\": there has to be space around strings"),
    ("(func (v128.const i32x4 1 2 3))", "1:19: wrong number of lane literals: 3, expected 4"),
    ("(func i32.load align=3)", "1:16: alignment must be a power of two: 3"),
    ("(func (if (i32.const 1) (i32.const 2)))", "1:38: unexpected token ), expected (then"),
    ("(func (if (i32.const 1) (then) (br 0)))", "1:32: unexpected token (br, expected (else or )"),
    ("(func block nop)", "1:16: unexpected token ), expected end"),
  ])
  func messages(text: String, expected: String) { #expect(syntaxError(text) == expected) }

  @Test func positionsAreThoseOfTheRange() {
    let text = Array("(module)\n\n  (module (fun))".utf8)
    #expect(
      throws: SyntaxError(
        position: Position(line: 3, column: 12),
        message: "unknown keyword fun, expected a field, did you mean func?")
    ) {
      try parseModule(text, range: 12..<text.count, at: Position(line: 3, column: 3))
    }
  }

  @Test func longWordsAreCutInMessages() {
    let error = syntaxError("(\(String(repeating: "a", count: 1_000_000)))") ?? ""
    #expect(error.hasPrefix("1:2: unknown keyword aaa"))
    #expect(error.utf8.count < 120)
  }
}

@Suite struct NestingTests {
  static let tooDeep = "nesting is deeper than the limit of \(ImplementationLimits.nesting)"

  @Test(arguments: ["(", "(block ", "block ", "(i32.eqz ", "(if (then ", "(if ", "if ", "(\n"])
  func isLimited(opening: String) {
    let text = "(func \(String(repeating: opening, count: 10 * ImplementationLimits.nesting)))"
    #expect(syntaxError(text)?.contains(Self.tooDeep) == true)
  }

  @Test(arguments: [
    ("(block ", ")"), ("block ", "end "), ("(i32.eqz ", ")"), ("(if (nop) (then ", "))"),
    ("loop $l br $l ", "end $l "),
    ("(if (i32.eqz ", ")(then))"),
  ])
  func worksBelowTheLimit(opening: String, closing: String) throws {
    let depth = ImplementationLimits.nesting / 2 - 2
    let text =
      "(func \(String(repeating: opening, count: depth)) \(String(repeating: closing, count: depth)))"
    #expect(try parse(text).code.count == 1)
  }

  @Test(arguments: [("(;", ";)"), ("(@a (", "))")])
  func spaceNestsWithoutLimit(opening: String, closing: String) throws {
    let depth = 3 * ImplementationLimits.nesting
    let text = String(repeating: opening, count: depth) + String(repeating: closing, count: depth) + "(func)"
    #expect(try parse(text).functions.count == 1)
  }
}
