import Conformance
import Reporting
import Selection
import TOML

/// Entries for what fails in a run and is not on a list yet, as text to put at the list's end.
///
/// A script of which nothing passes, and all that fails ends in the same way, has one entry. Otherwise each case has one,
/// by its id, so that it stays the same case when the script is edited elsewhere. Reasons are what was observed: somebody
/// who knows better may write them anew.
public struct ExpectationAddition {
  /// The entries, each with an empty line before it.
  public private(set) var text = ""
  public private(set) var entries = 0
  public private(set) var cases = 0
  /// Scripts that could not be run and cannot have an entry, as no pattern is about them alone.
  public private(set) var leftOut: [String] = []

  private let list: ExpectationList
  private let today: CalendarDate
  private let expires: CalendarDate
  /// The ends of all scripts' paths, from each folder on: what an entry for a whole script may not be mistaken for.
  private var ends: Set<String> = []
  private var files: Set<String> = []

  /// - Parameters:
  ///   - list: what is on the list already.
  ///   - expires: the day on which entries expire that need one.
  ///   - scripts: the names of all scripts of the run.
  public init(
    to list: ExpectationList, today: CalendarDate, expires: CalendarDate, scripts: some Sequence<String>
  ) {
    self.list = list
    self.today = today
    self.expires = expires
    for file in scripts {
      var rest = file[...]
      while let slash = rest.firstIndex(of: "/") {
        rest = rest[rest.index(after: slash)...]
        ends.insert(String(rest))
      }
    }
    files = Set(list.expectations.filter(\.isAboutFiles).map(\.file.text))
  }

  /// Adds what a script needs. Whether something was expected when it ran does not matter: the list does.
  public mutating func add(_ report: ScriptReport) {
    var report = report
    report.expectedFailure = nil
    report.cases.update { $0.expectedFailure = nil }
    var ledger = ExpectationLedger(list, today: today)
    ledger.apply(to: &report)
    let pattern = Self.escaped(report.file)
    let isAlone = !ends.contains(report.file) && !files.contains(pattern)
    if let problem = report.problem {
      if problem.isNotRun || report.expectedFailure != nil { return }
      if isAlone {
        addEntry(file: pattern, .fail, reason: "\(problem.type): \(problem.message)")
      } else {
        leftOut.append(report.file)
      }
      return
    }
    let failing = report.cases.filter { $0.verdict.outcome.isUnsuccessful && $0.expectedFailure == nil }
    guard let first = failing.first else { return }
    cases += failing.count
    let outcomes = Set(failing.map(\.verdict.outcome))
    if isAlone, outcomes.count == 1, report.counts[.pass] == 0, report.counts.expectedFailures == 0 {
      let count = failing.count == 1 ? "" : "\(failing.count) cases, the first of them "
      addEntry(file: pattern, Self.outcome(first), reason: count + Self.reason(first))
      return
    }
    for result in failing {
      addEntry(
        file: pattern, id: ends.contains(report.file) ? result.identity.id : String(result.identity.key),
        name: result.identity.name, Self.outcome(result), reason: Self.reason(result))
    }
  }

  private static func reason(_ result: CaseResult) -> String {
    let verdict = result.verdict
    return verdict.type.isEmpty ? verdict.message : "\(verdict.type): \(verdict.message)"
  }

  private static func outcome(_ result: CaseResult) -> Expectation.Outcome {
    Expectation.Outcome(rawValue: result.verdict.outcome.name) ?? .fail
  }

  private mutating func addEntry(
    file: String, id: String? = nil, name: String = "", _ outcome: Expectation.Outcome, reason: String
  ) {
    entries += 1
    text += "\n[[expect]]\nfile = \(Self.quoted(file))\n"
    if let id { text += "id = \(Self.quoted(Self.escaped(id)))  # \(SafeText.folded(name, limit: 120))\n" }
    text += "outcome = \"\(outcome.rawValue)\"\n"
    let line = SafeText.folded(String(reason.prefix { !$0.isNewline }), limit: 200)
    let isShort = line.count < ExpectationList.reasonLength
    text += "reason = \(Self.quoted(isShort ? "observed: \(line)" : line))\n"
    if outcome.needsExpiry { text += "expires = \(expires)\n" }
  }

  /// A pattern that stands for this text only.
  private static func escaped(_ text: String) -> String {
    SafeText.substituting(["*": "\\*", "?": "\\?", "\\": "\\\\"], in: text)
  }

  /// A string of TOML.
  private static func quoted(_ text: String) -> String {
    "\"\(SafeText.substituting(["\\": "\\\\", "\"": "\\\""], in: text))\""
  }
}

extension ExpectationAddition {
  /// What stands at the beginning of a list that is new.
  public static let heading = """
    # What is known not to pass, and why. What passes has to leave the list: `wast-run expect prune` takes it away.
    # The reasons are what was observed; write down better ones.

    """

  /// How many days from today on an entry holds that has to expire, unless somebody says otherwise.
  public static let usualDays = 90
}
