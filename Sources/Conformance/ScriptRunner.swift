import WasmISA
import WasmRuntime
import WasmText

/// Runs the commands of a script, each a case, with the semantics of the reference interpreter.
///
/// The runner is the state of the script: cases run in order, and each sees what the earlier ones did. A caller
/// that isolates cases leaves out those whose process died: `run` and `runsGeneratedCode` take an index that was
/// passed over for one that was lost, and treat what it would have made as absent.
///
/// A case's outcome is not judged here: that is for whoever knows what became of its process (see `judge`).
///
/// What commands mean is the same whatever the modules run on.
package struct ScriptRunner<Target: ScriptTarget> {
  let steps: ScriptSteps
  let rules: ScriptRules
  /// What the script's modules run on.
  let target: Target
  /// Cases below it have run, or were lost.
  private(set) var next = 0
  var state = ScriptState<Target.Instance, Target.Executable>()
  /// The command that was parsed last.
  private var parsed: ParsedCommand?
  /// Whether something that the current case imports was made up.
  var madeUpImports = false

  /// Begins a script anew, on a target that has run nothing.
  package init(_ steps: ScriptSteps, rules: ScriptRules, on target: Target) {
    self.steps = steps
    self.rules = rules
    self.target = target
  }

  /// The module that the current command holds.
  var currentModule: ModuleSource? { parsed?.command.kind.module }

  /// The text of the current command.
  var text: [UInt8] { parsed?.text ?? [] }

  /// The command of a case, if it can be read; kept, since two questions are asked of each case in turn.
  private mutating func parsedCommand(_ index: Int) -> Command? {
    if let parsed, parsed.index == index { return parsed.command }
    parsed = steps.command(index)
    return parsed?.command
  }

  /// Whether a case enters code that we have generated, which may do anything to its process. Others do nothing
  /// but what the compiler and the runtime do.
  mutating func entersCode(_ index: Int) -> Bool {
    passOver(upTo: index)
    guard let command = parsedCommand(index) else { return false }
    switch command.kind {
    case .module(let source), .assertModuleTrap(.module(let source), _): return mayHaveStart(source)
    case .moduleInstance(_, let definition), .assertModuleTrap(.instance(_, let definition), _):
      guard case .present(let module) = state.definitions[definition] else { return false }
      return target.contents(of: target.valid(of: module)).module.start != nil
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action):
      guard case .invoke = action, case .present = state.instances[action.target.module] else { return false }
      return true
    case .moduleDefinition, .assertMalformed, .assertInvalid, .assertUnlinkable, .register,
      .assertMalformedCustom, .assertInvalidCustom, .unsupported, .component, .input, .output:
      return false
    }
  }

  /// Whether a module may have a start function. To be sure would mean to parse it.
  private func mayHaveStart(_ module: ModuleSource) -> Bool {
    switch module.form {
    case .text(let range, _): return text[range].contains("start")
    case .quote(let text): return text[...].contains("start")
    case .binary: return true
    }
  }

  /// Runs a case. Cases run in order, each once; those left out are lost.
  mutating func carryOut(_ index: Int) -> CaseOutcome {
    if let command = begin(index) {
      let outcome = run(command)
      target.tidy()
      return outcome
    }
    if case .unreadable(let text) = steps[index], text.hidesModule {
      lose(.failed(line: steps[index].line), instance: nil, definition: nil)
    }
    return .unreadable
  }

  /// Makes a case the current one. Its command, if it can be read.
  mutating func begin(_ index: Int) -> Command? {
    passOver(upTo: index)
    next = index + 1
    madeUpImports = false
    return parsedCommand(index)
  }

  /// The number of the current case.
  var current: Int { next - 1 }

  private mutating func run(_ command: Command) -> CaseOutcome {
    let line = Int(command.position.line)
    switch command.kind {
    case .module(let source): return runModule(source, line: line)
    case .moduleDefinition(let source): return runDefinition(source, line: line)
    case .moduleInstance(let instance, let definition):
      return runInstance(instance, of: definition, line: line)
    case .register(let name, let module): return runRegister(name, module)
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action):
      return carryOut(action)
    case .assertModuleTrap(let source, _): return tryInstantiating(source, line: line)
    case .assertMalformed(let source, _): return Self.expectingError(in: source, tryLoading(source))
    case .assertInvalid(let source, _): return tryLoading(source)
    case .assertUnlinkable(let source, _): return tryLinking(source, line: line)
    case .assertMalformedCustom(let source, _):
      return Self.expectingError(in: source, tryCustomSections(source, validates: false))
    case .assertInvalidCustom(let source, _): return tryCustomSections(source, validates: true)
    case .unsupported(_, let need, let changes):
      let absence = Absence.unsupported(need)
      for name in changes { loseState(of: name, absence) }
      return .absent(absence)
    case .component(let name):
      let absence = Absence.unsupported(Feature.components.name)
      lose(absence, instance: name, definition: name)
      return .absent(absence)
    case .input:
      let absence = Absence.unsupported("input: a script reads no other file")
      loseSight(absence)
      return .absent(absence)
    case .output: return .absent(.unsupported("output: a script writes no file"))
    }
  }

  // MARK: Cases that are left out

  /// Takes the cases before `index` that have not run for lost.
  private mutating func passOver(upTo index: Int) {
    while next < index {
      defer { next += 1 }
      guard let command = parsedCommand(next) else { continue }
      let absence = Absence.failed(line: Int(command.position.line))
      switch command.kind {
      case .module(let source): lose(absence, instance: source.name, definition: source.name)
      case .component(let name): lose(absence, instance: name, definition: name)
      case .moduleDefinition(let source): state.definitions.bind(source.name, .absent(absence))
      case .moduleInstance(let name, _): state.instances.bind(name, .absent(absence))
      case .assertModuleTrap(.module, _), .assertUnlinkable(.module, _):
        state.definitions.bind(nil, .absent(absence))
      default: continue
      }
    }
  }

  /// Binds names to a module that is not there.
  mutating func lose(_ absence: Absence, instance: Name?, definition: Name?) {
    state.instances.bind(instance, .absent(absence))
    state.definitions.bind(definition, .absent(absence))
  }

  /// Takes note that an instance is not what the script would have made of it.
  private mutating func loseState(of name: Name, _ absence: Absence) {
    guard case .present(let instance) = state.instances[.some(name)] else { return }
    state.instances.lose(name, .absent(absence))
    for (registered, binding) in state.registered {
      if case .present(let other) = binding, other === instance {
        state.registered[registered] = .absent(absence)
      }
    }
  }

  /// Takes note that commands were not read: whatever is not known by now may be what they would have defined.
  private mutating func loseSight(_ absence: Absence) {
    state.instances.loseSight(absence)
    state.definitions.loseSight(absence)
    state.unseen = absence
  }
}
