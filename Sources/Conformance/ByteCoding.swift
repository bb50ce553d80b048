/// Writes values one behind the other: how a case's process hands its verdict to the one that reports it.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  package mutating func write(_ value: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  /// A string as the number of its bytes and the bytes; a longer one than `limit` is cut.
  package mutating func write(_ string: String, limit: Int = 64 << 10) {
    let utf8 = string.utf8.prefix(limit)
    write(UInt32(utf8.count))
    bytes += utf8
  }

  package mutating func write(_ string: String?) {
    write(UInt8(string == nil ? 0 : 1))
    if let string { write(string) }
  }
}

/// Reads what a `ByteWriter` has written. The bytes come from a process that may have gone wrong, so every
/// read can fail.
package struct ByteReader {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether everything has been read.
  package var isAtEnd: Bool { rest.isEmpty }

  package mutating func byte() -> UInt8? { rest.popFirst() }

  package mutating func integer() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    defer { rest.removeFirst(4) }
    return rest.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A string; bytes that are not UTF-8 become replacement characters.
  package mutating func string() -> String? {
    guard let count = integer(), rest.count >= Int(count) else { return nil }
    defer { rest.removeFirst(Int(count)) }
    return String(decoding: rest.prefix(Int(count)), as: UTF8.self)
  }

  /// A string or nil; the outer nil is a failure.
  package mutating func optionalString() -> String?? {
    switch byte() {
    case 0: return .some(nil)
    case 1: return string().map(Optional.some)
    default: return nil
    }
  }
}
