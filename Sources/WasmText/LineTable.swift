/// Finds the line and column of offsets in a text.
///
/// Building it takes one pass over the text, an answer the logarithm of the number of lines; so the parsers
/// carry offsets, and count lines only for what somebody will read.
struct LineTable {
  /// Where lines begin, in ascending order. The first is where the text begins.
  private var starts: [Int]
  private let origin: Position

  /// - Parameters:
  ///   - range: the text, a part of `source`.
  ///   - origin: the position of its first byte.
  init(_ source: UnsafeBufferPointer<UInt8>, range: Range<Int>, origin: Position = .start) {
    self.origin = origin
    starts = [range.lowerBound]
    starts.reserveCapacity(range.count / 32)
    for index in range {
      let isLineEnd =
        switch source[index] {
        case UInt8(ascii: "\n"): true
        // A carriage return before a line feed ends the line together with it.
        case UInt8(ascii: "\r"):
          index + 1 == range.upperBound || source[index + 1] != UInt8(ascii: "\n")
        default: false
        }
      if isLineEnd { starts.append(index + 1) }
    }
  }

  /// The position of an offset that is not before the text. O(log lines).
  func position(of offset: Int) -> Position {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = UInt32(clamping: offset - starts[low])
    return Position(
      line: origin.line &+ UInt32(clamping: low), column: (low == 0 ? origin.column : 1) &+ column)
  }
}

extension Position {
  /// Where a text begins.
  public static let start = Position(line: 1, column: 1)
}

extension SyntaxError {
  init(_ error: Malformed, lines: LineTable) {
    self.init(position: lines.position(of: error.offset), message: error.message, proposal: error.proposal)
  }
}
