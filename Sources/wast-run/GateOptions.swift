import ArgumentParser

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
      "Compare with this baseline, results file or JUnit report, and end with 2 if something regressed.",
      discussion:
        "A case regressed if it passed and does not any more, or failed and now crashes or hangs. One that "
        + "is gone counts as well.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "Write the baseline anew, and say what has changed.")
  var updateBaseline = false

  func validate() throws {
    if updateBaseline, baseline == nil { throw ValidationError("--update-baseline needs --baseline.") }
  }
}
