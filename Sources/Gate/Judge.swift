import Conformance
import Glibc
import Reporting

/// Judges a run script by script, against a baseline if there is one: the same way for `run`, `gate` and `merge`.
public struct Judge {
  /// A baseline to hold a run against, or to write anew.
  public struct Baseline {
    public let path: String
    /// Whether it is to say from now on what the run has found.
    public let isUpdating: Bool
    let before: RunRecord

    /// Reads the baseline. One that is to be written need not be there yet.
    public init(path: String, isUpdating: Bool) throws(RecordError) {
      self.path = path
      self.isUpdating = isUpdating
      before = isUpdating && access(path, F_OK) != 0 ? RunRecord() : try RunRecord.read(path: path)
    }

    /// Whether a run can be compared with it: not if one of them knows cases by names only, and the other by ids only.
    public func canJudge(_ run: EndedRun) -> Bool {
      // Cases that have run have names.
      var after = RunRecord()
      after.isByName = run.isByName
      return Comparison.canCompare(before, after)
    }
  }

  private let policy: FailurePolicy
  private let baseline: Baseline?
  private var comparison: Comparison?
  /// The scripts that were counted.
  public private(set) var summary = Summary()
  /// The run, if it is to become the baseline.
  private var record = RunRecord()
  private var isWritten = false

  /// - Parameter isByName: whether the run knows its cases by name only.
  public init(_ policy: FailurePolicy, baseline: Baseline? = nil, isByName: Bool = false) {
    self.policy = policy
    self.baseline = baseline
    comparison = baseline.map {
      Comparison(before: $0.before, name: SafeText.of($0.path, .oneLine), isByName: isByName)
    }
  }

  /// Marks a script and its cases with what the baseline says of them: first of all, before anybody reports them. In
  /// whatever order. Without a baseline everything stays as it is.
  public mutating func mark(_ report: inout ScriptReport) {
    guard let baseline else { return }
    var marks = comparison!.add(RunRecord.Script(report))
    if baseline.isUpdating {
      marks = Comparison.Marks()
      marks.script = .known
      for (number, result) in report.cases.enumerated() where result.verdict.outcome.isUnsuccessful {
        marks.cases[number] = .known
      }
      record.add(report, isCompact: true)
    }
    report.marks = report.problem == nil ? [] : marks.script
    if marks.cases.isEmpty, !report.cases.tally.hasRemarks { return }
    var number = 0
    report.cases.update { result in
      result.marks.subtract([.known, .regressed])
      result.marks.formUnion(marks.cases[number] ?? [])
      number += 1
    }
  }

  /// A script as `mark` would leave it, without taking note of it.
  public func marked(_ report: ScriptReport) -> ScriptReport {
    var (judge, report) = (self, report)
    judge.mark(&report)
    return report
  }

  /// Says of results of a script, before its report is there, whether the baseline knows them.
  public func knows(file: String) -> (CaseResult) -> Bool {
    guard let comparison else { return { _ in false } }
    return baseline?.isUpdating == true ? { _ in true } : comparison.knows(file: file)
  }

  /// Counts a script that was marked.
  public mutating func add(_ report: ScriptReport) { summary.add(report) }

  /// Writes the baseline anew if that is wanted, once all scripts have come.
  ///
  /// - Throws: if this was not the whole run, or the baseline cannot be written.
  public mutating func updateBaseline(isPart: Bool) throws(UpdateError) {
    guard let baseline, baseline.isUpdating else { return }
    // A run without a case is not a success in any case.
    if record.isEmpty { return }
    let name = SafeText.of(baseline.path, .oneLine)
    guard !isPart, record.isWhole else {
      throw UpdateError(
        description: "baseline \(name): not written, because this was not a whole run", isWriting: false)
    }
    do throws(ReportError) {
      try Gate.Baseline.write(record, path: baseline.path)
    } catch {
      throw UpdateError(description: error.description, isWriting: true)
    }
    isWritten = true
  }

  /// Why a baseline was not written.
  public struct UpdateError: Error, Sendable, CustomStringConvertible {
    public var description: String
    /// Whether that is because writing it failed, and not because of the run.
    public var isWriting: Bool
  }

  /// The verdict, once all scripts have come.
  ///
  /// - Parameters:
  ///   - isPart: whether scripts or cases were left out.
  ///   - earlier: what parts of the run have found in a comparison of their own.
  public mutating func finish(
    isPart: Bool, interruption: String? = nil, isSignalled: Bool = false, earlier: BaselineComparison? = nil
  ) -> Judgement {
    var result = earlier
    if comparison != nil {
      comparison!.finish(isPart: isPart || interruption != nil)
      result = comparison!.result
      result!.isWritten = isWritten
    }
    return Judgement(
      summary, policy, baseline: result, interruption: interruption, isSignalled: isSignalled)
  }
}
