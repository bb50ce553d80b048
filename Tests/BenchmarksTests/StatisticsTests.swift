import Testing

@testable import Benchmarks

@Suite struct StatisticsTests {
  @Test(
    "median, minimum, maximum",
    arguments: [
      ([3], 3, 3, 3), ([4, 1], 2.5, 1, 4), ([9, 1, 5], 5, 1, 9), ([2, 8, 4, 6], 5, 2, 8),
    ] as [([Double], Double, Double, Double)])
  func summary(values: [Double], median: Double, minimum: Double, maximum: Double) {
    let samples = Samples(values)
    #expect(samples.median == median)
    #expect(samples.minimum == minimum)
    #expect(samples.maximum == maximum)
  }

  @Test("the geometric mean gives the same product")
  func geometricMeans() throws {
    #expect(geometricMean([]) == nil)
    #expect(geometricMean([1]) == 1)
    let mean = try #require(geometricMean([0.5, 4, 4]))
    #expect(abs(mean - 2) < 1e-12)
  }

  @Test("quotients are those of the same round: a slow phase does not count")
  func quotients() {
    let quiet = Samples([1, 1, 10]), busy = Samples([2, 2, 20])
    #expect((busy / quiet).values == [2, 2, 2])
  }
}
