import Glibc

/// The list of scripts that do not pass yet, with a reason for each.
///
/// A line names a script and says why; what follows a `#` at a line's beginning is a remark:
///
///     # Exceptions come later.
///     try_table.wast            exceptions are not compiled yet
///     proposals/gc/array.wast   needs garbage collection
///
/// A line applies to the script of that path, and to every script whose path ends with it, whole folders
/// compared; of several lines the longest applies.
public struct Expectations: Sendable {
  /// A list that cannot be used, with the place where it goes wrong.
  public struct Problem: Error, Sendable, CustomStringConvertible {
    public var description: String
  }

  private var reasons: [String: String] = [:]

  public init() {}

  /// - Parameters:
  ///   - text: the list.
  ///   - path: its name, for messages.
  public init(_ text: String, path: String) throws(Problem) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let place = "\(SafeText.of(path, .oneLine)):\(index + 1)"
      let words = line.split(maxSplits: 1) { $0 == " " || $0 == "\t" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      let script = String(first)
      let reason = words.count > 1 ? trimmed(words[1]) : ""
      if reason.isEmpty { throw Problem(description: "\(place): a reason has to follow the script's name") }
      if reasons.updateValue(reason, forKey: script) != nil {
        throw Problem(description: "\(place): \(SafeText.of(script, .oneLine)) is on the list already")
      }
    }
  }

  /// The list in a file.
  public static func read(path: String) throws(Problem) -> Expectations {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var bytes: [UInt8] = []
    var count = -1
    if descriptor >= 0 {
      defer { close(descriptor) }
      var chunk = [UInt8](repeating: 0, count: 64 << 10)
      repeat {
        count = Glibc.read(descriptor, &chunk, chunk.count)
        bytes += chunk.prefix(max(count, 0))
      } while count > 0
    }
    if count < 0 {
      throw Problem(description: "\(SafeText.of(path, .oneLine)): \(String(cString: strerror(errno)))")
    }
    return try Expectations(String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// Why this script is not expected to pass; nil if it is.
  public func reason(for script: String) -> String? {
    var tail = script[...]
    while true {
      if let reason = reasons[String(tail)] { return reason }
      guard let slash = tail.firstIndex(of: "/") else { return nil }
      tail = tail[tail.index(after: slash)...]
    }
  }
}

/// The text without white space at its ends.
private func trimmed(_ text: Substring) -> String {
  let front = text.drop(while: \.isWhitespace)
  return String(
    front[..<(front.lastIndex { !$0.isWhitespace }.map { front.index(after: $0) } ?? front.startIndex)])
}
