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
        "rich has the file and line of each case. jenkins and ant follow those tools' schemas. "
        + "surefire does too, with one file for each script.",
      valueName: "profile"))
  var junitProfile: JUnitProfile = .rich

  @Option(
    help: ArgumentHelp(
      "Split JUnit XML into files: cases=N or scripts.",
      discussion: "cases=5000 writes at most 5000 cases to a file (report.1.xml, ...); scripts writes "
        + "a file for each script (report.core.i32_wast.xml).",
      valueName: "how"),
    completion: .list(["scripts", "cases=5000"]), transform: parseSplit)
  var junitSplit = JUnitSplit.none

  @Option(
    help: ArgumentHelp(
      "Write results as JSON Lines during the run.",
      discussion: "wast-run report turns them into every other report.", valueName: "file"),
    completion: .file()
  )
  var results: String?

  @Flag(help: "Follow symbolic links when writing reports.")
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
    help: ArgumentHelp("Write an HTML page with search, filters and every case.", valueName: "file"),
    completion: .file())
  var html: String?

  @Option(help: ArgumentHelp("Write a summary in Markdown.", valueName: "file"), completion: .file())
  var markdown: String?

  @Option(
    help: ArgumentHelp("Write TAP version 14.", valueName: "file"),
    completion: .file())
  var tap: String?

  @Option(
    help: ArgumentHelp(
      "Add a property to reports (repeatable).", valueName: "name=value"),
    transform: { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ValidationError("--property must be a name and a value, such as branch=main.")
      }
      return RunFact(String(parts[0]), String(parts[1]))
    })
  var property: [RunFact] = []

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Write GitHub annotations and the job summary.",
      discussion: "On by default if GITHUB_ACTIONS is true."))
  var github: Bool?

  /// The path by which a report goes to standard output.
  static let standardOutput = "-"

  /// Whether a report goes to standard output.
  var useStandardOutput: Bool { [junit, results, html, markdown, tap].contains(Self.standardOutput) }

  func validate() throws {
    if junit == Self.standardOutput, junitProfile == .surefire || junitSplit != .none {
      throw ValidationError("--junit - cannot be split into files.")
    }
    if junit == nil, junitProfile != .rich || junitSplit != .none {
      throw ValidationError("--junit-profile and --junit-split need --junit.")
    }
    if junitProfile == .surefire, case .cases = junitSplit {
      throw ValidationError("The profile surefire writes one file for each script.")
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
  throw ValidationError("--junit-split must be scripts or cases=N.")
}
