import Conformance
import Reporting
import Testing

@testable import Gate

/// A report with cases `NAME OUTCOME`, all of `a.wast` unless a test says otherwise.
extension CaseList {
  /// For short lists.
  subscript(index: Int) -> CaseResult {
    get { Array(self)[index] }
    set {
      var cases = Array(self)
      cases[index] = newValue
      self = CaseList(cases)
    }
  }
}

func script(_ cases: (String, Verdict.Outcome)..., file: String = "a.wast") -> ScriptReport {
  var counts: [String: Int] = [:]
  let results = cases.enumerated().map { index, item in
    let (text, outcome) = item
    counts[text, default: 0] += 1
    let number = counts[text]!
    let key = "\(CommandDigest(text))" + (number == 1 ? "" : ".\(number)")
    return CaseResult(
      identity: CaseIdentity(
        file: file, id: "\(file)#\(key)", name: "assert_return \"\(text.prefix(1))\" \(text)",
        keyword: "assert_return", line: index + 1),
      verdict: Verdict(outcome, type: outcome == .pass ? "" : "type"), nanoseconds: 1_000_000, source: "")
  }
  return ScriptReport(
    file: file, cases: CaseList(results), start: WallTime(milliseconds: 0), nanoseconds: 1)
}

func record(_ scripts: ScriptReport..., isPart: Bool = false) -> RunRecord {
  RunRecord(scripts, isPart: isPart)
}

@Suite struct ComparisonTests {
  static let outcomes: [Verdict.Outcome] = Verdict.Outcome.allCases

  /// What the way from one outcome to another is, for every pair.
  static func expected(_ before: Verdict.Outcome, _ after: Verdict.Outcome) -> BaselineComparison.Kind? {
    switch (before, after) {
    case _ where before == after: nil
    case (_, .pass): .fixed
    case (.pass, _): .regressed
    case (.fail, .skip): .changed
    case (.fail, _): .regressed
    default: .changed
    }
  }

  @Test("every transition, from results and from a baseline alike", arguments: outcomes, outcomes)
  func transitions(before: Verdict.Outcome, after: Verdict.Outcome) throws {
    let old = record(script(("x", .pass), ("y", before)))
    let new = record(script(("x", .pass), ("y", after)))
    let baseline = try Baseline.record(Array(Baseline.text(old).utf8), path: "b")
    for earlier in [old, baseline] {
      let comparison = Comparison.result(before: earlier, after: new)
      let kind = Self.expected(before, after)
      #expect(comparison.changes.map(\.kind) == (kind.map { [$0] } ?? []))
      #expect(comparison.unchanged == (kind == nil ? 2 : 1))
      #expect(comparison.count(of: .regressed) == (kind == .regressed ? 1 : 0))
      if let change = comparison.changes.first {
        #expect(change.name == "assert_return \"y\" y")
        #expect(change.line == 2)
        #expect(change.text.hasPrefix("\(before)"))
      }
    }
  }

  @Test(
    "what the list of expectations allows is no regression", arguments: [Verdict.Outcome.skip, .fail, .crash])
  func expected(outcome: Verdict.Outcome) {
    var after = script(("x", outcome))
    after.cases[0].expectedFailure = "because"
    let comparison = Comparison.result(before: record(script(("x", .pass))), after: record(after))
    #expect(comparison.changes.map(\.kind) == [.changed])
  }

  func kinds(_ before: RunRecord, _ after: RunRecord) -> [BaselineComparison.Kind] {
    Comparison.result(before: before, after: after).changes.map(\.kind).sorted { $0.rawValue < $1.rawValue }
  }

  @Test("cases and scripts that disappear")
  func gone() {
    let both = record(script(("x", .pass), ("y", .fail)))
    #expect(kinds(both, record(script(("x", .pass)))) == [.disappeared])
    #expect(kinds(both, record(script(("y", .fail)))) == [.disappeared])
    #expect(kinds(both, record(script())) == [.disappeared])
    #expect(kinds(both, record()) == [.disappeared])
    #expect(kinds(both, record(isPart: true)) == [])
    var filtered = script(("x", .pass))
    filtered.isWhole = false
    #expect(kinds(both, record(filtered)) == [])
    filtered.cases = []
    #expect(kinds(both, record(filtered)) == [])
  }

  @Test("cases and scripts that are new")
  func new() {
    let one = record(script(("x", .pass)))
    #expect(kinds(one, record(script(("x", .pass), ("y", .crash)))) == [.new])
    #expect(kinds(one, record(script(("x", .pass)), script(("z", .pass), file: "b.wast"))) == [.new])
    #expect(kinds(record(), one) == [.new])
  }

  @Test("an edited command stands for the one that it was")
  func edited() {
    let one = record(script(("x1", .pass), ("y", .pass)))
    let passing = Comparison.result(before: one, after: record(script(("x2", .pass), ("y", .pass))))
    #expect(passing.changes.map(\.kind) == [.changed])
    #expect(passing.changes[0].text.contains("edited"))
    #expect(kinds(one, record(script(("x2", .fail), ("y", .pass)))) == [.regressed])
    #expect(kinds(one, record(script(("z", .pass), ("y", .pass)))) == [.disappeared, .new])
  }

  @Test("one of several equal commands comes or goes")
  func equals() {
    let many = record(script(("x", .pass), ("x", .fail), ("x", .pass), ("x", .pass)))
    #expect(kinds(many, record(script(("x", .fail), ("x", .pass), ("x", .pass)))) == [.disappeared])
    #expect(kinds(many, record(script(("x", .pass), ("x", .fail), ("x", .pass)))) == [.disappeared])
    #expect(
      kinds(many, record(script(("x", .pass), ("x", .fail), ("x", .pass), ("x", .pass), ("x", .pass)))) == [
        .new
      ])
    #expect(
      kinds(many, record(script(("x", .pass), ("x", .fail), ("x", .fail), ("x", .pass)))) == [.regressed])
    // One is gone, and another one fails: it must not hide behind the first.
    #expect(
      kinds(many, record(script(("x", .pass), ("x", .fail), ("x", .crash)))) == [.disappeared, .regressed])
  }

  @Test("scripts that can no longer be run, and can again")
  func problems() {
    var broken = script()
    broken.problem = ScriptReport.Problem(type: "malformed-script", message: "m")
    let whole = record(script(("x", .pass)))
    #expect(kinds(whole, record(broken)) == [.regressed])
    #expect(kinds(record(broken), whole) == [.fixed, .new])
    #expect(kinds(record(broken), record(broken)) == [])
    var other = broken
    other.problem?.type = "harness"
    #expect(kinds(record(broken), record(other)) == [.changed])
  }

  @Test("messages, times and flaky cases")
  func others() {
    let before = script(("x", .fail), ("y", .pass))
    var after = before
    after.cases[0].verdict.message = "another"
    after.cases[1].nanoseconds = 60_000_000
    #expect(kinds(record(before), record(after)) == [.changed, .slower])
    after.cases[1].nanoseconds = 50_000_000
    after.cases[0].verdict.message = ""
    #expect(kinds(record(before), record(after)) == [])
    after.cases[0].verdict.type = "other"
    #expect(kinds(record(before), record(after)) == [.changed])
    after.cases[1].marks = .flaky
    #expect(kinds(record(before), record(after)) == [.changed, .flaky])
  }

  @Test("a case is known if it was no better before, and so is a script")
  func marks() {
    let before = record(script(("p", .pass), ("f", .fail), ("c", .crash), ("s", .skip)))
    var comparison = Comparison(before: before)
    let now = script(("new", .fail), ("p", .fail), ("f", .fail), ("c", .timeout), ("s", .fail))
    let marks = comparison.add(RunRecord.Script(now))
    #expect(marks.cases == [1: .regressed, 2: .known, 3: .known])
    var broken = script(file: "b.wast")
    broken.problem = ScriptReport.Problem(type: "harness", message: "m")
    comparison = Comparison(before: record(broken, script(("x", .pass), file: "c.wast")))
    #expect(comparison.add(RunRecord.Script(broken)).script == .known)
    broken.file = "c.wast"
    #expect(comparison.add(RunRecord.Script(broken)).script == .regressed)
    broken.file = "d.wast"
    #expect(comparison.add(RunRecord.Script(broken)).script == [])
  }

  @Test("the text names what matters, and not more than it may")
  func text() {
    let before = record(script(("x", .pass), ("y", .pass), ("z", .pass)))
    let after = record(script(("x", .fail), ("y", .fail), ("z", .pass), ("a\u{1b}", .pass)))
    let comparison = Comparison.result(before: before, after: after)
    let lines = comparison.lines(limit: 1, isVerbose: false)
    #expect(lines[0] == "regressed    a.wast:1: pass → fail (type)")
    #expect(lines[1] == "             assert_return \"x\" x  [a.wast#\(CommandDigest("x"))]")
    #expect(lines[2] == "regressed: … and 1 more")
    #expect(comparison.summary == "2 regressed, 1 new, 1 unchanged")
    #expect(!comparison.lines(limit: 9, isVerbose: true).joined().contains("\u{1b}"))
  }
}
