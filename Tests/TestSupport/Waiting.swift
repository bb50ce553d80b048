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
  public static func ids(mentioning text: String) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { name in
      guard let id = pid_t(name), let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline"),
        String(decoding: line, as: UTF8.self).contains(text)
      else { return nil }
      return id
    }
  }

  public static func count(mentioning text: String) -> Int { ids(mentioning: text).count }

  /// The letter for what a process does, such as T for one that is stopped; nil if it has ended.
  public static func state(_ id: pid_t) -> Character? {
    let text = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
    // Its name stands in parentheses, and may hold any.
    return text.lastIndex(of: ")").flatMap { text[$0...].dropFirst(2).first }
  }

  /// Whether all of them end. A process that was killed is there until the machine has time for its end.
  public static func end(mentioning text: String) -> Bool { eventually { count(mentioning: text) == 0 } }
}
