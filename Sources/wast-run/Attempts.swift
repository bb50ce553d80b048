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
    let comparable = reports.filter {
      $0.cases.lazy.map(\.identity).elementsEqual(decisive.cases.lazy.map(\.identity))
    }
    var iterators = comparable.map { $0.cases.makeIterator() }
    combined.cases.update { result in
      result = Self.combined(iterators.indices.map { iterators[$0].next()! }, rule)
    }
    return combined
  }

  private static func combined(_ results: [CaseResult], _ rule: Rule) -> CaseResult {
    let last = results[results.count - 1]
    var result =
      switch rule {
      case .everyOne: results.first { $0.isFailure } ?? last
      case .anyOne: results.first { !$0.isFailure } ?? last
      }
    if Set(results.map(\.verdict.outcome)).count > 1 {
      result.isFlaky = true
      result.earlierVerdicts = results.map(\.verdict).filter { $0 != result.verdict }
    }
    return result
  }

}

extension CaseResult {
  /// Whether the case has run and did not pass.
  var isFailure: Bool { verdict.outcome != .pass && verdict.outcome != .skip }
}

extension ScriptReport {
  /// How many cases failed that were not expected to; one for a script that could not be run.
  var failureCount: Int { problem != nil ? (standing == .failed ? 1 : 0) : failures }
}
