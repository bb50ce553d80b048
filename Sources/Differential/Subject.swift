import ModuleGenerator
import WasmBinary
import WasmText

/// A module and the calls of it that engines are held against each other by.
public struct Subject: Sendable {
  /// The module in the binary format.
  public var module: [UInt8]
  public var calls: [RandomModule.Call]

  public init(module: [UInt8], calls: [RandomModule.Call]) {
    self.module = module
    self.calls = calls
  }

  /// The subject as a script to run: a command for the module, and one for each call. Nothing is expected of them.
  public var script: [UInt8] {
    var script = Array("(module binary \"".utf8)
    script.reserveCapacity(3 * module.count + 64 * calls.count)
    for byte in module {
      script.append(UInt8(ascii: "\\"))
      script.append(Self.digits[Int(byte >> 4)])
      script.append(Self.digits[Int(byte & 15)])
    }
    script += Array("\")\n".utf8)
    for call in calls { script += Array("\(Self.invocation(call))\n".utf8) }
    return script
  }

  /// How many commands the script has.
  public var commandCount: Int { 1 + calls.count }

  private static let digits = Array("0123456789abcdef".utf8)

  fileprivate static func invocation(_ call: RandomModule.Call) -> String {
    "(invoke \"\(call.function)\"\(call.arguments.map { " \($0)" }.joined()))"
  }

  /// The subject as a script for people: the module as text, and what each call is expected to come to.
  /// - Parameters:
  ///   - outcomes: of the first calls; those behind them are left out.
  ///   - header: lines of comment to begin with.
  public func script(expecting outcomes: [CallOutcome], header: [String]) -> [UInt8] {
    var script = header.map { $0.isEmpty ? ";;\n" : ";; \($0)\n" }.joined() + "\n"
    if let module = try? decodeModule(module) {
      script += String(decoding: printModule(module), as: UTF8.self)
    }
    script += "\n"
    for (call, outcome) in zip(calls, outcomes) { script += Self.assertion(call, outcome) + "\n" }
    return Array(script.utf8)
  }

  private static func assertion(_ call: RandomModule.Call, _ outcome: CallOutcome) -> String {
    let invocation = invocation(call)
    switch outcome {
    case .returned(let numbers):
      let patterns = numbers.map { number in
        switch number {
        case .f32 where number.isNaN: " (f32.const nan:canonical)"
        case .f64 where number.isNaN: " (f64.const nan:canonical)"
        default: " \(number)"
        }
      }
      return "(assert_return \(invocation)\(patterns.joined()))"
    case .trapped(let kinds): return "(assert_trap \(invocation) \"\(kinds.first ?? "")\")"
    case .threw: return "(assert_exception \(invocation))"
    case .exhausted: return "(assert_exhaustion \(invocation) \"call stack exhausted\")"
    case .failed: return invocation
    }
  }
}
