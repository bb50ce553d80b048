import Diagnostics
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

  private func text(
    _ source: String, line: Int? = nil, function: String? = nil, file: String = "x.wat"
  ) throws -> String {
    let shown = try shown(Array(source.utf8), ExplainRequest(line: line, function: function), file: file)
    #expect(shown.problems == [])
    return shown.text
  }

  /// The explanation, and each problem with its place.
  private func shown(
    _ source: [UInt8], _ request: ExplainRequest = ExplainRequest(), file: String = "x.wat"
  ) throws -> (text: String, problems: [String]) {
    let output = Output()
    let problems = try explain(source: source, file: file, request) { output.bytes += $0 }
    return (String(decoding: output.bytes, as: UTF8.self), problems.map { $0.text(file: file) })
  }

  private final class Output { var bytes: [UInt8] = [] }

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
        #"x.wat:3  function 0 $double "double" (i32) -> (i32), 4 bytes"#,
        "opcode stack before",
        "(i32.add (local.get $x) (local.get $x)))",
        "local.get 0", "local.get 0 local 0", "i32.add local 0, local 0", "end rax",
      ])
  }

  @Test func unreachableOpcodesAndTablesAreShown() throws {
    let lines = try leftSide(text(Self.module, line: 5))
    #expect(lines.contains("br_table 0 1 local 0"))
    #expect(lines.contains("i32.const 4 (unreachable)"))
    #expect(lines.contains("call $double i32 -5"))
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
    ("\n(module binary \"\\00asm\\01\\00\\00\\00\\01\")", "x.wat:2:38: unexpected end"),
    ("(module (func (suspend 0)))", "x.wat:1:16: unknown operator suspend (stack switching)"),
  ])
  func problemsAreLocated(source: String, problem: String) throws {
    let problems = try shown(Array(source.utf8)).problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
    #expect(problems.first?.split(separator: "\n").count == 3)
  }

  @Test func moreCodeThanCanBeShown() throws {
    let source = Array("(module (func nop)\n(func \(String(repeating: "nop ", count: 20))))".utf8)
    let form = ModuleForm(
      contents: .text(source.indices), source: source, lines: LineTable(source), command: source.indices)
    func explanation(_ choice: FunctionChoice) throws -> String {
      let output = Output()
      var explainer = ModuleExplainer(place: "x.wat", line: 1, choice: choice, limit: 20) {
        output.bytes += $0
      }
      _ = try explainer.explain(form)
      return String(decoding: output.bytes, as: UTF8.self)
    }
    let error = #expect(throws: Diagnostic.self) { try explanation(.all) }
    #expect(error?.place?.line == 1)
    #expect(
      error?.message
        == "too much code to show: 23 bytes, the limit is 20; name a line, or a function with --function")
    for choice in [FunctionChoice.onLine(1), .atCode(0), .named("0")] {
      #expect(try explanation(choice).hasPrefix("x.wat:1  function 0 "))
    }
  }

  @Test(arguments: [
    (";;", 2, ExplainError.Kind.nothingThere), ("(module)\n\n", 3, .nothingThere),
    ("(module", 1, .unparsable),
    ("garbage", 1, .unparsable), ("(assert_return (invoke \"f\"))", 1, .nothingThere),
  ])
  func thereMayBeNothingToExplain(source: String, line: Int, kind: ExplainError.Kind) {
    do {
      _ = try explain(source: Array(source.utf8), file: "x.wat", ExplainRequest(line: line)) { _ in }
      Issue.record("nothing is wrong")
    } catch {
      #expect(error.kind == kind)
      #expect(error.reason.place?.line == (kind == .nothingThere ? line : 1))
    }
  }

  @Test func aBinaryModuleHasNoLines() throws {
    let module: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    #expect(try shown(module).text == "")
    #expect(throws: ExplainError.self) { try shown(module, ExplainRequest(line: 1)) }
  }

  // MARK: Functions by their names

  @Test(
    "a function is found by its index, its identifier and its export",
    arguments: ["0", "$double", "double"])
  func names(name: String) throws {
    let text = try text(Self.module, function: name)
    #expect(text.hasPrefix(#"x.wat:3  function 0 $double "double" "#))
    #expect(text.split(separator: "\n").count { $0.contains("function") } == 1)
  }

  @Test("a name section gives names where there is no text")
  func nameSection() throws {
    // (module (func $pair (call $pair))), with its name section.
    let module: [UInt8] = [
      0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 6, 1, 4, 0, 0x10, 0, 0x0B,
      0, 14, 4, 0x6E, 0x61, 0x6D, 0x65, 1, 7, 1, 0, 4, 0x70, 0x61, 0x69, 0x72,
    ]
    let text = try shown(module, ExplainRequest(function: "pair")).text
    #expect(text.hasPrefix("x.wat  function 0 $pair () -> (), "))
    #expect(leftSide(text).contains("call $pair"))
  }

  @Test("in a script a name means something in one of the modules")
  func namesInScripts() throws {
    let text = try text("(module (func $a))\n(module (func $b))", function: "b")
    #expect(text.hasPrefix("x.wat:2  function 0 $b"))
  }

  @Test(
    "what has no such name is told with what there is",
    arguments: [
      ("doubl", "there is no function doubl, did you mean double?"),
      ("2", "there is no function 2; the functions' names are double, pick, $double"),
    ])
  func unknownNames(name: String, message: String) {
    let error = #expect(throws: ExplainError.self) { try text(Self.module, function: name) }
    #expect(error?.kind == .nothingThere && error?.reason.message == message)
  }

  @Test func importedFunctionsHaveNoCode() {
    let error = #expect(throws: ExplainError.self) {
      try text(#"(module (func $f (import "m" "f")))"#, function: "$f")
    }
    #expect(error?.reason.message == "the function $f is imported: it has no code here")
  }

  @Test(
    "the line of an assertion shows the function that it invokes",
    arguments: [
      (4, "x.wast:1  function 0 \"f\""), (5, "x.wast:2  function 0 \"f\""), (6, "x.wast:1  function 0 \"f\""),
      (7, "x.wast:1  function 0 \"f\""),
    ])
  func assertions(line: Int, header: String) throws {
    let script = """
      (module $one (func (export "f")))
      (module definition $two (func (export "f") (nop)))
      (module instance $three $two)
      (assert_return (invoke $one "f"))
      (assert_trap (invoke "f") "")
      (module instance $four $one) (assert_return
        (invoke $four "f"))
      """
    #expect(try text(script, line: line, file: "x.wast").hasPrefix(header))
  }

  // MARK: Quotations and data

  @Test("a quoted module is shown beside the lines of the script")
  func quotations() throws {
    let script = "\n(module quote \"(func (export \\\"f\\\")\"\n  \" (drop (i32.const 1)))\")"
    let text = try text(script)
    #expect(text.hasPrefix("x.wat:2  function 0 \"f\""))
    #expect(leftSide(text).contains { $0.contains("(drop (i32.const 1)") })
    let problems = try shown(Array("\n(module quote \"(func\"\n  \" (i32.ad))\")".utf8)).problems
    #expect(problems.first?.hasPrefix("x.wat:3:6: unknown operator i32.ad") == true, "\(problems)")
  }

  @Test("constants are data, not instructions")
  func constants() throws {
    let text = try text(
      "(module (func (param f64) (result f64) (f64.add (local.get 0) (f64.const 0.25))))")
    let lines = text.split(separator: "\n")
    let row = lines.firstIndex { $0.contains("(constants)") }
    #expect(row.map { lines[$0].contains(".quad 0x3fd0000000000000  f64 0.25") } == true, "\(text)")
    #expect(!text.contains("add    BYTE") && !text.contains("add BYTE"))
  }

  // MARK: Large modules

  @Test("what is shown first does not wait for what comes last")
  func portions() throws {
    let body = String(repeating: "(drop (i32.load (i32.const 0)))", count: 5000)
    final class Count { var writes = 0 }
    let count = Count()
    let source = Array("(module (memory 1) (func \(body)))".utf8)
    _ = try explain(source: source, file: "x.wat") { _ in count.writes += 1 }
    #expect(count.writes > 3)
  }
}
