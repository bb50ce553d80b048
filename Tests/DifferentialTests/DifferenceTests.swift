import ModuleGenerator
import Testing
import WasmText

@testable import Differential

@Suite struct DifferenceTests {
  private static let nan = CallOutcome.returned([.f32(bits: 0x7fc0_0000)])
  private static let otherNaN = CallOutcome.returned([.f32(bits: 0xffc0_0001)])

  @Test("NaNs are equal, zeros of different signs are not")
  func numbers() {
    #expect(Self.nan.agrees(with: Self.otherNaN))
    #expect(!Self.nan.agrees(with: .returned([.f64(bits: Double.nan.bitPattern)])))
    #expect(!CallOutcome.returned([.f64(bits: 0)]).agrees(with: .returned([.f64(bits: 1 << 63)])))
    #expect(!CallOutcome.returned([.i32(1)]).agrees(with: .returned([.i64(1)])))
    #expect(!CallOutcome.returned([]).agrees(with: .returned([.i32(0)])))
  }

  @Test("a trap is one of those that it may be")
  func traps() {
    let vague = CallOutcome.trapped(["out of bounds table access", "undefined element"])
    #expect(vague.agrees(with: .trapped(["undefined element"])))
    #expect(!vague.agrees(with: .trapped(["unreachable"])))
    #expect(!vague.agrees(with: .returned([])))
  }

  @Test("the first difference counts; behind exhaustion there is none")
  func first() {
    let ok = CallOutcome.returned([.i32(1)])
    let wrong = CallOutcome.returned([.i32(2)])
    #expect(Difference(expected: [ok, ok], actual: [ok, ok]) == nil)
    #expect(Difference(expected: [ok, ok, ok], actual: [ok, wrong, ok])?.call == 1)
    #expect(Difference(expected: [.exhausted, ok], actual: [ok, wrong]) == nil)
    #expect(Difference(expected: [ok], actual: [.failed(.crash, "was killed")])?.symptom == "crash")
    #expect(Difference(expected: [ok], actual: [.failed(.hang, "gave no verdict")])?.symptom == "hang")
    #expect(Difference(expected: [ok], actual: [.failed(.rejection, "is invalid")])?.symptom == "rejection")
    #expect(Difference(expected: [ok], actual: [.trapped(["unreachable"])])?.symptom == "unexpected-trap")
    // Two engines that both fail do not agree: nobody says what is right.
    #expect(Difference(expected: [.failed(.crash, "x")], actual: [.failed(.crash, "x")]) != nil)
  }

  @Test("scripts of subjects can be read, and say what is expected", arguments: 0..<20 as Range<UInt64>)
  func scripts(seed: UInt64) throws {
    let random = RandomModules(
      seed: seed, features: RandomModules.features.reduce(into: []) { $0.insert($1) })
    let subject = Subject(random)
    let parsed = parseScriptTolerantly(subject.script)
    #expect(parsed.errors.isEmpty)
    #expect(parsed.commands.count == subject.commandCount)
    let outcomes: [CallOutcome] = subject.calls.indices.map {
      [
        .returned([.f64(bits: 1), .f32(bits: 0x7fc0_0000), .i64(.max)]), .trapped(["unreachable"]),
        .exhausted,
        .failed(.crash, "died"),
      ][$0 % 4]
    }
    let text = subject.script(expecting: outcomes, header: ["found", ""])
    let script = parseScriptTolerantly(text)
    #expect(script.errors.isEmpty)
    #expect(script.commands.count == subject.commandCount)
  }
}
