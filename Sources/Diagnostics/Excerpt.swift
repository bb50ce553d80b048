/// Text on one line as a terminal shows it: tabs are two spaces, and what would be invisible, or obeyed, is spelled out.
public func visible(_ text: some Collection<UInt8>) -> String {
  if text.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(decoding: text, as: UTF8.self) }
  return Excerpt.cells(text).map(\.text).joined()
}

/// The line around a place in a text, as a terminal shows it.
struct Excerpt {
  /// One character of the line, visible, and how many columns it takes.
  fileprivate struct Cell {
    var text: String
    var width: Int
  }

  private var cells: [Cell] = []
  /// Index of the cell that is pointed at; one behind the last at the end of the line.
  private var first = 0
  /// How many cells are pointed at.
  private var count = 1
  /// Characters in the line before the place.
  private var charactersBefore = 0

  /// Columns of the line that are shown at most.
  private static let width = 64
  /// Columns before the place that are shown if the line is longer than that.
  private static let before = 30
  /// Bytes that are looked at on either side, however long the line is.
  private static let reach = 1024

  /// - Complexity: linear in the length of the line.
  init(of source: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let offset = min(max(0, offset), source.count)
    var start = offset
    while start > 0, !source[start - 1].endsLine { start -= 1 }
    var end = offset
    while end < source.count, end - offset < Self.reach, !source[end].endsLine { end += 1 }
    var shown = max(start, offset - Self.reach)
    while shown < offset, source[shown] & 0xC0 == 0x80 { shown += 1 }

    charactersBefore = source[start..<offset].count { $0 & 0xC0 != 0x80 }
    cells = Self.cells(source[shown..<offset])
    first = cells.count
    cells += Self.cells(source[offset..<end])
    let word = Self.wordLength(source[offset..<end])
    count = max(1, Self.cells(source[offset..<offset + word]).count)
    if shown > start {
      cells.insert(Cell(text: "…", width: 1), at: 0)
      first += 1
    }
    if end < source.count, !source[end].endsLine { cells.append(Cell(text: "…", width: 1)) }
  }

  func place(line: Int) -> Diagnostic.Place {
    Diagnostic.Place(line: line, column: charactersBefore + 1, excerpt: text(line: line))
  }

  /// Two lines: the text, and what points into it.
  private func text(line: Int) -> String {
    let range = window
    let isCut = (front: range.lowerBound > 0, back: range.upperBound < cells.count)
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 4 - number.utf8.count))
    let text = cells[range].map(\.text).joined()
    let before = cells[range.lowerBound..<first].reduce(isCut.front ? 1 : 0) { $0 + $1.width }
    let last = min(first + count, range.upperBound)
    let pointed = first < last ? cells[first..<last].reduce(0) { $0 + $1.width } : 1
    return
      """
      \(margin)\(number) │ \(isCut.front ? "…" : "")\(Self.trimmed(text))\(isCut.back ? "…" : "")
      \(margin)\(String(repeating: " ", count: number.utf8.count)) │ \
      \(String(repeating: " ", count: before))\(String(repeating: "^", count: max(1, pointed)))
      """
  }

  /// The cells that are shown: all, or those around the place.
  private var window: Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= Self.width { return cells.indices }
    var (low, columns) = (first, 0)
    while low > 0, columns + cells[low - 1].width <= Self.before {
      low -= 1
      columns += cells[low].width
    }
    var high = first
    while high < cells.count, columns + cells[high].width <= Self.width {
      columns += cells[high].width
      high += 1
    }
    // Near the end of the line there is room for more of what comes before.
    while low > 0, columns + cells[low - 1].width <= Self.width {
      low -= 1
      columns += cells[low].width
    }
    return low..<high
  }

  private static func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return text
  }

  /// How many bytes belong to what begins the bytes: a word, a string, or a parenthesis with the word behind it.
  private static func wordLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let head = bytes.first else { return 0 }
    if head == UInt8(ascii: "\"") {
      var isEscaped = false
      let end = bytes.dropFirst().firstIndex { byte in
        defer { isEscaped = !isEscaped && byte == UInt8(ascii: "\\") }
        return byte == UInt8(ascii: "\"") && !isEscaped
      }
      return end.map { $0 + 1 - bytes.startIndex } ?? bytes.count
    }
    if head == UInt8(ascii: "\\") {
      // An escape in a string.
      return min(bytes.count, bytes.dropFirst().first.map { $0.isLetterOrDigit } == true ? 3 : 2)
    }
    let opens = head == UInt8(ascii: "(")
    let word = bytes.dropFirst(opens ? 1 : 0).prefix { byte in
      byte > 0x20 && !"()\";,".utf8.contains(byte)
    }
    return word.count + (opens ? 1 : 0)
  }

  fileprivate static func cells(_ bytes: some Collection<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var rest = bytes[...]
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .emptyInput: return cells
      case .valid(let encoded):
        rest.removeFirst(encoded.count)
        cells.append(cell(Unicode.UTF8.decode(encoded)))
      case .error(let length):
        for byte in rest.prefix(length) {
          let text = "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
          cells.append(Cell(text: text, width: 4))
        }
        rest.removeFirst(length)
      }
    }
  }

  private static func cell(_ scalar: Unicode.Scalar) -> Cell {
    if scalar == "\t" { return Cell(text: "  ", width: 2) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      let text = "\\u{\(String(scalar.value, radix: 16))}"
      return Cell(text: text, width: text.utf8.count)
    case .nonspacingMark, .enclosingMark: return Cell(text: String(scalar), width: 0)
    default: return Cell(text: String(scalar), width: scalar.isWide ? 2 : 1)
    }
  }
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether terminals give the character two columns: East Asian scripts, and most pictures.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
