import Conformance

/// What became of one script.
public struct ScriptReport: Sendable, Hashable {
  /// The script by the name that is part of its cases' identities, made safe to show.
  public var file: String
  /// Its path for programs that open it, such as those that show annotations: from the folder that the CI system has
  /// checked out, where there is one.
  public var location: String
  /// Its cases in order.
  public var cases: CaseList
  /// Why it has no cases, or not all of them, if that is so.
  public var problem: Problem?
  /// When its worker was started.
  public var start: WallTime
  /// Wall time from the start of its worker to its end.
  public var nanoseconds: UInt64
  /// Why the list of expectations says that it does not pass as a whole, whichever cases it is that fail.
  public var expectedFailure: String?
  /// What the baseline says of the script's problem: that it is known, or that there was none.
  public var marks: CaseResult.Marks = []
  /// Whether the expectation can be judged: only when no case was left out.
  public var isWhole: Bool

  /// - Parameter location: the same as `file` unless it is given.
  public init(
    file: String, location: String? = nil, cases: CaseList, problem: Problem? = nil, start: WallTime = .now,
    nanoseconds: UInt64, expectedFailure: String? = nil, isWhole: Bool = true
  ) {
    self.file = file
    self.location = location ?? file
    self.cases = cases
    self.problem = problem
    self.start = start
    self.nanoseconds = nanoseconds
    self.expectedFailure = expectedFailure
    self.isWhole = isWhole
  }

  /// A script that the run did not come to.
  ///
  /// - Parameter reason: why the run ended early.
  public static func notRun(file: String, location: String? = nil, reason: String) -> ScriptReport {
    ScriptReport(
      file: file, location: location, cases: [],
      problem: Problem(type: Problem.notRun, message: "not run: \(reason)"), nanoseconds: 0)
  }

  /// Something that kept a script from being run at all, or to its end.
  public struct Problem: Hashable, Sendable {
    fileprivate static let notRun = "not-run"
    private static let unread: Set = ["unreadable", "malformed-script", "read-timeout"]

    /// A short stable word: `unreadable`, `malformed-script`, `harness`, `not-run`.
    public var type: String
    /// The place in the script, from 1; 0 if it is about the script as a whole.
    public var line: Int
    public var message: String

    public init(type: String, line: Int = 0, message: String) {
      self.type = type
      self.line = line
      self.message = message
    }

    /// Whether the script is as it should be for all that is known: the run ended before its turn.
    public var isNotRun: Bool { type == Self.notRun }

    /// Whether it is that the script could not be read.
    public var isUnread: Bool { Self.unread.contains(type) }
  }

  /// Whether the user's choice of cases left nothing of it.
  public var isLeftOut: Bool { !isWhole && cases.isEmpty && problem == nil }

  /// What this means for the run.
  public enum Standing: Sendable {
    case passed, failed
    /// It fails, as the list of expectations or the baseline says.
    case expectedFailure
    /// It passes although it is on the list of those that do not.
    case unexpectedPass
    /// None of its cases has run: there is none, or each was skipped.
    case skipped
    /// The run ended before it did, and nothing is wrong with what has run.
    case notRun
  }

  public var standing: Standing {
    if let problem {
      return problem.isNotRun ? .notRun : problemReason == nil ? .failed : .expectedFailure
    }
    if failures > 0 { return .failed }
    if counts.unexpectedPasses > 0 { return .unexpectedPass }
    if counts.notRun > 0 { return .notRun }
    if counts.unsuccessful > 0 { return .expectedFailure }
    if counts[.pass] == 0 { return .skipped }
    return expectedFailure != nil && isWhole ? .unexpectedPass : .passed
  }

  /// How many cases failed that were not expected to.
  public var failures: Int { expectedFailure == nil ? cases.tally.unexplained : 0 }

  /// How many cases failed, or passed, against what is expected.
  var newsCount: Int { failures + counts.unexpectedPasses }

  /// What a case of this script means for the run.
  public func standing(of result: CaseResult) -> Standing {
    switch result.verdict.outcome {
    case .skip: result.verdict.isCutOff ? .notRun : .skipped
    case .pass: result.expectedFailure == nil ? .passed : .unexpectedPass
    default: reason(for: result) == nil ? .failed : .expectedFailure
    }
  }

  public var counts: Counts { cases.tally.counts }

  // MARK: Reasons

  /// Why something does not pass that the baseline knows.
  package static let knownReason = "known from the baseline"

  /// Why a case is not expected to pass, if it is not.
  func reason(for result: CaseResult) -> String? {
    result.expectedFailure ?? expectedFailure ?? (result.marks.contains(.known) ? Self.knownReason : nil)
  }

  /// Why the script is not expected to run, if it is not.
  var problemReason: String? { expectedFailure ?? (marks.contains(.known) ? Self.knownReason : nil) }

  /// One of the reasons why not all of the script is expected to pass.
  var firstReason: String { expectedFailure ?? cases.tally.firstReason ?? Self.knownReason }
}

/// How many cases had which outcome.
public struct Counts: Hashable, Sendable {
  private var numbers = Array(repeating: 0, count: Verdict.Outcome.allCases.count)
  /// How many of them were expected not to pass.
  private var expected = Array(repeating: 0, count: Verdict.Outcome.allCases.count)
  /// How many of those that were skipped have not run because the run ended early.
  public private(set) var notRun = 0

  public init() {}

  public subscript(outcome: Verdict.Outcome) -> Int { numbers[Int(outcome.rawValue)] }

  public var total: Int { numbers.reduce(0, +) }
  public var unsuccessful: Int { self[.fail] + self[.crash] + self[.timeout] + self[.oom] }
  /// How many have run.
  public var run: Int { self[.pass] + unsuccessful }
  /// How many of those that did not pass were not expected to, by the list of expectations or by the baseline.
  public var expectedFailures: Int {
    Verdict.Outcome.allCases.reduce(0) { $0 + ($1.isUnsuccessful ? expected[Int($1.rawValue)] : 0) }
  }
  /// How many passed although the list of expectations says that they do not.
  public var unexpectedPasses: Int { expected[Int(Verdict.Outcome.pass.rawValue)] }

  public static func += (counts: inout Counts, other: Counts) {
    for index in counts.numbers.indices {
      counts.numbers[index] += other.numbers[index]
      counts.expected[index] += other.expected[index]
    }
    counts.notRun += other.notRun
  }

  mutating func add(_ result: CaseResult) {
    let outcome = result.verdict.outcome
    numbers[Int(outcome.rawValue)] += 1
    // What is only known from the baseline may pass.
    if outcome == .pass ? result.expectedFailure != nil : result.isExplained {
      expected[Int(outcome.rawValue)] += 1
    }
    if result.verdict.isCutOff { notRun += 1 }
  }
}

extension Counts: CustomStringConvertible {
  /// `12 passed, 1 failed, 3 expected failures`: what there is, in words. The numbers are those of all cases.
  public var description: String {
    func unexpected(_ outcome: Verdict.Outcome) -> Int { self[outcome] - expected[Int(outcome.rawValue)] }
    let words = [
      (unexpected(.pass), "passed"), (unexpected(.fail), "failed"), (unexpected(.crash), "crashed"),
      (unexpected(.timeout), "timed out"), (unexpected(.oom), "out of memory"),
      (expectedFailures, expectedFailures == 1 ? "expected failure" : "expected failures"),
      (unexpectedPasses, unexpectedPasses == 1 ? "unexpected pass" : "unexpected passes"),
      (self[.skip] - notRun, "skipped"), (notRun, "not run"),
    ]
    let parts = words.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "no cases" : parts.joined(separator: ", ")
  }
}

extension Verdict.Outcome {
  /// Whether the case has run and did not pass.
  public var isUnsuccessful: Bool { self != .pass && self != .skip }
}

extension Verdict.Outcome {
  /// The outcome as results files call it: `pass`, `fail`, ….
  public var name: String { Self.names[Int(rawValue)] }

  /// The outcome of that name; nil if there is none.
  public init?(name: String) {
    guard let outcome = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = outcome
  }

  private static let names = allCases.map { String(describing: $0) }
}

extension Verdict {
  /// Why a run may end before a case's turn comes: the type of what is said of that case.
  public enum CutOff: String, CaseIterable, Sendable {
    case interrupted
    case totalTimeout = "total-timeout"
    /// As many cases failed as `--max-failures` says.
    case enoughFailures = "max-failures"
    /// The system refused something that a case needs.
    case refused
  }

  /// Whether nothing is known of the case, because the run ended before its turn.
  public var isCutOff: Bool { outcome == .skip && CutOff(rawValue: type) != nil }

  /// Whether the message holds what was expected and what came instead, so that one of the two is enough.
  var messageSaysAll: Bool {
    for part in [expected, actual] {
      // The search is not linear, so it is for short parts.
      if let part, part.utf8.count > 1000 || !message.utf8.contains(part.utf8) { return false }
    }
    return true
  }
}

/// Seconds with so many decimals, without exponent, sign or the user's locale.
func seconds(_ nanoseconds: UInt64, decimals: Int) -> String {
  var unit: UInt64 = 1_000_000_000
  for _ in 0..<decimals { unit /= 10 }
  let units = nanoseconds / unit + (nanoseconds % unit * 2 >= unit ? 1 : 0)
  let perSecond = 1_000_000_000 / unit
  let fraction = String(units % perSecond)
  return "\(units / perSecond)." + String(repeating: "0", count: decimals - fraction.count) + fraction
}
