import Conformance
import Glibc

/// The JUnit XML report: `testsuites` > `testsuite` (a script) > `testcase` (a command).
///
/// It is written as the scripts end, so memory holds one script's cases at most. The root's counters stand
/// at its beginning but are known at the end: room is left for the widest ones and filled in last, with the
/// rest as blanks before the closing bracket.
///
/// | case             | element                                               |
/// |------------------|-------------------------------------------------------|
/// | pass             | none                                                  |
/// | fail             | `failure`; `error` if it is text that is no command   |
/// | crash, timeout   | `error`                                               |
/// | skip             | `skipped`                                             |
/// | any of the above but pass, in a script expected to fail | `skipped`, with the reason |
///
/// A script that could not be run at all has one case, `script`, an `error`. One that passes although it is
/// expected to fail has one more case, `expectations`, a `failure`.
public final class JUnitReport: ReportWriter {
  private let file: ReportFile
  private let xml: XMLStream
  private let totalsRange: Range<Int>
  private var totals = Totals()

  /// - Throws: when the file cannot be created.
  public init(path: String) throws(ReportError) {
    file = try ReportFile(path: path)
    xml = try XMLStream(file: file)
    xml.start("testsuites", ["name": "wast-run", "timestamp": timestamp(secondsAgo: 0)])
    let start = xml.flushed()
    xml.attributes(Totals.widest.attributes)
    totalsRange = start..<xml.flushed()
  }

  /// Writes a script's suite.
  public func add(_ report: ScriptReport) {
    let elements = report.cases.map { CaseElement($0, in: report) } + CaseElement.additional(report)
    var suite = Totals(nanoseconds: report.nanoseconds)
    for element in elements { suite.count(element.finding?.kind) }
    totals += suite
    let began = timestamp(secondsAgo: Int(report.nanoseconds / 1_000_000_000))
    xml.start("testsuite", ["name": report.file, "file": report.file, "timestamp": began])
    xml.attributes(suite.attributes)
    let className = Self.className(of: report.file)
    for element in elements {
      xml.element(
        "testcase",
        [
          "name": element.name, "classname": className, "file": report.file, "line": String(element.line),
          "time": seconds(element.nanoseconds, decimals: 6),
        ]
      ) {
        if element.isFlaky {
          xml.element("properties", [:]) { xml.element("property", ["name": "flaky", "value": "true"]) {} }
        }
        guard let finding = element.finding else { return }
        xml.element(finding.kind.rawValue, ["type": finding.type, "message": finding.title]) {
          xml.text(finding.text)
        }
      }
    }
    xml.end()
  }

  /// Completes the report and puts it in its place.
  public func finish(_ end: RunEnd) throws(ReportError) {
    try xml.finish()
    if file.failure == nil {
      var text = ""
      for (name, value) in totals.attributes { text += " \(name)=\"\(value)\"" }
      let blanks = String(repeating: " ", count: totalsRange.count - text.utf8.count)
      file.overwrite(at: totalsRange.lowerBound, with: text + blanks)
    }
    try file.commit()
  }

  /// `dir.file_wast` for `dir/file.wast`: the dots that are left separate folders. Never empty.
  static func className(of file: String) -> String {
    let parts = file.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let name = parts.map { String($0.map { $0 == "." ? "_" : $0 }) }.joined(separator: ".")
    return name.isEmpty ? "script" : name
  }
}

/// The counters of a suite or of the whole report.
private struct Totals {
  var tests = 0
  var failures = 0
  var errors = 0
  var skipped = 0
  var nanoseconds: UInt64 = 0

  /// Every number as wide as one can be.
  static let widest = Totals(
    tests: .max, failures: .max, errors: .max, skipped: .max, nanoseconds: .max)

  var attributes: KeyValuePairs<String, String> {
    [
      "tests": String(tests), "failures": String(failures), "errors": String(errors),
      "skipped": String(skipped), "time": seconds(nanoseconds, decimals: 3),
    ]
  }

  mutating func count(_ kind: Finding.Kind?) {
    tests += 1
    switch kind {
    case .failure: failures += 1
    case .error: errors += 1
    case .skipped: skipped += 1
    case nil: break
    }
  }

  static func += (totals: inout Totals, suite: Totals) {
    totals.tests += suite.tests
    totals.failures += suite.failures
    totals.errors += suite.errors
    totals.skipped += suite.skipped
    totals.nanoseconds += suite.nanoseconds
  }
}

/// A case as the report shows it.
private struct CaseElement {
  var name: String
  var line: Int
  var nanoseconds: UInt64
  var isFlaky = false
  var finding: Finding?

  init(_ result: CaseResult, in report: ScriptReport) {
    name = SafeText.of(result.identity.name, .oneLine)
    line = result.identity.line
    nanoseconds = result.nanoseconds
    isFlaky = result.marks.contains(.flaky)
    finding = Finding(result, expectedFailure: report.expectedFailure)
  }

  private init(name: String, line: Int, finding: Finding) {
    self.name = name
    self.line = line
    self.finding = finding
    nanoseconds = 0
  }

  /// What there is to say of the script as a whole.
  static func additional(_ report: ScriptReport) -> [CaseElement] {
    if let problem = report.problem {
      let finding = Finding(
        kind: .error, type: problem.type, text: problem.message, expectedFailure: report.expectedFailure)
      return [CaseElement(name: "script", line: problem.line, finding: finding)]
    }
    guard report.standing == .unexpectedPass, let reason = report.expectedFailure else { return [] }
    let finding = Finding(
      kind: .failure, type: "unexpected-pass",
      text: "the script passes and has to leave the list of expectations (where it says: \(reason))")
    return [CaseElement(name: "expectations", line: 1, finding: finding)]
  }
}

/// What is wrong with a case.
private struct Finding {
  enum Kind: String { case failure, error, skipped }

  var kind: Kind
  var type: String
  /// All there is to say, beginning with the message.
  var text: String

  init(kind: Kind, type: String, text: String, expectedFailure: String? = nil) {
    let isExpected = expectedFailure != nil && kind != .skipped
    self.kind = isExpected ? .skipped : kind
    self.type = isExpected ? "expected-failure" : SafeText.of(type, .oneLine)
    self.text = SafeText.of(isExpected ? "expected failure: \(expectedFailure!)\n\(text)" : text)
  }

  /// Nil for a pass.
  init?(_ result: CaseResult, expectedFailure: String?) {
    let verdict = result.verdict
    let kind: Kind
    switch verdict.outcome {
    case .pass: return nil
    case .fail: kind = result.identity.keyword == "script" ? .error : .failure
    case .crash, .timeout: kind = .error
    case .skip: kind = .skipped
    }
    var text = verdict.message
    if !verdict.messageSaysAll {
      if let expected = verdict.expected { text += "\nexpected: \(expected)" }
      if let actual = verdict.actual { text += "\nactual:   \(actual)" }
    }
    if kind != .skipped, !result.source.isEmpty { text += "\n\n\(result.source)" }
    self.init(kind: kind, type: verdict.type, text: text, expectedFailure: expectedFailure)
  }

  /// The first line, short enough for every reader.
  var title: String {
    let line = text.prefix { !$0.isNewline }
    return line.unicodeScalars.count <= 300 ? String(line) : String(line.unicodeScalars.prefix(299)) + "…"
  }
}

/// A time as `2026-11-22T15:50:12Z`.
private func timestamp(secondsAgo: Int) -> String {
  var moment = time(nil) - secondsAgo
  var parts = tm()
  gmtime_r(&moment, &parts)
  func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
  return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
}
