import Foundation
import Testing
import WasmISA

@testable import Conformance

@Suite struct FeatureNameTests {
  @Test("docs/results.md names every feature as filters do, and no other")
  func documented() throws {
    let path = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../docs/results.md")
    let text = try String(contentsOf: path.standardizedFileURL, encoding: .utf8)
    let section = try #require(text.components(separatedBy: "\n## Features\n").last)
      .components(separatedBy: "\n## ")[0]
    let rows = section.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    let names = rows.flatMap { row in row.matches(of: /`([^`]*)`/).map { String($0.1) } }
    #expect(Set(names) == Set(Feature.allCases.filter { $0 != .mvp }.map(\.word)))
    #expect(names.count == Set(names).count)
  }
}
