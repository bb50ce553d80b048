/// Writes values one behind the other: how a case's process says what became of the case.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// An integer, the lowest byte first.
  package mutating func write(_ value: some FixedWidthInteger & UnsignedInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  /// A string as the number of its bytes and the bytes; a longer one than `limit` is cut.
  package mutating func write(_ string: String, limit: Int = 64 << 10) {
    let utf8 = string.utf8.prefix(limit)
    write(UInt32(utf8.count))
    bytes += utf8
  }

  package mutating func write(_ string: String?, limit: Int = 64 << 10) {
    write(UInt8(string == nil ? 0 : 1))
    if let string { write(string, limit: limit) }
  }

  /// The number of elements, and the elements.
  package mutating func write<Element>(_ elements: [Element], _ write: (Element, inout ByteWriter) -> Void) {
    self.write(UInt32(elements.count))
    for element in elements { write(element, &self) }
  }
}

/// Reads what a `ByteWriter` has written. The bytes come from a process that may have gone wrong, so every
/// read can fail.
package struct ByteReader {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) { rest = bytes[...] }

  package init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Whether everything has been read.
  package var isAtEnd: Bool { rest.isEmpty }

  package mutating func byte() -> UInt8? { rest.popFirst() }

  package mutating func short() -> UInt16? { fixedWidth() }

  package mutating func integer() -> UInt32? { fixedWidth() }

  package mutating func long() -> UInt64? { fixedWidth() }

  private mutating func fixedWidth<Integer: FixedWidthInteger>() -> Integer? {
    let size = MemoryLayout<Integer>.size
    guard rest.count >= size else { return nil }
    defer { rest.removeFirst(size) }
    return rest.withUnsafeBytes { Integer(littleEndian: $0.loadUnaligned(as: Integer.self)) }
  }

  /// The bytes behind their number.
  package mutating func block() -> [UInt8]? {
    guard let count = integer(), rest.count >= Int(count) else { return nil }
    defer { rest.removeFirst(Int(count)) }
    return Array(rest.prefix(Int(count)))
  }

  /// All that has not been read.
  package mutating func remainder() -> [UInt8] {
    defer { rest.removeAll() }
    return Array(rest)
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

  /// As many elements as the number before them says; each has a byte at least.
  package mutating func array<Element>(_ element: (inout ByteReader) -> Element?) -> [Element]? {
    guard let count = integer(), rest.count >= Int(count) else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    }
    return elements
  }
}
