import Conformance
import Glibc

/// What a run tells the person who started it: a line for each script, what is wrong with it, and a summary.
public struct Console {
  public enum Verbosity: Sendable {
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
  private let showsProgress: Bool
  private var progressIsShown = false
  private var lastProgress: UInt64 = 0

  /// Findings shown for a script; a wholly broken one would bury the others.
  private static let findingsPerScript = 20

  /// - Parameters:
  ///   - showsProgress: whether to show what is running: for terminals, where it is erased again.
  ///   - write: puts text on the screen.
  public init(
    verbosity: Verbosity, style: ConsoleStyle, showsProgress: Bool, write: @escaping (String) -> Void
  ) {
    self.verbosity = verbosity
    self.style = style
    self.showsProgress = showsProgress && verbosity != .quiet
    self.write = write
  }

  // MARK: While it runs

  /// Shows how far the run is, ten times a second at most.
  public mutating func progress(done: Int, of total: Int, running script: String, now: UInt64) {
    guard showsProgress, now &- lastProgress > 100_000_000 else { return }
    lastProgress = now
    progressIsShown = true
    write("\r\u{1b}[K" + style(.faint, "[\(done)/\(total)] \(SafeText.folded(script, limit: 60))"))
  }

  /// Writes a line. Two number signs would begin a command to the program that keeps the log, on Azure
  /// Pipelines and TeamCity.
  private mutating func line(_ text: String) {
    write((progressIsShown ? "\r\u{1b}[K" : "") + text.replacing("##", with: "#\\u{23}") + "\n")
    progressIsShown = false
  }

  // MARK: A script

  /// Says how a script went.
  public mutating func add(_ report: ScriptReport) {
    let standing = report.standing
    let isNews = standing == .failed || standing == .unexpectedPass
    if verbosity == .quiet, !isNews { return }
    // The last line counts what the run did not come to.
    if report.problem?.isNotRun == true, verbosity != .verbose { return }
    line(headline(report, standing))
    if let problem = report.problem, standing == .failed || verbosity == .verbose {
      line("  \(report.file):\(problem.line): \(style(.bad, SafeText.folded(problem.type)))")
      lines(problem.message[...])
    }
    addRemarks(report)
    switch verbosity {
    case .verbose:
      for result in report.cases { add(result) }
    case .normal, .quiet:
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
    let reason = SafeText.folded(report.expectedFailure ?? report.cases.tally.firstReason ?? "")
    switch standing {
    case .passed: word = style(.good, "ok   ")
    case .failed: word = style(.bad, "FAIL ")
    case .expectedFailure:
      word = style(.notable, "xfail")
      detail += " (\(reason))"
    case .unexpectedPass:
      word = style(.bad, "XPASS")
      detail += " (take it off the list of expectations: \(reason))"
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
          + style(.faint, "\(seconds(result.nanoseconds, decimals: 6)) s"))
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

  /// The last line: what a run that was cut off has found out is never `ok`.
  public mutating func finish(_ summary: Summary, _ end: RunEnd) {
    if verbosity != .quiet {
      for (reason, count) in summary.commonSkips(limit: 10) {
        line(style(.faint, "  skipped \(count): \(reason)"))
      }
    }
    line("\(word(summary, end)): \(summary.text(end))")
  }

  private func word(_ summary: Summary, _ end: RunEnd) -> String {
    let isStopped = end.interruption != nil
    // Whoever has stopped it knows that it was not over; that something had failed before may be news otherwise.
    if isStopped, end.status > 128 || !summary.hasFailed { return style(.bad, "INTERRUPTED") }
    return summary.isAsExpected ? style(.good, "ok") : style(.bad, "FAIL")
  }

  /// Something that belongs to no script.
  public mutating func note(_ text: String) { line(text) }
}

/// A whole run in numbers.
public struct Summary: Sendable {
  public private(set) var counts = Counts()
  public private(set) var scripts = 0
  /// Scripts that could not be run, or not to their end, and those that the run did not come to.
  public private(set) var unrunnable = 0
  public private(set) var notRun = 0
  private var standings: [ScriptReport.Standing: Int] = [:]
  private var skips: [String: Int] = [:]

  public init() {}

  public mutating func add(_ report: ScriptReport) {
    counts += report.counts
    scripts += 1
    if let problem = report.problem {
      if !problem.isNotRun { unrunnable += 1 } else if report.cases.isEmpty { notRun += 1 }
    }
    standings[report.standing, default: 0] += 1
    guard report.counts[.skip] > report.counts.notRun else { return }
    for result in report.cases where result.verdict.outcome == .skip && !result.verdict.isCutOff {
      // Features are told apart; other reasons, which name lines, are counted by kind.
      let verdict = result.verdict
      let reason = verdict.type == "unsupported" || verdict.type.isEmpty ? verdict.message : verdict.type
      skips[SafeText.folded(reason, limit: 100), default: 0] += 1
    }
  }

  /// Whether every script did what is expected of it.
  public var isAsExpected: Bool { !hasFailed && self[.notRun] == 0 }

  /// Whether some script did not do what is expected of it.
  public var hasFailed: Bool { self[.failed] + self[.unexpectedPass] > 0 }

  public subscript(standing: ScriptReport.Standing) -> Int { standings[standing, default: 0] }

  /// The reasons why cases were not run, the commonest first.
  func commonSkips(limit: Int) -> [(reason: String, count: Int)] {
    let sorted = skips.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let rest = sorted.dropFirst(limit).reduce(0) { $0 + $1.value }
    return sorted.prefix(limit).map { ($0.key, $0.value) } + (rest > 0 ? [("other reasons", rest)] : [])
  }
}

extension Summary: CustomStringConvertible {
  /// The run in numbers, how it ended if it was cut off, and how long it took.
  func text(_ end: RunEnd) -> String {
    let interruption = end.interruption.map { "; \(SafeText.folded($0, limit: 200))" } ?? ""
    return "\(self)\(interruption), \(seconds(end.nanoseconds, decimals: 3)) s"
  }

  public var description: String {
    var text = "\(scripts) \(scripts == 1 ? "script" : "scripts")"
    if notRun > 0 { text += " (\(notRun) not run)" }
    if notRun < scripts { text += ", \(counts)" }
    if unrunnable > 0 { text += "; could not be run: \(unrunnable)" }
    if self[.expectedFailure] > 0 { text += "; expected not to pass: \(self[.expectedFailure])" }
    if self[.unexpectedPass] > 0 { text += "; unexpectedly passing: \(self[.unexpectedPass])" }
    return text
  }
}
