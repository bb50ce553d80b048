import Conformance
import Reporting

/// Finds the entries of a list that are of no use any more, by a run of all that the list is about.
public struct ExpectationPruning {
  /// What has become of what an entry is about.
  private struct Use {
    var applied = 0
    var passed = 0
  }

  private let list: ExpectationList
  private var uses: [Int: Use] = [:]

  public init(_ list: ExpectationList) { self.list = list }

  /// Takes note of a script.
  public mutating func add(_ report: ScriptReport) {
    let candidates = list.candidates(file: report.file)
    if candidates.isEmpty { return }
    // A script counts as passing if something of it passes, and nothing fails.
    let passes = report.problem == nil && report.counts.unsuccessful == 0 && report.counts[.pass] > 0
    if let (number, _) = candidates.first(where: { $0.expectation.isAboutFiles }) {
      uses[number, default: Use()].applied += 1
      if passes { uses[number]!.passed += 1 }
    }
    for result in report.cases {
      guard let (number, expectation) = list.best(candidates, result.identity, feature: result.feature),
        !expectation.isAboutFiles
      else { continue }
      uses[number, default: Use()].applied += 1
      if result.verdict.outcome == .pass, !result.isFlaky { uses[number]!.passed += 1 }
    }
  }

  /// An entry and what to say of it.
  public struct Remark {
    public var expectation: Expectation
    public var text: String
  }

  /// Entries that match nothing, or nothing that does not pass. Those that expect something flaky stay as long as they
  /// match.
  public var useless: [Remark] {
    list.expectations.enumerated().compactMap { number, expectation in
      guard let use = uses[number] else { return Remark(expectation: expectation, text: "matches nothing") }
      guard use.passed == use.applied, expectation.outcome != .flaky else { return nil }
      return Remark(expectation: expectation, text: "what it matches passes")
    }
  }

  /// Entries of which a part passes: for somebody to narrow down.
  public var tooBroad: [Remark] {
    list.expectations.enumerated().compactMap { number, expectation in
      guard let use = uses[number], use.passed > 0, use.passed < use.applied, expectation.outcome != .flaky
      else {
        return nil
      }
      let what = expectation.isAboutFiles ? "scripts" : "cases"
      return Remark(
        expectation: expectation, text: "\(use.passed) of the \(use.applied) \(what) that it matches pass")
    }
  }

  /// A list without entries. What stands between entries stays, comments among it; of the empty lines around an entry that
  /// goes, those behind it go as well.
  ///
  /// - Parameter text: the list's text.
  public static func text(_ text: [UInt8], without entries: [Expectation]) -> [UInt8] {
    var gone: Set<Int> = []
    for entry in entries { gone.formUnion(entry.lines) }
    var result: [UInt8] = []
    var follows = false
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in zip(1..., lines) {
      if gone.contains(number) {
        follows = true
        continue
      }
      if follows, line.allSatisfy({ " \t\r".utf8.contains($0) }), number < lines.count { continue }
      follows = false
      result += line
      if number < lines.count { result.append(UInt8(ascii: "\n")) }
    }
    return result
  }
}
