import Glibc

/// A kind of file that `wast-run` writes. It replaces no file of another kind: that one may be somebody's work, named
/// by a slip of the command line.
public struct FileFormat: Sendable {
  /// What such a file is called: `a JUnit report`.
  public let name: String
  /// How the names of such files end, if they are scripts: names of reports never end as those of scripts do.
  public let ending: String?
  /// Whether a file with this beginning is of the format. The beginning has no byte order mark and no white space
  /// before the first character, and 4 KiB at most.
  private let begins: @Sendable (ArraySlice<UInt8>) -> Bool

  private init(name: String, begins: @escaping @Sendable (ArraySlice<UInt8>) -> Bool) {
    self.name = name
    ending = nil
    self.begins = begins
  }

  /// - Parameter opening: how each file of the format begins.
  public init(name: String, opening: String, ending: String? = nil) {
    self.name = name
    self.ending = ending
    begins = { $0.starts(with: opening.utf8) }
  }

  public static let junit = FileFormat(name: "a JUnit report") { beginning in
    rootElement(of: beginning)?.starts(with: "testsuite".utf8) == true
  }
  public static let html = FileFormat(name: "a wast-run page") { beginning in
    beginning.starts(with: "<!DOCTYPE html>".utf8)
      && beginning.firstRange(of: Array("<title>wast-run</title>".utf8)) != nil
  }
  public static let markdown = FileFormat(name: "a wast-run summary", opening: MarkdownSummary.heading)
  public static let tap = FileFormat(name: "a TAP report", opening: "TAP version ")
  public static let results = FileFormat(name: "a results file", opening: #"{"event":"run-start""#)

  private static let beginningLimit = 4 << 10

  /// Makes the folder that a file is to be in, and those above it.
  ///
  /// - Returns: why that cannot be, or why nothing can be written in there; nil if all is well.
  public static func makeFolder(of path: String) -> String? {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if access(folder, F_OK) != 0, errno == ENOENT {
      if let refusal = makeFolder(of: folder) { return refusal }
      if mkdir(folder, 0o777) != 0, errno != EEXIST { return String(cString: strerror(errno)) }
    }
    if access(folder + "/.", W_OK | X_OK) != 0 { return String(cString: strerror(errno)) }
    // Its name may be none that the folder takes.
    var status = stat()
    return lstat(path, &status) == 0 || errno == ENOENT && !path.isEmpty
      ? nil : String(cString: strerror(errno))
  }

  /// Why a file of the format cannot take the place of what is at a path; nil if it can. An empty file is nobody's
  /// work. Through a symbolic link it would be written to a place that nobody named.
  public func refusal(toReplace path: String) -> String? {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return status.st_mode & S_IFMT == S_IFLNK
        ? "is a symbolic link; use --follow-output to write to its target"
        : "is not a plain file"
    }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
    if descriptor < 0 {
      return errno == EACCES && access(path, F_OK) == 0 ? refusal("cannot be read") : nil
    }
    defer { close(descriptor) }
    return refusal(toReplace: descriptor)
  }

  /// The same for a file that is open for reading.
  private func refusal(toReplace descriptor: Int32) -> String? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Self.beginningLimit)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { return refusal("cannot be read") }
    var beginning = bytes[..<count]
    if beginning.starts(with: [0xef, 0xbb, 0xbf]) { beginning = beginning.dropFirst(3) }
    beginning = beginning.drop { " \t\r\n".utf8.contains($0) }
    return beginning.isEmpty || begins(beginning) ? nil : refusal("is not \(name)")
  }

  private func refusal(_ reason: String) -> String { "\(reason), so it is not overwritten" }

  /// An XML document's beginning from the name of its root element on; nil if that is not in it.
  private static func rootElement(of document: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = document
    while rest.first == UInt8(ascii: "<") {
      let isComment = rest.starts(with: "<!--".utf8)
      guard isComment || rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) else {
        return rest.dropFirst()
      }
      guard let end = rest.firstRange(of: Array((isComment ? "-->" : ">").utf8)) else { return nil }
      rest = rest[end.upperBound...].drop { " \t\r\n".utf8.contains($0) }
    }
    return nil
  }
}
