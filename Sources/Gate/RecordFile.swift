import Glibc
import Reporting

/// A file that tells of a run, of which only the first bytes are known yet.
final class RecordFile {
  enum Kind { case baseline, results, junit }

  /// The file's name, safe to show.
  let shown: String
  let kind: Kind
  private let descriptor: Int32
  private let size: off_t
  private let beginning: [UInt8]

  /// - Throws: if the file cannot be read, or is not a plain file.
  init(path: String) throws(RecordError) {
    shown = SafeText.of(path, .oneLine)
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw RecordError(shown, String(cString: strerror(errno))) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw RecordError(shown, "is not a plain file")
    }
    size = status.st_size
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else {
      let error = errno
      close(descriptor)
      throw RecordError(shown, String(cString: strerror(error)))
    }
    beginning = Array(bytes.prefix(count))
    let first = beginning.first { !" \t\r\n".utf8.contains($0) && $0 < 0x80 }
    kind = first == UInt8(ascii: "<") ? .junit : Baseline.isBaseline(beginning) ? .baseline : .results
  }

  deinit { close(descriptor) }

  /// All bytes of the file. To be called once.
  ///
  /// - Throws: if there are more than `limit`.
  func bytes(limit: Int) throws(RecordError) -> [UInt8] {
    let tooLong = RecordError(shown, "is longer than \(limit) bytes")
    if size > limit { throw tooLong }
    var bytes = beginning
    var chunk = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 { throw RecordError(shown, String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      if bytes.count > limit { throw tooLong }
    }
  }
}
