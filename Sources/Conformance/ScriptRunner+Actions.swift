import WasmISA
import WasmRuntime
import WasmText

/// What became of an action that could be carried out.
enum ActionOutcome {
  case values([Value])
  /// Exhaustion is among them.
  case trap(Trap)

  var text: String {
    switch self {
    case .values(let values): return values.text
    case .trap(let trap): return trap.text
    }
  }
}

/// Commands that call exports and look at what comes back.
extension ScriptRunner {
  /// - Parameter patterns: what the results have to be; nil if they do not matter.
  func expectReturn(_ action: Action, _ patterns: [ResultPattern]?) -> Verdict {
    carryOut(action) { outcome in
      switch outcome {
      case .values(let values):
        guard let patterns else { return .pass }
        return Self.compare(values, patterns)
      case .trap(let trap):
        return .fail(
          trap.isExhaustion ? .unexpectedExhaustion : .unexpectedTrap,
          expected: patterns?.text ?? "a return", actual: trap.text)
      }
    }
  }

  func expectTrap(_ action: Action, _ message: Name) -> Verdict {
    carryOut(action) { outcome in
      switch outcome {
      case .values: return .fail(.noTrap, expected: "trap (\(message.shown))", actual: outcome.text)
      case .trap(let trap): return judge(trap, message)
      }
    }
  }

  func expectExhaustion(_ action: Action, _ message: Name) -> Verdict {
    let expected = "exhaustion (\(message.shown))"
    return carryOut(action) { outcome in
      switch outcome {
      case .values: return .fail(.noExhaustion, expected: expected, actual: outcome.text)
      case .trap(let trap) where !trap.isExhaustion:
        return .fail(.unexpectedTrap, expected: expected, actual: trap.text)
      case .trap(let trap):
        return options.messages.accepts(trap, as: message)
          ? .pass : .fail(.wrongMessage, expected: expected, actual: trap.text)
      }
    }
  }

  func expectException(_ action: Action) -> Verdict {
    carryOut(action) { outcome in
      switch outcome {
      case .values: return .fail(.noException, expected: "an exception", actual: outcome.text)
      case .trap(let trap):
        return .fail(
          trap.isExhaustion ? .unexpectedExhaustion : .unexpectedTrap, expected: "an exception",
          actual: trap.text)
      }
    }
  }

  /// Whether a trap is the one that a script expects.
  func judge(_ trap: Trap, _ message: Name) -> Verdict {
    let expected = "trap (\(message.shown))"
    if trap.isExhaustion { return .fail(.unexpectedExhaustion, expected: expected, actual: trap.text) }
    if options.messages.accepts(trap, as: message) { return .pass }
    return .fail(.wrongTrap, expected: expected, actual: trap.text)
  }

  /// Whether results are the ones that a script expects.
  static func compare(_ values: [Value], _ patterns: [ResultPattern]) -> Verdict {
    guard values.count == patterns.count else {
      return .fail(.wrongArity, expected: patterns.text, actual: values.text)
    }
    if zip(values, patterns).allSatisfy({ $1.matches($0) }) { return .pass }
    let actual = zip(values, patterns).map { $0.text(shape: $1.shape) }.joined(separator: ", ")
    return .fail(.wrongResult, expected: patterns.text, actual: actual)
  }

  // MARK: Actions

  /// Carries out an action and has its outcome judged; one that cannot be carried out is a verdict by itself.
  private func carryOut(_ action: Action, _ judge: (ActionOutcome) -> Verdict) -> Verdict {
    let (module, export) = action.target
    switch state.instances[module] {
    case nil: return unknownModule(module)
    case .absent(let absence): return absence.verdict
    case .present(let instance):
      let store = instance.store
      switch (action, instance.export(export)) {
      case (.invoke(_, _, let arguments), .function(let function)):
        let parameters = store.type(of: function).parameters
        guard arguments.count == parameters.count,
          zip(arguments, parameters).allSatisfy({ $0.fits($1, store.types) })
        else {
          return .fail(
            .wrongArguments, expected: "arguments of the types \(parameters)",
            actual: arguments.isEmpty ? "none" : arguments.map(\.text).joined(separator: ", "))
        }
        do {
          return judge(.values(try store.invoke(function, arguments.map(\.value))))
        } catch {
          return judge(.trap(error))
        }
      case (.get, .global(let global)):
        return judge(.values([store.value(of: global)]))
      case (_, let found?):
        let wanted = if case .get = action { "global" } else { "function" }
        return .fail(.unknownExport, "the export \(export.quoted) is no \(wanted) but a \(found.keyword)")
      case (_, nil):
        return .fail(.unknownExport, "there is no export \(export.quoted)")
      }
    }
  }
}
