import Testing

@testable import Selection

@Suite struct ShardTests {
  @Test(
    "shards as text", arguments: [("1/1", "hash:1/1"), ("hash:2/4", "hash:2/4"), ("slice:4/4", "slice:4/4")])
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
    var sizes = [Int](repeating: 0, count: count)
    for number in 0..<1000 {
      let file = "suite/script-\(number).wast"
      let parts = (1...count).filter {
        Shard(method: method, index: $0, count: count)!.contains(file: file, position: number)
      }
      #expect(parts.count == 1)
      sizes[parts[0] - 1] += 1
    }
    #expect(sizes.allSatisfy { abs($0 - 1000 / count) <= (method == .slice ? 1 : 200 / count + 10) })
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
