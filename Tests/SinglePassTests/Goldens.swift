import Foundation
import Testing

/// Files of expected output. `BLESS=1 swift test --filter Goldens` (or the name of any other suite) writes what
/// the tests got instead of comparing it; read the difference before it is committed.
enum Goldens {
  static let isBlessing = ProcessInfo.processInfo.environment["BLESS"] != nil
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")
}

/// Compares with a golden file, line by line, or blesses it.
func expectGolden(_ name: String, _ actual: String) throws {
  let url = Goldens.folder.appendingPathComponent(name)
  if Goldens.isBlessing {
    try actual.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
  for (number, (line, other)) in zip(lines(expected), lines(actual)).enumerated() where line != other {
    Issue.record("\(name):\(number + 1): expected “\(line)”, got “\(other)”")
    return
  }
  #expect(expected == actual, "\(name) has another number of lines")
}
