import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Whatever bytes names and messages are made of, every report can be read again, and holds every case.
///
/// REPORT_STRINGS says how many random strings that is tried with.
@Suite struct AnyBytesTests {
  static let count = ProcessInfo.processInfo.environment["REPORT_STRINGS"].flatMap { Int($0) } ?? 1000

  @Test("every report of random bytes can be read again", arguments: [UInt64.random(in: 0 ... .max)])
  func anyBytes(seed: UInt64) throws {
    let folder = TemporaryFolder()
    var generator = SeededGenerator(state: seed)
    let names = (0..<Self.count).map { index in
      (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        UInt8.random(in: 0...(index % 2 == 0 ? 255 : 63), using: &generator)
      }
    }
    let scripts = Hostile.scripts(names)
    let cases = scripts.map { Array(ReportedCase.all(of: $0)).count }.reduce(0, +)
    let (start, end) = (Hostile.start(names), RunEnd(nanoseconds: 1, status: 1))
    func write(_ writer: any ReportWriter) throws {
      for script in scripts { writer.add(script) }
      try writer.finish(end)
    }
    func text(_ name: String) throws -> String {
      try String(contentsOfFile: folder.path(name), encoding: .utf8)
    }

    for profile in [JUnitProfile.rich, .jenkins, .ant] {
      try write(try JUnitReport(path: folder.path("report.xml"), profile: profile, start: start))
      let file = try JUnitReader.read(path: folder.path("report.xml"))
      #expect(file.suites.map(\.cases.count).reduce(0, +) == cases)
    }

    try write(try ResultsLog(path: folder.path("results.jsonl"), start: start))
    let results = try RunResults.read(path: folder.path("results.jsonl"))
    #expect(results.start == start)
    #expect(results.scripts == scripts)

    try write(try TAPReport(path: folder.path("report.tap"), start: start))
    let tests = try text("report.tap").split(separator: "\n").filter {
      $0.hasPrefix("ok ") || $0.hasPrefix("not ok ")
    }
    #expect(tests.count == cases)

    try write(try HTMLReport(path: folder.path("report.html"), start: start))
    let page = try text("report.html")
    #expect(
      page.utf8.count { $0 == UInt8(ascii: "<") }
        == (HTMLPage.beginning + HTMLPage.end).utf8.count { $0 == UInt8(ascii: "<") })
    let data = try HTMLReportTests.data(page)
    #expect(data["scripts"]?.array?.compactMap { $0["names"]?.array?.count }.reduce(0, +) == cases)

    try write(try MarkdownSummary(.file(folder.path("summary.md")), start: start))
    #expect(try text("summary.md").utf8.count < 64 << 10)
  }
}
