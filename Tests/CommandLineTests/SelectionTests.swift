import Foundation
import Testing

@testable import wast_run

/// Choosing what to run, and runs in parts.
@Suite struct SelectionTests {
  let program = Program()

  init() throws {
    for number in 0..<9 {
      // Script 3 fails, and script 5 cannot be read as a whole.
      try program.write(
        """
        (module (func (export "f") (result i32) (i32.const \(number == 3 ? 2 : 1))))
        (assert_return (invoke "f") (i32.const 1))
        (assert_invalid (module (func (result i32))) "type mismatch")
        (invoke "f")\(number == 5 ? " (bogus)" : "")
        """, to: "s/\(number % 2 == 0 ? "even/" : "")\(number).wast")
    }
  }

  @Test("list: what a filter selects, as text and as JSON Lines")
  func list() throws {
    let all = try program.run("list", "s")
    #expect(all.status == 4)  // one script is not whole
    #expect(all.output.split(separator: "\n").count == 37)
    let some = try program.shell(
      "\"$0\" list s/even --root s -E 'kind(assert_*) and not file(4.wast)' --json")
    #expect(some.status == 0)
    let lines = some.output.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines[0].hasPrefix("{\"id\":\"even/0.wast#"))
    #expect(lines[0].contains("\"line\":2,\"kind\":\"assert_return\",\"name\":\"assert_return \\\"f\\\"\""))
    #expect(try program.shell("\"$0\" list s/even -E nothing").status == 3)
    let wrong = try program.shell("\"$0\" list s -E 'name(a) of'")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("\n  name(a) of\n          ^"))
  }

  @Test("features that a case needs")
  func features() throws {
    try program.write(
      """
      (module $a (func (export "f") (return_call 0)))
      (module $b (func (export "f")))
      (assert_return (invoke "f"))
      (assert_return (invoke $a "f"))
      (assert_invalid (module (func (result v128))) "m")
      (module definition $d (type (struct)))
      (module instance $i $d)
      (register "r" $i)
      """, to: "f.wast")
    let lines = try program.run("list", "f.wast", "--json").output.split(separator: "\n")
    let features = lines.map { line in
      line.range(of: "\"feature\":\"").map { line[$0.upperBound...].prefix { $0 != "\"" } }
    }
    #expect(features == ["tail-call", nil, nil, "tail-call", "simd", "gc", "gc", "gc"])
  }

  @Test("shards, merged, are the whole, byte for byte", arguments: ["", "slice:"])
  func shards(method: String) throws {
    let options = "--deterministic --jobs 2"
    let whole = try program.shell("\"$0\" s \(options) --results whole.jsonl --junit whole.xml")
    #expect(whole.status == 4)
    for index in 1...4 {
      _ = try program.shell(
        "\"$0\" s \(options) --shard \(method)\(index)/4 --results \(index).jsonl --junit \(index).xml")
    }
    let merged = try program.shell(
      "\"$0\" merge 3.jsonl 1.jsonl 4.jsonl 2.jsonl --results all.jsonl --junit all.xml")
    #expect(merged.status == 4)
    #expect(try program.read("all.jsonl") == program.read("whole.jsonl"))
    #expect(try program.read("all.xml") == program.read("whole.xml"))
    let hole = try program.run("merge", "1.jsonl", "2.jsonl", "4.jsonl")
    #expect(hole.status == 4)
    #expect(hole.errors.contains("no part has "))
    // And again: the same bytes.
    _ = try program.shell("\"$0\" s \(options) --results again.jsonl --junit again.xml")
    #expect(try program.read("again.jsonl") == program.read("whole.jsonl"))
    #expect(try program.read("again.xml") == program.read("whole.xml"))
  }

  @Test("shards from the environment")
  func environment() throws {
    let outcome = try program.shell("CI_NODE_INDEX=2 CI_NODE_TOTAL=3 \"$0\" s --shard auto")
    #expect(outcome.errors.contains("running part hash:2/3, from the environment: CI_NODE_INDEX=2"))
    #expect(try program.shell("CI_NODE_INDEX=9 CI_NODE_TOTAL=3 \"$0\" s --shard auto").status == 64)
    #expect(try program.shell("\"$0\" s --shard auto").output.contains("(9 scripts, "))
    #expect(
      try program.shell(
        "GTEST_SHARD_INDEX=0 GTEST_TOTAL_SHARDS=1 GTEST_SHARD_STATUS_FILE=receipt \"$0\" s --shard auto; cat receipt"
      ).status == 0)
  }

  @Test("without paths, what is to run again is found by the results", arguments: ["", "--root s"])
  func rerunWithoutPaths(root: String) throws {
    try program.write("(module)", to: "spec/other.wast")
    _ = try program.shell("\"$0\" s \(root) --results first.jsonl")
    let again = try program.shell("\"$0\" --rerun-failed first.jsonl \(root)")
    #expect(again.status == 4)
    #expect(again.output.contains(": 2 failed (2 scripts, "), "\(again)")
    #expect(!again.errors.contains("none of these scripts"))
    program.remove("s/5.wast")
    #expect(
      try program.shell("\"$0\" --rerun-failed first.jsonl \(root)").output.contains("5.wast: unreadable"))
    _ = try program.run("s/even", "--results", "good.jsonl")
    let nothing = try program.run("--rerun-failed", "good.jsonl")
    #expect(nothing.status == 3)
    #expect(nothing.errors.contains("nothing to rerun"))
  }

  @Test("only what failed, and failures first")
  func rerun() throws {
    _ = try program.run("s", "--results", "first.jsonl")
    let again = try program.run("s", "--rerun-failed", "first.jsonl", "--results", "second.jsonl")
    #expect(again.output.contains(": 2 failed (2 scripts, "))
    #expect(again.status == 4)
    try program.write(
      "(module (func (export \"f\") (result i32) (i32.const 1)))\n(assert_return (invoke \"f\") (i32.const 1))",
      to: "s/3.wast")
    #expect(try program.run("s", "--rerun-failed", "first.jsonl").output.contains("ok    s/3.wast  2 passed"))
    #expect(try program.run("s/even", "--rerun-failed", "first.jsonl").status == 3)
    let elsewhere = try program.run("s/even", "--rerun-failed", "first.jsonl", "--root", "s")
    #expect(elsewhere.errors.contains("none of these scripts is in the earlier results"))
    let order = try program.run("s", "--order", "failed-first", "--previous", "first.jsonl")
    #expect(order.output.hasPrefix("ok    s/3.wast"))
    #expect(
      try program.shell("\"$0\" s --previous first.jsonl -E 'status(failed)'").output.contains("(2 scripts, ")
    )
    let random = try program.run("s", "--order", "random")
    let seed = random.errors.split(separator: "\n")[0].split(separator: ":").last!
    #expect(try program.run("s", "--order", "random:\(seed)", "--deterministic").status == 4)
  }

  @Test("enough failures")
  func failFast() throws {
    let outcome = try program.run("s", "--fail-fast", "--jobs", "1", "--results", "r.jsonl")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        "FAIL: 5 passed, 1 failed, 2 not run; stopped after 1 failure (9 scripts, 7 of them not run, "))
    #expect(try program.run("gate", "r.jsonl", "r.jsonl").status == 4)
    #expect(
      try program.run("s", "--max-failures", "2", "--jobs", "1", "--repeat", "2").output.contains(
        "(9 scripts, 6 of them not run, "))
  }

  @Test("more than one attempt")
  func attempts() throws {
    let twice = try program.run("s/even", "--repeat", "2", "--durations", "2")
    #expect(twice.status == 0)
    #expect(twice.output.contains("ok: 20 passed (5 scripts, "))
    #expect(twice.output.contains(" ms  s/even/"))
    let retried = try program.run("s", "--retries", "2", "--results", "r.jsonl")
    #expect(retried.status == 4)
    #expect(retried.output.contains("35 passed, 2 failed (9 scripts, "))
    #expect(!(try program.read("r.jsonl")).contains("\"flaky\""))
  }
}
