import Foundation
import TestSupport
import Testing

/// `wast-run check-engine`, with an adapter over our own runtime that does what it should, or always something wrong.
@Suite struct CheckEngineTests {
  let program = Program()
  private let probe = Program.engineProbe

  private func lines(_ outcome: Program.Outcome, _ word: String) -> [String] {
    outcome.output.split(separator: "\n").filter { $0.hasPrefix(word + " ") }.map {
      String($0.dropFirst(word.count).drop { $0 == " " })
    }
  }

  @Test("an adapter that does all it should passes every check")
  func passes() throws {
    let outcome = try program.run("check-engine", probe)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.hasPrefix("wast-run itself\n"))
    #expect(lines(outcome, "FAIL").isEmpty)
    #expect(lines(outcome, "skip").isEmpty)
    let passed = lines(outcome, "ok")
    #expect(Set(passed).count == passed.count)
    #expect(outcome.output.hasSuffix("\nok: \(passed.count) passed, 0 failed, 0 skipped\n"))
  }

  @Test("an engine that lacks every later feature passes, and what needs one is skipped with its own words")
  func lacks() throws {
    let outcome = try program.run("check-engine", "\(probe) --lacks")
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(
      lines(outcome, "skip").contains(
        "runs gc: the engine lacks gc (unsupported: all that is newer than WebAssembly 1.0)"))
    #expect(lines(outcome, "ok").contains("trap: integer divide by zero (i32.div_s)"))
  }

  @Test(
    "each fault fails the checks that it concerns, and no others",
    arguments: [
      ("bits", "passes all bits of an i64", "loads an empty module"),
      ("kinds", "trap: unreachable (unreachable)", "passes all bits of an i64"),
      ("anything", "trap: integer divide by zero (i32.div_s)", "trap: unreachable (unreachable)"),
      ("dies", "passes all bits of an i64", "runs the start function"),
      ("garbles", "passes all bits of an i64", "runs the start function"),
    ])
  func faults(fault: String, failed: String, passed: String) throws {
    let outcome = try program.run("check-engine", "\(probe) --\(fault)")
    #expect(outcome.status == 1)
    #expect(lines(outcome, "FAIL").contains(failed), "\(outcome.output)")
    #expect(lines(outcome, "ok").contains(passed), "\(outcome.output)")
  }

  @Test("a failure shows the request, what was expected, and what came")
  func message() throws {
    let outcome = try program.run("check-engine", "\(probe) --kinds")
    #expect(
      outcome.output.contains(
        "FAIL  trap: unreachable (unreachable)\n        request   {\"do\":\"call\",\"instance\":"))
    #expect(
      outcome.output.contains(
        "        expected  trap with \"unreachable\" among its kinds\n"
          + "        actual    trap, kinds [integer overflow]: unreachable executed\n"))
    let dead = try program.run("check-engine", "\(probe) --dies")
    #expect(dead.output.contains("        actual    the adapter ended with exit code 3\n"))
    #expect(dead.errors.contains("the adapter was asked to die\n"))
  }

  @Test("an adapter that does not reply, or does not end, fails when its time is up")
  func silence() throws {
    let outcome = try program.run("check-engine", "--timeout", "1", "\(probe) --stays")
    #expect(outcome.status == 1)
    #expect(lines(outcome, "FAIL").last == "ends with exit code 0 when its input ends", "\(outcome.output)")
    #expect(outcome.output.contains("        actual    nothing within the time limit\n"))
  }

  @Test(
    "an adapter that replies the same to everything fails",
    arguments: ["{\"is\":\"ok\"}", "{\"is\":\"refused\"}", "{\"is\":\"trap\",\"kinds\":[\"unreachable\"]}"])
  func sameReply(reply: String) throws {
    try program.write(
      """
      echo '{"protocol": 1, "engine": "a parrot"}'
      while read -r request; do echo '\(reply)'; done
      """, to: "parrot")
    let outcome = try program.run("check-engine", "bash parrot")
    #expect(outcome.status == 1)
    #expect(lines(outcome, "FAIL").count > lines(outcome, "ok").count)
  }

  @Test(
    "what is no adapter does not start",
    arguments: [
      ("/no/adapter", "there is no /no/adapter"), ("true", "true ended with exit code 0 before it said"),
      ("echo hello", "echo does not say what engine it drives, but: hello"),
    ])
  func doesNotStart(command: String, message: String) throws {
    let outcome = try program.run("check-engine", command)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("the adapter speaks another version of the protocol")
  func version() throws {
    let outcome = try program.run("check-engine", "\(probe) --old")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("speaks version 0 of the protocol, not 1"))
  }

  /// The adapters in the folder `engines`, with the engines that this machine has.
  @Test(
    "the adapters that come with the sources pass",
    arguments: [("NODE", "liftoff"), ("NODE", "turbofan"), ("PYTHON", "cranelift"), ("PYTHON", "winch")])
  func ownAdapters(variable: String, engine: String) throws {
    // Without the variable, there need not be an engine.
    guard ProcessInfo.processInfo.environment[variable] != nil else { return }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("engines").path
    let outcome = try program.run("check-engine", engine, "--engine-folder", folder)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
