import VMLayout
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText
import WasmValidation

/// A store with the modules of a test.
struct World {
  let store: Store
  private(set) var modules: [Name: Instance] = [:]
  var externs: [Name: Extern] = [:]

  init(
    discipline: StackDiscipline = .calleePops, bounds: BoundsStrategy = .guardPages,
    mayStartToCheck: Bool = false
  ) throws {
    self.init(
      store: try Store(discipline: discipline, bounds: bounds, mayStartToCheck: mayStartToCheck))
  }

  init(store: Store) { self.store = store }

  /// Compiles a module's text.
  func compile(_ text: String) throws -> ExecutableModule {
    try store.compile(encodeModule(try parseModule(Array(text.utf8)).module))
  }

  /// Links a module with the instances so far, and with `externs` as exports of a module `host`.
  func link(_ module: ValidModule) throws(LinkError) -> [Extern] {
    try store.link(
      module,
      module.module.imports.map {
        $0.module == "host" ? externs[$0.name] : modules[$0.module]?.export($0.name)
      })
  }

  /// Instantiates a module's text; others can import from it by the name.
  @discardableResult
  mutating func add(_ name: Name, _ text: String, host: [Name: Extern] = [:]) throws -> Instance {
    externs.merge(host) { _, new in new }
    return try instantiate(name, compile(text))
  }

  /// Instantiates a compiled module.
  @discardableResult
  mutating func instantiate(_ name: Name, _ module: ExecutableModule) throws -> Instance {
    let instance = try store.instantiate(module, try link(module.valid))
    modules[name] = instance
    return instance
  }

  func call(_ module: Name, _ export: Name, _ arguments: Value...) throws -> [Value] {
    guard let instance = modules[module], case .function(let function) = instance.export(export) else {
      throw Missing(name: export)
    }
    do {
      return try store.invoke(function, arguments)
    } catch {
      // Most tests are about traps.
      if case .trap(let trap) = error { throw trap }
      throw error
    }
  }

  struct Missing: Error { var name: Name }
}
