/// One file of JUnit XML: `testsuites` > `testsuite` (a script) > `testcase` (a command), never deeper.
///
/// It is written as the suites come, so memory holds no more than one case. The root's counters stand
/// at its beginning but are known at the end: room is left for the widest ones and filled in last, with the
/// rest as blanks at the end of the line.
///
/// There is no CDATA, which some readers take apart. A case that simply passes is one element, so a report
/// of the official suite stays below what readers bound.
final class JUnitDocument {
  private let file: ReportFile
  private let xml: XMLStream
  private let profile: JUnitProfile
  private let facts: [RunFact]
  private let countersRange: Range<Int>
  private var suites = 0
  private(set) var totals = JUnitTotals()

  /// - Throws: when the file cannot be created.
  init(path: String, profile: JUnitProfile, start: RunStart) throws(ReportError) {
    self.profile = profile
    facts = start.facts
    file = try ReportFile(path: path, format: .junit)
    xml = try XMLStream(file: file)
    guard profile.hasRoot else {
      countersRange = 0..<0
      return
    }
    xml.start("testsuites", profile.rootAttributes(start: start.time))
    let position = xml.flushed()
    xml.attributes(profile.rootCounters(.widest))
    countersRange = position..<xml.flushed()
  }

  func add(_ suite: JUnitSuite) {
    totals += suite.totals
    xml.start("testsuite", profile.suiteAttributes(suite, number: suites))
    xml.attributes(suite.totals.attributes)
    suites += 1
    writeProperties(of: suite)
    for element in suite.cases { write(element, in: suite) }
    if profile == .ant {
      xml.element("system-out", [:])
      xml.element("system-err", [:])
    }
    xml.end()
  }

  /// Completes the document and puts it in its place.
  func finish() throws(ReportError) {
    try xml.finish()
    if file.failure == nil, !countersRange.isEmpty {
      var text = ""
      for (name, value) in profile.rootCounters(totals) { text += " \(name)=\"\(value)\"" }
      let blanks = String(repeating: " ", count: countersRange.count - text.utf8.count)
      // Behind the attributes stands `>`; `/>` if there are no suites.
      let isEmpty = suites == 0
      file.overwrite(
        at: countersRange.lowerBound, with: isEmpty ? text + blanks : text + ">" + blanks)
    }
    try file.commit()
  }

  // MARK: Parts

  private func writeProperties(of suite: JUnitSuite) {
    let namesFlaky = !profile.hasAttempts && suite.totals.flaky > 0
    guard !facts.isEmpty || !suite.facts.isEmpty || namesFlaky || profile == .ant else { return }
    xml.element("properties", [:]) {
      for fact in facts + suite.facts { property(SafeText.of(fact.name, .oneLine, limit: 100), fact.value) }
      guard namesFlaky else { return }
      for element in suite.cases where element.finding == nil && !element.earlier.isEmpty {
        property("flaky", element.name)
      }
    }
  }

  private func property(_ name: String, _ value: String) {
    xml.element("property", ["name": name, "value": SafeText.of(value, .oneLine, limit: 1000)])
  }

  private func write(_ element: ReportedCase, in suite: JUnitSuite) {
    xml.start("testcase", ["name": element.name, "classname": suite.className])
    if profile.hasPlaces, suite.file != JUnitReport.runSuite {
      xml.attributes(["file": suite.location])
      if element.line > 0 { xml.attributes(["line": String(element.line)]) }
    }
    xml.attributes(["time": seconds(element.nanoseconds, decimals: 6)])
    // The order is Surefire's: the only schema that has one.
    if let finding = element.finding, finding.kind == .failure { write(finding) }
    if profile.hasAttempts {
      for attempt in element.earlier {
        let name = element.finding == nil ? "flakyFailure" : "rerunFailure"
        xml.element(name, ["type": attempt.type, "message": attempt.title]) {
          xml.element("stackTrace", [:]) { xml.text(attempt.text) }
        }
      }
    }
    if let finding = element.finding, finding.kind != .failure { write(finding) }
    xml.end()
  }

  private func write(_ finding: Finding) {
    xml.start(finding.kind.rawValue, [:])
    if finding.kind != .skipped || profile.hasSkipTypes { xml.attributes(["type": finding.type]) }
    xml.attributes(["message": finding.title])
    // What skipped a case is told once, as it is the same for thousands.
    if finding.kind != .skipped || finding.text != finding.title { xml.text(finding.text) }
    xml.end()
  }
}
