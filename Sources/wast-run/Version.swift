/// Which `wast-run` this is.
enum Version {
  /// By Semantic Versioning; CHANGELOG.md says what is in it.
  static let number = "0.1.0"

  /// `git archive` puts the commit in here (.gitattributes), so what is built from an archive knows its commit, whether
  /// there is a Git or not. In a working copy it stays as it is: the files there need not be those of any commit.
  private static let archived = "$Format:%H$"

  /// The number and the commit: `0.1.0 (commit 0123456789ab)`.
  static var description: String {
    "\(number) (\(archived.hasPrefix("$") ? "built from a working copy" : "commit \(archived.prefix(12))"))"
  }
}
