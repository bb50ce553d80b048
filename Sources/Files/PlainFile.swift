#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a file cannot be used.
package struct FileError: Error, CustomStringConvertible {
  package var path: String
  package var reason: String
  package var description: String { "\(path): \(reason)" }

  package init(_ path: String, _ reason: String) { (self.path, self.reason) = (path, reason) }

  /// For the call that failed just now.
  package init(_ path: String) { self.init(path, String(cString: strerror(errno))) }

  fileprivate init(_ path: String, longerThan limit: Int) { self.init(path, "is longer than \(limit) bytes") }
}

/// A plain file that is open for reading.
package final class PlainFile {
  private let path: String
  private var descriptor: Int32
  private let size: Int

  /// - Parameters:
  ///   - limit: bytes that the file may have.
  ///   - flags: for `open`, besides those that are usual here.
  /// - Throws: for folders, pipes and devices, too.
  package init(
    _ path: UnsafePointer<CChar>, limit: Int = .max, flags: Int32 = 0
  ) throws(FileError) {
    self.path = String(cString: path)
    // Without waiting, should it be a pipe.
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags)
    var status = stat()
    let isKnown = descriptor >= 0 && fstat(descriptor, &status) == 0
    size = Int(status.st_size)
    guard isKnown else { throw FileError(self.path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(self.path, "is not a plain file") }
    if size > limit { throw FileError(self.path, longerThan: limit) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The descriptor, which is the caller's from now on.
  package func release() -> Int32 {
    defer { descriptor = -1 }
    return descriptor
  }

  /// Reads on, up to so many bytes, and returns how many there were; 0 at the end.
  package func read(into buffer: UnsafeMutableRawPointer, count: Int) throws(FileError) -> Int {
    try readOn(descriptor, path, buffer, count)
  }

  /// The first bytes.
  package func beginning(_ limit: Int) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = pread(descriptor, &bytes, limit, 0)
    if count < 0 { throw FileError(path) }
    return Array(bytes[..<count])
  }

  /// All bytes from where reading has come to.
  package func bytes(limit: Int = .max) throws(FileError) -> [UInt8] {
    if size > limit { throw FileError(path, longerThan: limit) }
    return try readToEnd(descriptor, name: path, limit: limit)
  }

  /// Writes a file anew.
  package static func write(_ bytes: some Collection<UInt8>, to path: String) throws(FileError) {
    guard let file = fopen(path, "we") else { throw FileError(path) }
    let bytes = Array(bytes)
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw FileError(path, "cannot be written") }
  }
}

/// All bytes that a descriptor gives.
/// - Parameter name: what it is called if it cannot be read.
package func readToEnd(_ descriptor: Int32, name: String, limit: Int) throws(FileError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 64 << 10)
  while true {
    let count = try readOn(descriptor, name, &chunk, chunk.count)
    if count == 0 { return bytes }
    bytes += chunk[..<count]
    if bytes.count > limit { throw FileError(name, longerThan: limit) }
  }
}

private func readOn(
  _ descriptor: Int32, _ name: String, _ buffer: UnsafeMutableRawPointer, _ limit: Int
) throws(FileError) -> Int {
  while true {
    let count = read(descriptor, buffer, limit)
    if count >= 0 { return count }
    if errno != EINTR { throw FileError(name) }
  }
}
