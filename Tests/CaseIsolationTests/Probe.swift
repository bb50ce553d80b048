import Foundation
import Testing

/// The helper program `isolation-probe`, which stands beside the tests' own.
enum Probe {
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("isolation-probe")

  /// Runs cases as a coordinator would and gives a line for each event, the worker's greeting left out.
  /// - Parameter batch: how many cases share a process; 0 for all of them and the worker.
  static func run(batch: Int = 1, _ cases: [String]) throws -> [String] {
    let lines = try output(["run", String(batch)] + cases)
    #expect(lines.first == "announcement 7 hello")
    return Array(lines.dropFirst())
  }

  static func output(_ arguments: [String]) throws -> [String] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = executable
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// How many processes have this text in their command line.
  static func processes(mentioning text: String) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { name in
      guard Int(name) != nil, let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") else {
        return false
      }
      return String(decoding: line, as: UTF8.self).contains(text)
    }.count
  }
}
