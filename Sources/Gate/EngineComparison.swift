import Conformance
import Reporting

/// Runs of the same scripts on several engines, held against each other.
///
/// Unlike `Comparison`, which follows a suite through its changes, it has equal cases on all sides and no side that was
/// before.
public struct EngineComparison: Sendable {
  /// A case that engines do not agree on, or a script that not all of them could run.
  public struct Difference: Sendable {
    public var file: String
    /// The case; nil for a script.
    public var identity: CaseIdentity?
    /// What the case is, on one line.
    public var text: String
    /// By engine; nil where the engine's run ended before the case. An engine that skips the case takes no side.
    public var verdicts: [Verdict?]
    /// The file of a small script that shows the difference, if one was written.
    public var script: String?
  }

  /// In the order of the scripts and their cases.
  public var differences: [Difference] = []
  /// Cases that at least two engines ran, and in which all that did agree.
  public private(set) var agreed = 0
  /// Cases that fewer than two engines ran.
  public private(set) var uncompared = 0

  /// - Parameter runs: what each engine's run came to. They had the same scripts, and the same choice of cases.
  public init(_ runs: [[ScriptReport]]) {
    let scripts = runs.map { Dictionary($0.map { ($0.file, $0) }) { first, _ in first } }
    for report in runs.first ?? [] { add(scripts.compactMap { $0[report.file] }) }
  }

  /// - Parameter reports: one script, by engine.
  private mutating func add(_ reports: [ScriptReport]) {
    let problems = reports.map(\.problem)
    if Set(problems.map { $0?.type }).count > 1 {
      let verdicts = problems.map { $0.map { Verdict(.fail, type: $0.type, message: $0.message) } ?? .pass }
      differences.append(
        Difference(file: reports[0].file, text: "the script as a whole", verdicts: verdicts))
    }
    // An engine that ended early has not all cases.
    guard let longest = reports.max(by: { $0.cases.count < $1.cases.count }) else { return }
    let verdicts = reports.map { report in
      Dictionary(report.cases.map { ($0.identity.id, $0.verdict) }) { first, _ in first }
    }
    for result in longest.cases { add(result, verdicts.map { $0[result.identity.id] }) }
  }

  private mutating func add(_ result: CaseResult, _ verdicts: [Verdict?]) {
    let present = verdicts.compactMap { $0 }.filter { $0.outcome != .skip }
    guard let first = present.first, present.count > 1 else {
      uncompared += 1
      return
    }
    if present.allSatisfy({ Self.isSame($0, first) }) {
      agreed += 1
      return
    }
    let identity = result.identity
    let text = result.source.isEmpty ? identity.name : result.source
    differences.append(
      Difference(
        file: identity.file, identity: identity, text: SafeText.folded(text, limit: 200), verdicts: verdicts)
    )
  }

  /// Whether two verdicts say the same. Each engine has its own texts; but values are values.
  private static func isSame(_ a: Verdict, _ b: Verdict) -> Bool {
    a.outcome == b.outcome && a.type == b.type
      && (a.type != Finding.wrongResult.rawValue || a.actual == b.actual)
  }
}
