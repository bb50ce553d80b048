import ArgumentParser
import Glibc
import VMLayout
import WasmRuntime

/// What runs code for another processor than this one, as far as there is something.
enum Emulation {
  /// The variable with the path of the library.
  static let variable = "WAST_RUN_UNICORN"

  /// The path of the library that runs a processor's code; nil where the system looks for libraries, or if none is needed.
  static func library(for processor: Processor) -> String? {
    guard processor != .host, let given = getenv(variable).map({ String(cString: $0) }), !given.isEmpty else {
      return nil
    }
    // Workers may have another working directory.
    guard let resolved = realpath(given, nil) else { return given }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Why no code for a processor can be run here; nil if it can.
  static func problem(_ processor: Processor) -> String? {
    do {
      try processor.emulate(by: library(for: processor))
      return nil
    } catch {
      return error.message
    }
  }

  /// - Throws: a `ValidationError` if code for a processor cannot be run here.
  static func check(_ processor: Processor) throws {
    guard let problem = problem(processor) else { return }
    guard processor == .a64 else {
      throw ValidationError("--arch \(processor.rawValue) cannot be run here: \(problem).")
    }
    throw ValidationError(
      "--arch \(processor.rawValue) needs the emulator Unicorn, 2.1.4 or later: \(problem). It is in the package "
        + "'unicorn' of PyPI; set \(variable) to the path of its libunicorn.so.2.")
  }
}

extension Processor {
  /// What a command line says to choose it, with a space before it; nothing if it is the one that need not be named.
  var option: String { self == .host ? "" : " --arch \(rawValue)" }
}
