import Foundation
import TestSupport
import Testing
import WasmRuntime

/// Whole runs of scripts, from the text to the report.
@Suite struct ScriptTests {
  let program = Program()

  @Test("a script whose assertions hold")
  func passes() throws {
    try program.write(
      """
      (module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
      (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
      """, to: "add.wast")
    let outcome = try program.run("add.wast", "--junit", "report.xml", "-v")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("add.wast:2: pass (assert_return (invoke \"add\" (i32.const 1)"))
    #expect(try program.read("report.xml").contains("tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\""))
  }

  @Test("a script with an assertion that does not hold")
  func fails() throws {
    try program.write(
      """
      (module (func (export "one") (result i32) (i32.const 1)))
      (assert_return (invoke "one") (i32.const 2))
      (assert_return (invoke "one") (i32.const 1))
      """, to: "one.wast")
    let outcome = try program.run("one.wast", "--junit", "report.xml")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("one.wast:2: fail (assert_return (invoke \"one\") (i32.const 2))"))
    #expect(outcome.output.contains("2 passed, 1 failed"))
    #expect(try program.read("report.xml").contains("<failure type=\"wrong-result\""))
    #expect(try program.run("one.wast", "--filter", "no such case").status == 3)
  }

  #if DEBUG
    /// What becomes of a case that misbehaves: its outcome, and what its message says.
    static let endings: [Misbehavior: (outcome: String, message: String)] = [
      .segfault: ("crash", "was killed by SIGSEGV"), .abort: ("crash", "was killed by SIGABRT"),
      .illegal: ("crash", "was killed by SIGILL"), .smash: ("crash", "was killed by SIG"),
      .exit0: ("crash", "ended itself with exit code 0"), .spin: ("timeout", "no verdict within "),
      .sleep: ("timeout", "no verdict within "), .stop: ("timeout", "no verdict within "),
      .closeDescriptors: ("crash", "closed the descriptors it reports through"),
      .killGroup: ("crash", "was killed by SIGKILL"),
      .killHolder: ("crash", "killed the process that held the script's state"),
      .stopHolder: ("crash", "stopped the process that held the script's state"),
      .scribble: ("crash", "reported bytes that are not a verdict"),
      .patchCaller: ("crash", "was killed by SIGILL"), .overflow: ("crash", "was killed by SIGSEGV"),
      .loseHostStack: ("crash", "was killed by SIGSEGV"),
      .loseSignalStack: ("crash", "was killed by SIGSEGV"),
      // These harm what the script does not use.
      .loseMemory: ("pass", ""), .loseImports: ("pass", ""), .loseServices: ("pass", ""),
      // These do no harm to anyone.
      .flood: ("pass", ""), .leaveProcess: ("pass", ""), .leaveSession: ("pass", ""),
      .leaveGroup: ("pass", ""),
      .forkBomb: ("crash", "made more than 32 processes and was killed with them"),
    ]

    @Test(
      "a case that misbehaves is its own outcome, and the state before it carries on",
      // What loses the heap fails in the next case, which asks for room.
      arguments: Misbehavior.allCases.filter { $0 != .loseHeap }, ["case", "batch"])
    func misbehaves(manner: Misbehavior, isolation: String) throws {
      let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
      try program.write(
        """
        (module
          (import "wastrun_test" "\(manner.rawValue)" (func $misbehave))
          (global $n (mut i32) (i32.const 0))
          (func (export "count") (result i32)
            (global.set $n (i32.add (global.get $n) (i32.const 1)))
            (global.get $n))
          (func (export "misbehave") (global.set $n (i32.const 100)) (call $misbehave) (global.set $n (i32.const 1))))
        (assert_return (invoke "count") (i32.const 1))
        (invoke "misbehave")
        (assert_return (invoke "count") (i32.const 2))
        """, to: mark)
      let expected = try #require(Self.endings[manner])
      let lines =
        ["\(mark):9: \(expected.outcome) (invoke \"misbehave\")", expected.message]
        + [1, 8, 10].map { "\(mark):\($0): pass " }
      let outcome = try program.withTimeLimits {
        try program.run(
          mark, "--timeout", $0, "--junit", "report.xml", "--isolation", isolation, "-v", "--jobs", "1")
      } until: { outcome in
        lines.allSatisfy { $0.isEmpty || outcome.output.contains($0) }
      }
      for line in lines { #expect(line.isEmpty || outcome.output.contains(line), "\(outcome.output)") }
      #expect(outcome.status == (expected.outcome == "pass" ? 0 : 1), "\(outcome.output)")
      let errors = expected.outcome == "pass" ? 0 : 1
      #expect(try program.read("report.xml").contains("tests=\"4\" failures=\"0\" errors=\"\(errors)\""))
      #expect(Processes.end(mentioning: mark))
    }
  #endif

  @Test("reports of an interrupted run hold what has run", arguments: [SIGINT, SIGTERM, SIGHUP])
  func interrupted(signal: Int32) throws {
    try program.write(
      """
      (module (func (export "loop") (loop (br 0))))
      (invoke "loop")
      """, to: "loop.wast")
    let run = try program.start([
      "loop.wast", "--junit", "report.xml", "--results", "run.jsonl", "--timeout", "600",
    ])
    #expect(run.reaches { program.hasBegun(line: 2, in: "run.jsonl") })
    run.signal(signal)
    #expect(run.status() == 128 + signal)
    let report = try program.read("report.xml")
    #expect(report.contains("tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"1\""))
    #expect(report.contains("type=\"interrupted\""))
  }
}
