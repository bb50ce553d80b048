import Foundation
import Testing

/// Runs that end before their scripts do: every report says so, and what did not run is in it as that.
@Suite struct CutOffTests {
  let program = Program()

  init() throws {
    try program.write(
      "(module (func (export \"f\"))) (invoke \"f\") (module (func (export \"g\") (loop (br 0)))) (invoke \"g\")\n(module)",
      to: "s/a.wast")
    for name in ["b", "c"] { try program.write("(module)", to: "s/\(name).wast") }
  }

  static let reports =
    "--no-github --jobs 1 --results r.jsonl --junit r.xml --tap r.tap --html r.html --markdown r.md"

  /// Holds all reports of a run that was cut off in its first script against what they have to say.
  func check(reason: String, type: String) throws {
    let junit = try program.read("r.xml")
    #expect(
      junit.contains(#"<error type="interrupted" message="the run ended early: \#(reason)"#), "\(junit)")
    #expect(junit.contains(#"<skipped type="\#(type)""#))
    for file in ["s/b.wast", "s/c.wast"] {
      #expect(
        junit.contains(
          #"<testcase name="script" classname="\#(file.dropLast(5).replacing("/", with: "."))_wast""#))
    }
    #expect(
      junit.components(separatedBy: #"<skipped type="not-run" message="not run: \#(reason)"#).count == 3)
    let tap = try program.read("r.tap")
    #expect(tap.contains(" - run\n  ---\n  message: \"the run ended early: \(reason)"))
    #expect(tap.contains("s/b.wast: script # SKIP not run: \(reason)"))
    let page = try program.read("r.html")
    #expect(page.contains(#""heading":"interrupted""#) || page.contains(#""heading":"not as expected""#))
    #expect(page.contains(#""interruption":"\#(reason)"#))
    let summary = try program.read("r.md")
    #expect(
      summary.hasPrefix("## wast-run: interrupted\n\n**Interrupted**: ")
        || summary.hasPrefix("## wast-run: not as expected\n\n**Not as expected** ("))
    #expect(summary.contains("(3 scripts, 2 of them not run, "))
    #expect(try program.read("r.jsonl").contains(#""interruption":"\#(reason)"#))
    // Nothing is judged by half a run.
    #expect(try program.run("gate", "r.jsonl", "r.jsonl").status == 4)
    let byName = try program.run("gate", "r.xml", "r.xml")
    #expect(byName.status == 4 && byName.errors.contains("the run ended early: \(reason)"), "\(byName)")
  }

  @Test("a run that is terminated is not ok in any report, and says last that it was interrupted")
  func terminated() throws {
    let outcome = try program.shell(
      """
      "$0" s \(Self.reports) --timeout 60 >out 2>&1 & p=$!
      until grep -qs '"case":3,"line"' r.jsonl; do sleep 0.02; done
      kill -TERM $p; wait $p; s=$?; tail -n 1 out; exit $s
      """)
    #expect(outcome.status == 128 + SIGTERM)
    #expect(
      outcome.output.hasPrefix(
        "INTERRUPTED: 3 passed, 2 not run; interrupted by SIGTERM (terminate) (3 scripts, 2 of them not run, "
      ),
      "\(outcome)")
    try check(reason: "interrupted by SIGTERM (terminate)", type: "interrupted")
  }

  @Test("a run whose time is over is not ok in any report")
  func outOfTime() throws {
    try program.write("(module (func (export \"g\") (loop (br 0))))\n(invoke \"g\") (module)", to: "s/a.wast")
    var outcome = try program.shell("\"$0\" s \(Self.reports) --timeout 60 --total-timeout 1")
    for limit in [8, 60] where !program.hasBegun(line: 2, in: "r.jsonl") {
      outcome = try program.shell("\"$0\" s \(Self.reports) --timeout 600 --total-timeout \(limit)")
    }
    #expect(outcome.status == 1)
    let last = outcome.output.split(separator: "\n").last ?? ""
    #expect(last.hasPrefix("INTERRUPTED: "), "\(outcome)")
    #expect(
      last.contains(
        "; the time limit for the run was reached (--total-timeout) (3 scripts, 2 of them not run, ")
    )
    try check(reason: "the time limit for the run was reached (--total-timeout)", type: "total-timeout")
  }

  @Test("scripts that --max-failures kept from starting are in all reports as not run")
  func maxFailures() throws {
    try program.write("(module) (assert_invalid (module) \"x\")", to: "s/a.wast")
    let outcome = try program.shell("\"$0\" s \(Self.reports) --fail-fast")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.split(separator: "\n").last?.hasPrefix(
        "FAIL: 1 passed, 1 failed; stopped after 1 failure (3 scripts, 2 of them not run, ") == true,
      "\(outcome)")
    try check(reason: "stopped after 1 failure", type: "not-run")
  }

  @Test(
    "--max-failures stops inside a script: exactly as many cases fail, and the others have not run",
    arguments: ["case", "batch", "file"], [1, 3])
  func stopsInside(isolation: String, limit: Int) throws {
    let wrong = "(module (func (export \"f\") (unreachable)))\n"
    try program.write(
      wrong + String(repeating: "(invoke \"f\")\n", count: 20) + "(module)", to: "s/a.wast")
    let outcome = try program.shell(
      "\"$0\" s \(Self.reports) --isolation \(isolation) --max-failures \(limit)")
    #expect(outcome.status == 1)
    let failures = limit == 1 ? "1 failure" : "3 failures"
    #expect(
      outcome.output.split(separator: "\n").last?.hasPrefix(
        "FAIL: 1 passed, \(limit) failed, \(21 - limit) not run; stopped after \(failures) (3 scripts, 2 of them not run, "
      )
        == true, "\(outcome)")
    try check(reason: "stopped after \(failures)", type: "max-failures")
  }

  @Test(
    "what is expected does not count for --max-failures, and a limit that the last case reaches leaves nothing out"
  )
  func expectedFailures() throws {
    try program.write(
      "(module (func (export \"f\") (unreachable)) (func (export \"g\") (unreachable)))\n(invoke \"f\")\n(invoke \"f\")\n(invoke \"g\")",
      to: "s/a.wast")
    try program.write(
      "[[expect]]\nfile = \"s/a.wast\"\nname = '*\"f\"*'\noutcome = \"fail\"\nreason = \"known for a long time\"\n",
      to: "list.toml")
    let outcome = try program.run("s/a.wast", "--expectations", "list.toml", "--fail-fast")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.split(separator: "\n").last?.hasPrefix("FAIL: 1 passed, 1 failed, 2 expected failures")
        == true,
      "\(outcome)")
  }

  @Test("results of a coordinator that was killed name the scripts that it had not come to")
  func lostCoordinator() throws {
    let outcome = try program.shell(
      """
      "$0" s --no-github --jobs 1 --results lost.jsonl --timeout 60 >out 2>&1 & p=$!
      until grep -qs '"case":3,"line"' lost.jsonl; do sleep 0.02; done
      kill -KILL $p; wait $p
      "$0" report lost.jsonl -v \(Self.reports.replacing("--jobs 1", with: ""))
      """)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.split(separator: "\n").last?.hasPrefix("FAIL: 3 passed") == true,
      "\(outcome)")
    #expect(outcome.output.contains("; the results end early (3 scripts, 2 of them not run, "))
    #expect(outcome.output.contains("cut   s/b.wast  not run"))
    try check(reason: "the results end early", type: "not-run")
  }

  @Test("a baseline is not held against what did not run, and not written anew")
  func baseline() throws {
    try program.write("(module)", to: "s/a.wast")
    #expect(try program.run("s", "--baseline", "base", "--update-baseline").status == 0)
    try program.write("(module (func $f (loop (br 0))) (start $f))", to: "s/a.wast")
    let outcome = try program.run(
      "s", "--baseline", "base", "--jobs", "1", "--timeout", "60", "--total-timeout", "1")
    #expect(outcome.status == 1)
    #expect(!outcome.output.contains("regressed") && !outcome.output.contains("disappeared"), "\(outcome)")
    #expect(outcome.output.split(separator: "\n").last?.hasPrefix("INTERRUPTED: ") == true)
  }
}
