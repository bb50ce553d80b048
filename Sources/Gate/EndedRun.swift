import Conformance
import Reporting

/// A run that is over, with all its cases: from a results file or a JUnit report.
public struct EndedRun: Sendable {
  public internal(set) var start = RunStart(version: "", arguments: [], time: WallTime(milliseconds: 0))
  public internal(set) var scripts: [ScriptReport] = []
  /// How it ended; nil where that is not known.
  public internal(set) var end: RunEnd?
  /// Whether scripts were left out by choice, so that those missing say nothing.
  public internal(set) var isPart = false
  /// Whether cases are known by their names only, as in JUnit reports.
  public internal(set) var isByName = false
  /// Why it ended early, if it did.
  public internal(set) var interruption: String?
  /// What there is to know about the file.
  public internal(set) var notes: [String] = []

  init() {}

  /// - Throws: if the file is neither a results file nor a JUnit report, or the run in it did not come to its end.
  public static func read(path: String) throws(RecordError) -> EndedRun {
    let file = try RecordFile(path: path)
    var run: EndedRun
    switch file.kind {
    case .baseline: throw RecordError(file.shown, "is a baseline, which does not hold the results of a run")
    case .junit: run = try EndedRun(junit: path)
    case .results: run = try EndedRun(results: path)
    }
    if let interruption = run.interruption { throw RecordError(file.shown, interruption) }
    return run
  }

  private init(results path: String) throws(RecordError) {
    let results: RunResults
    do throws(ResultsError) {
      results = try RunResults.read(path: path)
    } catch {
      throw RecordError(description: error.description)
    }
    start = results.start
    scripts = results.scripts
    end = results.end
    isPart = results.start.isPart
    notes = results.notes.map { "\(SafeText.of(path, .oneLine)): \($0)" }
    if let end {
      interruption = end.interruption.map { "the run ended early: \($0)" }
    } else {
      interruption = "the run did not end"
    }
  }
}
