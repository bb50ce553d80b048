import CRuntime
import EngineProtocol
import Foundation
import Testing

@testable import Conformance

/// The wrong assertions of `ProbeTests`, on other engines: no adapter makes one of them right.
@Suite struct EngineProbeTests {
  /// An engine, by its adapter.
  struct Engine: Sendable, CustomTestStringConvertible {
    var name: String
    var command: [String]

    var testDescription: String { name }

    /// Whether it is our own runtime, whose texts are ours and which lacks nothing.
    var isOurs: Bool { name == "engine-probe" }
    var messages: MessagePolicy { isOurs ? .prefix : .class }

    private static let programs = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    private static let adapters = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("engines")

    /// Our own runtime behind an adapter, and the engines that this machine is said to have.
    static let all: [Engine] = {
      let probe = programs.appendingPathComponent("engine-probe").path
      var engines = [Engine(name: "engine-probe", command: [probe])]
      let environment = ProcessInfo.processInfo.environment
      if let node = environment["NODE"] {
        let adapter = adapters.appendingPathComponent("node.js").path
        engines.append(Engine(name: "Node.js", command: [node, adapter]))
      }
      if let python = environment["PYTHON"] {
        let adapter = adapters.appendingPathComponent("wasmtime.py").path
        engines.append(Engine(name: "wasmtime", command: [python, adapter, "cranelift"]))
      }
      return engines
    }()
  }

  @Test(arguments: Engine.all)
  func wrongAssertionsAreNoticed(engine: Engine) throws {
    var noticed = 0
    for probe in Probe.all {
      // What passes here differs from the right one in its text alone, and the policy does not compare that.
      if verdict(of: probe.wrong, after: probe.fields, messages: engine.messages) == .pass { continue }
      let (right, wrong) = try verdicts(of: probe, on: engine)
      #expect(right == .pass || isUnsupported(right, engine), "\(probe): \(right)")
      if isUnsupported(wrong, engine) { continue }
      #expect(wrong.outcome == .fail, "\(probe): \(wrong)")
      noticed += 1
    }
    #expect(noticed >= (engine.isOurs ? Probe.all.count - Self.unreadable : 56))
  }

  /// What the above would find: adapters that do.
  @Test(arguments: [
    ("--anything", #"(assert_trap (invoke "trap") "integer overflow")"#),
    ("--bits", #"(assert_return (invoke "value") (i32.const 0))"#),
  ])
  func anAdapterCanMakeThemRight(fault: String, wrong: String) throws {
    let fields =
      #"(func (export "trap") (unreachable)) (func (export "value") (result i32) (i32.const 1))"#
    let probe = Probe(fields, right: "(module)", wrong: wrong, .wrongResult)
    // Its texts are not compared, as those of others are not.
    var engine = Engine(name: "another", command: Engine.all[0].command)
    #expect(try verdicts(of: probe, on: engine).wrong.outcome == .fail)
    engine.command.append(fault)
    #expect(try verdicts(of: probe, on: engine).wrong == .pass)
  }

  /// Wrong assertions with malformed text, which no engine is asked about.
  private static let unreadable = 4

  private func isUnsupported(_ verdict: Verdict, _ engine: Engine) -> Bool {
    verdict.outcome == .skip && verdict.type == "unsupported"
      && (!engine.isOurs || verdict.message.contains("since the engine reads no text"))
  }

  /// The verdicts on the right assertion and the wrong one, each behind a module of its own.
  private func verdicts(of probe: Probe, on engine: Engine) throws -> (right: Verdict, wrong: Verdict) {
    let module = script(of: probe.fields)
    let text = [module, probe.right, module, probe.wrong].joined(separator: "\n")
    let connection = EngineConnection(engine.command, errors: 2)
    connection.deadline = wr_now() + 60_000_000_000
    try connection.start()
    let steps = ScriptSteps(parsing: Array(text.utf8), file: "probe.wast")
    var expected: [ExpectedOutcome] = []
    steps.describeCases { expected.append($0.expected) }
    var runner = ScriptRunner(steps, rules: ScriptRules(), on: EngineTarget(connection))
    let verdicts = expected.enumerated().map { index, expected in
      judge(runner.run(index), expecting: expected, in: "probe.wast", messages: engine.messages)
    }
    try #require(verdicts.count == 4, "\(probe)")
    return (verdicts[1], verdicts[3])
  }
}
