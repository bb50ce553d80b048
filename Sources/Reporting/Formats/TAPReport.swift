/// A report in the Test Anything Protocol, version 14. The plan comes last, when the number of tests is known.
///
/// A test that is expected to fail is `not ok` with the directive TODO, one that is skipped is `ok` with SKIP;
/// what was found is a YAML block below it.
public final class TAPReport: ReportWriter {
  private let file: ReportFile
  private var tests = 0
  private var summary = Summary()

  /// - Throws: when the file cannot be created.
  public init(path: String, start: RunStart) throws(ReportError) {
    file = try ReportFile(path: path, format: .tap)
    file.write("TAP version 14\n# wast-run \(SafeText.of(start.version, .oneLine)), \(start.time.seconds)\n")
    for fact in start.facts {
      file.write("# \(SafeText.of("\(fact.name): \(fact.value)", .oneLine, limit: 1000))\n")
    }
  }

  public func add(_ script: ScriptReport) {
    summary.add(script)
    var text = ""
    for element in ReportedCase.all(of: script) {
      tests += 1
      if text.utf8.count > 64 << 10 {
        file.write(text)
        text = ""
      }
      let description = Self.escaped("\(script.file): \(element.name)")
      guard let finding = element.finding else {
        text += "ok \(tests) - \(description)\n"
        continue
      }
      let reason = Self.escaped(SafeText.folded(finding.expectation ?? finding.title, limit: 300))
      switch finding.kind {
      case .skipped where finding.expectation == nil:
        text += "ok \(tests) - \(description) # SKIP \(reason)\n"
      case .skipped: text += "not ok \(tests) - \(description) # TODO \(reason)\n"
      case .failure, .error: text += "not ok \(tests) - \(description)\n"
      }
      if finding.kind != .skipped {
        text += Self.block(finding, file: script.location, line: element.line)
      }
    }
    file.write(text)
  }

  public func finish(_ end: RunEnd) throws(ReportError) {
    let judgement = end.judgement(summary)
    for element in ReportedCase.all(of: end, judgement, summary) {
      guard let finding = element.finding else { continue }
      tests += 1
      file.write("not ok \(tests) - \(element.name)\n" + Self.block(finding, file: nil, line: 0))
    }
    for fact in judgement.facts {
      file.write("# \(SafeText.of("\(fact.name): \(fact.value)", .oneLine, limit: 1000))\n")
    }
    file.write("1..\(tests)\n")
    try file.commit()
  }

  /// What was found, as YAML.
  private static func block(_ finding: Finding, file: String?, line: Int) -> String {
    let number = line > 0 ? "    line: \(line)\n" : ""
    let place = file.map { "  at:\n    file: \(quoted($0))\n\(number)" } ?? ""
    return """
        ---
        message: \(quoted(finding.title))
        severity: \(finding.kind == .failure ? "fail" : "error")
        type: \(quoted(finding.type))
      \(place)  details: \(quoted(finding.text))
        ...

      """
  }

  /// Text in which nothing is a directive. Readers of older versions take any number sign for the beginning of
  /// one, escaped or not, so there is a full-width one instead.
  private static func escaped(_ text: String) -> String {
    SafeText.substituting(["\\": "\\\\", "#": "＃"], in: text)
  }

  /// A string of YAML.
  private static func quoted(_ text: String) -> String { JSONLine.quoted(text) }
}
