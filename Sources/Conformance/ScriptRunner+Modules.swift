import Diagnostics
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText
import WasmValidation

/// Commands that make modules and instances.
extension ScriptRunner {
  mutating func runModule(_ source: ModuleSource, line: Int) -> CaseOutcome {
    do {
      let module = try compile(load(source))
      state.definitions.bind(source.name, .present(module))
      state.instances.bind(source.name, .present(try instantiate(module)))
      collect()
      return .accepted(madeUpImports ? .instantiatedOnMadeUpImports : .instantiated)
    } catch {
      let absence = error.absence(line: line)
      // A module that only does not link is still a definition.
      if case .rejected(.unlinkable, _) = error {
        state.instances.bind(source.name, .absent(absence))
      } else {
        lose(absence, instance: source.name, definition: source.name)
      }
      return error.outcome
    }
  }

  mutating func runDefinition(_ source: ModuleSource, line: Int) -> CaseOutcome {
    do {
      state.definitions.bind(source.name, .present(try compile(load(source))))
      return .accepted(.defined)
    } catch {
      state.definitions.bind(source.name, .absent(error.absence(line: line)))
      return error.outcome
    }
  }

  mutating func runInstance(_ name: Name?, of definition: Name?, line: Int) -> CaseOutcome {
    do {
      state.instances.bind(name, .present(try instantiate(try self.definition(definition))))
      collect()
      return .accepted(madeUpImports ? .instantiatedOnMadeUpImports : .instantiated)
    } catch {
      state.instances.bind(name, .absent(error.absence(line: line)))
      return error.outcome
    }
  }

  mutating func runRegister(_ name: Name, _ module: Name?) -> CaseOutcome {
    guard let binding = state.instances[module] else { return unknownModule(module) }
    state.registered[name] = binding
    if case .absent(let absence) = binding { return .absent(absence) }
    return .accepted(.registered)
  }

  // MARK: Modules that shall not be accepted

  /// Looks at a module as far as its validation.
  mutating func tryLoading(_ source: ModuleSource) -> CaseOutcome {
    attempt(.valid) { runner throws(Rejection) in
      _ = try runner.validate(try runner.encode(source).bytes, of: source)
    }
  }

  mutating func tryLinking(_ source: InstanceSource, line: Int) -> CaseOutcome {
    attempt(.linked) { runner throws(Rejection) in
      switch source {
      case .instance(_, let definition):
        try runner.tryLinking(runner.target.valid(of: try runner.definition(definition)))
      case .module(let module):
        let valid: Target.Valid
        do throws(Rejection) {
          valid = try runner.load(module)
        } catch {
          runner.state.definitions.bind(nil, .absent(error.absence(line: line)))
          throw error
        }
        // What links does not depend on what can be compiled, and only a later command may need the code.
        do throws(Rejection) {
          runner.state.definitions.bind(nil, .present(try runner.compile(valid)))
        } catch {
          runner.state.definitions.bind(nil, .absent(error.absence(line: line)))
        }
        try runner.tryLinking(valid)
      }
    }
  }

  /// Makes an instance that no name is bound to.
  mutating func tryInstantiating(_ source: InstanceSource, line: Int) -> CaseOutcome {
    attempt(.instantiated) { runner throws(Rejection) in
      switch source {
      case .instance(_, let definition): _ = try runner.instantiate(try runner.definition(definition))
      case .module(let module):
        let executable: Target.Executable
        do throws(Rejection) {
          executable = try runner.compile(runner.load(module))
        } catch {
          runner.state.definitions.bind(nil, .absent(error.absence(line: line)))
          throw error
        }
        runner.state.definitions.bind(nil, .present(executable))
        _ = try runner.instantiate(executable)
      }
    }
  }

  /// What came of a module whose text or bytes have to be malformed. Only quotations and bytes can be: a module in the
  /// script's own text that cannot be read is an error of the script, and no such error is ever expected.
  static func expectingError(in source: ModuleSource, _ outcome: CaseOutcome) -> CaseOutcome {
    switch (source.form, outcome) {
    case (.text, .rejected(.malformed, var reason)), (.text, .rejected(.malformedCustom, var reason)):
      reason.message += " (what has to be malformed belongs in (module quote …))"
      return .impossible(.scriptError, reason, expected: nil, actual: nil)
    default: return outcome
    }
  }

  mutating func attempt(
    _ acceptance: Acceptance, _ body: (inout ScriptRunner) throws(Rejection) -> Void
  ) -> CaseOutcome {
    do {
      try body(&self)
      return .accepted(acceptance)
    } catch {
      return error.outcome
    }
  }

  // MARK: Steps

  /// The definition that a name stands for, or the latest.
  private func definition(_ name: Name?) throws(Rejection) -> Target.Executable {
    switch state.definitions[name] {
    case nil: throw .unknownDefinition(name)
    case .absent(let absence): throw .absent(absence)
    case .present(let module): return module
    }
  }

  /// A module's source as a module that has to be valid; what only a proposal makes so is absent. Text becomes bytes
  /// first.
  mutating func load(_ source: ModuleSource) throws(Rejection) -> Target.Valid {
    let bytes = try encode(source).bytes
    let valid = try validate(bytes, of: source, takesProposals: true)
    guard let objection = target.objection(to: valid) else { return valid }
    switch rejection(objection, of: source, bytes, takesProposals: true) {
    case .absent(let absence): throw .absent(absence)
    case .rejected(let stage, let reason):
      throw .absent(
        Absence(
          finding: .notRun,
          message: "not run: wast-run's own front end holds the module to be \(stage.name): \(reason.message)"
        ))
    case let other: throw other
    }
  }

  /// A module's source as bytes, and what is wrong with its annotations.
  func encode(
    _ source: ModuleSource
  ) throws(Rejection) -> (bytes: [UInt8], annotationErrors: [SyntaxError]) {
    do {
      let parsed: ParsedModule
      switch source.form {
      case .text(let range, _):
        parsed = try parseModule(
          text, range: range, at: source.position, isCommand: true, features: rules.features)
      case .quote(let quoted): parsed = try parseModule(quoted, features: rules.features)
      case .binary(let binary): return (binary, [])
      }
      return (encodeModule(parsed.module), parsed.annotationErrors)
    } catch {
      if let absence = absence(error.proposal) { throw .absent(absence) }
      guard Target.readsText else {
        if case .quote = source.form {
          throw .absent(.unsupported("malformed text, since the engine reads no text"))
        }
        throw .absent(
          .unsupported("text that has no encoding, since the engine reads no text: \(error.message)"))
      }
      throw .rejected(.malformed, diagnostic(error, in: source))
    }
  }

  /// What a module lacks here that needs a proposal; nil if the proposal is none of the script's language.
  func absence(_ proposal: Feature?) -> Absence? {
    proposal.flatMap { rules.features.contains($0) ? .unsupported($0.name) : nil }
  }

  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - takesProposals: whether what is valid in a proposal that nothing here runs is absent, and not invalid.
  mutating func validate(
    _ bytes: [UInt8], of source: ModuleSource, takesProposals: Bool = false
  ) throws(Rejection) -> Target.Valid {
    do {
      return try target.validate(bytes, features: rules.features)
    } catch {
      throw rejection(error) { rejection($0, of: source, bytes, takesProposals: takesProposals) }
    }
  }

  /// - Parameter describe: what it means for the script that our own front end says something.
  private func rejection(_ error: LoadError, _ describe: (ModuleError) -> Rejection) -> Rejection {
    switch error {
    case .module(let error): return describe(error)
    case .engine(let stage, let text, let ours):
      // What our front end does not know is not there, whatever an engine makes of it.
      if let ours, case .absent(let absence) = describe(ours) { return .absent(absence) }
      return .rejected(stage, diagnostic(text, at: nil))
    case .other(let rejection): return rejection
    }
  }

  /// - Parameters:
  ///   - bytes: what became of the source.
  ///   - takesProposals: see `validate`.
  func rejection(
    _ error: ModuleError, of source: ModuleSource, _ bytes: [UInt8], takesProposals: Bool = false
  ) -> Rejection {
    switch error {
    case .malformed(let error):
      return absence(error.proposal).map { .absent($0) }
        ?? .rejected(.malformed, diagnostic(error, in: source))
    case .invalid(let error):
      if takesProposals, let absence = absence(error.proposal) { return .absent(absence) }
      return .rejected(.invalid, diagnostic(error, in: source, bytes))
    case .unsupported(let feature): return .absent(.unsupported(feature))
    case .exhausted(let error): return .exhausted(error)
    }
  }

  mutating func compile(_ valid: Target.Valid) throws(Rejection) -> Target.Executable {
    do {
      return try target.compile(valid, origin: current)
    } catch {
      // A valid module that is refused is refused for what it needs.
      throw rejection(error) { error in
        switch error {
        case .unsupported(let feature): .absent(.unsupported(feature))
        case .exhausted(let error): .exhausted(error)
        case .malformed(let error): .rejected(.malformed, Diagnostic(error.message))
        case .invalid(let error): .rejected(.invalid, Diagnostic(error.message))
        }
      }
    }
  }

  /// What a module's imports mean.
  /// - Parameter makesUp: whether what nobody has may be made up, if that was asked for.
  mutating func link(_ valid: Target.Valid, makesUp: Bool = true) throws(Rejection) -> Target.Imports {
    var found: [Target.Extern?] = []
    for item in target.contents(of: valid).module.imports {
      var extern = try resolve(item.module, item.name)
      if extern == nil, makesUp { extern = try makeUp(item, of: valid) }
      found.append(extern)
    }
    do {
      return try target.link(valid, found, features: rules.features)
    } catch {
      switch error {
      case .link(let error):
        throw .rejected(.unlinkable, diagnostic(error, in: currentModule, hint: hint(error)))
      case .unfitSegment(let problem): throw .rejected(.unlinkable, Diagnostic(problem))
      }
    }
  }

  private mutating func instantiate(_ module: Target.Executable) throws(Rejection) -> Target.Instance {
    let imports = try link(target.valid(of: module))
    return try linking { () throws(Rejection) in try target.instantiate(module, imports) }
  }

  /// Finds out what linking comes to where only the target does it: its reasons have no place in the script.
  private func linking<Result>(_ body: () throws(Rejection) -> Result) throws(Rejection) -> Result {
    do {
      return try body()
    } catch {
      guard case .rejected(let stage, let reason) = error, reason.place == nil else { throw error }
      throw .rejected(stage, diagnostic(reason.message, at: nil))
    }
  }

  /// Has a module linked that nobody will use.
  private mutating func tryLinking(_ valid: Target.Valid) throws(Rejection) {
    let imports = try link(valid, makesUp: false)
    try linking { () throws(Rejection) in try target.tryLinking(valid, imports) }
  }

  /// Lets go of instances that the script cannot reach any more.
  private func collect() {
    target.collect {
      let registered = state.registered.values.compactMap { binding -> Target.Instance? in
        guard case .present(let instance) = binding else { return nil }
        return instance
      }
      return state.instances.values + registered
    }
  }

  /// What the names of an import mean; nil for nothing.
  /// - Throws: `absent` if they would mean a module that is not there.
  private func resolve(_ module: Name, _ name: Name) throws(Rejection) -> Target.Extern? {
    let named = rules.importsByName ? state.instances[.some(module)] : nil
    switch state.registered[module] ?? named {
    case .present(let instance): return target.export(name, of: instance)
    case .absent(let absence): throw .absent(absence)
    case nil:
      let extern = try target.hostExport(name, of: module)
      if extern == nil, let unseen = state.unseen { throw .absent(unseen) }
      return extern
    }
  }

  /// What stands in for something that nobody has; nil if nothing shall.
  private mutating func makeUp(
    _ item: Import, of valid: Target.Valid
  ) throws(Rejection) -> Target.Extern? {
    if rules.unknownImports == .fail { return nil }
    let trap = Trap(
      .host,
      message: "unknown import called: \(item.module.quoted) \(item.name.quoted) (--unknown-imports trap)")
    let extern = try target.madeUp(item, of: valid, trap: rules.unknownImports == .trap ? trap : nil)
    if extern != nil { madeUpImports = true }
    return extern
  }

  /// What an import that nothing has the names of may have been meant to be.
  private func hint(_ error: LinkError) -> String {
    guard error.kind == .unknownImport else { return "" }
    let quoted = { Name($0).quoted }
    let known: [Name]
    if case .present(let instance) = state.registered[error.module] {
      known = target.exportNames(of: instance)
    } else {
      known = HostModules.names(of: error.module)
    }
    if !known.isEmpty {
      return suggestion(
        for: error.name.description, among: known.lazy.map(\.description), listedAs: "exports of that module",
        quoted)
    }
    let modules = state.registered.keys.map(\.description).sorted() + HostModules.moduleNames
    return ": there is no module of that name"
      + suggestion(for: error.module.description, among: modules, listedAs: "modules", quoted)
  }
}
