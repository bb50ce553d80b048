import Diagnostics
import WasmISA
import WasmRuntime
import WasmText

/// Holds an outcome against what was expected of it.
///
/// The outcome comes from a process that may have gone wrong: one that does not fit what was expected, whatever it
/// is, is never a pass.
///
/// - Parameters:
///   - file: the script's name, for the places that messages give.
///   - messages: how the script's message texts are held against ours.
public func judge(
  _ outcome: CaseOutcome, expecting expected: ExpectedOutcome, in file: String, messages: MessagePolicy
) -> Verdict {
  if case .unreadable(let reason) = expected { return .fail(.scriptError, reason.text(file: file)) }
  if case .tooLarge = expected {
    return .fail(
      .scriptError, "what is expected is larger than the limit of \(ExpectedOutcome.byteLimit) bytes")
  }
  let outcome = outcome.settled(expecting: expected, messages)
  switch outcome {
  case .absent(let absence): return absence.verdict
  case .refused(let message): return .fail(.resourceLimit, message)
  case .impossible(let finding, let reason, let expected, let actual):
    let message = reason.place == nil ? reason.message : reason.text(file: file)
    return .fail(finding, message, expected: expected, actual: actual)
  case .returned, .trapped, .trappedAsOneOf, .threw, .accepted, .rejected, .unreadable: break
  }
  switch (expected, outcome) {
  case (.anyReturn, .returned): return .pass
  case (.values(let patterns), .returned(let values)): return compare(values, patterns)
  case (.anyReturn, .trapped(let trap)): return unexpected(trap, instead: "a return")
  case (.values(let patterns), .trapped(let trap)): return unexpected(trap, instead: patterns.text)
  case (.trap(let message), .returned(let values)):
    return .fail(.noTrap, expected: trapText(message), actual: values.text)
  case (.trap(let message), .trapped(let trap)): return judge(trap, message, messages)
  case (.exhaustion(let message), .returned(let values)):
    return .fail(.noExhaustion, expected: exhaustionText(message), actual: values.text)
  case (.exhaustion(let message), .trapped(let trap)):
    if !trap.isExhaustion {
      return .fail(.unexpectedTrap, expected: exhaustionText(message), actual: trap.text)
    }
    return messages.accepts(trap, as: message)
      ? .pass : .fail(.wrongMessage, expected: exhaustionText(message), actual: trap.text)
  case (.exception, .returned(let values)):
    return .fail(.noException, expected: "an exception", actual: values.text)
  case (.exception, .trapped(let trap)): return unexpected(trap, instead: "an exception")
  case (.exception, .threw): return .pass
  case (.anyReturn, .threw(let exception)): return unexpected(exception, instead: "a return")
  case (.values(let patterns), .threw(let exception)): return unexpected(exception, instead: patterns.text)
  case (.trap(let message), .threw(let exception)), (.moduleTrap(let message), .threw(let exception)):
    return unexpected(exception, instead: trapText(message))
  case (.exhaustion(let message), .threw(let exception)):
    return unexpected(exception, instead: exhaustionText(message))

  case (.acceptance(let wanted), .accepted(let actual)) where wanted == actual: return .pass
  case (.acceptance(.instantiated), .accepted(.instantiatedOnMadeUpImports)): return .pass
  case (.acceptance, .rejected(let stage, let reason)):
    return .fail(.moduleRejected, reason.text(file: file, kind: stage.name))
  case (.acceptance, .trapped(let trap)): return unexpected(trap, instead: "an instance")
  case (.acceptance, .threw(let exception)): return unexpected(exception, instead: "an instance")
  case (.moduleTrap(let message), .accepted(.instantiated)):
    return .fail(.noTrap, expected: trapText(message), actual: outcome.text)
  case (.moduleTrap(let message), .trapped(let trap)): return judge(trap, message, messages)
  case (.moduleTrap(let message), .rejected(_, let reason)):
    return .fail(.wrongClass, expected: trapText(message), actual: outcome.text, at: reason, in: file)
  case (.rejection(let stage, let message), .rejected(let actualStage, let reason)):
    if stage == actualStage, messages.accepts(reason.message, as: message) { return .pass }
    return .fail(
      stage == actualStage ? .wrongMessage : .wrongClass, expected: "\(stage.name) (\(message.shown))",
      actual: outcome.text, at: reason, in: file)
  case (.rejection(let stage, let message), .trapped):
    return .fail(.wrongClass, expected: "\(stage.name) (\(message.shown))", actual: outcome.text)
  case (.rejection(let stage, let message), .accepted(.valid)),
    (.rejection(let stage, let message), .accepted(.linked)):
    return .fail(.notRejected, expected: "\(stage.name) (\(message.shown))", actual: outcome.text)
  default:
    return Verdict(
      .crash, type: "garbled", message: "the process reported an outcome that its command cannot have")
  }
}

/// Whether a trap is the one that a script expects.
private func judge(_ trap: Trap, _ message: Name, _ messages: MessagePolicy) -> Verdict {
  if trap.isExhaustion {
    return .fail(.unexpectedExhaustion, expected: trapText(message), actual: trap.text)
  }
  if messages.accepts(trap, as: message) { return .pass }
  let hint = messages.canTell(message) ? "" : ", a text that names no kind of trap known here"
  return .fail(.wrongTrap, expected: trapText(message) + hint, actual: trap.text)
}

extension CaseOutcome {
  /// The outcome with one kind of trap, where an engine does not tell several apart: the expected one, if that is among
  /// them.
  fileprivate func settled(expecting expected: ExpectedOutcome, _ messages: MessagePolicy) -> CaseOutcome {
    guard case .trappedAsOneOf(let codes, let text) = self else { return self }
    var code = codes.first ?? .host
    switch expected {
    case .trap(let message), .moduleTrap(let message):
      code = codes.first { messages.accepts(Trap($0), as: message) } ?? code
    default: break
    }
    return .trapped(Trap(code, message: text))
  }
}

private func unexpected(_ trap: Trap, instead: String) -> Verdict {
  .fail(trap.isExhaustion ? .unexpectedExhaustion : .unexpectedTrap, expected: instead, actual: trap.text)
}

private func unexpected(_ exception: ThrownException, instead: String) -> Verdict {
  .fail(.unexpectedException, expected: instead, actual: exception.text)
}

/// Whether results are the ones that a script expects.
private func compare(_ values: [Value], _ patterns: [ResultPattern]) -> Verdict {
  guard values.count == patterns.count else {
    return .fail(.wrongArity, expected: patterns.text, actual: values.text)
  }
  if zip(values, patterns).allSatisfy({ $1.matches($0) }) { return .pass }
  let actual = zip(values, patterns).map { $0.text(shape: $1.shape) }.joined(separator: ", ")
  return .fail(.wrongResult, expected: patterns.text, actual: actual)
}

private func trapText(_ message: Name) -> String { "trap (\(message.shown))" }
private func exhaustionText(_ message: Name) -> String { "exhaustion (\(message.shown))" }

extension CaseOutcome {
  /// What messages call it.
  var text: String {
    switch self {
    case .returned(let values): return values.text
    case .trapped(let trap): return trap.text
    case .trappedAsOneOf(_, let text): return Trap(.host, message: text).text
    case .threw(let exception): return exception.text
    case .accepted(let acceptance): return acceptance.text
    case .rejected(let stage, let reason): return "\(stage.name) (\(reason.message.escaped))"
    case .absent(let absence): return absence.message
    case .refused(let message): return message
    case .impossible(_, let reason, _, _): return reason.message
    case .unreadable: return "unreadable"
    }
  }
}

extension Trap {
  /// What messages call it.
  var text: String { "\(isExhaustion ? "exhaustion" : "trap") (\(message.escaped))" }
}
