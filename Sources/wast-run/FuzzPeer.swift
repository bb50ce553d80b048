import Benchmarks
import Differential
import Glibc

/// Another engine, in a process of its own (`PeerLine`).
final class FuzzPeer {
  enum Compiler: String, CaseIterable { case cranelift, winch, liftoff, turbofan }

  private let program: String
  private let arguments: [String]
  private var process: PeerProcess?
  private(set) var version = ""

  init(_ compiler: Compiler, folder: String) throws(Absence) {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    let file: String
    switch compiler {
    case .cranelift, .winch:
      file = "\(folder)/wasmtime_peer.py"
      program = variable("PYTHON") ?? "python3"
      arguments = [file, compiler.rawValue]
    case .liftoff, .turbofan:
      file = "\(folder)/node_peer.js"
      program = variable("NODE") ?? "node"
      arguments = [
        compiler == .liftoff ? "--liftoff-only" : "--no-liftoff", "--no-wasm-lazy-compilation", file,
      ]
    }
    guard access(file, R_OK) == 0 else {
      throw Absence("there is no \(file); name the folder spec/fuzz of wast-run's sources with --folder")
    }
    _ = try start()
  }

  private func start() throws(Absence) -> PeerProcess {
    if let process { return process }
    let started = try PeerProcess(program, arguments)
    version = try started.hello()
    process = started
    return started
  }

  /// What the calls of a subject come to. An engine that does not survive them is started again for the next subject.
  func run(_ subject: Subject) throws(Absence) -> [CallOutcome] {
    let process = try start()
    do {
      try process.writeLine(PeerLine.request(subject))
      if let outcomes = PeerLine.outcomes(try process.readLine()), outcomes.count == subject.calls.count {
        return outcomes
      }
    } catch {}
    self.process = nil
    return subject.calls.map { _ in .failed("the other engine did not survive it") }
  }
}
