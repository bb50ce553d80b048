import Testing
import WasmBinary
import WasmISA

@testable import WasmText

/// Annotations that become custom sections.
@Suite struct AnnotationTests {
  /// The first thing that is wrong with the annotations of a text that is a module; nil if nothing is.
  private func annotationError(_ text: String) throws -> String? {
    let parsed = try parseModule(Array(text.utf8))
    return parsed.annotationErrors.first.map { "\($0.position): \($0.message)" }
  }

  @Test(arguments: [
    ("(@custom)", "1:1: @custom annotation: missing section name"),
    ("(@custom 4)", "1:1: @custom annotation: missing section name"),
    (#"(@custom "\df")"#, "1:1: @custom annotation: malformed UTF-8 encoding"),
    (#"(@custom "a" here)"#, "1:1: @custom annotation: unexpected token here"),
    (#"(@custom "a" (after))"#, "1:1: @custom annotation: malformed section kind"),
    (#"(@custom "a" (before types))"#, "1:1: @custom annotation: malformed section kind"),
    (#"(@custom "a" (aft type))"#, "1:1: @custom annotation: malformed placement"),
    (#"(@custom "a" (after type type))"#, "1:1: @custom annotation: malformed placement"),
    (#"(@custom "a" (after type) "x" (after type))"#, "1:1: @custom annotation: unexpected token ("),
    ("(type (@custom \"a\") $t (func))", "1:7: misplaced @custom annotation"),
    ("(type $t (func (@custom \"a\")))", "1:16: misplaced @custom annotation"),
    ("(rec (@custom \"a\") (type $t (func)))", "1:6: misplaced @custom annotation"),
    ("((@custom \"a\") func)", "1:2: misplaced @custom annotation"),
    ("(func (@custom \"a\"))", "1:7: misplaced @custom annotation"),
    ("(func (block (@custom \"a\")))", "1:14: misplaced @custom annotation"),
    ("(func (nop (@custom \"a\")))", "1:12: misplaced @custom annotation"),
    ("(func (param (@custom \"a\") i32))", "1:14: misplaced @custom annotation"),
    ("(global i32 (i32.const 0) (@custom \"a\"))", "1:27: misplaced @custom annotation"),
    ("(module (@name \"a\") (@name \"b\"))", "1:21: @name annotation: multiple module names"),
    ("(module (func) (@name \"a\"))", "1:16: misplaced @name annotation"),
    ("(module (func) (start 0 (@name \"a\")))", "1:25: misplaced @name annotation"),
    ("(func (@name 1))", "1:7: @name annotation: string expected"),
    ("(func (@name \"a\" 1))", "1:7: @name annotation: unexpected token 1"),
    ("(func (@name \"a\") (@name \"b\"))", "1:19: @name annotation: multiple names"),
    (#"(func (@name "\ff"))"#, "1:7: @name annotation: malformed UTF-8 encoding"),
    (
      #"(@metadata.code.branch_hint "\01") (func)"#,
      "1:1: @metadata.code.branch_hint annotation: not in a function"
    ),
    (
      #"(global i32 (@metadata.code.branch_hint "\01") (i32.const 0))"#,
      "1:13: @metadata.code.branch_hint annotation: not in a function"
    ),
    (
      #"(func (@metadata.code.branch_hint "\01"))"#,
      "1:7: @metadata.code.branch_hint annotation: invalid placement"
    ),
    (
      #"(func ((@metadata.code.branch_hint "\01") nop))"#,
      "1:8: @metadata.code.branch_hint annotation: invalid placement"
    ),
    (
      #"(func (@metadata.code.branch_hint "\02") nop)"#,
      "1:7: @metadata.code.branch_hint annotation: invalid hint value"
    ),
    (
      #"(func (@metadata.code.branch_hint 1) nop)"#,
      "1:7: @metadata.code.branch_hint annotation: unexpected token 1"
    ),
    (
      #"(func (@metadata.code.branch_hint "\01") (@metadata.code.branch_hint "\01") nop)"#,
      "1:42: @metadata.code.branch_hint annotation: duplicate annotation"
    ),
  ])
  func wrongAnnotations(text: String, message: String) throws {
    #expect(try annotationError(text) == message)
  }

  /// An annotation that is wrong leaves the module as it would be without.
  @Test func wrongAnnotationsAreLeftOut() throws {
    let wrong = try parse(#"(@custom 1) (func (@custom "a") (@name) (nop (@custom "b")))"#)
    #expect(encodeModule(wrong) == encodeModule(try parse("(func nop)")))
  }

  @Test(arguments: [
    "(@custom \"a\")", "(module (@custom \"a\"))", "(module $m (@name \"n\") (func (@name \"f\")))",
    "(@unknown \"a\" $x (y)) (func (@unknown))",
    "(func (@x) (@metadata.code.branch_hint \"\\00\") (if (i32.const 0) (then)))",
  ])
  func rightAnnotations(text: String) throws { #expect(try annotationError(text) == nil) }

  @Test func customSectionsFindTheirPlaces() throws {
    let module = try parse(
      """
      (@custom "1" "a" "\\00" "b") (@custom "2" (before global)) (@custom "3" (after func))
      (@custom "4" (before first)) (@custom "5" (after last)) (@custom "6" (after tag)) (type (func))
      """)
    #expect(module.customs.map(\.name) == ["4", "3", "6", "2", "1", "5"])
    let after: [SectionID] = [.custom, .function, .tag, .tag, .data, .data]
    #expect(module.customs.map(\.after) == after.map(\.rawValue))
    #expect(Array(module.bytes[module.customs[4].bytes]) == [0x61, 0, 0x62])
  }

  @Test func namesOfAllKinds() throws {
    let text = """
      (module $m
        (type $t (func (param i32))) (type $s (struct (field $a i32) (field i64) (field $c f32)))
        (import "" "" (func $i (param $no i32))) (table $tab 0 funcref) (memory $mem 0) (tag $tag)
        (global $g i32 (i32.const 0)) (elem $e func) (data $d "")
        (func $f (@name "ƒ") (param $x i32) (param i32) (param $y (@name "why") i32) (local $z i32))
        (func (@name "only")))
      """
    let parsed = try parseModule(Array(text.utf8), keepsNames: true)
    #expect(parsed.annotationErrors.isEmpty)
    let module = try decodeModule(encodeModule(parsed.module))
    let names = try #require(try decodeCustomSections(of: module).names)
    #expect(names.module == "m")
    #expect(names[.type].entries.map(\.name) == ["t", "s"])
    #expect(names[.function].entries.map(\.name) == ["i", "ƒ", "only"])
    #expect(names[.local, in: 1].entries.map(\.name) == ["x", "why", "z"])
    #expect(names[.local, in: 1].entries.map(\.index) == [0, 2, 3])
    #expect(names[.local, in: 0].entries.isEmpty)
    #expect(names[.field, in: 1].entries.map(\.index) == [0, 2])
    for subject in [.table, .memory, .tag, .global, .element, .data] as [NameSection.Subject] {
      #expect(names[subject].entries.count == 1, "\(subject)")
    }
    // Without being asked, annotations alone give names.
    let annotated = try decodeModule(encodeModule(parse(text)))
    let fewer = try #require(try decodeCustomSections(of: annotated).names)
    #expect(fewer.module == nil && fewer[.type].entries.isEmpty)
    #expect(fewer[.function].entries.map(\.name) == ["ƒ", "only"])
    #expect(fewer[.local, in: 1].entries.map(\.name) == ["why"])
  }

  /// Where an identifier may stand and none does, a name may.
  @Test func namesWithoutIdentifiers() throws {
    let text = """
      (module
        (type (@name "t") (struct (field (@name "a") i32) (field i32 i64) (field $c (@name "sea") (mut f32))
          (field (@name "d") (ref null 0))))
        (type (func (param (@name "nowhere") i32) (param $x (@name "either") i32)))
        (import "" "" (func (@name "i") (param (@name "p") i64) (result i32)))
        (func (param i32) (param (@name "x") f32) (param f64 f64) (local i32 i32) (local (@name "z") (ref null 0))
          (block (param) nop)))
      """
    for keepsNames in [false, true] {
      let parsed = try parseModule(Array(text.utf8), keepsNames: keepsNames)
      #expect(parsed.annotationErrors.isEmpty, "\(parsed.annotationErrors)")
      let module = try decodeModule(encodeModule(parsed.module))
      let names = try #require(try decodeCustomSections(of: module).names)
      #expect(names[.type].entries.map(\.name) == ["t"])
      #expect(names[.field, in: 0].entries.map(\.name) == ["a", "sea", "d"])
      #expect(names[.field, in: 0].entries.map(\.index) == [0, 3, 4])
      #expect(names[.local, in: 0].entries.map(\.name) == ["p"])
      #expect(names[.local, in: 1].entries.map(\.name) == ["x", "z"])
      #expect(names[.local, in: 1].entries.map(\.index) == [1, 6])
    }
  }

  /// A list of several types has no place for the name of one.
  @Test(arguments: [
    ("(func (param (@name \"x\") i32 i64))", "1:14: misplaced @name annotation"),
    ("(func (param i32 (@name \"x\")))", "1:18: misplaced @name annotation"),
    ("(func (local (@name \"x\")))", "1:14: misplaced @name annotation"),
    ("(type (struct (field (@name \"x\") i8 i8)))", "1:22: misplaced @name annotation"),
    ("(func (block (param (@name \"x\") i32) drop))", "1:21: misplaced @name annotation"),
    ("(func (param (@name \"x\") (@name \"y\") i32))", "1:26: @name annotation: multiple names"),
    ("(func (param (@name x) i32))", "1:14: @name annotation: string expected"),
  ])
  func misplacedNames(text: String, message: String) throws { #expect(try annotationError(text) == message) }

  /// Hints are for the place of the instruction in the body, which folding moves.
  @Test func branchHints() throws {
    let module = try parse(
      """
      (func) (func (local i32 i64)
        (@metadata.code.branch_hint "\\00") (if (i32.const 1) (then
          i32.const 2 (@metadata.code.branch_hint "\\01") br_if 0
          (@metadata.code.branch_hint "\\01") (br_if 0 (i32.const 3)))))
      """)
    let hints = try #require(try decodeCustomSections(of: decodeModule(encodeModule(module))).branchHints)
    #expect(hints.functions.map(\.index) == [1])
    let body = module.code[1]
    let opcodes = hints.functions[0].hints.map { module.bytes[body.start + Int($0.offset)] }
    #expect(opcodes == [0x04, 0x0D, 0x0D])
    #expect(hints.functions[0].hints.map(\.isLikely) == [false, true, true])
    #expect(body.code.lowerBound - body.start == 5)
  }

  /// Annotations by the thousand, in one place or behind each other, are looked at once.
  @Test func manyAnnotations() throws {
    let count = 20_000
    let misplaced = String(repeating: "(@custom \"a\")", count: count)
    #expect(try parseModule(Array("(func \(misplaced) nop)".utf8)).annotationErrors.count == count)
    #expect(try parse("(func) \(misplaced)").customs.count == count)
    let nested = String(repeating: "(@custom ", count: count) + String(repeating: ")", count: count)
    #expect(try annotationError(nested) == "1:1: @custom annotation: missing section name")
  }
}
