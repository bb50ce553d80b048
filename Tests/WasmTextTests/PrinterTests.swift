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
    ("(memory i64 3 9 (pagesize 1))", "(memory (;0;) i64 3 9 (pagesize 1))"),
    ("(memory 3 (pagesize 0x1_0000))", "(memory (;0;) 3)"),
    ("(import \"\" \"\" (memory 3 (pagesize 2)))", "(import \"\" \"\" (memory (;0;) 3 (pagesize 2)))"),
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

  // MARK: The way back

  /// A module's bytes from those of its sections, each with its id.
  private static func module(_ sections: [[UInt8]]) -> [UInt8] {
    [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
      + sections.flatMap { [$0[0], UInt8($0.count - 1)] + $0.dropFirst() }
  }

  private func wayBack(_ bytes: [UInt8]) throws -> [UInt8] {
    let text = printModule(try decodeModule(bytes))
    return encodeModule(try parseModule(text).module)
  }

  private static let type: [UInt8] = [1, 1, 0x60, 0, 0]
  private static let function: [UInt8] = [3, 1, 0]
  private static let table: [UInt8] = [4, 1, 0x70, 0, 1]
  private static let twoTables: [UInt8] = [4, 2, 0x70, 0, 1, 0x70, 0, 1]
  private static let memory: [UInt8] = [5, 1, 0, 1]
  private static let twoMemories: [UInt8] = [5, 2, 0, 1, 0, 1]
  /// Code of one function: declarations of locals, and instructions with their `end`.
  private static func code(_ body: [UInt8]) -> [UInt8] { [10, 1, UInt8(body.count)] + body }

  /// Sections whose bytes are the same after they have been text.
  @Test(
    arguments: [
      ("nothing", []),
      ("groups of types: none, two", [[1, 2, 0x4E, 0, 0x4E, 2, 0x60, 0, 0, 0x60, 0, 0]]),
      (
        "open and final types", [[1, 3, 0x50, 0, 0x60, 0, 0, 0x50, 1, 0, 0x60, 0, 0, 0x4F, 1, 0, 0x60, 0, 0]]
      ),
      ("structures and arrays", [[1, 2, 0x5F, 2, 0x78, 1, 0x7F, 0, 0x5E, 0x77, 1]]),
      (
        "references to types, and without null",
        [[1, 2, 0x60, 0, 0, 0x60, 3, 0x63, 0, 0x64, 0, 0x64, 0x70, 0]]
      ),
      ("limits", [[5, 4, 0, 1, 1, 1, 2, 4, 1, 5, 1, 2]]),
      ("tables with and without a value", [[4, 2, 0x70, 0, 1, 0x40, 0, 0x70, 0, 1, 0xD0, 0x70, 0x0B]]),
      (
        "element segments of all kinds",
        [
          type, function, twoTables,
          [
            9, 8, 0, 0x41, 0, 0x0B, 1, 0, 1, 0, 1, 0, 2, 1, 0x41, 0, 0x0B, 0, 1, 0, 3, 0, 1, 0,
            4, 0x41, 0, 0x0B, 1, 0xD2, 0, 0x0B, 5, 0x70, 1, 0xD2, 0, 0x0B,
            6, 1, 0x41, 0, 0x0B, 0x70, 1, 0xD2, 0, 0x0B, 7, 0x70, 1, 0xD2, 0, 0x0B,
          ], code([0, 0x0B]),
        ]
      ),
      ("an element segment of another type", [table, [9, 1, 6, 0, 0x41, 0, 0x0B, 0x64, 0x70, 0]]),
      (
        "data segments of all kinds",
        [twoMemories, [11, 3, 0, 0x41, 0, 0x0B, 1, 1, 1, 2, 2, 3, 2, 1, 0x41, 0, 0x0B, 0]]
      ),
      (
        "a data count that is needed",
        [type, function, [12, 1], code([0, 0xFC, 9, 0, 0x0B]), [11, 1, 1, 1, 7]]
      ),
      (
        "accesses to memories",
        [
          type, function, twoMemories,
          code([0, 0x41, 0, 0x28, 2, 4, 0x1A, 0x41, 0, 0x28, 0x42, 1, 4, 0x1A, 0x0B]),
        ]
      ),
      ("locals of different types", [type, function, code([3, 2, 0x7F, 1, 0x7E, 1, 0x7F, 0x0B])]),
      (
        "types of blocks",
        [type, function, code([0, 0x02, 0x40, 0x0B, 0x02, 0x00, 0x0B, 0x02, 0x7F, 0, 0x0B, 0x1A, 0x0B])]
      ),
      (
        "custom sections in every place, names among them",
        [
          [0, 1, 0x61, 1], type, [0, 1, 0x62], function, [0, 1, 0x61], code([0, 0x0B]),
          [0, 4, 0x6E, 0x61, 0x6D, 0x65, 0, 2, 1, 0x6D], [0, 1, 0x63],
        ]
      ),
    ] as [(String, [[UInt8]])])
  func sameBytes(what: String, sections: [[UInt8]]) throws {
    let bytes = Self.module(sections)
    #expect(hexadecimal(try wayBack(bytes)) == hexadecimal(bytes))
  }

  /// Sections that say a thing in a longer way than the text does, and what becomes of them: all that the help of
  /// `wast-run wat` lists.
  @Test(
    arguments: [
      ("a long number", [[1, 0x81, 0, 0x60, 0, 0]], [type]),
      (
        "table 0 in a segment of functions", [table, [9, 1, 2, 0, 0x41, 0, 0x0B, 0, 0]],
        [table, [9, 1, 0, 0x41, 0, 0x0B, 0]]
      ),
      (
        "table 0 in a segment of expressions", [table, [9, 1, 6, 0, 0x41, 0, 0x0B, 0x70, 0]],
        [table, [9, 1, 4, 0x41, 0, 0x0B, 0]]
      ),
      (
        "memory 0 in a segment", [memory, [11, 1, 2, 0, 0x41, 0, 0x0B, 0]],
        [memory, [11, 1, 0, 0x41, 0, 0x0B, 0]]
      ),
      (
        "memory 0 in an access", [type, function, memory, code([0, 0x41, 0, 0x28, 0x42, 0, 4, 0x1A, 0x0B])],
        [type, function, memory, code([0, 0x41, 0, 0x28, 2, 4, 0x1A, 0x0B])]
      ),
      ("a long type of references", [[1, 1, 0x60, 1, 0x63, 0x6F, 0]], [[1, 1, 0x60, 1, 0x6F, 0]]),
      ("a group of one type", [[1, 1, 0x4E, 1, 0x60, 0, 0]], [type]),
      ("a type that is final as others are", [[1, 1, 0x4F, 0, 0x60, 0, 0]], [type]),
      (
        "neighbouring locals", [type, function, code([3, 1, 0x7F, 2, 0x7F, 1, 0x7E, 0x0B])],
        [type, function, code([2, 3, 0x7F, 1, 0x7E, 0x0B])]
      ),
      (
        "no locals", [type, function, code([3, 0, 0x7F, 1, 0x7E, 0, 0x7D, 0x0B])],
        [type, function, code([1, 1, 0x7E, 0x0B])]
      ),
      ("empty sections", [[1, 0], [2, 0], [3, 0], [7, 0], [10, 0], [11, 0]], []),
      ("a data count without need", [[12, 1], [11, 1, 1, 1, 7]], [[11, 1, 1, 1, 7]]),
    ] as [(String, [[UInt8]], [[UInt8]])])
  func shorterBytes(what: String, sections: [[UInt8]], shorter: [[UInt8]]) throws {
    let bytes = try wayBack(Self.module(sections))
    #expect(hexadecimal(bytes) == hexadecimal(Self.module(shorter)))
    #expect(hexadecimal(try wayBack(bytes)) == hexadecimal(bytes))
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
