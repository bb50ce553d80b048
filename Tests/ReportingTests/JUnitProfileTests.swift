import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The dialects of JUnit XML, each held against its schema by libxml2 itself.
@Suite struct JUnitProfileTests {
  private let folder = TemporaryFolder()
  static let end = RunEnd(nanoseconds: 1, status: 1)

  /// Writes a report, and returns its files in order.
  func write(
    _ scripts: [ScriptReport], _ profile: JUnitProfile, split: JUnitSplit = .none,
    start: RunStart = RunStart(version: "1", arguments: [], facts: [RunFact("machine", "x")])
  ) throws -> [String] {
    let junit = try JUnitReport(path: folder.path("report.xml"), profile: profile, split: split, start: start)
    for script in scripts { junit.add(script) }
    try junit.finish(Self.end)
    return try folder.paths()
  }

  static func result(_ name: String, _ verdict: Verdict = .pass, earlier: [Verdict] = []) -> CaseResult {
    CaseResult(
      identity: CaseIdentity(file: "a.wast", name: name, keyword: "invoke", line: 3), verdict: verdict,
      nanoseconds: 1000, source: "", earlierVerdicts: earlier)
  }

  static func script(_ cases: CaseResult..., file: String = "a.wast") -> ScriptReport {
    ScriptReport(file: file, cases: CaseList(cases), start: WallTime(milliseconds: 0), nanoseconds: 2_000_000)
  }

  @Test("the schemas of all profiles are there", .enabled(if: Schema.available.count > 1))
  func schemas() { #expect(Schema.available.count == JUnitProfile.allCases.count) }

  @Test("500 hostile names are valid in each profile whose schema is there", arguments: Schema.available)
  func hostile(profile: JUnitProfile) throws {
    let names = Hostile.names(500, withLong: true)
    let scripts = Hostile.scripts(names)
    let paths = try write(scripts, profile, start: Hostile.start(names))
    #expect(paths.count == (profile == .surefire ? scripts.count + 1 : 1))
    let schema = try #require(Schema(profile))
    var cases = 0
    for path in paths {
      #expect(schema.problem(of: path) == nil)
      cases += try JUnitReader.read(path: path).suites.map(\.cases.count).reduce(0, +)
    }
    #expect(cases == scripts.map { Array(ReportedCase.all(of: $0)).count }.reduce(0, +))
  }

  @Test("a schema does find what is wrong", arguments: Schema.available)
  func invalid(profile: JUnitProfile) throws {
    let path = try write([Self.script(Self.result("one"))], profile)[0]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let schema = try #require(Schema(profile))
    #expect(schema.problem(of: path) == nil)
    try text.replacing("<testcase name", with: "<testcase nome").write(
      toFile: path, atomically: false, encoding: .utf8)
    #expect(schema.problem(of: path)?.hasPrefix("invalid") == true)
  }

  @Test("an empty run is valid", arguments: Schema.available.filter { $0 != .surefire })
  func empty(profile: JUnitProfile) throws {
    #expect(try #require(Schema(profile)).problem(of: write([], profile)[0]) == nil)
  }

  @Test("a case that passed at the second attempt is flaky; one that did not was run again")
  func attempts() throws {
    let crash = Verdict(.crash, type: "signal", message: "died\nthere")
    let script = Self.script(
      Self.result("flaky", earlier: [crash]),
      Self.result("broken", Verdict(.fail, type: "t", message: "m"), earlier: [crash]))
    for profile in [JUnitProfile.rich, .jenkins, .surefire] {
      let root = try #require(XMLElement.read(path: write([script], profile)[0]))
      let suite = profile.hasRoot ? root.children[0] : root
      let cases = suite["testcase"]
      #expect(cases[0].children.map(\.name) == ["flakyFailure"])
      #expect(cases[0].children[0].attributes == ["type": "signal", "message": "died"])
      #expect(cases[0].children[0]["stackTrace"][0].text == "died\nthere")
      #expect(cases[1].children.map(\.name) == ["failure", "rerunFailure"])
      #expect(suite.attributes["failures"] == "1")
    }
    let ant = try #require(XMLElement.read(path: write([script], .ant).last!))
    #expect(ant.children[0]["testcase"].map { $0.children.map(\.name) } == [[], ["failure"]])
    let properties = ant.children[0]["properties"][0].children.map(\.attributes)
    #expect(properties == [["name": "machine", "value": "x"], ["name": "flaky", "value": "flaky"]])
  }

  @Test("a case of which two attempts did not agree is flaky in each dialect that knows that")
  func flaky() throws {
    var result = Self.result("one")
    result.marks = .flaky
    let root = try #require(XMLElement.read(path: write([Self.script(result)], .rich)[0]))
    #expect(root.children[0]["testcase"][0].children.map(\.name) == ["flakyFailure"])
    #expect(root.attributes["failures"] == "0")
  }

  @Test("a report is split by cases, within scripts too, and each file counts its own")
  func splitByCases() throws {
    let first = Self.script(Self.result("1"), Self.result("2"), Self.result("3"))
    let second = Self.script(Self.result("4"), Self.result("5", Verdict(.fail, type: "t")), file: "b.wast")
    let paths = try write([first, second], .rich, split: .cases(2))
    #expect(paths == ["report.1.xml", "report.2.xml", "report.3.xml"].map(folder.path))
    let files = try paths.map { try JUnitReader.read(path: $0) }
    #expect(
      files.map { $0.suites.map(\.name) } == [["a.wast"], ["a.wast", "b.wast"], ["b.wast", "wast-run"]])
    #expect(files.flatMap { $0.suites.flatMap { $0.cases.map(\.name) } } == ["1", "2", "3", "4", "5"])
    let roots = paths.compactMap { XMLElement.read(path: $0) }
    #expect(roots.map { $0.attributes["tests"] } == ["2", "2", "1"])
    #expect(roots.map { $0.attributes["failures"] } == ["0", "0", "1"])
  }

  @Test("a file for each script has its name, even if two have the same")
  func splitByScripts() throws {
    let one = Self.result("1")
    let paths = try write(
      [
        Self.script(one, file: "d/a.wast"), Self.script(one, file: "d.a/wast"),
        Self.script(one, file: "d/a.wast"),
      ],
      .rich, split: .scripts)
    #expect(
      paths
        == [
          "report.d%2Ea.wast.xml", "report.d.a_wast.3.xml", "report.d.a_wast.xml", "report.wast-run.xml",
        ].map(folder.path))
  }

  @Test(
    "a script whose name is blank is valid where names must not be",
    .enabled(if: Schema.available.contains(.ant)))
  func blank() throws {
    let path = try write([Self.script(Self.result(" "), file: "  ")], .ant)[0]
    #expect(try #require(Schema(.ant)).problem(of: path) == nil)
  }

  @Test("long texts keep their beginning and their end, and say what is missing")
  func excerpt() {
    let text = "first " + String(repeating: "é", count: 100_000) + " last"
    let shown = SafeText.excerpt(text)
    #expect(shown.hasPrefix("first é"))
    #expect(shown.hasSuffix("é last"))
    #expect(shown.utf8.count < SafeText.limit + 60)
    let dropped = shown.split(separator: "… (")[1].prefix { $0.isNumber }
    #expect(Int(dropped).map { $0 + shown.utf8.count } ?? 0 > text.utf8.count)
    #expect(SafeText.excerpt("short\u{1b}") == "short\\u{1b}")
  }
}
