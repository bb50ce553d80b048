import EngineProtocol
import JSON
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText

/// Does what requests ask for, on our own store.
struct Adapter {
  private let store: Store
  private var modules: [UInt64: ExecutableModule] = [:]
  private var instances: [UInt64: Instance] = [:]

  init() throws(ResourceError) { store = try Store() }

  /// A request that makes no sense.
  private struct Refusal: Error {
    var text: String

    init(_ text: String) { self.text = text }
  }

  mutating func answer(_ line: String) -> Reply {
    do {
      let request = try JSONParser.parse(Array(line.utf8))
      switch request["do"]?.string {
      case "load": return try load(request)
      case "instantiate": return try instantiate(request)
      case "call": return try call(request)
      case "write": return try write(request)
      case "read": return try read(request)
      case "put": return try put(request)
      case "take": return try take(request)
      case "drop": return try drop(request)
      default: throw Refusal("unknown request")
      }
    } catch let refusal as Refusal {
      return Reply(.refused, refusal.text)
    } catch {
      return Reply(.refused, "\(error)")
    }
  }

  // MARK: Modules and instances

  private mutating func load(_ request: JSONValue) throws -> Reply {
    let number = try number(request, "module")
    guard let bytes = try Base64.decode(string(request, "bytes")) else { throw Refusal("not base 64") }
    do throws(ModuleError) {
      modules[number] = try store.compile(bytes)
      return Reply(.ok)
    } catch {
      switch error {
      case .malformed(let error): return Reply(.malformed, error.message)
      case .invalid(let error): return Reply(.invalid, error.message)
      case .unsupported(let feature): return Reply(.unsupported, feature)
      case .exhausted(let error): return Reply(.exhausted, error.message)
      }
    }
  }

  private mutating func instantiate(_ request: JSONValue) throws -> Reply {
    let number = try number(request, "instance")
    let module = try found(modules, self.number(request, "module"), "module")
    guard let imports = request["imports"]?.array else { throw Refusal("no imports") }
    var given: [[Name]: Extern] = [:]
    for item in imports {
      guard let item = item.array, item.count == 4, let from = item[0].string, let name = item[1].string,
        let provider = item[2].integer, let export = item[3].string
      else { throw Refusal("an import has two names, an instance and an export") }
      given[[Name(from), Name(name)]] = try self.export(provider, export)
    }
    let wanted = module.valid.module.imports.map { given[[$0.module, $0.name]] }
    let linked: [Extern]
    do {
      linked = try store.link(module.valid, wanted)
    } catch {
      return Reply(.unlinkable, error.message)
    }
    do {
      instances[number] = try store.instantiate(module, linked)
      return Reply(.ok)
    } catch {
      switch error {
      case .trap(let trap): return Reply(trap)
      case .exception: return Reply(.exception, "an exception")
      case .exhausted(let error): return Reply(.exhausted, error.message)
      case .unsupported(let feature): return Reply(.unsupported, feature)
      }
    }
  }

  private func call(_ request: JSONValue) throws -> Reply {
    guard case .function(let function) = try export(request) else { throw Refusal("no function") }
    let type = store.type(of: function)
    guard type.parameters.isEmpty, type.results.isEmpty else { throw Refusal("it has parameters or results") }
    return invoke(function, []) { _ in Reply(.ok) }
  }

  private func invoke(_ function: Function, _ arguments: [Value], then: ([Value]) -> Reply) -> Reply {
    do {
      return then(try store.invoke(function, arguments))
    } catch {
      switch error {
      case .trap(let trap): return Reply(trap)
      case .exception: return Reply(.exception, "an exception")
      }
    }
  }

  private mutating func drop(_ request: JSONValue) throws -> Reply {
    if request["instance"] != nil {
      let number = try number(request, "instance")
      _ = try found(instances, number, "instance")
      instances[number] = nil
    } else {
      let number = try number(request, "module")
      _ = try found(modules, number, "module")
      modules[number] = nil
    }
    return Reply(.ok)
  }

  // MARK: Memories and tables

  // The store has no access to either from outside. A module has.
  private static let memoryAccess = """
    (module (import "" "" (memory 0))
      (func (export "size") (result i32) (i32.shl (memory.size) (i32.const 16)))
      (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
      (func (export "store") (param i32 i32) (i32.store8 (local.get 0) (local.get 1))))
    """
  private static let tableAccess = """
    (module (import "" "" (table 0 externref))
      (func (export "get") (param i32) (result externref) (table.get 0 (local.get 0)))
      (func (export "set") (param i32 externref) (table.set 0 (local.get 0) (local.get 1))))
    """

  /// The functions of a module that imports an extern.
  private func access(_ text: String, _ extern: Extern) throws -> (String) -> Function {
    let module = try store.compile(encodeModule(try parseModule(Array(text.utf8)).module))
    let instance = try store.instantiate(module, store.link(module.valid, [extern]))
    return { name in
      guard case .function(let function)? = instance.export(Name(name)) else { preconditionFailure("it has it") }
      return function
    }
  }

  /// Calls a function that returns one number.
  private func bits(_ function: Function, _ arguments: [Value]) throws -> UInt32 {
    guard case .i32(let bits)? = try store.invoke(function, arguments).first else { throw Refusal("no number") }
    return bits
  }

  /// Where in a memory a request wants something, if that is within it.
  private func place(_ request: JSONValue, _ count: UInt64, _ access: (String) -> Function) throws -> UInt32 {
    let at = try number(request, "at")
    let size = try UInt64(bits(access("size"), []))
    guard at <= size, count <= size - at else { throw Refusal("the memory has \(size) bytes") }
    return UInt32(at)
  }

  private func write(_ request: JSONValue) throws -> Reply {
    guard let bytes = try Base64.decode(string(request, "bytes")) else { throw Refusal("not base 64") }
    guard case .memory = try export(request) else { throw Refusal("no memory") }
    let access = try access(Self.memoryAccess, export(request))
    let place = try place(request, UInt64(bytes.count), access)
    let store = access("store")
    for (index, byte) in bytes.enumerated() {
      _ = try self.store.invoke(store, [.i32(place + UInt32(index)), .i32(UInt32(byte))])
    }
    return Reply(.ok)
  }

  private func read(_ request: JSONValue) throws -> Reply {
    guard case .memory = try export(request) else { throw Refusal("no memory") }
    let access = try access(Self.memoryAccess, export(request))
    let count = try number(request, "count")
    let place = try place(request, count, access)
    let load = access("load")
    var reply = Reply(.ok)
    reply.bytes = try (0..<UInt32(count)).map { UInt8(try bits(load, [.i32(place + $0)])) }
    return reply
  }

  private func put(_ request: JSONValue) throws -> Reply {
    let host = try number(request, "host")
    guard case .table = try export(request), host <= UInt32.max else { throw Refusal("no table or reference") }
    let access = try access(Self.tableAccess, export(request))
    _ = try store.invoke(access("set"), [.i32(index(request)), .reference(.extern(UInt32(host)))])
    return Reply(.ok)
  }

  private func take(_ request: JSONValue) throws -> Reply {
    guard case .table = try export(request) else { throw Refusal("no table") }
    let access = try access(Self.tableAccess, export(request))
    var reply = Reply(.ok)
    reply.host = .some(nil)
    if case .reference(.extern(let host))? = try store.invoke(access("get"), [.i32(index(request))]).first {
      reply.host = host
    }
    return reply
  }

  private func index(_ request: JSONValue) throws -> UInt32 {
    guard let index = UInt32(exactly: try number(request, "at")) else { throw Refusal("no such element") }
    return index
  }

  // MARK: What requests say

  private func number(_ request: JSONValue, _ name: String) throws -> UInt64 {
    guard let number = request[name]?.integer else { throw Refusal("no number \(name)") }
    return number
  }

  private func string(_ request: JSONValue, _ name: String) throws -> String {
    guard let string = request[name]?.string else { throw Refusal("no text \(name)") }
    return string
  }

  private func found<Thing>(_ things: [UInt64: Thing], _ number: UInt64, _ what: String) throws -> Thing {
    guard let thing = things[number] else { throw Refusal("there is no \(what) \(number)") }
    return thing
  }

  private func export(_ instance: UInt64, _ name: String) throws -> Extern {
    guard let export = try found(instances, instance, "instance").export(Name(name)) else {
      throw Refusal("no such export")
    }
    return export
  }

  private func export(_ request: JSONValue) throws -> Extern {
    try export(number(request, "instance"), string(request, "export"))
  }
}

/// What a request is answered with.
struct Reply {
  var kind: EngineReply.Kind
  var text: String
  var kinds: [String] = []
  var bytes: [UInt8]?
  /// The outer level is nil if the reply says nothing of references.
  var host: UInt32??

  init(_ kind: EngineReply.Kind, _ text: String = "") {
    self.kind = kind
    self.text = text
  }

  init(_ trap: Trap) {
    self.init(trap.isExhaustion ? .exhausted : .trap, trap.message)
    if !trap.isExhaustion { kinds = [trap.kind] }
  }

  mutating func flipBit() {
    guard let last = bytes?.indices.last else { return }
    bytes?[last] ^= 1
  }

  /// Without its end.
  var line: String {
    var line = Array("{\"is\":\"\(kind.rawValue)\"".utf8)
    if !text.isEmpty {
      line += ",\"text\":".utf8
      line.append(quoting: text)
    }
    if kind == .trap {
      line += ",\"kinds\":[\(kinds.map { "\"\($0)\"" }.joined(separator: ","))]".utf8
    }
    if let bytes {
      line += ",\"bytes\":\"".utf8
      Base64.append(bytes, to: &line)
      line += "\"".utf8
    }
    if let host { line += ",\"host\":\(host.map { "\($0)" } ?? "null")".utf8 }
    return String(decoding: line, as: UTF8.self) + "}"
  }
}
