/// A JSON value that was read.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number without sign, fraction and exponent.
  case integer(UInt64)
  /// Any other number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSONValue
  }

  /// What this object says of `name`.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let value) = self { return value }
    return nil
  }

  package var integer: UInt64? {
    if case .integer(let value) = self { return value }
    return nil
  }

  package var bool: Bool? {
    if case .bool(let value) = self { return value }
    return nil
  }

  package var array: [JSONValue]? {
    if case .array(let value) = self { return value }
    return nil
  }
}

/// Where a text stops being JSON, or being JSON that this reader takes.
package struct JSONError: Error {
  /// The byte of the text, from 0.
  package var offset: Int
  package var reason: String
}

/// Reads one JSON value (RFC 8259), all of the text. Objects are for records, not for tables: they may have
/// `memberLimit` members, no two of the same name.
package struct JSONParser {
  /// Arrays and objects within each other.
  package static let nestingLimit = 16
  /// Bytes of a number.
  package static let numberLimit = 32
  /// Members of an object.
  package static let memberLimit = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  package static func parse(_ bytes: some Collection<UInt8>) throws(JSONError) -> JSONValue {
    let result =
      bytes.withContiguousStorageIfAvailable(parseBuffer)
      ?? Array(bytes).withUnsafeBufferPointer(parseBuffer)
    return try result.get()
  }

  private static func parseBuffer(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSONValue, JSONError> {
    var parser = JSONParser(bytes: bytes)
    do throws(JSONError) {
      let value = try parser.value(depth: 0)
      parser.skipSpace()
      if parser.position < bytes.count { throw parser.error("unexpected text after the value") }
      return .success(value)
    } catch {
      return .failure(error)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func error(_ reason: String) -> JSONError { JSONError(offset: position, reason: reason) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { position += 1 }
  }

  /// Takes the byte if it is next.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw error("the text ends before a value")
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): return try number()
    default: throw error("not JSON: expected a value")
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<(position + length)]) })
    else { throw error("not JSON: expected a value") }
    position += length
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    if depth >= Self.nestingLimit { throw error("more than \(Self.nestingLimit) nested values") }
    position += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("expected a member's name") }
      let start = position
      let name = try string()
      if members.contains(where: { $0.name == name }) {
        throw JSONError(offset: start, reason: "duplicate member name")
      }
      if members.count == Self.memberLimit {
        throw error("an object of more than \(Self.memberLimit) members")
      }
      skipSpace()
      guard take(":") else { throw error("expected a colon") }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("expected a comma or the object's end") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    if depth >= Self.nestingLimit { throw error("more than \(Self.nestingLimit) nested values") }
    position += 1
    var items: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      items.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("expected a comma or the array's end") }
    return .array(items)
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    _ = take("-")
    let integerStart = position
    try digits()
    if bytes[integerStart] == UInt8(ascii: "0"), position - integerStart > 1 {
      throw JSONError(offset: start, reason: "a number with a leading 0")
    }
    var isInteger = integerStart == start
    if take(".") {
      isInteger = false
      try digits()
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("+") { _ = take("-") }
      try digits()
    }
    if position - start > Self.numberLimit {
      throw JSONError(offset: start, reason: "a number of more than \(Self.numberLimit) bytes")
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let value = UInt64(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else {
      throw JSONError(offset: start, reason: "a number out of range")
    }
    return .number(value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = next, Self.isDigit(byte) { position += 1 }
    if position == start { throw error("expected a digit") }
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try text(bytes[start..<position], at: start)
    }
    var content = Array(bytes[start..<position])
    while true {
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return try text(content[...], at: start)
      case UInt8(ascii: "\\"):
        position += 1
        content += UTF8.encode(try escape())!
      case nil: throw error("the text ends within a string")
      case let byte? where byte < 0x20: throw error("a control character in a string")
      case let byte?:
        content.append(byte)
        position += 1
      }
    }
  }

  private func text(_ bytes: some Sequence<UInt8>, at offset: Int) throws(JSONError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONError(offset: offset, reason: "this is not UTF-8")
    }
    return text
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    defer { position += 1 }
    switch next {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let first = try codeUnit()
      guard UTF16.isLeadSurrogate(first) else {
        guard let scalar = Unicode.Scalar(first) else {
          throw JSONError(offset: start, reason: "half of a surrogate pair")
        }
        return scalar
      }
      position += 1
      guard take("\\"), next == UInt8(ascii: "u") else {
        throw JSONError(offset: start, reason: "half of a surrogate pair")
      }
      let second = try codeUnit()
      guard UTF16.isTrailSurrogate(second) else {
        throw JSONError(offset: start, reason: "half of a surrogate pair")
      }
      return Unicode.Scalar(0x10000 + (UInt32(first & 0x3ff) << 10 | UInt32(second & 0x3ff)))!
    default: throw error("not a JSON escape")
    }
  }

  /// The code unit that the four digits after the `u` here are; stops at the last one.
  private mutating func codeUnit() throws(JSONError) -> UInt16 {
    guard bytes.count - position > 4 else { throw error("the text ends within a string") }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      position += 1
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw error("expected a hexadecimal digit")
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
