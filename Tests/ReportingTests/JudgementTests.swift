import Conformance
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// What a run comes to under a policy.
@Suite struct JudgementTests {
  func script(
    _ outcomes: Verdict.Outcome..., marks: CaseResult.Marks = [], keyword: String = "invoke",
    expected: String? = nil
  ) -> ScriptReport {
    let cases = outcomes.enumerated().map { index, outcome in
      CaseResult(
        identity: CaseIdentity(file: "a.wast", name: "case \(index)", keyword: keyword, line: index + 1),
        verdict: Verdict(outcome), nanoseconds: 1, source: "", expectedFailure: expected, marks: marks)
    }
    return ScriptReport(file: "a.wast", cases: CaseList(cases), nanoseconds: 1)
  }

  func problem(_ type: String, marks: CaseResult.Marks = []) -> ScriptReport {
    var report = ScriptReport(
      file: "b.wast", cases: [], problem: .init(type: type, message: "m"), nanoseconds: 1)
    report.marks = marks
    return report
  }

  func judgement(
    _ reports: ScriptReport..., failOn: Set<Concern> = FailurePolicy.usual, allowsNoTests: Bool = false,
    baseline: BaselineComparison? = nil, interruption: String? = nil
  ) -> Judgement {
    var summary = Summary()
    for report in reports { summary.add(report) }
    return Judgement(
      summary, FailurePolicy(failOn: failOn, allowsNoTests: allowsNoTests), baseline: baseline,
      interruption: interruption)
  }

  func comparison(_ kinds: BaselineComparison.Kind...) -> BaselineComparison {
    var comparison = BaselineComparison(name: "b")
    for kind in kinds {
      comparison.add(BaselineComparison.Change(kind: kind, file: "a.wast", name: "", id: "", text: "t"))
    }
    return comparison
  }

  @Test("each case counts as what it is, once")
  func counts() {
    #expect(judgement(script(.pass, .fail, .crash)).counts == [.newFailure: 2, .failure: 2])
    #expect(judgement(script(.fail, expected: "why")).counts == [.failure: 1])
    #expect(judgement(script(.fail, marks: .known)).counts == [.failure: 1])
    #expect(judgement(script(.pass, expected: "why")).counts == [.unexpectedPass: 1])
    #expect(judgement(script(.pass, .skip)).counts == [.skip: 1])
    #expect(judgement(script(.pass, marks: .flaky)).counts == [.flaky: 1])
    #expect(judgement(script(.fail, keyword: "script")).counts == [.unread: 1, .failure: 1])
    #expect(judgement(script(.fail, marks: .known, keyword: "script")).counts == [.failure: 1])
    #expect(
      judgement(script(.fail, marks: .regressed, keyword: "script"), baseline: comparison(.regressed)).counts
        == [.regression: 1, .failure: 1])
    #expect(judgement(problem("malformed-script")).counts == [.unread: 1, .failure: 1])
    #expect(judgement(problem("harness")).counts == [.newFailure: 1, .failure: 1])
    #expect(judgement(problem("harness", marks: .known)).counts == [.failure: 1])
    #expect(judgement(problem("not-run"), interruption: "why").counts == [:])
    var whole = script(.pass)
    whole.expectedFailure = "why"
    #expect(judgement(whole).counts == [.unexpectedPass: 1])
  }

  @Test("verdicts and exit codes")
  func exitCodes() {
    func check(_ judgement: Judgement, _ verdict: Judgement.Verdict, _ code: Int32) {
      #expect(judgement.verdict == verdict && judgement.exitCode == code, "\(judgement)")
    }
    check(judgement(script(.pass)), .ok, 0)
    check(judgement(script(.fail)), .fail, 1)
    check(judgement(script(.fail), failOn: []), .ok, 0)
    check(judgement(script(.skip)), .skip, 3)
    check(judgement(), .skip, 3)
    check(judgement(script(.skip), allowsNoTests: true), .ok, 0)
    check(judgement(script(.skip), failOn: [.skip], allowsNoTests: true), .fail, 1)
    check(judgement(script(.fail, marks: .known), failOn: [.failure]), .fail, 1)
    // Of several the weightiest.
    check(judgement(script(.fail), problem("unreadable")), .fail, 4)
    check(judgement(script(.fail), problem("unreadable"), baseline: comparison(.disappeared)), .fail, 2)
    check(judgement(script(.pass), baseline: comparison(.fixed, .new, .changed, .slower)), .ok, 0)
    check(judgement(script(.pass), failOn: [.slower], baseline: comparison(.slower)), .fail, 1)
    // What was cut off is never green.
    check(judgement(script(.pass), interruption: "why"), .interrupted, 1)
    check(judgement(script(.pass), failOn: [], interruption: "why"), .interrupted, 1)
    check(judgement(script(.fail), interruption: "why"), .fail, 1)
    // A baseline that was written anew says what the run has found.
    var written = comparison(.regressed)
    written.isWritten = true
    check(judgement(script(.fail, marks: .known), baseline: written), .ok, 0)
  }

  @Test("lists of kinds")
  func lists() throws {
    #expect(try FailurePolicy.failOn(parsing: "none") == [])
    #expect(try FailurePolicy.failOn(parsing: "default,skip") == FailurePolicy.usual.union([.skip]))
    #expect(
      try FailurePolicy.failOn(parsing: "new-failure,unexpected-pass") == [.newFailure, .unexpectedPass])
    for text in ["", ",", "skip,", "none,skip", "regresion", "skip skip"] {
      #expect(throws: PolicyError.self, "\(text)") { try FailurePolicy.failOn(parsing: text) }
    }
  }

  @Test("what was meant by a misspelt word")
  func suggestions() {
    let names = Concern.allCases.map(\.name)
    #expect(suggestion(for: "regresion", among: names) == ", did you mean regression?")
    #expect(suggestion(for: "newfailure", among: names) == ", did you mean new-failure?")
    #expect(suggestion(for: "xyz", among: names) == "")
    #expect(suggestion(for: String(repeating: "a", count: 100_000), among: names) == "")
  }

  @Test("a verdict comes back from a results file, with as many changes as that names")
  func results() throws {
    let folder = TemporaryFolder()
    let path = folder.path("results.jsonl")
    var baseline = comparison(.regressed, .fixed)
    for number in 0..<1500 {
      baseline.add(
        BaselineComparison.Change(
          kind: .new, file: "\u{1b}.wast", name: "case \(number)", line: number, id: "x#\(number)",
          text: "pass",
          isNotable: false))
    }
    baseline.unchanged = 7
    baseline.notes = ["a note"]
    let judgement = judgement(
      script(.pass), failOn: [.skip, .regression], allowsNoTests: true, baseline: baseline)
    let log = try ResultsLog(path: path, start: ResultsTests.start)
    try log.finish(RunEnd(nanoseconds: 1, status: 2, judgement: judgement))
    let read = try #require(try RunResults.read(path: path).end?.judgement)
    #expect(read.verdict == .fail && read.counts == judgement.counts && read.policy == judgement.policy)
    #expect(read.baseline?.summary == "1 regressed, 1 fixed, 1500 new, 7 unchanged")
    #expect(read.baseline?.changes.count == 1002)
    #expect(read.baseline?.notes == ["a note"])
    #expect(read.baseline?.lines(limit: .max, isVerbose: true).last == "new: … and 500 more")
  }
}
