import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmValidation

extension Store {
  /// Makes an instance of a module (spec: Execution › Modules › Instantiation).
  ///
  /// An instance that fails on the way keeps what it has done: earlier segments stay written, and its
  /// functions can be called through tables that hold them.
  ///
  /// - Parameter imports: what `link` found.
  public func instantiate(
    _ module: ExecutableModule, _ imports: [Extern]
  ) throws(InstantiationError) -> Instance {
    let instance = Instance(module, imports: imports, in: self)
    callees.append(instance)
    try instance.defineMemories()
    guard module.suits(instance.memories) else {
      // Nothing can have reached the instance yet.
      callees.removeLast()
      return try instantiate(checked(module), imports)
    }
    try instance.defineGlobals()
    try instance.defineTables()
    try instance.defineTags()
    try instance.defineSegments()
    try instance.applyElements()
    try instance.applyData()
    if let start = module.module.start {
      do {
        _ = try invoke(instance.function(Int(start)), [])
      } catch {
        switch error {
        case .trap(let trap): throw .trap(trap)
        case .exception(let exception): throw .exception(exception)
        }
      }
    }
    return instance
  }
}

extension Store {
  /// The module with code that checks accesses: the store has started to, since the module was compiled.
  private func checked(_ module: ExecutableModule) throws(InstantiationError) -> ExecutableModule {
    if let checked = module.checked { return checked }
    do {
      let checked = try compile(module.valid)
      checked.origin = module.origin
      module.checked = checked
      return checked
    } catch {
      guard case .exhausted(let error) = error else { preconditionFailure("it has been compiled before") }
      throw .exhausted(error)
    }
  }
}

extension Instance {
  fileprivate func defineMemories() throws(InstantiationError) {
    for type in module.module.memories {
      do {
        add(try Memory(type, record: place(module.layout.memory(memories.count)), in: store))
      } catch {
        throw .exhausted(error)
      }
    }
  }

  fileprivate func defineGlobals() throws(InstantiationError) {
    for global in module.module.globals {
      let type = module.valid.canonical(global.type)
      let value = try evaluate(global.initializer)
      let defined = Global(
        type: type, address: place(module.layout.global(globals.count)), arena: store.arena)
      defined.bits = value
      globals.append(defined)
    }
  }

  fileprivate func defineTables() throws(InstantiationError) {
    for table in module.module.tables {
      var initial: UInt64 = 0
      if let initializer = table.initializer { initial = try evaluate(initializer).low }
      let type = module.valid.canonical(table.type)
      let index = tables.count
      let room = module.layout.elements(ofTable: index).map { record + $0 }
      do {
        tables.append(
          try Table(
            type, initial: initial, record: place(module.layout.table(index)), room: room, in: store))
      } catch {
        throw .exhausted(error)
      }
    }
  }

  fileprivate func defineTags() throws(InstantiationError) {
    for type in module.module.tags {
      let id = module.facts.typeIDs[Int(type)]
      do {
        add(try store.tag(id, store.functionType(id)))
      } catch {
        throw .exhausted(error)
      }
    }
  }

  fileprivate func defineSegments() throws(InstantiationError) {
    for segment in module.module.elements {
      switch segment.items {
      case .functions(let indices): elements.append(indices.map { reference(Int($0)) })
      case .expressions(let expressions):
        var values: [UInt64] = []
        values.reserveCapacity(expressions.count)
        for expression in expressions { values.append(try evaluate(expression).low) }
        elements.append(values)
      }
    }
    data = module.module.data.map(\.bytes)
  }

  /// Writes the active element segments, each wholly or not at all, and drops all that are not passive.
  fileprivate func applyElements() throws(InstantiationError) {
    for (index, segment) in module.module.elements.enumerated() {
      switch segment.mode {
      case .passive: continue
      case .declarative: break
      case .active(let table, let offset):
        let start = try evaluate(offset).low
        let count = UInt64(elements[index].count)
        if let trap = initialize(table: Int(table), at: start, fromElement: index, at: 0, count: count) {
          throw .trap(Trap(trap))
        }
      }
      elements[index] = []
    }
  }

  /// Writes the active data segments, each wholly or not at all, and drops them.
  fileprivate func applyData() throws(InstantiationError) {
    for (index, segment) in module.module.data.enumerated() {
      guard case .active(let memory, let offset) = segment.mode else { continue }
      let start = try evaluate(offset).low
      let count = UInt64(data[index].count)
      if let trap = initialize(memory: Int(memory), at: start, fromData: index, at: 0, count: count) {
        throw .trap(Trap(trap))
      }
      data[index] = 0..<0
    }
  }
}
