import Conformance
import Reporting

/// Holds the results of a run against a list of expectations, and remembers which ones were needed.
public struct ExpectationLedger {
  private let list: ExpectationList
  private let today: CalendarDate
  /// Expectations that have applied to something.
  private var used: Set<Int> = []

  public init(_ list: ExpectationList, today: CalendarDate) {
    self.list = list
    self.today = today
  }

  /// Expectations that no longer hold, and, once everything has been entered, those that applied to nothing.
  public var expired: [Expectation] { list.expectations.filter { $0.hasExpired(on: today) } }
  public var unused: [Expectation] {
    list.expectations.enumerated().filter { !used.contains($0.offset) }.map(\.element)
  }

  /// Whether this script is expected not to pass as a whole, so that it need not even be readable.
  public func isExpectedToFail(file: String) -> Bool {
    list.expectations.contains {
      $0.isAboutFiles && $0.outcome == .fail && holds($0) && $0.file.matches(file)
    }
  }

  private func holds(_ expectation: Expectation) -> Bool { !expectation.hasExpired(on: today) }

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
