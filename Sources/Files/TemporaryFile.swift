#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files without names, which go with their descriptors.
package enum TemporaryFile {
  /// The folder for temporary files.
  package static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// A descriptor of one in the folder for such things; nil if there can be none.
  /// - Parameter bytes: what it holds, from where its descriptor is.
  package static func make(holding bytes: [UInt8] = []) -> Int32? {
    var path = Array("\(folder)/wast-run-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    if bytes.withUnsafeBytes({ write($0, to: descriptor) }) { return descriptor }
    close(descriptor)
    return nil
  }

  /// Writes all of the bytes at a place in a file; false if that fails.
  package static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32, at offset: Int = 0) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = pwrite(file, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
      if count > 0 { done += count } else if count == 0 || errno != EINTR { return false }
    }
    return true
  }
}
