import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct ResultsTests {
  private let folder = TemporaryFolder()
  var path: String { folder.path("results.jsonl") }

  static let start = RunStart(
    version: "1.2", arguments: ["--results", "a b\u{1b}"], time: WallTime(milliseconds: 1_700_000_000_123),
    facts: [RunFact("machine", "é \"x\" \\ \u{202e}")])
  static let end = RunEnd(nanoseconds: 42, status: 1, interruption: "SIGINT")

  static func result(_ number: Int, _ verdict: Verdict = .pass) -> CaseResult {
    CaseResult(
      identity: CaseIdentity(
        file: "d/a.wast", id: "id\(number)", name: "name \(number)", keyword: "assert_return",
        line: number + 1
      ),
      verdict: verdict, nanoseconds: 7, source: "(assert_return)\n")
  }

  /// A script in which every member that there is says something.
  static let script = ScriptReport(
    file: "d/a.wast",
    cases: [
      result(0),
      CaseResult(
        identity: CaseIdentity(
          file: "d/a.wast", id: "1a2b", name: "\u{0}\u{7f}\u{85}\u{2028}\u{10ffff}💩]]>", keyword: "invoke",
          line: 9),
        verdict: Verdict(.fail, type: "t", message: "m\n\t\r", expected: "", actual: "\u{fffe}"),
        nanoseconds: .max, source: "", feature: "gc", expectedFailure: "not yet", marks: [.slow, .flaky],
        earlierVerdicts: [Verdict(.crash, type: "signal", message: "died"), .pass]),
    ],
    problem: .init(type: "interrupted", line: 3, message: "why"), start: WallTime(milliseconds: 5),
    nanoseconds: 12, expectedFailure: "reason", isWhole: false)

  func write(_ text: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }

  @Test("what is written comes back, whatever it is")
  func roundTrip() throws {
    let log = try ResultsLog(path: path, start: Self.start)
    log.add(Self.script)
    log.add(ScriptReport(file: "b.wast", cases: [], start: WallTime(milliseconds: 6), nanoseconds: 0))
    try log.finish(Self.end)
    let results = try RunResults.read(path: path)
    #expect(results.start == Self.start)
    #expect(results.scripts.first == Self.script)
    #expect(results.scripts.count == 2)
    #expect(results.end == Self.end)
    #expect(results.notes == [])
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || SafeText.isSafe($0) })
  }

  @Test("scripts that run side by side come in order, and the last word on a case holds")
  func interleaved() throws {
    let log = try ResultsLog(path: path, start: Self.start)
    let time = WallTime(milliseconds: 1)
    log.scriptStarted(0, file: "d/a.wast", location: "sub/d/a.wast", time: time)
    log.scriptStarted(1, file: "b.wast", location: "b.wast", time: time)
    log.caseStarted(0, 0, line: 1)
    log.caseFinished(0, 0, Self.result(0))
    log.scriptFinished(1, ScriptReport(file: "b.wast", cases: [], start: time, nanoseconds: 1))
    let flaky = Self.result(0, Verdict(.fail, type: "t", message: "m"))
    let report = ScriptReport(
      file: "d/a.wast", location: "sub/d/a.wast", cases: [flaky, Self.result(1)], start: time, nanoseconds: 1)
    log.scriptFinished(0, report)
    try log.finish(Self.end)
    let results = try RunResults.read(path: path)
    #expect(results.scripts.map(\.file) == ["d/a.wast", "b.wast"])
    #expect(results.scripts[0] == report)
  }

  @Test("a run that was killed leaves what it knew, and a note")
  func killed() throws {
    let log = try ResultsLog(path: path, start: Self.start)
    log.add(Self.script)
    log.scriptStarted(1, file: "b.wast", location: "b.wast", time: WallTime(milliseconds: 1))
    log.caseFinished(1, 0, Self.result(0))
    log.caseFinished(1, 1, Self.result(1))
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    for dropped in [0, 1, 30] {
      try write(String(whole.dropLast(dropped)))
      let results = try RunResults.read(path: path)
      #expect(results.scripts.count == 2)
      #expect(results.scripts[1].cases.count == (dropped > 1 ? 1 : 2))
      #expect(results.scripts[1].problem?.type == "interrupted")
      #expect(results.end == nil)
      #expect(results.notes.count == 1)
    }
  }

  static let first =
    #"{"event":"run-start","schema":1,"version":"1","arguments":[],"time":0,"facts":[]}"# + "\n"
  static let scriptStart = #"{"event":"script-start","script":0,"file":"a.wast","time":0}"# + "\n"

  @Test(
    "a file that is none, or does not add up, is refused with its line",
    arguments: [
      ("", ": is empty"),
      ("<?xml?>\n", ":1:1: "),
      (#"{"event":"run-finish"}"# + "\n", ":1: a results file must begin with"),
      (first.replacing(#""schema":1"#, with: #""schema":2"#), ":1: schema 2; this version"),
      (first.replacing(#""schema":1"#, with: #""schema":1.5"#), ":1: schema should be a whole number"),
      (first.replacing(#""time":0,"#, with: ""), ":1: time is missing"),
      (first + "{\n{}\n", ":2:2: "),
      (first + "[1]\n", ":2: unknown event"),
      (first + #"{"event":"x\u001b"}"# + "\n", #":2: unknown event "x\u{1b}""#),
      (first + #"{"event":"case-start","script":0,"case":0}"# + "\n", ":2: script 0 is not running"),
      (first + scriptStart + scriptStart, ":3: script 0 starts twice"),
      (first + #"{"event":"case-start","event":"x"}"# + "\n", ":2:23: duplicate member"),
      (first + "{\"a\":\"\u{1}\"}\n", ":2:7: a control character"),
      (first + #"{"a":"\ud800"}"# + "\n", ":2:8: half of a surrogate pair"),
      (first + #"{"a":-}"# + "\n", ":2:7: expected a digit"),
      (
        first + #"{"event":"script-start","script":4294967296,"file":"","time":0}"# + "\n",
        ":2: script is too"
      ),
      (
        first + scriptStart + #"{"event":"script-finish","script":0,"cases":1,"ns":0}"# + "\n",
        ":3: script 0 should have 1 cases, and has 0"
      ),
      (
        first + #"{"event":"run-finish","scripts":1,"counts":[],"ns":0,"status":0}"# + "\n",
        ":2: the counts do not match"
      ),
    ])
  func refusals(text: String, message: String) throws {
    try write(text)
    let error = #expect(throws: ResultsError.self) { try RunResults.read(path: path) }
    #expect(error?.description.hasPrefix(path + message) == true, "\(error?.description ?? "")")
  }

  @Test("the results of an earlier run are whole until those of the next have their beginning")
  func neverEmpty() throws {
    let old = Self.first
    try write(old)
    let earlier = try #require(FileHandle(forReadingAtPath: path))
    let log = try ResultsLog(path: path, start: Self.start)
    #expect(try earlier.readToEnd() == Data(old.utf8))
    let begun = try String(contentsOfFile: path, encoding: .utf8)
    #expect(begun != old && begun.hasPrefix("{\"event\":\"run-start\",") && begun.hasSuffix("}\n"))
    log.scriptStarted(0, file: "a.wast", location: "a.wast", time: WallTime(milliseconds: 1))
    let later = try String(contentsOfFile: path, encoding: .utf8)
    #expect(later.hasPrefix(begun + "{\"event\":\"script-start\""))
  }

  @Test("two cases of a script cannot have one id; one case may come twice")
  func duplicateIDs() throws {
    var report = ScriptReport(file: "a.wast", cases: [], nanoseconds: 0)
    for (index, id) in ["one", "two", "one"].enumerated() {
      let identity = CaseIdentity(
        file: "a.wast", id: "a.wast#\(id)", name: "\(index)", keyword: "get", line: 1)
      report.cases.append(CaseResult(identity: identity, verdict: .pass, nanoseconds: 0, source: ""))
    }
    func lines(_ report: ScriptReport) throws -> [Substring] {
      let log = try ResultsLog(
        path: path, start: RunStart(version: "1", arguments: [], time: WallTime(milliseconds: 0)))
      log.add(report)
      try log.finish(RunEnd(nanoseconds: 1, status: 0))
      return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    }
    let place = try lines(report).lastIndex { $0.contains(#""case-finish""#) }! + 1
    let error = #expect(throws: ResultsError.self) { try RunResults.read(path: path) }
    #expect(error?.description == "\(path):\(place): case 2 has the id of case 0, a.wast#one")
    report.cases = CaseList(report.cases.prefix(2))
    var twice = try lines(report)
    let last = twice.lastIndex { $0.contains(#""case-finish""#) }!
    twice.insert(twice[last], at: last)
    try write(twice.joined(separator: "\n") + "\n")
    #expect(try RunResults.read(path: path).scripts.map(\.cases.count) == [2])
  }

  @Test("numbers, nesting and members without end are refused")
  func limits() throws {
    func many(_ text: String) -> String { String(repeating: text, count: 100_000) }
    let members = (0..<300).map { "\"\($0)\":0" }.joined(separator: ",")
    try refusals(text: Self.first + "{\"n\":\(many("1"))}\n", message: ":2:6: a number of more than")
    try refusals(text: Self.first + many("[") + "\n", message: ":2:17: more than 16 nested values")
    try refusals(text: Self.first + "{\(members)}\n", message: ":2:1945: an object of more than")
  }

  @Test("what cannot be read says so", arguments: ["no/such/file", "/dev/null", "/tmp"])
  func unreadable(path: String) {
    let error = #expect(throws: ResultsError.self) { try RunResults.read(path: path) }
    #expect(error?.description.hasPrefix("\(path): ") == true)
  }

  @Test(
    "results are written to no place but a plain file's", arguments: ["/dev/full", "/tmp", "no/such/file"])
  func unwritable(path: String) {
    #expect(throws: ReportError.self) { try ResultsLog(path: path, start: Self.start) }
  }

  @Test("a script's name is made safe, wherever it comes from")
  func names() throws {
    try write(Self.first + Self.scriptStart.replacing("a.wast", with: #"\u001b\uffff.wast"#))
    #expect(try RunResults.read(path: path).scripts[0].file == #"\u{1b}\u{ffff}.wast"#)
    try refusals(
      text: Self.first + Self.scriptStart.replacing("a.wast", with: ""), message: ":2: file is empty")
  }

  @Test("bytes that are no text are refused")
  func notUTF8() throws {
    try Data(Array(Self.first.utf8) + [0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]).write(
      to: URL(fileURLWithPath: path))
    let error = #expect(throws: ResultsError.self) { try RunResults.read(path: path) }
    #expect(error?.description.hasSuffix(":2:3: this is not UTF-8") == true)
  }

  @Test(
    "moments are those of the calendar",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (951_782_400_000, "2000-02-29T00:00:00Z"),
      (1_709_251_199_999, "2024-02-29T23:59:59Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
      (.max, "9999-12-31T23:59:59Z"),
    ] as [(UInt64, String)])
  func moments(milliseconds: UInt64, text: String) {
    #expect(WallTime(milliseconds: milliseconds).seconds == text)
  }
}
