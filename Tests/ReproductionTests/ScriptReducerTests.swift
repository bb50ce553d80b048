import Testing
import WasmText

@testable import Reproduction

/// How scripts are made smaller, with a test that looks at their text.
@Suite struct ScriptReducerTests {
  private static let script = """
    (module $m
      ;; a comment
      (type $t (func (param i32)))
      (memory 1)
      (func $unused (type $t) (drop (memory.size)))
      (func $used (export "g") (param i32) (result i32) (i32.popcnt (local.get 0)))
      (global $n (mut i32) (i32.const 7))
      (func (export "f") (result i32)
        (global.set $n (i32.const 1))
        (drop (i32.mul (i32.const 2) (i32.const 3)))
        (call $used (global.get $n)))
      (data (i32.const 0) "text"))
    (invoke "f")
    (assert_return (invoke "f") (i32.const 9))
    """

  /// Whether a part can be read and has these words.
  private static func shows(_ part: ScriptPart, _ words: [String]) -> Bool {
    guard let script = try? parseScript(part.text) else { return false }
    let text = String(decoding: part.text, as: UTF8.self)
    return words.allSatisfy(text.contains)
      && script.commands.allSatisfy { command in
        guard case .text(let range, _)? = command.kind.module?.form else { return true }
        return (try? parseModule(part.text, range: range, isCommand: true)) != nil
      }
  }

  private func reducer(
    _ script: String, _ start: [Int], _ test: @escaping (ScriptPart) -> Minimizer.Answer
  ) throws -> ScriptReducer {
    let source = Array(script.utf8)
    return ScriptReducer(try parseScript(source).commands, source: source, start: start, test: test)
  }

  private func text(_ reducer: ScriptReducer) -> String {
    String(decoding: reducer.part().text, as: UTF8.self)
  }

  @Test("locals that stay keep their names when others go")
  func locals() throws {
    let script = """
      (module (func (export "f") (param $p i32) (result i32) (local $a i64) (local $kept i32) (local $b i64)
        (i32.popcnt (local.tee $kept (i32.add (local.get $p) (i32.const 5))))))
      (invoke "f" (i32.const 1))
      """
    let reducer = try reducer(script, [0, 1]) {
      Self.shows($0, ["i32.popcnt", "local.tee", "(export \"f\""]) ? .holds : .fails
    }
    reducer.reduceModules(includesBodies: true)
    #expect(text(reducer).contains("(local $kept i32)"), "\(text(reducer))")
    #expect(text(reducer).contains("local.tee $kept"))
    #expect(!text(reducer).contains("$a"))
  }

  @Test("a module loses the fields that do not matter, and keeps its words")
  func fields() throws {
    let reducer = try reducer(Self.script, [0, 2]) {
      Self.shows($0, ["i32.popcnt", "(export \"f\")", "assert_return"]) ? .holds : .fails
    }
    reducer.reduceModules(includesBodies: false)
    #expect(
      text(reducer) == """
        (module $m
          (func $used (param i32) (result i32) (i32.popcnt (local.get 0)))
          (global $n (mut i32) (i32.const 7))
          (func (export "f") (result i32)
            (global.set $n (i32.const 1))
            (drop (i32.mul (i32.const 2) (i32.const 3)))
            (call $used (global.get $n))))
        (assert_return (invoke "f") (i32.const 9))

        """)
    #expect(reducer.isSmallest)
  }

  @Test("functions lose what they do, and what nothing refers to any more goes with it")
  func bodies() throws {
    let reducer = try reducer(Self.script, [0, 2]) {
      Self.shows($0, ["i32.popcnt", "(export \"f\"", "assert_return"]) ? .holds : .fails
    }
    reducer.reduceModules(includesBodies: true)
    let text = text(reducer)
    #expect(text.hasPrefix("(module $m\n"))
    for word in ["i32.mul", "global", "memory", "data", "type $t "] {
      #expect(!text.contains(word), "\(text)")
    }
    #expect(text.split(separator: "\n").count <= 9, "\(text)")
  }

  @Test("functions that call each other, and nobody else calls, go together")
  func cycles() throws {
    let script = """
      (module
        (func $a (call $b))
        (func (export "f") (drop (i32.popcnt (i32.const 1))))
        ;; between them
        (func $b (call $a)))
      (invoke "f")
      """
    let reducer = try reducer(script, [0, 1]) { Self.shows($0, ["i32.popcnt", "invoke"]) ? .holds : .fails }
    reducer.reduceModules(includesBodies: false)
    #expect(text(reducer) == "(module\n  (func (drop (i32.popcnt (i32.const 1)))))\n(invoke \"f\")\n")
  }

  @Test(
    "bytes and quotations are taken apart as well",
    arguments: [
      #"(module quote "(func (export \"f\") (nop) (drop (i32.const 1)))")"#,
      #"(module binary "\00asm\01\00\00\00\01\04\01\60\00\00\03\02\01\00\07\05\01\01f\00\00\0a\08\01\06\00\01\41\01\1a\0b")"#,
    ])
  func otherForms(module: String) throws {
    let reducer = try reducer("\(module)\n(invoke \"f\")", [0, 1]) { part in
      let text = String(decoding: part.text, as: UTF8.self)
      return text.contains("f\\\"") || text.contains("\\07") || text.contains("(export \"f\"")
        ? .holds : .fails
    }
    reducer.reduceModules(includesBodies: true)
    #expect(text(reducer).hasPrefix("(module\n"))
    #expect(!text(reducer).contains("i32.const"))
  }

  @Test("a test that stops leaves the smallest part so far", arguments: 0..<12)
  func stopping(limit: Int) throws {
    var tests = 0
    let shows = { (part: ScriptPart) in Self.shows(part, ["i32.popcnt", "assert_return"]) }
    let reducer = try reducer(Self.script, [0, 1, 2]) { part in
      tests += 1
      return tests > limit ? .stop : shows(part) ? .holds : .fails
    }
    reducer.reduceModules(includesBodies: true)
    #expect(!reducer.isSmallest && tests == limit + 1)
    #expect(shows(reducer.part()))
  }

  @Test(
    "what cannot be taken apart stays as it is",
    arguments: [
      "(module (func", "(module quote \"(func\")", "(module binary \"\\00asm\")", "(module instance)",
      "(assert_invalid (module (func (result i32))) \"\")",
    ])
  func untouched(command: String) throws {
    let source = Array(command.utf8)
    let parse = parseScriptTolerantly(source)
    guard !parse.commands.isEmpty else { return }
    let reducer = ScriptReducer(parse.commands, source: source, start: [0]) {
      $0.text == source + [0x0A] ? .holds : .fails
    }
    reducer.reduceModules(includesBodies: true)
    #expect(reducer.part().text == source + [0x0A])
  }
}
