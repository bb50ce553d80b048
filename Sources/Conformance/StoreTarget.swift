import VMLayout
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText
import WasmValidation

/// Our own compiler and runtime, as what scripts run on.
package final class StoreTarget: ScriptTarget {
  private let options: ScriptOptions
  private let steps: ScriptSteps
  private var hostModules: HostModules
  /// Made when first needed, so that whoever only asks for the cases does not pay for it.
  private var madeStore: Store?
  /// What tags are called that exceptions have ended actions with; they live as long as the store.
  private var tagNames: [ObjectIdentifier: String] = [:]
  /// How many instances there may be before those that are out of reach are looked for.
  private var collectionThreshold = 16

  /// - Parameter steps: the script that runs here, to look up what its text calls things.
  init(_ options: ScriptOptions, _ steps: ScriptSteps) {
    self.options = options
    self.steps = steps
    hostModules = HostModules(testHost: options.testHost)
  }

  package static var readsText: Bool { true }

  package var types: CanonicalTypes { madeStore?.types ?? CanonicalTypes() }

  /// The store, if there is one yet.
  var existingStore: Store? { madeStore }

  private func store() throws(ResourceError) -> Store {
    if let madeStore { return madeStore }
    let store = try Store(
      processor: options.processor, discipline: options.discipline, bounds: options.bounds,
      mayStartToCheck: options.mayStartToCheck,
      heapChecks: options.heapChecks)
    madeStore = store
    return store
  }

  // MARK: Modules

  package func validate(_ bytes: [UInt8], features: FeatureSet) throws(LoadError) -> ValidModule {
    let store = try storeForModules()
    do {
      return try store.validate(bytes, features: features)
    } catch {
      throw .module(error)
    }
  }

  package func objection(to valid: ValidModule) -> ModuleError? { nil }

  package func contents(of valid: ValidModule) -> ValidModule { valid }

  package func compile(_ valid: ValidModule, origin: Int) throws(LoadError) -> ExecutableModule {
    let store = try storeForModules()
    do {
      let module = try store.compile(valid)
      module.origin = origin
      return module
    } catch {
      throw .module(error)
    }
  }

  package func valid(of executable: ExecutableModule) -> ValidModule { executable.valid }

  private func storeForModules() throws(LoadError) -> Store {
    do {
      return try store()
    } catch {
      throw .module(.exhausted(error))
    }
  }

  private func storeForLinking() throws(Rejection) -> Store {
    do {
      return try store()
    } catch {
      throw .exhausted(error)
    }
  }

  // MARK: Linking

  package func export(_ name: Name, of instance: Instance) -> Extern? { instance.export(name) }

  package func exportNames(of instance: Instance) -> [Name] { instance.exportNames }

  package func hostExport(_ name: Name, of module: Name) throws(Rejection) -> Extern? {
    do {
      return try hostModules.export(name, of: module, in: store())
    } catch {
      throw .exhausted(error)
    }
  }

  package func madeUp(_ item: Import, of valid: ValidModule, trap: Trap?) throws(Rejection) -> Extern? {
    do {
      return try store().madeUp(item, of: valid, trap: trap)
    } catch {
      throw .exhausted(error)
    }
  }

  package func link(
    _ valid: ValidModule, _ found: [Extern?], features: FeatureSet
  ) throws(LinkingError) -> [Extern] {
    guard let store = madeStore else { preconditionFailure("a valid module comes from a store") }
    let imports: [Extern]
    do {
      imports = try store.link(valid, found)
    } catch {
      throw .link(error)
    }
    // Since memory can be written in bulk, a segment that does not fit traps, behind those that do.
    if !features.contains(.bulkMemory), let problem = store.unfitSegment(valid, imports) {
      throw .unfitSegment(problem)
    }
    return imports
  }

  package func tryLinking(_ valid: ValidModule, _ imports: [Extern]) {}

  package func instantiate(_ module: ExecutableModule, _ imports: [Extern]) throws(Rejection) -> Instance {
    let store = try storeForLinking()
    do {
      return try store.instantiate(module, imports)
    } catch {
      switch error {
      case .trap(let trap): throw .trap(trap)
      case .exception(let exception): throw .exception(thrown(exception))
      case .exhausted(let error): throw .exhausted(error)
      case .unsupported(let feature): throw .absent(.unsupported(feature))
      }
    }
  }

  // MARK: Actions

  package func kind(of extern: Extern) -> ExternKind { extern.kind }

  package func parameters(of function: Extern) -> [ValueType] {
    guard case .function(let function) = function, let store = madeStore else {
      preconditionFailure("asked of functions")
    }
    return store.type(of: function).parameters
  }

  package func invoke(_ function: Extern, _ arguments: [Constant]) throws(Rejection) -> [Value] {
    guard case .function(let function) = function, let store = madeStore else {
      preconditionFailure("asked of functions")
    }
    do {
      return try store.invoke(function, arguments.map(\.value))
    } catch {
      switch error {
      case .trap(let trap): throw .trap(trap)
      case .exception(let exception): throw .exception(thrown(exception))
      }
    }
  }

  package func value(of global: Extern) -> Value {
    guard case .global(let global) = global, let store = madeStore else {
      preconditionFailure("asked of globals")
    }
    return store.value(of: global)
  }

  // MARK: Exceptions

  private func thrown(_ exception: WasmException) -> ThrownException {
    ThrownException(tag: name(of: exception.tag), values: exception.values)
  }

  /// What a tag is called: by whoever defines it, if that instance is still there, else by somebody who has it.
  /// Found out once for each tag, since the text of a module has to be parsed for it.
  private func name(of tag: Tag) -> String? {
    if let known = tagNames[ObjectIdentifier(tag)] { return known }
    var name: String?
    for instance in madeStore?.instances ?? [] {
      guard let index = instance.index(of: tag) else { continue }
      let isDefinition = index >= instance.module.valid.facts.importedTags
      guard isDefinition || name == nil else { continue }
      name = tagName(UInt32(index), in: instance.module)
      if isDefinition { break }
    }
    tagNames[ObjectIdentifier(tag)] = name
    return name
  }

  private func tagName(_ index: UInt32, in executable: ExecutableModule) -> String? {
    let module = executable.valid.module
    let named =
      executable.origin.flatMap { steps.command($0) }.flatMap { parsedWithNames($0)?.module } ?? module
    if let name = (try? decodeCustomSections(of: named))?.names?[.tag][index] {
      return name.identifier.cut(to: 100)
    }
    return module.exports.first { $0.kind == .tag && $0.index == index }?.name.quoted
  }

  // MARK: Tidying up

  package func tidy() { madeStore?.tidyHeap() }

  package func collect(keeping instances: () -> [Instance]) {
    guard let store = madeStore, store.calleeCount >= collectionThreshold else { return }
    store.collect(keeping: instances(), hostModules.externs)
    collectionThreshold = 16 + 2 * store.calleeCount
  }
}

/// What a run on our own compiler and runtime can be told.
package struct ScriptOptions: Sendable {
  /// Whose code the script's modules become.
  package var processor = Processor.host
  /// Who takes stack arguments off the stack, in all code that the script's modules become.
  package var discipline: StackDiscipline = .calleePops
  /// How accesses to the script's memories are kept within them.
  package var bounds: BoundsStrategy = .guardPages
  /// Whether accesses may be checked as soon as there are no addresses left to guard a memory by.
  package var mayStartToCheck = false
  /// What the script's heap does beside its work.
  package var heapChecks = HeapChecks()
  /// What the script's modules may rely on.
  package var rules = ScriptRules()
  /// Provides the module `wastrun_test`, which misbehaves, in debug builds; see `Misbehavior`.
  package var testHost = false

  /// By default this processor, the chosen discipline, guard pages, and no module that misbehaves.
  package init(
    processor: Processor = .host, discipline: StackDiscipline = .calleePops,
    bounds: BoundsStrategy = .guardPages, testHost: Bool = false
  ) {
    self.processor = processor
    self.discipline = discipline
    self.bounds = bounds
    self.testHost = testHost
  }
}

/// Scripts on our own compiler and runtime. What runs for every case is compiled for that alone.
extension ScriptRunner where Target == StoreTarget {
  package init(_ steps: ScriptSteps, options: ScriptOptions = ScriptOptions()) {
    self.init(steps, rules: options.rules, on: StoreTarget(options, steps))
  }

  /// Whether a case enters code that we have generated, which may do anything to its process. Others do nothing
  /// but what the compiler and the runtime do.
  package mutating func runsGeneratedCode(_ index: Int) -> Bool { entersCode(index) }

  /// Runs a case. Cases run in order, each once; those left out are lost.
  package mutating func run(_ index: Int) -> CaseOutcome { carryOut(index) }
}
