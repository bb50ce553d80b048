import Diagnostics
import VMLayout
import WasmISA
import WasmRuntime

/// Why a module did not become an instance.
package enum Rejection: Error {
  case rejected(Stage, Diagnostic)
  /// A segment did not fit, or the start function trapped.
  case trap(Trap)
  /// The same on another engine; see `CaseOutcome.trappedAsOneOf`.
  case trapAsOneOf([TrapCode], String)
  /// The start function has thrown an exception that nothing has caught.
  case exception(ThrownException)
  /// Something that it needs is not there.
  case absent(Absence)
  case exhausted(ResourceError)
  /// It names a definition that there is not.
  case unknownDefinition(Name?)

  /// The outcome of the command that named the module.
  var outcome: CaseOutcome {
    switch self {
    case .rejected(let stage, let reason): return .rejected(stage, reason)
    case .trap(let trap): return .trapped(trap)
    case .trapAsOneOf(let codes, let text): return .trappedAsOneOf(codes, text)
    case .exception(let exception): return .threw(exception)
    case .absent(let absence): return .absent(absence)
    case .exhausted(let error): return .refused(error.message)
    case .unknownDefinition(let name):
      return .impossible(
        .unknownModule, Diagnostic("there is no module definition \(name?.identifier ?? "so far")"),
        expected: nil, actual: nil)
    }
  }

  /// What the names are bound to that the instance would have had.
  func absence(line: Int) -> Absence {
    guard case .absent(let absence) = self else { return .failed(line: line) }
    return absence
  }
}
