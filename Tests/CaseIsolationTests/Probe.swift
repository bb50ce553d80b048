import Foundation
import TestSupport
import Testing

/// The helper program `isolation-probe`, which stands beside the tests' own.
enum Probe {
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("isolation-probe")

  /// Cases that nothing but a time limit ends.
  private static let hanging: Set = ["spin", "sleep", "stop", "quiet-hang", "stop-holder"]

  /// Runs cases as a coordinator would and gives a line for each event, the worker's greeting left out. If some of them
  /// hang, they run with one time limit after the other, the longest of which leaves enough time, on any machine, to
  /// those that do not.
  ///
  /// - Parameters:
  ///   - batch: how many cases share a process; 0 for all of them and the worker.
  ///   - isSo: whether the lines are as they have to be. If they never are, the last ones are returned.
  static func run(
    batch: Int = 1, _ cases: [String], until isSo: ([String]) throws -> Bool = { _ in true }
  ) throws -> [String] {
    let isQuick = !cases.contains(where: hanging.contains)
    return try withTimeLimits(isQuick ? [60_000] : [400, 4000, 40_000], until: isSo) { limit in
      let lines = try output(["run", String(batch), String(limit)] + cases)
      #expect(lines.first == "announcement 7 hello")
      return Array(lines.dropFirst())
    }
  }

  /// Whether running cases gives certain lines.
  static func expect(
    batch: Int = 1, _ cases: [String], _ lines: [String], _ location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try run(batch: batch, cases) { $0 == lines } == lines, sourceLocation: location)
  }

  /// Calls `body` with time limits, in milliseconds, until what it returns is as it has to be.
  static func withTimeLimits<Result>(
    _ limits: [Int], until isSo: (Result) throws -> Bool, _ body: (Int) throws -> Result
  ) rethrows -> Result {
    for limit in limits.dropLast() {
      let result = try body(limit)
      if try isSo(result) { return result }
    }
    return try body(limits.last!)
  }

  static func output(_ arguments: [String]) throws -> [String] {
    let pipe = Pipe()
    let program = try RunningProgram(executable, arguments, output: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    _ = program.status()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
