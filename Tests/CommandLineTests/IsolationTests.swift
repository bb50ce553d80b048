import Foundation
import Testing

/// What --isolation and the clocks mean for whole runs.
@Suite struct IsolationTests {
  let program: Program

  init() throws { program = try Program() }

  static let modes = ["none", "case", "batch=1", "batch=2", "batch=7", "batch=64", "batch=1000", "file"]

  /// The folder `spec` of this package.
  static let spec = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("spec").path

  @Test("all modes give the same verdicts")
  func modesAgree() throws {
    var reports: Set<String> = []
    for mode in Self.modes {
      let outcome = try program.run(
        "\(Self.spec)/tail-call.wast", "\(Self.spec)/regressions", "--isolation", mode, "--junit",
        "report.xml")
      #expect(outcome.status == 0, "\(mode): \(outcome.output)")
      reports.insert(
        try program.read("report.xml")
          .replacing(#/ (time|timestamp)="[^"]*"|<property name="[^>]*>/#, with: ""))
    }
    #expect(reports.count == 1)
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
      let outcome = try program.run("loop.wast", "--isolation", mode, "--timeout", "0.3", "-v")
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("loop.wast:2: timeout"))
      #expect(outcome.output.contains(mode == "none" ? "loop.wast:4: skip" : "loop.wast:4: pass"))
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
    let outcome = try program.run("start.wast", "--timeout", "0.3", "-v")
    for line in [1, 4, 5] { #expect(outcome.output.contains("start.wast:\(line): timeout")) }
    for line in [2, 3, 6] { #expect(outcome.output.contains("start.wast:\(line): pass")) }
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
    let assertions = String(
      repeating: "(assert_return (invoke \"f\" (i32.const 1)) (i32.const 1))\n", count: 3000)
    try program.write(
      "(module (func (export \"f\") (param i32) (result i32) (local.get 0)))\n" + assertions,
      to: "many/assertions.wast")
    try program.write(
      String(repeating: "(module (func (export \"f\")))\n", count: 2000), to: "many/modules.wast")
    for number in 0..<200 { try program.write("", to: "many/empty/\(number).wast") }
    let outcome = try program.run("many", "--isolation", "batch")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("202 scripts, 5001 passed"))
  }

  @Test("the time for the whole run ends it, and nothing remains")
  func totalTimeout() throws {
    let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
    try program.write(
      "(module (func (export \"f\") (loop (br 0)))) (invoke \"f\") (invoke \"f\")", to: mark)
    let outcome = try program.run(mark, "--total-timeout", "0.5", "--junit", "report.xml")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("the time for the whole run is over"))
    #expect(try program.read("report.xml").contains("type=\"total-timeout\""))
    #expect(Program.processes(mentioning: mark) == 0)
  }

  @Test("slow cases are shown")
  func slow() throws {
    try program.write("(module (func (export \"f\")))", to: "slow.wast")
    #expect(try program.run("slow.wast", "--slow", "0.000001").output.contains("slow.wast:1: slow"))
    #expect(try !program.run("slow.wast").output.contains("slow.wast:1: slow"))
  }

  @Test("interrupts and kills at random moments leave whole reports or none, and no process")
  func interruptedAnywhere() throws {
    var moment: UInt64 = 12345
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGKILL, SIGINT, SIGTERM, SIGKILL, SIGTERM, SIGINT, SIGKILL] {
      let mark = "mark-\(UInt64.random(in: 0 ... .max)).wast"
      try program.write(
        "(module (func (export \"f\") (loop (br 0)))) "
          + String(repeating: "(invoke \"f\") (module (func (export \"f\"))) ", count: 50), to: mark)
      moment = moment &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let outcome = try program.shell(
        "rm -f report.xml; \"$0\" \(mark) --junit report.xml --timeout 0.05 & sleep 0.\(moment >> 33 % 1000); "
          + "kill -\(signal) $!; wait $!")
      if signal == SIGKILL {
        #expect(outcome.status == 128 + signal || [0, 1].contains(outcome.status))
        usleep(300_000)
      } else {
        #expect(outcome.status == 128 + signal || [0, 1].contains(outcome.status))
      }
      if let report = try? program.read("report.xml") { #expect(report.hasSuffix("</testsuites>\n")) }
      for _ in 0..<50 where Program.processes(mentioning: mark) > 0 { usleep(20_000) }
      #expect(Program.processes(mentioning: mark) == 0)
    }
  }

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
