import Gate
import Glibc
import Reporting

/// Holds the scripts of a run against a baseline.
struct BaselineGate {
  private let path: String
  private let isUpdating: Bool
  private let before: RunRecord
  private var after = RunRecord()

  /// Reads the baseline; nil if none is wanted. One that is to be written need not be there yet.
  init?(_ options: GateOptions) throws(RecordError) {
    guard let path = options.baseline else { return nil }
    self.path = path
    isUpdating = options.updateBaseline
    before = isUpdating && access(path, F_OK) != 0 ? RunRecord() : try RunRecord.read(path: path)
  }

  /// The file that will be written, if one will.
  var output: String? { isUpdating ? path : nil }

  /// - Parameter run: the run to judge, if it is over.
  init(path: String, isUpdating: Bool, before: RunRecord, after run: RunRecord) {
    self.path = path
    self.isUpdating = isUpdating
    self.before = before
    after = run
  }

  mutating func add(_ report: ScriptReport) {
    var report = report
    report.cases.update { $0.source = "" }
    after.add(report)
  }

  /// Says what has changed, and writes the baseline if that is wanted.
  mutating func finish(isPart: Bool, isVerbose: Bool, write: (String) -> Void) throws(ReportError)
    -> RunStatus
  {
    after.isPart = after.isPart || isPart
    let comparison = Comparison(before: before, after: after)
    let lines = comparison.lines(limit: isVerbose ? .max : 50, isVerbose: isVerbose)
    for line in lines.dropLast() { write(line) }
    let name = SafeText.of(path, .oneLine)
    // Where nothing is, nothing can be worse: that is not the same as being well.
    if after.scripts.allSatisfy({ $0.cases.isEmpty && $0.problem == nil }) {
      write(
        "\(comparison.hasRegressions ? "REGRESSION" : "NOTHING") \(name): the run has no cases; \(comparison.summary)"
      )
      return comparison.hasRegressions ? .regression : .nothingFound
    }
    if isUpdating {
      guard !after.isPart, after.scripts.allSatisfy(\.isWhole) else {
        write("baseline \(name): not written, because this was not a whole run")
        return .unexpected
      }
      try Baseline.write(after, path: path)
      write("baseline \(name): written; \(comparison.summary)")
      return .asExpected
    }
    write("\(comparison.hasRegressions ? "REGRESSION" : "gate") \(name): \(comparison.summary)")
    return comparison.hasRegressions ? .regression : .asExpected
  }
}
