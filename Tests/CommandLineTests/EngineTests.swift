import Foundation
import TestSupport
import Testing

/// `--engine`, with an adapter over our own runtime that misbehaves on demand (`engine-probe`).
@Suite struct EngineTests {
  let program = Program()
  private let probe = Program.engineProbe

  /// The lines of a run that say what became of cases: `4: pass`.
  private func verdicts(_ outcome: Program.Outcome, _ file: String) -> [String] {
    outcome.output.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.first, place.hasPrefix("\(file):"), words.count > 1,
        let number = Int(place.dropFirst(file.utf8.count + 1).dropLast()),
        ["pass", "fail", "crash", "timeout", "skip"].contains(words[1])
      else { return nil }
      return "\(number) \(words[1])"
    }
  }

  /// A script in which each function misbehaves as its name says.
  private let misbehaving = """
    (module
      (func (export "abort")) (func (export "exit")) (func (export "hang")) (func (export "nonsense"))
      (func (export "silence")) (func (export "unsupported")) (func (export "refused")) (func (export "unstable"))
      (global $g (mut i32) (i32.const 0))
      (func (export "next") (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g)))

    """

  private func next(_ value: Int) -> String { "(assert_return (invoke \"next\") (i32.const \(value)))\n" }

  // MARK: Verdicts

  @Test("values of every kind cross as they are")
  func values() throws {
    try program.write(
      """
      (module
        (type $s (struct (field i32))) (type $a (array i8))
        (tag $t)
        (func $f (export "f"))
        (func (export "numbers") (param i32 i64 f32 f64 v128) (result v128 f64 f32 i64 i32)
          (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
        (func (export "extern") (param externref) (result externref) (local.get 0))
        (func (export "any") (param anyref) (result anyref) (local.get 0))
        (func (export "references") (result funcref i31ref structref arrayref anyref eqref)
          (ref.func $f) (ref.i31 (i32.const -1)) (struct.new $s (i32.const 1)) (array.new $a (i32.const 0) (i32.const 3))
          (struct.new $s (i32.const 2)) (ref.null none))
        (func (export "outside") (result externref externref)
          (extern.convert_any (struct.new $s (i32.const 1))) (extern.convert_any (ref.i31 (i32.const 7))))
        (func (export "exn") (result exnref) (block (result exnref) (try_table (catch_all_ref 0) (throw $t)) (unreachable)))
        (func (export "throw") (throw $t))
        (func $deep (export "deep") (call $deep))
        (global (export "g") (mut f32) (f32.const nan:0x200001))
        (global (export "r") (ref null $s) (ref.null $s)))
      (assert_return
        (invoke "numbers" (i32.const -1) (i64.const 0x8000000000000001) (f32.const nan:0x200001) (f64.const -nan:0x4000000000001)
          (v128.const i64x2 0x0123456789abcdef 0xfedcba9876543210))
        (v128.const i64x2 0x0123456789abcdef 0xfedcba9876543210) (f64.const -nan:0x4000000000001) (f32.const nan:0x200001)
        (i64.const 0x8000000000000001) (i32.const -1))
      (assert_return (invoke "extern" (ref.extern 7)) (ref.extern 7))
      (assert_return (invoke "extern" (ref.null extern)) (ref.null extern))
      (assert_return (invoke "any" (ref.host 9)) (ref.host 9))
      (assert_return (invoke "references") (ref.func) (ref.i31) (ref.struct) (ref.array) (ref.struct) (ref.null))
      (assert_return (invoke "outside") (ref.extern) (ref.extern))
      (assert_return (invoke "exn") (ref.exn))
      (assert_exception (invoke "throw"))
      (assert_exhaustion (invoke "deep") "call stack exhausted")
      (assert_return (get "g") (f32.const nan:0x200001))
      (assert_return (get "r") (ref.null))
      (assert_return (invoke "extern" (ref.extern 7)) (ref.extern 8))
      (assert_return (get "g") (f32.const nan:canonical))
      """, to: "a.wast")
    let outcome = try program.run("a.wast", "-v", "--engine", probe)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("12 passed, 2 failed"), "\(outcome.output)")
  }

  @Test("linking, traps, errors and absences are those of the commands, whatever runs them")
  func commands() throws {
    try program.write(
      """
      (module $m (func (export "f") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0))))
      (register "m" $m)
      (assert_trap (invoke "f" (i32.const 0)) "integer divide by zero")
      (assert_trap (invoke "f" (i32.const 0)) "unreachable")
      (module (import "m" "f" (func (param i32) (result i32))) (import "spectest" "memory" (memory 1)))
      (assert_unlinkable (module (import "m" "g" (func))) "unknown import")
      (assert_unlinkable (module (import "m" "f" (func))) "incompatible import type")
      (assert_unlinkable (module (import "m" "f" (func (param i32) (result i32)))) "unknown import")
      (assert_invalid (module (func (result i32))) "type mismatch")
      (assert_invalid (module (func)) "type mismatch")
      (assert_malformed (module binary "\\00asm\\02\\00\\00\\00") "unknown binary version")
      (assert_malformed (module quote "(func i32.ad)") "unknown operator")
      (assert_trap (module (func $s (unreachable)) (start $s)) "unreachable")
      (module definition $d (func (export "g") (result i64) (i64.const 3)))
      (module instance $i $d)
      (assert_return (invoke $i "g") (i64.const 3))
      (assert_return (invoke $i "h"))
      (module (import "m" "nothing" (func)) (func (export "k")))
      (invoke "k")
      """, to: "a.wast")
    let own = try program.run("a.wast", "-v", "--messages", "class")
    let other = try program.run("a.wast", "-v", "--engine", probe)
    let quoted = "12 "
    #expect(
      verdicts(other, "a.wast").filter { !$0.hasPrefix(quoted) }
        == verdicts(own, "a.wast").filter { !$0.hasPrefix(quoted) })
    #expect(verdicts(other, "a.wast").contains("12 skip"))
    #expect(other.output.contains("malformed text, since the engine reads no text"))
  }

  // MARK: Engines that fail

  @Test("an engine that crashes, hangs or talks nonsense has that verdict for the case alone")
  func misbehavior() throws {
    var script = misbehaving + next(1)
    for (number, name) in ["abort", "exit", "hang", "nonsense", "silence", "unsupported", "refused"]
      .enumerated()
    {
      script += "(assert_return (invoke \"\(name)\"))\n" + next(number + 2)
    }
    try program.write(script, to: "a.wast")
    let outcome = try program.run("a.wast", "-v", "--timeout", "2", "--engine", probe)
    #expect(outcome.status == 1)
    #expect(
      verdicts(outcome, "a.wast") == [
        "1 pass", "6 pass", "7 crash", "8 pass", "9 crash", "10 pass", "11 timeout", "12 pass", "13 crash",
        "14 pass",
        "15 crash", "16 pass", "17 skip", "18 pass", "19 fail", "20 pass",
      ], "\(outcome.output)")
    #expect(outcome.output.contains("the engine's process was killed by SIGABRT (abort): the adapter aborts"))
    #expect(
      outcome.output.contains(
        "the engine's process ended itself with exit code 7: the adapter has had enough"))
    #expect(outcome.output.contains("no verdict within 2.0 s"))
    #expect(outcome.output.contains("the engine's process reported bytes that are not a verdict: what?"))
    #expect(outcome.output.contains("the engine's process closed the descriptors it reports through"))
    #expect(outcome.output.contains("unsupported: a feature that nobody has"))
    #expect(outcome.output.contains("the adapter refuses to instantiate: no such thing"))
    #expect(!outcome.output.contains("flaky"))
  }

  @Test("a case that has another outcome when it is repeated is flaky")
  func flaky() throws {
    try program.write(
      misbehaving
        + "(assert_trap (invoke \"unstable\") \"unreachable\")\n(assert_return (invoke \"abort\"))\n"
        + next(1),
      to: "a.wast")
    let outcome = try program.run("a.wast", "-v", "--engine", "\(probe) generations")
    #expect(verdicts(outcome, "a.wast") == ["1 pass", "6 pass", "7 crash", "8 pass"])
    #expect(outcome.output.contains("a.wast:6: flaky"))
  }

  @Test(
    "an engine that does not start is the script's problem; one that does not start again is that of what comes after"
  )
  func notStarting() throws {
    try program.write(misbehaving + "(invoke \"abort\")\n" + next(1), to: "a.wast")
    let first = try program.run("a.wast", "-v", "--engine", "\(probe) g1 starts=1")
    #expect(first.status == 70)
    #expect(
      verdicts(first, "a.wast").isEmpty || verdicts(first, "a.wast").allSatisfy { $0.hasSuffix("skip") })
    #expect(
      first.output.contains(
        "ended with exit code 3 before it said what engine it drives: the adapter does not start"))
    let again = try program.run("a.wast", "-v", "--engine", "\(probe) g2 starts=2")
    #expect(again.status == 1)
    #expect(verdicts(again, "a.wast") == ["1 pass", "6 crash", "7 skip"])
    #expect(again.output.contains("not run: the engine does not start any more"))
  }

  @Test("nothing is left of an engine, whatever ends the run")
  func leftovers() throws {
    try program.write(misbehaving + "(invoke \"hang\")", to: "a.wast")
    let mark = "mark-\(UInt64.random(in: 0 ... .max))"
    for signal in [SIGINT, SIGKILL] {
      let running = try program.start(["a.wast", "--timeout", "100", "--engine", "\(probe) \(mark)"])
      // The file gets a byte when the engine's name is asked for, and one when the script begins.
      #expect(running.reaches { program.size(mark) >= 2 * (signal == SIGINT ? 1 : 2) })
      running.signal(signal)
      _ = running.status()
      #expect(eventually { Processes.count(mentioning: mark) == 0 })
    }
  }

  // MARK: The command line

  @Test("what cannot be is said before anything runs")
  func refusals() throws {
    try program.write("(module)", to: "a.wast")
    func refusal(_ arguments: String...) throws -> String {
      let outcome = try program.outcome(of: program.start(["a.wast"] + arguments))
      #expect(outcome.status == 64, "\(arguments)")
      return outcome.errors
    }
    #expect(try refusal("--engine", "no-such-program x").contains("there is no no-such-program"))
    #expect(
      try refusal("--engine", "\(probe) g starts=0").contains(
        "ended with exit code 3 before it said what engine")
    )
    #expect(try refusal("--engine", "echo hello").contains("does not say what engine it drives, but: hello"))
    #expect(
      try refusal("--engine", "liftoff", "--engine-folder", "nowhere").contains(
        "There is no adapter nowhere/node.js"))
    #expect(try refusal("--engine-folder", "x").contains("--engine-folder needs --engine"))
    for option in [
      ["--abi", "caller-restores"], ["--bounds", "check"], ["--gc-stress"], ["--gc-verify"],
      ["--isolation", "none"],
      ["--unknown-imports", "zero"],
    ] {
      let outcome = try program.outcome(of: program.start(["a.wast", "--engine", probe] + option))
      #expect(outcome.status == 64, "\(option)")
      #expect(outcome.errors.contains("means nothing with --engine"), "\(option)")
    }
  }

  @Test("reports say which engine it was")
  func facts() throws {
    try program.write("(module)", to: "a.wast")
    #expect(try program.run("a.wast", "--engine", probe, "--results", "r.jsonl").status == 0)
    let results = try program.read("r.jsonl")
    #expect(
      results.contains(#""engine","value":"wast-run itself""#)
        || results.contains(#""engine":"wast-run itself""#))
    #expect(results.contains("class"))
  }

  @Test("the smallest script for a case is found on another engine, too")
  func repro() throws {
    try program.write(misbehaving + next(1) + "(assert_return (invoke \"abort\"))", to: "a.wast")
    let outcome = try program.run("repro", "a.wast:7", "--engine", probe)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("(assert_return (invoke \"abort\"))"))
    #expect(!outcome.output.contains("next"))
  }
}
