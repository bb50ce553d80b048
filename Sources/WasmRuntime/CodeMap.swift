import SinglePass
import VMLayout

/// Which function the code at an address belongs to, and what the compiler says of it: modules are compiled once more for
/// that, the first time that it is asked for.
final class CodeMap {
  let store: Store
  /// By the address of their code.
  private let modules: [ExecutableModule]
  private let instances: [ObjectIdentifier: [Instance]]
  private var listings: [ObjectIdentifier: [Int: FunctionListing]] = [:]
  /// From the first module's code to the end of the last one's.
  private let addresses: Range<UInt64>

  /// - Parameter others: modules that have no instance in the store.
  init(of store: Store, also others: [ExecutableModule] = []) {
    self.store = store
    let instances = store.callees.compactMap { $0 as? Instance }
    var byAddress: [UInt64: ExecutableModule] = [:]
    for module in instances.map(\.module) + others where !module.machineCode.isEmpty {
      byAddress[module.start] = module
    }
    modules = byAddress.sorted { $0.key < $1.key }.map(\.value)
    addresses = (modules.first?.start ?? 0)..<(modules.last?.end ?? 0)
    self.instances = Dictionary(grouping: instances) { ObjectIdentifier($0.module) }
  }

  /// The module with code at an address, and the offset in its code.
  /// - Complexity: logarithmic in the number of modules.
  func module(at address: UInt64) -> (ExecutableModule, offset: Int)? {
    guard addresses.contains(address),
      let index = lastIndex(modules.count, { modules[$0].start <= address }),
      case let module = modules[index], address < module.end
    else { return nil }
    return (module, Int(address - module.start))
  }

  func instances(of module: ExecutableModule) -> [Instance] { instances[ObjectIdentifier(module)] ?? [] }

  /// Lists the functions that any of these words is an address in: all that can be running, if they are those of a stack.
  func list(functionsAt words: some Sequence<UInt64>) {
    var wanted: [ObjectIdentifier: (module: ExecutableModule, functions: Set<Int>)] = [:]
    for word in words {
      guard let (module, offset) = module(at: word), let function = module.function(at: offset) else {
        continue
      }
      let key = ObjectIdentifier(module)
      if listings[key]?[function] == nil { wanted[key, default: (module, [])].functions.insert(function) }
    }
    for (key, wish) in wanted {
      let module = wish.module
      let list = try? listModule(
        module.module, facts: module.facts, types: store.types, processor: store.machine.processor,
        discipline: store.discipline,
        bounds: module.bounds, isWanted: { wish.functions.contains($0) })
      // What is said of other code is worth nothing.
      guard let list, list.compiled.code.elementsEqual(module.machineCode) else { continue }
      for function in wish.functions { listings[key, default: [:]][function] = list.functions[function] }
    }
  }

  /// What is known of a function that has been listed; nil if the module compiles to other code than there is.
  func listing(_ module: ExecutableModule, _ function: Int) -> FunctionListing? {
    listings[ObjectIdentifier(module)]?[function]
  }

  /// What generated code calls, and which calls the host.
  enum Thunk {
    case service(RuntimeService)
    /// Calls host functions of the type with this canonical id.
    case host(UInt32)
    case allocation
  }

  /// The thunk at an address of generated code.
  func thunk(at address: UInt64) -> Thunk? {
    lastIndex(code.count) { code[$0].start <= address }.flatMap { code[$0].thunk }
  }

  /// All generated code, by where it begins.
  private lazy var code: [(start: UInt64, thunk: Thunk?)] = {
    var starts: [(start: UInt64, thunk: Thunk?)] = modules.map { ($0.start, nil) }
    starts += store.entryThunks.values.map { (UInt64(UInt(bitPattern: $0)), nil) }
    starts += store.hostThunks.map { (UInt64(UInt(bitPattern: $1)), .host($0)) }
    let context = UnsafeRawPointer(store.machine.context)
    starts.append((context.load(fromByteOffset: ContextLayout.allocate, as: UInt64.self), .allocation))
    for service in RuntimeService.allCases {
      starts.append((context.load(fromByteOffset: service.contextOffset, as: UInt64.self), .service(service)))
    }
    return starts.sorted { $0.start < $1.start }
  }()
}

extension ExecutableModule {
  fileprivate var start: UInt64 { UInt64(UInt(bitPattern: machineCode.baseAddress)) }
  fileprivate var end: UInt64 { start + UInt64(machineCode.count) }

  func offset(ofFunction index: Int) -> Int { Int(functions[index].offset) }

  /// The defined function whose code is at an offset.
  func function(at offset: Int) -> Int? {
    lastIndex(functions.count) { self.offset(ofFunction: $0) <= offset }
  }
}

/// The last of `count` indices for which something holds that holds for all before it.
func lastIndex(_ count: Int, _ holds: (Int) -> Bool) -> Int? {
  var (low, high) = (0, count)
  while low < high {
    let middle = (low + high) / 2
    if holds(middle) { low = middle + 1 } else { high = middle }
  }
  return low > 0 ? low - 1 : nil
}
