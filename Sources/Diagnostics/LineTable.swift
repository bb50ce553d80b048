/// Finds the line and column of offsets in a text, and the other way round. A line ends at a line feed, a carriage
/// return, or both.
///
/// Building it takes one pass over the text, an answer the logarithm of the number of lines; so parsers carry
/// offsets, and count lines only for what somebody will read.
public struct LineTable: Sendable {
  /// Where lines begin, in ascending order. The first is where the text begins.
  private var starts: [Int]
  private let origin: Position
  private let end: Int

  /// - Parameters:
  ///   - range: the text, a part of `source`.
  ///   - origin: the position of its first byte.
  public init(_ source: UnsafeBufferPointer<UInt8>, range: Range<Int>, origin: Position = .start) {
    self.origin = origin
    end = range.upperBound
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

  /// The table of a whole text.
  public init(_ source: [UInt8]) {
    self = source.withUnsafeBufferPointer { LineTable($0, range: $0.indices) }
  }

  /// Number of lines, 1 at least.
  public var count: Int { starts.count }

  /// The position of an offset that is not before the text. O(log lines).
  public func position(of offset: Int) -> Position {
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

  /// The offset that a position is the position of; one within the text for any other position. O(1).
  public func offset(of position: Position) -> Int {
    let index = min(Int(position.line) - Int(origin.line), starts.count - 1)
    guard index >= 0 else { return starts[0] }
    let first = index == 0 ? Int(origin.column) : 1
    return min(starts[index] + max(0, Int(position.column) - first), end)
  }

  /// The bytes of a line, by its number from that of the first line on, with its end; nil if there is no such line.
  public func range(ofLine number: Int) -> Range<Int>? {
    let index = number - Int(origin.line)
    guard starts.indices.contains(index) else { return nil }
    return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : end)
  }
}
