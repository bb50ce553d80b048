#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that could not be written.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let number: Int32

  /// What the last system call left in `errno` about a path.
  init(_ path: String) {
    self.path = path
    number = errno
  }

  var description: String { "\(path): \(String(cString: strerror(number)))" }
}

func writeFile(_ path: String, _ text: String) throws(FileError) {
  guard let file = fopen(path, "wb") else { throw FileError(path) }
  let bytes = Array(text.utf8)
  let count = fwrite(bytes, 1, bytes.count, file)
  guard fclose(file) == 0, count == bytes.count else { throw FileError(path) }
}
