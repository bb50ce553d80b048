import Foundation
import Testing

/// What becomes of text that standard output does not take.
@Suite struct OutputTests {
  let program = Program()

  init() throws {
    try program.write(
      "(module (func (export \"f\")))\n" + String(repeating: "(invoke \"f\")\n", count: 300), to: "a.wast")
    #expect(
      try program.shell("\"$0\" a.wast --results r.jsonl --baseline base --update-baseline").status == 0)
  }

  @Test(
    "a full disk behind standard output is noticed, and ends with 5",
    arguments: [
      "a.wast", "list a.wast", "wat a.wast", "explain a.wast", "repro a.wast:2", "report r.jsonl",
      "gate base r.jsonl", "compare base r.jsonl", "doctor", "--help", "--version",
    ])
  func fullDisk(arguments: String) throws {
    let outcome = try program.shell("\"$0\" \(arguments) >/dev/full")
    #expect(outcome.status == 5, "\(outcome)")
    #expect(outcome.errors.contains("standard output: No space left on device"))
  }

  @Test("a run of which nobody reads the output any more ends, unless it has reports to write")
  func readerHasGone() throws {
    try program.write(
      "(module (func (export \"f\") (loop (br 0))))\n" + String(repeating: "(invoke \"f\")\n", count: 100),
      to: "slow.wast")
    // The reader has gone before the slow script ends, which would take 1000 s.
    let outcome = try program.shell("\"$0\" -v a.wast slow.wast | head -n 1; echo ${PIPESTATUS[0]}")
    #expect(outcome.output.hasSuffix("\n141\n"), "\(outcome)")
    #expect(try program.shell("\"$0\" -v a.wast --junit r.xml | true; exit ${PIPESTATUS[0]}").status == 0)
    #expect(try program.read("r.xml").contains("</testsuites>"))
  }

  @Test(
    "a report on standard output is all that is there; the text goes to standard error",
    arguments: [
      ("--junit -", "<?xml ", "</testsuites>\n"), ("--results -", "{\"event\":\"run-start\"", "}\n"),
      ("--tap -", "TAP version 14\n", "\n1..301\n"), ("--html -", "<!DOCTYPE html>", "</html>\n"),
      ("--markdown -", "## wast-run: as expected\n", "</details>\n"),
    ])
  func standardOutput(option: String, beginning: String, end: String) throws {
    for command in ["a.wast", "report r.jsonl"] {
      let outcome = try program.shell("\"$0\" \(command) \(option) --no-github")
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix(beginning) && outcome.output.hasSuffix(end), "\(outcome)")
      if command == "a.wast" { #expect(outcome.errors.hasPrefix("ok    a.wast")) }
      #expect(!program.exists("-"))
    }
    #expect(try program.shell("\"$0\" a.wast --no-github \(option) >/dev/full").status == 5)
  }

  @Test(
    "standard output takes one report", arguments: ["--junit - --tap -", "--junit - --junit-split scripts"])
  func oneReport(options: String) throws {
    #expect(try program.shell("\"$0\" a.wast \(options)").status == 64)
  }

  @Test("a pipe that does not wait loses nothing")
  func nonBlocking() throws {
    let program = #"""
      import fcntl, os, subprocess, sys, time
      r, w = os.pipe()
      fcntl.fcntl(w, fcntl.F_SETFL, os.O_NONBLOCK)
      p = subprocess.Popen([sys.argv[1], "list", "a.wast", "a.wast"], stdout=w)
      os.close(w); time.sleep(1)
      data = b""
      while chunk := os.read(r, 65536): data += chunk
      print(data.count(b"\n"), p.wait())
      """#
    try self.program.write(String(repeating: "(module)\n", count: 5000), to: "a.wast")
    try self.program.write(program, to: "read.py")
    #expect(try self.program.shell("python3 read.py \"$0\"").output == "5000 0\n")
  }
}
