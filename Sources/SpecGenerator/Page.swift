/// Text in the making: indented lines, and lists that are broken to the width of a page.
struct Page {
  private(set) var text = ""
  private static let width = 110

  mutating func line(_ line: String = "", indent: Int = 0) {
    text += line.isEmpty ? "\n" : String(repeating: " ", count: indent) + line + "\n"
  }

  /// Items after one another, as many to a line as fit.
  mutating func list(_ items: [String], indent: Int) {
    var current = ""
    for item in items {
      if !current.isEmpty && indent + current.utf8.count + 1 + item.utf8.count > Self.width {
        line(current, indent: indent)
        current = ""
      }
      current += current.isEmpty ? item : " " + item
    }
    if !current.isEmpty { line(current, indent: indent) }
  }

  /// A form, `(head item …)`: on one line if it fits, otherwise with the items below its head.
  mutating func form(_ head: String, _ items: [String], indent: Int) {
    let short = "(" + ([head] + items).joined(separator: " ") + ")"
    guard indent + short.utf8.count > Self.width, let last = items.last else {
      return line(short, indent: indent)
    }
    line("(" + head, indent: indent)
    list(items.dropLast() + [last + ")"], indent: indent + 2)
  }
}
