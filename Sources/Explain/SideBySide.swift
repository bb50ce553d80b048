/// Rows of opcode, stack and machine code under the source line that they come from.
///
/// Columns are as wide as what is in them. Rows are written in portions, so that those of a function of any length are on
/// their way before the last is known; columns do not become narrower from one portion to the next.
struct SideBySide {
  /// A text and its width on the screen.
  private struct Cell {
    var range = 0..<0
    var width = 0
  }

  private enum Row {
    case source(Int, Cell)
    case code(title: Cell, stack: Cell)
    /// The machine code beside a title, or below it.
    case instruction(title: Cell, stack: Cell, CodeLine, bytes: ArraySlice<UInt8>)
  }

  private var rows: [Row] = []
  /// The texts of cells, one behind the other.
  private var text: [UInt8] = []
  private var titles = "opcode".utf8.count
  private var stacks = "stack before".utf8.count
  private var bytes = "bytes".utf8.count
  private var isBegun = false
  /// Offset of the code that is pointed at.
  private let marked: Int?
  private let write: ([UInt8]) -> Void

  init(marked: Int? = nil, write: @escaping ([UInt8]) -> Void) {
    self.marked = marked
    self.write = write
  }

  private static let sourceWidth = 100
  private static let titleWidth = 34
  private static let stackWidth = 40
  private static let portion = 4096

  mutating func addSource(_ line: Int, _ source: String) {
    rows.append(.source(line, cell(source, Self.sourceWidth)))
  }

  /// Adds an opcode, or what else there is code for, with all of its code.
  mutating func add(_ title: String, stack: String, _ code: [CodeLine], of machine: borrowing MachineCode) {
    let (title, stack) = (cell(title, Self.titleWidth), cell(stack, Self.stackWidth, cutsFront: true))
    titles = max(titles, title.width)
    stacks = max(stacks, stack.width)
    for line in code { bytes = max(bytes, line.count * 3 - 1) }
    if let first = code.first {
      rows.append(.instruction(title: title, stack: stack, first, bytes: machine.bytes(of: first)))
      for line in code.dropFirst() {
        rows.append(.instruction(title: Cell(), stack: Cell(), line, bytes: machine.bytes(of: line)))
      }
    } else {
      rows.append(.code(title: title, stack: stack))
    }
    if rows.count >= Self.portion { flush() }
  }

  /// - Parameter cutsFront: whether the end is what matters, as the top of a stack is.
  private mutating func cell(_ string: String, _ limit: Int, cutsFront: Bool = false) -> Cell {
    var string = string
    var width = string.utf8.count
    if width > limit || !string.utf8.allSatisfy({ $0 < 0x80 }) {
      width = string.count
      if width > limit {
        string = cutsFront ? "…" + string.suffix(limit - 1) : string.prefix(limit - 1) + "…"
        width = limit
      }
    }
    let start = text.count
    text.append(contentsOf: string.utf8)
    return Cell(range: start..<text.count, width: width)
  }

  /// Writes the rows that there are.
  mutating func flush() {
    var output: [UInt8] = []
    output.reserveCapacity(rows.count * 96)
    if !isBegun {
      let columns = [("opcode", titles + 4), ("stack before", stacks + 2)]
      output += "      │ ".utf8
      for (name, width) in columns { Self.append(name.utf8, width, to: &output) }
      output += " │ ".utf8
      Self.append("code".utf8, 6, to: &output)
      Self.append("bytes".utf8, bytes + 4, to: &output)
      output += "instruction\n".utf8
      isBegun = true
    }
    for row in rows {
      switch row {
      case .source(let number, let source):
        let digits = String(number)
        Self.pad(max(0, 5 - digits.utf8.count), &output)
        output += digits.utf8
        output += " │ ".utf8
        output += text[source.range]
      case .code(let title, let stack):
        begin(title, stack, isMarked: false, &output)
      case .instruction(let title, let stack, let line, let bytes):
        begin(title, stack, isMarked: isMarked(line), &output)
        output.append(UInt8(ascii: " "))
        append(line, bytes, &output)
      }
      while output.last == UInt8(ascii: " ") { output.removeLast() }
      output.append(UInt8(ascii: "\n"))
    }
    rows.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    write(output)
  }

  private func begin(_ title: Cell, _ stack: Cell, isMarked: Bool, _ output: inout [UInt8]) {
    output += (isMarked ? "  >>> │   " : "      │   ").utf8
    output += text[title.range]
    Self.pad(titles + 2 - title.width, &output)
    output += text[stack.range]
    Self.pad(stacks + 2 - stack.width, &output)
    output += " │".utf8
  }

  private func append(_ line: CodeLine, _ bytes: ArraySlice<UInt8>, _ output: inout [UInt8]) {
    Self.append(hexadecimal(line.offset, digits: 4).utf8, 6, to: &output)
    for byte in bytes {
      output.append(Self.digit(byte >> 4))
      output.append(Self.digit(byte & 15))
      output.append(UInt8(ascii: " "))
    }
    Self.pad(self.bytes + 4 - 3 * bytes.count, &output)
    output += line.text
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  private static func append(_ text: String.UTF8View, _ width: Int, to output: inout [UInt8]) {
    output += text
    pad(width - text.count, &output)
  }

  private static func pad(_ count: Int, _ output: inout [UInt8]) {
    for _ in 0..<max(0, count) { output.append(UInt8(ascii: " ")) }
  }

  private func isMarked(_ line: CodeLine) -> Bool {
    guard let marked else { return false }
    return line.offset <= marked && marked < line.offset + line.count
  }
}
