import JSON
import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct HTMLReportTests {
  private func page(
    _ scripts: [ScriptReport] = [FormatTests.script], _ start: RunStart = FormatTests.start,
    _ end: RunEnd = FormatTests.end
  ) throws -> String {
    let folder = TemporaryFolder()
    let path = folder.path("report.html")
    let report = try HTMLReport(path: path, start: start)
    for script in scripts { report.add(script) }
    try report.finish(end)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The data of a page, as the page itself reads it.
  static func data(_ page: String) throws -> JSONValue {
    let begin = try #require(page.range(of: "<script type=\"application/json\" id=\"data\">"))
    let end = try #require(page.range(of: "</script>", range: begin.upperBound..<page.endIndex))
    return try JSONParser.parse(page[begin.upperBound..<end.lowerBound].utf8)
  }

  @Test("a page holds every case")
  func everyCase() throws {
    let page = try page()
    let data = try Self.data(page)
    let script = try #require(data["scripts"]?.array?.first)
    #expect(script["file"]?.string == "d/a.wast")
    #expect(script["kinds"]?.string == "pfsxfe")
    #expect(script["names"]?.array?.compactMap(\.string).count == 6)
    #expect(data["texts"]?.array?[0].string?.hasPrefix("failure (wrong-result)\nwrong: 100%") == true)
    #expect(data["verdict"]?.string == "fail")
    #expect(script["location"]?.string == "sub/d/a.wast")
    // Names come back the way that the page's script takes them.
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    var name = ""
    let names = script["names"]!.array!.map { item in
      let rest = item.string!
      name = String(name.prefix(2 * digits.firstIndex(of: rest.first!)!)) + rest.dropFirst()
      return name
    }
    #expect(names == ["one # \\", "two", "three", "four", "five", "six"])
  }

  @Test("nothing in a page is markup that is not ours")
  func hostileHTML() throws {
    let names = Hostile.names(300)
    let page = try page(Hostile.scripts(names), Hostile.start(names))
    let empty = HTMLPage.beginning + HTMLPage.end
    #expect(page.utf8.count { $0 == 0x3c } == empty.utf8.count { $0 == 0x3c })
    #expect(throws: Never.self) { try Self.data(page) }
    #expect(!empty.contains(/(src|href)=/))
  }

  @Test("the page's policy names its style and its script, and nothing else")
  func policy() throws {
    func hash(_ text: String) throws -> String {
      let folder = TemporaryFolder()
      let path = folder.path("text")
      try text.write(toFile: path, atomically: false, encoding: .utf8)
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
      process.arguments = [path]
      process.standardOutput = output
      try process.run()
      let digits = Array(
        try #require(String(data: output.fileHandleForReading.readDataToEndOfFile(), encoding: .utf8)))
      process.waitUntilExit()
      let bytes = stride(from: 0, to: 64, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16)! }
      return Data(bytes).base64EncodedString()
    }
    #expect(try hash(HTMLPage.style) == HTMLPage.styleHash)
    #expect(try hash(HTMLPage.script) == HTMLPage.scriptHash)
    #expect(!HTMLPage.beginning.contains("unsafe"))
    #expect(!HTMLPage.script.contains("innerHTML") && !HTMLPage.script.contains("</"))
  }

  @Test("failures that differ in places and numbers have one cause, whatever their texts are")
  func causes() throws {
    let cases = (1...3).map { number in
      FormatTests.result(
        "\(number)",
        Verdict(.fail, type: "wrong-result", message: "expected i32 \(number), got i32 0, at 1:\(number)"))
    }
    let other = FormatTests.result("4", Verdict(.skip, type: "unsupported", message: "unsupported: threads"))
    let script = ScriptReport(file: "a.wast", cases: CaseList(cases + [other]), nanoseconds: 1)
    let data = try Self.data(page([script]))
    #expect(data["texts"]?.array?.count == 4)
    #expect(data["causeOf"]?.array == [.integer(0), .integer(0), .integer(0), .integer(1)])
    #expect(
      data["causes"]?.array?.map(\.string) == [
        "wrong-result: expected i32 N, got i32 N", "unsupported: threads",
      ])
  }

  @Test("a text that has no room leaves its first line, and its cause")
  func longTexts() throws {
    let cases = (0..<600).map { number in
      let rest = String(repeating: "x", count: 5000)
      return FormatTests.result(
        "\(number)", Verdict(.fail, type: "wrong-result", message: "no. \(number)\n\(rest)"))
    }
    let data = try Self.data(page([ScriptReport(file: "a.wast", cases: CaseList(cases), nanoseconds: 1)]))
    let texts = data["texts"]!.array!.compactMap(\.string)
    #expect(texts.count == 600 && texts[0].utf8.count > 5000)
    #expect(texts[599] == "failure (wrong-result)\nno. 599\n(the rest was left out)")
    #expect(data["causes"]?.array?.count == 1)
  }

  @Test(
    "of a case that passed, the page shows what its name does not say",
    arguments: [
      (
        ##"(assert_return (invoke "f)\"(" (i32.const 1)) (i32.const 2) (f32.const nan:canonical))"##,
        "(i32.const 2) (f32.const nan:canonical)"
      ),
      (##"(assert_return (invoke $m "nothing"))"##, ""),
      (##"(assert_return (get "g") (i32.const 2))"##, "(i32.const 2)"),
      (##"(assert_trap (invoke "f") "unreachable")"##, ##""unreachable""##),
      (##"(assert_trap (module (func)) "unreachable")"##, ##"(assert_trap (module (func)) "unreachable")"##),
      ("(module (func))", "(module (func))"),
      (##"(invoke "f" (i32.const 1))"##, nil),
      ("", nil),
      (##"(assert_return (invoke "cut short (i3…"##, ##"(assert_return (invoke "cut short (i3…"##),
    ])
  func passedSource(_ source: String, _ shown: String?) {
    #expect(PassedSource.shown(source) == shown)
  }

  @Test(
    "a run in which nothing ran is not green",
    arguments: [
      (Verdict.pass, nil, "ok", "as expected"),
      (Verdict(.skip, type: "unsupported", message: "unsupported: x"), nil, "skip", "nothing ran"),
      (Verdict(.fail, type: "t", message: "m"), nil, "fail", "not as expected"),
      (Verdict.pass, "stopped", "interrupted", "interrupted"),
    ] as [(Verdict, String?, String, String)])
  func verdict(_ verdict: Verdict, _ interruption: String?, _ name: String, _ heading: String) throws {
    let script = ScriptReport(file: "a.wast", cases: [FormatTests.result("a", verdict)], nanoseconds: 1)
    let end = RunEnd(nanoseconds: 1, status: 0, interruption: interruption)
    let data = try Self.data(page([script], FormatTests.start, end))
    #expect(data["verdict"]?.string == name)
    #expect(data["heading"]?.string == heading)
  }
}
