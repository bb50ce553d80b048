import Diagnostics

/// Something about a run that may make it red. This table is the one place that says what each kind means, whether it
/// makes a run red by default, and what the program ends with then; `docs/verdicts.md` shows it.
public enum Concern: String, CaseIterable, Sendable {
  case unread
  case regression
  case disappeared
  case newFailure = "new-failure"
  case unexpectedPass = "unexpected-pass"
  case failure
  case skip
  case new
  case changed
  case fixed
  case slower
  case flaky

  /// What `--fail-on` calls it.
  public var name: String { rawValue }

  /// A sentence for documents and help.
  public var meaning: String { row.meaning }

  /// Whether a run with it is red unless `--fail-on` says otherwise: whatever nobody has expected.
  public var isRedByDefault: Bool { row.isRed }

  /// What the program ends with if it is red: 4 for what could not be read, 2 for what is worse than in the baseline,
  /// and 1 otherwise.
  public var exitCode: Int32 { row.code }

  /// Whether only a comparison with a baseline can find it.
  public var needsBaseline: Bool { row.needsBaseline }

  /// Whether each case that it is about is a failure or an error in reports.
  var isShownByCases: Bool { [.unread, .newFailure, .unexpectedPass].contains(self) }

  /// A count with the noun: `2 regressions`.
  func text(_ count: Int) -> String { "\(count) \(count == 1 ? row.one : row.many)" }

  private struct Row {
    var meaning: String
    var isRed: Bool
    var code: Int32 = 1
    var needsBaseline = false
    var one: String
    var many: String
  }

  private var row: Row {
    switch self {
    case .unread:
      Row(
        meaning: "a script, or a part of one, could not be read, and neither list nor baseline knows that",
        isRed: true, code: 4, one: "text that cannot be read", many: "texts that cannot be read")
    case .regression:
      Row(
        meaning: "a case or script is worse than in the baseline", isRed: true, code: 2, needsBaseline: true,
        one: "regression", many: "regressions")
    case .disappeared:
      Row(
        meaning: "a case or script of the baseline is gone", isRed: true, code: 2, needsBaseline: true,
        one: "case disappeared", many: "cases disappeared")
    case .newFailure:
      Row(
        meaning:
          "a case fails, crashes, hangs or runs out of memory, or a script could not be run, and neither "
          + "list nor baseline knows that",
        isRed: true, one: "new failure", many: "new failures")
    case .unexpectedPass:
      Row(
        meaning: "a case or script passes that the list of expectations says does not", isRed: true,
        one: "unexpected pass", many: "unexpected passes")
    case .failure:
      Row(
        meaning: "the same as new-failure, known or not", isRed: false, one: "failure", many: "failures")
    case .skip: Row(meaning: "a case was skipped", isRed: false, one: "skipped", many: "skipped")
    case .new:
      Row(
        meaning: "a case or script is not in the baseline, whatever came of it", isRed: false,
        needsBaseline: true,
        one: "new case", many: "new cases")
    case .changed:
      Row(
        meaning:
          "a case ends otherwise than in the baseline, or says something else, for neither better nor worse",
        isRed: false, needsBaseline: true, one: "change", many: "changes")
    case .fixed:
      Row(
        meaning: "a case passes that did not pass in the baseline", isRed: false, needsBaseline: true,
        one: "fix", many: "fixes")
    case .slower:
      Row(
        meaning: "a case passes, but took more than twice as long as in the earlier run, and 50 ms more",
        isRed: false, needsBaseline: true, one: "slower case", many: "slower cases")
    case .flaky:
      Row(
        meaning: "several attempts at a case did not agree", isRed: false, one: "flaky case",
        many: "flaky cases")
    }
  }
}

/// What makes a run red.
public struct FailurePolicy: Sendable, Hashable {
  public var failOn: Set<Concern>
  /// Whether a run is green of which nothing ran: no script, no case, or only cases that were skipped.
  public var allowsNoTests = false

  public init(failOn: Set<Concern> = usual, allowsNoTests: Bool = false) {
    self.failOn = failOn
    self.allowsNoTests = allowsNoTests
  }

  /// What makes a run red by default.
  public static let usual = Set(Concern.allCases.filter(\.isRedByDefault))

  /// A list of kinds as `--fail-on` has it: names of kinds separated by commas, `default` for all kinds that are red by
  /// default, or `none`.
  ///
  /// - Throws: a sentence that says which word is wrong.
  public static func failOn(parsing text: String) throws(PolicyError) -> Set<Concern> {
    let words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if words == ["none"] { return [] }
    var kinds: Set<Concern> = []
    for word in words {
      if word == "default" {
        kinds.formUnion(usual)
      } else if let kind = Concern(rawValue: word) {
        kinds.insert(kind)
      } else {
        let names = Concern.allCases.map(\.name) + ["default", "none"]
        let reason =
          word == "none" ? "none stands alone" : "there is no kind \"\(SafeText.of(word, .oneLine))\""
        throw PolicyError(
          description: reason + suggestion(for: word, among: names) + "; there are "
            + names.joined(separator: ", "))
      }
    }
    return kinds
  }
}

/// Why text names no policy.
public struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String
}
