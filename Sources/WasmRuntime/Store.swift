import SinglePass
import VMLayout
import WasmBinary
import WasmISA
import WasmValidation

/// All that a group of modules shares: types, code, and the instances that can reach each other.
///
/// A store belongs to the thread that made it. What it hands out (instances, memories, …) is used no longer
/// than the store lives.
public final class Store {
  /// The types of all modules, host functions and externs; what a store hands out speaks of them.
  public internal(set) var types = CanonicalTypes()

  let machine: Machine
  let discipline: StackDiscipline
  /// How accesses to memories are kept within them, in code that is compiled and memories that are made from now on.
  private(set) var bounds: BoundsStrategy
  private let mayStartToCheck: Bool
  let heapChecks: HeapChecks
  let arena: RecordArena
  /// Everyone whom generated code may reach, until `collect` finds otherwise.
  var callees: [Callee] = [] {
    didSet { heap?.stackRoots = nil }
  }
  /// Where objects live, once there may be any; those among them that the host refers to; and what else of the host's may
  /// refer to some.
  private(set) var heap: Heap?
  let held = HeldObjects()
  var hostRoots: [Extern] = []
  /// By the addresses of their records.
  var tags: [UInt: Tag] = [:]
  /// The trap that a host function ended with, on its way through generated code.
  var hostTrap: Trap?
  /// Entry thunks, and code for calling host functions, by the canonical id of the function's type.
  private(set) var entryThunks: [UInt32: UnsafeRawPointer] = [:]
  private(set) var hostThunks: [UInt32: UnsafeRawPointer] = [:]
  /// The displays that function references point to, by canonical id.
  private var displays: [UInt32: UnsafeMutableRawPointer] = [:]

  /// - Parameters:
  ///   - processor: whose code modules become; see `Processor.emulate` for another one than that of this program.
  ///   - discipline: who takes stack arguments off the stack, in all code of the store.
  ///   - bounds: how accesses to the store's memories are kept within them.
  ///   - mayStartToCheck: whether accesses may be checked from that memory on for which the system has no addresses to
  ///     guard it by.
  ///   - heapChecks: what is done beside to find faults.
  /// - Throws: if the system refuses the memory that every store needs.
  public init(
    processor: Processor = .host, discipline: StackDiscipline = .calleePops,
    bounds: BoundsStrategy = .guardPages, mayStartToCheck: Bool = false, heapChecks: HeapChecks = HeapChecks()
  ) throws(ResourceError) {
    machine = try Machine(processor)
    arena = RecordArena(of: machine)
    self.discipline = discipline
    self.bounds = bounds
    self.mayStartToCheck = mayStartToCheck
    self.heapChecks = heapChecks
  }

  /// Has memories be checked that come from now on, for want of addresses; false if that must not be.
  func startsToCheck() -> Bool {
    if mayStartToCheck { bounds = .check }
    return mayStartToCheck
  }

  /// Features that modules cannot be compiled with.
  public static var unsupportedFeatures: [Feature] { Support.unsupportedFeatures }

  var contextAddress: UInt { UInt(bitPattern: machine.context) }

  // MARK: From bytes to code

  /// Decodes and checks a module.
  /// - Parameter features: those that it may use.
  /// - Throws: `malformed` or `invalid`.
  public func validate(_ bytes: [UInt8], features: FeatureSet = .all) throws(ModuleError) -> ValidModule {
    try ValidModule(decoding: bytes, features: features, types: &types)
  }

  /// Makes a valid module executable.
  /// - Throws: `unsupported` or `exhausted`.
  public func compile(_ valid: ValidModule) throws(ModuleError) -> ExecutableModule {
    let compiled: CompiledModule
    do {
      compiled = try compileModule(
        valid.module, facts: valid.facts, types: types, processor: machine.processor,
        discipline: discipline, bounds: bounds)
    } catch {
      throw .unsupported(feature: error.feature)
    }
    do {
      for type in compiled.allocatedTypes {
        try objectHeap().writeRow(of: valid.facts.typeIDs[Int(type)])
      }
      let address = try machine.install(compiled)
      return ExecutableModule(
        valid, layout: valid.facts.instanceLayout, bounds: bounds,
        machineCode: UnsafeRawBufferPointer(start: address, count: compiled.code.count),
        functions: compiled.functions)
    } catch {
      throw .exhausted(error)
    }
  }

  /// Decodes, checks and compiles a module.
  public func compile(_ bytes: [UInt8]) throws(ModuleError) -> ExecutableModule {
    try compile(validate(bytes))
  }

  /// The heap, made when it is first asked for. Whoever there is finds the types' rows from then on.
  func objectHeap() throws(ResourceError) -> Heap {
    if let heap { return heap }
    let heap = try Heap(of: self)
    self.heap = heap
    for callee in callees { callee.pointToTypeRows(in: self) }
    return heap
  }

  // MARK: Functions

  /// The function type with a canonical id.
  public func functionType(_ id: UInt32) -> FunctionType {
    guard case .function(let type) = types.types[Int(id)].composite else {
      preconditionFailure("a function has a function type")
    }
    return type
  }

  /// The type of a function; concrete heap types in it are canonical ids.
  public func type(of function: Function) -> FunctionType { functionType(function.type) }

  /// A function that `body` implements.
  /// - Parameters:
  ///   - type: mentions no concrete types.
  ///   - body: gets arguments of the parameter types, and returns values of the result types.
  public func hostFunction(
    _ type: FunctionType, body: @escaping ([Value]) throws(Interruption) -> [Value]
  ) throws(ResourceError) -> Function {
    try hostFunction(ofType: types.intern(type), body: body)
  }

  /// The same for a type by its canonical id.
  func hostFunction(
    ofType id: UInt32, body: @escaping ([Value]) throws(Interruption) -> [Value]
  ) throws(ResourceError) -> Function {
    let type = functionType(id)
    let code = try hostThunk(id, type)
    let host = HostFunction(type: type, body: body, in: self)
    callees.append(host)
    let reference = host.record + HostFunction.referenceOffset
    writeReference(at: reference, code: code, callee: host, type: id)
    return Function(callee: host, reference: reference, type: id)
  }

  /// Where generated code has arguments and results of a function.
  func layout(of type: FunctionType) -> SignatureLayout {
    SignatureLayout(type, convention: machine.processor.convention)
  }

  private func hostThunk(_ id: UInt32, _ type: FunctionType) throws(ResourceError) -> UnsafeRawPointer {
    if let thunk = hostThunks[id] { return thunk }
    let thunk = try machine.install(
      machine.processor.thunks.hostCall(layout(of: type), type, discipline))
    hostThunks[id] = thunk
    return thunk
  }

  private func entryThunk(_ id: UInt32, _ type: FunctionType) throws(ResourceError) -> UnsafeRawPointer {
    if let thunk = entryThunks[id] { return thunk }
    let thunk = try machine.install(machine.processor.thunks.entry(layout(of: type), type))
    entryThunks[id] = thunk
    return thunk
  }

  /// Calls a function.
  /// - Parameter arguments: values of its parameter types.
  /// - Returns: values of its result types.
  public func invoke(_ function: Function, _ arguments: [Value]) throws(Interruption) -> [Value] {
    let type = functionType(function.type)
    precondition(arguments.count == type.parameters.count, "a function gets as many arguments as it takes")
    let thunk: UnsafeRawPointer
    do {
      thunk = try entryThunk(function.type, type)
    } catch {
      throw .trap(Trap(.host, message: error.message))
    }
    let layout = BufferLayout(type)
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: max(1, layout.count))
    defer { words.deallocate() }
    machine.share(words, 8 * layout.count)
    for (argument, word) in zip(arguments, layout.parameters) { Bits(argument).write(to: words + word) }
    let record = FunctionReference(at: function.reference)
    let code = withExtendedLifetime((self, function.callee)) {
      machine.enter(thunk, heap: heap, instance: record.instance, code: record.code, buffer: words)
    }
    if code == TrapCode.exception { throw .exception(takeException()) }
    if code != 0 { throw .trap(takeTrap(code)) }
    return zip(type.results, layout.results).map { type, word in value(Bits(of: type, in: words + word), type)
    }
  }

  // MARK: Function references

  /// Fills the record of a function reference.
  func writeReference(
    at record: UnsafeMutableRawPointer, code: UnsafeRawPointer, callee: Callee, type: UInt32
  ) {
    typealias Layout = FunctionReferenceLayout
    record.storeBytes(of: code, toByteOffset: Layout.code, as: UnsafeRawPointer.self)
    record.storeBytes(of: callee.record, toByteOffset: Layout.instance, as: UnsafeMutableRawPointer.self)
    record.storeBytes(of: type, toByteOffset: Layout.type, as: UInt32.self)
    record.storeBytes(
      of: UInt32(types.depth(of: type) + 1), toByteOffset: Layout.displayCount, as: UInt32.self)
    record.storeBytes(of: display(type), toByteOffset: Layout.display, as: UnsafeMutableRawPointer.self)
  }

  private func display(_ type: UInt32) -> UnsafeMutableRawPointer {
    if let known = displays[type] { return known }
    let ids = types.display(of: type)
    let record = arena.allocate(byteCount: ids.count * MemoryLayout<UInt32>.stride)
    for (index, id) in ids.enumerated() {
      record.storeBytes(of: id, toByteOffset: index * MemoryLayout<UInt32>.stride, as: UInt32.self)
    }
    displays[type] = record
    return record
  }
}

/// A function reference as read from its record.
struct FunctionReference {
  let code: UnsafeRawPointer
  let instance: UnsafeRawPointer

  init(at record: UnsafeRawPointer) {
    code = record.load(fromByteOffset: FunctionReferenceLayout.code, as: UnsafeRawPointer.self)
    instance = record.load(fromByteOffset: FunctionReferenceLayout.instance, as: UnsafeRawPointer.self)
  }
}
