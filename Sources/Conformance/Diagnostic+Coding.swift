import Diagnostics

extension ByteWriter {
  /// Bytes of a diagnostic's text that are kept.
  private static let textLimit = 4096

  mutating func write(_ diagnostic: Diagnostic) {
    write(diagnostic.message, limit: Self.textLimit)
    write(UInt32(clamping: diagnostic.place?.line ?? 0))
    write(UInt32(clamping: diagnostic.place?.column ?? 0))
    write(diagnostic.place?.excerpt ?? "", limit: Self.textLimit)
  }
}

extension ByteReader {
  mutating func diagnostic() -> Diagnostic? {
    guard let message = string(), let line = integer(), let column = integer(), let excerpt = string() else {
      return nil
    }
    if line == 0 { return column == 0 && excerpt.isEmpty ? Diagnostic(message) : nil }
    return Diagnostic(
      message, at: Diagnostic.Place(line: Int(line), column: Int(column), excerpt: excerpt))
  }
}
