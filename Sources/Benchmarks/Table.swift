/// A table of text: a column of names, then columns of figures.
struct Table {
  private var rows: [[String]]

  init(_ headings: [String]) { rows = [headings] }

  /// - Parameter cells: as many as there are headings.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == rows[0].count, "a row has a cell for every column")
    rows.append(cells)
  }

  /// The rows as lines: the first column is aligned to the left, all others to the right.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max()! }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}

/// Numbers as tables show them.
enum Figure {
  /// A number with about three significant digits.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    return fixed(value, digits: value < 9.995 ? 2 : value < 99.95 ? 1 : 0)
  }

  /// A number, not negative and not huge, rounded to so many digits after the point.
  static func fixed(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard digits > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  /// A bound as its author wrote it: without a point if it is whole.
  static func bound(_ value: Double) -> String {
    value == value.rounded() ? fixed(value, digits: 0) : "\(value)"
  }
}
