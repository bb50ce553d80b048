import ArgumentParser

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
      "Compare with this baseline, results file or JUnit report; exit with 2 after a regression.",
      discussion:
        "A case regressed if it passed before and does not now, or failed before and now crashes or hangs, or "
        + "is missing.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "Rewrite the baseline, and show what changed.")
  var updateBaseline = false

  func validate() throws {
    if updateBaseline, baseline == nil { throw ValidationError("--update-baseline needs --baseline.") }
  }
}
