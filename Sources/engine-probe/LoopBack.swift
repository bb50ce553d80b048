import EngineProtocol
import Glibc
import JSON
import VMLayout
import WasmBinary
import WasmISA
import WasmRuntime
import WasmText

/// Answers requests with a store.
final class LoopBack {
  private let generation: Int
  private let fault: Fault?
  private let store: Store
  private var modules: [UInt64: ExecutableModule] = [:]
  private var instances: [UInt64: Instance] = [:]
  /// What accesses memories and tables, made when first needed.
  private var accessors: [String: Instance] = [:]

  /// A request that makes no sense.
  private struct Refusal: Error { var reason: String }

  init(generation: Int, _ fault: Fault?) {
    self.generation = generation
    self.fault = fault
    guard let store = try? Store() else { fatalError("there is no memory for a store") }
    self.store = store
  }

  func answer(_ line: String) -> String {
    do {
      let request = try JSONParser.parse(line.utf8)
      guard let verb = request["do"]?.string else { throw Refusal(reason: "a request has to say what to do") }
      switch verb {
      case "load": return load(try number(request, "module"), try bytes(request))
      case "instantiate": return try instantiate(request)
      case "call": return try call(request)
      case "write": return try write(request)
      case "read": return try read(request)
      case "put":
        _ = try access(
          request, "t", "put",
          [.i32(try word(request, "at")), .reference(.extern(try word(request, "host")))])
        return reply("ok")
      case "take": return try take(request)
      case "drop":
        if request["module"] != nil {
          guard modules.removeValue(forKey: try number(request, "module")) != nil else {
            throw Refusal(reason: "there is no such module")
          }
        } else {
          _ = try instance(request)
          let number = try number(request, "instance")
          instances[number] = nil
          for kind in Self.texts.keys { accessors["\(kind) \(number)"] = nil }
        }
        return reply("ok")
      default: throw Refusal(reason: "nobody can \(verb)")
      }
    } catch let refusal as Refusal {
      return reply("refused", refusal.reason)
    } catch {
      return reply("refused", "\(error)")
    }
  }

  // MARK: Lines

  private func reply(_ word: String, _ text: String? = nil, _ more: String = "") -> String {
    var line = Array("{\"is\":\"\(word)\"".utf8)
    if let text {
      line += ",\"text\":".utf8
      line.append(quoting: text)
    }
    return String(decoding: line, as: UTF8.self) + more + "}"
  }

  private func number(_ request: JSONValue, _ name: String) throws -> UInt64 {
    guard let number = request[name]?.integer else { throw Refusal(reason: "\(name) has to be a number") }
    return number
  }

  private func word(_ request: JSONValue, _ name: String) throws -> UInt32 {
    guard let word = UInt32(exactly: try number(request, name)) else {
      throw Refusal(reason: "\(name) is too large")
    }
    return word
  }

  private func bytes(_ request: JSONValue) throws -> [UInt8] {
    guard let bytes = request["bytes"]?.string.flatMap(Base64.decode) else {
      throw Refusal(reason: "bytes have to be in base 64")
    }
    return bytes
  }

  private func instance(_ request: JSONValue) throws -> Instance {
    try instance(try number(request, "instance"))
  }

  private func instance(_ number: UInt64) throws -> Instance {
    guard let instance = instances[number] else { throw Refusal(reason: "there is no instance \(number)") }
    return instance
  }

  private func export(_ request: JSONValue) throws -> Extern {
    guard let name = request["export"]?.string else { throw Refusal(reason: "export has to be a text") }
    return try export(Name(name), of: instance(request))
  }

  private func export(_ name: Name, of instance: Instance) throws -> Extern {
    guard let found = instance.export(name) else { throw Refusal(reason: "there is no export \(name)") }
    return found
  }

  // MARK: Modules

  private func load(_ number: UInt64, _ bytes: [UInt8]) -> String {
    do {
      let module = try store.compile(bytes)
      if fault == .lacks, (try? store.validate(bytes, features: SpecificationLevel.version1.features)) == nil
      {
        return reply("unsupported", "all that is newer than WebAssembly 1.0")
      }
      modules[number] = module
      return reply("ok")
    } catch {
      switch error {
      case .malformed(let error): return reply("malformed", error.message)
      case .invalid(let error): return reply("invalid", error.message)
      case .unsupported(let feature): return reply("unsupported", feature)
      case .exhausted(let error): return reply("exhausted", error.message)
      }
    }
  }

  private func instantiate(_ request: JSONValue) throws -> String {
    guard let module = modules[try number(request, "module")] else {
      throw Refusal(reason: "there is no such module")
    }
    var given: [[Name]: Extern] = [:]
    guard let imports = request["imports"]?.array else { throw Refusal(reason: "imports have to be a list") }
    for item in imports {
      guard let parts = item.array, parts.count == 4, let name = parts[0].string, let field = parts[1].string,
        let number = parts[2].integer, let export = parts[3].string
      else { throw Refusal(reason: "an import has two names, an instance and an export") }
      if let misbehavior = Misbehavior(rawValue: export), let answer = misbehave(misbehavior) {
        return answer
      }
      given[[Name(name), Name(field)]] = try self.export(Name(export), of: instance(number))
    }
    do {
      let imports = try store.link(
        module.valid, module.valid.module.imports.map { given[[$0.module, $0.name]] })
      instances[try number(request, "instance")] = try store.instantiate(module, imports)
      return reply("ok")
    } catch let error as LinkError {
      return reply("unlinkable", error.message)
    } catch let error as InstantiationError {
      switch error {
      case .trap(let trap): return self.trap(trap)
      case .exception: return reply("exception")
      case .exhausted(let error): return reply("exhausted", error.message)
      case .unsupported(let feature): return reply("unsupported", feature)
      }
    }
  }

  private func trap(_ trap: Trap) -> String {
    if trap.isExhaustion { return reply("exhausted", trap.message) }
    let kinds: [String]
    switch fault {
    case .kinds: kinds = ["integer overflow"]
    case .anything: kinds = TrapCode.allCases.map(\.message)
    default: kinds = [trap.kind]
    }
    return reply(
      "trap", trap.message, ",\"kinds\":[\(kinds.map { "\"\($0)\"" }.joined(separator: ","))]")
  }

  private func call(_ request: JSONValue) throws -> String {
    guard case .function(let function) = try export(request) else {
      throw Refusal(reason: "that is no function")
    }
    guard store.type(of: function) == FunctionType(parameters: [], results: []) else {
      throw Refusal(reason: "it has parameters or results")
    }
    switch fault {
    case .dies:
      say("the adapter was asked to die", to: STDERR_FILENO)
      exit(3)
    case .hangs: while true { pause() }
    case .garbles: return "well"
    default: break
    }
    do throws(Interruption) {
      _ = try store.invoke(function, [])
      return reply("ok")
    } catch {
      switch error {
      case .trap(let trap): return self.trap(trap)
      case .exception: return reply("exception")
      }
    }
  }

  // MARK: Memories and tables

  /// What gets at memories and tables: modules that import them.
  private static let texts = [
    "m": """
    (module (import "m" "m" (memory 0))
      (func (export "size") (result i32) (i32.shl (memory.size) (i32.const 16)))
      (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
      (func (export "store") (param i32 i32) (i32.store8 (local.get 0) (local.get 1))))
    """,
    "t": """
    (module (import "m" "t" (table 0 externref))
      (func (export "take") (param i32) (result externref) (table.get (local.get 0)))
      (func (export "put") (param i32 externref) (table.set (local.get 0) (local.get 1))))
    """,
  ]

  /// Calls a function of the module that gets at a memory or a table of the request's instance.
  private func access(
    _ request: JSONValue, _ kind: String, _ function: Name, _ arguments: [Value]
  ) throws -> [Value] {
    let key = "\(kind) \(try number(request, "instance"))"
    let accessor: Instance
    if let known = accessors[key] {
      accessor = known
    } else {
      let module = try store.compile(encodeModule(parseModule(Array(Self.texts[kind]!.utf8)).module))
      accessor = try store.instantiate(module, try store.link(module.valid, [try export(request)]))
      accessors[key] = accessor
    }
    guard case .function(let function) = accessor.export(function) else { fatalError("it has this function") }
    return try store.invoke(function, arguments)
  }

  /// Where in a memory a request begins, which has to end within it.
  private func place(_ request: JSONValue, _ count: Int) throws -> UInt32 {
    let start = try word(request, "at")
    guard case .i32(let size) = try access(request, "m", "size", [])[0], Int(start) + count <= Int(size)
    else {
      throw Refusal(reason: "that is beyond the memory's end")
    }
    return start
  }

  private func write(_ request: JSONValue) throws -> String {
    let bytes = try bytes(request)
    let start = try place(request, bytes.count)
    for (index, byte) in bytes.enumerated() {
      _ = try access(request, "m", "store", [.i32(start + UInt32(index)), .i32(UInt32(byte))])
    }
    return reply("ok")
  }

  private func read(_ request: JSONValue) throws -> String {
    let count = try word(request, "count")
    let start = try place(request, Int(count))
    var bytes: [UInt8] = []
    for index in 0..<count {
      guard case .i32(let byte) = try access(request, "m", "load", [.i32(start + index)])[0] else { continue }
      bytes.append(UInt8(byte))
    }
    if fault == .bits, !bytes.isEmpty { bytes[0] ^= 1 }
    var text: [UInt8] = []
    Base64.append(bytes, to: &text)
    return reply("ok", nil, ",\"bytes\":\"\(String(decoding: text, as: UTF8.self))\"")
  }

  private func take(_ request: JSONValue) throws -> String {
    guard
      case .reference(.extern(let number)) = try access(
        request, "t", "take", [.i32(try word(request, "at"))])[0]
    else { return reply("ok", nil, ",\"host\":null") }
    return reply("ok", nil, ",\"host\":\(number)")
  }

  // MARK: Misbehaviour

  private enum Misbehavior: String {
    case abort, exit, hang, nonsense, silence, unsupported, refused, unstable
  }

  /// What is answered; nil for what there is no reason to answer.
  private func misbehave(_ misbehavior: Misbehavior) -> String? {
    switch misbehavior {
    case .abort:
      say("the adapter aborts", to: STDERR_FILENO)
      Glibc.abort()
    case .exit:
      say("the adapter has had enough", to: STDERR_FILENO)
      Glibc.exit(7)
    case .hang: while true { pause() }
    case .silence:
      close(STDOUT_FILENO)
      while true { pause() }
    case .nonsense: return "what?"
    case .unsupported: return reply("unsupported", "a feature that nobody has")
    case .refused: return reply("refused", "no such thing")
    case .unstable: return generation < 3 ? reply("trap", "unreachable", ",\"kinds\":[\"unreachable\"]") : nil
    }
  }
}
