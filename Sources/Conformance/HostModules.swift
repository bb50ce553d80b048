import WasmISA
import WasmRuntime

/// The modules that the host provides to scripts. Their externs are made when they are first imported: address
/// space that no script asked for would make each of its cases dearer.
struct HostModules {
  private var made: [Name: [Name: Extern]] = [:]
  private let hasTestHost: Bool
  #if DEBUG
    private let held = Held()

    /// What `hold` of the test host has got.
    private final class Held {
      var values: [Value] = [.reference(.null(.any))]
    }
  #endif

  /// - Parameter testHost: whether there is a module `wastrun_test`, whose functions misbehave, or hold an object.
  init(testHost: Bool) { hasTestHost = testHost }

  /// All externs made so far.
  var externs: [Extern] { made.values.flatMap(\.values) }

  /// What a host module exports under a name; nil for nothing.
  mutating func export(_ name: Name, of module: Name, in store: Store) throws(ResourceError) -> Extern? {
    if let known = made[module]?[name] { return known }
    guard let extern = try make(name, of: module, in: store) else { return nil }
    made[module, default: [:]][name] = extern
    return extern
  }

  /// The host modules that every script may import.
  static let moduleNames = ["spectest", "wasmtime"]

  /// What a host module exports that every script may import.
  static func names(of module: Name) -> [Name] {
    switch module {
    case "spectest":
      return [
        "print", "print_i32", "print_i64", "print_f32", "print_f64", "print_i32_f32", "print_f64_f64",
        "global_i32", "global_i64", "global_f32", "global_f64", "table", "table64", "memory", "memory64",
        "shared_memory",
      ]
    case "wasmtime": return ["gc"]
    default: return []
    }
  }

  private func make(_ name: Name, of module: Name, in store: Store) throws(ResourceError) -> Extern? {
    switch module {
    case "spectest": return try spectest(name, in: store)
    case "wasmtime" where name == "gc": return .function(try collector(in: store))
    case "wastrun_test" where hasTestHost: return try testHost(name, in: store)
    default: return nil
    }
  }

  /// `gc`, which scripts of another engine import to have garbage collected.
  private func collector(in store: Store) throws(ResourceError) -> Function {
    try store.hostFunction(FunctionType(parameters: [], results: [])) { [unowned store] _ in
      store.collectObjects()
      return []
    }
  }

  /// The module that the official suite imports from. What it prints goes nowhere.
  private func spectest(_ name: Name, in store: Store) throws(ResourceError) -> Extern? {
    switch name {
    case "print": return try printer([], in: store)
    case "print_i32": return try printer([.i32], in: store)
    case "print_i64": return try printer([.i64], in: store)
    case "print_f32": return try printer([.f32], in: store)
    case "print_f64": return try printer([.f64], in: store)
    case "print_i32_f32": return try printer([.i32, .f32], in: store)
    case "print_f64_f64": return try printer([.f64, .f64], in: store)
    case "global_i32": return constant(.i32, .i32(666), in: store)
    case "global_i64": return constant(.i64, .i64(666), in: store)
    case "global_f32": return constant(.f32, .f32(bits: Float(666.6).bitPattern), in: store)
    case "global_f64": return constant(.f64, .f64(bits: 666.6.bitPattern), in: store)
    case "table": return try table(.i32, in: store)
    case "table64": return try table(.i64, in: store)
    case "memory": return try memory(.i32, in: store)
    case "memory64": return try memory(.i64, in: store)
    case "shared_memory": return try memory(.i32, isShared: true, in: store)
    default: return nil
    }
  }

  private func printer(_ parameters: [ValueType], in store: Store) throws(ResourceError) -> Extern {
    .function(try store.hostFunction(FunctionType(parameters: parameters, results: [])) { _ in [] })
  }

  private func constant(_ type: ValueType, _ value: Value, in store: Store) -> Extern {
    .global(store.global(GlobalType(value: type, isMutable: false), value))
  }

  private func table(_ address: AddressType, in store: Store) throws(ResourceError) -> Extern {
    let limits = Limits(address: address, minimum: 10, maximum: 20)
    return .table(try store.table(TableType(element: .funcref, limits: limits)))
  }

  private func memory(
    _ address: AddressType, isShared: Bool = false, in store: Store
  ) throws(ResourceError) -> Extern {
    let limits = Limits(address: address, minimum: 1, maximum: 2)
    return .memory(try store.memory(MemoryType(limits: limits, isShared: isShared)))
  }

  /// The module whose functions do to their process what the tests of isolation need. Between `hold` and `held` an
  /// object is referred to by the host alone, which no other script can bring about.
  private func testHost(_ name: Name, in store: Store) throws(ResourceError) -> Extern? {
    #if DEBUG
      if name == "hold" || name == "held" { return .function(try holder(name, in: store)) }
      guard let misbehavior = Misbehavior(rawValue: name.description) else { return nil }
      let type = FunctionType(parameters: [], results: [])
      return .function(
        try store.hostFunction(type) { [unowned store] _ in
          misbehavior.perform(in: store)
          return []
        })
    #else
      return nil
    #endif
  }

  #if DEBUG
    private func holder(_ name: Name, in store: Store) throws(ResourceError) -> Function {
      let object = [ValueType.reference(.any, nullable: true)]
      if name == "held" {
        return try store.hostFunction(FunctionType(parameters: [], results: object)) { [held] _ in held.values
        }
      }
      return try store.hostFunction(FunctionType(parameters: object, results: [])) { [held] arguments in
        held.values = arguments
        return []
      }
    }
  #endif
}
