import ArgumentParser

/// The options that name reports; every verb that makes reports has them.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write a JUnit XML report.", valueName: "file"))
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "Write the results as JSON Lines, while the run goes on.",
      discussion: "wast-run report makes every other report of them.", valueName: "file"))
  var results: String?
}
