import JSON
import Conformance
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// `docs/schemas/results.schema.json`, as far as the keywords go that it uses.
private struct ResultsSchema {
  private let definitions: JSONValue
  private static let path = URL(fileURLWithPath: #filePath).appendingPathComponent(
    "../../../docs/schemas/results.schema.json"
  ).standardizedFileURL.path

  init() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    definitions = try #require(try JSONParser.parse(text.utf8)["$defs"])
  }

  /// What is wrong with an event, each with the member's name.
  func problems(_ event: JSONValue) throws -> [String] {
    let name = try #require(event["event"]?.string)
    guard let schema = definitions[name] else { return ["there is no event \(name)"] }
    return problems(event, schema, name)
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if let reference = schema["$ref"]?.string {
      return problems(value, definitions[String(reference.dropFirst("#/$defs/".count))]!, place)
    }
    if let constant = schema["const"] { return constant == value ? [] : ["\(place): is not the constant"] }
    if let choices = schema["enum"]?.array {
      return choices.contains(value) ? [] : ["\(place): is not one of the values"]
    }
    switch (schema["type"]?.string, value) {
    case ("string", .string), ("boolean", .bool), ("integer", .integer): return []
    case ("array", .array(let items)):
      return items.flatMap { problems($0, schema["items"]!, place) }
    case ("object", .object(let members)):
      let properties = schema["properties"]!
      let missing = schema["required"]!.array!.filter { value[$0.string!] == nil }
      return missing.map { "\(place): \($0.string!) is missing" }
        + members.flatMap { member in
          properties[member.name].map { problems(member.value, $0, "\(place).\(member.name)") }
            ?? ["\(place): \(member.name) is in no document"]
        }
    default: return ["\(place): has the wrong type"]
    }
  }
}

@Suite struct ResultsSchemaTests {
  /// The events of a run in which everything happens that can.
  private func events() throws -> [JSONValue] {
    let folder = TemporaryFolder()
    let path = folder.path("results.jsonl")
    let start = RunStart(
      version: "1.2", arguments: ["--x"], facts: [RunFact("machine", "x")], files: ["d/a.wast"])
    let log = try ResultsLog(path: path, start: start)
    var odd = FormatTests.result("odd", FormatTests.wrong, expectedFailure: "not yet")
    odd.feature = "simd"
    odd.marks = [.slow, .flaky, .madeUpImports]
    odd.earlierVerdicts = [.pass, FormatTests.wrong]
    log.scriptStarted(0, file: "d/a.wast", location: "sub/d/a.wast", time: .now)
    log.caseStarted(0, 0, line: 1)
    log.scriptFinished(
      0, ScriptReport(file: "d/a.wast", cases: [odd], nanoseconds: 1, expectedFailure: "no", isWhole: false))
    log.add(
      ScriptReport(
        file: "b.wast", cases: [], problem: .init(type: "unreadable", message: "gone"), nanoseconds: 1))
    log.add(FormatTests.script)
    try log.finish(RunEnd(nanoseconds: 1, status: 1, interruption: "stopped"))
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONParser.parse($0.utf8)
    }
  }

  @Test("every event that is written is as the schema says, and has no member that it does not name")
  func written() throws {
    let schema = try ResultsSchema()
    for event in try events() { #expect(try schema.problems(event) == []) }
  }

  @Test(
    "the schema refuses what is not an event",
    arguments: [
      (#"{"event":"case-start","script":0,"case":0}"#, "line is missing"),
      (#"{"event":"case-start","script":0,"case":0,"line":"1"}"#, "wrong type"),
      (#"{"event":"case-start","script":0,"case":0,"line":1,"x":1}"#, "x is in no document"),
      (
        #"{"event":"run-finish","scripts":0,"counts":[{"outcome":"won","cases":0}],"ns":0,"status":0}"#,
        "values"
      ),
    ])
  func refused(_ line: String, _ problem: String) throws {
    let problems = try ResultsSchema().problems(try JSONParser.parse(line.utf8))
    #expect(problems.count == 1 && problems[0].hasSuffix(problem))
  }
}
