import Testing

@testable import Reproduction

/// Delta debugging finds what a test needs, whatever that is.
@Suite struct MinimizerTests {
  @Test(
    "what is needed is what is left",
    arguments: [
      (0, []), (1, []), (1, [0]), (2, [1]), (5, [0, 4]), (64, [63]), (100, [3, 50, 51, 98]),
      (16, Array(0..<16)), (7, [0, 2, 4, 6]),
    ] as [(Int, [Int])])
  func monotonous(count: Int, needed: [Int]) {
    var minimizer = Minimizer()
    var tested: Set<[Int]> = []
    let found = minimizer.minimize(Array(0..<count)) { part in
      #expect(tested.insert(part).inserted, "tested twice")
      #expect(part == part.sorted())
      return needed.allSatisfy(part.contains) ? .holds : .fails
    }
    #expect(found == needed)
    #expect(minimizer.tests == tested.count)
  }

  @Test("what is left is minimal, where less may hold again or not")
  func parity() {
    var minimizer = Minimizer()
    // Holds for an odd number of items.
    let found = minimizer.minimize(Array(0..<9)) { $0.count % 2 == 1 ? .holds : .fails }
    #expect(found.count % 2 == 1)
    var again = Minimizer()
    #expect(again.minimize(found) { $0.count % 2 == 1 ? .holds : .fails } == found)
  }

  @Test("a test that stops leaves the smallest part that is known")
  func stop() {
    var minimizer = Minimizer()
    var left = 3
    let found = minimizer.minimize(Array(0..<100)) { part in
      if left == 0 { return .stop }
      left -= 1
      return part.contains(77) ? .holds : .fails
    }
    #expect(found.contains(77))
    #expect(found.count < 100)
    #expect(minimizer.tests == 3)
  }
}
