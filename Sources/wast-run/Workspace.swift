import Glibc
import Reporting

/// The folder that a CI system has checked out. Paths from there are what it can show a file by, whatever folder a run
/// starts in, and whatever `--root` makes of names.
struct Workspace {
  /// Variables that hold the folder: GitHub, GitLab, Jenkins, Buildkite, Azure Pipelines.
  private static let variables = [
    "GITHUB_WORKSPACE", "CI_PROJECT_DIR", "WORKSPACE", "BUILDKITE_BUILD_CHECKOUT_PATH",
    "BUILD_SOURCESDIRECTORY",
  ]

  /// The folder as it is called and without links.
  private let folders: [String]
  private let here: String

  /// - Parameter environment: the value of a variable.
  init(environment: (String) -> String? = ConsoleStyle.variable) {
    let folder = Self.variables.lazy.compactMap(environment).first { $0.hasPrefix("/") }
    folders = folder.map { [$0, Self.resolved($0)].compactMap { $0 } } ?? []
    here = Self.resolved(".") ?? "/"
  }

  /// A path from the workspace; the path as it is, where there is no workspace, or the path lies outside.
  func location(of path: String) -> String {
    let absolute = path.hasPrefix("/") ? path : here + "/" + path
    for folder in folders {
      let location = RunSelection.name(absolute, below: folder)
      if location != absolute { return location }
    }
    return path
  }

  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
