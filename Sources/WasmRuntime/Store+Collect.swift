import CRuntime
import VMLayout
import WasmISA

extension Store {
  /// Lets go of instances and host functions that nothing can reach any more, and so of their memories and
  /// tables: address space in use makes every fork dearer. Their records stay (see `RecordArena`). Objects that nothing can
  /// reach are freed, too.
  ///
  /// Not to be called while generated code runs. What is not among the roots, nor reachable from them, must
  /// not be used afterwards.
  ///
  /// - Parameters:
  ///   - instances: the instances that can still be named.
  ///   - externs: what else can still be imported.
  public func collect(keeping instances: [Instance], _ externs: [Extern]) {
    let reach = Reach(of: self)
    func follow() {
      for instance in instances { reach.add(instance) }
      for extern in externs { reach.add(extern) }
      reach.finish()
    }
    if let heap {
      heap.collect(visitor: reach.addFunctions(ofObject:)) {
        heap.markHostRoots()
        follow()
      }
    } else {
      follow()
    }
    callees.removeAll { !reach.contains($0) }
  }

  /// Frees objects that nothing refers to. It may be called by host functions.
  public func collectObjects() { heap?.collect() }

  /// Frees objects that nothing refers to, if there may be many, and their pages, which would make every fork dearer. Not to
  /// be called while generated code runs.
  public func tidyHeap() { heap?.tidy() }

  /// How many collections there have been for which generated code had to wait, and how long it did, in nanoseconds.
  public var pauses: (count: UInt64, total: UInt64, longest: UInt64) {
    let pauses = heap.map { wr_heap_pauses($0.raw) } ?? wr_pauses()
    return (pauses.count, pauses.total, pauses.longest)
  }

  /// The instances that are kept, those among them that failed to be instantiated.
  public var instances: [Instance] { callees.compactMap { $0 as? Instance } }

  /// Instances and host functions that are kept.
  public var calleeCount: Int { callees.count }
}

/// Everything through which one instance can call another: references to functions, in tables, in globals, in segments, and
/// in objects that those refer to. Every callee and every object is looked at once.
private final class Reach {
  private let store: Store
  private var callees: Set<ObjectIdentifier> = []
  private var tables: Set<ObjectIdentifier> = []
  private var pending: [Instance] = []

  init(of store: Store) { self.store = store }

  func contains(_ callee: Callee) -> Bool { callees.contains(ObjectIdentifier(callee)) }

  func add(_ callee: Callee) {
    guard callees.insert(ObjectIdentifier(callee)).inserted else { return }
    if let instance = callee as? Instance { pending.append(instance) }
  }

  func add(_ extern: Extern) {
    switch extern {
    case .function(let function): add(function.callee)
    case .table(let table):
      guard tables.insert(ObjectIdentifier(table)).inserted else { return }
      add(UnsafeBufferPointer(table.all), table.type.element)
    case .global(let global):
      let word = global.address.assumingMemoryBound(to: UInt64.self)
      add(UnsafeBufferPointer(start: word, count: 1), global.type.value)
    case .memory, .tag: break
    }
  }

  /// Adds what values of a type refer to: functions here, objects by having the collector mark them.
  private func add(_ words: UnsafeBufferPointer<UInt64>, _ type: ValueType) {
    guard type.isReference else { return }
    if store.isTraced(type) {
      store.heap?.mark(words)
    } else {
      for word in words { addFunction(word) }
    }
  }

  private func addFunction(_ word: UInt64) {
    guard let record = UnsafeRawPointer(bitPattern: UInt(word)) else { return }
    add(Callee.owner(of: FunctionReference(at: record).instance))
  }

  /// Adds the functions that the object at an address refers to.
  func addFunctions(ofObject address: UInt64) {
    guard let heap = store.heap, let places = heap.functionPlaces[heap.type(of: address)],
      let object = UnsafeRawPointer(bitPattern: UInt(address))
    else { return }
    switch places {
    case .fields(let offsets):
      for offset in offsets { addFunction(object.load(fromByteOffset: offset, as: UInt64.self)) }
    case .elements:
      let count = object.load(fromByteOffset: ObjectLayout.length, as: UInt32.self)
      let elements = (object + ObjectLayout.fields).assumingMemoryBound(to: UInt64.self)
      for index in 0..<Int(count) { addFunction(elements[index]) }
    }
  }

  /// Follows the instances that were added, up to the last one.
  func finish() {
    while let instance = pending.popLast() {
      for function in instance.importedFunctions { add(function.callee) }
      for table in instance.tables { add(.table(table)) }
      for global in instance.globals { add(.global(global)) }
      for (segment, values) in zip(instance.module.module.elements, instance.elements) {
        values.withUnsafeBufferPointer { add($0, instance.module.valid.canonical(segment.type)) }
      }
    }
  }
}
