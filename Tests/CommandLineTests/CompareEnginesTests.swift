import Foundation
import Testing

/// `wast-run compare-engines`, with our own runtime and adapters over it that do what they should, or something wrong.
@Suite struct CompareEnginesTests {
  let program = Program()
  private let probe = Program.engineProbe

  init() throws {
    try program.write(
      """
      (module
        (func (export "trap") (unreachable))
        (func (export "five") (result i64) (i64.const 5))
        (func (export "same") (param i64) (result i64) (local.get 0)))
      (assert_trap (invoke "trap") "unreachable")
      (assert_return (invoke "five") (i64.const 6))
      (assert_return (invoke "same" (i64.const 8)) (i64.const 8))
      """, to: "a.wast")
  }

  @Test("engines that do the same agree, also in what fails on all of them")
  func agreement() throws {
    let outcome = try program.run("compare-engines", "--engine", "own", "--engine", probe, "a.wast")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.hasPrefix("own (wast-run "))
    #expect(outcome.output.contains("\n\(probe) (wast-run itself): 3 passed, 1 failed\n"))
    #expect(
      outcome.output.hasSuffix("\nok: 0 differences, 4 agreed, 0 run by fewer than two engines\n"))
  }

  @Test("a case with other verdicts is shown with all of them, and with the command that reproduces it")
  func differences() throws {
    let wrong = "\(probe) --bits"
    let outcome = try program.run(
      "compare-engines", "--engine", "own", "--engine", probe, "--engine", wrong, "a.wast")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.output.contains(
        """
        a.wast:7: (assert_return (invoke "same" (i64.const 8)) (i64.const 8))
          own: pass
          \(probe): pass
          \(wrong): fail (wrong-result): expected i64 8, actual i64 9
          wast-run repro a.wast:7 --engine '\(wrong)'

        """), "\(outcome.output)")
    // It fails everywhere, but with other values.
    #expect(
      outcome.output.contains(
        "  own: fail (wrong-result): expected i64 6, actual i64 5\n"
          + "  \(probe): fail (wrong-result): expected i64 6, actual i64 5\n"
          + "  \(wrong): fail (wrong-result): expected i64 6, actual i64 4\n"
          + "  wast-run repro a.wast:6\n"), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("\nDIFFER: 2 differences, 2 agreed, 0 run by fewer than two engines\n"))
    let repro = try program.run("repro", "a.wast:7", "--engine", wrong)
    #expect(repro.status == 0 && repro.output.contains("(assert_return (invoke \"same\""), "\(repro)")
  }

  /// What `--json` writes.
  private struct Report: Decodable {
    struct Engine: Decodable { var engine, name: String }
    struct Verdict: Decodable { var outcome, type, message, expected, actual: String? }
    struct Difference: Decodable {
      var file: String
      var line: Int?
      var id, name, script: String?
      var verdicts: [Verdict]
    }

    var engines: [Engine]
    var agreed, uncompared: Int
    var interruption: String?
    var differences: [Difference]
  }

  private func report(_ name: String) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(program.read(name).utf8))
  }

  @Test("the smallest script for a difference shows all of it, and is in the report that programs read")
  func scripts() throws {
    let wrong = "\(probe) --bits"
    let outcome = try program.run(
      "compare-engines", "--engine", "own", "--engine", wrong, "a.wast", "--output", "found/here", "--json",
      "found/d.json")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.output.contains(
        "\n  \(wrong): fail (wrong-result): expected i64 8, actual i64 9\n  found/here/a-7.wast\n"))
    #expect(!outcome.output.contains("wast-run repro"))
    let script = try program.read("found/here/a-7.wast")
    #expect(
      script.hasPrefix(
        """
        ;; The smallest script found that shows what a.wast:7 shows:
        ;; own: pass
        ;; \(wrong): fail (wrong-result): expected i64 8, actual i64 9
        ;; 2 of 4 commands, after
        """), "\(script)")
    #expect(
      script.contains(
        "\n;; run it: wast-run compare-engines --engine own --engine '\(wrong)' found/here/a-7.wast\n"))
    #expect(
      script.contains("\"same\"") && !script.contains("\"trap\"") && !script.contains("\"five\""), "\(script)"
    )
    let again = try program.run(
      "compare-engines", "--engine", "own", "--engine", wrong, "found/here/a-7.wast")
    #expect(again.status == 1)
    #expect(
      again.output.contains("  own: pass\n  \(wrong): fail (wrong-result): expected i64 8, actual i64 9\n"))

    let report = try report("found/d.json")
    #expect(report.engines.map(\.engine) == ["own", wrong])
    #expect(report.engines[0].name.hasPrefix("wast-run ") && report.engines[1].name == "wast-run itself")
    #expect((report.agreed, report.uncompared) == (2, 0))
    #expect(report.interruption == nil)
    #expect(report.differences.map(\.line) == [6, 7])
    #expect(report.differences.map(\.script) == ["found/here/a-6.wast", "found/here/a-7.wast"])
    let difference = report.differences[1]
    #expect(difference.file == "a.wast" && difference.name == "assert_return \"same\" (i64.const 8)")
    #expect(difference.id?.hasPrefix("a.wast#") == true)
    #expect(difference.verdicts.map(\.outcome) == ["pass", "fail"])
    #expect(difference.verdicts[1].type == "wrong-result" && difference.verdicts[1].actual == "i64 9")
  }

  @Test("scripts of cases on the same line have different names, and no more are written than wanted")
  func names() throws {
    let call = "(assert_return (invoke \"f\") (i32.const 8))"
    try program.write(
      "(module (func (export \"f\") (result i32) (i32.const 8)))\n\(call) \(call)\n\(call)\n",
      to: "b/b.1.wast")
    let outcome = try program.run(
      "compare-engines", "--engine", "own", "--engine", "\(probe) --bits", "b", "--output", "found",
      "--max-differences", "2", "--json", "d.json")
    #expect(outcome.status == 1, "\(outcome)")
    let report = try report("d.json")
    #expect(report.differences.map(\.script) == ["found/b.1-2.wast", "found/b.1-2-2.wast", nil])
    #expect(outcome.output.contains("\n  wast-run repro b/b.1.wast:3 --engine '\(probe) --bits'\nDIFFER: 3 "))
    #expect(program.exists("found/b.1-2-2.wast") && !program.exists("found/b.1-3.wast"))
  }

  @Test("a signal ends the search for scripts; what was found until then is written")
  func interruptedSearch() throws {
    // Functions that all are needed make a search that takes its time, and there are more than anybody waits for.
    let functions = (1...20).map { "(func $f\($0) (result i32) (call $f\($0 - 1)))\n" }.joined()
    let cases = String(repeating: "(assert_return (invoke \"f\") (i32.const 8))\n", count: 200)
    try program.write(
      "(module (func $f0 (result i32) (i32.const 8))\n\(functions)(export \"f\" (func $f20)))\n\(cases)",
      to: "b.wast")
    let running = try program.start([
      "compare-engines", "--engine", "own", "--engine", "\(probe) --bits", "b.wast", "--output", "found",
      "--max-differences", "200", "--json", "d.json",
    ])
    #expect(running.reaches { program.exists("found/b-23.wast") })
    running.signal(SIGTERM)
    let outcome = try program.outcome(of: running)
    #expect(outcome.status == 128 + SIGTERM, "\(outcome)")
    #expect(
      outcome.output.hasSuffix(
        "\nDIFFER: 200 differences, 1 agreed, 0 run by fewer than two engines; interrupted by SIGTERM (terminate)\n"
      ), "\(outcome)")
    let report = try report("d.json")
    #expect(report.interruption == "interrupted by SIGTERM (terminate)")
    #expect(report.differences.count == 200)
    #expect(report.differences[0].script == "found/b-23.wast" && report.differences[199].script == nil)
  }

  @Test("a signal before anything could be compared; the results so far are kept")
  func interruptedRun() throws {
    try program.write("(module (func (export \"f\") (loop (br 0))))\n(invoke \"f\")\n", to: "b.wast")
    let running = try program.start([
      "compare-engines", "--engine", "own", "--engine", probe, "b.wast", "--timeout", "600",
      "--results-folder", "kept",
    ])
    #expect(running.reaches { program.hasBegun(line: 2, in: "kept/1-own.jsonl") })
    running.signal(SIGINT)
    let outcome = try program.outcome(of: running)
    #expect(outcome.status == 128 + SIGINT, "\(outcome)")
    #expect(
      outcome.output == "INTERRUPTED: nothing was compared; interrupted by SIGINT (interrupt)\n", "\(outcome)"
    )
    #expect(try program.read("kept/1-own.jsonl").contains("\"interruption\":\"interrupted by SIGINT"))
  }

  @Test("the filter chooses the cases that are compared")
  func filter() throws {
    let outcome = try program.run(
      "compare-engines", "--engine", "own", "--engine", "\(probe) --bits", "a.wast", "-E", "kind(assert_trap)"
    )
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.hasSuffix("\nok: 0 differences, 1 agreed, 0 run by fewer than two engines\n"))
  }

  @Test("an engine that skips a case takes no side")
  func skips() throws {
    try program.write(
      "(module)\n(module (func (export \"f\") (result i32 i32) (i32.const 1) (i32.const 2)))\n", to: "b.wast")
    let outcome = try program.run(
      "compare-engines", "--engine", "own", "--engine", "\(probe) --lacks", "b.wast")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.hasSuffix("\nok: 0 differences, 1 agreed, 1 run by fewer than two engines\n"))
  }

  @Test("a crash of one engine is a difference")
  func crash() throws {
    try program.write(
      "(module (func (export \"abort\")))\n(assert_return (invoke \"abort\"))\n(module)\n", to: "c.wast")
    // The probe aborts when it is asked for a call of such a function; our own runtime just calls it.
    let outcome = try program.run("compare-engines", "--engine", "own", "--engine", probe, "c.wast")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.output.contains(
        "c.wast:2: (assert_return (invoke \"abort\"))\n  own: pass\n  \(probe): crash ("))
    #expect(outcome.output.hasSuffix("\nDIFFER: 1 difference, 2 agreed, 0 run by fewer than two engines\n"))
  }

  @Test("the results of each run are kept if that is wanted, and what is there already is not overwritten")
  func results() throws {
    let arguments = [
      "compare-engines", "--engine", "own", "--engine", probe, "a.wast", "--results-folder", "kept",
    ]
    #expect(try program.outcome(of: program.start(arguments)).status == 0)
    let comparison = try program.run("compare", "kept/1-own.jsonl", "kept/2.jsonl")
    // One of them may have been slower.
    let summary = comparison.output.split(separator: "\n").last?.split(separator: ", ") ?? []
    let counts = summary.map { $0.split(separator: " ") }
    #expect(counts.allSatisfy { ["slower", "unchanged"].contains($0[1]) }, "\(comparison)")
    #expect(counts.reduce(0) { $0 + (Int($1[0]) ?? 0) } == 4, "\(comparison)")
    try program.write("mine", to: "kept/2.jsonl")
    #expect(try program.outcome(of: program.start(arguments)).status == 64)
    #expect(try program.read("kept/2.jsonl") == "mine")
  }

  @Test(
    "what cannot be compared is refused, or ends with a status of its own",
    arguments: [
      (["--engine", "own", "a.wast"], 64), (["--engine", "own", "--engine", "own", "a.wast"], 64),
      (["--engine", "own", "--engine", "/no/adapter", "a.wast"], 64),
      (["--engine", "own", "--engine", "PROBE", "-"], 64),
      (["--engine", "own", "--engine", "PROBE", "a.wast", "--max-differences", "1"], 64),
      (["--engine", "own", "--engine", "PROBE", "a.wast", "--time", "1"], 64),
      (["--engine", "own", "--engine", "PROBE", "a.wast", "--output", "a.wast"], 64),
      (["--engine", "own", "--engine", "PROBE", "a.wast", "--json", "a.wast"], 64),
      (["--engine", "own", "--engine", "PROBE"], 64),
      (["--engine", "own", "--engine", "PROBE", "none.wast"], 4),
      (["--engine", "own", "--engine", "PROBE", "empty"], 3),
      (["--engine", "own", "--engine", "PROBE", "text.wast"], 3),
    ] as [([String], Int32)])
  func statuses(arguments: [String], status: Int32) throws {
    try FileManager.default.createDirectory(
      at: program.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
    try program.write("(assert_malformed (module quote \"(func\") \"unexpected\")", to: "text.wast")
    let outcome = try program.outcome(
      of: program.start(["compare-engines"] + arguments.map { $0 == "PROBE" ? probe : $0 }))
    #expect(outcome.status == status, "\(outcome)")
  }
}
