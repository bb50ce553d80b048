import Files
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
/// It is written without a name, or beside its place under another one where the file system has no files without names,
/// and then takes its place. So whoever reads it sees the old report or the new one, whatever happens meanwhile. One that
/// is to be read while it is written takes its place as soon as it has a beginning.
package final class ReportFile {
  /// The path that stands for standard output.
  package static let output = "-"

  package let path: String
  /// A name beside the path.
  private let temporaryPath: String
  /// Where bytes are until the file takes its place.
  private enum Draft { case nameless, beside, copied }
  private let draft: Draft
  private var descriptor: Int32
  private var isPlaced = false
  /// Bytes written so far.
  private(set) var count = 0
  /// The `errno` of the first write that failed.
  private(set) var failure: Int32?

  /// - Parameter path: `-` for standard output.
  /// - Throws: when there cannot be such a file; see `format.refusal(toReplace:)`.
  package init(path: String, format: FileFormat) throws(ReportError) {
    guard path != Self.output else {
      self.path = "standard output"
      temporaryPath = ""
      draft = .copied
      descriptor = TemporaryFile.make() ?? -1
      if descriptor < 0 {
        throw ReportError(self.path, "no temporary file: \(String(cString: strerror(errno)))")
      }
      return
    }
    if let refusal = format.refusal(toReplace: path) { throw ReportError(path, refusal) }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let number = String(UInt64.random(in: 0 ... .max), radix: 16)
    self.path = path
    temporaryPath = folder + ".wast-run-\(number).tmp"
    if let nameless = Self.namelessFile(in: folder.isEmpty ? "." : folder) {
      (draft, descriptor) = (.nameless, nameless)
    } else {
      draft = .beside
      descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if descriptor < 0 { throw ReportError(path, String(cString: strerror(errno))) }
    }
  }

  deinit { abandon() }

  /// A file without a name that can be given one; nil where there is none. Unlike a named one it leaves nothing behind
  /// when this process is killed.
  private static func namelessFile(in folder: String) -> Int32? {
    // O_TMPFILE, which Swift does not see.
    let nameless = 0o20_000_000 | O_DIRECTORY
    let descriptor = open(folder, nameless | O_WRONLY | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    if access(link(to: descriptor), F_OK) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// The path by which a file without a name is called.
  private static func link(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

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

  /// Writes over what is there. Not after the file has taken its place.
  func overwrite(at offset: Int, with text: String) {
    var text = text
    text.withUTF8 { _ = put(UnsafeRawBufferPointer($0), at: offset) }
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    var done = 0
    let isStream = isPlaced && draft == .copied
    while failure == nil, done < bytes.count {
      let (start, size) = (bytes.baseAddress! + done, bytes.count - done)
      let written =
        isStream ? Glibc.write(STDOUT_FILENO, start, size) : pwrite(descriptor, start, size, offset + done)
      if written > 0 {
        done += written
      } else if written < 0, errno == EAGAIN {
        var writable = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } else if written == 0 || errno != EINTR {
        failure = written == 0 ? ENOSPC : errno
      }
    }
    return failure == nil
  }

  // MARK: Its place

  /// Puts what has been written in its place; what follows is there at once.
  func place() throws(ReportError) {
    if failure == nil { takePlace() }
    if let failure {
      abandon()
      throw ReportError(path, String(cString: strerror(failure)))
    }
  }

  /// Completes the file, and puts it in its place unless it is there.
  package func commit() throws(ReportError) {
    if failure == nil, draft != .copied, fsync(descriptor) != 0 { failure = errno }
    if failure == nil, !isPlaced { takePlace() }
    let error = failure
    abandon()
    if let error { throw ReportError(path, String(cString: strerror(error))) }
  }

  private func takePlace() {
    switch draft {
    case .beside: if rename(temporaryPath, path) != 0 { failure = errno }
    case .nameless: linkNameless()
    case .copied:
      isPlaced = true
      return copy()
    }
    isPlaced = failure == nil
  }

  /// Gives the file its name. What has that name is replaced by renaming alone.
  private func linkNameless() {
    let own = Self.link(to: descriptor)
    if linkat(AT_FDCWD, own, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return }
    guard errno == EEXIST, linkat(AT_FDCWD, own, AT_FDCWD, temporaryPath, AT_SYMLINK_FOLLOW) == 0 else {
      failure = errno
      return
    }
    if rename(temporaryPath, path) != 0 {
      failure = errno
      unlink(temporaryPath)
    }
  }

  /// Writes what there is to standard output.
  private func copy() {
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    var position = 0
    while failure == nil, position < count {
      let size = pread(descriptor, &chunk, chunk.count, position)
      if size > 0 {
        position += size
        _ = chunk.withUnsafeBytes { put(UnsafeRawBufferPointer(rebasing: $0[..<size]), at: 0) }
      } else if size == 0 || errno != EINTR {
        failure = size == 0 ? EIO : errno
      }
    }
  }

  /// Leaves everything as it was; a file that is in its place, as far as it has come.
  func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if draft == .beside, !isPlaced { unlink(temporaryPath) }
  }
}
