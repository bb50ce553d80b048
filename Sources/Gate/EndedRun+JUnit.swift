import Conformance
import Reporting

extension EndedRun {
  /// The run that a JUnit report of ours tells of. Its cases are known by their names, which hold no more than what
  /// commands act on: two that only differ in what they expect are told apart by their order.
  init(junit path: String) throws(RecordError) {
    let file: JUnitFile
    do throws(JUnitError) {
      file = try JUnitReader.read(path: path)
    } catch {
      throw RecordError(description: error.description)
    }
    self.init()
    isByName = true
    for suite in file.suites {
      isPart =
        isPart
        || suite.properties.contains { $0.name == RunRecord.Fact.shard || $0.name == RunRecord.Fact.choice }
      if suite.name == JUnitReport.runSuite {
        // What else it says of the run is worked out anew.
        interruption = suite.cases.first { $0.name == "run" && $0.status == .error }?.message ?? interruption
        continue
      }
      // The suite's file is a path for programs that open it.
      var script = ScriptReport(file: suite.name, cases: [], start: WallTime(milliseconds: 0), nanoseconds: 0)
      for element in suite.cases {
        switch (element.name, element.status) {
        case ("script", .error), ("script", .skipped):
          script.problem = ScriptReport.Problem(
            type: element.type, line: element.line ?? 0, message: element.message)
        case ("expectations", .failure): break
        default: script.cases.append(CaseResult(element, file: suite.name))
        }
      }
      scripts.append(script)
    }
    if let interruption { notes.append("\(SafeText.of(path, .oneLine)): \(interruption)") }
  }
}

extension CaseResult {
  private static let expectedFailurePrefix = "expected failure: "

  /// - Parameter element: a `testcase`. One that failed as expected has the outcome `fail`, whatever it was.
  fileprivate init(_ element: JUnitFile.Case, file: String) {
    let isUnexpectedPass = element.type == "unexpected-pass"
    let isExpectedFailure = element.type == "expected-failure"
    let outcome: Verdict.Outcome
    switch element.status {
    case .passed: outcome = .pass
    case .failure: outcome = isUnexpectedPass ? .pass : .fail
    case .skipped: outcome = isExpectedFailure ? .fail : .skip
    case .error:
      outcome = element.type == "script-error" ? .fail : Verdict.Outcome(name: element.type) ?? .crash
    }
    let keyword = element.type == "script-error" ? "script" : String(element.name.prefix { $0 != " " })
    let reason =
      isExpectedFailure && element.message.hasPrefix(Self.expectedFailurePrefix)
      ? String(element.message.dropFirst(Self.expectedFailurePrefix.count)) : nil
    let isKnown = reason == ScriptReport.knownReason
    var marks: Marks = element.isFlaky ? .flaky : []
    if isKnown { marks.insert(.known) }
    self.init(
      identity: CaseIdentity(file: file, name: element.name, keyword: keyword, line: element.line ?? 1),
      verdict: Verdict(
        outcome, type: isUnexpectedPass || isExpectedFailure ? "" : element.type, message: element.message),
      nanoseconds: 0, source: "",
      expectedFailure: isUnexpectedPass ? element.message : isKnown ? nil : reason,
      marks: marks)
  }
}
