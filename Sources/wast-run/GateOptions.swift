import ArgumentParser
import Gate

/// The options that hold a run against what is known.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Cases that are expected to fail, and why (TOML; see docs/comparing.md).",
      discussion:
        "A listed case that passes fails the run.",
      valueName: "file"), completion: .file())
  var expectations: String?

  @Option(
    help: ArgumentHelp(
      "Compare with this baseline, results file or JUnit report: what it knows is expected.",
      discussion:
        "A case that did not pass before and is no worse now is an expected failure. A case that passed before and does "
        + "not now, that failed before and now crashes or hangs, or that is missing is a regression: the exit code is 2.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "Rewrite the baseline, and show what changed.")
  var updateBaseline = false

  /// The baseline; nil if none is wanted.
  func read() throws -> Judge.Baseline? {
    try baseline.map { path in
      try InputFile.read { () throws(RecordError) in
        try Judge.Baseline(path: path, isUpdating: updateBaseline)
      }
    }
  }

  func validate() throws {
    if updateBaseline, baseline == nil { throw ValidationError("--update-baseline needs --baseline.") }
  }
}
