import Testing

@testable import Conformance

@Suite struct CaseNameTests {
  private func names(_ script: String) -> [String] {
    ScriptRunner(source: Array(script.utf8), file: "s.wast").cases.map(\.name)
  }

  @Test func namesSayWhatACommandActsOn() {
    #expect(
      names(
        """
        (module)
        (module $M)
        (module $M)
        (module $"M #2")
        (module definition $D)
        (module instance $I $D)
        (module quote "(func")
        (register "m" $M)
        (register "m")
        (invoke "f" (i32.const -1))
        (get $M "g")
        (assert_return (invoke "f" (i32.const 1) (i64.const 2)) (i32.const 3))
        (assert_return (invoke "f" (i32.const 1) (i64.const 2)) (i32.const 4))
        (assert_return (get "g") (i32.const 3))
        (assert_trap (invoke $M "f" (f32.const -0) (f64.const nan:0x1)) "unreachable")
        (assert_trap (module (start 0)) "unreachable")
        (assert_exhaustion (invoke "f") "call stack exhausted")
        (assert_exception (invoke "f" (ref.extern 1) (ref.null func)))
        (assert_malformed (module quote "") "unexpected token")
        (assert_invalid (module) "type mismatch")
        (assert_invalid (module) "type mismatch")
        (assert_unlinkable (module) "unknown import")
        """) == [
          "module", "module $M", "module $M #2", #"module $"M #2""#, "module definition $D",
          "module instance $I $D",
          "module #2", #"register "m" $M"#, #"register "m""#, #"invoke "f" (i32.const -1)"#, #"get $M "g""#,
          #"assert_return "f" (i32.const 1) (i64.const 2)"#,
          #"assert_return "f" (i32.const 1) (i64.const 2) #2"#,
          #"assert_return get "g""#, #"assert_trap $M "f" (f32.const -0.0) (f64.const nan:0x1)"#,
          #"assert_trap module "unreachable""#, #"assert_exhaustion "f""#,
          #"assert_exception "f" (ref.extern 1) (ref.null func)"#, #"assert_malformed "unexpected token""#,
          #"assert_invalid "type mismatch""#, #"assert_invalid "type mismatch" #2"#,
          #"assert_unlinkable "unknown import""#,
        ])
  }

  @Test func namesAreInertShortAndUnique() {
    let long = String(repeating: "x", count: 1000)
    let names = names(
      """
      (invoke "a\\00\\1b[31m\\u{202e}\\u{a0}b\\"\\\\")
      (invoke "\(long)1\(long)")
      (invoke "\(long)2\(long)")
      (invoke "f #2") (invoke "f") (invoke "f") (invoke "f")
      """)
    #expect(names[0] == #"invoke "a\u{0}\u{1b}[31m\u{202e}\#u{a0}b\"\\""#)
    #expect(names.allSatisfy { $0.unicodeScalars.count <= 160 })
    #expect(Set(names).count == names.count)
    #expect(names[2] == names[1] + " #2")
  }

  @Test func linesAndKeywords() {
    let cases = ScriptRunner(
      source: Array("(module)\n\n  (assert_return\n (invoke \"f\"))".utf8), file: "d/s.wast"
    ).cases
    #expect(cases.map(\.line) == [1, 3])
    #expect(cases.map(\.keyword) == ["module", "assert_return"])
    #expect(cases.map(\.file) == ["d/s.wast", "d/s.wast"])
  }

  @Test func sourceTextIsOneShortLine() {
    let script =
      "(module\n  (func)\u{1b}\n\t(func) ;; \u{202e}\n \(String(repeating: "(func) ", count: 2000)))"
    let runner = ScriptRunner(source: Array(script.utf8), file: "s.wast")
    let text = runner.descriptions[0].source
    #expect(text.unicodeScalars.count <= 200)
    #expect(!text.contains("\n") && !text.contains("\u{1b}"))
  }
}
