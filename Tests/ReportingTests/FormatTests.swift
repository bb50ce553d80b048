import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct FormatTests {
  private let folder = TemporaryFolder()
  var path: String { folder.path("report") }
  static let start = RunStart(
    version: "1.2", arguments: [], time: WallTime(milliseconds: 1_700_000_000_000),
    facts: [RunFact("machine", "x|y\n")])
  static let end = RunEnd(nanoseconds: 1_500_000_000, status: 1)

  static func result(_ name: String, _ verdict: Verdict = .pass, expectedFailure: String? = nil) -> CaseResult
  {
    CaseResult(
      identity: CaseIdentity(file: "d/a.wast", name: name, keyword: "invoke", line: 3), verdict: verdict,
      nanoseconds: 1_234_567, source: "(invoke)", expectedFailure: expectedFailure)
  }

  static let wrong = Verdict(
    .fail, type: "wrong-result", message: "wrong: 100%, #1", expected: "1", actual: "2\\")

  static let script = ScriptReport(
    file: "d/a.wast", location: "sub/d/a.wast",
    cases: [
      result("one # \\"), result("two", wrong),
      result("three", Verdict(.skip, type: "unsupported", message: "gc")),
      result("four", wrong, expectedFailure: "not yet"), result("five", .pass, expectedFailure: "not yet"),
      result("six", Verdict(.crash, type: "signal", message: "died")),
    ], start: WallTime(milliseconds: 0), nanoseconds: 2_000_000)

  func text(_ report: (any ReportWriter), _ scripts: [ScriptReport] = [script]) throws -> String {
    for script in scripts { report.add(script) }
    try report.finish(Self.end)
    return FileManager.default.fileExists(atPath: path)
      ? try String(contentsOfFile: path, encoding: .utf8) : ""
  }

  @Test("TAP")
  func tap() throws {
    let text = try text(TAPReport(path: path, start: Self.start))
    #expect(
      text.hasPrefix(
        ##"""
        TAP version 14
        # wast-run 1.2, 2023-11-14T22:13:20Z
        # machine: x|y\u{a}
        ok 1 - d/a.wast: one ＃ \\
        not ok 2 - d/a.wast: two
          ---
          message: "wrong: 100%, #1"
          severity: fail
          type: "wrong-result"
          at:
            file: "sub/d/a.wast"
            line: 3
          details: "wrong: 100%, #1\nexpected: 1\nactual:   2\\\n\n(invoke)"
          ...
        ok 3 - d/a.wast: three # SKIP gc
        not ok 4 - d/a.wast: four # TODO not yet
        not ok 5 - d/a.wast: five

        """##))
    #expect(
      text.hasSuffix(
        "  ...\n# verdict: not as expected\n# verdict.reasons: 2 new failures, 1 unexpected pass\n1..6\n"))
  }

  @Test("GitHub: commands are off while the run prints, and annotations say where")
  func annotations() throws {
    var output = ""
    let report = GitHubAnnotations(token: "T") { output += $0 }
    #expect(output == "::stop-commands::T\n")
    _ = try text(report)
    let lines = output.split(separator: "\n")
    #expect(lines[1] == "::T::")
    #expect(
      lines[2]
        == "::error file=sub/d/a.wast,line=3,title=two::wrong: 100%25, #1%0Aexpected: 1%0Aactual:   2\\%0A%0A(invoke)"
    )
    #expect(lines.count == 5)
  }

  @Test("GitHub: ten annotations at most, and nothing in them is a command")
  func manyAnnotations() throws {
    var output = ""
    let report = GitHubAnnotations(token: "T") { output += $0 }
    _ = try text(report, Hostile.scripts(Hostile.names(200)))
    let lines = output.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }).dropFirst(2)
    #expect(lines.count == 10)
    #expect(lines.allSatisfy { $0.starts(with: "::error".utf8) })
    #expect(output.hasSuffix("more cases are not as expected\n"))
    #expect(GitHubAnnotations.randomToken != GitHubAnnotations.randomToken)
  }

  @Test("Markdown")
  func markdown() throws {
    let text = try text(MarkdownSummary(.file(path), start: Self.start))
    #expect(
      text.hasPrefix(
        "## wast-run: not as expected\n\n**Not as expected** ("))
    #expect(text.contains("| folder | scripts | pass | fail | crash | skip |\n|---|--:|--:|--:|--:|--:|\n"))
    #expect(text.contains("| <code>d</code> | 1 | 2 | 2 | 1 | 1 |\n"))
    #expect(
      text.contains(
        "| <code>d/a.wast:3</code> | <code>two</code> | <code>wrong: 100%, &#35;1</code> |\n")
    )
    #expect(text.contains("| machine | x&#124;y |"))
  }

  @Test("Markdown stays below 64 KiB, and nothing in it is markup")
  func hostileMarkdown() throws {
    let names = Hostile.names(1000, withLong: true)
    let text = try text(MarkdownSummary(.file(path), start: Hostile.start(names)), Hostile.scripts(names))
    #expect(text.utf8.count < 64 << 10)
    #expect(text.contains("more\n"))
    // Outside of references, the only markup is ours.
    let markup = text.replacing(/<\/?(code|details|summary)>/, with: "").replacing(/&#\d+;/, with: "")
    #expect(!markup.utf8.contains { "<`@".utf8.contains($0) })
  }

  @Test(
    "text for Markdown stays readable, and becomes no link, mention, emoji or emphasis",
    arguments: [
      ("a_b.wast:12 took 1.5 s: slow", "a_b.wast:12 took 1.5 s: slow"),
      ("https://x.org", "https&#58;//x.org"),
      ("www.x.org", "www&#46;x.org"), (":tada: :100:", "&#58;tada: &#58;100:"),
      ("_em_ *st* `c` ~~s~~", "&#95;em&#95; &#42;st&#42; &#96;c&#96; &#126;&#126;s&#126;&#126;"),
      ("@me #1 [a](b) <b> $x$", "&#64;me &#35;1 &#91;a&#93;(b) &#60;b&#62; &#36;x&#36;"),
    ])
  func readableMarkdown(value: String, shown: String) throws {
    var start = Self.start
    start.facts = [RunFact("fact", value)]
    #expect(try text(MarkdownSummary(.file(path), start: start)).contains("| fact | \(shown) |"))
  }

  @Test("a job's summary is appended to what is there, and to nothing else")
  func append() throws {
    try "before\n".write(toFile: path, atomically: false, encoding: .utf8)
    let text = try text(MarkdownSummary(.append(path), start: Self.start))
    #expect(text.hasPrefix("before\n## wast-run"))
    #expect(throws: ReportError.self) {
      try self.text(MarkdownSummary(.append("no/such/file"), start: Self.start))
    }
  }

  // MARK: Size

  /// A run as large as the official suite.
  static func large(_ count: Int) -> [ScriptReport] {
    (0..<(count / 250)).map { number in
      ScriptReport(
        file: "core/script\(number).wast",
        cases: CaseList(
          (0..<250).map { index in
            let name =
              "assert_return \"f32.add\" (f32.const 0x1.\(index * number)p-\(index)) (f32.const \(index))"
            let verdict: Verdict =
              index % 3 == 0
              ? Verdict(.skip, type: "unsupported", message: "unsupported: simd")
              : index % 100 == 1
                ? Verdict(
                  .fail, type: "wrong-result", message: "wrong", expected: "\(index)", actual: "\(number)")
                : .pass
            return CaseResult(
              identity: CaseIdentity(
                file: "core/script\(number).wast", name: name, keyword: "invoke", line: index * 3),
              verdict: verdict, nanoseconds: UInt64(index) * 4321, source: "(\(name))")
          }), start: WallTime(milliseconds: 0), nanoseconds: 1)
    }
  }

  @Test("65,000 cases are a page below 5 MB, and a report below 250,000 elements")
  func size() throws {
    let scripts = Self.large(65_000)
    #expect(try text(HTMLReport(path: path, start: Self.start), scripts).utf8.count < 5_000_000)
    try FileManager.default.removeItem(atPath: path)
    let xml = try text(JUnitReport(path: path, start: Self.start), scripts)
    #expect(xml.utf8.count { $0 == UInt8(ascii: "<") } < 250_000)
  }
}
