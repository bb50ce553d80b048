import Foundation
import Testing

/// Cases that misbehave. The counter that the probe's cases add to shows whose effects remain: a surviving
/// case returns how many survived up to it, itself included.
@Suite struct CaseChainTests {
  @Test("the state flows from one surviving case to the next")
  func stateFlows() throws {
    #expect(
      try Probe.run("ok", "ok", "ok") == ["0 returned: 1", "1 returned: 2", "2 returned: 3", "complete"])
  }

  @Test(
    "a case that dies or hangs is recorded, and what it did is undone",
    arguments: [
      ("segfault", "was killed by SIGSEGV (segmentation fault)"),
      ("abort", "was killed by SIGABRT (abort)"),
      ("illegal", "was killed by SIGILL (illegal instruction)"),
      ("suicide", "was killed by SIGKILL (kill)"),
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
      ("mumble", "reported bytes that are not a verdict"),
    ])
  func misbehaviour(manner: String, ending: String) throws {
    #expect(
      try Probe.run("ok", manner, "ok", manner, "ok") == [
        "0 returned: 1", "1 \(ending)", "2 returned: 2", "3 \(ending)", "4 returned: 3", "complete",
      ])
  }

  @Test("a smashed stack is some signal's death")
  func stackSmash() throws {
    let lines = try Probe.run("ok", "smash", "ok").filter { $0.first?.isNumber == true }
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("1 was killed by SIG"))
    #expect(lines[2] == "2 returned: 2")
  }

  @Test("the record of a crash holds what was written to standard error, and only by that case")
  func lastWords() throws {
    let lines = try Probe.run("complain", "trap", "abort")
    #expect(lines[0] == "0 returned: 1")
    #expect(lines[1].contains("Fatal error: the case gave up"))
    #expect(lines.contains("2 was killed by SIGABRT (abort)"))
  }

  @Test("what a case prints is dropped, however much it is")
  func output() throws {
    #expect(try Probe.run("print", "complain", "ok").last == "complete")
  }

  @Test("a payload may be larger than any pipe's buffer")
  func largePayload() throws {
    let lines = try Probe.run("large", "ok")
    #expect(lines[0].hasPrefix("0 returned: AAAA"))
    #expect(lines[1] == "1 returned: 2")
  }

  @Test("a case that needs no process runs in the holder, between others")
  func inHolder() throws {
    #expect(
      try Probe.run("ok", "here", "segfault", "here") == [
        "0 returned: 1", "1 returned: 2", "2 was killed by SIGSEGV (segmentation fault)", "3 returned: 3",
        "complete",
      ])
  }

  @Test("a process that a case left behind keeps nothing from ending, and does not remain")
  func leftBehind() throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    let lines = try Probe.run("leave-process", "leave-process-and-die", "ok", mark)
    #expect(
      lines == [
        "0 returned: 1", "1 was killed by SIGABRT (abort)", "2 returned: 2", "3 returned: 3", "complete",
      ])
    #expect(goneSoon(mark))
  }

  @Test("an end of the holder itself is told from the worker's success")
  func holderEnds() throws {
    #expect(try Probe.run("ok", "here-crash", "ok") == ["0 returned: 1", "died: last words"])
    #expect(try Probe.run("ok", "kill-holder", "ok") == ["0 returned: 1", "died: "])
    #expect(try Probe.run("ok", "here-hang") == ["0 returned: 1", "stuck"])
  }

  @Test("bytes that a case puts into the result pipe are noticed")
  func forgery() throws {
    #expect(try Probe.run("ok", "forge", "ok") == ["0 returned: 1", "garbled"])
  }

  @Test("a storm of crashes")
  func storm() throws {
    let lines = try Probe.output(["run"] + Array(repeating: "exit3", count: 500) + ["ok"])
    #expect(lines.count == 503)
    #expect(lines.suffix(2) == ["500 returned: 1", "complete"])
  }

  @Test("nothing remains when the coordinator is killed", arguments: ["spin", "sleep", "here-hang", "stop"])
  func coordinatorKilled(manner: String) throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    let process = Process()
    process.executableURL = Probe.executable
    process.arguments = ["run", manner, mark]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    waitForWorker(mark)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(goneSoon(mark))
  }

  @Test("a request to stop is heard, and kills what runs")
  func interrupt() throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    let process = Process()
    let pipe = Pipe()
    process.executableURL = Probe.executable
    process.arguments = ["run", "ok", "here-hang", mark]
    process.standardOutput = pipe
    try process.run()
    waitForWorker(mark)
    kill(process.processIdentifier, SIGTERM)
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(output.hasSuffix("interrupted\ninterrupted by SIGTERM (terminate)\n"))
    #expect(goneSoon(mark))
  }

  /// Waits until there are a coordinator, a worker and, most likely, what the worker shall run.
  private func waitForWorker(_ mark: String) {
    while Probe.processes(mentioning: mark) < 2 { usleep(10_000) }
    usleep(50_000)
  }

  private func goneSoon(_ mark: String) -> Bool {
    for _ in 0..<100 {
      if Probe.processes(mentioning: mark) == 0 { return true }
      usleep(20_000)
    }
    return false
  }
}
