import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct JUnitReportTests {
  private let folder = TemporaryFolder()
  let start = RunStart(version: "1", arguments: [])

  func result(_ name: String, _ verdict: Verdict, line: Int = 1, source: String = "") -> CaseResult {
    CaseResult(
      identity: CaseIdentity(file: "d/a.b.wast", name: name, keyword: "assert_return", line: line),
      verdict: verdict, nanoseconds: 1_234_567, source: source)
  }

  func write(_ reports: ScriptReport..., to name: String = "report.xml") throws -> XMLElement {
    let junit = try JUnitReport(path: folder.path(name), start: start)
    for report in reports { junit.add(report) }
    try junit.finish(RunEnd(nanoseconds: 0, status: 0))
    return try #require(XMLElement.read(path: folder.path(name)))
  }

  static let wrong = Verdict(
    .fail, type: "wrong-result", message: "wrong result", expected: "i32 1", actual: "i32 2")

  @Test("every outcome has its element, and the counters agree")
  func outcomes() throws {
    let report = ScriptReport(
      file: "d/a.b.wast",
      cases: [
        result("one", .pass), result("two", Self.wrong, line: 7, source: "(assert_return\n  x)"),
        result("three", Verdict(.crash, type: "signal", message: "was killed")),
        result("four", Verdict(.timeout, type: "timeout", message: "no verdict")),
        result("five", Verdict(.skip, type: "unsupported", message: "unsupported: gc")),
      ], nanoseconds: 2_345_600_000)
    let root = try write(
      report, ScriptReport(file: "e.wast", cases: [result("one", .pass)], nanoseconds: 400_000))
    #expect(root.name == "testsuites")
    #expect(
      root.attributes.filter { $0.key != "timestamp" } == [
        "name": "wast-run", "tests": "6", "failures": "1", "errors": "2", "skipped": "1", "time": "2.346",
      ])
    let suite = root.children[0]
    #expect(
      suite.attributes.filter { $0.key != "timestamp" } == [
        "name": "d/a.b.wast", "file": "d/a.b.wast", "tests": "5", "failures": "1", "errors": "2",
        "skipped": "1",
        "time": "2.346",
      ])
    #expect(suite.attributes["timestamp"]?.hasSuffix("Z") == true)
    let cases = suite["testcase"]
    #expect(cases.map { $0.children.first?.name } == [nil, "failure", "error", "error", "skipped"])
    #expect(
      cases[1].attributes == [
        "name": "two", "classname": "d.a%2Eb_wast", "file": "d/a.b.wast", "line": "7", "time": "0.001235",
      ])
    #expect(cases[1].children[0].attributes == ["type": "wrong-result", "message": "wrong result"])
    #expect(
      cases[1].children[0].text
        == "wrong result\nexpected: i32 1\nactual:   i32 2\n\n(assert_return\n  x)")
  }

  @Test("an expected failure is skipped with its reason; skips stay what they are")
  func expectedFailure() throws {
    let skip = Verdict(.skip, type: "unsupported", message: "unsupported: gc")
    let root = try write(
      ScriptReport(
        file: "a.wast", cases: [result("one", Self.wrong), result("two", skip)], nanoseconds: 0,
        expectedFailure: "not yet"))
    let findings = root.children[0]["testcase"].map { $0.children[0] }
    #expect(findings.map(\.name) == ["skipped", "skipped"])
    #expect(findings[0].attributes == ["type": "expected-failure", "message": "expected failure: not yet"])
    #expect(findings[0].text.contains("wrong result"))
    #expect(findings[1].attributes["type"] == "unsupported")
    #expect(root.attributes["failures"] == "0")
  }

  @Test("an unexpected pass is a failure of its own")
  func unexpectedPass() throws {
    let report = ScriptReport(
      file: "a.wast", cases: [result("one", .pass)], nanoseconds: 0, expectedFailure: "not yet")
    let root = try write(report)
    #expect(root.attributes["tests"] == "2")
    #expect(root.attributes["failures"] == "1")
    #expect(root.children[0]["testcase"][1].children[0].attributes["type"] == "unexpected-pass")
    var part = report
    part.isWhole = false
    #expect(part.standing == .passed)
  }

  @Test("a script that could not be run is an error")
  func problem() throws {
    let problem = ScriptReport.Problem(type: "malformed-script", line: 12, message: "unexpected token\nhere")
    let root = try write(ScriptReport(file: "a.wast", cases: [], problem: problem, nanoseconds: 0))
    let testcase = root.children[0]["testcase"][0]
    #expect(testcase.attributes["line"] == "12")
    #expect(testcase.children[0].name == "error")
    #expect(testcase.children[0].attributes == ["type": "malformed-script", "message": "unexpected token"])
  }

  @Test("no scripts at all")
  func empty() throws {
    let junit = try JUnitReport(path: folder.path("empty.xml"), start: start)
    try junit.finish(RunEnd(nanoseconds: 0, status: 0))
    let root = try #require(XMLElement.read(path: folder.path("empty.xml")))
    #expect(root.attributes["tests"] == "1" && root.attributes["failures"] == "1")
    #expect(root.children[0]["testcase"][0].children[0].attributes["type"] == "nothing-ran")
  }

  @Test("a message is one short line, a text is capped")
  func long() throws {
    let long = String(repeating: "é", count: 50_000)
    let root = try write(
      ScriptReport(
        file: "a.wast", cases: [result("one", Verdict(.fail, type: "t", message: long))], nanoseconds: 0))
    let failure = root.children[0].children[0].children[0]
    #expect(failure.attributes["message"]?.count == 300)
    #expect(failure.text.contains("bytes left out)"))
    #expect(failure.text.utf8.count < 10_000)
  }

  @Test(
    "the class name tells folders apart by dots and nothing else, and x.demo.wast from x_demo.wast",
    arguments: [
      ("core/i32.wast", "core.i32_wast"), ("../suite/a.b/c.wast", "suite.a%2Eb.c_wast"),
      ("/x/./y.wast", "x.y_wast"), ("x.demo.wast", "x%2Edemo_wast"), ("x_demo.wast", "x_demo_wast"),
      ("x%2Edemo.wast", "x%252Edemo_wast"), ("x_wast", "x%5Fwast"), ("x%5Fwast", "x%255Fwast"),
      ("x.WAST", "x%2EWAST"),
      ("..", "script"), ("", "script"), ("a", "a"), (" ", "%20"), ("%20", "%2520"),
    ])
  func className(file: String, name: String) {
    #expect(JUnitSuite.className(of: file) == name)
  }

  @Test("the old report stays until the new one is complete, and nothing else is left")
  func atomic() throws {
    let path = folder.path("report.xml")
    try "<testsuites/>".write(toFile: path, atomically: false, encoding: .utf8)
    do {
      let junit = try JUnitReport(path: path, start: start)
      junit.add(ScriptReport(file: "a.wast", cases: [result("one", .pass)], nanoseconds: 0))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "<testsuites/>")
    }
    #expect(try folder.paths() == [path])
    let junit = try JUnitReport(path: path, start: start)
    try junit.finish(RunEnd(nanoseconds: 0, status: 0))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<testsuites"))
    #expect(try folder.paths() == [path])
  }

  @Test(
    "a report is written to no place but a plain file's", arguments: ["folder", "link", "none/report.xml"])
  func refusals(name: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path("folder"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "elsewhere")
    #expect(throws: ReportError.self) { try JUnitReport(path: folder.path(name), start: start) }
  }

  @Test(
    "times have no exponent and no sign",
    arguments: [
      (0, 6, "0.000000"), (12_000, 6, "0.000012"), (499, 6, "0.000000"), (500, 6, "0.000001"),
      (999_999_999, 3, "1.000"), (61_234_567_890, 3, "61.235"), (.max, 3, "18446744073.710"),
    ] as [(UInt64, Int, String)])
  func times(nanoseconds: UInt64, decimals: Int, text: String) {
    #expect(seconds(nanoseconds, decimals: decimals) == text)
  }
}
