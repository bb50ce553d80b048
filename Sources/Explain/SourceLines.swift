/// A text by lines, which end where WasmText holds that they do: at a line feed, a carriage return, or both.
struct SourceLines {
  private let source: [UInt8]
  private var starts = [0]

  init(_ source: [UInt8]) {
    self.source = source
    for index in source.indices {
      let isEnd =
        source[index] == UInt8(ascii: "\n")
        || source[index] == UInt8(ascii: "\r")
          && (index + 1 == source.count || source[index + 1] != UInt8(ascii: "\n"))
      if isEnd { starts.append(index + 1) }
    }
  }

  /// The number of the line, from 1, that has the byte at `offset`.
  func number(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Offset of the line's first byte.
  func start(of number: Int) -> Int { starts[number - 1] }

  /// The line, without its end and with tabs as spaces.
  subscript(number: Int) -> String {
    guard number >= 1, number <= starts.count else { return "" }
    let end = number < starts.count ? starts[number] : source.count
    var line = source[starts[number - 1]..<end]
    while let last = line.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
      .joined(separator: "  ")
  }

  /// The line that begins the field of a function whose first instruction stands on line `number`: most often
  /// that one, or one of a few before it.
  func fieldLine(ofFunctionAt number: Int) -> Int {
    (max(1, number - 64)...number).last { self[$0].drop { $0 == " " }.hasPrefix("(func") } ?? number
  }
}
