import VMLayout
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
public struct ScriptRunner {
  /// What a run can be told.
  public struct Options: Sendable {
    /// Who takes stack arguments off the stack, in all code that the script's modules become.
    public var discipline: StackDiscipline = .calleePops
    /// Provides the module `wastrun_test`, which misbehaves, in debug builds; see `Misbehavior`.
    public var testHost = false

    /// By default the chosen discipline, and no module that misbehaves.
    public init(discipline: StackDiscipline = .calleePops, testHost: Bool = false) {
      self.discipline = discipline
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
  /// The newest feature that each case needs beyond WebAssembly 1.0, such as `tail-call`, as far as the text tells.
  public let features: [String?]
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
    var finder = CommandFeatures()
    var features: [String?] = []
    cases = steps.map { step in
      let name: String
      let keyword: String
      let digest: CommandDigest
      switch step {
      case .command(let command):
        (name, keyword) = (command.name, command.keyword)
        var own: Feature?
        digest = CommandDigest(tokensOf: source, command.source) { token in
          own = CommandFeatures.newer(own, CommandFeatures.feature(of: token))
        }
        features.append(finder.feature(of: command, own: own)?.word)
      case .unreadable(let error, _):
        (name, keyword) = ("unreadable command: \(error.message)", "script")
        digest = CommandDigest(name)
        features.append(nil)
      }
      let key = CaseIdentity.key(digest, repetition: names.repetition(of: digest))
      return CaseIdentity(
        file: file, id: CaseIdentity.id(file: file, key: key), name: names.unique(name), keyword: keyword,
        line: step.line)
    }
    self.features = features
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

  /// What the command expects of its outcome.
  public func expected(_ index: Int) -> ExpectedOutcome {
    switch steps[index] {
    case .command(let command): return command.expected
    case .unreadable(let error, _): return .unreadable("\(error.message.escaped) (\(error.position))")
    }
  }

  /// Whether a case enters code that we have generated, which may do anything to its process. Others do nothing
  /// but what the compiler and the runtime do.
  public mutating func runsGeneratedCode(_ index: Int) -> Bool {
    passOver(upTo: index)
    guard case .command(let command) = steps[index] else { return false }
    switch command.kind {
    case .module(let source), .assertModuleTrap(let source, _): return mayHaveStart(source)
    case .moduleInstance(_, let definition):
      guard case .present(let module) = state.definitions[definition] else { return false }
      return module.valid.module.start != nil
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action):
      guard case .invoke = action, case .present = state.instances[action.target.module] else { return false }
      return true
    case .moduleDefinition, .assertMalformed, .assertInvalid, .assertUnlinkable, .register,
      .assertMalformedCustom, .assertInvalidCustom, .thread:
      return false
    }
  }

  /// Whether a module may have a start function. To be sure would mean to parse it.
  private func mayHaveStart(_ module: ModuleSource) -> Bool {
    switch module.form {
    case .text(let range, _): return source[range].contains("start")
    case .quote(let text): return text[...].contains("start")
    case .binary: return true
    }
  }

  /// Runs a case. Cases run in order, each once; those left out are lost.
  public mutating func run(_ index: Int) -> CaseOutcome {
    switch begin(index) {
    case .command(let command): return run(command)
    case .unreadable(let error, let hidesModule):
      if hidesModule { lose(.failed(line: Int(error.position.line)), instance: nil, definition: nil) }
      return .unreadable
    }
  }

  /// Makes a step the current one.
  mutating func begin(_ index: Int) -> Step {
    passOver(upTo: index)
    next = index + 1
    return steps[index]
  }

  /// The number of the current step.
  var current: Int { next - 1 }

  func command(_ index: Int) -> Command? {
    guard case .command(let command) = steps[index] else { return nil }
    return command
  }

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
    case .assertModuleTrap(let source, _): return tryInstantiating(source)
    case .assertMalformed(let source, _), .assertInvalid(let source, _): return tryLoading(source)
    case .assertUnlinkable(let source, _): return tryLinking(source)
    case .assertMalformedCustom(let source, _): return tryCustomSections(source, validates: false)
    case .assertInvalidCustom(let source, _): return tryCustomSections(source, validates: true)
    case .thread: return .absent(.unsupported("threads"))
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

  /// The store, if there is one yet.
  var existingStore: Store? { madeStore }

  mutating func store() throws(ResourceError) -> Store {
    if let madeStore { return madeStore }
    let store = try Store(discipline: options.discipline)
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
      let hidesModule = source[end..<max(end, command.source.lowerBound)].contains("(module")
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
}

extension ArraySlice<UInt8> {
  /// Whether an ASCII text occurs in these bytes.
  fileprivate func contains(_ text: StaticString) -> Bool {
    let needle = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var rest = self
    while let start = rest.firstIndex(of: needle[0]) {
      if rest[start...].starts(with: needle) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
