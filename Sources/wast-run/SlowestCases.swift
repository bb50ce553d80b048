import Conformance
import Reporting

/// The cases of a run that took the longest.
struct SlowestCases {
  private let limit: Int
  /// The slowest first.
  private var cases: [CaseResult] = []

  /// - Parameter limit: how many are kept.
  init(limit: Int) { self.limit = limit }

  mutating func add(_ report: ScriptReport) {
    guard limit > 0 else { return }
    for result in report.cases {
      cases.append(result)
      if cases.count > 2 * limit + 1024 { cut() }
    }
    cut()
  }

  private mutating func cut() {
    cases = Array(cases.sorted { $0.nanoseconds > $1.nanoseconds }.prefix(limit))
  }

  /// A line for each.
  var lines: [String] {
    cases.map { result in
      let tenths = result.nanoseconds / 100_000
      let time = "\(tenths / 10).\(tenths % 10) ms"
      return String(repeating: " ", count: max(0, 12 - time.utf8.count)) + time + "  "
        + "\(result.identity.file):\(result.identity.line): \(SafeText.folded(result.identity.name, limit: 200))"
    }
  }
}
