import CaseIsolation
import Foundation
import TestSupport
import Testing

/// What --isolation and the clocks mean for whole runs.
@Suite struct IsolationTests {
  let program = Program()

  static let modes = ["none", "case", "batch=1", "batch=2", "batch=7", "batch=64", "batch=1000", "file"]

  /// The folder `spec` of this package.
  static let spec = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("spec").path

  @Test("all modes give the same verdicts")
  func modesAgree() throws {
    var first: String?
    for mode in Self.modes {
      let outcome = try program.run(
        "\(Self.spec)/tail-call.wast", "\(Self.spec)/regressions", "--isolation", mode, "--junit",
        "report.xml")
      #expect(outcome.status == 0, "\(mode): \(outcome.output)")
      // Blanks make up for a time that is a digit shorter.
      let report = try program.read("report.xml")
        .replacing(#/ (time|timestamp)="[^"]*"|<property name="[^>]*>| +(?=\n)/#, with: "")
      first = first ?? report
      #expect(report == first, "\(mode)")
    }
  }

  @Test("a wrong mode is refused", arguments: ["", "batch=0", "batch=-1", "batch=x", "cases"])
  func wrongMode(mode: String) throws {
    #expect(try program.run("x.wast", "--isolation", mode).status == 64)
  }

  /// Infinite loops of every kind, and what is left of the script.
  static let loops = [
    #"(func (export "f") (loop (br 0)))"#,
    #"(func $p (import "spectest" "print")) (func (export "f") (loop (call $p) (br 0)))"#,
    #"(func $g (return_call $h)) (func $h (return_call $g)) (func (export "f") (return_call $g))"#,
    #"(func (export "f") (param i64) (loop (br_if 0 (i64.eqz (i64.const 0)))))"#,
  ]

  @Test(
    "an infinite loop costs its time limit and little more", arguments: ["none", "case", "batch", "file"])
  func infiniteLoops(mode: String) throws {
    for (index, fields) in Self.loops.enumerated() {
      let arguments = index == 3 ? "(i64.const 1)" : ""
      try program.write(
        """
        (module \(fields))
        (assert_return (invoke "f" \(arguments)))
        (module (func (export "one") (result i32) (i32.const 1)))
        (assert_return (invoke "one") (i32.const 1))
        """, to: "loop.wast")
      let lines = ["loop.wast:2: timeout", mode == "none" ? "loop.wast:4: skip" : "loop.wast:4: pass"]
      let outcome = try program.withTimeLimits {
        try program.run("loop.wast", "--isolation", mode, "--timeout", $0, "-v")
      } until: { outcome in
        lines.allSatisfy(outcome.output.contains)
      }
      #expect(outcome.status == 1)
      for line in lines { #expect(outcome.output.contains(line)) }
    }
  }

  @Test("a loop in a start function, its own or an imported one, is a timeout")
  func infiniteStart() throws {
    try program.write(
      """
      (module (func $f (loop (br 0))) (start $f))
      (module $A (func (export "f") (loop (br 0))))
      (register "a" $A)
      (module (func $f (import "a" "f")) (start $f))
      (assert_trap (module (func $f (loop (br 0))) (start $f)) "unreachable")
      (module)
      """, to: "start.wast")
    let lines =
      [1, 4, 5].map { "start.wast:\($0): timeout" } + [2, 3, 6].map { "start.wast:\($0): pass" }
    let outcome = try program.withTimeLimits {
      try program.run("start.wast", "--timeout", $0, "-v")
    } until: { outcome in
      lines.allSatisfy(outcome.output.contains)
    }
    for line in lines { #expect(outcome.output.contains(line)) }
  }

  @Test("deep recursion of every kind is exhaustion, never a crash")
  func deepRecursion() throws {
    let locals = String(repeating: "i64 ", count: 40_000)
    try program.write(
      """
      (module
        (type $t (func))
        (func $print (import "spectest" "print"))
        (table funcref (elem $i))
        (func $d (export "direct") (call $d))
        (func $i (export "indirect") (call_indirect (type $t) (i32.const 0)))
        (func $h (export "host") (call $print) (call $h) (call $print))
        (func $b (export "big") (local \(locals)) (local.set 0 (i64.const 1)) (call $b)))
      (assert_exhaustion (invoke "direct") "call stack exhausted")
      (assert_exhaustion (invoke "indirect") "call stack exhausted")
      (assert_exhaustion (invoke "host") "call stack exhausted")
      (assert_exhaustion (invoke "big") "call stack exhausted")
      (assert_exhaustion (module (func $f (call $f)) (start $f)) "call stack exhausted")
      """, to: "deep.wast")
    let outcome = try program.run("deep.wast", "-v")
    for line in 9...12 { #expect(outcome.output.contains("deep.wast:\(line): pass"), "\(outcome.output)") }
    #expect(!outcome.output.contains("crash"))
  }

  @Test("many assertions, many modules, many empty files")
  func many() throws {
    try program.write(Self.assertions(3000), to: "many/assertions.wast")
    try program.write(
      String(repeating: "(module (func (export \"f\")))\n", count: 2000), to: "many/modules.wast")
    for number in 0..<200 { try program.write("", to: "many/empty/\(number).wast") }
    let outcome = try program.run("many", "--isolation", "batch")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("ok: 5001 passed (202 scripts, "))
  }

  private static func assertions(_ count: Int) -> String {
    "(module (func (export \"f\") (param i32) (result i32) (local.get 0)))\n"
      + (0..<count).map { "(assert_return (invoke \"f\" (i32.const \($0))) (i32.const \($0)))\n" }.joined()
  }

  /// Kept as objects, 30,000 cases take more than 20 MiB. What a busy machine leaves no time to look at is missed: that
  /// makes the test less sharp, but it does not fail.
  @Test("the coordinator's memory does not grow with the cases of a script, whatever reports there are")
  func flatMemory() throws {
    try program.write(Self.assertions(40_000), to: "a.wast")
    let run = try program.start([
      "a.wast", "--isolation", "file", "--junit", "r.xml", "--results", "r.jsonl", "--tap", "r.tap",
    ])
    // The first is from when about 10,000 cases have results.
    var peaks: [Int] = []
    while run.isRunning {
      if program.size("r.jsonl") > Self.quarter, let peak = Self.peak(run.id) { peaks.append(peak) }
      usleep(5_000)
    }
    let outcome = try program.outcome(of: run)
    #expect(outcome.status == 0 && outcome.output.contains("40001 passed"), "\(outcome)")
    #expect(program.size("r.jsonl") > 3 * Self.quarter)
    let first = try #require(peaks.first)
    #expect(peaks.max()! < first + 10 << 10, "\(first) and \(peaks.max()!) KiB")
  }

  /// Bytes of results.
  private static let quarter = 3_000_000

  /// The most that a process has held, in KiB; nil if it has ended.
  private static func peak(_ process: pid_t) -> Int? {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  @Test("the time for the whole run ends it, and nothing remains")
  func totalTimeout() throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
    try program.write(
      "(module (func (export \"f\") (loop (br 0)))) (invoke \"f\") (invoke \"f\")", to: mark)
    let outcome = try program.run(mark, "--total-timeout", "0.5", "--junit", "report.xml")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("the time limit for the run was reached"))
    #expect(try program.read("report.xml").contains("type=\"total-timeout\""))
    #expect(Processes.end(mentioning: mark))
  }

  @Test("slow cases are shown")
  func slow() throws {
    try program.write("(module (func (export \"f\")))", to: "slow.wast")
    #expect(try program.run("slow.wast", "--slow", "0.000001").output.contains("slow.wast:1: slow"))
    #expect(try !program.run("slow.wast").output.contains("slow.wast:1: slow"))
  }

  /// Commands that hang, and that leave processes behind where the program has what it takes.
  static let restless: String = {
    var commands = "(module (func (export \"f\") (loop (br 0)))) "
    #if DEBUG
      commands += "(module (func (export \"g\") (import \"wastrun_test\" \"leave_group\"))) (invoke \"g\") "
    #endif
    return commands
      + String(repeating: "(invoke \"f\") (module (func (export \"f\") (loop (br 0)))) ", count: 20)
  }()

  @Test(
    "interrupts and kills at random moments leave whole reports or none, and no process",
    arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func interruptedAnywhere(signal: Int32) throws {
    for _ in 0..<13 {
      let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
      try program.write(Self.restless, to: mark)
      for report in ["report.xml", "run.jsonl"] { program.remove(report) }
      let run = try program.start([
        mark, "--junit", "report.xml", "--results", "run.jsonl", "--timeout", "0.1",
      ])
      // So many events after the beginning, and a little later.
      let moment = Int.random(in: 0...40)
      #expect(run.reaches { program.events("run.jsonl").count >= moment }, "\(moment)")
      usleep(.random(in: 0...100_000))
      run.signal(signal)
      let status = run.status()
      #expect(Processes.end(mentioning: mark))
      #expect(status == 128 + signal || status == 1)
      try checkReports(isComplete: status != 128 + SIGKILL)
    }
  }

  /// Holds the results file, and the report if there is one, against each other.
  private func checkReports(isComplete: Bool) throws {
    // Who is killed before there is anything to say leaves nothing.
    guard program.exists("run.jsonl") || isComplete else { return #expect(!program.exists("report.xml")) }
    let lines = try program.read("run.jsonl").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    var events: [String: Int] = [:]
    for line in lines.dropLast() {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      events[event?["event"] as? String ?? "", default: 0] += 1
    }
    #expect(events["run-start"] == 1)
    let report = try? program.read("report.xml")
    #expect((report != nil) == isComplete)
    guard let report else { return }
    #expect(report.hasSuffix("</testsuites>\n"))
    #expect(events["run-finish"] == 1 && events["script-finish"] == 1)
    // A script whose worker had not come to announce its cases is one itself, of that name, and so is a run that was
    // interrupted.
    let reported = report.components(separatedBy: "<testcase ").dropFirst().filter {
      !$0.hasPrefix("name=\"script\"") && !$0.hasPrefix("name=\"run\"")
    }
    #expect(reported.count == events["case-finish", default: 0])
  }

  @Test("workers that are stopped, their guard among them, do not outlive a killed coordinator")
  func stoppedWorkers() throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
    try program.write("(module (func (export \"f\") (loop (br 0))))\n(invoke \"f\")", to: mark)
    let run = try program.start([mark, "--timeout", "600", "--results", "run.jsonl"])
    #expect(run.reaches { program.hasBegun(line: 2, in: "run.jsonl") })
    func workers() -> [pid_t] { Processes.ids(mentioning: mark).filter { $0 != run.id } }
    #expect(
      eventually {
        for worker in workers() { kill(worker, SIGSTOP) }
        return !workers().isEmpty && workers().allSatisfy { Processes.state($0) == "T" }
      })
    run.signal(SIGKILL)
    #expect(run.status() == 128 + SIGKILL)
    #expect(Processes.end(mentioning: mark))
  }

  @Test("reading a script has a limit of its own, and what was not read is one finding")
  func readTimeout() throws {
    try program.write(String(repeating: "(module)\n", count: 20_000), to: "long.wast")
    let outcome = try program.run(
      "long.wast", "--read-timeout", "0.001", "--junit", "report.xml", "--results", "run.jsonl", "--no-github"
    )
    #expect(outcome.status == 4)
    #expect(
      outcome.output.contains(
        "long.wast: read-timeout\n      reading the script took more than 0.001 s (--read-timeout)"),
      "\(outcome)")
    let report = try program.read("report.xml")
    #expect(report.contains("errors=\"1\"") && report.contains("<error type=\"read-timeout\""))
    #expect(try program.run("report", "run.jsonl", "--no-github").status == 0)
    #expect(try program.run("long.wast", "--read-timeout", "0").status == 64)
  }

  #if DEBUG
    @Test(
      "what left its session or its group does not outlive a killed coordinator",
      .enabled(if: Restrictions.offered.contains(.signals), "Landlock does not confine signals here"),
      arguments: ["leave_session", "leave_group", "fork_bomb"])
    func killedCoordinator(manner: String) throws {
      let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
      try program.write(
        """
        (module (func $f (import "wastrun_test" "\(manner)")) (func (export "f") (call $f) (loop (br 0))))
        (invoke "f")
        """, to: mark)
      let coordinator = try startAndLoose(manner, mark)
      coordinator.signal(SIGKILL)
      #expect(coordinator.status() == 128 + SIGKILL)
      #expect(Processes.end(mentioning: mark))
    }

    /// Runs a script until what its case does is done. A bomb is to be found by a coordinator that does not see to it:
    /// one that does is run again.
    private func startAndLoose(_ manner: String, _ mark: String) throws -> RunningProgram {
      // Without seccomp, so that sessions can be left.
      let coordinator = try program.start(
        ["deny", "317", Program.executable.path, mark, "--timeout", "600"], by: HostTests.probe)
      guard manner == "fork_bomb" else {
        // The coordinator, the guard, the holder, the case, and two that it leaves behind.
        #expect(coordinator.reaches { Processes.count(mentioning: mark) >= 6 })
        return coordinator
      }
      #expect(coordinator.reaches { Processes.count(mentioning: mark) >= 2 })
      coordinator.signal(SIGSTOP)
      var count = 0
      #expect(
        eventually {
          count = Processes.count(mentioning: mark)
          return count > 100 || count <= 1
        })
      if count > 100 { return coordinator }
      coordinator.signal(SIGKILL)
      _ = coordinator.status()
      return try startAndLoose(manner, mark)
    }
  #endif

  @Test("runs beside each other with the same report leave a whole one")
  func sameReport() throws {
    try program.write("(module (func (export \"f\"))) (invoke \"f\")", to: "a.wast")
    let outcome = try program.shell(
      "for i in 1 2 3 4; do \"$0\" a.wast --junit report.xml >/dev/null & done; wait; ls")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n") == ["a.wast", "report.xml"])
    #expect(try program.read("report.xml").hasSuffix("</testsuites>\n"))
  }
}
