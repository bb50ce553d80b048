import Files

/// Reads a plain file line by line, with limits.
struct LineReader {
  private let path: String
  private let file: PlainFile
  private let lineLimit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  private var isAtEnd = false
  /// Lines read so far.
  private(set) var number = 0

  /// - Parameters: limits in bytes.
  init(path: String, fileLimit: Int, lineLimit: Int) throws(FileError) {
    self.path = path
    self.lineLimit = lineLimit
    file = try PlainFile(path, limit: fileLimit)
  }

  /// The next line without its end, and whether it has one; nil after the last.
  mutating func next() throws(FileError) -> (bytes: ArraySlice<UInt8>, isEnded: Bool)? {
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
      if buffer.count - start > lineLimit {
        throw FileError(path, "a line of more than \(lineLimit) bytes")
      }
      searched = buffer.count - start
      try fill()
    }
  }

  /// Drops what has been read, and reads on.
  private mutating func fill() throws(FileError) {
    buffer.removeSubrange(..<start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    let count = try file.read(into: &chunk, count: chunk.count)
    if count == 0 { isAtEnd = true }
    buffer += chunk.prefix(count)
  }
}
