import Diagnostics
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
    /// How accesses to the script's memories are kept within them.
    public var bounds: BoundsStrategy = .guardPages
    /// Whether accesses may be checked as soon as there are no addresses left to guard a memory by.
    public var mayStartToCheck = false
    /// What the script's heap does beside its work.
    public var heapChecks = HeapChecks()
    /// What the script's modules may rely on.
    public var rules = ScriptRules()
    /// Provides the module `wastrun_test`, which misbehaves, in debug builds; see `Misbehavior`.
    public var testHost = false

    /// By default the chosen discipline, guard pages, and no module that misbehaves.
    public init(
      discipline: StackDiscipline = .calleePops, bounds: BoundsStrategy = .guardPages, testHost: Bool = false
    ) {
      self.discipline = discipline
      self.bounds = bounds
      self.testHost = testHost
    }
  }

  /// The first reason why the script cannot be read as a whole. What can be read is run all the same, and the
  /// errors are cases among the others, which fail.
  public var scriptError: Diagnostic? { steps.firstError }

  let file: String
  let options: Options
  let steps: ScriptSteps
  /// Cases below it have run, or were lost.
  private(set) var next = 0
  var state: ScriptState
  /// The command that was parsed last.
  private var parsed: ParsedCommand?
  /// Made when first needed, so that whoever only asks for the cases does not pay for it.
  private var madeStore: Store?
  /// What tags are called that exceptions have ended actions with; they live as long as the store.
  var tagNames: [ObjectIdentifier: String] = [:]
  /// Whether something that the current case imports was made up.
  var madeUpImports = false
  /// How many instances there may be before those that are out of reach are looked for.
  private var collectionThreshold = 16

  /// Parses a script.
  /// - Parameters:
  ///   - source: the script's bytes; anything at all.
  ///   - file: the script's name, for the identity of its cases. If it ends in `.wat`, the text is that of a module.
  public init(source: consuming [UInt8], file: String, options: Options = Options()) {
    steps = ScriptSteps(parsing: source, isModule: file.hasSuffix(".wat"))
    self.file = file
    self.options = options
    state = ScriptState(testHost: options.testHost)
  }

  /// Number of cases.
  public var caseCount: Int { steps.count }

  /// What the cases are called, in order.
  public var cases: [CaseIdentity] {
    var cases: [CaseIdentity] = []
    describeCases { cases.append($0.identity) }
    return cases
  }

  /// A case before it has run.
  public struct Description {
    public var identity: CaseIdentity
    /// The newest feature that it needs beyond WebAssembly 1.0, such as `tail-call`, as far as the text tells.
    public var feature: String?
    /// The command's own text on one line, shortened.
    public var source: String
    /// What the command expects of its outcome.
    public var expected: ExpectedOutcome
  }

  /// Describes all cases, in order.
  public func describeCases(_ hear: (Description) -> Void) {
    var names = CaseNames()
    var finder = CommandFeatures()
    for index in 0..<steps.count {
      let step = steps[index]
      var feature: String?
      let name: String
      let keyword: String
      let digest: CommandDigest
      let text: String
      let expected: ExpectedOutcome
      switch step {
      case .command(let place):
        let source = steps.text(of: place)
        guard let command = place.command(of: source) else { preconditionFailure("it was parsed before") }
        (name, keyword, text, expected) = (
          command.name, command.keyword, Self.shown(source), command.expected
        )
        var scan = FeatureScan()
        digest =
          source.first == 0
          ? CommandDigest(module: source) : CommandDigest(tokensOf: source) { scan.take($0) }
        feature = finder.feature(of: command, own: scan.newest)?.word
      case .unreadable(let unreadable):
        (name, keyword) = ("unreadable command: \(unreadable.error.message)", "script")
        text = Self.shown(unreadable.text)
        expected = .unreadable(unreadable.diagnostic)
        digest = CommandDigest(name)
      }
      let key = CaseIdentity.key(digest, repetition: names.repetition(of: digest))
      hear(
        Description(
          identity: CaseIdentity(
            file: file, id: CaseIdentity.id(file: file, key: key), name: names.unique(name), keyword: keyword,
            line: step.line),
          feature: feature, source: text, expected: expected))
    }
  }

  /// A command's text as reports show it.
  private static func shown(_ source: [UInt8]) -> String {
    if source.first == 0 { return "a binary module of \(source.count) bytes" }
    // A command may be as long as the script; what is shown of it comes from its beginning.
    let beginning = source.prefix(4096)
    let text = String(decoding: beginning, as: UTF8.self) + (beginning.count < source.count ? "…" : "")
    return text.onOneLine.escaped.cut(to: 200)
  }

  /// A command that was parsed again, with its text, which its ranges are in.
  struct ParsedCommand {
    var index: Int
    var command: Command
    var text: [UInt8]
  }

  /// The command of a case, if it can be read.
  func command(_ index: Int) -> ParsedCommand? {
    guard case .command(let place) = steps[index] else { return nil }
    let text = steps.text(of: place)
    return place.command(of: text).map { ParsedCommand(index: index, command: $0, text: text) }
  }

  /// The module that the current command holds.
  var currentModule: ModuleSource? { parsed?.command.kind.module }

  /// The text of the current command.
  var text: [UInt8] { parsed?.text ?? [] }

  /// The same, kept: two questions are asked of each case in turn.
  private mutating func parsedCommand(_ index: Int) -> Command? {
    if let parsed, parsed.index == index { return parsed.command }
    parsed = command(index)
    return parsed?.command
  }

  /// Whether a case enters code that we have generated, which may do anything to its process. Others do nothing
  /// but what the compiler and the runtime do.
  public mutating func runsGeneratedCode(_ index: Int) -> Bool {
    passOver(upTo: index)
    guard let command = parsedCommand(index) else { return false }
    switch command.kind {
    case .module(let source), .assertModuleTrap(.module(let source), _): return mayHaveStart(source)
    case .moduleInstance(_, let definition), .assertModuleTrap(.instance(_, let definition), _):
      guard case .present(let module) = state.definitions[definition] else { return false }
      return module.valid.module.start != nil
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
  public mutating func run(_ index: Int) -> CaseOutcome {
    if let command = begin(index) {
      let outcome = run(command)
      madeStore?.tidyHeap()
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

  // MARK: The store

  /// The store, if there is one yet.
  var existingStore: Store? { madeStore }

  mutating func store() throws(ResourceError) -> Store {
    if let madeStore { return madeStore }
    let store = try Store(
      discipline: options.discipline, bounds: options.bounds, mayStartToCheck: options.mayStartToCheck,
      heapChecks: options.heapChecks)
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
}
