/// A drawing, as SVG. Lengths are in pixels, from the upper left corner.
struct SVG {
  enum Anchor: String { case start, middle, end }

  private let width: Double
  private let height: Double
  private var elements: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func line(
    from a: (x: Double, y: Double), to b: (x: Double, y: Double), color: String, width: Double = 1
  ) {
    elements.append(
      "<line x1=\"\(Self.number(a.x))\" y1=\"\(Self.number(a.y))\" x2=\"\(Self.number(b.x))\" "
        + "y2=\"\(Self.number(b.y))\" stroke=\"\(color)\" stroke-width=\"\(Self.number(width))\"/>")
  }

  mutating func circle(at center: (x: Double, y: Double), radius: Double, color: String) {
    elements.append(
      "<circle cx=\"\(Self.number(center.x))\" cy=\"\(Self.number(center.y))\" r=\"\(Self.number(radius))\" "
        + "fill=\"\(color)\"/>")
  }

  /// - Parameter point: where its base line begins, has its middle, or ends.
  mutating func text(
    _ text: String, at point: (x: Double, y: Double), anchor: Anchor = .start, size: Double = 12,
    color: String = "#333333", isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    elements.append(
      "<text x=\"\(Self.number(point.x))\" y=\"\(Self.number(point.y))\" text-anchor=\"\(anchor.rawValue)\" "
        + "font-size=\"\(Self.number(size))\" fill=\"\(color)\"\(weight)>\(Self.escaped(text))</text>")
  }

  /// The file: on white, whatever is behind it.
  var document: String {
    let size = "width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
    let box = "viewBox=\"0 0 \(Self.number(width)) \(Self.number(height))\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" \(size) \(box) font-family="sans-serif">
      <rect \(size) fill="#ffffff"/>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// Tenths of a pixel are enough.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let fraction = tenths.magnitude % 10 == 0 ? "" : ".\(tenths.magnitude % 10)"
    return "\(sign)\(tenths.magnitude / 10)\(fraction)"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
