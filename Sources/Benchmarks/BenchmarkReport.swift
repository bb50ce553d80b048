import Files

/// What a benchmark measured.
public protocol BenchmarkReport {
  /// For a terminal.
  var text: String { get }
  /// Whether every engine that took part gave the results that it should.
  var isCorrect: Bool { get }
}

extension KernelReport {
  public func writeJSON(to path: String) throws(BenchmarkFailure) { try Self.write(json, path) }

  public func writePlot(to path: String) throws(BenchmarkFailure) { try Self.write(plot, path) }

  private static func write(_ text: String, _ path: String) throws(BenchmarkFailure) {
    do {
      try PlainFile.write(text.utf8, to: path)
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
