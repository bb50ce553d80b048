import ArgumentParser
import Glibc
import Reporting

/// The options that name reports; every verb that makes reports has them.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write JUnit XML.", valueName: "file"), completion: .file())
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
    completion: .list(["scripts", "cases=5000"]), transform: parseSplit)
  var junitSplit = JUnitSplit.none

  @Option(
    help: ArgumentHelp(
      "Write the results as JSON Lines, while the run goes on.",
      discussion: "wast-run report makes every other report of them.", valueName: "file"), completion: .file()
  )
  var results: String?

  @Flag(help: "Write a report where a symbolic link leads, if its path is one.")
  var followOutput = false

  /// Where a report is to be written, if that is somewhere.
  func target(_ path: String?) -> String? {
    var status = stat()
    guard let path, followOutput, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let target = realpath(path, nil)
    else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  @Option(
    help: ArgumentHelp("Write a page to look at: search, filters, every case.", valueName: "file"),
    completion: .file())
  var html: String?

  @Option(help: ArgumentHelp("Write a summary in Markdown.", valueName: "file"), completion: .file())
  var markdown: String?

  @Option(
    help: ArgumentHelp("Write the Test Anything Protocol, version 14.", valueName: "file"),
    completion: .file())
  var tap: String?

  @Option(
    help: ArgumentHelp(
      "Add a property to reports; may be given several times.", valueName: "name=value"),
    transform: { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ValidationError("--property has to be a name and a value, such as branch=main.")
      }
      return RunFact(String(parts[0]), String(parts[1]))
    })
  var property: [RunFact] = []

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Annotate on GitHub Actions, and add to the job's summary.",
      discussion: "By itself where GITHUB_ACTIONS is true."))
  var github: Bool?

  /// The path by which a report goes to standard output.
  static let standardOutput = "-"

  /// Whether a report goes to standard output.
  var useStandardOutput: Bool { [junit, results, html, markdown, tap].contains(Self.standardOutput) }

  func validate() throws {
    if junit == Self.standardOutput, junitProfile == .surefire || junitSplit != .none {
      throw ValidationError("--junit -: standard output is one file, and this makes several.")
    }
    if junit == nil, junitProfile != .rich || junitSplit != .none {
      throw ValidationError("--junit-profile and --junit-split need --junit.")
    }
    if junitProfile == .surefire, case .cases = junitSplit {
      throw ValidationError("The profile surefire has a file for each script.")
    }
  }

  /// The files that the reports go to, before anything is written.
  ///
  /// - Parameter scripts: the names of the scripts to report, by which JUnit XML in several files is called.
  func outputs(scripts: some Sequence<String>) -> Outputs {
    var outputs = Outputs()
    if let junit = target(junit) {
      for path in JUnitReport.paths(junit, junitProfile, junitSplit, scripts: scripts) {
        outputs.add("--junit", path, .junit)
      }
    }
    for (option, path, format) in [
      ("--results", results, FileFormat.results), ("--html", html, .html),
      ("--markdown", markdown, .markdown),
      ("--tap", tap, .tap),
    ] {
      if let path = target(path) { outputs.add(option, path, format) }
    }
    return outputs
  }

  /// Whether a file is called by each script.
  var writesScripts: Bool { junit != nil && (junitSplit == .scripts || junitProfile == .surefire) }

  /// Whether there is anything to write.
  var isEmpty: Bool { [junit, results, html, markdown, tap].allSatisfy { $0 == nil } && github != true }
}

extension JUnitProfile: ExpressibleByArgument {}

private func parseSplit(_ text: String) throws -> JUnitSplit {
  if text == "scripts" { return .scripts }
  if text.hasPrefix("cases="), let count = Int(text.dropFirst(6)), count > 0 { return .cases(count) }
  throw ValidationError("--junit-split has to be scripts, or cases= and a number above 0.")
}
