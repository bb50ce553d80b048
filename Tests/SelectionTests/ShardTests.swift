import Testing

@testable import Selection

@Suite struct ShardTests {
  @Test(
    "shards as text",
    arguments: [
      ("1/1", "hash:1/1"), ("hash:2/4", "hash:2/4"), ("slice:4/4", "slice:4/4"), ("time:1/2", "time:1/2"),
    ])
  func text(text: String, canonical: String) { #expect(Shard(text)?.description == canonical) }

  @Test(
    "text that is no shard",
    arguments: [
      "", "1", "0/2", "3/2", "-1/2", "1/0", "a/b", "1/2/3", "range:1/2", "1/999999999999999999999",
      "1/1000000",
    ]
  )
  func wrong(text: String) { #expect(Shard(text) == nil) }

  @Test(
    "every script is in one shard, and shards are about equal", arguments: [Shard.Method.hash, .slice],
    [1, 2, 3, 7])
  func parts(method: Shard.Method, count: Int) {
    let files = (0..<1000).map { "suite/script-\($0).wast" }
    let parts = (1...count).map {
      Shard(method: method, index: $0, count: count)!.positions(of: files) { _ in nil }
    }
    #expect(parts.joined().sorted() == Array(0..<1000))
    let sizes = parts.map(\.count)
    #expect(sizes.allSatisfy { abs($0 - 1000 / count) <= (method == .slice ? 1 : 200 / count + 10) })
  }

  @Test(
    "parts by time take about as long as each other, and new scripts are dealt out as well",
    arguments: [1, 2, 4, 7])
  func times(count: Int) {
    // A few long scripts, many short ones, and some that are new; the given order does not matter.
    let files = (0..<200).map { "s/\($0).wast" }
    func time(_ file: String) -> UInt64? {
      let number = UInt64(file.dropFirst(2).dropLast(5))!
      return number % 10 == 3 ? nil : number % 50 == 0 ? 900_000_000 : 1_000_000 + number
    }
    let parts = (1...count).map {
      Shard(method: .time, index: $0, count: count)!.positions(of: files, nanoseconds: time)
    }
    #expect(parts.joined().sorted() == Array(0..<200))
    #expect(parts.allSatisfy { $0 == $0.sorted() })
    let mean = files.compactMap(time).reduce(0, +) / 180
    let loads = parts.map { $0.reduce(0) { $0 + (time(files[$1]) ?? mean) } }
    #expect(loads.max()! - loads.min()! <= 900_000_000)
    if count == 2 { #expect(loads.max()! - loads.min()! < 25_000_000) }
  }

  @Test("times that make no sense overflow nothing, and without any parts are equal")
  func oddTimes() {
    let files = (0..<10).map { "\($0)" }
    for time in [nil, 0, UInt64.max] {
      let parts = (1...3).map {
        Shard(method: .time, index: $0, count: 3)!.positions(of: files) { _ in time }
      }
      #expect(parts.map(\.count).sorted() == [3, 3, 4])
    }
  }

  @Test(
    "the environments of CI systems",
    arguments: [
      (["GTEST_SHARD_INDEX": "0", "GTEST_TOTAL_SHARDS": "3"], "hash:1/3"),
      (["TEST_SHARD_INDEX": "2", "TEST_TOTAL_SHARDS": "3"], "hash:3/3"),
      (["CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "2"], "hash:1/2"),
      (["BUILDKITE_PARALLEL_JOB": "1", "BUILDKITE_PARALLEL_JOB_COUNT": "2"], "hash:2/2"),
      (["CIRCLE_NODE_INDEX": "0", "CIRCLE_NODE_TOTAL": "1"], "hash:1/1"),
    ])
  func environments(variables: [String: String], shard: String) {
    guard case .shard(let found, let origin, let receipt) = Shard.inEnvironment({ variables[$0] }) else {
      Issue.record("no shard")
      return
    }
    #expect(found.description == shard)
    #expect(receipt == nil)
    for name in variables.keys { #expect(origin.contains(name)) }
  }

  @Test("environments without shards, and with nonsense")
  func noEnvironment() {
    #expect(Shard.inEnvironment { _ in nil } == .none)
    #expect(Shard.inEnvironment { $0 == "CI_NODE_TOTAL" ? "2" : nil } == .none)
    for (index, count) in [("0", "2"), ("3", "2"), ("x", "2"), ("1", "-1"), ("-9223372036854775808", "1")] {
      guard case .wrong = Shard.inEnvironment({ ["CI_NODE_INDEX": index, "CI_NODE_TOTAL": count][$0] }) else {
        Issue.record("\(index)/\(count) is no shard")
        continue
      }
    }
  }
}
