import Diagnostics
import WasmBinary
import WasmISA
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
      guard let found = target.export(export, of: instance) else {
        let hint = suggestion(
          for: export.description, among: target.exportNames(of: instance).lazy.map(\.description),
          listedAs: "exports"
        ) { Name($0).quoted }
        return unknownExport("there is no export \(export.quoted)\(hint)")
      }
      switch (action, target.kind(of: found)) {
      case (.invoke(_, _, let arguments), .function):
        let parameters = target.parameters(of: found)
        guard arguments.count == parameters.count,
          zip(arguments, parameters).allSatisfy({ $0.fits($1, target.types) })
        else {
          let expected = "arguments of the types \(parameters)"
          let actual = arguments.isEmpty ? "none" : arguments.map(\.text).joined(separator: ", ")
          return .impossible(
            .wrongArguments, Diagnostic("expected \(expected), got \(actual)"), expected: expected,
            actual: actual)
        }
        do {
          return .returned(try target.invoke(found, arguments))
        } catch {
          return error.outcome
        }
      case (.get, .global):
        do {
          return .returned([try target.value(of: found)])
        } catch {
          return error.outcome
        }
      case (_, let kind):
        let wanted = if case .get = action { "global" } else { "function" }
        let way = kind == .function ? ": use invoke" : kind == .global ? ": use get" : ""
        return unknownExport("the export \(export.quoted) is not a \(wanted) but a \(kind.keyword)\(way)")
      }
    }
  }

  func unknownModule(_ name: Name?) -> CaseOutcome {
    .impossible(
      .unknownModule,
      Diagnostic(name.map(unknownName) ?? "there is no module so far"), expected: nil, actual: nil)
  }

  private func unknownName(_ name: Name) -> String {
    let hint = suggestion(
      for: name.description, among: state.instances.names.map(\.description), listedAs: "modules"
    ) { Name($0).identifier }
    return "there is no module \(name.identifier)\(hint)"
  }

  private func unknownExport(_ message: String) -> CaseOutcome {
    .impossible(.unknownExport, Diagnostic(message), expected: nil, actual: nil)
  }
}
