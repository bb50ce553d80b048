import WasmISA
import WasmRuntime
import WasmText

/// Commands that call exports.
extension ScriptRunner {
  /// Carries out an action, if it is one that can be carried out.
  mutating func carryOut(_ action: Action) -> CaseOutcome {
    let (module, export) = action.target
    switch state.instances[module] {
    case nil: return unknownModule(module)
    case .absent(let absence): return .absent(absence)
    case .present(let instance):
      let store = instance.store
      switch (action, instance.export(export)) {
      case (.invoke(_, _, let arguments), .function(let function)):
        let parameters = store.type(of: function).parameters
        guard arguments.count == parameters.count,
          zip(arguments, parameters).allSatisfy({ $0.fits($1, store.types) })
        else {
          let expected = "arguments of the types \(parameters)"
          let actual = arguments.isEmpty ? "none" : arguments.map(\.text).joined(separator: ", ")
          return .impossible(
            .wrongArguments, message: "expected \(expected), got \(actual)", expected: expected,
            actual: actual)
        }
        do {
          return .returned(try store.invoke(function, arguments.map(\.value)))
        } catch {
          return outcome(of: error)
        }
      case (.get, .global(let global)): return .returned([store.value(of: global)])
      case (_, let found?):
        let wanted = if case .get = action { "global" } else { "function" }
        return unknownExport("the export \(export.quoted) is no \(wanted) but a \(found.keyword)")
      case (_, nil): return unknownExport("there is no export \(export.quoted)")
      }
    }
  }

  func unknownModule(_ name: Name?) -> CaseOutcome {
    .impossible(
      .unknownModule,
      message: name.map { "there is no module \($0.identifier)" } ?? "there is no module so far",
      expected: nil, actual: nil)
  }

  private func unknownExport(_ message: String) -> CaseOutcome {
    .impossible(.unknownExport, message: message, expected: nil, actual: nil)
  }
}
