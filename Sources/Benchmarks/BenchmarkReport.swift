/// What a benchmark measured, in the forms in which it can be had.
public protocol BenchmarkReport {
  /// For a terminal.
  var text: String { get }
  /// For programs, with all samples.
  var json: String { get }
  /// The ratios as a drawing, in SVG.
  var plot: String { get }
  /// Whether every engine that took part gave the results that it should.
  var isCorrect: Bool { get }
}

extension BenchmarkReport {
  public func writeJSON(to path: String) throws(BenchmarkFailure) { try Self.write(json, path) }

  public func writePlot(to path: String) throws(BenchmarkFailure) { try Self.write(plot, path) }

  private static func write(_ text: String, _ path: String) throws(BenchmarkFailure) {
    do {
      try File.write(text.utf8, to: path)
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
  }
}

/// Why nothing was measured, or a report not written: text for the user.
public struct BenchmarkFailure: Error, CustomStringConvertible {
  public var description: String

  public init(description: String) { self.description = description }
}
