import JSON
import WasmISA

/// What an adapter is asked to do. Numbers of modules and instances are the asker's; docs/engines.md describes the lines.
package enum EngineRequest {
  case load(module: Int, bytes: [UInt8])
  case instantiate(instance: Int, module: Int, imports: [ImportBinding])
  /// Calls a function without parameters and results.
  case call(instance: Int, export: Name)
  case write(instance: Int, export: Name, at: Int, bytes: [UInt8])
  case read(instance: Int, export: Name, at: Int, count: Int)
  /// Writes a reference of the host to a table.
  case put(instance: Int, export: Name, at: Int, host: UInt32)
  /// Reads a reference of the host from a table.
  case take(instance: Int, export: Name, at: Int)
  case dropModule(Int)
  case dropInstance(Int)

  /// An import, by its two names, and the export that it is given.
  package struct ImportBinding {
    package var module: Name
    package var name: Name
    package var instance: Int
    package var export: Name

    package init(module: Name, name: Name, instance: Int, export: Name) {
      self.module = module
      self.name = name
      self.instance = instance
      self.export = export
    }
  }

  /// What it is called in the protocol.
  package var verb: String {
    switch self {
    case .load: "load"
    case .instantiate: "instantiate"
    case .call: "call"
    case .write: "write"
    case .read: "read"
    case .put: "put"
    case .take: "take"
    case .dropModule, .dropInstance: "drop"
    }
  }

  /// The request as a line, with its end.
  package var line: [UInt8] {
    var line = Array("{\"do\":\"\(verb)\"".utf8)
    switch self {
    case .load(let module, let bytes):
      line.add("module", module)
      line.add(bytes: bytes)
    case .instantiate(let instance, let module, let imports):
      line.add("instance", instance)
      line.add("module", module)
      line += ",\"imports\":[".utf8
      for (index, item) in imports.enumerated() {
        line += (index > 0 ? ",[" : "[").utf8
        line.append(quoting: item.module.description)
        line.append(UInt8(ascii: ","))
        line.append(quoting: item.name.description)
        line += ",\(item.instance),".utf8
        line.append(quoting: item.export.description)
        line.append(UInt8(ascii: "]"))
      }
      line.append(UInt8(ascii: "]"))
    case .call(let instance, let export): line.add(instance, export)
    case .write(let instance, let export, let at, let bytes):
      line.add(instance, export)
      line.add("at", at)
      line.add(bytes: bytes)
    case .read(let instance, let export, let at, let count):
      line.add(instance, export)
      line.add("at", at)
      line.add("count", count)
    case .put(let instance, let export, let at, let host):
      line.add(instance, export)
      line.add("at", at)
      line.add("host", Int(host))
    case .take(let instance, let export, let at):
      line.add(instance, export)
      line.add("at", at)
    case .dropModule(let module): line.add("module", module)
    case .dropInstance(let instance): line.add("instance", instance)
    }
    return line + "}\n".utf8
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ name: StaticString, _ value: Int) { self += ",\"\(name)\":\(value)".utf8 }

  fileprivate mutating func add(_ instance: Int, _ export: Name) {
    add("instance", instance)
    self += ",\"export\":".utf8
    append(quoting: export.description)
  }

  fileprivate mutating func add(bytes: [UInt8]) {
    self += ",\"bytes\":\"".utf8
    Base64.append(bytes, to: &self)
    append(UInt8(ascii: "\""))
  }
}
