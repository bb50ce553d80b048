import Conformance
import Reporting
import Testing

@testable import wast_run

@Suite struct AttemptsTests {
  func report(_ outcomes: Verdict.Outcome...) -> ScriptReport {
    ScriptReport(
      file: "a.wast",
      cases: CaseList(
        outcomes.enumerated().map {
          CaseResult(
            identity: CaseIdentity(file: "a.wast", name: "\($0.offset)", keyword: "invoke", line: 1),
            verdict: Verdict($0.element, message: "\($0.element)"), nanoseconds: 1, source: "")
        }), start: WallTime(milliseconds: 0), nanoseconds: 5)
  }

  @Test("of repeated cases the worst attempt counts")
  func everyOne() {
    let combined = Attempts.combined([report(.pass, .pass, .fail), report(.pass, .crash, .fail)], .everyOne)
    #expect(combined.cases.map(\.verdict.outcome) == [.pass, .crash, .fail])
    #expect(combined.cases.map(\.isFlaky) == [false, true, false])
    #expect(Array(combined.cases)[1].earlierVerdicts.map(\.outcome) == [.pass])
    #expect(combined.nanoseconds == 10)
  }

  @Test("of retried cases the best attempt counts, and is flaky")
  func anyOne() {
    let combined = Attempts.combined(
      [report(.fail, .pass, .fail), report(.pass, .crash, .fail), report(.pass, .pass, .fail)], .anyOne)
    #expect(combined.cases.map(\.verdict.outcome) == [.pass, .pass, .fail])
    #expect(combined.cases.map(\.isFlaky) == [true, true, false])
    #expect(combined.cases.tally.flaky == 2)
  }

  @Test("attempts at a script that could not be run")
  func problems() {
    var broken = report()
    broken.problem = ScriptReport.Problem(type: "harness", message: "m")
    #expect(Attempts.combined([broken, report(.pass)], .anyOne).standing == .passed)
    #expect(Attempts.combined([report(.pass), broken], .everyOne).standing == .failed)
    #expect(Attempts.combined([report(.pass), report(.pass, .fail)], .everyOne).cases.count == 2)
  }

  @Test(
    "names relative to a folder",
    arguments: [
      ("a/b.wast", "a", "b.wast"), ("./a/b.wast", "a/", "b.wast"), ("../x/a/b.wast", "../x", "a/b.wast"),
      ("../x/y/../a/b.wast", "../x/.", "a/b.wast"), ("/x/a.wast", "/x", "a.wast"),
      ("/x/a.wast", "x", "/x/a.wast"),
      ("c/b.wast", "a", "c/b.wast"), ("a.wast", ".", "a.wast"), ("ab/c.wast", "a", "ab/c.wast"),
      ("a", "a", "a"),
    ])
  func roots(path: String, root: String, name: String) {
    #expect(RunSelection.name(path, below: root) == name)
  }
}
