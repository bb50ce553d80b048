/// Which dialect of JUnit XML a report is written in. Each is valid by a schema.
public enum JUnitProfile: String, Sendable, CaseIterable {
  /// What most readers understand, with the file and line of each case: `docs/schemas/junit-rich.xsd`.
  case rich
  /// What Jenkins' xunit plugin and pytest's own check take: `junit-10.xsd`.
  case jenkins
  /// What Ant's schema takes, the strictest (Windy Road's `JUnit.xsd`).
  case ant
  /// What Maven Surefire writes: a file for each script.
  case surefire

  /// Whether a document has a root above the suites, and with it any number of them.
  var hasRoot: Bool { self != .surefire }

  /// Whether cases say where they stand.
  var hasPlaces: Bool { self == .rich }

  /// Whether what skipped a case has a type.
  var hasSkipTypes: Bool { self == .rich || self == .jenkins }

  /// Whether a case can hold what earlier attempts found.
  var hasAttempts: Bool { self != .ant }

  func rootAttributes(start: WallTime) -> KeyValuePairs<String, String> {
    switch self {
    case .rich: ["name": "wast-run", "timestamp": start.seconds]
    case .jenkins: ["name": "wast-run"]
    case .ant, .surefire: [:]
    }
  }

  func rootCounters(_ totals: JUnitTotals) -> KeyValuePairs<String, String> {
    let time = seconds(totals.nanoseconds, decimals: 3)
    switch self {
    case .rich:
      return [
        "tests": String(totals.tests), "failures": String(totals.failures), "errors": String(totals.errors),
        "skipped": String(totals.skipped), "time": time,
      ]
    case .jenkins:
      return [
        "tests": String(totals.tests), "failures": String(totals.failures), "errors": String(totals.errors),
        "time": time,
      ]
    case .ant, .surefire: return [:]
    }
  }

  func suiteAttributes(_ suite: JUnitSuite, number: Int) -> KeyValuePairs<String, String> {
    switch self {
    case .rich, .jenkins:
      ["name": suite.file, "file": suite.location, "timestamp": suite.start.seconds]
    case .ant:
      // A name of blanks only would be none in this schema.
      [
        "name": suite.file.allSatisfy { $0 == " " } ? "script" : suite.file, "package": suite.className,
        "id": String(number), "timestamp": suite.start.zoneless, "hostname": "localhost",
      ]
    case .surefire:
      ["name": suite.file, "timestamp": suite.start.seconds, "flakes": String(suite.totals.flaky)]
    }
  }
}

/// The counters of a suite or of a whole report.
struct JUnitTotals: Equatable {
  var tests = 0
  var failures = 0
  var errors = 0
  var skipped = 0
  var flaky = 0
  var nanoseconds: UInt64 = 0

  /// Every number as wide as one can be.
  static let widest = JUnitTotals(
    tests: .max, failures: .max, errors: .max, skipped: .max, nanoseconds: .max)

  var attributes: KeyValuePairs<String, String> {
    [
      "tests": String(tests), "failures": String(failures), "errors": String(errors),
      "skipped": String(skipped), "time": seconds(nanoseconds, decimals: 3),
    ]
  }

  mutating func count(_ element: ReportedCase) {
    tests += 1
    if element.finding == nil, !element.earlier.isEmpty { flaky += 1 }
    switch element.finding?.kind {
    case .failure: failures += 1
    case .error: errors += 1
    case .skipped: skipped += 1
    case nil: break
    }
  }

  static func += (totals: inout JUnitTotals, suite: JUnitTotals) {
    totals.tests += suite.tests
    totals.failures += suite.failures
    totals.errors += suite.errors
    totals.skipped += suite.skipped
    totals.flaky += suite.flaky
    totals.nanoseconds &+= suite.nanoseconds
  }
}

/// A script, or a part of one, as a `testsuite`.
struct JUnitSuite {
  var file: String
  var location: String
  var className: String
  var start: WallTime
  /// To be gone through more than once.
  var cases: any Sequence<ReportedCase>
  var totals: JUnitTotals
  /// What its properties say beside the facts about the run.
  var facts: [RunFact]

  /// - Parameter nanoseconds: wall time; by default what the cases took.
  init(
    file: String, location: String, start: WallTime, cases: some Sequence<ReportedCase>,
    nanoseconds: UInt64? = nil, facts: [RunFact] = []
  ) {
    self.file = file
    self.location = location
    self.start = start
    self.cases = cases
    self.facts = facts
    className = Self.className(of: file)
    totals = JUnitTotals()
    for element in cases {
      totals.count(element)
      totals.nanoseconds &+= element.nanoseconds
    }
    if let nanoseconds { totals.nanoseconds = nanoseconds }
  }

  /// `dir.file_wast` for `dir/file.wast`: dots separate folders, and the way up to the first of them is left out.
  /// No two files in a folder share a name: a dot that is not the extension's, and what could be mistaken for
  /// something written here, is a percent sign and two digits. Never empty.
  static func className(of file: String) -> String {
    let parts = file.split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard let last = parts.last else { return "script" }
    let (isScript, looksLikeOne) = (last.hasSuffix(".wast"), last.hasSuffix("_wast"))
    let end = isScript ? "_wast" : looksLikeOne ? "%5Fwast" : ""
    let stem = escaped(isScript || looksLikeOne ? last.dropLast(5) : last) + end
    let name = (parts.dropLast().map(escaped) + [stem]).joined(separator: ".")
    return name.allSatisfy { $0 == " " } ? "%20" + name.dropFirst() : name
  }

  private static func escaped(_ part: Substring) -> String {
    SafeText.substituting(["%": "%25", ".": "%2E"], in: String(part))
  }
}
