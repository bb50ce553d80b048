import Conformance
import Reporting
import Testing

@Suite struct FailureCausesTests {
  @Test(
    "places, numbers and names are no part of a cause",
    arguments: [
      (
        "the module is malformed (unknown operator cont, expected func, at 4:33)",
        "the module is malformed (unknown operator cont, expected func)"
      ),
      (
        "the module is malformed (illegal opcode fe, at byte 36)",
        "the module is malformed (illegal opcode fe)"
      ),
      ("got invalid (type mismatch, in function 0, byte 59)", "got invalid (type mismatch)"),
      ("got invalid (type mismatch: expected i32, at 3:21)", "got invalid (type mismatch: expected i32)"),
      (
        "unknown operator u8.const, expected i32.const (581:55)",
        "unknown operator u8.const, expected i32.const"
      ),
      ("a.wast:3:7: unknown operator x", "unknown operator x"),
      (
        "the module is unlinkable (unknown import \"env\" \"a \\\" b\")",
        "the module is unlinkable (unknown import \"…\" \"…\")"
      ),
      ("expected f32 1.5 (0x3fc00000), got f32 -0.0 (0x80000000)", "expected f32 N, got f32 N"),
      (
        "expected f32 nan:canonical (0x7fc00000), got f32 -nan:0x77efe6 (0xfff7efe6)",
        "expected f32 nan:canonical, got f32 N"
      ),
      ("expected i32 7, i64 8, got i32 7, i64 9", "expected i32 N, i64 N, got i32 N, i64 N"),
      ("not run: the module at line 12 failed", "not run: the module failed"),
      ("unknown function $add, did you mean $sub?", "unknown function $…, did you mean $…?"),
      ("the process ended by signal 11\n  a backtrace", "the process ended by signal N"),
      ("", ""), ("at 3:1", ""), ("\"open", "\""), ("((((", "(((("),
    ])
  func text(message: String, expected: String) {
    #expect(CauseText.of(message) == expected)
  }

  func script(_ file: String, _ verdicts: Verdict..., expectedFailure: String? = nil) -> ScriptReport {
    let cases = verdicts.enumerated().map { index, verdict in
      CaseResult(
        identity: CaseIdentity(file: file, name: "case \(index)", keyword: "invoke", line: index + 1),
        verdict: verdict, nanoseconds: 1000, source: "")
    }
    return ScriptReport(
      file: file, cases: CaseList(cases), nanoseconds: 1000, expectedFailure: expectedFailure)
  }

  func fail(_ type: String, _ message: String) -> Verdict { Verdict(.fail, type: type, message: message) }

  @Test("counts cases and scripts, the commonest cause first, and shows where it was met first")
  func counts() {
    var causes = FailureCauses()
    causes.add(script("a.wast", .pass, fail("no-trap", "expected trap (x), got i32 1")))
    let wrong = fail("wrong-result", "expected i32 1, got i32 2")
    causes.add(script("b.wast", wrong, wrong))
    causes.add(script("c.wast", .pass, fail("wrong-result", "expected i32 7, got i32 9")))
    #expect(causes.cases == 4)
    let found = causes.commonest()
    #expect(found.map(\.type) == ["wrong-result", "no-trap"])
    #expect(found.map(\.cases) == [3, 1])
    #expect(found.map(\.scripts) == [2, 1])
    #expect(found.map(\.example.file) == ["b.wast", "a.wast"])
    #expect(found.map(\.example.line) == [1, 2])
    #expect(found[0].text == "expected i32 N, got i32 N")
    #expect(causes.commonest(1).count == 1)
  }

  @Test("what is expected or skipped has no cause")
  func asExpected() {
    var causes = FailureCauses()
    causes.add(script("a.wast", fail("no-trap", "x"), expectedFailure: "known"))
    causes.add(script("b.wast", .pass, Verdict(.skip, type: "unsupported", message: "unsupported: x")))
    causes.add(.notRun(file: "c.wast", reason: "interrupted"))
    #expect(causes.cases == 0)
    #expect(causes.commonest().isEmpty)
  }

  @Test("a script that could not be run, and a case that passes against the list, count too")
  func others() {
    var causes = FailureCauses()
    causes.add(
      ScriptReport(
        file: "a.wast", cases: [],
        problem: ScriptReport.Problem(type: "unreadable", line: 3, message: "No such file"), nanoseconds: 0))
    var passing = CaseResult(
      identity: CaseIdentity(file: "b.wast", name: "x", keyword: "invoke", line: 4), verdict: .pass,
      nanoseconds: 0, source: "")
    passing.expectedFailure = "known"
    causes.add(ScriptReport(file: "b.wast", cases: [passing], nanoseconds: 0))
    #expect(causes.commonest().map(\.type) == ["unreadable", "unexpected-pass"])
    #expect(causes.commonest().map(\.example.line) == [3, 4])
  }

  @Test("no more causes are kept than the limit, and no failure is lost")
  func limit() {
    var causes = FailureCauses()
    func word(_ number: Int) -> String { String(number, radix: 26).map { "\($0)" }.joined(separator: "z") }
    for number in 0..<(FailureCauses.limit + 3) {
      causes.add(script("a.wast", fail("type", "q" + word(number))))
    }
    #expect(causes.count == FailureCauses.limit)
    #expect(causes.others == 3)
    #expect(causes.cases == FailureCauses.limit + 3)
  }
}
