/// Rows of opcode, stack and machine code under the source line that they come from.
struct SideBySide {
  private enum Row {
    case source(Int, String)
    case code(title: String, stack: String, CodeLine?)
  }

  private var rows: [Row] = []
  /// Offset of the code that is pointed at.
  private let marked: Int?

  init(marked: Int? = nil) { self.marked = marked }

  private static let sourceWidth = 100
  private static let titleWidth = 34
  private static let stackWidth = 40

  mutating func addSource(_ line: Int, _ text: String) {
    rows.append(.source(line, Self.shortened(text, to: Self.sourceWidth)))
  }

  /// Adds an opcode, or what else there is code for, with all of its code.
  mutating func add(_ title: String, stack: String, _ code: [CodeLine]) {
    rows.append(
      .code(
        title: Self.shortened(title, to: Self.titleWidth), stack: Self.shortenedInFront(stack), code.first))
    for line in code.dropFirst() { rows.append(.code(title: "", stack: "", line)) }
  }

  private static func shortened(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }

  /// The top of the stack is what matters.
  private static func shortenedInFront(_ text: String) -> String {
    text.count <= stackWidth ? text : "…" + text.suffix(stackWidth - 1)
  }

  /// The rows in columns as wide as their contents.
  var text: String {
    var titles = "opcode".count
    var stacks = "stack before".count
    var bytes = "bytes".count
    for case .code(let title, let stack, let line) in rows {
      titles = max(titles, title.count)
      stacks = max(stacks, stack.count)
      bytes = max(bytes, (line?.bytes.count ?? 0) * 3 - 1)
    }
    var text = Self.line(
      "      │ ", ("opcode", titles + 2), ("stack before", stacks), (" │ ", 3), ("code", 6),
      ("bytes", bytes + 2),
      ("instruction", 0))
    for row in rows {
      switch row {
      case .source(let number, let source):
        let digits = String(number)
        text += Self.line(
          String(repeating: " ", count: max(0, 5 - digits.count)) + digits + " │ ", (source, 0))
      case .code(let title, let stack, let line):
        let offset = line.map { hexadecimal($0.offset, digits: 4) } ?? ""
        let hex = line?.bytes.map { hexadecimal($0, digits: 2) }.joined(separator: " ") ?? ""
        text += Self.line(
          isMarked(line) ? "  >>> │   " : "      │   ", (title, titles), (stack, stacks), (" │ ", 3),
          (offset, 6), (hex, bytes + 2),
          (line?.text ?? "", 0))
      }
    }
    return text
  }

  private func isMarked(_ line: CodeLine?) -> Bool {
    guard let line, let marked else { return false }
    return line.offset <= marked && marked < line.offset + line.bytes.count
  }

  /// A line of columns, without spaces at its end.
  private static func line(_ start: String, _ columns: (text: String, width: Int)...) -> String {
    var line = start
    for (text, width) in columns {
      line += text + String(repeating: " ", count: max(0, width - text.count) + (width > 8 ? 2 : 0))
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
