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
  /// same addresses; it is compiled once more to learn where the stack pointer is at each instruction.
  ///
  /// - Parameter modules: modules that have no instance here, though they had one there.
  public func walkStack(_ record: CrashRecord, also modules: [ExecutableModule] = []) -> StackWalk {
    var walker = StackWalker(self, record, modules)
    return walker.walk()
  }
}

/// Goes from frame to frame by what the compiler says of each: where its return address is, and where T is, to
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

  mutating func walk() -> StackWalk {
    guard record.raw.stack_pointer != 0 else { return result }
    var stackPointer = record.raw.stack_pointer
    var pc = record.pc
    var isCaller = false
    if module(at: pc) == nil {
      guard let (callSite, top) = leaveHost(stackPointer) else { return result }
      (pc, stackPointer, isCaller) = (callSite, top, true)
    }
    while let (next, top) = leaveFunction(pc, stackPointer, isCaller) {
      (pc, stackPointer, isCaller) = (next, top, true)
    }
    return result
  }

  /// From host code, or code that nobody knows, back to the generated code that called it: the address behind the
  /// call, and T. Nil when the walk has ended.
  private mutating func leaveHost(_ stackPointer: UInt64) -> (pc: UInt64, top: UInt64)? {
    var place = stackPointer
    var argumentBytes: UInt64 = 0
    switch thunk(at: record.raw.host_return) {
    case .service(let service): result.elements.append(.host(service))
    case .host(let type):
      result.elements.append(.host(nil))
      let layout = SignatureLayout(store.functionType(type), convention: .x64)
      place += UInt64(Thunks.hostCallFrame(layout))
      argumentBytes = UInt64(layout.argumentBytes)
    case nil:
      // Without knowing what was called, only the one who called it can be told.
      if let address = word(at: place), case let caller = frame(address, isCaller: true, at: place)?.frame {
        if let caller { result.elements.append(.function(caller)) }
      }
      return end(.notUnderstood("what was called is not known, and so not where its arguments end"))
    }
    guard let address = word(at: place) else { return end(missing(place)) }
    guard module(at: address) != nil else {
      return end(.notUnderstood("the host was not called by generated code"))
    }
    return (address, place + 8 + argumentBytes)
  }

  /// From a function to its caller.
  private mutating func leaveFunction(
    _ pc: UInt64, _ stackPointer: UInt64, _ isCaller: Bool
  ) -> (pc: UInt64, top: UInt64)? {
    guard let (frame, row) = frame(pc, isCaller: isCaller, at: stackPointer) else {
      return end(.notUnderstood("its address is not that of a function's code"))
    }
    result.elements.append(.function(frame))
    guard let distances = row?.distances else {
      return end(.notUnderstood("a tail call was moving the return address"))
    }
    let place = stackPointer &+ UInt64(distances.returnAddress)
    let top = stackPointer &+ UInt64(distances.top)
    guard let address = word(at: place) else { return end(missing(place)) }
    if module(at: address) != nil { return (address, top) }
    // An entry leaves the address of its buffer and that of the context above the results.
    let signature = SignatureLayout(
      store.functionType(frame.module.functionType(frame.function)), convention: .x64)
    let entry = top &+ UInt64(signature.resultBytes)
    guard let context = word(at: entry &+ 8) else { return end(missing(entry &+ 8)) }
    guard context == record.raw.context, isGenerated(address) else {
      return end(.notUnderstood("its return address is not in generated code"))
    }
    if entry &+ 16 == record.raw.stack_end { return end(.entered) }
    result.elements.append(.host(nil))
    return end(.notUnderstood("the host was called by generated code, and called back"))
  }

  private mutating func end(_ end: StackWalk.End) -> (pc: UInt64, top: UInt64)? {
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

  private mutating func frame(
    _ pc: UInt64, isCaller: Bool, at stackPointer: UInt64
  ) -> (frame: StackWalk.Frame, row: StackRow?)? {
    guard let (module, offset) = module(at: pc),
      let index = module.function(at: isCaller ? offset - 1 : offset),
      let listing = listing(module, index)
    else { return nil }
    let row = listing.stackRow(at: offset)
    let function = module.facts.importedFunctions + index
    return (
      StackWalk.Frame(
        module: module, instance: instance(of: module, listing, row, stackPointer), function: function,
        codeOffset: offset, functionOffset: offset - module.offset(ofFunction: index),
        entry: listing.entry(at: isCaller ? offset - 1 : offset), listing: listing),
      row
    )
  }

  private mutating func listing(_ module: ExecutableModule, _ index: Int) -> FunctionListing? {
    let key = ObjectIdentifier(module)
    if listings[key] == nil {
      let wanted = wanted[key] ?? []
      let list = try? listModule(
        module.module, facts: module.facts, types: store.types, discipline: store.discipline,
        bounds: store.bounds,
        isWanted: { wanted.contains($0) })
      // What is said of other code is worth nothing.
      let isSame = list.map { $0.compiled.code.elementsEqual(module.machineCode) } ?? false
      listings[key] = isSame ? list?.functions : []
    }
    guard let list = listings[key], index < list.count, !list[index].entries.isEmpty else { return nil }
    return list[index]
  }

  /// The instance of a frame: the one whose record lies where functions keep it, or the only one of the module.
  private func instance(
    of module: ExecutableModule, _ listing: FunctionListing, _ row: StackRow?, _ stackPointer: UInt64
  ) -> Instance? {
    let instances = store.callees.compactMap { $0 as? Instance }.filter { $0.module === module }
    if instances.count == 1 { return instances[0] }
    guard listing.keepsInstance, let distances = row?.distances,
      let address = word(at: stackPointer &+ UInt64(distances.returnAddress) &- 8)
    else { return nil }
    return instances.first { UInt64(UInt(bitPattern: $0.record)) == address }
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
  }

  /// The thunk that calls the host and to which it returns at an address.
  private func thunk(at address: UInt64) -> Thunk? {
    guard isGenerated(address) else { return nil }
    var starts: [(UInt64, Thunk?)] = modules.map { ($0.start, nil) }
    starts += store.entryThunks.values.map { (UInt64(UInt(bitPattern: $0)), nil) }
    starts += store.hostThunks.map { (UInt64(UInt(bitPattern: $1)), .host($0)) }
    let context = UnsafeRawPointer(store.machine.context)
    for service in RuntimeService.allCases {
      starts.append((context.load(fromByteOffset: service.contextOffset, as: UInt64.self), .service(service)))
    }
    return starts.filter { $0.0 <= address }.max { $0.0 < $1.0 }?.1
  }
}

extension ExecutableModule {
  fileprivate var start: UInt64 { UInt64(UInt(bitPattern: machineCode.baseAddress)) }

  fileprivate func offset(ofFunction index: Int) -> Int {
    Int(UInt64(UInt(bitPattern: code[index])) - start)
  }

  /// The defined function whose code is at an offset.
  fileprivate func function(at offset: Int) -> Int? {
    var (low, high) = (0, code.count)
    while low < high {
      let middle = (low + high) / 2
      if self.offset(ofFunction: middle) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The canonical id of a function's type.
  fileprivate func functionType(_ index: Int) -> UInt32 {
    facts.typeIDs[Int(facts.functionTypes[index])]
  }
}

extension [UInt8] {
  fileprivate func word(at offset: Int) -> UInt64 {
    withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  }
}
