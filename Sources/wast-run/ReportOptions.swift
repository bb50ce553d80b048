import ArgumentParser
import Glibc

/// The options that name reports; every verb that makes reports has them.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write a JUnit XML report.", valueName: "file"))
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "Write the results as JSON Lines, while the run goes on.",
      discussion: "wast-run report makes every other report of them.", valueName: "file"))
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
}
