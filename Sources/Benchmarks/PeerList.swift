import Files
import Glibc

/// Which engines to look for besides our own.
public struct PeerOptions: Sendable {
  /// Programs of Node.js; the first is looked for even if nobody asked for it.
  public var nodes: [String]
  /// Python, which may have the package wasmtime.
  public var python: String
  /// A compiler for C that knows `musttail` and `preserve_none`.
  public var clang: String
  /// WasmKit, an interpreter that comes with Swift.
  public var wasmkit: String
  /// The compilers that are not to take part, by name.
  public var without: [String]

  /// The names of all compilers but ours.
  public static let names = Compiler.allCases.filter { $0 != .ours }.map(\.rawValue)

  /// - Parameters:
  ///   - nodes: more programs of Node.js than the usual one.
  ///   - without: names of compilers that are not to take part.
  ///   - variable: looks up a variable of the environment: `NODE`, `PYTHON`, `CLANG` and `WASMKIT`
  ///     name programs.
  public init(
    nodes: [String] = [], without: [String] = [],
    variable: (String) -> String? = { getenv($0).map { String(cString: $0) } }
  ) {
    self.nodes = [variable("NODE") ?? "node"] + nodes
    self.without = without
    python = variable("PYTHON") ?? "python3"
    clang = variable("CLANG") ?? "clang"
    wasmkit = variable("WASMKIT") ?? "wasmkit"
  }
}

/// The engines that were found, and those that were not.
struct PeerList {
  /// An engine that is not there.
  struct Missing: Equatable {
    var label: String
    var reason: String
    /// How to get it.
    var advice: String
  }

  private(set) var peers: [any Engine] = []
  private(set) var missing: [Missing] = []

  /// Looks for engines.
  /// - Parameters:
  ///   - compilers: whose engines to look for.
  ///   - job: what they shall do.
  ///   - folder: where the programs are that speak for them.
  init(
    _ compilers: [Compiler], _ job: Peer.Job, _ options: PeerOptions, folder: String,
    workspace: Workspace
  ) {
    for compiler in compilers where !options.without.contains(compiler.rawValue) {
      if let reason = Self.absence(of: compiler.peerProgram, in: folder) {
        missing.append(Missing(label: compiler.rawValue, reason: reason, advice: FileError.folderAdvice))
        continue
      }
      switch compiler {
      case .ours: continue
      case .liftoff, .turbofan:
        for node in options.nodes { add(.node(node, compiler, job, folder, workspace), Self.nodeAdvice) }
      case .cranelift, .winch:
        add(.wasmtime(options.python, compiler, job, folder, workspace), Self.wasmtimeAdvice)
      case .wasmkit:
        add(.wasmkit(options.wasmkit, options.python, folder, workspace), Self.wasmkitAdvice)
      case .native: addNative(options.clang, folder, workspace)
      }
    }
  }

  /// Says that a program of ours is not in a folder, where that is so.
  static func absence(of program: String?, in folder: String) -> String? {
    guard let program, access("\(folder)/\(program)", R_OK) != 0 else { return nil }
    return "there is no \(folder)/\(program)"
  }

  private static let nodeAdvice = "install Node.js 20 or newer, or name it with NODE or --node"
  private static let wasmtimeAdvice =
    "install the package with `python3 -m pip install wasmtime`, or name a Python that has it with PYTHON"
  private static let wasmkitAdvice = "it comes with Swift; name it with WASMKIT, and a Python with PYTHON"
  private static let nativeAdvice = "install clang 19 or newer, or name it with CLANG"

  private mutating func add(_ peer: Peer, _ advice: String) {
    var peer = peer
    do {
      try peer.greet()
      if let release = peer.v8Release { peer.label += " " + release }
      if peers.contains(where: { $0.label == peer.label }) { return }
      peers.append(peer)
    } catch {
      missing.append(Missing(label: peer.label, reason: error.reason, advice: advice))
    }
  }

  private mutating func addNative(_ clang: String, _ folder: String, _ workspace: Workspace) {
    let program = workspace.file("native")
    do throws(Absence) {
      let compilation = try PeerProcess(clang, ["-O2", "-o", program, folder + "/native.c"])
      guard compilation.wait() == 0 else { throw Absence("\(clang) does not compile \(folder)/native.c") }
      add(Peer(.native, program, [], naming: .names, in: workspace), Self.nativeAdvice)
    } catch {
      missing.append(
        Missing(label: Compiler.native.rawValue, reason: error.reason, advice: Self.nativeAdvice))
    }
  }
}

extension Compiler {
  /// The program of ours that speaks for the engine.
  fileprivate var peerProgram: String? {
    switch self {
    case .ours: nil
    case .liftoff, .turbofan: "node.js"
    case .cranelift, .winch: "wasmtime_peer.py"
    case .wasmkit: "wasmkit_peer.py"
    case .native: "native.c"
    }
  }
}

extension Peer {
  /// V8 as Node.js has it, with one of its compilers alone, all of whose work is done before the first call.
  static func node(
    _ node: String, _ compiler: Compiler, _ job: Job, _ folder: String, _ workspace: Workspace
  ) -> Peer {
    let flags = [
      compiler == .liftoff ? "--liftoff-only" : "--no-liftoff",
      "--no-wasm-lazy-compilation", "--single-threaded", "--wasm-num-compilation-tasks=1", "--expose-gc",
    ]
    var peer = Peer(compiler, node, flags + [folder + "/node.js", job.rawValue], job, in: workspace)
    if job == .compile, compiler == .turbofan { peer.largestModule = optimizersLimit }
    return peer
  }

  /// Bytes of the largest module that a compiler is given that takes about a second for a megabyte.
  private static let optimizersLimit = 3_000_000

  /// The numbers that tell releases of V8 apart, if the version names one.
  var v8Release: String? {
    guard let mark = version.firstRange(of: "V8 ") else { return nil }
    return version[mark.upperBound...].split(separator: ".").prefix(2).joined(separator: ".")
  }

  /// wasmtime as its Python package has it.
  static func wasmtime(
    _ python: String, _ compiler: Compiler, _ job: Job, _ folder: String, _ workspace: Workspace
  ) -> Peer {
    let arguments = [folder + "/wasmtime_peer.py", compiler.rawValue, job.rawValue]
    var peer = Peer(compiler, python, arguments, job, in: workspace)
    if job == .compile, compiler == .cranelift { peer.largestModule = optimizersLimit }
    return peer
  }

  /// WasmKit, whose program runs a function and ends.
  static func wasmkit(
    _ wasmkit: String, _ python: String, _ folder: String, _ workspace: Workspace
  ) -> Peer {
    Peer(.wasmkit, python, [folder + "/wasmkit_peer.py", wasmkit], in: workspace)
  }
}
