#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that could not be read or written.
public struct FileError: Error, CustomStringConvertible {
  let path: String
  let number: Int32

  /// What the last system call left in `errno` about a path.
  init(_ path: String) {
    self.path = path
    number = errno
  }

  public var description: String { "\(path): \(String(cString: strerror(number)))" }
}

/// The text of a file; what is not UTF-8 in it is replaced.
public func readFile(_ path: String) throws(FileError) -> String {
  guard let file = fopen(path, "rb") else { throw FileError(path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  if ferror(file) != 0 { throw FileError(path) }
  return String(decoding: bytes, as: UTF8.self)
}

/// Writes a file anew.
public func writeFile(_ path: String, _ text: String) throws(FileError) {
  guard let file = fopen(path, "wb") else { throw FileError(path) }
  let bytes = Array(text.utf8)
  let count = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, count == bytes.count else { throw FileError(path) }
}
