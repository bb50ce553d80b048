import Glibc

/// Reads a plain file line by line, with limits.
struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let lineLimit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  private var isAtEnd = false
  /// Lines read so far.
  private(set) var number = 0

  enum Failure: Error {
    /// An `errno`.
    case unreadable(Int32)
    case notPlain
    /// The file, or its next line, is longer than this many bytes.
    case fileTooLong(Int)
    case lineTooLong(Int)
  }

  init(path: String, fileLimit: Int, lineLimit: Int) throws(Failure) {
    self.lineLimit = lineLimit
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    guard isKnown, status.st_mode & S_IFMT == S_IFREG, status.st_size <= fileLimit else {
      let error = errno
      close(descriptor)
      if !isKnown { throw .unreadable(error) }
      throw status.st_mode & S_IFMT == S_IFREG ? .fileTooLong(fileLimit) : .notPlain
    }
  }

  deinit { close(descriptor) }

  /// The next line without its end, and whether it has one; nil after the last.
  mutating func next() throws(Failure) -> (bytes: ArraySlice<UInt8>, isEnded: Bool)? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        number += 1
        return (buffer[start..<end], true)
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        number += 1
        return (buffer[start...], false)
      }
      if buffer.count - start > lineLimit { throw .lineTooLong(lineLimit) }
      searched = buffer.count - start
      try fill()
    }
  }

  /// Drops what has been read, and reads on.
  private mutating func fill() throws(Failure) {
    buffer.removeSubrange(..<start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    var count = 0
    repeat { count = read(descriptor, &chunk, chunk.count) } while count < 0 && errno == EINTR
    if count < 0 { throw .unreadable(errno) }
    if count == 0 { isAtEnd = true }
    buffer += chunk.prefix(count)
  }
}
