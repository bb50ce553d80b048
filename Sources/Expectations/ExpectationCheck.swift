import Conformance
import Diagnostics
import Selection
import TOML

/// Looks for expectations that are of no use, or of too much.
public struct ExpectationCheck {
  /// A script with the cases that it holds.
  public struct Script {
    public var file: String
    public var cases: [CaseFilter.Candidate]

    public init(file: String, cases: [CaseFilter.Candidate]) {
      self.file = file
      self.cases = cases
    }
  }

  private let list: ExpectationList
  private let today: CalendarDate
  private var matched: Set<Int> = []
  private var ties: Set<[Int]> = []

  public init(_ list: ExpectationList, today: CalendarDate) {
    self.list = list
    self.today = today
  }

  /// Takes note of what a script holds.
  public mutating func add(_ script: Script) {
    let candidates = list.candidates(file: script.file)
    for (number, expectation) in candidates where expectation.isAboutFiles { matched.insert(number) }
    for candidate in script.cases where !candidates.isEmpty {
      let applying = candidates.filter {
        $0.expectation.applies(to: candidate.identity, feature: candidate.feature)
      }
      for (number, _) in applying { matched.insert(number) }
      if applying.count > 1, applying[0].expectation.specificity == applying[1].expectation.specificity {
        ties.insert([applying[0].number, applying[1].number])
      }
    }
  }

  /// What is wrong, in the order of the list.
  public var problems: [ExpectationList.Problem] {
    var found: [(Position, String)] = []
    for (number, expectation) in list.expectations.enumerated() {
      func add(_ reason: String) { found.append((expectation.place, reason)) }
      if expectation.hasExpired(on: today) { add("has expired on \(expectation.expires!)") }
      if let expires = expectation.expires, expires.ordinal - today.ordinal > ExpectationList.expiryDays {
        add("expires on \(expires), more than \(ExpectationList.expiryDays) days from now")
      }
      if isOverBroad(expectation) { add("is over-broad: \(expectation.file.text) stands for any script") }
      if !matched.contains(number) { add("matches nothing") }
    }
    for tie in ties {
      let (first, second) = (list.expectations[tie[0]], list.expectations[tie[1]])
      found.append(
        (second.place, "is as specific as line \(first.place.line), and both are about the same case"))
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map {
      ExpectationList.Problem(description: "\(list.path):\($0.0): \($0.1)")
    }
  }

  /// Whether an expectation's pattern says nothing about the script, and its others nothing about the case.
  private func isOverBroad(_ expectation: Expectation) -> Bool {
    let stem = expectation.file.text.hasSuffix(".wast") ? 5 : 0
    let separators = expectation.file.text.count { $0 == "/" || $0 == "." } - (stem > 0 ? 1 : 0)
    let said = expectation.file.literalCount - stem - separators
    return said <= 0 && (expectation.name?.literalCount ?? 0) + (expectation.id?.literalCount ?? 0) == 0
  }
}
