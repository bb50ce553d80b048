import Files

/// The bytes of a report on their way to libxml2: those of a plain file, and no more than so many.
///
/// libxml2 is given no path: it would take an address of the network for one, and unpack what is compressed.
final class JUnitSource {
  private let file: PlainFile
  private let limit: Int
  private var count = 0
  /// Why reading stopped, if that was not the file's end.
  private(set) var failure: String?

  init(path: String, limit: Int) throws(JUnitError) {
    self.limit = limit
    do throws(FileError) { file = try PlainFile(path, limit: limit) } catch {
      throw JUnitError(path, error.reason)
    }
  }

  /// Reads on; returns how much there was, 0 at the end, and -1 where reading must not go on.
  func read(into buffer: UnsafeMutablePointer<CChar>, count wanted: Int32) -> Int32 {
    guard failure == nil else { return -1 }
    let got: Int
    do throws(FileError) { got = try file.read(into: buffer, count: Int(wanted)) } catch {
      failure = error.reason
      return -1
    }
    if count == 0, !Self.beginsAsText(UnsafeRawBufferPointer(start: buffer, count: got)) {
      failure = "is not XML in UTF-8"
      return -1
    }
    count += got
    guard count <= limit else {
      failure = "is longer than \(limit) bytes"
      return -1
    }
    return Int32(got)
  }

  /// Whether these bytes begin as XML does in UTF-8, rather than in an encoding of wider units, or compressed.
  private static func beginsAsText(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0a || $0 == 0x0d }
    guard rest.first == UInt8(ascii: "<") else { return false }
    return rest.dropFirst().first != 0
  }
}
