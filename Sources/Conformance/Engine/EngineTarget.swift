import Diagnostics
import EngineProtocol
import VMLayout
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText
import WasmValidation

/// Another engine, as what scripts run on. Our own front end says what a module should be: the engine gets bytes, and our
/// verdict on them is what a bare rejection is taken for.
///
/// Once the engine's adapter has been lost, nothing that is said here means anything any more.
package final class EngineTarget: ScriptTarget {
  let connection: EngineConnection
  package private(set) var types = CanonicalTypes()
  /// Numbers for modules and instances.
  private var lastNumber = 0
  private var hostInstances: [HostPart: EngineInstance] = [:]
  private let unused = Unused()

  /// - Parameter connection: to an adapter that has just been started.
  package init(_ connection: EngineConnection) { self.connection = connection }

  package static var readsText: Bool { false }

  /// A number that was never used before.
  private func number() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// What the adapter answers, unless that is that the engine lacks something, or that the request makes no sense.
  func ask(_ request: EngineRequest) throws(Rejection) -> EngineReply {
    guard var reply = connection.ask(request) else {
      throw .absent(Absence(finding: .notRun, message: "not run: the engine's adapter has ended"))
    }
    reply.text = reply.text.onOneLine
    switch reply.kind {
    case .unsupported: throw .absent(.unsupported(reply.text))
    case .refused: throw .exhausted(ResourceError("the adapter refuses to \(request.verb): \(reply.text)"))
    default: return reply
    }
  }

  /// What an adapter has no reason to answer.
  private func nonsense(_ reply: EngineReply, to request: EngineRequest) -> Rejection {
    .exhausted(ResourceError("the adapter answers \(reply.kind.rawValue) to \(request.verb): \(reply.text)"))
  }

  /// Asks for something that may run code of the script.
  private func run(_ request: EngineRequest) throws(Rejection) {
    let reply = try ask(request)
    switch reply.kind {
    case .ok: return
    case .trap:
      throw .trapAsOneOf(
        TrapCode.allCases.filter { reply.kinds.contains(where: $0.message.hasPrefix) }, reply.text)
    case .exception: throw .exception(ThrownException(tag: nil, values: []))
    case .exhausted: throw .trap(Trap(.callStackExhausted, message: reply.text))
    case .unlinkable: throw .rejected(.unlinkable, Diagnostic(reply.text))
    default: throw nonsense(reply, to: request)
    }
  }

  private func expectOK(_ request: EngineRequest) throws(Rejection) -> EngineReply {
    let reply = try ask(request)
    guard reply.kind == .ok else { throw nonsense(reply, to: request) }
    return reply
  }

  // MARK: Modules

  package func validate(_ bytes: [UInt8], features: FeatureSet) throws(LoadError) -> EngineModule {
    let ours: Result<ValidModule, ModuleError>
    do {
      ours = .success(try ValidModule(decoding: bytes, features: features, types: &types))
    } catch {
      ours = .failure(error)
    }
    let module = EngineModule(number(), ours, unused)
    let request = EngineRequest.load(module: module.number, bytes: bytes)
    let reply: EngineReply
    do throws(Rejection) {
      reply = try ask(request)
    } catch {
      throw .other(error)
    }
    switch reply.kind {
    case .ok: return module
    case .malformed: throw .engine(.malformed, reply.text, ours: objection(to: module))
    case .invalid: throw .engine(.invalid, reply.text, ours: objection(to: module))
    case .rejected: throw .engine(module.stage, reply.text, ours: objection(to: module))
    case .exhausted: throw .other(.exhausted(ResourceError(reply.text)))
    default: throw .other(nonsense(reply, to: request))
    }
  }

  package func objection(to module: EngineModule) -> ModuleError? {
    if case .failure(let error) = module.ours { return error }
    return nil
  }

  package func contents(of module: EngineModule) -> ValidModule {
    guard case .success(let valid) = module.ours else { preconditionFailure("there was an objection") }
    return valid
  }

  package func compile(_ module: EngineModule, origin: Int) -> EngineModule { module }

  package func valid(of module: EngineModule) -> EngineModule { module }

  // MARK: Linking

  package func export(_ name: Name, of instance: EngineInstance) -> EngineExtern? {
    instance.exports[name].map { EngineExtern(instance: instance, export: $0) }
  }

  package func exportNames(of instance: EngineInstance) -> [Name] {
    contents(of: instance.module).module.exports.map(\.name)
  }

  package func madeUp(_ item: Import, of module: EngineModule, trap: Trap?) -> EngineExtern? { nil }

  package func link(
    _ module: EngineModule, _ found: [EngineExtern?], features: FeatureSet
  ) -> [EngineExtern?] { found }

  package func tryLinking(_ module: EngineModule, _ imports: [EngineExtern?]) throws(Rejection) {
    _ = try instantiate(module, imports)
  }

  package func instantiate(
    _ module: EngineModule, _ imports: [EngineExtern?]
  ) throws(Rejection) -> EngineInstance {
    var bindings: [EngineRequest.ImportBinding] = []
    var known: Set<[Name]> = []
    for (item, extern) in zip(contents(of: module).module.imports, imports) {
      guard let extern, known.insert([item.module, item.name]).inserted else { continue }
      bindings.append(
        EngineRequest.ImportBinding(
          module: item.module, name: item.name, instance: extern.instance.number, export: extern.export.name))
    }
    let instance = EngineInstance(number(), module, unused)
    try run(.instantiate(instance: instance.number, module: module.number, imports: bindings))
    return instance
  }

  // MARK: Modules of the host

  package func hostExport(_ name: Name, of module: Name) throws(Rejection) -> EngineExtern? {
    guard HostModules.names(of: module).contains(name) else { return nil }
    guard let part = HostPart(export: name, of: module) else {
      throw .absent(
        .unsupported("the import \(module.quoted) \(name.quoted), which is of wast-run's own runtime"))
    }
    let instance: EngineInstance
    if let known = hostInstances[part] {
      instance = known
    } else {
      instance = try instantiate(load(part.bytes), [])
      hostInstances[part] = instance
    }
    return export(name, of: instance)
  }

  /// Loads a module of our own making.
  private func load(_ bytes: [UInt8]) throws(Rejection) -> EngineModule {
    do throws(LoadError) {
      return try validate(bytes, features: .all)
    } catch {
      switch error {
      case .engine(_, let text, _):
        throw .exhausted(ResourceError("the engine rejects a module that wast-run has made: \(text)"))
      case .other(let rejection): throw rejection
      case .module: preconditionFailure("the engine was asked")
      }
    }
  }

  // MARK: Actions

  package func kind(of extern: EngineExtern) -> ExternKind { extern.export.kind }

  package func parameters(of function: EngineExtern) -> [ValueType] {
    let facts = contents(of: function.instance.module).facts
    let id = facts.typeIDs[Int(facts.functionTypes[Int(function.export.index)])]
    return types.types[Int(id)].function?.parameters ?? []
  }

  package func invoke(_ function: EngineExtern, _ arguments: [Constant]) throws(Rejection) -> [Value] {
    let contents = contents(of: function.instance.module)
    let helper = try helper(for: function) {
      HelperModule(function: contents.facts.functionTypes[Int(function.export.index)], of: contents.module)
    }
    return try helper.call(arguments, on: self)
  }

  package func value(of global: EngineExtern) throws(Rejection) -> Value {
    let contents = contents(of: global.instance.module)
    let helper = try helper(for: global) {
      HelperModule(global: contents.module.globalType(Int(global.export.index)), of: contents.module)
    }
    return try helper.call([], on: self)[0]
  }

  private func helper(
    for subject: EngineExtern, make: () -> HelperModule
  ) throws(Rejection) -> EngineHelper {
    if let known = subject.instance.helpers[subject.export.name] { return known }
    let helper = try helper(make(), for: subject)
    subject.instance.helpers[subject.export.name] = helper
    return helper
  }

  /// Puts a module of our own making beside what it looks at.
  private func helper(_ module: HelperModule, for subject: EngineExtern) throws(Rejection) -> EngineHelper {
    do {
      return EngineHelper(module, try instantiate(load(module.bytes), [subject]))
    } catch {
      guard case .rejected(_, let reason) = error else { throw error }
      throw .exhausted(
        ResourceError("the engine does not link a module that wast-run has made: \(reason.message)"))
    }
  }

  /// What the external references in a helper's table are that are none of the host's.
  func classify(_ helper: EngineHelper, slots: Int) throws(Rejection) -> EngineHelper {
    let module = HelperModule(classifying: slots)
    let table = EngineExtern(
      instance: helper.instance, export: Export(name: HelperModule.references, kind: .table, index: 0))
    return try self.helper(module, for: table)
  }

  func write(_ bytes: [UInt8], to instance: EngineInstance) throws(Rejection) {
    _ = try expectOK(.write(instance: instance.number, export: HelperModule.memory, at: 0, bytes: bytes))
  }

  func read(_ range: Range<Int>, of instance: EngineInstance) throws(Rejection) -> [UInt8] {
    let request = EngineRequest.read(
      instance: instance.number, export: HelperModule.memory, at: range.lowerBound, count: range.count)
    let reply = try expectOK(request)
    guard let bytes = reply.bytes, bytes.count == range.count else { throw nonsense(reply, to: request) }
    return bytes
  }

  func put(_ host: UInt32, _ slot: Int, of instance: EngineInstance) throws(Rejection) {
    _ = try expectOK(
      .put(instance: instance.number, export: HelperModule.references, at: slot, host: host))
  }

  func take(_ slot: Int, of instance: EngineInstance) throws(Rejection) -> UInt32? {
    try expectOK(.take(instance: instance.number, export: HelperModule.references, at: slot)).host
  }

  func call(_ instance: EngineInstance) throws(Rejection) {
    try run(.call(instance: instance.number, export: HelperModule.call))
  }

  // MARK: Tidying up

  package func tidy() {
    for request in unused.requests { _ = connection.ask(request) }
    unused.requests = []
  }

  package func collect(keeping instances: () -> [EngineInstance]) {}
}

extension ScriptRunner where Target == EngineTarget {
  /// Runs a case. Cases run in order, each once; those left out are lost.
  package mutating func run(_ index: Int) -> CaseOutcome { carryOut(index) }
}

/// What nothing here refers to any more, so that the adapter can be asked to drop it.
private final class Unused {
  var requests: [EngineRequest] = []
}

/// A module that an engine has accepted, or is about to.
package final class EngineModule {
  let number: Int
  /// What our own front end makes of it.
  fileprivate let ours: Result<ValidModule, ModuleError>
  private let unused: Unused

  fileprivate init(_ number: Int, _ ours: Result<ValidModule, ModuleError>, _ unused: Unused) {
    self.number = number
    self.ours = ours
    self.unused = unused
  }

  deinit { unused.requests.append(.dropModule(number)) }

  /// Where it has to be rejected, in our view.
  fileprivate var stage: Stage {
    switch ours {
    case .failure(.malformed): .malformed
    case .failure(.invalid): .invalid
    default: .rejected
    }
  }
}

/// An instance in an engine.
package final class EngineInstance {
  let number: Int
  let module: EngineModule
  /// By name.
  fileprivate let exports: [Name: Export]
  /// What calls its functions and reads its globals, by their names.
  fileprivate var helpers: [Name: EngineHelper] = [:]
  private let unused: Unused

  fileprivate init(_ number: Int, _ module: EngineModule, _ unused: Unused) {
    self.number = number
    self.module = module
    self.unused = unused
    var exports: [Name: Export] = [:]
    if case .success(let valid) = module.ours {
      for export in valid.module.exports { exports[export.name] = export }
    }
    self.exports = exports
  }

  deinit { unused.requests.append(.dropInstance(number)) }
}

/// What an instance exports.
package struct EngineExtern {
  let instance: EngineInstance
  let export: Export
}

extension Module {
  /// The type of a global by its index, as this module writes it.
  fileprivate func globalType(_ index: Int) -> GlobalType {
    let imported = imports.compactMap { item -> GlobalType? in
      if case .global(let type) = item.type { type } else { nil }
    }
    return index < imported.count ? imported[index] : globals[index - imported.count].type
  }
}
