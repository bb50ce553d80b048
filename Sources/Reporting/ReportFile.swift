import Glibc

/// A report could not be written.
public struct ReportError: Error, Sendable, CustomStringConvertible {
  /// The report's path and what is wrong, safe to show.
  public var description: String

  init(_ path: String, _ reason: String) {
    description = "\(SafeText.of(path, .oneLine)): \(reason)"
  }
}

/// Writes a file as reports are written: whole or not at all, and only in the place of a file of the same format.
public func writeFile(_ bytes: [UInt8], to path: String, format: FileFormat) throws(ReportError) {
  let file = try ReportFile(path: path, format: format)
  _ = bytes.withUnsafeBytes { file.write($0) }
  try file.commit()
}

/// A file that appears under its name only when it is complete.
///
/// It is written beside its place under another name, and takes the place by renaming. So whoever reads it
/// sees the old report or the new one, whatever happens meanwhile. One that is to be read while it is written takes its
/// place as soon as it has a beginning.
package final class ReportFile {
  package let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var isPlaced = false
  /// Bytes written so far.
  private(set) var count = 0
  /// The `errno` of the first write that failed.
  private(set) var failure: Int32?

  /// - Throws: when there cannot be such a file: its folder is missing or read-only, or something has its name that is
  ///   not a plain file, or is a file of another format. (Through a symbolic link it would be written to a place
  ///   nobody named.)
  package init(path: String, format: FileFormat) throws(ReportError) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      if status.st_mode & S_IFMT == S_IFLNK {
        throw ReportError(path, "is a symbolic link; with --follow-output a report is written where it leads")
      }
      throw ReportError(path, "is not a plain file, so nothing is written there")
    }
    if let refusal = format.refusal(toReplace: path) { throw ReportError(path, refusal) }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let number = String(UInt64.random(in: 0 ... .max), radix: 16)
    self.path = path
    temporaryPath = folder + ".wast-run-\(number).tmp"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw ReportError(path, String(cString: strerror(errno))) }
  }

  deinit { abandon() }

  /// Appends; after a failure nothing more is written.
  package func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard put(bytes, at: count) else { return false }
    count += bytes.count
    return true
  }

  /// Appends text; what goes wrong comes out at the end.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes over what is there.
  func overwrite(at offset: Int, with text: String) {
    var text = text
    text.withUTF8 { _ = put(UnsafeRawBufferPointer($0), at: offset) }
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    var done = 0
    while failure == nil, done < bytes.count {
      let written = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, offset + done)
      if written > 0 {
        done += written
      } else if written == 0 || errno != EINTR {
        failure = written == 0 ? ENOSPC : errno
      }
    }
    return failure == nil
  }

  /// Puts what has been written in its place; what follows is there at once.
  func place() throws(ReportError) {
    if failure == nil, rename(temporaryPath, path) != 0 { failure = errno }
    if let failure {
      abandon()
      throw ReportError(path, String(cString: strerror(failure)))
    }
    isPlaced = true
  }

  /// Completes the file, and puts it in its place unless it is there.
  package func commit() throws(ReportError) {
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    descriptor = -1
    if failure == nil, !isPlaced, rename(temporaryPath, path) != 0 { failure = errno }
    if let failure {
      if !isPlaced { unlink(temporaryPath) }
      throw ReportError(path, String(cString: strerror(failure)))
    }
  }

  /// Leaves everything as it was; a file that is in its place, as far as it has come.
  func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if !isPlaced { unlink(temporaryPath) }
  }
}
