import Diagnostics
import Testing
import WasmISA

@testable import WasmText

private func commands(_ text: String) throws(SyntaxError) -> [Command] {
  try parseScript(Array(text.utf8)).commands
}

private func errors(_ text: String) -> [String] {
  parseScriptTolerantly(Array(text.utf8)).errors.map { "\($0.position): \($0.message)" }
}

/// The patterns of `(assert_return (invoke "f") …)`.
private func patterns(_ text: String) throws -> [ResultPattern] {
  guard case .assertReturn(_, let patterns) = try commands("(assert_return (invoke \"f\") \(text))")[0].kind
  else {
    return []
  }
  return patterns
}

@Suite struct ScriptTests {
  @Test func readsEveryCommand() throws {
    let text = """
      (module $a (func (export "f") ")") ;; (
      ) (module definition $b (memory 1))
      (module binary "\\00as" "m") (module $q quote "(fu" "nc)")
      (module instance) (module instance $d) (module instance $i $d)
      (register "m" $a) (register "n")
      (invoke "f" (i32.const 1)) (get $a "g")
      (assert_return (get "g") (i64.const 1)) (assert_trap (invoke $a "f") "message")
      (assert_trap (module (start 0)) "unreachable") (assert_exhaustion (invoke "f") "call stack exhausted")
      (assert_exception (invoke "f")) (assert_malformed (module quote "(") "unexpected")
      (assert_invalid (module $x) "type") (assert_unlinkable (module) "unknown import")
      (assert_malformed_custom (module quote "(@a)") "x") (assert_invalid_custom (module) "y")
      (thread $t (shared (module $m)) (invoke "f")) (wait $t)
      """
    let commands = try commands(text)
    #expect(
      commands.map(\.keyword) == [
        "module", "module", "module", "module", "module", "module", "module", "register", "register",
        "invoke", "get",
        "assert_return", "assert_trap", "assert_trap", "assert_exhaustion", "assert_exception",
        "assert_malformed",
        "assert_invalid", "assert_unlinkable", "assert_malformed_custom", "assert_invalid_custom", "thread",
        "wait",
      ])
    #expect(commands[1].position == Position(line: 2, column: 3))
    #expect(commands[2].position == Position(line: 3, column: 1))
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[commands[10].source], as: UTF8.self) == "(get $a \"g\")")

    guard case .module(let first) = commands[0].kind, case .moduleDefinition(let second) = commands[1].kind,
      case .module(let third) = commands[2].kind, case .module(let fourth) = commands[3].kind
    else {
      Issue.record("other modules")
      return
    }
    #expect(first.name == "a")
    guard case .text(let range, isBare: false) = first.form else {
      Issue.record("no text")
      return
    }
    #expect(range == commands[0].source)
    #expect(second.name == "b")
    guard case .binary(let binary) = third.form, case .quote(let quote) = fourth.form else {
      Issue.record("other forms")
      return
    }
    #expect(binary == [0, 0x61, 0x73, 0x6D])
    #expect(quote == Array("(func)".utf8))
    #expect(fourth.name == "q")

    let instances = commands[4...6].map { command -> [Name?] in
      guard case .moduleInstance(let instance, let definition) = command.kind else { return [] }
      return [instance, definition]
    }
    #expect(instances == [[nil, nil], [nil, "d"], ["i", "d"]])
    guard case .assertModuleTrap(let trapping, let message) = commands[13].kind else {
      Issue.record("no module")
      return
    }
    #expect(message == "unreachable")
    guard case .module(let module) = trapping else {
      Issue.record("another source")
      return
    }
    #expect(module.position == Position(line: 8, column: 14))
  }

  @Test func assertionsAboutInstancesTakeDefinitions() throws {
    let text = """
      (assert_unlinkable (module instance) "a") (assert_unlinkable (module instance $d) "a")
      (assert_trap (module instance $i $d) "b")
      """
    let names = try commands(text).map { command -> [Name?] in
      switch command.kind {
      case .assertUnlinkable(.instance(let name, let definition), "a"),
        .assertModuleTrap(.instance(let name, let definition), "b"):
        return [name, definition]
      default: return []
      }
    }
    #expect(names == [[nil, nil], [nil, "d"], ["i", "d"]])
  }

  @Test func theCommandsOfAScriptInAScriptAreTheScripts() throws {
    let text = """
      (script $s (module) ;; )
        ( script (invoke "a") (input $x "file") (output))
        (output $m "file") (script)) (invoke "b")
      """
    let commands = try commands(text)
    #expect(commands.map(\.keyword) == ["module", "invoke", "input", "output", "output", "invoke"])
    #expect(commands.map(\.position.line) == [1, 2, 2, 2, 3, 3])
    #expect(
      errors("(script (module)\n(frob)") == [
        "2:2: unknown command frob", "2:7: unexpected token: the text ends, and (script at 1:1 is not closed",
      ])
    #expect(errors("(script))").map { String($0.prefix(4)) } == ["1:9:"])
  }

  @Test func theAssertionsOfOldForNaNsAreAssertionsOfPatterns() throws {
    for (keyword, pattern) in [("canonical", NaNPattern.canonical), ("arithmetic", .arithmetic)] {
      let command = try commands("(assert_return_\(keyword)_nan (invoke \"f\" (f32.const 1)))")[0]
      guard case .assertReturn(_, let patterns) = command.kind else {
        Issue.record("another command")
        continue
      }
      #expect(patterns == [.either([.f32(pattern), .f64(pattern)])])
      #expect(command.keyword == "assert_return")
    }
  }

  @Test func readsArguments() throws {
    let text = """
      (invoke $"m m" "f" (i32.const -1) (i64.const 0x10) (f32.const nan) (f64.const -0) (v128.const i16x8 1 2 3 4 5 6 7 8)
        (ref.null extern) (ref.extern 7) (ref.host 8))
      """
    guard case .action(.invoke(let module, let export, let arguments)) = try commands(text)[0].kind else {
      Issue.record("no invocation")
      return
    }
    #expect(module == "m m")
    #expect(export == "f")
    #expect(
      arguments == [
        .i32(0xFFFF_FFFF), .i64(16), .f32(bits: 0x7FC0_0000), .f64(bits: 1 << 63),
        .v128(low: 0x0004_0003_0002_0001, high: 0x0008_0007_0006_0005), .null(.extern), .extern(7), .host(8),
      ])
  }

  @Test(
    arguments: [
      ("", []),
      ("(i32.const 1) (f32.const 1)", [.value(.i32(1)), .value(.f32(bits: 0x3F80_0000))]),
      ("(f32.const nan:canonical) (f64.const nan:arithmetic)", [.f32(.canonical), .f64(.arithmetic)]),
      ("(f64.const nan:0x8)", [.value(.f64(bits: 0x7FF0_0000_0000_0008))]),
      ("(v128.const i32x4 1 2 3 4)", [.v128(shape: .i32x4, low: 0x2_0000_0001, high: 0x4_0000_0003)]),
      ("(v128.const f32x4 0 0 0 -0)", [.v128(shape: .f32x4, low: 0, high: 1 << 63)]),
      (
        "(v128.const f32x4 1 nan:canonical 0 nan:arithmetic)",
        [
          .f32x4([.bits(0x3F80_0000), .nan(.canonical), .bits(0), .nan(.arithmetic)])
        ]
      ),
      ("(v128.const f64x2 nan:canonical 1)", [.f64x2([.nan(.canonical), .bits(0x3FF0_0000_0000_0000)])]),
      (
        "(ref.null) (ref.null func) (ref.func) (ref.extern) (ref.extern 3) (ref.host 2)",
        [
          .anyNull, .value(.null(.func)), .reference(.func), .reference(.extern), .value(.extern(3)),
          .value(.host(2)),
        ]
      ),
      (
        "(ref) (ref.eq) (ref.i31) (ref.struct) (ref.array) (ref.exn)",
        [
          .reference(.any), .reference(.eq), .reference(.i31), .reference(.struct), .reference(.array),
          .reference(.exn),
        ]
      ),
      (
        "(either (i32.const 1) (either (i32.const 2) (f32.const nan:canonical))) (i32.const 3)",
        [
          .either([.value(.i32(1)), .value(.i32(2)), .f32(.canonical)]), .value(.i32(3)),
        ]
      ),
    ] as [(String, [ResultPattern])])
  func readsPatterns(text: String, expected: [ResultPattern]) throws {
    #expect(try patterns(text) == expected)
  }

  @Test func aScriptOfFieldsIsOneModule() throws {
    let commands = try commands(" ;; x\n(func) (memory 0) (func (export \"f\"))")
    #expect(commands.count == 1)
    guard case .module(let module) = commands[0].kind, case .text(let range, isBare: true) = module.form
    else {
      Issue.record("no module")
      return
    }
    #expect(range == commands[0].source)
    #expect(try parseScript([]).commands.isEmpty)
  }

  @Test(arguments: [
    ("(", ["1:2: missing )"]),
    ("(module))", ["1:9: unexpected token )"]),
    ("hello", ["1:1: unexpected token hello"]),
    ("\u{0}", ["1:1: this is not text"]),
    ("(frob)", ["1:2: unknown command frob"]),
    ("(\"x\")", ["1:2: unexpected token \"x\""]),
    ("()", ["1:2: unexpected token )"]),
    ("(invoke)", ["1:8: unexpected token )"]),
    ("(invoke \"\\ff\")", ["1:9: malformed UTF-8 encoding"]),
    ("(invoke \"f\" (i32.const 1 2))", ["1:26: unexpected token 2"]),
    ("(invoke \"f\" (i32.const nan:canonical))", ["1:24: unexpected token nan:canonical"]),
    ("(assert_return (invoke \"f\") (i32.const nan:canonical))", ["1:30: unexpected token i32.const"]),
    (
      "(assert_return (invoke \"f\") (v128.const i32x4 nan:canonical 0 0 0))",
      ["1:41: wrong number of lane literals"]
    ),
    ("(assert_return (invoke \"f\") (either))", ["1:36: unexpected token )"]),
    ("(assert_trap (invoke \"f\"))", ["1:26: unexpected token )"]),
    ("(assert_malformed (func) \"\")", ["1:19: unexpected token (func"]),
    ("(module binary 1)", ["1:16: unexpected token 1"]),
    ("(module qoute \"\")", ["1:9: unknown keyword qoute"]),
    ("(module \"\")", ["1:9: unexpected token \"\""]),
    ("(assert_malformed (module instance) \"\")", ["1:27: unexpected token instance"]),
    ("(assert_malformed (module $m qoute \"\") \"\")", ["1:30: unknown keyword qoute"]),
    ("(assert_invalid (module instance $a) \"\")", ["1:25: unexpected token instance"]),
    ("(assert_unlinkable (module definition) \"\")", ["1:28: misplaced module definition"]),
    ("(assert_trap (module definition) \"\")", ["1:22: misplaced module definition"]),
    ("(input)", ["1:7: unexpected token )"]),
    ("(module quote \"\\\")", ["1:15: unclosed string"]),
    // One command each, whatever the others are.
    (
      "(frob)\n(module)\n(frob) (invoke)",
      ["1:2: unknown command frob", "3:2: unknown command frob", "3:15: unexpected token )"]
    ),
    (
      "(module \"\n(module)\n x (module)\n(invoke)",
      ["1:9: unclosed string", "3:2: unexpected token x", "4:8: unexpected token )"]
    ),
  ])
  func refuses(text: String, expected: [String]) {
    let errors = errors(text)
    #expect(errors.count == expected.count, "\(errors)")
    for (error, prefix) in zip(errors, expected) { #expect(error.hasPrefix(prefix)) }
    #expect(throws: SyntaxError.self) { try commands(text) }
  }

  @Test func commandsAroundErrorsAreKept() {
    let text = "(invoke \"a\")\n(frob)\n(invoke \"b\")\n(module (func \"\n(invoke \"c\")\n(module"
    let parse = parseScriptTolerantly(Array(text.utf8))
    #expect(parse.commands.map(\.position.line) == [1, 3, 5])
    #expect(parse.errors.map(\.position.line) == [2, 4, 6])
  }

  @Test(arguments: [
    "(", "(\n", ")", "x ", "(x) ", "\"", "(;", "(@a", "(either ", "(module", "$", "\\", "\u{0}", "é\n",
  ])
  func anythingEndsSoon(text: String) {
    let bytes = Array(String(repeating: text, count: 200_000).utf8)
    for prefix in ["", "(module ", "(assert_return (invoke \"f\") "] {
      let parse = parseScriptTolerantly(Array(prefix.utf8) + bytes)
      #expect(parse.errors.count <= 1024)
    }
  }

  @Test func everyTruncationIsAnError() {
    let text = Array(
      "(module $m (func (export \"a\") (nop))) (; c ;) (assert_return (invoke \"a\" (f32.const 1.5)))".utf8)
    for count in text.indices {
      let parse = parseScriptTolerantly(Array(text[..<count]))
      #expect(parse.commands.count + parse.errors.count <= 2)
      _ = try? parseModule(Array(text[..<count]))
    }
  }
}
