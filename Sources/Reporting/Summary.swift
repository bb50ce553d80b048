/// A whole run in numbers.
public struct Summary: Sendable {
  public private(set) var counts = Counts()
  public private(set) var scripts = 0
  /// Scripts that could not be run, or not to their end, and that neither list nor baseline knows.
  public private(set) var unrunnable = 0
  /// Scripts that the run did not come to.
  public private(set) var notRun = 0
  /// How many there are of what a run may be red for, as far as that can be told without a baseline.
  public private(set) var concerns: [Concern: Int] = [:]
  /// Cases and scripts that were better in the baseline and that reports show as failures.
  private(set) var regressionsShown = 0
  private var skips: [String: Int] = [:]
  /// Modules that have imports that were made up.
  public private(set) var madeUpImports = 0
  /// Why what is not as expected is not.
  public private(set) var causes = FailureCauses()

  public init() {}

  public mutating func add(_ report: ScriptReport) {
    counts += report.counts
    scripts += 1
    note(report)
    causes.add(report)
    madeUpImports += report.cases.tally.madeUpImports
    guard report.counts[.skip] > report.counts.notRun else { return }
    for result in report.cases where result.verdict.outcome == .skip && !result.verdict.isCutOff {
      // Features are told apart; other reasons, which name lines, are counted by kind.
      let verdict = result.verdict
      let reason = verdict.type == "unsupported" || verdict.type.isEmpty ? verdict.message : verdict.type
      skips[SafeText.folded(reason, limit: 100), default: 0] += 1
    }
  }

  /// Counts what a run may be red for.
  private mutating func note(_ report: ScriptReport) {
    func add(_ concern: Concern, _ count: Int) { concerns[concern, default: 0] += count }
    let tally = report.cases.tally
    if let problem = report.problem {
      if problem.isNotRun {
        if report.cases.isEmpty { notRun += 1 }
      } else {
        add(.failure, 1)
        if report.problemReason == nil {
          unrunnable += 1
          if report.marks.contains(.regressed) {
            regressionsShown += 1
          } else {
            add(problem.isUnread ? .unread : .newFailure, 1)
          }
        }
      }
    }
    add(.failure, tally.counts.unsuccessful)
    add(.skip, tally.counts[.skip] - tally.counts.notRun)
    add(.flaky, tally.flaky)
    if report.failures > 0 {
      regressionsShown += tally.regressed
      add(.unread, tally.unread)
      add(.newFailure, report.failures - tally.unread - tally.regressed)
    }
    add(.unexpectedPass, tally.counts.unexpectedPasses)
    if tally.counts.unexpectedPasses == 0, report.standing == .unexpectedPass { add(.unexpectedPass, 1) }
  }

  /// Whether anything has run.
  public var hasRun: Bool { counts.run > 0 }

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
    var scripts = counted(scripts, "script")
    if notRun > 0 { scripts += ", \(notRun) of them not run" }
    return "\(self)\(interruption) (\(scripts), \(seconds(end.nanoseconds, decimals: 3)) s)"
  }

  /// What came of the cases: `12 passed, 3 skipped`.
  public var description: String {
    var parts: [String] = counts.total > 0 || unrunnable == 0 ? ["\(counts)"] : []
    if unrunnable > 0 {
      parts.append("\(counted(unrunnable, "script")) could not be run")
    }
    if madeUpImports > 0 { parts.append("modules with made-up imports: \(madeUpImports)") }
    if !hasRun, unrunnable == 0, notRun + counts.notRun == 0 { parts.append("nothing ran") }
    return parts.joined(separator: ", ")
  }
}
