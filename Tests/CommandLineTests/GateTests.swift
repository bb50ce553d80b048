import Conformance
import Foundation
import Reporting
import Testing

@testable import wast_run

/// Runs held against earlier ones, and what the program ends with.
@Suite struct GateTests {
  let program = Program()

  /// A script whose case "f" comes out so, with two more that pass.
  func write(_ outcome: String, to name: String = "s/a.wast", extra: String = "") throws {
    let body =
      switch outcome {
      case "pass": "(i32.const 1)"
      case "fail": "(i32.const 2)"
      default: "(loop (br 0)) (i32.const 1)"
      }
    try program.write(
      """
      (module (func (export "f") (result i32) \(body)) (func (export "g") (result i32) (i32.const 3)))
      (assert_return (invoke "g") (i32.const 3))
      \(extra)
      (assert_return (invoke "f") (i32.const 1))
      """, to: name)
  }

  func run(_ arguments: String) throws -> Program.Outcome {
    let hanging = try program.shell("grep -rl '(loop' s | wc -l").output.dropLast()
    let timedOut = hanging == "0" ? nil : "\(hanging) timed out"
    return try program.withTimeLimits {
      try program.shell("\"$0\" s --timeout \(timedOut == nil ? "60" : $0) \(arguments)")
    } until: { outcome in
      timedOut.map(outcome.output.contains) ?? true
    }
  }

  @Test(
    "a gate stays shut for what is worse, and opens for the rest",
    arguments: [
      ("pass", "pass", 0), ("pass", "fail", 2), ("pass", "timeout", 2), ("fail", "timeout", 2),
      ("fail", "pass", 0),
      ("fail", "fail", 0), ("timeout", "fail", 0), ("timeout", "pass", 0),
    ])
  func transitions(before: String, after: String, status: Int32) throws {
    try write(before)
    #expect(try run("--baseline b --update-baseline --results before.jsonl --junit before.xml").status == 0)
    try write(after)
    let outcome = try run("--baseline b --results after.jsonl --junit after.xml")
    #expect(outcome.status == status)
    #expect(outcome.output.contains("\nFAIL (1 regression): ") == (status == 2))
    // The module was edited as well, and is the same case to everybody.
    if status == 2 { #expect(outcome.output.contains("regressed    s/a.wast:4: \(before)")) }
    #expect(try program.run("gate", "b", "after.jsonl").status == status)
    #expect(try program.run("gate", "before.jsonl", "after.jsonl").status == status)
    #expect(try program.run("gate", "before.xml", "after.jsonl").status == status)
    #expect(try program.run("gate", "before.xml", "after.xml").status == status)
    #expect(try run("--baseline before.xml").status == status)
    #expect(try program.run("gate", "b", "after.xml").status == 4)
    #expect(try program.run("compare", "before.jsonl", "after.jsonl").status == 0)
  }

  @Test("results without a case are no success")
  func noCases() throws {
    try write("pass")
    try program.write(";; nothing\n", to: "empty.wast")
    #expect(try run("--baseline base --update-baseline --results r.jsonl").status == 0)
    let old = try program.read("base")
    #expect(try program.shell("\"$0\" s --results none.jsonl -E 'name(no-such-case)'").status == 3)
    #expect(try program.run("empty.wast", "--results", "empty.jsonl").status == 3)
    for results in ["none.jsonl", "empty.jsonl"] {
      let itself = try program.run("gate", results, results)
      #expect(itself.status == 3 && itself.output.contains("skip: no cases, nothing ran"), "\(itself)")
      let update = try program.run("gate", "base", results, "--update-baseline")
      #expect(update.status == (results == "none.jsonl" ? 3 : 2), "\(update)")
      #expect(try program.read("base") == old)
    }
    // What is gone matters more.
    #expect(try program.run("gate", "base", "empty.jsonl").status == 2)
  }

  @Test("cases and scripts that are gone, and lines that have moved")
  func gone() throws {
    try write("pass", extra: "(assert_return (invoke \"g\") (i32.const 3))")
    try write("pass", to: "s/b.wast")
    #expect(try run("--baseline b --update-baseline").status == 0)
    try write(
      "pass", extra: "\n\n;; further down\n (assert_return (invoke \"g\") ;; the same\n (i32.const 3))")
    #expect(try run("--baseline b").status == 0)
    try write("pass")
    let missing = try run("--baseline b")
    #expect(missing.status == 2)
    #expect(
      missing.output.contains("disappeared  s/a.wast: pass\n             assert_return \"g\"  [s/a.wast#"))
    #expect(try run("--baseline b --filter f").status == 0)
    try program.write(";; nothing left\n", to: "s/b.wast")
    #expect(try run("--baseline b").output.contains("disappeared  s/b.wast: all of the script (3 cases)"))
    try FileManager.default.removeItem(at: program.folder.appendingPathComponent("s/b.wast"))
    #expect(try run("--baseline b").output.contains("disappeared  s/b.wast: the script, with 3 cases"))
    try program.write("(module", to: "s/a.wast")
    #expect(try run("--baseline b").status == 2)
    let updated = try run("--baseline b --update-baseline")
    #expect(
      updated.output.contains("baseline b: written; 4 disappeared")
        || updated.output.contains("baseline b: written; "))
    #expect(try run("--baseline b").output.contains("\nbaseline b: 1 unchanged\nok: 1 expected failure ("))
  }

  @Test("a baseline or results file that cannot be used ends with 4, and nothing runs")
  func unusable() throws {
    try write("pass")
    try program.write("nonsense", to: "bad")
    try program.write("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", to: "bad.xml")
    try program.write(String(repeating: "[", count: 100_000), to: "deep.jsonl")
    for arguments in [
      "s --baseline bad", "s --baseline none", "s --baseline s", "s --previous bad -E 'status(pass)'",
      "s --rerun-failed none", "s --expectations none", "s --expectations bad", "gate bad bad",
      "gate bad.xml bad.xml",
      "compare deep.jsonl bad", "merge bad", "merge none", "merge deep.jsonl", "expect check none s",
    ] {
      let outcome = try program.shell("\"$0\" \(arguments)")
      #expect(outcome.status == 4, "\(arguments)")
      #expect(outcome.errors.hasPrefix("wast-run: "))
      #expect(outcome.output == "")
    }
  }

  @Test("files that are too large are refused before they are read")
  func large() throws {
    let outcome = try program.shell(
      """
      printf '# wast-run baseline 1\n' >big; truncate -s 1T big; truncate -s 1T big.jsonl; printf '<a>' >big.xml
      truncate -s 1T big.xml
      for file in big big.jsonl big.xml; do "$0" compare $file $file 2>&1; echo $?; done
      """)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 6)
    for index in stride(from: 0, to: 6, by: 2) {
      #expect(lines[index].contains("longer than") || lines[index].contains("larger than"), "\(lines[index])")
      #expect(lines[index + 1] == "4")
    }
  }

  @Test("without its worker the program ends with 70")
  func ownFault() throws {
    try write("pass")
    #expect(try program.shell("ln \"$0\" alone 2>/dev/null || cp \"$0\" alone; ./alone s").status == 70)
  }

  @Test("a baseline that cannot be written is refused with 64; its folder is made")
  func unwritable() throws {
    try write("pass")
    #expect(try run("--baseline /proc/none/b --update-baseline").status == 64)
    #expect(try run("--baseline new/folder/b --update-baseline").status == 0)
  }

  @Test("expectations are for cases, and for scripts as a whole")
  func expectations() throws {
    try program.write("(module", to: "s/bad.wast")
    let entry = "[[expect]]\nfile = \"bad.wast\"\noutcome = \"fail\"\nreason = \"cannot be parsed yet\"\n"
    try program.write(entry, to: "list")
    let outcome = try run("--expectations list --junit report.xml")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("xfail s/bad.wast"))
    #expect(try program.read("report.xml").contains("message=\"expected failure: cannot be parsed yet\""))
    try write("fail")
    #expect(try run("--expectations list").status == 1)
    try program.write(
      entry
        + "[[expect]]\nfile = \"a.wast\"\nname = \"assert_return \\\"f\\\"\"\noutcome = \"fail\"\nreason = \"wrong by design\"\n",
      to: "list")
    #expect(try run("--expectations list").status == 0)
    try write("timeout")
    #expect(try run("--expectations list").status == 1)
    try write("pass")
    let surprise = try run("--expectations list")
    #expect(surprise.status == 1)
    #expect(surprise.output.contains("XPASS s/a.wast"))
    #expect(try program.run("expect", "check", "list", "s").status == 0)
    try program.write(
      entry + "[[expect]]\nfile = \"*\"\noutcome = \"fail\"\nreason = \"everything fails\"\n", to: "list")
    let check = try program.run("expect", "check", "list", "s")
    #expect(check.status == 1)
    #expect(check.output.contains("list:5:1: is over-broad"))
  }

  @Test("a command that cannot be read may be expected; it hides nothing that is worse")
  func unreadableCommands() throws {
    func entry(_ name: String) -> String {
      "[[expect]]\nfile = \"a.wast\"\nkind = \"script\"\nname = \"*\(name)*\"\noutcome = \"fail\"\nreason = \"not a command of ours\"\n"
    }
    let script = "(module (func (export \"f\") (result i32) (i32.const 1)))\n(frob)\n"
    try program.write(script + "(assert_return (invoke \"f\") (i32.const 1))\n", to: "s/a.wast")
    #expect(try run("").status == 4)
    try program.write(entry("frob"), to: "list")
    let expected = try run("--expectations list")
    #expect(expected.status == 0)
    #expect(expected.output.contains("ok: 2 passed, 1 expected failure ("))
    // One is expected, another is not.
    try program.write(script + "(knob)\n", to: "s/a.wast")
    #expect(try run("--expectations list").status == 4)
    try program.write(entry("frob") + entry("knob"), to: "list")
    #expect(try run("--expectations list").status == 0)
    // What is worse than it was counts before what cannot be read.
    try program.write(script + "(assert_return (invoke \"f\") (i32.const 1))\n", to: "s/a.wast")
    _ = try run("--baseline base --update-baseline")
    #expect(try run("--baseline base").status == 0)
    try program.write(script + "(knob)\n(assert_return (invoke \"f\") (i32.const 1))\n", to: "s/a.wast")
    #expect(try run("--baseline base").status == 4)
    try program.write(
      script.replacing("const 1", with: "const 2") + "(assert_return (invoke \"f\") (i32.const 1))\n",
      to: "s/a.wast")
    #expect(try run("--baseline base").status == 2)
  }

  @Test("the page about verdicts has each kind, and each type, by its name")
  func verdictsPage() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../docs/verdicts.md"), encoding: .utf8)
    for kind in Concern.allCases {
      let row =
        "| `\(kind.name)` | \(kind.isRedByDefault ? "red" : "green") | \(kind.exitCode) | \(kind.meaning) |"
      #expect(page.contains(row), "\(row)")
    }
    for finding in Finding.allCases { #expect(page.contains("`\(finding.rawValue)`")) }
    for outcome in Verdict.Outcome.allCases { #expect(page.contains("`\(outcome.name)`")) }
    for type in Verdict.CutOff.allCases { #expect(page.contains("`\(type.rawValue)`")) }
  }

  @Test("the exit codes in the README are those of the program")
  func exitCodes() throws {
    let readme = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../README.md"), encoding: .utf8)
    let help = try program.run("--help").output
    for (code, meaning) in RunStatus.meanings {
      #expect(readme.contains("| \(code) | \(meaning) |"))
      #expect(help.contains("\(code)  \(meaning.prefix(40))"))
    }
    #expect(readme.contains(RunStatus.precedence))
  }
}
