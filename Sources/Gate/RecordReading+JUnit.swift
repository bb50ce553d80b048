import Conformance
import Reporting

extension RunRecord {
  /// The run that a JUnit report of ours tells of. Its cases are known by their names, which hold no more than what
  /// commands act on: two that only differ in what they expect are told apart by their order.
  ///
  /// - Parameter mustBeWhole: whether a run that ended early is refused.
  static func junit(path: String, _ mustBeWhole: Bool) throws(RecordError) -> RunRecord {
    let file: JUnitFile
    do throws(JUnitError) {
      file = try JUnitReader.read(path: path)
    } catch {
      throw RecordError(description: error.description)
    }
    var run = RunRecord()
    run.isByName = true
    for suite in file.suites {
      if suite.name == JUnitReport.runSuite, suite.cases.count == 1, suite.cases[0].name == "run",
        suite.cases[0].status == .error
      {
        if mustBeWhole { throw RecordError(SafeText.of(path, .oneLine), suite.cases[0].message) }
        run.isPart = true
        run.notes.append("\(SafeText.of(path, .oneLine)): \(suite.cases[0].message)")
        continue
      }
      // Its file is a path for programs that open it.
      var script = Script(file: suite.name)
      var isNotRun = false
      for element in suite.cases {
        switch (element.name, element.status) {
        case ("script", .skipped) where element.type == "not-run": isNotRun = true
        case ("script", .error), ("script", .skipped): script.problem = element.type
        case ("expectations", .failure): break
        case (_, .skipped) where Verdict.CutOff(rawValue: element.type) != nil: script.isWhole = false
        default: script.cases.append(Case(element))
        }
      }
      if isNotRun, script.cases.isEmpty { run.isPart = true } else { run.scripts.append(script) }
      run.isPart = run.isPart || suite.properties.contains { $0.name == Fact.shard || $0.name == Fact.choice }
    }
    return run
  }
}

extension RunRecord.Case {
  /// - Parameter element: a `testcase`. One that failed as expected has the outcome `fail`, whatever it was.
  fileprivate init(_ element: JUnitFile.Case) {
    let isUnexpectedPass = element.type == "unexpected-pass"
    switch element.status {
    case .passed: outcome = .pass
    case .failure: outcome = isUnexpectedPass ? .pass : .fail
    case .skipped: outcome = element.type == "expected-failure" ? .fail : .skip
    case .error:
      let named = Verdict.Outcome(name: element.type)
      outcome = element.type == "script-error" ? .fail : named ?? .crash
    }
    type = isUnexpectedPass ? "" : element.type
    group = Self.group(of: element.name)
    digest = 0
    name = element.name
    line = element.line
  }
}
