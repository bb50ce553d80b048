import Testing
import WasmBinary
import WasmISA

@testable import WasmText

/// Modules printed from their bytes.
@Suite struct PrinterTests {
  /// What a text becomes, by way of bytes.
  private func printed(_ text: String, keepsNames: Bool = false, offsets: Bool = false) throws -> String {
    let parsed = try parseModule(Array(text.utf8), keepsNames: keepsNames)
    let module = try decodeModule(encodeModule(parsed.module))
    return String(decoding: printModule(module, offsets: offsets), as: UTF8.self)
  }

  @Test(arguments: [
    ("(func)", "(type (;0;) (func))\n  (func (;0;) (type 0))"),
    ("(memory i64 1 2)", "(memory (;0;) i64 1 2)"),
    ("(table 1 (ref null 0)) (type (func))", "(type (;0;) (func))\n  (table (;0;) 1 (ref null 0))"),
    ("(global (mut f32) (f32.const -0x0p0))", "(global (;0;) (mut f32) f32.const -0.0)"),
    ("(global f64 (f64.const 0x0.0000000000001p-1022))", "(global (;0;) f64 f64.const 5e-324)"),
    ("(global f32 (f32.const -nan:0x7fffff))", "(global (;0;) f32 f32.const -nan:0x7fffff)"),
    ("(global f64 (f64.const nan))", "(global (;0;) f64 f64.const nan)"),
    ("(global f64 (f64.const -inf))", "(global (;0;) f64 f64.const -inf)"),
    (
      "(global v128 (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15))",
      "(global (;0;) v128 v128.const i32x4 0x03020100 0x07060504 0x0b0a0908 0x0f0e0d0c)"
    ),
    (#"(data "\00\22\5c\7f\c3\a9 a")"#, #"(data (;0;) "\00\"\\\7f\c3\a9 a")"#),
    ("(type (array (mut i8)))", "(type (;0;) (array (mut i8)))"),
    ("(elem externref (ref.null extern))", "(elem (;0;) externref (item ref.null extern))"),
    ("(elem declare func)", "(elem (;0;) declare func)"),
  ])
  func fields(text: String, expected: String) throws {
    #expect(try printed(text) == "(module\n  \(expected))\n")
  }

  @Test func names() throws {
    let text = """
      (module $m (func $f (param $a i32) (param i32) (local i64 f32) (local $"b c" i32) (local i32)
        local.get $a local.set $"b c" local.get 1 call $"f\\u{202e}") (func $"f\\u{202e}" (param i32)))
      """
    let lines = try printed(text, keepsNames: true).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines[0] == "(module $m")
    #expect(lines[3] == "(func $f (;0;) (type 0) (param $a i32) (param i32)")
    #expect(lines[4...6] == ["(local i64)", "(local f32)", "(local $\"b c\" i32) (local i32)"])
    #expect(lines[7...10] == ["local.get $a", "local.set $\"b c\"", "local.get 1", "call $\"f\\u{202e}\")"])
  }

  /// A name that two things have identifies none.
  @Test func ambiguousNames() throws {
    let text =
      #"(func (@name "f")) (func (@name "f")) (func (@name "")) (func $g (@name "g") call $g call 0)"#
    let output = try printed(text)
    #expect(output.contains("call $g\n    call 0)") && !output.contains("$f") && !output.contains("$\"\""))
  }

  @Test func offsets() throws {
    let text = "(func (block nop))"
    let module = try decodeModule(encodeModule(parse(text)))
    let output = try printed(text, offsets: true)
    for opcode in ["block", "nop"] {
      let line = try #require(output.split(separator: "\n").first { $0.contains(opcode) })
      let digits = try #require(line.split(separator: ";").dropFirst().first)
      let offset = try #require(Int(digits, radix: 16))
      #expect(module.bytes[offset] == (opcode == "nop" ? 0x01 : 0x02))
    }
  }

  /// Text grows with the module, not with its nesting or the types that it mentions.
  @Test func outputIsLinear() throws {
    let nested = try printed(
      "(func \(String(repeating: "block ", count: 5000))\(String(repeating: "end ", count: 5000)))")
    #expect(nested.utf8.count < 5000 * 200)
    let long = "(type (func (param \(String(repeating: "i32 ", count: 1000)))))"
    let calls = String(repeating: "call_indirect (type 0) ", count: 1000)
    #expect(try printed("\(long) (table 0 funcref) (func \(calls))").utf8.count < 100_000)
  }

  @Test func billionsOfLocals() throws {
    var module = try decodeModule(encodeModule(parse("(func (local i32))")))
    module.code[0].locals[0].count = .max
    #expect(printModule(module).count < 10 * ImplementationLimits.locals)
  }
}
