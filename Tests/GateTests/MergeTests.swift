import Conformance
@testable import Reporting
import Testing

@testable import Gate

@Suite struct MergeTests {
  func part(
    _ name: String, _ positions: String, _ scripts: ScriptReport..., status: Int32 = 0, version: String = "1"
  ) -> Merge.Part {
    let facts = [
      RunFact(RunRecord.Fact.shard, name), RunFact(RunRecord.Fact.scripts, positions), RunFact("a", "b"),
    ]
    return Merge.Part(
      name: name,
      results: RunResults(
        start: RunStart(version: version, arguments: [], time: WallTime(milliseconds: 5), facts: facts),
        scripts: scripts, end: RunEnd(nanoseconds: 2, status: status), notes: []))
  }

  let a = script(("x", .pass))
  let b = script(("x", .fail), file: "b.wast")
  let c = script(("x", .pass), file: "c.wast")

  @Test("parts in any order make the whole in its order")
  func merges() throws {
    let merge = try Merge([part("2", "1 / 3", b, status: 1), part("1", "0 2 / 3", a, c)])
    #expect(merge.scripts == [a, b, c])
    #expect(merge.end == RunEnd(nanoseconds: 4, status: 1))
    #expect(merge.start.facts == [RunFact("a", "b")])
    #expect(try Merge([part("1", "0-2 / 3", a, b, c, status: 3)]).end.status == 3)
    #expect(try Merge([part("1", "0-2 / 3", a, b, c), part("2", " / 3", status: 3)]).end.status == 0)
  }

  @Test("the same script in two parts is taken once if they agree, whatever time they took")
  func overlap() throws {
    var slow = b
    slow.nanoseconds = 99
    slow.cases[0].nanoseconds = 99
    #expect(try Merge([part("1", "0-1 / 2", a, b), part("2", "1 / 2", slow)]).scripts == [a, b])
  }

  @Test("parts that do not fit are refused")
  func refusals() {
    func refusal(_ parts: Merge.Part...) -> String {
      (#expect(throws: Merge.Refusal.self) { try Merge(parts) })?.description ?? ""
    }
    var other = b
    other.cases[0].verdict = .pass
    #expect(
      refusal(part("1", "0-1 / 2", a, b), part("2", "1 / 2", other)).contains(
        "does not agree with 1 on b.wast"))
    #expect(
      refusal(part("1/3", "0 2 / 3", a, c)) == "no part has 1 of the 3 scripts (there are the parts 1/3)")
    #expect(refusal(part("1", "0 / 2", a), part("2", "1 / 3", b)).contains("a part of 3 scripts"))
    #expect(refusal(part("1", "0 / 2", a), part("2", "1 / 2", b, version: "2")).contains("version"))
    var slow = part("2", "1 / 2", b)
    slow.results.start.facts.append(RunFact("timeout", "9 s"))
    #expect(refusal(part("1", "0 / 2", a), slow).contains("other conditions"))
    #expect(refusal(part("1", "0 / 2", a, b)).contains("does not hold"))
    #expect(refusal(part("1", "nonsense", a)).contains("does not hold"))
    var unended = part("1", "0 / 1", a)
    unended.results.end = nil
    #expect(refusal(unended).contains("did not end"))
    unended.results.end = RunEnd(nanoseconds: 1, status: 130, interruption: "SIGINT")
    #expect(refusal(unended).contains("interrupted"))
    var whole = part("1", "0 / 1", a)
    whole.results.start.facts = []
    #expect(refusal(whole).contains("without --shard"))
  }

  @Test("parts of a filtered run are put together by name, if all are there")
  func filtered() throws {
    func filtered(_ name: String, _ scripts: ScriptReport...) -> Merge.Part {
      var part = part(name, "0 / 9")
      part.results.scripts = scripts
      part.results.start.facts.append(RunFact(RunRecord.Fact.choice, "filter"))
      return part
    }
    #expect(try Merge([filtered("hash:1/2", c, a), filtered("hash:2/2", b)]).scripts == [a, b, c])
    for parts in [[filtered("hash:1/2", c, a)], [filtered("hash:1/2", a), filtered("slice:2/2", b)]] {
      let refusal = #expect(throws: Merge.Refusal.self) { try Merge(parts) }
      #expect(refusal?.description.contains("not all parts") == true)
    }
  }

  @Test(
    "positions as text",
    arguments: [([], 0, " / 0"), ([0], 1, "0 / 1"), ([0, 1, 2, 5, 7, 8], 9, "0-2 5 7-8 / 9")]
      as [([Int], Int, String)])
  func positions(positions: [Int], total: Int, text: String) {
    let part = PartPositions(positions: positions, total: total)
    #expect(part.description == text)
    #expect(PartPositions(text) == part)
  }

  @Test(
    "text that is no positions",
    arguments: [
      "", "0", "1 / 1", "1-0 / 2", "0 1 0 / 2", "-1 / 2", "0-1-2 / 3", "a / 2", "0 / 2 / 3",
      "0 / 99999999999999999999",
      "0-99999999 / 99999999",
    ])
  func wrongPositions(text: String) { #expect(PartPositions(text) == nil) }
}
