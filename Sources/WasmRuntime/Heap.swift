import CRuntime
import VMLayout
import WasmISA

/// The heap of a store (CRuntime/include/heap.h).
final class Heap {
  let raw: OpaquePointer
  /// The rows of types, by canonical id.
  let rows: UnsafeMutablePointer<wr_type_row>
  /// Where objects refer to functions, which the collector does not follow; by the canonical ids of their types.
  var functionPlaces: [UInt32: FunctionPlaces] = [:]
  unowned let store: Store
  private lazy var verifier = HeapVerifier(of: self)
  /// What is known of the code that may be running; nil while nobody has asked, or when that has changed.
  var stackRoots: StackRoots?
  /// Gets the objects that C tells of, while somebody wants to know.
  private var visitor: ((UInt64) -> Void)?

  /// References to functions among the fields, by their offsets in the object, or all elements.
  enum FunctionPlaces {
    case fields([Int])
    case elements
  }

  /// - Parameter store: outlives the heap.
  init(of store: Store) throws(ResourceError) {
    let owner = UnsafeRawPointer(Unmanaged.passUnretained(store).toOpaque())
    let heap = wr_make_heap(
      store.machine.machine, owner, { Heap.of($0)?.markRoots() },
      { Heap.of($0)?.considerFrames() ?? 0 })
    guard let heap else { throw ResourceError("no addresses for structures and arrays") }
    raw = heap
    rows = wr_type_rows(heap)
    self.store = store
    if store.heapChecks.stress > 0 { wr_stress_heap(heap, store.heapChecks.stress) }
    if store.heapChecks.verifies { wr_verify_heap(heap) { Heap.of($0)?.verifier.verify() } }
  }

  deinit { wr_free_heap(raw) }

  /// The heap of the store that C knows as its owner.
  private static func of(_ owner: UnsafeRawPointer?) -> Heap? {
    owner.flatMap { Unmanaged<Store>.fromOpaque($0).takeUnretainedValue().heap }
  }

  // MARK: Objects

  /// Makes an object, whose fields or elements are to be written before anything else is done.
  /// - Parameters:
  ///   - type: canonical id of a structure or an array whose row is there.
  ///   - length: the number of elements of an array.
  ///   - mayCollect: whether all references that are still needed are among the roots.
  /// - Returns: its address.
  func make(
    _ type: UInt32, length: UInt32 = 0, mayCollect: Bool
  ) throws(Trap) -> UnsafeMutableRawPointer {
    let row = rows[Int(type)]
    precondition(row.kind != 0, "the row of a type is there before its objects")
    var bytes = UInt64(row.byte_count)
    if row.kind == TypeRowLayout.array {
      bytes = (UInt64(ObjectLayout.fields) + UInt64(length) << row.element_shift + 7) & ~7
    }
    let outcome = wr_new_object(raw, bytes, mayCollect)
    guard outcome.trap == 0, let object = UnsafeMutableRawPointer(bitPattern: UInt(outcome.value)) else {
      throw Trap(TrapCode(rawValue: UInt16(outcome.trap)) ?? .heapExhausted)
    }
    object.storeBytes(of: TypeRowLayout.offset(of: type), toByteOffset: ObjectLayout.row, as: UInt32.self)
    object.storeBytes(of: length, toByteOffset: ObjectLayout.length, as: UInt32.self)
    return object
  }

  /// Canonical id of the type of the object at an address.
  func type(of object: UInt64) -> UInt32 {
    guard let object = UnsafeRawPointer(bitPattern: UInt(object)) else {
      preconditionFailure("null is no object")
    }
    return object.load(fromByteOffset: ObjectLayout.row, as: UInt32.self) / UInt32(TypeRowLayout.size)
  }

  /// Whether the object at an address is an array.
  func isArray(_ object: UInt64) -> Bool { rows[Int(type(of: object))].kind == TypeRowLayout.array }

  /// Bytes that objects take up, those among them that nothing refers to any more and that have not been found out yet.
  var usedBytes: Int { wr_heap_used(raw) }

  // MARK: Collection

  /// Marks the objects that these words refer to, and all that they refer to.
  func mark(_ words: UnsafeBufferPointer<UInt64>) { wr_mark(raw, words.baseAddress, words.count) }

  /// Frees what nothing refers to.
  func collect() { wr_collect(raw) }

  /// Between calls into generated code: does so if there may be much of it, and gives pages back.
  func tidy() {
    wr_clear_stack(store.machine.machine)
    if wr_heap_given(raw) < Self.leastToTidy { return }
    wr_collect(raw)
    wr_trim_heap(raw)
  }

  /// Bytes that may have to be found out about: less than that costs forks too little.
  private static let leastToTidy: UInt64 = 64 << 10

  /// During a verification: all objects that there are, referred to or not.
  func visitObjects(_ visitor: @escaping (UInt64) -> Void) {
    self.visitor = visitor
    wr_visit_objects(raw) { owner, object in Heap.of(owner)?.visitor?(object) }
    self.visitor = nil
  }

  /// Marks what instances and the host refer to.
  private func markRoots() {
    markHostRoots()
    var tables: Set<ObjectIdentifier> = []
    for case let instance as Instance in store.callees {
      for global in instance.globals { mark(global) }
      for table in instance.tables where store.isTraced(table.type.element) {
        if tables.insert(ObjectIdentifier(table)).inserted { mark(UnsafeBufferPointer(table.all)) }
      }
      for (segment, values) in zip(instance.module.module.elements, instance.elements) where !values.isEmpty {
        if store.isTraced(instance.module.valid.canonical(segment.type)) {
          values.withUnsafeBufferPointer { mark($0) }
        }
      }
    }
  }

  /// Tells the collector of the references in the innermost entry into generated code, exactly.
  /// - Returns: from where on it has to look at the stack word by word.
  private func considerFrames() -> UInt64 {
    let roots = stackRoots ?? StackRoots(of: store)
    stackRoots = roots
    let extent = roots.visit(StackImage(of: store.machine.machine)) { wr_consider(raw, $0) }
    if store.heapChecks.verifies { verifier.verify(extent) }
    return extent.upperBound
  }

  /// Marks what the host refers to, and what its tables and globals do.
  func markHostRoots() {
    store.held.addresses.withUnsafeBufferPointer { mark($0) }
    for root in store.hostRoots {
      switch root {
      case .table(let table): mark(UnsafeBufferPointer(table.all))
      case .global(let global): mark(global)
      case .function, .memory, .tag: break
      }
    }
  }

  private func mark(_ global: Global) {
    guard store.isTraced(global.type.value) else { return }
    mark(UnsafeBufferPointer(start: global.address.assumingMemoryBound(to: UInt64.self), count: 1))
  }

  /// Collects, for whoever marks in `body` and learns there what to mark.
  /// - Parameter visitor: gets each object that is marked.
  func collect(visitor: @escaping (UInt64) -> Void, _ body: () -> Void) {
    wr_begin_collection(raw) { owner, object in Heap.of(owner)?.visitor?(object) }
    self.visitor = visitor
    body()
    self.visitor = nil
    wr_end_collection(raw)
    wr_trim_heap(raw)
  }
}

extension Store {
  /// Whether values of a type may be references to objects of the heap. Concrete heap types are canonical ids.
  func isTraced(_ type: ValueType) -> Bool { type.isReference && type.heapType.top(types) != .func }
}
