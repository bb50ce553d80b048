import SpecGenerator
import Testing

@testable import Conformance

/// Random expressions of vector instructions: the compiler beside the model.
@Suite struct RandomTreeTests {
  @Test("the compiler agrees with the model", arguments: 0..<12 as Range<UInt64>)
  func agree(seed: UInt64) {
    var runner = ScriptRunner(source: Array(RandomTrees.script(seed: seed).utf8), file: "trees-\(seed).wast")
    #expect(runner.caseCount > 20)
    for index in 0..<runner.caseCount {
      let verdict = runner.verdict(index)
      #expect(verdict.outcome == .pass, "case \(index): \(verdict.message)")
    }
  }
}
