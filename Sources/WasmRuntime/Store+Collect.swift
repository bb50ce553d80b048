import VMLayout
import WasmISA

extension Store {
  /// Lets go of instances and host functions that nothing can reach any more, and so of their memories and
  /// tables: address space in use makes every fork dearer. Their records stay (see `RecordArena`).
  ///
  /// Not to be called while generated code runs. What is not among the roots, nor reachable from them, must
  /// not be used afterwards.
  ///
  /// - Parameters:
  ///   - instances: the instances that can still be named.
  ///   - externs: what else can still be imported.
  public func collect(keeping instances: [Instance], _ externs: [Extern]) {
    var marking = Marking(store: self)
    for instance in instances { marking.reach(instance) }
    for extern in externs { marking.reach(extern) }
    marking.finish()
    callees.removeAll { !marking.reached.contains(ObjectIdentifier($0)) }
  }

  /// The instances that are kept, those among them that failed to be instantiated.
  public var instances: [Instance] { callees.compactMap { $0 as? Instance } }

  /// Instances and host functions that are kept.
  public var calleeCount: Int { callees.count }
}

/// Follows everything through which one instance can call another. Every callee is looked at once.
private struct Marking {
  let store: Store
  private(set) var reached: Set<ObjectIdentifier> = []
  private var tables: Set<ObjectIdentifier> = []
  private var exceptions: Set<UInt64> = []
  private var pending: [Instance] = []
  private var pendingExceptions: [UInt64] = []

  init(store: Store) { self.store = store }

  mutating func reach(_ callee: Callee) {
    guard reached.insert(ObjectIdentifier(callee)).inserted else { return }
    if let instance = callee as? Instance { pending.append(instance) }
  }

  mutating func reach(_ extern: Extern) {
    switch extern {
    case .function(let function): reach(function.callee)
    case .table(let table): reach(table)
    case .global(let global): reach(words: CollectionOfOne(global.bits.low), type: global.type.value)
    case .memory, .tag: break
    }
  }

  private mutating func reach(_ table: Table) {
    guard tables.insert(ObjectIdentifier(table)).inserted else { return }
    reach(words: table.all, type: table.type.element)
  }

  private mutating func reach(words: some Sequence<UInt64>, type: ValueType) {
    guard type.isReference else { return }
    switch type.heapType.top(store.types) {
    case .func:
      for address in words {
        guard let record = UnsafeRawPointer(bitPattern: UInt(address)) else { continue }
        reach(Callee.owner(of: FunctionReference(at: record).instance))
      }
    case .exn:
      for address in words where address != 0 && exceptions.insert(address).inserted {
        pendingExceptions.append(address)
      }
    default: break
    }
  }

  mutating func finish() {
    repeat {
      finishInstances()
      while let address = pendingExceptions.popLast() {
        for (word, type) in store.words(ofExceptionAt: address) {
          reach(words: CollectionOfOne(word), type: type)
        }
      }
    } while !pending.isEmpty
  }

  private mutating func finishInstances() {
    while let instance = pending.popLast() {
      for function in instance.importedFunctions { reach(function.callee) }
      for table in instance.tables { reach(table) }
      for global in instance.globals { reach(.global(global)) }
      for (segment, values) in zip(instance.module.module.elements, instance.elements) {
        reach(words: values, type: instance.module.valid.canonical(segment.type))
      }
    }
  }
}
