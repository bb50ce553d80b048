import WasmBinary
import WasmISA
import WasmText

/// The module that the official suite imports from, as modules that any engine can run. Its functions do nothing. What an
/// engine may lack the feature for is apart from the rest.
enum HostPart: String, Hashable {
  case basic, table64, memory64, sharedMemory

  /// Which part exports a name; nil for what is no part of it.
  init?(export name: Name, of module: Name) {
    guard module == "spectest" else { return nil }
    switch name {
    case "table64": self = .table64
    case "memory64": self = .memory64
    case "shared_memory": self = .sharedMemory
    default: self = .basic
    }
  }

  var bytes: [UInt8] {
    guard let parsed = try? parseModule(Array(text.utf8)) else { preconditionFailure("it is a module") }
    return encodeModule(parsed.module)
  }

  private var text: String {
    switch self {
    case .basic:
      """
      (module
        (func (export "print"))
        (func (export "print_i32") (param i32))
        (func (export "print_i64") (param i64))
        (func (export "print_f32") (param f32))
        (func (export "print_f64") (param f64))
        (func (export "print_i32_f32") (param i32 f32))
        (func (export "print_f64_f64") (param f64 f64))
        (global (export "global_i32") i32 (i32.const 666))
        (global (export "global_i64") i64 (i64.const 666))
        (global (export "global_f32") f32 (f32.const 666.6))
        (global (export "global_f64") f64 (f64.const 666.6))
        (table (export "table") 10 20 funcref)
        (memory (export "memory") 1 2))
      """
    case .table64: #"(module (table (export "table64") i64 10 20 funcref))"#
    case .memory64: #"(module (memory (export "memory64") i64 1 2))"#
    case .sharedMemory: #"(module (memory (export "shared_memory") 1 2 shared))"#
    }
  }
}
