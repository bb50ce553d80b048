import Foundation
import TestSupport
import Testing

/// Cases that misbehave, alone and in batches. The counter that the probe's cases add to shows whose effects remain:
/// a surviving case returns how many survived up to it, itself included.
@Suite struct CaseChainTests {
  /// Sizes of batches that have to make no difference.
  static let batches = [1, 2, 64]

  @Test("the state flows from one surviving case to the next", arguments: [0] + batches)
  func stateFlows(batch: Int) throws {
    try Probe.expect(
      batch: batch, ["ok", "quiet", "ok"], ["0 returned: 1", "1 returned: 2", "2 returned: 3", "complete"])
  }

  @Test("a worker may read for longer than any case may take")
  func slowReading() throws {
    let lines = try Probe.output(["run", "1", "300", "reads=3000", "ok"])
    #expect(lines == ["announcement 7 hello", "0 returned: 1", "complete"])
  }

  static let endings = [
    ("segfault", "was killed by SIGSEGV (segmentation fault)"),
    ("abort", "was killed by SIGABRT (abort)"),
    ("illegal", "was killed by SIGILL (illegal instruction)"),
    ("suicide", "was killed by SIGKILL (kill)"),
    ("kill-group", "was killed by SIGKILL (kill)"),
    ("exit0", "ended itself with exit code 0"),
    ("exit3", "ended itself with exit code 3"),
    ("spin", "gave no verdict within its time limit"),
    ("sleep", "gave no verdict within its time limit"),
    ("stop", "gave no verdict within its time limit"),
    ("close", "closed the descriptors it reports through"),
    ("close-result", "closed the descriptors it reports through"),
    ("replace-result", "closed the descriptors it reports through"),
    ("close-output", "closed the descriptors it reports through"),
    ("close-and-exit", "ended itself with exit code 4"),
    ("babble", "reported bytes that are not a verdict"),
    ("scribble", "reported bytes that are not a verdict"),
    ("scribble-and-die", "was killed by SIGABRT (abort)"),
  ]

  @Test("a case that dies or hangs is recorded, and what it did is undone", arguments: batches, endings)
  func misbehaviour(batch: Int, case: (manner: String, ending: String)) throws {
    let (manner, ending) = `case`
    try Probe.expect(
      batch: batch, ["ok", "ok", manner, "quiet", "ok", manner, "ok"],
      [
        "0 returned: 1", "1 returned: 2", "2 \(ending)", "3 returned: 3", "4 returned: 4", "5 \(ending)",
        "6 returned: 5", "complete",
      ])
  }

  @Test("a smashed stack is some signal's death", arguments: batches)
  func stackSmash(batch: Int) throws {
    let lines = try Probe.run(batch: batch, ["ok", "smash", "ok"]).filter { $0.first?.isNumber == true }
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("1 was killed by SIG"))
    #expect(lines[2] == "2 returned: 2")
  }

  @Test("a case that harms the process that holds the state costs itself alone", arguments: batches)
  func holderLost(batch: Int) throws {
    for (manner, ending) in [
      ("kill-holder", "killed the process that held the script's state"),
      ("stop-holder", "stopped the process that held the script's state"),
      ("forge", "reported bytes that are not a verdict"),
    ] {
      try Probe.expect(
        batch: batch, ["ok", "ok", manner, "ok", "exit3", "ok"],
        [
          "0 returned: 1", "1 returned: 2", "2 \(ending)", "3 returned: 3",
          "4 ended itself with exit code 3", "5 returned: 4", "complete",
        ])
    }
  }

  @Test("a case that harms that process right behind one that made a bad end is recorded", arguments: batches)
  func holderLostBehindBadEnd(batch: Int) throws {
    try Probe.expect(
      batch: batch, ["ok", "abort", "kill-holder", "ok"],
      [
        "0 returned: 1", "1 was killed by SIGABRT (abort)",
        "2 killed the process that held the script's state", "3 returned: 2", "complete",
      ])
  }

  @Test("a case whose outcome is another one when it is run again is flaky")
  func flaky() throws {
    let lines = try Probe.run(batch: 64, ["ok", "fickle", "ok", "abort", "ok"])
    #expect(lines.filter { $0.contains("flaky") } == ["1 is flaky"])
    #expect(lines.suffix(2) == ["4 returned: 4", "complete"])
    #expect(
      try Probe.run(batch: 1, ["ok", "fickle", "ok", "abort", "ok"]).allSatisfy { !$0.contains("flaky") })
    let replaced = try Probe.run(batch: 64, ["ok", "fickle", "ok", "kill-holder", "ok"])
    #expect(replaced.filter { $0.contains("flaky") } == ["1 is flaky"])
  }

  @Test("the record of a crash holds what was written to standard error, and only by that case")
  func lastWords() throws {
    let lines = try Probe.run(["complain", "trap", "abort"])
    #expect(lines[0] == "0 returned: 1")
    #expect(lines[1].contains("Fatal error: the case gave up"))
    #expect(lines.contains("2 was killed by SIGABRT (abort)"))
  }

  @Test("what a case prints is dropped, however much it is", arguments: batches)
  func output(batch: Int) throws {
    #expect(try Probe.run(batch: batch, ["print", "complain", "ok"]).last == "complete")
  }

  @Test("more payload than the shared memory holds", arguments: [1, 1000])
  func largePayload(batch: Int) throws {
    let lines = try Probe.run(batch: batch, Array(repeating: "large", count: 30) + ["abort", "ok"])
    #expect(lines.count == 33)
    #expect(lines[..<30].allSatisfy { $0.contains("returned: AAAA") })
    #expect(lines[31...] == ["31 returned: 31", "complete"])
  }

  @Test(
    "a case that runs no generated code shares a process, and may break it all the same", arguments: batches)
  func quiet(batch: Int) throws {
    try Probe.expect(
      batch: batch, ["quiet", "quiet-crash", "quiet", "ok", "quiet-hang", "quiet"],
      [
        "0 returned: 1", "1 was killed by SIGABRT (abort): last words", "2 returned: 2", "3 returned: 3",
        "4 gave no verdict within its time limit", "5 returned: 4", "complete",
      ])
  }

  @Test(
    "a process that a case left behind keeps nothing from ending, and does not remain",
    arguments: [1, 64], ["leave-process", "leave-session"])
  func leftBehind(batch: Int, manner: String) throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    let lines = try Probe.run(batch: batch, [manner, "leave-process-and-die", "ok", mark])
    #expect(
      lines == [
        "0 returned: 1", "1 was killed by SIGABRT (abort)", "2 returned: 2", "3 returned: 3", "complete",
      ])
    #expect(Processes.end(mentioning: mark))
  }

  @Test("without isolation, a crash or a hang ends the script")
  func unprotected() throws {
    try Probe.expect(
      batch: 0, ["ok", "abort", "ok"], ["0 returned: 1", "1 was killed by SIGABRT (abort)", "unprotected"])
    try Probe.expect(
      batch: 0, ["ok", "spin", "ok"],
      ["0 returned: 1", "1 gave no verdict within its time limit", "unprotected"])
    try Probe.expect(
      batch: 0, ["ok", "close", "ok"],
      ["0 returned: 1", "1 closed the descriptors it reports through", "unprotected"])
  }

  /// As many as a suite may have; after the first, each is a fork and no more.
  @Test("a storm of crashes leaves nothing behind, and costs the same throughout")
  func storm() throws {
    let lines = try Probe.output(["storm", "5000"])
    #expect(lines.count == 5003)
    #expect(lines.dropFirst().prefix(5000).allSatisfy { $0.hasSuffix("ended itself with exit code 3") })
    #expect(
      lines[5001...] == ["5000 returned: 1 descriptors 4, mappings as before, memory as before", "complete"])
  }

  @Test("nothing remains when the coordinator is killed", arguments: ["spin", "sleep", "quiet-hang", "stop"])
  func coordinatorKilled(manner: String) throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    let coordinator = try RunningProgram(Probe.executable, ["run", "2", "600000", manner, mark])
    #expect(coordinator.reaches { Self.casesRun(mark) })
    coordinator.signal(SIGKILL)
    #expect(coordinator.status() == 128 + SIGKILL)
    #expect(Processes.end(mentioning: mark))
  }

  @Test("a request to stop is heard, and kills what runs")
  func interrupt() throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    let pipe = Pipe()
    let coordinator = try RunningProgram(
      Probe.executable, ["run", "1", "600000", "ok", "quiet-hang", mark],
      output: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    #expect(coordinator.reaches { Self.casesRun(mark) })
    coordinator.signal(SIGTERM)
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(coordinator.status() == 0)
    #expect(output.hasSuffix("interrupted\ninterrupted by SIGTERM (terminate)\n"))
    #expect(Processes.end(mentioning: mark))
  }

  /// Whether there are a coordinator, a worker, and a process for its cases.
  private static func casesRun(_ mark: String) -> Bool { Processes.count(mentioning: mark) >= 3 }
}
