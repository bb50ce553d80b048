import ArgumentParser
import Gate

/// The options that hold a run against what is known.
struct GateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is expected not to pass, and why (TOML; see docs/comparing.md).",
      discussion:
        "What fails as the list says is as expected; what passes although it is listed fails the run.",
      valueName: "file"), completion: .file())
  var expectations: String?

  @Option(
    help: ArgumentHelp(
      "Compare with this baseline, results file or JUnit report: what it knows is expected.",
      discussion:
        "A case that did not pass before and does no worse now is an expected failure. One that passed and does not any "
        + "more, that failed and now crashes or hangs, or that is gone is a regression: the run ends with 2.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "Write the baseline anew, and say what has changed.")
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
