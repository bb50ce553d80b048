import Glibc

/// A drawing of ratios: a line for each kernel, on it a dot for each engine, on a logarithmic scale.
struct RatioPlot {
  struct Series {
    var name: String
    var color: String
    /// Drawn larger than the others, and beneath them, so that none hides another.
    var isOurs = false
  }

  struct Row {
    var name: String
    /// For each series, a ratio; nil if there is none.
    var values: [Double?]
    /// Set apart from the rows above it.
    var isSummary = false
  }

  var title: String
  /// What the ratios are, with the direction that is better.
  var axis: String
  var series: [Series]
  var rows: [Row]

  private static let width = 900.0
  private static let left = 150.0
  private static let right = 870.0
  private static let top = 84.0
  private static let rowHeight = 22.0

  /// The drawing, as SVG.
  var svg: String {
    let bottom = Self.top + Self.rowHeight * Double(rows.count)
    var drawing = SVG(width: Self.width, height: bottom + 50)
    drawing.text(title, at: (20, 26), size: 16, color: "#000000", isBold: true)
    var x = 24.0
    for series in series {
      drawing.circle(at: (x, 48), radius: Self.radius(series.isOurs), color: series.color)
      drawing.text(series.name, at: (x + 11, 52), isBold: series.isOurs)
      x += 40 + 7.5 * Double(series.name.count)
    }
    let scale = self.scale
    for tick in scale.ticks {
      let x = scale.position(exp2(Double(tick)))
      let color = tick == 0 ? "#555555" : "#dddddd"
      drawing.line(from: (x, Self.top - 8), to: (x, bottom), color: color, width: tick == 0 ? 1.5 : 1)
      drawing.text(Self.label(tick), at: (x, bottom + 17), anchor: .middle)
    }
    drawing.text(axis, at: ((Self.left + Self.right) / 2, bottom + 38), anchor: .middle)
    for (index, row) in rows.enumerated() {
      let y = Self.top + Self.rowHeight * (Double(index) + 0.5)
      if row.isSummary {
        let edge = y - Self.rowHeight / 2
        drawing.line(from: (20, edge), to: (Self.right, edge), color: "#888888")
      }
      drawing.line(from: (Self.left, y), to: (Self.right, y), color: "#eeeeee")
      drawing.text(row.name, at: (Self.left - 10, y + 4), anchor: .end, isBold: row.isSummary)
      for isOurs in [true, false] {
        for (series, value) in zip(series, row.values) where series.isOurs == isOurs {
          guard let value, value > 0, value.isFinite else { continue }
          drawing.circle(at: (scale.position(value), y), radius: Self.radius(isOurs), color: series.color)
        }
      }
    }
    return drawing.document
  }

  /// From values to pixels.
  private struct Scale {
    /// Powers of two.
    var ticks: ClosedRange<Int>

    func position(_ value: Double) -> Double {
      let part = (log2(value) - Double(ticks.lowerBound)) / Double(ticks.upperBound - ticks.lowerBound)
      return RatioPlot.left + part * (RatioPlot.right - RatioPlot.left)
    }
  }

  private var scale: Scale {
    let exponents = rows.flatMap(\.values).compactMap { $0 }.filter { $0 > 0 && $0.isFinite }.map(log2)
    // The least and the greatest number of any use, lest a mistake in the figures make a thousand lines.
    let low = max(-10, Int((exponents.min() ?? 0).rounded(.down)))
    let high = min(10, Int((exponents.max() ?? 0).rounded(.up)))
    return Scale(ticks: min(low, -1)...max(high, 1))
  }

  private static func radius(_ isOurs: Bool) -> Double { isOurs ? 7 : 4 }

  private static func label(_ tick: Int) -> String { tick < 0 ? "1/\(1 << -tick)" : "\(1 << tick)" }
}
