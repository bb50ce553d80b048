import Conformance
import Glibc
import Reporting

extension RunRecord {
  /// Names of the facts by which a run says that it was a part of a larger one; see `RunFact`.
  public enum Fact {
    /// Which part it was, such as `hash:1/4`.
    public static let shard = "selection.shard"
    /// The places of its scripts among all scripts, from 0, and the number of all: `0-3 7 9 / 12`.
    public static let scripts = "selection.scripts"
    /// Present if scripts or cases were left out for another reason, which it gives.
    public static let choice = "selection.choice"
  }

  /// A run that has just ended.
  public init(_ reports: [ScriptReport], isPart: Bool) {
    self.isPart = isPart
    for report in reports { add(report) }
  }

  /// The run that a results file, a baseline or a JUnit report tells of: which of them it is, its first bytes say.
  public static func read(path: String) throws(RecordError) -> RunRecord {
    let file = try RecordFile(path: path)
    switch file.kind {
    case .junit: return RunRecord(try EndedRun(junit: path))
    case .results: return try results(path: path)
    case .baseline: return try Baseline.record(try file.bytes(limit: Baseline.sizeLimit), path: file.shown)
    }
  }

  /// A run in memory.
  init(_ run: EndedRun) {
    self.init(run.scripts, isPart: run.isPart || run.interruption != nil)
    isByName = run.isByName
    notes = run.notes
  }

  private static func results(path: String) throws(RecordError) -> RunRecord {
    var run = RunRecord()
    do throws(ResultsError) {
      let reader = try ResultsReader(path: path)
      // Messages are compared, sources are not: this is what takes up room.
      while let report = try reader.next() {
        var report = report
        report.cases.update { $0.source = "" }
        run.add(report)
      }
      run.isPart = run.isPart || reader.start.isPart
      run.notes = reader.notes.map { "\(SafeText.of(path, .oneLine)): \($0)" }
    } catch {
      throw RecordError(description: error.description)
    }
    return run
  }
}

extension RunStart {
  /// Whether scripts or cases were left out by choice.
  var isPart: Bool { facts.contains { $0.name == RunRecord.Fact.shard || $0.name == RunRecord.Fact.choice } }
}

extension RecordError {
  init(description: String) { self.description = description }
}
