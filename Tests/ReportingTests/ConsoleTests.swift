import Conformance
import Testing

@testable import Reporting

@Suite struct ConsoleTests {
  /// What the console shows of these reports.
  func show(
    _ reports: ScriptReport..., verbosity: Console.Verbosity = .normal, colored: Bool = false,
    progress: Bool = false, interruption: String? = nil
  ) -> String {
    var output = ""
    var summary = Summary()
    var console = Console(
      verbosity: verbosity, style: ConsoleStyle(isColored: colored),
      progress: progress ? .terminal { 80 } : .none, write: { output += $0 })
    for report in reports {
      console.show(
        ConsoleProgress.State(
          done: 0, total: reports.count, failures: 0, nanoseconds: 0, running: report.file), now: .max / 2)
      console.add(report)
      summary.add(report)
    }
    console.finish(summary, RunEnd(nanoseconds: 1_500_000_000, status: 0, interruption: interruption))
    return output
  }

  func script(_ verdicts: Verdict..., expectedFailure: String? = nil) -> ScriptReport {
    let cases = verdicts.enumerated().map { index, verdict in
      CaseResult(
        identity: CaseIdentity(file: "a.wast", name: "case \(index)", keyword: "invoke", line: index + 1),
        verdict: verdict, nanoseconds: 1000, source: "(invoke\n  \"f\u{1b}\")",
        expectedFailure: verdict == .pass ? nil : expectedFailure)
    }
    return ScriptReport(
      file: "a.wast", cases: CaseList(cases), nanoseconds: 20_000_000, expectedFailure: expectedFailure)
  }

  let wrong = Verdict(
    .fail, type: "wrong-result", message: "wrong result", expected: "i32 1", actual: "i32\n2")
  let skip = Verdict(.skip, type: "unsupported", message: "unsupported: gc")

  @Test("a line for a script, the findings beneath it, and a summary")
  func normal() {
    #expect(
      show(script(.pass, skip), script(.pass, wrong)) == """
        ok    a.wast  1 passed, 1 skipped  0.020 s
        FAIL  a.wast  1 passed, 1 failed  0.020 s
          a.wast:2: fail (invoke "f\\u{1b}")
              expected  i32 1
              actual    i32\\u{a}2
              wrong result
          skipped 1: unsupported: gc
        FAIL: 2 passed, 1 failed, 1 skipped (2 scripts, 1.500 s)

        """)
  }

  @Test("quiet shows only what is not as expected")
  func quiet() {
    #expect(show(script(.pass, skip), verbosity: .quiet) == "ok: 1 passed, 1 skipped (1 script, 1.500 s)\n")
    #expect(show(script(wrong), verbosity: .quiet).hasPrefix("FAIL  a.wast"))
  }

  @Test("verbose shows every case")
  func verbose() {
    let output = show(script(.pass, skip), verbosity: .verbose)
    #expect(output.contains("  a.wast:1: pass (invoke \"f\\u{1b}\")  0.000001 s\n"))
    #expect(output.contains("  a.wast:2: skip (invoke \"f\\u{1b}\")\n      unsupported: gc\n"))
  }

  @Test("expected failures and unexpected passes say why")
  func expectations() {
    let expected = show(script(wrong, expectedFailure: "no gc"))
    #expect(
      expected.hasPrefix(
        "xfail a.wast  1 expected failure (no gc)  0.020 s\nok: 1 expected failure (1 script, "))
    let unexpected = show(script(.pass, expectedFailure: "no gc"))
    #expect(unexpected.hasPrefix("XPASS a.wast  1 passed (listed as failing: no gc)"))
    #expect(unexpected.contains("\nFAIL: 1 passed (1 script, "))
  }

  @Test("a script that could not be run says where and why")
  func problem() {
    let problem = ScriptReport.Problem(type: "malformed-script", line: 3, message: "unexpected \u{1b}")
    #expect(
      show(ScriptReport(file: "b.wast", cases: [], problem: problem, nanoseconds: 0)) == """
        FAIL  b.wast  could not be run  0.000 s
          b.wast:3: malformed-script
              unexpected \\u{1b}
        FAIL (1 text that cannot be read): 1 script could not be run (1 script, 1.500 s)

        """)
  }

  @Test("a wholly broken script does not bury the others")
  func flood() {
    var report = script(wrong)
    report.cases = CaseList(repeatElement(Array(report.cases)[0], count: 1000))
    #expect(show(report).contains("… and 980 more"))
    #expect(
      show(report).contains("  1000 failures by cause:\n  1000 in 1 script: wrong-result: wrong result\n"))
    #expect(show(report).split(separator: "\n").count == 86)
  }

  @Test(
    "nothing in a hostile run is obeyed by a terminal, and each case is a line", arguments: [false, true])
  func hostile(verbose: Bool) {
    let names = Hostile.names(500, withLong: true)
    var output = ""
    var console = Console(
      verbosity: verbose ? .verbose : .normal, style: ConsoleStyle(isColored: false),
      write: { output += $0 })
    for script in Hostile.scripts(names) { console.add(script) }
    #expect(output.utf8.allSatisfy { $0 == 0x0a || $0 >= 0x20 && $0 != 0x7f })
    #expect(output.unicodeScalars.allSatisfy { SafeText.isSafe($0) || $0 == "\n" })
    // A name of a megabyte, and what became of it, are cut.
    #expect(output.split(separator: "\n").allSatisfy { $0.utf8.count < 3 * SafeText.limit })
    if verbose {
      let places = output.split(separator: "\n").count { $0.hasPrefix("  ") && $0.contains(".wast:") }
      #expect(places >= names.count)
    }
  }

  @Test("progress is shown on request and erased by the next line")
  func progress() {
    #expect(show(script(.pass)).contains("\r") == false)
    #expect(
      show(script(.pass), progress: true).hasPrefix("\r\u{1b}[K[0/1] 0 s, a.wast\r\u{1b}[Kok    a.wast"))
  }

  @Test(
    "colour follows the usual rules",
    arguments: [
      (.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["TERM": "dumb"], false),
      (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
      (.auto, false, ["CLICOLOR_FORCE": "1"], true), (.auto, false, ["CLICOLOR_FORCE": "0"], false),
      (.auto, false, ["FORCE_COLOR": "1"], true), (.auto, false, ["FORCE_COLOR": "0"], false),
      (.auto, true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false),
      (.always, false, ["NO_COLOR": "1"], true),
      (.never, true, ["CLICOLOR_FORCE": "1"], false),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func color(choice: ColorChoice, isTerminal: Bool, environment: [String: String], isColored: Bool) {
    let style = ConsoleStyle(choice, isTerminal: isTerminal, environment: { environment[$0] })
    #expect(style.isColored == isColored)
    #expect(style(.good, "ok") == (isColored ? "\u{1b}[32mok\u{1b}[0m" : "ok"))
  }

  @Test("what a run did not come to is counted, and the last line is not ok")
  func cutOff() {
    let cut = Verdict(.skip, type: "interrupted", message: "not run: the run was interrupted")
    let notRun = ScriptReport.notRun(file: "b.wast", reason: "why")
    #expect(
      show(script(.pass, cut), notRun, interruption: "why")
        == "cut   a.wast  1 passed, 1 not run  0.020 s\nINTERRUPTED: 1 passed, 1 not run; why (2 scripts, 1 of them not run, 1.500 s)\n"
    )
    // A script of which not all cases are known has run as far as they go.
    var unread = script(cut)
    unread.problem = notRun.problem
    #expect(show(unread, interruption: "why").hasSuffix("INTERRUPTED: 1 not run; why (1 script, 1.500 s)\n"))
    #expect(show(script(.pass), interruption: "why").contains("INTERRUPTED: 1 passed; why"))
    #expect(
      show(script(wrong, cut), interruption: "why").contains("FAIL: 1 failed, 1 not run; why"))
  }
}
