import Glibc

/// Small files by which the kernel tells something.
enum SystemFile {
  /// The text of a file, as much as fits into so many bytes; nil if it cannot be read.
  static func text(_ path: String, limit: Int = 64 << 10) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      guard let more = Descriptor.read(from: descriptor, limit: 8192) else { return nil }
      if more.isEmpty { break }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The file's first line; nil if it cannot be read.
  static func line(_ path: String) -> String? {
    text(path).map { String($0.prefix { !$0.isNewline }) }
  }

  /// What the kernel says of a process behind its number and its name, which may hold anything: state, parent, group,
  /// session, …. nil if it has gone.
  static func processFields(_ process: pid_t) -> [Substring]? {
    guard let text = text("/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else { return nil }
    return text[text.index(after: end)...].split(separator: " ")
  }

  /// The number that the file holds; nil if there is none, such as `max`.
  static func number(_ path: String) -> UInt64? { line(path).flatMap { UInt64($0) } }
}
