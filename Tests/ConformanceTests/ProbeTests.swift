import Diagnostics
import Testing

@testable import Conformance

/// One way in which an assertion can be wrong: where the right one passes, the wrong one has to fail, and for
/// the reason named.
struct Probe: Sendable, CustomTestStringConvertible {
  /// Module fields that both assertions act on.
  var fields: String
  var right: String
  var wrong: String
  var finding: String

  init(_ fields: String, right: String, wrong: String, _ finding: Finding) {
    (self.fields, self.right, self.wrong, self.finding) = (fields, right, wrong, finding.rawValue)
  }

  var testDescription: String { "\(wrong) is \(finding)" }

  static let all = results + references + traps + actions + modules + exceptions
}

@Suite struct ProbeTests {
  @Test(arguments: Probe.all)
  func wrongAssertionsAreNoticed(probe: Probe) {
    #expect(verdict(of: probe.right, after: probe.fields) == .pass)
    let wrong = verdict(of: probe.wrong, after: probe.fields)
    #expect(wrong.outcome == .fail)
    #expect(wrong.type == probe.finding)
    #expect(!wrong.message.isEmpty)
  }

  @Test func thereAreAtLeast56() {
    #expect(Probe.all.count >= 56)
  }

  /// Line 1 is `(module )`.
  @Test(arguments: [
    ("(assert_invalid (module\n (memory 2 1)) \"\")", "3:2"),
    ("(assert_invalid (module\n (func) (export \"\" (func 9))) \"\")", "3:9"),
    ("(assert_invalid (module (func)\n (start 9)) \"\")", "3:2"),
    ("(assert_invalid (module (rec (type (func))\n (type (struct (field (ref 9)))))) \"\")", "3:2"),
    ("(assert_invalid (module (func)\n (func (type 9))) \"\")", "3:2"),
    ("(assert_invalid (module (func)\n (func (result i32))) \"\")", "3:2"),
    // Code: bodies come behind globals in the binary format.
    ("(assert_invalid (module (func nop) (global i32\n (i32.clz (i32.const 1)))) \"\")", "3:3"),
    ("(assert_invalid (module (func nop) (data (i32.const 0))\n (elem funcref (ref.func 9))) \"\")", "2:36"),
    ("(assert_invalid (module (func nop) (elem funcref (ref.func 0)\n (ref.func 9))) \"\")", "3:3"),
    (
      "(assert_invalid (module (global i32 (i32.const 1)) (func (drop\n (i32.clz (i64.const 1))))) \"\")",
      "3:3"
    ),
    // Code that stands nowhere in the text is that of its field.
    ("(assert_invalid (module (global i32 (i32.const 1))\n (table funcref (elem 9))) \"\")", "3:2"),
  ])
  func whatIsInvalidHasAPlaceInTheScript(command: String, place: String) {
    let verdict = verdict(of: command.replacing("\"\")", with: "\"other\")"), after: "")
    #expect(verdict.type == "wrong-message")
    #expect(verdict.message.split(separator: "\n")[1] == "probe.wast:\(place)", "\(verdict.message)")
  }

  @Test func whatIsInvalidInBytesHasAPlaceThere() {
    let command = #"(assert_invalid (module binary "\00asm\01\00\00\00" "\07\05\01\01a\00\01") "other")"#
    let verdict = verdict(of: command, after: "")
    #expect(
      verdict.actual == "invalid (unknown function 1: there is none (in entry 0 of the export section))")
    #expect(verdict.message.contains("\nprobe.wast:2:1\n"))
  }

  /// What cannot be run yet is skipped, with the feature's name.
  @Test(arguments: [
    (
      "garbage collection", #"(type $s (struct)) (func (export "f") (result i32) (i32.const 0))"#,
      #"(assert_return (invoke "f") (i32.const 1))"#
    ),
    (
      "garbage collection", #"(func (export "f") (result i31ref) (ref.i31 (i32.const 1)))"#,
      #"(assert_return (invoke "f") (ref.struct))"#
    ),
  ])
  func whatIsUnsupportedNeverPasses(feature: String, fields: String, command: String) {
    var runner = ScriptRunner(source: Array("(module \(fields)) \(command)".utf8), file: "probe.wast")
    for index in 0..<runner.caseCount {
      let verdict = runner.verdict(index)
      if verdict.outcome == .skip {
        #expect(verdict.message == "unsupported: \(feature)")
        #expect(verdict.type == "unsupported")
      } else {
        #expect(verdict.outcome == .pass && index == 0 || verdict.outcome == .fail)
      }
    }
  }
}

extension ScriptRunner where Target == StoreTarget {
  init(source: [UInt8], file: String, options: ScriptOptions = ScriptOptions()) {
    self.init(ScriptSteps(parsing: source, file: file), options: options)
  }

  var caseCount: Int { steps.count }

  var cases: [CaseIdentity] { steps.cases }

  var scriptError: Diagnostic? { steps.firstError }

  var descriptions: [CaseDescription] {
    var descriptions: [CaseDescription] = []
    steps.describeCases { descriptions.append($0) }
    return descriptions
  }

  /// Runs a case and judges it, after both outcome and expectation have been through bytes.
  mutating func verdict(
    _ index: Int, _ expected: ExpectedOutcome? = nil, messages: MessagePolicy = .prefix
  ) -> Verdict {
    let expected = expected ?? descriptions[index].expected
    let outcome = run(index)
    #expect(ExpectedOutcome(decoding: expected.encoded()) == expected)
    guard let decoded = CaseOutcome(decoding: outcome.encoded()) else {
      return Verdict(.crash, type: "garbled", message: "\(outcome)")
    }
    #expect(decoded.encoded() == outcome.encoded())
    return judge(decoded, expecting: expected, in: "probe.wast", messages: messages)
  }
}

/// Fields of a module as a script, or a script as it is.
func script(of fields: String) -> String { fields.hasPrefix("(module") ? fields : "(module \(fields))" }

/// The verdict of a command that comes right after a module.
func verdict(of command: String, after fields: String, messages: MessagePolicy = .prefix) -> Verdict {
  var runner = ScriptRunner(source: Array("\(script(of: fields))\n\(command)".utf8), file: "probe.wast")
  var last = Verdict.pass
  for index in 0..<runner.caseCount {
    last = runner.verdict(index, messages: messages)
    if index < runner.caseCount - 1, last != .pass { return last }
  }
  return last
}

extension Probe {
  /// A function that returns values, and what they are and are not.
  private static func returns(
    _ types: String, _ body: String, right: String, wrong: String, _ finding: Finding = .wrongResult
  ) -> Probe {
    Probe(
      #"(func (export "f") (result \#(types)) \#(body))"#, right: #"(assert_return (invoke "f") \#(right))"#,
      wrong: #"(assert_return (invoke "f") \#(wrong))"#, finding)
  }

  static let results: [Probe] = [
    returns("i32", "(i32.const 1)", right: "(i32.const 1)", wrong: "(i32.const 2)"),
    returns("i32", "(i32.const -1)", right: "(i32.const 0xffffffff)", wrong: "(i32.const 1)"),
    returns("i64", "(i64.const 1)", right: "(i64.const 1)", wrong: "(i64.const 0x100000001)"),
    returns("f32", "(f32.const 1)", right: "(f32.const 1)", wrong: "(f32.const 0x1.000002p0)"),
    returns("f64", "(f64.const 1)", right: "(f64.const 1)", wrong: "(f64.const 0x1.0000000000001p0)"),
    returns("f32", "(f32.const -0)", right: "(f32.const -0)", wrong: "(f32.const 0)"),
    returns("f64", "(f64.const -0)", right: "(f64.const -0)", wrong: "(f64.const 0)"),
    returns("f32", "(f32.const 0)", right: "(f32.const 0)", wrong: "(f32.const -0)"),
    returns("f64", "(f64.const 0)", right: "(f64.const 0)", wrong: "(f64.const -0)"),
    returns("f32", "(f32.const nan)", right: "(f32.const nan:canonical)", wrong: "(f32.const inf)"),
    returns(
      "f32", "(f32.const nan:0x600000)", right: "(f32.const nan:arithmetic)",
      wrong: "(f32.const nan:canonical)"),
    returns(
      "f64", "(f64.const nan:0xc000000000000)", right: "(f64.const nan:arithmetic)",
      wrong: "(f64.const nan:canonical)"),
    returns(
      "f32", "(f32.const nan:0x200000)", right: "(f32.const nan:0x200000)",
      wrong: "(f32.const nan:arithmetic)"),
    returns(
      "f64", "(f64.const nan:0x4000000000000)", right: "(f64.const nan:0x4000000000000)",
      wrong: "(f64.const nan:arithmetic)"),
    returns(
      "f32", "(f32.const nan:0x200001)", right: "(f32.const nan:0x200001)", wrong: "(f32.const nan:0x200000)"),
    returns("f64", "(f64.const nan:0x1)", right: "(f64.const nan:0x1)", wrong: "(f64.const nan:0x2)"),
    returns("f32", "(f32.const -nan)", right: "(f32.const -nan)", wrong: "(f32.const nan)"),
    returns("f64", "(f64.const 1)", right: "(f64.const 1)", wrong: "(f64.const nan:arithmetic)"),
    // Types.
    returns("i64", "(i64.const 1)", right: "(i64.const 1)", wrong: "(i32.const 1)"),
    returns("i32", "(i32.const 0)", right: "(i32.const 0)", wrong: "(f32.const 0)"),
    returns("f64", "(f64.const nan)", right: "(f64.const nan:canonical)", wrong: "(f32.const nan:canonical)"),
    // Alternatives.
    returns(
      "i32", "(i32.const 3)", right: "(either (i32.const 2) (i32.const 3))",
      wrong: "(either (i32.const 1) (i32.const 2))"),
    // Numbers of results.
    returns(
      "i32 i32", "(i32.const 1) (i32.const 2)", right: "(i32.const 1) (i32.const 2)", wrong: "(i32.const 1)",
      .wrongArity),
    returns(
      "i32", "(i32.const 1)", right: "(i32.const 1)", wrong: "(i32.const 1) (i32.const 1)", .wrongArity),
    returns("i32", "(i32.const 1)", right: "(i32.const 1)", wrong: "", .wrongArity),
    returns("", "", right: "", wrong: "(i32.const 0)", .wrongArity),
    returns(
      "i32 f64", "(i32.const 1) (f64.const 2)", right: "(i32.const 1) (f64.const 2)",
      wrong: "(i32.const 1) (f64.const 3)"),
  ]

  static let references: [Probe] = [
    returns("externref", "(ref.null extern)", right: "(ref.null extern)", wrong: "(ref.null func)"),
    returns("funcref", "(ref.null func)", right: "(ref.null func)", wrong: "(ref.null extern)"),
    returns("funcref", "(ref.null func)", right: "(ref.null)", wrong: "(ref.func)"),
    returns("externref", "(ref.null extern)", right: "(ref.null)", wrong: "(ref.extern)"),
    Probe(
      #"(func $f (export "f") (result funcref) (ref.func $f))"#,
      right: #"(assert_return (invoke "f") (ref.func))"#,
      wrong: #"(assert_return (invoke "f") (ref.null func))"#, .wrongResult),
    Probe(
      #"(func $f (export "f") (result funcref) (ref.func $f))"#,
      right: #"(assert_return (invoke "f") (ref.func))"#,
      wrong: #"(assert_return (invoke "f") (ref.null))"#, .wrongResult),
    Probe(
      #"(func (export "f") (param externref) (result externref) (local.get 0))"#,
      right: #"(assert_return (invoke "f" (ref.extern 1)) (ref.extern 1))"#,
      wrong: #"(assert_return (invoke "f" (ref.extern 1)) (ref.extern 2))"#, .wrongResult),
    Probe(
      #"(func (export "f") (param externref) (result externref) (local.get 0))"#,
      right: #"(assert_return (invoke "f" (ref.extern 0)) (ref.extern))"#,
      wrong: #"(assert_return (invoke "f" (ref.extern 0)) (ref.null extern))"#, .wrongResult),
  ]

  private static let trapping = """
    (func (export "trap") (unreachable)) (func $deep (export "deep") (call $deep))
    (func (export "value") (result i32) (i32.const 1))
    """
  private static let unreachable = #"(assert_trap (invoke "trap") "unreachable")"#
  private static let exhaustion = #"(assert_exhaustion (invoke "deep") "call stack exhausted")"#

  static let traps: [Probe] = [
    Probe(
      trapping, right: unreachable, wrong: #"(assert_trap (invoke "trap") "integer overflow")"#, .wrongTrap),
    Probe(
      trapping, right: unreachable, wrong: #"(assert_trap (invoke "trap") "unreachable executed twice")"#,
      .wrongTrap),
    Probe(trapping, right: unreachable, wrong: #"(assert_trap (invoke "value") "unreachable")"#, .noTrap),
    Probe(
      trapping, right: unreachable, wrong: #"(assert_trap (invoke "none") "unreachable")"#, .unknownExport),
    Probe(
      trapping, right: exhaustion, wrong: #"(assert_trap (invoke "deep") "unreachable")"#,
      .unexpectedExhaustion),
    Probe(
      trapping, right: exhaustion, wrong: #"(assert_trap (invoke "deep") "call stack exhausted")"#,
      .unexpectedExhaustion),
    Probe(
      trapping, right: exhaustion, wrong: #"(assert_exhaustion (invoke "trap") "unreachable")"#,
      .unexpectedTrap),
    Probe(
      trapping, right: exhaustion, wrong: #"(assert_exhaustion (invoke "value") "call stack exhausted")"#,
      .noExhaustion),
    Probe(
      trapping, right: exhaustion,
      wrong: #"(assert_exhaustion (invoke "deep") "call stack exhausted twice")"#,
      .wrongMessage),
    Probe(trapping, right: unreachable, wrong: #"(assert_return (invoke "trap"))"#, .unexpectedTrap),
    Probe(trapping, right: exhaustion, wrong: #"(assert_return (invoke "deep"))"#, .unexpectedExhaustion),
    Probe(trapping, right: unreachable, wrong: #"(assert_exception (invoke "trap"))"#, .unexpectedTrap),
    Probe(trapping, right: unreachable, wrong: #"(assert_exception (invoke "value"))"#, .noException),
    Probe(trapping, right: exhaustion, wrong: #"(assert_exception (invoke "deep"))"#, .unexpectedExhaustion),
    Probe(trapping, right: #"(invoke "value")"#, wrong: #"(invoke "trap")"#, .unexpectedTrap),
    Probe(trapping, right: #"(invoke "value")"#, wrong: #"(invoke "deep")"#, .unexpectedExhaustion),
  ]

  private static let named = """
    (module $M (func (export "f") (param i32)) (global (export "g") i32 (i32.const 1)) (memory (export "m") 1))
    """

  static let actions: [Probe] = [
    Probe(
      named, right: #"(invoke "f" (i32.const 1))"#, wrong: #"(invoke "h" (i32.const 1))"#, .unknownExport),
    Probe(named, right: #"(invoke "f" (i32.const 1))"#, wrong: #"(invoke "g")"#, .unknownExport),
    Probe(named, right: #"(invoke "f" (i32.const 1))"#, wrong: #"(invoke "m")"#, .unknownExport),
    Probe(named, right: #"(invoke "f" (i32.const 1))"#, wrong: #"(invoke "f")"#, .wrongArguments),
    Probe(
      named, right: #"(invoke "f" (i32.const 1))"#, wrong: #"(invoke "f" (i32.const 1) (i32.const 2))"#,
      .wrongArguments),
    Probe(
      named, right: #"(invoke "f" (i32.const 1))"#, wrong: #"(invoke "f" (i64.const 1))"#, .wrongArguments),
    Probe(
      named, right: #"(invoke $M "f" (i32.const 1))"#, wrong: #"(invoke $N "f" (i32.const 1))"#,
      .unknownModule),
    Probe(
      named, right: #"(assert_return (get "g") (i32.const 1))"#,
      wrong: #"(assert_return (get "g") (i32.const 2))"#,
      .wrongResult),
    Probe(
      named, right: #"(assert_return (get "g") (i32.const 1))"#,
      wrong: #"(assert_return (get "f") (i32.const 1))"#,
      .unknownExport),
    Probe(named, right: #"(get "g")"#, wrong: #"(assert_trap (get "g") "unreachable")"#, .noTrap),
    Probe(named, right: #"(register "M" $M)"#, wrong: #"(register "M" $N)"#, .unknownModule),
    Probe(
      "(module definition $M)", right: "(module instance $I $M)", wrong: "(module instance $I $N)",
      .unknownModule),
  ]
}
