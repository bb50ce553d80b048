import Conformance
import Reporting

/// Several runs of one script, made one report.
enum Attempts {
  /// How the attempts at a case count.
  enum Rule {
    /// A case has to pass each time.
    case everyOne
    /// A case has to pass once.
    case anyOne
  }

  /// - Parameter reports: of the same script, in the order of the attempts; at least one.
  static func combined(_ reports: [ScriptReport], _ rule: Rule) -> ScriptReport {
    let last = reports[reports.count - 1]
    let decisive =
      switch rule {
      case .everyOne: reports.first { $0.problem != nil } ?? last
      case .anyOne: reports.last { $0.problem == nil } ?? last
      }
    guard decisive.problem == nil else { return decisive }
    var combined = decisive
    combined.start = reports[0].start
    combined.nanoseconds = reports.reduce(0) { $0 &+ $1.nanoseconds }
    // A script that was edited meanwhile has other cases; then the last attempt is all there is.
    let comparable = reports.filter { $0.cases.map(\.identity) == decisive.cases.map(\.identity) }
    for index in decisive.cases.indices {
      combined.cases[index] = Self.combined(comparable.map { $0.cases[index] }, rule)
    }
    return combined
  }

  private static func combined(_ results: [CaseResult], _ rule: Rule) -> CaseResult {
    let last = results[results.count - 1]
    var result =
      switch rule {
      case .everyOne: results.first { isBad($0) } ?? last
      case .anyOne: results.first { !isBad($0) } ?? last
      }
    if Set(results.map(\.verdict.outcome)).count > 1 {
      result.isFlaky = true
      result.earlierVerdicts = results.map(\.verdict).filter { $0 != result.verdict }
    }
    return result
  }

  private static func isBad(_ result: CaseResult) -> Bool {
    result.verdict.outcome != .pass && result.verdict.outcome != .skip
  }
}

extension ScriptReport {
  /// How many cases failed that were not expected to, with one for a script that could not be run.
  var failures: Int {
    if problem != nil { return standing == .failed ? 1 : 0 }
    return cases.count { standing(of: $0) == .failed }
  }

  /// Makes flaky cases that passed failures.
  mutating func failFlaky() {
    for index in cases.indices where cases[index].isFlaky && cases[index].verdict.outcome == .pass {
      let message =
        "passed, but not each time" + (cases[index].earlierVerdicts.first.map { ": \($0.message)" } ?? "")
      cases[index].earlierVerdicts.append(cases[index].verdict)
      cases[index].verdict = Verdict(.fail, type: "flaky", message: message)
    }
  }
}
