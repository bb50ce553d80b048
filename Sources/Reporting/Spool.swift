import Files
import Glibc

/// Byte strings in the order in which they came, however many there are: memory holds a megabyte of them, and a file
/// without a name the others. Where there can be no such file, memory holds them all.
package final class Spool: @unchecked Sendable {
  /// The end of what was appended, which is not in the file yet; each string behind its length.
  private var pending: [UInt8] = []
  private var file: Int32 = -1
  private var fileBytes = 0
  /// Whether the file took everything so far.
  private var isSound = true
  package private(set) var count = 0

  private static let memoryLimit = 1 << 20

  package init() {}

  deinit {
    if file >= 0 { close(file) }
  }

  package func append(_ bytes: [UInt8]) {
    withUnsafeBytes(of: UInt32(bytes.count)) { pending += $0 }
    pending += bytes
    count += 1
    if pending.count > Self.memoryLimit, isSound { flush() }
  }

  private func flush() {
    if file < 0 { file = TemporaryFile.make() ?? -1 }
    isSound = file >= 0 && pending.withUnsafeBytes { TemporaryFile.write($0, to: file, at: fileBytes) }
    guard isSound else { return }
    fileBytes += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  /// Up to so many bytes from a place on.
  fileprivate func bytes(at offset: Int, upTo limit: Int) -> ArraySlice<UInt8> {
    if offset >= fileBytes { return pending[(offset - fileBytes)...].prefix(limit) }
    let wanted = min(limit, fileBytes - offset)
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, done in
      done = 0
      while done < wanted {
        let count = pread(file, buffer.baseAddress! + done, wanted - done, offset + done)
        if count > 0 { done += count } else if count == 0 || errno != EINTR { break }
      }
    }
    precondition(bytes.count == wanted, "a file without a name cannot be read back")
    return bytes[...]
  }

  // MARK: Reading

  /// Gives the strings one after another, those too that are appended meanwhile.
  package struct Reader: IteratorProtocol {
    private let spool: Spool
    private var buffer: ArraySlice<UInt8> = []
    private var offset = 0
    private var taken = 0

    fileprivate init(_ spool: Spool) { self.spool = spool }

    package mutating func next() -> ArraySlice<UInt8>? {
      guard taken < spool.count else { return nil }
      taken += 1
      let length = take(4).withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
      return take(Int(length))
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
      while buffer.count < count {
        let more = spool.bytes(at: offset, upTo: max(64 << 10, count))
        offset += more.count
        buffer = buffer.isEmpty ? more : buffer + more
      }
      defer { buffer = buffer.dropFirst(count) }
      return buffer.prefix(count)
    }
  }

  package func reader() -> Reader { Reader(self) }
}
