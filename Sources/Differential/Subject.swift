import ModuleGenerator
import WasmBinary
import WasmISA
import WasmText

/// Modules and the calls of their functions that engines are held against each other by.
public struct Subject: Sendable {
  /// The modules in the binary format, at most two. The second may import from the first.
  public var modules: [[UInt8]]
  public var calls: [RandomModules.Call]

  public init(modules: [[UInt8]], calls: [RandomModules.Call]) {
    self.modules = modules
    self.calls = calls
  }

  public init(_ random: RandomModules) { self.init(modules: random.modules, calls: random.calls) }

  /// The subject as a script to run: commands for the modules, and one for each call. Nothing is expected of them.
  public var script: [UInt8] {
    var script: [UInt8] = []
    script.reserveCapacity(3 * modules.reduce(0) { $0 + $1.count } + 64 * calls.count)
    for (index, module) in modules.enumerated() {
      if index > 0 { script += Array(Self.registration.utf8) }
      script += Array("(module\(identifier(index)) binary \"".utf8)
      for byte in module {
        script.append(UInt8(ascii: "\\"))
        script.append(Self.digits[Int(byte >> 4)])
        script.append(Self.digits[Int(byte & 15)])
      }
      script += Array("\")\n".utf8)
    }
    for call in calls { script += Array("\(invocation(call))\n".utf8) }
    return script
  }

  /// How many commands of the script come before those of the calls.
  public var setupCount: Int { 2 * modules.count - 1 }

  /// How many commands the script has.
  public var commandCount: Int { setupCount + calls.count }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Makes the first module known to the second.
  private static let registration = "(register \"\(RandomModules.names[0])\")\n"

  /// A module's identifier, if it needs one, with a space before it.
  private func identifier(_ module: Int) -> String {
    modules.count > 1 ? " $\(RandomModules.names[module])" : ""
  }

  private func invocation(_ call: RandomModules.Call) -> String {
    let arguments = call.arguments.map { " \($0)" }.joined()
    return "(invoke\(identifier(call.module)) \"\(call.function)\"\(arguments))"
  }

  /// The subject as a script for people: the modules as text, and what each call is expected to come to.
  /// - Parameters:
  ///   - outcomes: of the first calls; those behind them are left out.
  ///   - header: lines of comment to begin with.
  public func script(expecting outcomes: [CallOutcome], header: [String]) -> [UInt8] {
    var script = header.map { $0.isEmpty ? ";;\n" : ";; \($0)\n" }.joined() + "\n"
    for (index, module) in modules.enumerated() {
      if index > 0 { script += Self.registration + "\n" }
      guard let module = try? decodeModule(module) else { continue }
      let name = modules.count > 1 ? Name(RandomModules.names[index]) : nil
      // Where definitions have names, their indices are of no use.
      let text = printModule(module, name: name, isEditable: !module.customs.isEmpty)
      script += String(decoding: text, as: UTF8.self) + "\n"
    }
    for (call, outcome) in zip(calls, outcomes) { script += assertion(call, outcome) + "\n" }
    return Array(script.utf8)
  }

  private func assertion(_ call: RandomModules.Call, _ outcome: CallOutcome) -> String {
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
