import Foundation

/// A folder for files of a test, which goes when nobody holds it any more: a suite in a property, or a function.
///
/// Where there can be no folder, there can be no files in it, and whatever writes them says so.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("wast-run-tests-\(UInt64.random(in: 0 ... .max))")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// The paths of all that is in the folder itself, in order.
  public func paths() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map(path)
  }
}
