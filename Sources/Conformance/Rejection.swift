import WasmRuntime

/// Where a module can turn out not to be acceptable.
enum Stage: String {
  case malformed, invalid, unlinkable
  // In annotations and custom sections, which leaves the module acceptable.
  case malformedCustom = "malformed custom section"
  case invalidCustom = "invalid custom section"
}

/// Why a module did not become an instance.
enum Rejection: Error {
  case rejected(Stage, message: String)
  /// A segment did not fit, or the start function trapped.
  case trap(Trap)
  /// Something that it needs is not there.
  case absent(Absence)
  case exhausted(ResourceError)

  var text: String {
    switch self {
    case .rejected(let stage, let message): return "\(stage.rawValue) (\(message.escaped))"
    case .trap(let trap): return trap.text
    case .absent(let absence): return absence.message
    case .exhausted(let error): return error.message
    }
  }

  /// The verdict of a command that needed the instance.
  var verdict: Verdict {
    switch self {
    case .rejected:
      return .fail(.moduleRejected, "the module is \(text)", expected: "an instance", actual: text)
    case .trap(let trap):
      return .fail(
        trap.isExhaustion ? .unexpectedExhaustion : .unexpectedTrap, expected: "an instance", actual: text)
    case .absent(let absence): return absence.verdict
    case .exhausted(let error): return .fail(.resourceLimit, error.message)
    }
  }

  /// What the names are bound to that the instance would have had.
  func absence(line: Int) -> Absence {
    guard case .absent(let absence) = self else { return .failed(line: line) }
    return absence
  }
}

extension Trap {
  /// What messages call it.
  var text: String { "\(isExhaustion ? "exhaustion" : "trap") (\(message.escaped))" }
}
