import ArgumentParser
import Reporting

/// The options that name reports; every verb that makes reports has them.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write JUnit XML.", valueName: "file"))
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "The dialect of JUnit XML: rich, jenkins, ant or surefire.",
      discussion:
        "rich says the file and line of each case. jenkins and ant are valid by the schemas of those. "
        + "surefire is, too, and writes a file for each script.",
      valueName: "profile"))
  var junitProfile: JUnitProfile = .rich

  @Option(
    help: ArgumentHelp(
      "Write JUnit XML to several files: cases=N or scripts.",
      discussion: "cases=5000 makes files of so many cases at most, report.1.xml and so on; scripts makes "
        + "one for each script, report.core.i32_wast.xml.",
      valueName: "how"),
    transform: parseSplit)
  var junitSplit = JUnitSplit.none

  @Option(
    help: ArgumentHelp(
      "Write the results as JSON Lines, while the run goes on.",
      discussion: "wast-run report makes every other report of them.", valueName: "file"))
  var results: String?

  @Option(help: ArgumentHelp("Write a page to look at: search, filters, every case.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write a summary in Markdown.", valueName: "file"))
  var markdown: String?

  @Option(help: ArgumentHelp("Write the Test Anything Protocol, version 14.", valueName: "file"))
  var tap: String?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Annotate on GitHub Actions, and add to the job's summary.",
      discussion: "By itself where GITHUB_ACTIONS is true."))
  var github: Bool?

  func validate() throws {
    let files = [junit, results, html, markdown, tap].compactMap { $0 }
    if Set(files).count < files.count { throw ValidationError("Two reports cannot go to the same file.") }
    if junit == nil, junitProfile != .rich || junitSplit != .none {
      throw ValidationError("--junit-profile and --junit-split need --junit.")
    }
    if junitProfile == .surefire, case .cases = junitSplit {
      throw ValidationError("The profile surefire has a file for each script.")
    }
  }

  /// Whether there is anything to write.
  var isEmpty: Bool { [junit, results, html, markdown, tap].allSatisfy { $0 == nil } && github != true }
}

extension JUnitProfile: ExpressibleByArgument {}

private func parseSplit(_ text: String) throws -> JUnitSplit {
  if text == "scripts" { return .scripts }
  if text.hasPrefix("cases="), let count = Int(text.dropFirst(6)), count > 0 { return .cases(count) }
  throw ValidationError("--junit-split has to be scripts, or cases= and a number above 0.")
}
