import Files
import Reporting

/// A file that tells of a run, of which only the first bytes are known yet.
final class RecordFile {
  enum Kind { case baseline, results, junit }

  /// The file's name, safe to show.
  let shown: String
  let kind: Kind
  private let file: PlainFile

  /// - Throws: if the file cannot be read, or is not a plain file.
  init(path: String) throws(RecordError) {
    shown = SafeText.of(path, .oneLine)
    let beginning: [UInt8]
    do throws(FileError) {
      file = try PlainFile(path)
      beginning = try file.beginning(64 << 10)
    } catch {
      throw RecordError(shown, error.reason)
    }
    let first = beginning.first { !" \t\r\n".utf8.contains($0) && $0 < 0x80 }
    kind = first == UInt8(ascii: "<") ? .junit : Baseline.isBaseline(beginning) ? .baseline : .results
  }

  /// All bytes of the file. To be called once.
  ///
  /// - Throws: if there are more than `limit`.
  func bytes(limit: Int) throws(RecordError) -> [UInt8] {
    do throws(FileError) { return try file.bytes(limit: limit) } catch {
      throw RecordError(shown, error.reason)
    }
  }
}
