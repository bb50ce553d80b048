import Foundation

/// Waits for a state, for however long a busy machine takes to come to it.
/// - Returns: false if it did not within minutes, so that a test that waits in vain ends.
public func eventually(_ isSo: () throws -> Bool) rethrows -> Bool {
  let deadline = Date(timeIntervalSinceNow: 300)
  while try !isSo() {
    if Date() > deadline { return false }
    usleep(5_000)
  }
  return true
}

/// Processes, found by a text in their command lines.
public enum Processes {
  public static func count(mentioning text: String) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { name in
      guard Int(name) != nil, let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") else {
        return false
      }
      return String(decoding: line, as: UTF8.self).contains(text)
    }.count
  }

  /// Whether all of them end. A process that was killed is there until the machine has time for its end.
  public static func end(mentioning text: String) -> Bool { eventually { count(mentioning: text) == 0 } }
}
