import Conformance
import Glibc

/// What a run tells the person who started it: a line for each script, what is wrong with it, and a summary.
public struct Console {
  public enum Verbosity: Sendable {
    /// Notes, and what is running.
    case silent
    /// Scripts that are not as expected, and the summary.
    case quiet
    /// Every script.
    case normal
    /// Every case.
    case verbose
  }

  private let verbosity: Verbosity
  private let style: ConsoleStyle
  private let write: (String) -> Void
  private var progress: ConsoleProgress

  /// Findings shown for a script; a wholly broken one would bury the others.
  private static let findingsPerScript = 20
  /// Changes shown of one kind.
  private static let changesShown = 50

  /// - Parameters:
  ///   - progress: how to show what is running.
  ///   - write: puts text on the screen.
  public init(
    verbosity: Verbosity, style: ConsoleStyle, progress: ConsoleProgress.Display = .none,
    write: @escaping (String) -> Void
  ) {
    self.verbosity = verbosity
    self.style = style
    self.progress = ConsoleProgress(verbosity == .quiet ? .none : progress)
    self.write = write
  }

  // MARK: While it runs

  /// Shows how far the run is.
  ///
  /// - Parameter now: nanoseconds, on the clock of all other calls.
  public mutating func show(_ state: ConsoleProgress.State, now: UInt64) {
    if let text = progress.text(state, style, now: now) { write(text) }
  }

  /// Takes the progress off the terminal, before somebody else writes there.
  public mutating func hideProgress() {
    let erasure = progress.erasure()
    if !erasure.isEmpty { write(erasure) }
  }

  /// Writes a line. Two number signs would begin a command to the program that keeps the log, on Azure
  /// Pipelines and TeamCity.
  private mutating func line(_ text: String) {
    write(progress.erasure() + text.replacing("##", with: "#\\u{23}") + "\n")
  }

  // MARK: A script

  /// Says how a script went.
  public mutating func add(_ report: ScriptReport) {
    if verbosity == .silent { return }
    let standing = report.standing
    let isNews = standing == .failed || standing == .unexpectedPass
    if verbosity == .quiet, !isNews { return }
    // The last line counts what the run did not come to.
    if report.problem?.isNotRun == true, verbosity != .verbose { return }
    line(headline(report, standing))
    if let problem = report.problem, standing == .failed || verbosity == .verbose {
      let place = problem.line > 0 ? "\(report.file):\(problem.line)" : report.file
      line("  \(place): \(style(.bad, SafeText.folded(problem.type)))")
      lines(problem.message[...])
    }
    addRemarks(report)
    switch verbosity {
    case .verbose:
      for result in report.cases { add(result) }
    case .normal, .quiet, .silent:
      guard isNews else { return }
      let findings = report.cases.lazy.filter {
        [.failed, .unexpectedPass].contains(report.standing(of: $0))
      }
      for result in findings.prefix(Self.findingsPerScript) { add(result) }
      let count = report.newsCount
      if count > Self.findingsPerScript {
        line("  … and \(count - Self.findingsPerScript) more (-v shows all)")
      }
      addNotRun(report)
    }
  }

  /// What is odd about cases, whatever their verdicts are.
  private mutating func addRemarks(_ report: ScriptReport) {
    guard report.cases.tally.hasRemarks else { return }
    let remarkable = report.cases.lazy.filter {
      $0.marks.contains(.flaky) || $0.marks.contains(.slow) && $0.verdict.outcome != .timeout
    }
    for result in remarkable.prefix(Self.findingsPerScript) {
      let place = "\(result.identity.file):\(result.identity.line)"
      let command = SafeText.folded(result.source.isEmpty ? result.identity.name : result.source)
      if result.marks.contains(.flaky) { line("  \(place): \(style(.notable, "flaky")) \(command)") }
      if result.marks.contains(.slow) {
        let time = "\(seconds(result.nanoseconds, decimals: 3)) s"
        line("  \(place): \(style(.notable, "slow")) \(command)  \(style(.faint, time))")
      }
    }
  }

  /// The cases that something before them kept from running: a line for each cause, not for each case.
  private mutating func addNotRun(_ report: ScriptReport) {
    guard report.counts[.skip] > 0 else { return }
    var causes: [String: (line: Int, count: Int)] = [:]
    for result in report.cases where result.verdict.outcome == .skip && result.verdict.type == "not-run" {
      causes[result.verdict.message, default: (result.identity.line, 0)].count += 1
    }
    for (message, cause) in causes.sorted(by: { $0.value.line < $1.value.line }) {
      let first = "\(report.file):\(cause.line)"
      let more = cause.count == 1 ? "" : " and \(cause.count - 1) more"
      line("  \(first)\(more): \(style(.notable, "skip")) \(SafeText.of(message, .oneLine))")
    }
  }

  private func headline(_ report: ScriptReport, _ standing: ScriptReport.Standing) -> String {
    let word: String
    var detail = "\(report.counts)"
    if let problem = report.problem, report.counts.total == 0 {
      detail = problem.isNotRun ? "not run" : "could not be run"
    }
    let reason = SafeText.folded(report.firstReason)
    switch standing {
    case .passed: word = style(.good, "ok   ")
    case .failed: word = style(.bad, "FAIL ")
    case .expectedFailure:
      word = style(.notable, "xfail")
      detail += " (\(reason))"
    case .unexpectedPass:
      word = style(.bad, "XPASS")
      detail += " (listed as failing: \(reason))"
    case .skipped: word = style(.notable, "skip ")
    case .notRun: word = style(.notable, "cut  ")
    }
    return "\(word) \(report.file)  \(detail)  "
      + style(.faint, "\(seconds(report.nanoseconds, decimals: 3)) s")
  }

  private mutating func add(_ result: CaseResult) {
    let verdict = result.verdict
    let place = "\(result.identity.file):\(result.identity.line)"
    let command = SafeText.folded(result.source.isEmpty ? result.identity.name : result.source)
    if verdict.outcome == .pass, let reason = result.expectedFailure {
      line("  \(place): \(style(.bad, "XPASS")) \(command)")
      lines("it passes, but is listed as failing: \(reason)"[...])
      return
    }
    if verdict.outcome == .pass {
      line(
        "  \(place): \(style(.good, "pass")) \(command)  "
          + style(.faint, "\(seconds(result.nanoseconds, decimals: 6)) s")
          + (result.marks.contains(.madeUpImports) ? style(.notable, "  imports made up") : ""))
      return
    }
    let role: ConsoleStyle.Role = verdict.outcome == .skip ? .notable : .bad
    line("  \(place): \(style(role, "\(verdict.outcome)")) \(command)")
    if let expected = verdict.expected { line("      expected  \(SafeText.of(expected, .oneLine))") }
    if let actual = verdict.actual { line("      actual    \(SafeText.of(actual, .oneLine))") }
    if verdict.expected != nil, verdict.messageSaysAll {
      lines(verdict.message.drop { !$0.isNewline })
    } else {
      lines(verdict.message[...])
    }
  }

  /// A message, indented, the first of its lines.
  private mutating func lines(_ message: Substring) {
    for text in message.split(whereSeparator: \.isNewline).prefix(12) {
      line("      \(SafeText.of(String(text), .oneLine))")
    }
  }

  // MARK: The end

  /// What was skipped, how the run compares with its baseline, and the verdict.
  public mutating func finish(_ summary: Summary, _ end: RunEnd) {
    if verbosity == .silent { return }
    show(summary.causes)
    if verbosity != .quiet {
      for (reason, count) in summary.commonSkips(limit: 10) {
        line(style(.faint, "  skipped \(count): \(reason)"))
      }
    }
    let judgement = end.judgement(summary)
    if let baseline = judgement.baseline {
      let isVerbose = verbosity == .verbose
      for text in baseline.lines(limit: isVerbose ? .max : Self.changesShown, isVerbose: isVerbose) {
        line(text)
      }
    }
    if let comparison = judgement.comparison { line(comparison) }
    let role: ConsoleStyle.Role =
      switch judgement.verdict {
      case .ok: .good
      case .skip: .notable
      case .fail, .interrupted: .bad
      }
    let reasons = judgement.hiddenReasons
    let word = style(role, judgement.word) + (reasons.isEmpty ? "" : " (\(reasons))")
    line("\(word): \(summary.text(end))")
  }

  /// Causes that are shown, and how many failures there have to be.
  private static let shownCauses = 10
  private static let fewFailures = 5

  /// Why cases failed, where they are too many to look at each.
  private mutating func show(_ causes: FailureCauses) {
    guard causes.cases > Self.fewFailures, causes.count < causes.cases else { return }
    line("  \(causes.cases) failures by cause:")
    let shown = causes.commonest(Self.shownCauses)
    for cause in shown {
      let scripts = cause.scripts == 1 ? "1 script" : "\(cause.scripts) scripts"
      line("  \(cause.cases) in \(scripts): \(style(.bad, cause.type)): \(cause.text)")
      line(style(.faint, "      for example \(cause.example.file):\(cause.example.line)"))
    }
    let rest = causes.count - shown.count
    if rest > 0 {
      let cases = causes.cases - shown.reduce(0) { $0 + $1.cases }
      line(style(.faint, "  \(cases) of \(rest) other cause\(rest == 1 ? "" : "s") (--markdown lists more)"))
    }
  }

  /// Something that belongs to no script, above the last line.
  public mutating func note(_ text: String) { line(text) }
}
