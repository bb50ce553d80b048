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

  @Option(
    help: ArgumentHelp(
      "The folder with the adapters node.js and wasmtime.py (default: engines, here or beside wast-run).",
      valueName: "folder"),
    completion: .directory)
  var engineFolder: String?

  func validate() throws {
    if engineFolder != nil, engine == nil { throw ValidationError("--engine-folder needs --engine.") }
    if let engine, engine.allSatisfy(\.isWhitespace) {
      throw ValidationError("--engine needs a name or a command.")
    }
  }

  /// The engine that was asked for, which has been seen to start; nil for our own.
  func start() throws -> EngineChoice? {
    guard let engine else { return nil }
    let command = try command(engine)
    do throws(EngineConnection.StartError) {
      return EngineChoice(command: command, name: try EngineConnection.name(of: command))
    } catch {
      throw ValidationError("--engine \(SafeText.of(engine, .oneLine)): \(SafeText.of(error.reason))")
    }
  }

  private func command(_ engine: String) throws -> [String] {
    let node = ["--no-wasm-lazy-compilation"]
    switch engine {
    case "liftoff": return [program("NODE", "node"), "--liftoff-only"] + node + [try adapter("node.js")]
    case "turbofan": return [program("NODE", "node"), "--no-liftoff"] + node + [try adapter("node.js")]
    case "node": return [program("NODE", "node"), try adapter("node.js")]
    case "cranelift", "winch": return [program("PYTHON", "python3"), try adapter("wasmtime.py"), engine]
    default: return engine.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  private func program(_ variable: String, _ usual: String) -> String {
    getenv(variable).map { String(cString: $0) } ?? usual
  }

  private func adapter(_ file: String) throws -> String {
    let folders = engineFolder.map { [$0] } ?? ["engines", TestRun.folder + "engines"]
    for folder in folders where access("\(folder)/\(file)", R_OK) == 0 { return "\(folder)/\(file)" }
    let places = folders.map { SafeText.of("\($0)/\(file)", .oneLine) }.joined(separator: " nor ")
    throw ValidationError(
      "There is no adapter \(places). Name the folder engines of wast-run's sources with --engine-folder.")
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

/// An engine other than our own.
struct EngineChoice {
  /// Its adapter, and the adapter's arguments.
  var command: [String]
  /// What it calls itself.
  var name: String
}
