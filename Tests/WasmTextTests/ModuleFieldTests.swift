import Testing
import WasmBinary
import WasmISA

@testable import WasmText

@Suite struct ModuleFieldTests {
  @Test func frame() throws {
    for text in [
      "", "(module)", "(module $m)", ";; nothing\n", "(@a)(module (@b))(@c)",
    ] {
      #expect(try parse(text).types.isEmpty, "\(text)")
    }
    #expect(try parseModule(Array("(module $\"a b\" (func))".utf8)).name == "a b")
    let definition = Array("(module definition $m)".utf8)
    #expect(try parseModule(definition, isCommand: true).name == "m")
    #expect(throws: SyntaxError.self) { try parseModule(definition) }
    #expect(try parseModule(Array("x(module $n)y".utf8), range: 1..<12).name == "n")
  }

  @Test func types() throws {
    let module = try parse(
      """
      (type $f (func (param i32) (param $x i64) (result (ref null $s) funcref)))
      (rec (type $s (sub (struct (field i8) (field $a (mut i16)) (field f32 (mut (ref $f))))))
           (type (sub final $s (array (mut v128)))))
      (type (sub $s 3 (func)))
      """)
    #expect(module.recursionGroups == [0..<1, 1..<3, 3..<4])
    let function = FunctionType(
      parameters: [.i32, .i64], results: [.reference(.concrete(1), nullable: true), .funcref])
    #expect(module.types[0] == SubType(composite: .function(function)))
    let fields = [
      FieldType(storage: .i8, isMutable: false), FieldType(storage: .i16, isMutable: true),
      FieldType(storage: .value(.f32), isMutable: false),
      FieldType(storage: .value(.reference(.concrete(0), nullable: false)), isMutable: true),
    ]
    #expect(module.types[1] == SubType(isFinal: false, composite: .structure(fields)))
    let element = FieldType(storage: .value(.v128), isMutable: true)
    #expect(module.types[2] == SubType(supertypes: [1], composite: .array(element)))
    #expect(module.types[3].supertypes == [1, 3])
    #expect(!module.types[3].isFinal)
  }

  @Test(
    arguments: [
      ("i32", .i32), ("v128", .v128), ("funcref", .funcref), ("externref", .externref),
      ("(ref func)", "(ref func)"),
      ("(ref null any)", "anyref"), ("nullref", "(ref null none)"), ("nullfuncref", "(ref null nofunc)"),
      ("nullexternref", "(ref null noextern)"), ("nullexnref", "(ref null noexn)"),
      ("exnref", "(ref null exn)"),
      ("eqref", "(ref null eq)"), ("i31ref", "(ref null i31)"), ("structref", "(ref null struct)"),
      ("arrayref", "(ref null array)"),
    ] as [(String, TypeText)])
  func valueTypes(text: String, expected: TypeText) throws {
    let other = try parse("(type (func (param \(expected.text))))").types
    #expect(try parse("(type (func (param \(text))))").types == other)
  }

  /// A value type, or the text of one.
  struct TypeText: ExpressibleByStringLiteral, Sendable {
    var text: String
    init(stringLiteral text: String) { self.text = text }
    static let i32: TypeText = "i32"
    static let v128: TypeText = "v128"
    static let funcref: TypeText = "(ref null func)"
    static let externref: TypeText = "(ref null extern)"
  }

  @Test func importsAndExports() throws {
    let module = try parse(
      """
      (import "m" "f" (func $f (param $p i32)))
      (func $g (export "g") (export "h") (import "m" "g") (result i64))
      (import "m" "t" (table i64 1 2 funcref))
      (memory (import "m" "mem") 1)
      (import "m" "gl" (global (mut f32)))
      (tag $e (import "m" "e") (param i32))
      (export "f" (func $f)) (export "t" (table 0)) (export "e" (tag $e))
      (global $own (export "own") i32 (i32.const 7))
      """)
    #expect(module.imports.map(\.name) == ["f", "g", "t", "mem", "gl", "e"])
    #expect(module.imports.map(\.type.kind.keyword) == ["func", "func", "table", "memory", "global", "tag"])
    let limits = Limits(address: .i64, minimum: 1, maximum: 2)
    guard case .table(let table) = module.imports[2].type else {
      Issue.record("no table")
      return
    }
    #expect(table == TableType(element: .funcref, limits: limits))
    #expect(module.exports.map(\.name) == ["g", "h", "f", "t", "e", "own"])
    #expect(module.exports.map(\.index) == [1, 1, 0, 0, 0, 1])
    #expect(module.exports.map(\.kind) == [.function, .function, .function, .table, .tag, .global])
    #expect(hexadecimal(module.bytes[module.globals[0].initializer]) == "41 07 0b")
  }

  @Test func implicitTypesFollowExplicitOnesInOrderOfUse() throws {
    let module = try parse(
      """
      (func (param i32) (block (param i64) drop) (drop (i32.const 0)))
      (func (result f32) (unreachable))
      (func (param $x i32))
      (type (func (param f64)))
      (rec (type (func (param i32))) (type (func)))
      """)
    #expect(module.recursionGroups == [0..<1, 1..<3, 3..<4, 4..<5, 5..<6])
    #expect(
      module.types[3...].map(\.function) == [
        FunctionType(parameters: [.i32], results: []), FunctionType(parameters: [.i64], results: []),
        FunctionType(parameters: [], results: [.f32]),
      ])
    #expect(module.functions == [3, 5, 3])
  }

  @Test func locals() throws {
    let module = try parse(
      """
      (type $t (func (param i32 i32)))
      (func (type $t) (local i32 i32) (local $x i32) (local) (local i64) (drop (local.get $x)))
      (func (param $a i32) (param i64 i64) (param $b i32) (drop (local.get $b)))
      """)
    #expect(module.code[0].locals.map(\.count) == [3, 1])
    #expect(hexadecimal(module.bytes[module.code[0].code]) == "20 04 1a 0b")
    #expect(hexadecimal(module.bytes[module.code[1].code]) == "20 03 1a 0b")
  }

  @Test func tables() throws {
    let module = try parse(
      """
      (table 1 funcref) (table i64 0 5 (ref null extern)) (table 1 (ref func) (ref.func $f))
      (table $t funcref (elem $f 0)) (table i64 anyref (elem (item i32.const 1 ref.i31) (ref.null any)))
      (elem $e func $f) (func $f (elem.drop $e))
      """)
    #expect(
      module.tables.map(\.type.limits) == [
        Limits(minimum: 1), Limits(address: .i64, minimum: 0, maximum: 5), Limits(minimum: 1),
        Limits(minimum: 2, maximum: 2), Limits(address: .i64, minimum: 2, maximum: 2),
      ])
    #expect(module.tables[2].initializer.map { hexadecimal(module.bytes[$0]) } == "d2 00 0b")
    #expect(module.elements.count == 3)
    guard case .active(3, let offset) = module.elements[0].mode,
      case .active(4, let wide) = module.elements[1].mode,
      case .expressions(let items) = module.elements[1].items
    else {
      Issue.record("other segments")
      return
    }
    #expect(hexadecimal(module.bytes[offset]) == "41 00 0b")
    #expect(hexadecimal(module.bytes[wide]) == "42 00 0b")
    #expect(items.map { hexadecimal(module.bytes[$0]) } == ["41 01 fb 1c 0b", "d0 6e 0b"])
    #expect(hexadecimal(module.bytes[module.code[0].code]) == "fc 0d 02 0b")
  }

  @Test(arguments: [
    ("(elem func 1 $f)", "passive (ref func) [1, 0]"),
    ("(elem declare func $f)", "declarative (ref func) [0]"),
    ("(elem (i32.const 1) $f)", "active 0 41 01 0b (ref func) [0]"),
    ("(elem (i32.const 1))", "active 0 41 01 0b (ref func) []"),
    ("(elem (offset i32.const 1 i32.const 2 i32.add) func)", "active 0 41 01 41 02 6a 0b (ref func) []"),
    ("(elem (table $t) (i32.const 1) func $f)", "active 1 41 01 0b (ref func) [0]"),
    ("(elem funcref (ref.func $f) (item ref.null func))", "passive funcref d2 00 0b, d0 70 0b"),
    ("(elem (ref null $s))", "passive (ref null 0) "),
    ("(elem declare (ref func) (item (ref.func $f)))", "declarative (ref func) d2 00 0b"),
    (
      "(elem $x (table 0) (offset (i32.const 2)) funcref (item ref.func $f))",
      "active 0 41 02 0b funcref d2 00 0b"
    ),
  ])
  func elementSegments(text: String, expected: String) throws {
    let module = try parse("(type $s (struct)) (func $f) (table 1 funcref) (table $t 1 funcref) \(text)")
    let segment = module.elements[0]
    let mode =
      switch segment.mode {
      case .passive: "passive"
      case .declarative: "declarative"
      case .active(let table, let offset): "active \(table) \(hexadecimal(module.bytes[offset]))"
      }
    let items =
      switch segment.items {
      case .functions(let functions): "\(functions)"
      case .expressions(let items): items.map { hexadecimal(module.bytes[$0]) }.joined(separator: ", ")
      }
    #expect("\(mode) \(segment.type) \(items)" == expected)
  }

  @Test func memoriesAndData() throws {
    let module = try parse(
      """
      (memory $a 1 2) (memory i64 (data "abc" "\\00d")) (memory $b i64 0) (data $d "x" "y")
      (data (i32.const 3)) (data (memory $b) (offset i64.const 1) "z") (memory (data))
      (func (memory.init $b $d (i64.const 0) (i32.const 0) (i32.const 0)))
      """)
    #expect(
      module.memories.map(\.limits) == [
        Limits(minimum: 1, maximum: 2), Limits(address: .i64, minimum: 1, maximum: 1),
        Limits(address: .i64, minimum: 0),
        Limits(minimum: 0, maximum: 0),
      ])
    #expect(
      module.data.map { String(decoding: module.bytes[$0.bytes], as: UTF8.self) } == [
        "abc\0d", "xy", "", "z", "",
      ])
    #expect(module.dataCount == 5)
    guard case .active(2, let offset) = module.data[3].mode else {
      Issue.record("another memory")
      return
    }
    #expect(hexadecimal(module.bytes[offset]) == "42 01 0b")
    #expect(hexadecimal(module.bytes[module.code[0].code]) == "42 00 41 00 41 00 fc 08 01 02 0b")
    #expect(try parse("(memory 1) (data \"\")").dataCount == nil)
    #expect(try parse("(func (data.drop 0))").dataCount == 0)
  }

  @Test func namesMayBeQuotedAndForward() throws {
    let module = try parse(
      """
      (start $"\\66") (export "e" (memory $m)) (func (call $f)) (func $f) (memory $"m" 0)
      """)
    #expect(module.start == 1)
    #expect(hexadecimal(module.bytes[module.code[0].code]) == "10 01 0b")
  }

  /// Each module, encoded and decoded, is encoded to the same bytes again.
  @Test func survivesTheBinaryFormat() throws {
    let module = try parse(
      """
      (module
        (type $t (sub (struct (field $x (mut i32)))))
        (import "m" "f" (func $f (param i32) (result i32)))
        (memory 1) (table 2 funcref) (tag $e (param i32))
        (data $d "abc") (elem $el func $f)
        (func (export "g") (param $n i32) (result i32)
          (memory.init $d (i32.const 0) (i32.const 0) (i32.const 3))
          (block $l (result i32)
            (try_table (catch $e $l) (drop (call $f (local.get $n))))
            (if (result i32) (local.get $n) (then (i32.load8_u offset=2 (i32.const 0))) (else (i32.const 1))))))
      """)
    let bytes = encodeModule(module)
    #expect(try encodeModule(decodeModule(bytes)) == bytes)
  }
}
