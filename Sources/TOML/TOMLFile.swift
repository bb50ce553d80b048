import Glibc

/// The bytes of a file that holds TOML.
public enum TOMLFile {
  /// Why a file cannot be read: a reason that goes behind its name.
  public struct Failure: Error, Sendable {
    public var reason: String
  }

  /// Bytes that a file may have.
  static let sizeLimit = 16 << 20

  /// - Throws: if the file is not there, is not a plain file, or is longer than 16 MiB.
  public static func bytes(path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(reason: "is not a plain file")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { throw Failure(reason: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      if bytes.count > sizeLimit { throw Failure(reason: "is longer than \(sizeLimit) bytes") }
    }
  }
}
