import Conformance

/// What there is to say of a case that is not simply a pass: the same in every report.
///
/// | case                                     | kind                                                 |
/// |------------------------------------------|------------------------------------------------------|
/// | pass                                     | no finding; `failure` where a failure is expected    |
/// | fail                                     | `failure`; `error` if it is text that is no command  |
/// | any other outcome of a case that has run | `error`                                              |
/// | skip                                     | `skipped`                                            |
/// | not a pass, as expected                  | `skipped`, with the reason                           |
struct Finding: Equatable {
  enum Kind: String { case failure, error, skipped }

  var kind: Kind
  /// A short stable word, on one line.
  var type: String
  /// All there is to say, beginning with the message; safe.
  var text: String
  /// Why this was expected, if it was.
  var expectation: String?

  /// - Parameter expectedFailure: why this is expected, if it is.
  init(kind: Kind, type: String, text: String, expectedFailure: String?) {
    let isExpected = kind != .skipped && expectedFailure != nil
    self.kind = isExpected ? .skipped : kind
    self.type = isExpected ? "expected-failure" : SafeText.of(type, .oneLine, limit: 100)
    expectation = isExpected ? SafeText.folded(expectedFailure!, limit: 1000) : nil
    self.text = SafeText.excerpt(isExpected ? "expected failure: \(expectedFailure!)\n\(text)" : text)
  }

  /// Nil for a pass.
  init?(_ result: CaseResult, in script: ScriptReport) {
    if result.verdict.outcome == .pass {
      guard let reason = result.expectedFailure else { return nil }
      self.init(
        kind: .failure, type: "unexpected-pass",
        text: "the case passes, but is listed as failing: \(reason)",
        expectedFailure: nil)
      return
    }
    self.init(
      result.verdict, isCommand: result.identity.keyword != "script", source: result.source,
      expectedFailure: script.reason(for: result))
  }

  /// Nil for a pass.
  init?(_ verdict: Verdict, isCommand: Bool = true, source: String = "", expectedFailure: String? = nil) {
    let kind: Kind
    switch verdict.outcome {
    case .pass: return nil
    case .skip: kind = .skipped
    case .fail: kind = isCommand ? .failure : .error
    default: kind = .error
    }
    var text = verdict.message
    if !verdict.messageSaysAll {
      if let expected = verdict.expected { text += "\nexpected: \(expected)" }
      if let actual = verdict.actual { text += "\nactual:   \(actual)" }
    }
    if kind != .skipped, !source.isEmpty { text += "\n\n\(source)" }
    self.init(kind: kind, type: verdict.type, text: text, expectedFailure: expectedFailure)
  }

  /// The first line, short enough for every reader.
  var title: String {
    let line = text.prefix { !$0.isNewline }
    return line.unicodeScalars.count <= 300 ? String(line) : String(line.unicodeScalars.prefix(299)) + "…"
  }

  /// What it has in common with findings that are alike but for places, numbers and names.
  var cause: String {
    let cause = CauseText.of(text)
    return type.isEmpty || cause.hasPrefix("\(type):") ? cause : "\(type): \(cause)"
  }

  /// The finding as a kind and its type: `failure (wrong-result)`.
  var heading: String { type.isEmpty ? kind.rawValue : "\(kind.rawValue) (\(type))" }
}

/// A case as reports show it: a command of the script, or something that is to be said of it, or of the run, as a
/// whole.
struct ReportedCase {
  /// On one line.
  var name: String
  /// From 1; 0 for what has no place in a script.
  var line: Int
  var nanoseconds: UInt64
  var finding: Finding?
  /// The command's own text, shortened; empty for what is not a command.
  var source = ""
  /// What other attempts than the one that counts found, in order.
  var earlier: [Finding] = []
  /// Whether it was better in the baseline.
  var isRegression = false

  /// The cases of a script in order. A script that could not be run, or not to its end, has a case `script`, an
  /// `error`, or `skipped` if the run did not come to it. One that passes although it is expected to fail has one more case, `expectations`.
  static func all(of script: ScriptReport) -> some Sequence<ReportedCase> {
    let cases = script.cases.lazy.map { result in
      ReportedCase(
        name: SafeText.of(result.identity.name, .oneLine, limit: 1000), line: result.identity.line,
        nanoseconds: result.nanoseconds, finding: Finding(result, in: script),
        source: result.source, earlier: earlier(result), isRegression: result.marks.contains(.regressed))
    }
    return [AnySequence(cases), AnySequence(ofWhole(script))].lazy.joined()
  }

  /// What is to be said of a script as a whole.
  private static func ofWhole(_ script: ScriptReport) -> [ReportedCase] {
    if let problem = script.problem {
      let finding = Finding(
        kind: problem.isNotRun ? .skipped : .error, type: problem.type, text: problem.message,
        expectedFailure: script.problemReason)
      return [
        ReportedCase(
          name: "script", line: problem.line, nanoseconds: 0, finding: finding,
          isRegression: script.marks.contains(.regressed))
      ]
    }
    if script.standing == .unexpectedPass, let reason = script.expectedFailure {
      let finding = Finding(
        kind: .failure, type: "unexpected-pass",
        text: "the script passes, but is listed as failing: \(reason)",
        expectedFailure: nil)
      return [ReportedCase(name: "expectations", line: 1, nanoseconds: 0, finding: finding)]
    }
    return []
  }

  /// What other attempts than the one that counts found; never nothing if they did not agree with it.
  private static func earlier(_ result: CaseResult) -> [Finding] {
    let findings = result.earlierVerdicts.compactMap { Finding($0) }
    guard findings.isEmpty, result.isFlaky else { return findings }
    return [
      Finding(
        kind: .failure, type: "flaky", text: "it had another outcome when it ran again",
        expectedFailure: nil)
    ]
  }
}

extension ReportedCase {
  /// Where it stands: `file:line`, or only the file.
  func place(in file: String) -> String { line > 0 ? "\(file):\(line)" : file }

  /// What is to be said of a run as a whole, so that no report of it looks as if all were well: that it ended early, that
  /// nothing ran, and each kind of concern that no case of a script shows as a failure.
  static func all(of end: RunEnd, _ judgement: Judgement, _ summary: Summary) -> [ReportedCase] {
    var cases: [ReportedCase] = []
    func add(_ name: String, _ kind: Finding.Kind, _ type: String, _ text: String) {
      let finding = Finding(kind: kind, type: type, text: text, expectedFailure: nil)
      cases.append(ReportedCase(name: name, line: 0, nanoseconds: 0, finding: finding))
    }
    if let interruption = end.interruption {
      add("run", .error, Verdict.CutOff.interrupted.rawValue, "the run ended early: \(interruption)")
    } else if judgement.verdict == .skip {
      add("run", .failure, "nothing-ran", "nothing ran")
    }
    for concern in judgement.red where !concern.isShownByCases {
      // Those that are skipped now, and passed before, are not failures elsewhere.
      if concern == .regression, judgement.counts[concern] == summary.regressionsShown { continue }
      let details = judgement.lines(about: concern, limit: 50)
      add(
        concern.name, .failure, concern.name,
        ([concern.text(judgement.counts[concern]!)] + details).joined(separator: "\n"))
    }
    return cases
  }
}
