import Conformance
import Reporting
import TOML

/// Holds the results of a run against a list of expectations, and remembers which ones were needed.
public struct ExpectationLedger {
  private let list: ExpectationList
  private let today: CalendarDate
  /// Expectations that have applied to something.
  private var used: Set<Int> = []
  /// What has become of what they cover.
  private var outcomes: [Int: Outcome] = [:]

  /// Cases, or scripts, that one expectation covers.
  private struct Outcome {
    var asListed = 0
    /// Those that passed, and the place of the first of them.
    var passing = 0
    var first = ""

    mutating func add(passes: Bool, at place: String) {
      if passes {
        if passing == 0 { first = place }
        passing += 1
      } else {
        asListed += 1
      }
    }
  }

  public init(_ list: ExpectationList, today: CalendarDate) {
    self.list = list
    self.today = today
  }

  /// Expectations that no longer hold, and, once everything has been entered, those that applied to nothing.
  public var expired: [Expectation] { list.expectations.filter { $0.hasExpired(on: today) } }
  public var unused: [Expectation] {
    list.expectations.enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }

  private func holds(_ expectation: Expectation) -> Bool { !expectation.hasExpired(on: today) }

  /// Says of results of a script, before its report is there, whether they are as the list says.
  public func expects(file: String) -> (CaseResult) -> Bool {
    let candidates = list.candidates(file: file)
    return { result in
      guard let expectation = list.best(candidates, result.identity, feature: result.feature)?.expectation
      else {
        return false
      }
      return holds(expectation) && expectation.outcome.covers(result.verdict.outcome)
    }
  }

  /// Notes in a script's report what was expected of it and of its cases.
  public mutating func apply(to report: inout ScriptReport) {
    let candidates = list.candidates(file: report.file)
    guard !candidates.isEmpty else { return }
    report.cases.update { result in
      guard let (number, expectation) = list.best(candidates, result.identity, feature: result.feature) else {
        return
      }
      used.insert(number)
      guard holds(expectation) else { return }
      // A file that does not pass as a whole may have cases that do.
      let isSurprise =
        !expectation.isAboutFiles && result.verdict.outcome == .pass && expectation.outcome != .flaky
      if isSurprise || expectation.outcome.covers(result.verdict.outcome) {
        result.expectedFailure = expectation.explanation
      }
    }
    if let (number, expectation) = candidates.first(where: { $0.expectation.isAboutFiles }) {
      used.insert(number)
      if holds(expectation), expectation.outcome != .flaky, report.failures == 0 {
        report.expectedFailure = expectation.explanation
      }
    }
  }

  // MARK: What to do about it

  /// Takes account of a script's final report, to which the list has been applied.
  public mutating func account(for report: ScriptReport) {
    let counts = report.counts
    guard counts.unexpectedPasses + counts.expectedFailures > 0 || report.expectedFailure != nil else {
      return
    }
    let candidates = list.candidates(file: report.file)
    for result in report.cases where result.expectedFailure != nil {
      guard let best = list.best(candidates, result.identity, feature: result.feature),
        !best.expectation.isAboutFiles
      else { continue }
      outcomes[best.number, default: Outcome()].add(
        passes: result.verdict.outcome == .pass, at: "\(report.file):\(result.identity.line)")
    }
    if report.expectedFailure != nil, report.isWhole,
      let entry = candidates.first(where: { $0.expectation.isAboutFiles })
    {
      outcomes[entry.number, default: Outcome()].add(
        passes: report.standing == .unexpectedPass, at: report.file)
    }
  }

  /// What to change in the list, since something passes that it says does not: a line for each entry.
  ///
  /// - Parameter isPart: whether the run left something out, that an entry may still be needed for.
  public func advice(isPart: Bool) -> [String] {
    outcomes.sorted { $0.key < $1.key }.compactMap { number, outcome in
      guard outcome.passing > 0 else { return nil }
      let expectation = list.expectations[number]
      let all = outcome.passing + outcome.asListed
      let what = (expectation.isAboutFiles ? "script" : "case") + (all == 1 ? "" : "s")
      let passing =
        outcome.passing == all && all == 1
        ? "its \(what) passes" : "\(outcome.passing) of \(all) \(what) pass"
      let first = outcome.passing == 1 ? outcome.first : "first \(outcome.first)"
      let advice =
        outcome.asListed > 0 ? "narrow the entry" : isPart ? "narrow or remove the entry" : "remove the entry"
      return "\(list.path):\(expectation.place): \(passing) (\(first)): \(advice)"
    }
  }
}

extension ExpectationList {
  typealias Candidate = (number: Int, expectation: Expectation)

  /// The expectations about a file, the most specific first.
  func candidates(file: String) -> [Candidate] {
    expectations.enumerated().filter { $0.element.file.matches(file) }
      .map { (number: $0.offset, expectation: $0.element) }
      .sorted { ($1.expectation.specificity, $0.number) < ($0.expectation.specificity, $1.number) }
  }

  /// The one of them that holds for a case.
  func best(_ candidates: [Candidate], _ identity: CaseIdentity, feature: String?) -> Candidate? {
    candidates.first { $0.expectation.applies(to: identity, feature: feature) }
  }
}
