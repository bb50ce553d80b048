import Testing

@testable import Explain

/// What `explain` shows, up to the instructions, which depend on whether a disassembler is installed.
@Suite struct ExplainTests {
  private static let module = """
    (module
      (memory 1)
      (func $double (export "double") (param $x i32) (result i32)
        (i32.add (local.get $x) (local.get $x)))
      (func (export "pick")
        (param i32) (result i32)
        (block $b (block $a (br_table $a $b (local.get 0))) (return (i32.const 10)) (drop (i32.const 4)))
        (call $double (i32.const -5))))
    """

  private func text(_ source: String, line: Int? = nil) throws -> String {
    let explanation = try explain(source: Array(source.utf8), file: "x.wat", line: line)
    #expect(explanation.problems == [])
    return explanation.text
  }

  /// Lines without the columns of machine code, and without those that have nothing else.
  private func leftSide(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "│", omittingEmptySubsequences: false)
      if columns.count < 2 { return String(line) }
      let words = columns[1].split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : words
    }
  }

  @Test func opcodesStandUnderTheirLinesWithTheStackBeforeThem() throws {
    #expect(
      try leftSide(text(Self.module, line: 4)) == [
        #"x.wat:3  function 0 "double" (i32) -> (i32), 4 bytes"#,
        "opcode stack before",
        "(i32.add (local.get $x) (local.get $x)))",
        "local.get 0", "local.get 0 local 0", "i32.add local 0, local 0", "end rax",
      ])
  }

  @Test func unreachableOpcodesAndTablesAreShown() throws {
    let lines = try leftSide(text(Self.module, line: 5))
    #expect(lines.contains("br_table 0 1 local 0"))
    #expect(lines.contains("i32.const 4 (unreachable)"))
    #expect(lines.contains("call 0 i32 -5"))
    #expect(lines.last == "(jump table)")
  }

  @Test func handlersAreShownBehindTheFunction() throws {
    let lines = try leftSide(
      text(
        """
        (module
          (tag $e (param i32))
          (func $f)
          (func (export "f") (result i32)
            (block $h (result i32 exnref)
              (block $none
                (try_table (catch_ref $e $h) (catch_all $none) (call $f)))
              (return (i32.const 1)))
            (drop)))
        """, line: 4))
    #expect(lines.contains { $0.hasPrefix("try_table (catch_ref 0 1) (catch") })
    #expect(lines.suffix(2) == ["(handler) (catch_ref 0 1)", "(handler) (catch_all 0)"])
  }

  @Test func bytesOfAllRowsAreTheCode() throws {
    let text = try text(Self.module, line: 3)
    #expect(text.contains("0000"))
    let bytes = text.split(separator: "\n").flatMap { line -> [UInt8] in
      let columns = line.split(separator: "│")
      guard columns.count == 3 else { return [] }
      return columns[2].split(separator: " ").dropFirst().prefix { $0.count == 2 }
        .compactMap { UInt8($0, radix: 16) }
    }
    #expect(bytes.count == 4)
  }

  /// Lines of a function, its header's included, select it; others select the module.
  @Test(arguments: [(1, 2), (2, 2), (3, 1), (4, 1), (5, 1), (6, 1), (7, 1), (8, 1)])
  func linesSelect(line: Int, functions: Int) throws {
    let text = try text(Self.module, line: line)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("x.wat:") } == functions)
    if functions == 1 { #expect(text.contains(line < 5 ? "double" : "pick")) }
  }

  @Test func modulesOfAScriptAreExplainedButThoseToBeRefused() throws {
    let script = """
      (module (func (export "one")))
      (assert_invalid (module (func (i32.add))) "type mismatch")
      (module quote "(func (export \\"two\\"))")
      (module binary "\\00asm" "\\01\\00\\00\\00")
      (assert_return (invoke "one"))
      """
    let text = try text(script)
    #expect(text.contains("one") && text.contains("two"))
    #expect(try self.text(script, line: 3).contains("x.wat:3"))
  }

  @Test(arguments: [
    ("(module (func (i32.bla)))", "x.wat:1:16: unknown operator"),
    ("(module\n  (func\n    (drop (i32.add (i32.const 1) (i64.const 2)))))", "x.wat:3:12: type mismatch"),
    ("(module)\n(module (func (result i32)))", "x.wat:2:"),
    ("\n(module binary \"\\00asm\\01\\00\\00\\00\\01\")", "x.wat:2: unexpected end"),
    ("(module (func (suspend 0)))", "x.wat:1:16: unknown operator suspend (stack switching), expected"),
  ])
  func problemsAreLocated(source: String, problem: String) throws {
    let explanation = try explain(source: Array(source.utf8), file: "x.wat")
    #expect(explanation.problems.count == 1)
    #expect(explanation.problems.first?.hasPrefix(problem) == true, "\(explanation.problems)")
  }

  @Test func moreCodeThanCanBeShown() {
    let source = Array("(module (func nop)\n(func \(String(repeating: "nop ", count: 20))))".utf8)
    func explanation(line: Int? = nil, at offset: Int? = nil) -> Explanation {
      var explanation = Explanation()
      ModuleExplainer(place: "x.wat", line: 1, selection: line, codeOffset: offset, limit: 20)
        .explain(.text(source, 0..<source.count, SourceLines(source)), into: &explanation)
      return explanation
    }
    #expect(explanation().text.isEmpty)
    #expect(
      explanation().problems == [
        "x.wat:1: too much code to show: 23 bytes, the limit is 20; name a line, or an offset with --at"
      ])
    for one in [explanation(line: 1), explanation(at: 0)] {
      #expect(one.problems.isEmpty && one.text.hasPrefix("x.wat:1  function 0 "))
    }
  }

  @Test(arguments: [
    (";;", 2, ExplainError.Kind.nothingThere), ("(module)\n\n", 3, .nothingThere),
    ("(module", 1, .unparsable),
    ("garbage", 1, .unparsable), ("(assert_return (invoke \"f\"))", 1, .nothingThere),
  ])
  func thereMayBeNothingToExplain(source: String, line: Int, kind: ExplainError.Kind) {
    do {
      _ = try explain(source: Array(source.utf8), file: "x.wat", line: line)
      Issue.record("nothing is wrong")
    } catch {
      #expect(error.kind == kind)
      #expect(error.description.hasPrefix("x.wat:\(kind == .nothingThere ? line : 1):"))
    }
  }

  @Test func aBinaryModuleHasNoLines() throws {
    let module: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    #expect(try explain(source: module, file: "x.wasm").text == "")
    #expect(throws: ExplainError.self) { try explain(source: module, file: "x.wasm", line: 1) }
  }
}
