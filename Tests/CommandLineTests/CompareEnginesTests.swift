import Foundation
import Testing

/// `wast-run compare-engines`, with our own runtime and adapters over it that do what they should, or something wrong.
@Suite struct CompareEnginesTests {
  let program: Program
  private let probe = Program.engineProbe

  init() throws {
    program = try Program()
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
    #expect(comparison.status == 0 && comparison.output.hasSuffix("4 unchanged\n"), "\(comparison)")
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
