import ArgumentParser
import CaseIsolation
import EngineProtocol
import Glibc
import Reporting

/// Which engine runs the modules, on the command line.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run on another engine: liftoff, turbofan, node, cranelift, winch, or a command.",
      discussion: """
        liftoff, turbofan and node are V8 in Node.js ($NODE or node); cranelift and winch are wasmtime in Python ($PYTHON \
        or python3). Anything else is a command line, with spaces between its words, that starts an adapter: a program that \
        speaks the protocol of docs/engines.md. If the engine crashes or hangs, the case gets that verdict, and the script \
        goes on in a new process.
        """,
      valueName: "engine"))
  var engine: String?

  @Option(help: .engineFolder, completion: .directory)
  var engineFolder: String?

  func validate() throws {
    if engineFolder != nil, engine == nil { throw ValidationError("--engine-folder needs --engine.") }
    if let engine { try EngineChoice.check(engine, of: "--engine") }
  }

  /// The engine that was asked for, which has been seen to start; nil for our own.
  func start() throws -> EngineChoice? {
    try engine.map { try EngineChoice(starting: $0, folder: engineFolder, option: "--engine") }
  }

  /// Complains of an option that means nothing to another engine.
  /// - Parameter options: each with whether it was given.
  func exclude(_ options: KeyValuePairs<String, Bool>) throws {
    guard engine != nil else { return }
    for (option, isGiven) in options where isGiven {
      throw ValidationError(
        "\(option) is about wast-run's own compiler and runtime, and means nothing with --engine.")
    }
  }
}

extension ArgumentHelp {
  /// Of the option that commands with engines have.
  static let engineFolder = ArgumentHelp(
    "The folder with the adapters node.js and wasmtime.py (default: engines, here or beside wast-run).",
    valueName: "folder")
}

/// An engine other than our own.
struct EngineChoice {
  /// Its adapter, and the adapter's arguments.
  let command: [String]
  /// What it calls itself.
  let name: String

  /// An engine that has been seen to start.
  /// - Parameters:
  ///   - engine: its name, or the command line of its adapter.
  ///   - folder: where our own adapters are; nil for the usual places.
  ///   - option: what it was named with.
  init(starting engine: String, folder: String?, option: String) throws {
    command = try Self.command(engine, folder: folder)
    do throws(EngineConnection.StartError) {
      name = try EngineConnection.name(of: command)
    } catch {
      throw ValidationError("\(option) \(SafeText.of(engine, .oneLine)): \(SafeText.of(error.reason))")
    }
  }

  /// Complains of a blank engine.
  /// - Parameter what: what it was named with.
  static func check(_ engine: String, of what: String) throws {
    if engine.allSatisfy(\.isWhitespace) { throw ValidationError("\(what) needs a name or a command.") }
  }

  /// The adapter of an engine, and the adapter's arguments.
  static func command(_ engine: String, folder: String?) throws -> [String] {
    func node(_ flags: [String]) throws -> [String] {
      try [program("NODE", "node")] + flags + [adapter("node.js", folder)]
    }
    switch engine {
    case "liftoff": return try node(["--liftoff-only", "--no-wasm-lazy-compilation"])
    case "turbofan": return try node(["--no-liftoff", "--no-wasm-lazy-compilation"])
    case "node": return try node([])
    case "cranelift", "winch":
      return [program("PYTHON", "python3"), try adapter("wasmtime.py", folder), engine]
    default: return engine.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  private static func program(_ variable: String, _ usual: String) -> String {
    getenv(variable).map { String(cString: $0) } ?? usual
  }

  private static func adapter(_ file: String, _ folder: String?) throws -> String {
    let folders = folder.map { [$0] } ?? ["engines", TestRun.folder + "engines"]
    for folder in folders where access("\(folder)/\(file)", R_OK) == 0 { return "\(folder)/\(file)" }
    let places = folders.map { SafeText.of("\($0)/\(file)", .oneLine) }.joined(separator: " nor ")
    throw ValidationError(
      "There is no adapter \(places). Name the folder engines of wast-run's sources with --engine-folder.")
  }
}

extension String {
  /// A message of an engine without the place in the module's bytes that it ends with: `@+37` in V8, `(at offset 0x25)` in
  /// wasmtime. The same thing is elsewhere in another module.
  var withoutOffset: String { replacing(#/ (@\+\d+|\(at offset 0x[0-9a-f]+\))$/#, with: "") }
}
