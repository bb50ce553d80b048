import Foundation
import Testing

/// Scripts as other projects have them: modules by themselves, JSON, imports that only their engine has.
@Suite struct ForeignScriptTests {
  let program = Program()

  @Test("modules by themselves run where they are named, and in folders where they are asked for")
  func modules() throws {
    try program.write("(module (func (export \"f\")))", to: "s/a.wast")
    try program.write("(func)", to: "s/b.wat")
    try Data([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]).write(to: program.folder.appendingPathComponent("s/c.wasm"))
    let usual = try program.run("s")
    #expect(usual.status == 0)
    #expect(usual.output.contains("ok: 1 passed (1 script, "))
    #expect(usual.errors.contains("s: 1 *.wat, 1 *.wasm passed over (--include '*.wat' takes them)"))
    let all = try program.run("s", "--include", "*.w*")
    #expect(all.status == 0)
    #expect(all.output.contains("ok: 3 passed (3 scripts, "))
    #expect(all.errors.isEmpty)
    #expect(try program.run("s/c.wasm").output.contains("ok: 1 passed (1 script, "))
    #expect(try program.run("list", "s/c.wasm").output.hasPrefix("s/c.wasm:1: module  ["))
    program.remove("s/a.wast")
    let none = try program.run("s")
    #expect(none.status == 3)
    #expect(none.errors.contains("s: no script (*.wast) in this folder; 1 *.wat, 1 *.wasm passed over"))
  }

  @Test("standard input is a script")
  func standardInput() throws {
    let script = "(module (func (export \\\"f\\\")))(assert_trap (invoke \\\"f\\\") \\\"unreachable\\\")"
    let outcome = try program.shell("printf '%s' \"\(script)\" | \"$0\" -")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("FAIL  -  1 passed, 1 failed"))
    #expect(try program.shell("printf '%s' \"\(script)\" | \"$0\" list -").output.contains("-:1: module"))
    #expect(try program.shell("printf '(func)' | \"$0\" wat -").output.contains("(func"))
  }

  @Test("a script in JSON runs with the modules beside it, and reports the lines that it was made of")
  func json() throws {
    try program.write("(func (export \"f\") (result i32) (i32.const 1))", to: "a.wat")
    try Data([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]).write(to: program.folder.appendingPathComponent("a.0.wasm"))
    try program.write(
      """
      {"source_filename": "a.wast", "commands": [
        {"type": "module", "line": 3, "filename": "a.0.wasm"},
        {"type": "assert_malformed", "line": 7, "filename": "a.wat", "text": "x", "module_type": "text"}]}
      """, to: "a.json")
    let outcome = try program.run("a.json")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("FAIL  a.json  1 passed, 1 failed"))
    #expect(outcome.output.contains("  a.json:7: fail (assert_malformed"))
    try program.write("{\"commands\": [{\"type\": \"module\", \"filename\": \"b.wasm\"}]}", to: "b.json")
    let lost = try program.run("b.json")
    #expect(lost.status == 4)
    #expect(lost.output.contains("command 1: \"b.wasm\": No such file or directory"))
    // A link may lead anywhere.
    try program.write("secret", to: "secret")
    _ = try program.shell("ln -s secret b.wasm")
    #expect(!(try program.run("b.json").output.contains("secret")))
  }

  @Test("made-up imports are told in the summary, in results, and by case")
  func unknownImports() throws {
    try program.write("(module (import \"env\" \"f\" (func)))", to: "a.wast")
    #expect(try program.run("a.wast").status == 1)
    let outcome = try program.run("-v", "a.wast", "--unknown-imports", "trap", "--results", "r.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("imports made up"))
    #expect(outcome.output.contains("ok: 1 passed, modules with made-up imports: 1 (1 script, "))
    let results = try program.read("r.jsonl")
    #expect(results.contains("\"made-up-imports\":true"))
    #expect(results.contains("{\"name\":\"unknown-imports\",\"value\":\"trap\"}"))
    #expect(try program.run("report", "r.jsonl").output.contains("made-up imports: 1"))
  }

  @Test("levels and features are chosen by name, and a wrong one is told with what there is")
  func levels() throws {
    try program.write("(module (func (return_call 0)))", to: "a.wast")
    #expect(try program.run("a.wast", "--level", "3.0").status == 0)
    #expect(try program.run("a.wast", "--level", "2.0").status == 1)
    #expect(try program.run("a.wast", "--level", "2.0", "--enable", "tail-call").status == 0)
    #expect(try program.run("a.wast", "--disable", "gc,tail-call").status == 1)
    let wrong = try program.run("a.wast", "--disable", "tailcall")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("there is no feature tailcall, did you mean tail-call? There are "))
    #expect(try program.run("a.wast", "--level", "4.0").status == 64)
    #expect(try program.run("features").output.contains("\nmemory64               3.0       64-bit memories"))
  }

  @Test("filters know features by what modules declare, and refuse names that nothing has")
  func filters() throws {
    try program.write(
      """
      (module (memory i64 1))
      (module (memory 1) (memory 1))
      (module (func (result i32 i64) (i32.const 0) (i64.const 0)))
      (module (memory 1 1 shared))
      (module (global i32 (i32.add (i32.const 1) (i32.const 1))))
      (module (func (block (param i32) drop) ))
      (module (func (param i64) (result i32) (i32.const 1)) (memory (export "m") 1)
        (export "n" (memory 0)) (data (memory 0) (i32.const 0) "a"))
      (module (memory i64 (data "a")))
      (module (func (param (ref null func))))
      """, to: "a.wast")
    func lines(_ feature: String) throws -> [String] {
      try program.run("list", "a.wast", "-E", "feature(\(feature))").output.split(separator: "\n").map {
        String($0.split(separator: ":")[1])
      }
    }
    #expect(try lines("memory64") == ["1", "9"])
    #expect(try lines("multi-memory") == ["2"])
    #expect(try lines("multi-value") == ["3", "6"])
    #expect(try lines("threads") == ["4"])
    #expect(try lines("extended-const") == ["5"])
    #expect(try lines("function-references") == ["10"])
    for (filter, complaint) in [
      ("feature(simdd)", "there is no feature simdd, did you mean simd?"),
      ("kind(assert_retrun)", "there is no kind assert_retrun, did you mean assert_return?"),
    ] {
      let outcome = try program.run("list", "a.wast", "-E", filter)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains(complaint))
    }
  }
}
