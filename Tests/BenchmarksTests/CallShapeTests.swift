import Testing
import VMLayout

@testable import Benchmarks

/// What tail calls elsewhere in a module cost the calls that have nothing to do with them.
@Suite struct CallShapeTests {
  /// A call with all arguments and results in registers is the same, byte for byte in size, whether what it calls
  /// ends in a tail call or not.
  @Test func registerCallsDoNotPayForTailCalls() throws {
    for parameters in [0, 1, 3, 8] {
      for results in [0, 1, 6] {
        let shape = { (tailCalls: Bool) in
          CallShape(
            name: "", parameters: Array(repeating: "i32", count: parameters),
            results: Array(repeating: "i32", count: results), tailCalls: tailCalls)
        }
        #expect(try shape(true).measure(.calleePops) == shape(false).measure(.calleePops))
      }
    }
  }

  /// The other disciplines do pay: what they are measured for can be seen.
  @Test func recoveringTheStackPointerTakesCode() throws {
    let shape = CallShape(name: "", parameters: [], results: [], tailCalls: true)
    #expect(try shape.measure(.callerRestores).callSite > shape.measure(.calleePops).callSite)
  }
}
