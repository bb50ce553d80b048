import SinglePass
import VMLayout

/// The functions on the stack of a process that has crashed, innermost first.
public struct StackWalk {
  /// One function that is running.
  public struct Frame {
    public var module: ExecutableModule
    /// Whose functions they are, where that can be told.
    public var instance: Instance?
    /// In the function index space.
    public var function: Int
    /// Where it is, as offset in the module's code: the instruction that failed, or the one behind a call.
    public var codeOffset: Int
    /// The same from the function's first instruction.
    public var functionOffset: Int
    /// What that code is for, and the listing of the function that this is from.
    public var entry: ListingEntry?
    public var listing: FunctionListing
  }

  public enum Element {
    case function(Frame)
    /// The host, called as a function; or a service of the runtime.
    case host(RuntimeService?)
  }

  /// Why the walk ended.
  public enum End: Equatable, Sendable {
    /// The outermost function was called by the host.
    case entered
    /// No generated code was running.
    case nothing
    /// There is more stack, but only so many bytes were recorded.
    case notRecorded(bytes: Int)
    case notUnderstood(String)
  }

  public var elements: [Element] = []
  public var end = End.nothing
}

extension Store {
  /// Finds out which functions were running in a process that has crashed. This process has the same code at the
  /// same addresses; it is compiled once more to learn where the stack pointer is at the instruction that failed, and
  /// which opcode each call belongs to.
  ///
  /// - Parameter modules: modules that have no instance here, though they had one there.
  public func walkStack(_ record: CrashRecord, also modules: [ExecutableModule] = []) -> StackWalk {
    var walker = StackWalker(self, record, modules)
    return walker.walk()
  }
}

/// Goes from frame to frame as exceptions do, by the `FunctionRow` of each: where its return address is, and where T is, to
/// which the stack pointer returns, whatever tail calls there were in between.
private struct StackWalker {
  private let store: Store
  private let record: CrashRecord
  /// By the address of their code.
  private let modules: [ExecutableModule]
  private var listings: [ObjectIdentifier: [FunctionListing]] = [:]
  /// The functions that words on the stack point into, by module: all that can be among the frames.
  private var wanted: [ObjectIdentifier: Set<Int>] = [:]
  private var result = StackWalk()

  init(_ store: Store, _ record: CrashRecord, _ others: [ExecutableModule]) {
    self.store = store
    self.record = record
    var byAddress: [UInt: ExecutableModule] = [:]
    for module in store.callees.compactMap({ ($0 as? Instance)?.module }) + others {
      if !module.machineCode.isEmpty { byAddress[UInt(bitPattern: module.machineCode.baseAddress)] = module }
    }
    modules = byAddress.sorted { $0.key < $1.key }.map(\.value)
    var addresses = [record.pc]
    for offset in stride(from: 0, to: record.stack.count - 7, by: 8) {
      addresses.append(record.stack.word(at: offset))
    }
    for address in addresses {
      guard let (module, offset) = module(at: address), let function = module.function(at: offset) else {
        continue
      }
      wanted[ObjectIdentifier(module), default: []].insert(function)
    }
  }

  // MARK: Steps

  /// A function that is running, seen from below: where it is, and where its stack pointer is.
  private struct Position {
    var pc: UInt64
    var stackPointer: UInt64
    /// Whether the function has called something: then `pc` is where it goes on, and `stackPointer` is what it is when
    /// nothing is being called.
    var isCaller: Bool
  }

  mutating func walk() -> StackWalk {
    guard record.raw.stack_pointer != 0 else { return result }
    var position = Position(pc: record.pc, stackPointer: record.raw.stack_pointer, isCaller: false)
    if module(at: position.pc) == nil {
      guard let caller = leaveHost(position.stackPointer) else { return result }
      position = caller
    }
    while let caller = leaveFunction(position) { position = caller }
    return result
  }

  /// From host code, or code that nobody knows, back to the generated code that called it. Nil when the walk has ended.
  private mutating func leaveHost(_ stackPointer: UInt64) -> Position? {
    var place = stackPointer
    var bytes: UInt64 = 0
    // The function has stepped over its red zone before it asked for room, so its row does not hold there.
    var isCaller = true
    switch thunk(at: record.raw.host_return) {
    case .service(let service): result.elements.append(.host(service))
    case .host(let type):
      result.elements.append(.host(nil))
      let function = store.functionType(type)
      let layout = SignatureLayout(function, convention: .x64)
      place += UInt64(Thunks.hostCallFrame(function))
      bytes = UInt64(layout.argumentBytes + layout.resultBytes)
    case .allocation:
      result.elements.append(.host(nil))
      place += UInt64(Thunks.allocationFrame)
      isCaller = false
    case nil:
      // Without knowing what was called, only the one who called it can be told.
      if let address = word(at: place),
        let caller = function(Position(pc: address, stackPointer: place, isCaller: true))
      {
        result.elements.append(.function(frame(caller, instance: only(instancesOf: caller.module))))
      }
      return end(.notUnderstood("what was called is not known, and so not where its arguments end"))
    }
    guard let address = word(at: place) else { return end(missing(place)) }
    guard module(at: address) != nil else {
      return end(.notUnderstood("the host was not called by generated code"))
    }
    return Position(pc: address, stackPointer: place + 8 + bytes, isCaller: isCaller)
  }

  /// From a function to its caller.
  private mutating func leaveFunction(_ position: Position) -> Position? {
    guard let function = function(position) else {
      return end(.notUnderstood("its address is not that of a function's code"))
    }
    let row = function.module.functions[function.index]
    let (place, top): (UInt64, UInt64)
    var keepsInstance = true
    if position.isCaller {
      // As an exception leaves it (CRuntime/throw.c).
      top = position.stackPointer &+ UInt64(row.depth)
      place = top &- 8 * UInt64(row.argumentUnits) &- 8
    } else {
      guard let listing = function.listing else {
        result.elements.append(.function(frame(function, instance: only(instancesOf: function.module))))
        return end(.notUnderstood("its code is not what the compiler makes of the module"))
      }
      guard let distances = listing.stackRow(at: function.offset)?.distances else {
        result.elements.append(.function(frame(function, instance: only(instancesOf: function.module))))
        return end(.notUnderstood("a tail call was moving the return address"))
      }
      keepsInstance = listing.keepsInstance
      place = position.stackPointer &+ UInt64(distances.returnAddress)
      top = position.stackPointer &+ UInt64(distances.top)
    }
    let instance =
      only(instancesOf: function.module)
      ?? (keepsInstance ? self.instance(of: function.module, keptAt: place &- 8) : nil)
    result.elements.append(.function(frame(function, instance: instance)))
    guard let address = word(at: place) else { return end(missing(place)) }
    let results = top &+ 8 * UInt64(row.resultUnits)
    if module(at: address) != nil { return Position(pc: address, stackPointer: results, isCaller: true) }
    // An entry leaves the address of its buffer and that of the context above the results.
    guard let context = word(at: results &+ 8) else { return end(missing(results &+ 8)) }
    guard context == record.raw.context, isGenerated(address) else {
      return end(.notUnderstood("its return address is not in generated code"))
    }
    if results &+ 16 == record.raw.stack_end { return end(.entered) }
    result.elements.append(.host(nil))
    return end(.notUnderstood("the host was called by generated code, and called back"))
  }

  private mutating func end(_ end: StackWalk.End) -> Position? {
    result.end = end
    return nil
  }

  private func missing(_ address: UInt64) -> StackWalk.End {
    let isBeyond = address >= record.raw.stack_pointer && address < record.raw.stack_end
    return isBeyond
      ? .notRecorded(bytes: record.stack.count)
      : .notUnderstood("the stack pointer is not where it has to be")
  }

  // MARK: Frames

  /// A function that is running.
  private struct Running {
    var module: ExecutableModule
    /// Among the module's defined functions.
    var index: Int
    /// Where it is, in the module's code; and the same of an instruction that is certainly its own.
    var offset: Int
    var ownOffset: Int
    /// What its code is for, if the module compiles to the code that is there.
    var listing: FunctionListing?
  }

  private mutating func function(_ position: Position) -> Running? {
    guard let (module, offset) = module(at: position.pc),
      case let own = position.isCaller ? offset - 1 : offset, let index = module.function(at: own)
    else { return nil }
    return Running(
      module: module, index: index, offset: offset, ownOffset: own, listing: listing(module, index))
  }

  private func frame(_ function: Running, instance: Instance?) -> StackWalk.Frame {
    let module = function.module
    let listing = function.listing ?? FunctionListing()
    return StackWalk.Frame(
      module: module, instance: instance, function: module.facts.importedFunctions + function.index,
      codeOffset: function.offset,
      functionOffset: function.offset - module.offset(ofFunction: function.index),
      entry: listing.entry(at: function.ownOffset), listing: listing)
  }

  private mutating func listing(_ module: ExecutableModule, _ index: Int) -> FunctionListing? {
    let key = ObjectIdentifier(module)
    if listings[key] == nil {
      let wanted = wanted[key] ?? []
      let list = try? listModule(
        module.module, facts: module.facts, types: store.types, discipline: store.discipline,
        bounds: module.bounds,
        isWanted: { wanted.contains($0) })
      // What is said of other code is worth nothing.
      let isSame = list.map { $0.compiled.code.elementsEqual(module.machineCode) } ?? false
      listings[key] = isSame ? list?.functions : []
    }
    guard let list = listings[key], index < list.count, !list[index].entries.isEmpty else { return nil }
    return list[index]
  }

  private func instances(of module: ExecutableModule) -> [Instance] {
    store.callees.compactMap { $0 as? Instance }.filter { $0.module === module }
  }

  /// The instance of a module that has only one.
  private func only(instancesOf module: ExecutableModule) -> Instance? {
    let instances = instances(of: module)
    return instances.count == 1 ? instances[0] : nil
  }

  /// The instance whose record's address lies at an address of the stack.
  private func instance(of module: ExecutableModule, keptAt place: UInt64) -> Instance? {
    guard let address = word(at: place) else { return nil }
    return instances(of: module).first { UInt64(UInt(bitPattern: $0.record)) == address }
  }

  // MARK: Addresses

  /// A word of the stack, if it was recorded.
  private func word(at address: UInt64) -> UInt64? {
    let offset = address &- record.raw.stack_pointer
    guard offset < UInt64(record.stack.count), record.stack.count - Int(offset) >= 8 else { return nil }
    return record.stack.word(at: Int(offset))
  }

  private func isGenerated(_ address: UInt64) -> Bool {
    address >= record.raw.code_start && address < record.raw.code_end
  }

  private func module(at address: UInt64) -> (ExecutableModule, offset: Int)? {
    var (low, high) = (0, modules.count)
    while low < high {
      let middle = (low + high) / 2
      if modules[middle].start <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0, case let module = modules[low - 1], case let offset = address - module.start,
      offset < UInt64(module.machineCode.count)
    else { return nil }
    return (module, Int(offset))
  }

  private enum Thunk {
    case service(RuntimeService)
    /// Calls host functions of the type with this canonical id.
    case host(UInt32)
    case allocation
  }

  /// The thunk that calls the host and to which it returns at an address.
  private func thunk(at address: UInt64) -> Thunk? {
    guard isGenerated(address) else { return nil }
    var starts: [(UInt64, Thunk?)] = modules.map { ($0.start, nil) }
    starts += store.entryThunks.values.map { (UInt64(UInt(bitPattern: $0)), nil) }
    starts += store.hostThunks.map { (UInt64(UInt(bitPattern: $1)), .host($0)) }
    let context = UnsafeRawPointer(store.machine.context)
    starts.append((context.load(fromByteOffset: ContextLayout.allocate, as: UInt64.self), .allocation))
    for service in RuntimeService.allCases {
      starts.append((context.load(fromByteOffset: service.contextOffset, as: UInt64.self), .service(service)))
    }
    return starts.filter { $0.0 <= address }.max { $0.0 < $1.0 }?.1
  }
}

extension ExecutableModule {
  fileprivate var start: UInt64 { UInt64(UInt(bitPattern: machineCode.baseAddress)) }

  fileprivate func offset(ofFunction index: Int) -> Int { Int(functions[index].offset) }

  /// The defined function whose code is at an offset.
  func function(at offset: Int) -> Int? {
    var (low, high) = (0, functions.count)
    while low < high {
      let middle = (low + high) / 2
      if self.offset(ofFunction: middle) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

extension [UInt8] {
  fileprivate func word(at offset: Int) -> UInt64 {
    withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  }
}
