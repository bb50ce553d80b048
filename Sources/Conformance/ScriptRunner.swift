import VMLayout
import WasmISA
import WasmRuntime
import WasmText

/// Runs the commands of a script, each a case, with the semantics of the reference interpreter.
///
/// The runner is the state of the script: cases run in order, and each sees what the earlier ones did. A caller
/// that isolates cases leaves out those whose process died: `run` and `needsProcess` take an index that was
/// passed over for one that was lost, and treat what it would have made as absent.
///
/// Verdicts are strict. What cannot be run is skipped with the reason, and never passes: a command that needs
/// a module that failed says so, and no more than that.
public struct ScriptRunner {
  /// What a run can be told.
  public struct Options: Sendable {
    /// How the script's message texts are held against ours.
    public var messages: MessagePolicy = .prefix
    /// Who takes stack arguments off the stack, in all code that the script's modules become.
    public var discipline: StackDiscipline = .calleePops
    /// How accesses to the script's memories are kept within them.
    public var bounds: BoundsStrategy = .guardPages
    /// Provides the module `wastrun_test`, which misbehaves, in debug builds; see `Misbehavior`.
    public var testHost = false

    /// By default the strictest judgement, the chosen discipline, and no module that misbehaves.
    public init(
      messages: MessagePolicy = .prefix, discipline: StackDiscipline = .calleePops,
      bounds: BoundsStrategy = .guardPages, testHost: Bool = false
    ) {
      self.messages = messages
      self.discipline = discipline
      self.bounds = bounds
      self.testHost = testHost
    }
  }

  /// A command, or why there is none.
  enum Step {
    case command(Command)
    /// - Parameter hidesModule: whether the text that could not be read holds a module, so that later commands
    ///   cannot know which one they act on.
    case unreadable(SyntaxError, hidesModule: Bool)

    var line: Int {
      switch self {
      case .command(let command): return Int(command.position.line)
      case .unreadable(let error, _): return Int(error.position.line)
      }
    }
  }

  /// What the cases are called, in order.
  public let cases: [CaseIdentity]
  /// The first reason why the script cannot be read as a whole. What can be read is run all the same, and the
  /// errors are cases among the others, which fail.
  public let scriptError: SyntaxError?

  let source: [UInt8]
  let options: Options
  private let steps: [Step]
  /// Cases below it have run, or were lost.
  private var next = 0
  var state: ScriptState
  /// Made when first needed, so that whoever only asks for the cases does not pay for it.
  private var madeStore: Store?
  /// How many instances there may be before those that are out of reach are looked for.
  private var collectionThreshold = 16

  /// Parses a script.
  /// - Parameters:
  ///   - source: the script's bytes; anything at all.
  ///   - file: the script's name, for the identity of its cases.
  public init(source: [UInt8], file: String, options: Options = Options()) {
    let parse = parseScriptTolerantly(source)
    self.source = source
    self.options = options
    state = ScriptState(testHost: options.testHost)
    scriptError = parse.errors.first
    steps = Self.steps(parse, source)
    var names = CaseNames()
    cases = steps.map { step in
      switch step {
      case .command(let command):
        return CaseIdentity(
          file: file, name: names.unique(command.name), keyword: command.keyword, line: step.line)
      case .unreadable(let error, _):
        return CaseIdentity(
          file: file, name: names.unique("unreadable command: \(error.message)"), keyword: "script",
          line: step.line)
      }
    }
  }

  /// Number of cases.
  public var caseCount: Int { cases.count }

  /// The command's own text on one line, shortened.
  public func sourceText(_ index: Int) -> String {
    switch steps[index] {
    case .command(let command):
      // A command may be as long as the script; what is shown of it comes from its beginning.
      let beginning = source[command.source].prefix(4096)
      let text =
        String(decoding: beginning, as: UTF8.self) + (beginning.count < command.source.count ? "…" : "")
      return text.onOneLine.escaped.cut(to: 200)
    case .unreadable(let error, _): return error.message.onOneLine.escaped.cut(to: 200)
    }
  }

  /// Whether a case executes anything that could harm its process. One that does not only says why it is not
  /// run, or binds a name.
  public mutating func needsProcess(_ index: Int) -> Bool {
    passOver(upTo: index)
    guard case .command(let command) = steps[index] else { return false }
    switch command.kind {
    case .module, .moduleDefinition, .assertModuleTrap, .assertMalformed, .assertInvalid, .assertUnlinkable:
      return true
    case .moduleInstance(_, let definition):
      guard case .present = state.definitions[definition] else { return false }
      return true
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action):
      guard case .present = state.instances[action.target.module] else { return false }
      return true
    case .register, .assertMalformedCustom, .assertInvalidCustom, .thread: return false
    }
  }

  /// Runs a case. Cases run in order, each once; those left out are lost.
  public mutating func run(_ index: Int) -> Verdict {
    passOver(upTo: index)
    next = index + 1
    switch steps[index] {
    case .command(let command): return run(command)
    case .unreadable(let error, let hidesModule):
      if hidesModule { lose(.failed(line: Int(error.position.line)), instance: nil, definition: nil) }
      return .fail(.scriptError, "\(error.message.escaped) (\(error.position))")
    }
  }

  private mutating func run(_ command: Command) -> Verdict {
    let line = Int(command.position.line)
    switch command.kind {
    case .module(let source): return runModule(source, line: line)
    case .moduleDefinition(let source): return runDefinition(source, line: line)
    case .moduleInstance(let instance, let definition):
      return runInstance(instance, of: definition, line: line)
    case .register(let name, let module): return runRegister(name, module)
    case .action(let action): return expectReturn(action, nil)
    case .assertReturn(let action, let patterns): return expectReturn(action, patterns)
    case .assertTrap(let action, let message): return expectTrap(action, message)
    case .assertExhaustion(let action, let message): return expectExhaustion(action, message)
    case .assertException(let action): return expectException(action)
    case .assertModuleTrap(let source, let message): return expectModuleTrap(source, message)
    case .assertMalformed(let source, let message): return expectMalformed(source, message)
    case .assertInvalid(let source, let message): return expectInvalid(source, message)
    case .assertUnlinkable(let source, let message): return expectUnlinkable(source, message)
    case .assertMalformedCustom, .assertInvalidCustom: return .unsupported("custom annotations")
    case .thread: return .unsupported("threads")
    }
  }

  // MARK: Cases that are left out

  /// Takes the cases before `index` that have not run for lost.
  private mutating func passOver(upTo index: Int) {
    while next < index {
      defer { next += 1 }
      guard case .command(let command) = steps[next] else { continue }
      let absence = Absence.failed(line: Int(command.position.line))
      switch command.kind {
      case .module(let source): lose(absence, instance: source.name, definition: source.name)
      case .moduleDefinition(let source): state.definitions.bind(source.name, .absent(absence))
      case .moduleInstance(let name, _): state.instances.bind(name, .absent(absence))
      default: continue
      }
    }
  }

  /// Binds names to a module that is not there.
  mutating func lose(_ absence: Absence, instance: Name?, definition: Name?) {
    state.instances.bind(instance, .absent(absence))
    state.definitions.bind(definition, .absent(absence))
  }

  // MARK: The store

  mutating func store() throws(ResourceError) -> Store {
    if let madeStore { return madeStore }
    let store = try Store(discipline: options.discipline, bounds: options.bounds)
    madeStore = store
    return store
  }

  /// Lets go of instances that the script cannot reach any more, when enough have been made to be worth it.
  mutating func collect() {
    guard let store = madeStore, store.calleeCount >= collectionThreshold else { return }
    let registered = state.registered.values.compactMap { binding -> Instance? in
      guard case .present(let instance) = binding else { return nil }
      return instance
    }
    store.collect(keeping: state.instances.values + registered, state.hostModules.externs)
    collectionThreshold = 16 + 2 * store.calleeCount
  }

  // MARK: Steps

  /// The commands and the errors of a script, in the order of its text.
  ///
  /// What lies between two commands is blank but for what could not be read. An error may have been found far
  /// behind its command, at the end of the script say: one that hides a module comes where the module is.
  private static func steps(_ parse: ScriptParse, _ source: [UInt8]) -> [Step] {
    if parse.errors.isEmpty { return parse.commands.map(Step.command) }
    var steps: [Step] = []
    var errors = parse.errors[...]
    var end = 0
    for command in parse.commands {
      let hidesModule = holdsModule(source[end..<max(end, command.source.lowerBound)])
      var isHere = hidesModule
      while let error = errors.first, isHere || error.position < command.position {
        steps.append(.unreadable(error, hidesModule: hidesModule))
        errors.removeFirst()
        isHere = false
      }
      steps.append(.command(command))
      end = command.source.upperBound
    }
    return steps + errors.map { .unreadable($0, hidesModule: false) }
  }

  private static func holdsModule(_ text: ArraySlice<UInt8>) -> Bool {
    let needle = Array("(module".utf8)
    var rest = text
    while let start = rest.firstIndex(of: needle[0]) {
      if rest[start...].starts(with: needle) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
