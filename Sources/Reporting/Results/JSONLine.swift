import JSON

/// A line of JSON under construction: an object whose members keep their order.
///
/// Strings are written so that they come back as they were and yet do nothing to a terminal: whatever
/// `SafeText` would show instead is an escape of JSON's here.
package struct JSONLine {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  package init() { bytes.reserveCapacity(512) }

  package mutating func start() {
    bytes.removeAll(keepingCapacity: true)
    open()
  }

  package mutating func finish() {
    close()
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func add(_ name: StaticString, _ value: String) {
    key(name)
    append(quoting: value)
  }

  /// Adds nothing for nil.
  package mutating func add(_ name: StaticString, _ value: String?) {
    if let value { add(name, value) }
  }

  package mutating func add(_ name: StaticString, _ value: some FixedWidthInteger) {
    key(name)
    bytes += String(value).utf8
  }

  package mutating func add(_ name: StaticString, _ value: Bool) {
    key(name)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func add(_ name: StaticString, _ values: [String]) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(quoting: value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Adds a list of objects, each with the members that `content` adds.
  package mutating func add<Item>(
    _ name: StaticString, _ items: [Item], content: (inout JSONLine, Item) -> Void
  ) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      open()
      content(&self, item)
      close()
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func open() {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
  }

  private mutating func close() {
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  private mutating func key(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes += [UInt8(ascii: "\""), UInt8(ascii: ":")]
  }

  /// The text as a string of JSON.
  package static func quoted(_ text: String) -> String {
    var line = JSONLine()
    line.append(quoting: text)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  private mutating func append(quoting text: String) {
    bytes.append(quoting: text) { !SafeText.isSafe($0) || $0 == "\u{2028}" || $0 == "\u{2029}" }
  }
}
