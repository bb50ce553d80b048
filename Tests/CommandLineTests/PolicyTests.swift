import Foundation
import Testing

/// What is red and what is green: alike in `run`, `gate` and `merge`, and in every report.
@Suite struct PolicyTests {
  let program = Program()

  init() throws {
    try write(a: 1, b: 2)
  }

  /// A suite of which "a" and "b" are expected to be 1, with a case that is skipped and more if that is asked for.
  func write(a: Int, b: Int, more: String = "") throws {
    try program.write(
      """
      (module (func (export "a") (result i32) (i32.const \(a))) (func (export "b") (result i32) (i32.const \(b))))
      (assert_return (invoke "a") (i32.const 1))
      (assert_return (invoke "b") (i32.const 1))
      \(more)
      """, to: "s/a.wast")
    try program.write(Self.skipped, to: "s/skip.wast")
  }

  static let skipped = "(module (type $f (func)) (type $c (cont $f)))\n"

  /// The exit codes of `run --baseline`, of `gate` of its results, and of `merge --baseline` of its parts.
  func statuses(_ options: String = "") throws -> [Int32] {
    try [
      "\"$0\" s --baseline base --results r.jsonl \(options)",
      "\"$0\" gate base r.jsonl \(options)",
      """
      for part in 1 2; do "$0" s --shard slice:$part/2 --results $part.jsonl >/dev/null 2>&1; done
      "$0" merge 1.jsonl 2.jsonl --baseline base \(options)
      """,
    ].map { try program.shell($0).status }
  }

  @Test("run, gate and merge end alike, under every policy")
  func policies() throws {
    #expect(try program.shell("\"$0\" s --baseline base --update-baseline").status == 0)
    // A known failure, and one that is skipped.
    #expect(try statuses() == [0, 0, 0])
    #expect(try statuses("--fail-on failure") == [1, 1, 1])
    #expect(try statuses("--fail-on default,skip") == [1, 1, 1])
    #expect(try statuses("--require-feature stack-switching") == [1, 1, 1])
    #expect(try statuses("--require-feature simd") == [0, 0, 0])
    // Worse.
    try write(a: 2, b: 2)
    #expect(try statuses() == [2, 2, 2])
    #expect(try statuses("--fail-on new-failure") == [0, 0, 0])
    #expect(try statuses("--fail-on none") == [0, 0, 0])
    // New cases: one that passes, and one that fails.
    try write(a: 1, b: 2, more: "(assert_return (invoke \"a\") (i32.const 1))")
    #expect(try statuses() == [0, 0, 0])
    #expect(try statuses("--fail-on new") == [1, 1, 1])
    try write(a: 1, b: 2, more: "(assert_return (invoke \"a\") (i32.const 5))")
    #expect(try statuses() == [1, 1, 1])
    #expect(try statuses("--fail-on regression,disappeared") == [0, 0, 0])
    // Text that cannot be read.
    try write(a: 1, b: 2, more: "(frob)")
    #expect(try statuses() == [4, 4, 4])
    // Fixed, and gone.
    try write(a: 1, b: 1)
    #expect(try statuses() == [0, 0, 0])
    #expect(try statuses("--fail-on fixed") == [1, 1, 1])
    program.remove("s/skip.wast")
    #expect(try statuses().prefix(2) == [2, 2])
  }

  @Test("where nothing ran it is not green, unless that is asked for")
  func nothingRan() throws {
    try program.write(Self.skipped, to: "only/skip.wast")
    try program.write("", to: "empty.wast")
    let skipped = try program.run("only", "--results", "r.jsonl", "--junit", "r.xml", "--html", "r.html")
    #expect(skipped.status == 3)
    #expect(skipped.output.hasPrefix("skip  only/skip.wast  1 skipped"))
    #expect(skipped.output.contains("\nskip: 1 skipped, nothing ran (1 script, "))
    #expect(try program.read("r.xml").contains("<failure type=\"nothing-ran\" message=\"nothing ran\">"))
    #expect(try program.read("r.html").contains("\"heading\":\"nothing ran\""))
    #expect(try program.run("only", "--no-tests", "pass").status == 0)
    #expect(try program.run("empty.wast").status == 3)
    #expect(try program.run("empty.wast", "--no-tests", "pass").status == 0)
    #expect(try program.shell("\"$0\" s --shard 1/50").status == 3)
    #expect(try program.shell("\"$0\" s --shard 1/50 --no-tests pass --results p.jsonl").status == 0)
    #expect(try program.run("nowhere.wast", "--no-tests", "pass").status == 4)
    #expect(try program.run("s", "--require-feature", "stack-switching", "-E", "file(skip.wast)").status == 1)
  }

  @Test(
    "a case that the baseline knows is skipped in JUnit XML, and one that is worse is named first everywhere")
  func reports() throws {
    try write(a: 1, b: 2, more: "(assert_return (invoke \"b\") (i32.const 3))")
    #expect(try program.shell("\"$0\" s --baseline base --update-baseline").status == 0)
    try program.write(
      """
      (module (func (export "a") (result i32) (i32.const 4)) (func (export "b") (result i32) (i32.const 3)))
      (assert_return (invoke "b") (i32.const 7))
      (assert_return (invoke "a") (i32.const 1))
      (assert_return (invoke "b") (i32.const 1))
      (assert_return (invoke "b") (i32.const 3))
      """, to: "s/a.wast")
    let run = try program.shell(
      "GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY= \"$0\" s --baseline base --junit r.xml --results r.jsonl --html r.html "
        + "--markdown r.md --tap r.tap")
    #expect(run.status == 2)
    let summary = "1 regressed, 1 fixed, 1 new, 1 changed, 2 unchanged"
    #expect(
      run.output.contains(
        "baseline base: \(summary)\nFAIL (1 regression, 1 new failure): 2 passed, 2 failed, "))
    let annotations = run.output.split(separator: "\n").filter { $0.hasPrefix("::error") }
    #expect(annotations.count == 2)
    #expect(
      annotations[0].contains("line=3") && annotations[0].contains("::regression: expected i32 1, got i32 4"))
    #expect(annotations[1].contains("line=2"))
    let junit = try program.read("r.xml")
    #expect(
      junit.contains(
        "<skipped type=\"expected-failure\" message=\"expected failure: known from the baseline\">"))
    #expect(junit.contains("<property name=\"verdict\" value=\"not as expected\"/>"))
    #expect(junit.contains("<property name=\"baseline.changes\" value=\"\(summary)\"/>"))
    #expect(junit.contains("tests=\"6\" failures=\"2\" errors=\"0\" skipped=\"2\""))
    let markdown = try program.read("r.md")
    #expect(markdown.hasPrefix("## wast-run: 1 regressed, 1 new failure, 1 fixed\n\n**Not as expected**"))
    let sections = markdown.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(sections == ["### Regressed", "### Also not as expected", "### Causes", "### Fixed"])
    #expect(try program.read("r.html").contains("\"baseline\":{\"name\":\"base\",\"summary\":\"\(summary)\""))
    #expect(try program.read("r.tap").contains("# baseline.changes: \(summary)\n"))
    // Made of the results, they are the same; and the gate makes them as well.
    #expect(
      try program.run("report", "r.jsonl", "--markdown", "again.md", "--junit", "again.xml").status == 0)
    #expect(try program.read("again.md") == markdown)
    #expect(try program.read("again.xml") == junit)
    let gate = try program.run(
      "gate", "base", "r.jsonl", "--markdown", "gate.md", "--junit", "gate.xml", "--json")
    #expect(try program.read("gate.md") == markdown)
    #expect(try program.read("gate.xml") == junit)
    #expect(gate.output.hasPrefix("{\"verdict\":\"fail\","))
    #expect(gate.output.contains("{\"kind\":\"regression\",\"count\":1,\"red\":true}"))
    #expect(gate.output.contains("\"summary\":\"\(summary)\""))
    let compare = try program.run("compare", "base", "r.jsonl", "--json")
    #expect(
      compare.status == 0 && compare.output.hasPrefix("{\"baseline\":\"base\",\"summary\":\"\(summary)\""))
  }

  @Test("a case that passed and is skipped now is a failure in JUnit XML")
  func skippedNow() throws {
    #expect(try program.shell("\"$0\" s --baseline base --update-baseline").status == 0)
    try program.write(
      "(module (type $f (func)) (type $c (cont $f)))\n(assert_return (invoke \"a\") (i32.const 1))\n",
      to: "s/a.wast")
    #expect(try program.run("s", "--baseline", "base", "--junit", "r.xml").status == 2)
    #expect(try program.read("r.xml").contains("<failure type=\"regression\" message=\""))
  }
}
