import Diagnostics

/// Reads the part of TOML 1.0 that lists and settings written by people need: arrays of tables (`[[name]]`), bare keys,
/// strings, lists of strings, numbers above 0, truth values, dates and comments. The rest of TOML is refused by name.
///
/// It exists because messages need the place of every key and value, which the usual library does not tell, and so
/// that nothing in a list can nest or expand.
public struct TOMLReader {
  /// What is wrong with a document, and where.
  public struct Failure: Error {
    public var place: Position
    public var reason: String

    public init(place: Position, reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  /// Tables in a document, keys in a table, items in a list.
  static let tableLimit = 20_000
  static let keyLimit = 100
  static let listLimit = 256
  /// Bytes of a string.
  static let stringLimit = 8 << 10

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tables of a document that holds nothing else. Linear.
  public static func tables(_ bytes: [UInt8]) throws(Failure) -> [TOMLTable] {
    let (entries, tables) = try document(bytes)
    if let first = entries.first {
      throw Failure(place: first.keyPlace, reason: "a key before the first [[table]]")
    }
    return tables
  }

  /// The keys of a document that holds no tables. Linear.
  public static func entries(_ bytes: [UInt8]) throws(Failure) -> [TOMLTable.Entry] {
    let (entries, tables) = try document(bytes)
    if let first = tables.first { throw Failure(place: first.place, reason: "tables are not used here") }
    return entries
  }

  private static func document(
    _ bytes: [UInt8]
  ) throws(Failure) -> (entries: [TOMLTable.Entry], tables: [TOMLTable]) {
    var reader = TOMLReader(bytes)
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { reader.position = 3 }
    var tables = try reader.document()
    let root = tables.removeFirst()
    return (root.entries, tables)
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }
  /// Documents are far smaller than 4 GiB (`TOMLFile`).
  private var place: Position {
    Position(line: UInt32(clamping: line), column: UInt32(clamping: position - lineStart + 1))
  }

  private func failure(_ reason: String, at place: Position? = nil) -> Failure {
    Failure(place: place ?? self.place, reason: reason)
  }

  // MARK: Lines

  /// The tables, after one without a name that holds the keys before the first.
  private mutating func document() throws(Failure) -> [TOMLTable] {
    var tables = [TOMLTable(name: "", place: place)]
    while true {
      skipBlanks()
      switch next {
      case nil: return tables
      case UInt8(ascii: "["):
        if tables.count > Self.tableLimit { throw failure("more than \(Self.tableLimit) tables") }
        tables.append(try header())
      case UInt8(ascii: "#"), 0x0a, 0x0d: break
      default:
        let entry = try entry()
        let last = tables.count - 1
        if tables[last].entries.contains(where: { $0.key == entry.key }) {
          throw failure("\(entry.key) is given twice", at: entry.keyPlace)
        }
        if tables[last].entries.count == Self.keyLimit {
          throw failure("more than \(Self.keyLimit) keys in a table", at: entry.keyPlace)
        }
        tables[last].entries.append(entry)
      }
      try endLine()
    }
  }

  private mutating func header() throws(Failure) -> TOMLTable {
    let start = place
    position += 1
    guard take("[") else { throw failure("a [table] is not used here; a [[table]] is", at: start) }
    skipBlanks()
    let name = try key()
    skipBlanks()
    guard take("]"), take("]") else { throw failure("]] should be here") }
    return TOMLTable(name: name, place: start)
  }

  private mutating func entry() throws(Failure) -> TOMLTable.Entry {
    let keyPlace = place
    let key = try key()
    skipBlanks()
    if next == UInt8(ascii: ".") { throw failure("dotted keys are not used here") }
    guard take("=") else { throw failure("= should be here") }
    skipBlanks()
    let start = place
    return TOMLTable.Entry(key: key, keyPlace: keyPlace, value: try value(), place: start)
  }

  private mutating func key() throws(Failure) -> String {
    let start = position
    while let byte = next, Self.isBare(byte) { position += 1 }
    if position == start {
      throw failure(
        next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
          ? "quoted keys are not used here" : "a key should be here")
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Passes over the rest of a line, in which only a comment may be left.
  private mutating func endLine() throws(Failure) {
    skipBlanks()
    if next == UInt8(ascii: "#") { try skipComment() }
    if next == nil { return }
    if next == 0x0d, position + 1 < bytes.count, bytes[position + 1] == 0x0a { position += 1 }
    guard next == 0x0a else { throw failure("the line should end here") }
    newLine()
  }

  private mutating func newLine() {
    position += 1
    line += 1
    lineStart = position
  }

  private mutating func skipBlanks() {
    while next == 0x20 || next == 0x09 { position += 1 }
  }

  private mutating func skipComment() throws(Failure) {
    while let byte = next, byte != 0x0a, byte != 0x0d {
      if byte < 0x20 && byte != 0x09 || byte == 0x7f { throw failure("a control character in a comment") }
      position += 1
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  // MARK: Values

  private mutating func value() throws(Failure) -> TOMLValue {
    let start = place
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string())
    case UInt8(ascii: "["): return .strings(try list())
    case UInt8(ascii: "{"): throw failure("inline tables are not used here")
    default: break
    }
    let from = position
    while let byte = next, Self.isBare(byte) || "+.:".utf8.contains(byte) { position += 1 }
    let word = String(decoding: bytes[from..<position], as: UTF8.self)
    switch word {
    case "": throw failure("a value should be here")
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    if let date = CalendarDate(word) { return .date(date) }
    if word.utf8.count <= 18, word == "0" || !word.hasPrefix("0"),
      word.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(word)
    {
      return .integer(number)
    }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, word.utf8.count <= 18, parts[0] == "0" || !parts[0].hasPrefix("0"),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    {
      return .decimal(word)
    }
    throw failure(
      "this is not a value; strings stand in quotation marks, and dates look like 2026-11-22", at: start)
  }

  /// A list of strings, over several lines if it likes.
  private mutating func list() throws(Failure) -> [String] {
    position += 1
    var items: [String] = []
    while true {
      try skipSpaceInList()
      if take("]") { return items }
      if items.count == Self.listLimit { throw failure("more than \(Self.listLimit) items in a list") }
      guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") else {
        throw failure(next == nil ? "the list is not closed" : "only strings may be in a list here")
      }
      items.append(try string())
      try skipSpaceInList()
      if !take(","), next != UInt8(ascii: "]") {
        throw failure(next == nil ? "the list is not closed" : "a comma or the list's end should be here")
      }
    }
  }

  private mutating func skipSpaceInList() throws(Failure) {
    while true {
      skipBlanks()
      guard let byte = next, byte == 0x0a || byte == 0x0d || byte == UInt8(ascii: "#") else { return }
      try endLine()
    }
  }

  private mutating func string() throws(Failure) -> String {
    let start = place
    let quote = bytes[position]
    if bytes[position...].starts(with: [quote, quote, quote]) {
      throw failure("strings of several lines are not used here")
    }
    position += 1
    var content: [UInt8] = []
    while true {
      guard let byte = next, byte != 0x0a, byte != 0x0d else {
        throw failure("the string is not closed", at: start)
      }
      if byte == quote {
        position += 1
        break
      }
      if content.count >= Self.stringLimit {
        throw failure("a string of more than \(Self.stringLimit) bytes", at: start)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        content += UTF8.encode(try escape())!
      } else if byte < 0x20 && byte != 0x09 || byte == 0x7f {
        throw failure("a control character in a string")
      } else {
        content.append(byte)
        position += 1
      }
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw failure("the string is not UTF-8", at: start)
    }
    return text
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = place
    position += 1
    guard let byte = next else { throw failure("the string is not closed", at: start) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = byte == UInt8(ascii: "u") ? 4 : 8
      let digits = bytes[position...].prefix(count)
      guard digits.count == count, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { throw failure("this escape names no character", at: start) }
      position += count
      return scalar
    default: throw failure("an escape that TOML does not have", at: start)
    }
  }
}
