import Conformance
import Diagnostics
import Reporting
import Selection
import TOML
import Testing

@testable import Expectations

@Suite struct LedgerTests {
  static let today = CalendarDate("2026-11-22")!

  func list(_ entries: String...) throws -> ExpectationList {
    let text = entries.map { "[[expect]]\n\($0)\nreason = \"because it is so\"\n" }.joined()
    return try ExpectationList(Array(text.utf8), path: "l")
  }

  func report(_ outcomes: [Verdict.Outcome], file: String = "s/a.wast") -> ScriptReport {
    let cases = outcomes.enumerated().map { index, outcome in
      CaseResult(
        identity: CaseIdentity(
          file: file, name: "case \(index)", keyword: index == 0 ? "module" : "assert_return", line: index + 1
        ),
        verdict: Verdict(outcome), nanoseconds: 1, source: "", feature: index == 2 ? "simd" : nil)
    }
    return ScriptReport(file: file, cases: CaseList(cases), nanoseconds: 1)
  }

  func standing(_ list: ExpectationList, _ outcomes: Verdict.Outcome...) -> ScriptReport.Standing {
    var ledger = ExpectationLedger(list, today: Self.today)
    var report = report(outcomes)
    ledger.apply(to: &report)
    return report.standing
  }

  @Test("an entry some of whose cases pass is to be narrowed; one all of whose cases pass, to be removed")
  func advice() throws {
    func advice(
      _ list: ExpectationList, _ scripts: [Verdict.Outcome]..., isPart: Bool = false
    ) -> [String] {
      var ledger = ExpectationLedger(list, today: Self.today)
      for (number, outcomes) in scripts.enumerated() {
        var report = report(outcomes, file: "s/\(number).wast")
        ledger.apply(to: &report)
        ledger.account(for: report)
      }
      return ledger.advice(isPart: isPart)
    }
    let kind = try list("file = \"*.wast\"\nkind = \"assert_*\"\noutcome = \"fail\"")
    #expect(advice(kind, [.pass, .fail, .fail], [.pass, .fail]) == [])
    #expect(
      advice(kind, [.pass, .fail, .pass], [.pass, .fail, .fail])
        == ["l:1:1: 1 of 4 cases pass (s/0.wast:3): narrow the entry"])
    #expect(
      advice(kind, [.pass, .pass], [.pass, .pass])
        == ["l:1:1: 2 of 2 cases pass (first s/0.wast:2): remove the entry"])
    #expect(
      advice(kind, [.pass, .pass], isPart: true)
        == ["l:1:1: its case passes (s/0.wast:2): narrow or remove the entry"])
    let file = try list("file = \"*.wast\"\noutcome = \"fail\"")
    #expect(
      advice(file, [.pass, .pass], [.pass, .fail])
        == ["l:1:1: 1 of 2 scripts pass (s/0.wast): narrow the entry"])
  }

  @Test("a file that does not pass as a whole")
  func files() throws {
    let list = try list("file = \"a.wast\"\noutcome = \"fail\"")
    #expect(standing(list, .pass, .fail, .skip) == .expectedFailure)
    #expect(standing(list, .pass, .pass) == .unexpectedPass)
    #expect(standing(list, .pass, .crash) == .failed)
    #expect(standing(list, .fail, .crash) == .failed)
    var ledger = ExpectationLedger(list, today: Self.today)
    var broken = ScriptReport(
      file: "a.wast", cases: [], problem: .init(type: "malformed-script", message: "m"), nanoseconds: 1)
    ledger.apply(to: &broken)
    #expect(broken.standing == .expectedFailure)
    #expect(ledger.unused.isEmpty)
  }

  @Test("cases, each of which has to come out as the list says")
  func cases() throws {
    let name = try list("file = \"a.wast\"\nname = \"case 1\"\noutcome = \"fail\"")
    #expect(standing(name, .pass, .fail, .pass) == .expectedFailure)
    #expect(standing(name, .pass, .pass, .pass) == .unexpectedPass)
    #expect(standing(name, .pass, .fail, .fail) == .failed)
    #expect(standing(name, .pass, .timeout) == .failed)
    #expect(standing(name, .pass, .skip) == .passed)
    let kind = try list("file = \"a.wast\"\nkind = \"assert_*\"\noutcome = \"fail\"")
    #expect(standing(kind, .pass, .fail, .fail) == .expectedFailure)
    #expect(standing(kind, .pass, .fail, .pass) == .unexpectedPass)
    let feature = try list("file = \"a.wast\"\nfeature = \"simd\"\noutcome = \"fail\"")
    #expect(standing(feature, .pass, .pass, .fail) == .expectedFailure)
    let skip = try list("file = \"a.wast\"\nname = \"case 1\"\noutcome = \"skip\"")
    #expect(standing(skip, .pass, .pass) == .unexpectedPass)
    #expect(standing(skip, .pass, .fail) == .failed)
    let flaky = try list("file = \"a.wast\"\nname = \"case 1\"\noutcome = \"flaky\"\nexpires = 2026-12-01")
    #expect(standing(flaky, .pass, .pass) == .passed)
    #expect(standing(flaky, .pass, .crash) == .expectedFailure)
  }

  @Test("the most specific expectation holds")
  func specificity() throws {
    let id = "\(CommandDigest("case 1"))"
    let list = try list(
      "file = \"a.wast\"\noutcome = \"fail\"", "file = \"a.wast\"\nkind = \"assert_*\"\noutcome = \"fail\"",
      "file = \"a.wast\"\nname = \"case ?\"\noutcome = \"timeout\"\nexpires = 2026-12-01",
      "file = \"a.wast\"\nid = \"\(id)\"\noutcome = \"crash\"\nexpires = 2026-12-01",
      "file = \"?.wast\"\nkind = \"module\"\noutcome = \"fail\"")
    let best = { (index: Int) -> Position? in
      list.best(
        list.candidates(file: "s/a.wast"), Array(report([.pass, .pass, .pass]).cases)[index].identity,
        feature: nil)?
        .expectation.place
    }
    #expect(best(1)?.line == 16)
    #expect(best(0)?.line == 10)
  }

  @Test("an expectation that has expired protects nothing")
  func expiry() throws {
    let list = try list("file = \"a.wast\"\nname = \"case 0\"\noutcome = \"fail\"\nexpires = 2026-11-21")
    #expect(standing(list, .fail) == .failed)
    #expect(standing(list, .pass) == .passed)
    #expect(ExpectationLedger(list, today: Self.today).expired.count == 1)
    let today = try self.list(
      "file = \"a.wast\"\nname = \"case 0\"\noutcome = \"fail\"\nexpires = 2026-11-22")
    #expect(standing(today, .fail) == .expectedFailure)
  }

  @Test(
    "what the check finds",
    arguments: [
      ("file = \"a.wast\"\noutcome = \"fail\"", nil),
      ("file = \"b.wast\"\noutcome = \"fail\"", "matches nothing"),
      ("file = \"a.wast\"\nname = \"x*\"\noutcome = \"fail\"", "matches nothing"),
      ("file = \"*\"\noutcome = \"fail\"", "over-broad"),
      ("file = \"**/*.wast\"\noutcome = \"fail\"", "over-broad"),
      ("file = \"*.wast\"\nkind = \"module\"\noutcome = \"fail\"", "over-broad"),
      ("file = \"*.wast\"\nname = \"*\"\noutcome = \"fail\"", "over-broad"),
      ("file = \"*.wast\"\nname = \"case 1\"\noutcome = \"fail\"", nil),
      ("file = \"a.wast\"\noutcome = \"crash\"\nexpires = 2026-11-21", "has expired"),
      ("file = \"a.wast\"\noutcome = \"crash\"\nexpires = 9999-12-31", "more than 180 days"),
      ("file = \"a.wast\"\noutcome = \"crash\"\nexpires = 2026-12-31", nil),
    ] as [(String, String?)])
  func check(entry: String, finding: String?) throws {
    var check = ExpectationCheck(try list(entry), today: Self.today)
    check.add(.init(file: "s/a.wast", cases: report([.pass, .pass]).cases.map { .init($0.identity) }))
    #expect(check.problems.count == (finding == nil ? 0 : 1))
    if let finding { #expect(check.problems.first?.description.contains(finding) == true) }
  }

  @Test("two expectations that are as specific as each other")
  func ties() throws {
    var check = ExpectationCheck(
      try list(
        "file = \"a.wast\"\nname = \"c*e 1\"\noutcome = \"fail\"",
        "file = \"a.wast\"\nname = \"*ase1\"\noutcome = \"fail\"",
        "file = \"a.wast\"\nname = \"?ase*1\"\noutcome = \"fail\""), today: Self.today)
    check.add(.init(file: "a.wast", cases: report([.pass, .pass]).cases.map { .init($0.identity) }))
    #expect(check.problems.map { $0.description.contains("as specific as line 1") } == [false, true])
  }
}
