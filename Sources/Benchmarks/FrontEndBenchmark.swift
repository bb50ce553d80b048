import Files
import Glibc
import ModuleGenerator
import WasmBinary
import WasmISA
import WasmText
import WasmValidation

/// Measures the way of a module up to the compiler: text to bytes beside wat2wasm, decoding and validation beside
/// `WebAssembly.validate` of Node.js.
public struct FrontEndBenchmark: Sendable {
  /// The folder with the programs that speak for other engines (in `peers`).
  public var folder: String
  /// Programs of Node.js.
  public var nodes: [String]
  /// The program wat2wasm.
  public var assembler: String
  public var rounds: Int

  public init(folder: String, peers: PeerOptions, assembler: String = "wat2wasm", rounds: Int) {
    precondition(rounds > 0, "there is something to measure")
    self.folder = folder
    nodes = peers.nodes
    self.assembler = assembler
    self.rounds = rounds
  }

  /// Runs both comparisons.
  /// - Parameter progress: is told what runs at the moment.
  public func run(progress: (String) -> Void) throws(BenchmarkFailure) -> FrontEndReport {
    let text = FrontEndModule().text
    let workspace: Workspace
    let binary: [UInt8]
    do {
      workspace = try Workspace()
      try PlainFile.write(text, to: workspace.file("large.wat"))
      binary = ModuleGenerator(seed: 1, codeBytes: 4_000_000).generate()
      try PlainFile.write(binary, to: workspace.file("large.wasm"))
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
    var report = FrontEndReport(rounds: rounds, textBytes: text.count, binaryBytes: binary.count)
    progress("text to bytes")
    report.rows.append(encoding(text, workspace))
    for node in nodes {
      progress("decoding and validation, beside \(node)")
      report.rows.append(validation(binary, node, workspace))
    }
    return report
  }

  // MARK: Comparisons

  private func encoding(_ text: [UInt8], _ workspace: Workspace) -> FrontEndReport.Row {
    let arguments = ["--no-check", workspace.file("large.wat"), "-o", workspace.file("theirs.wasm")]
    return race(
      "text to bytes", assembler,
      ours: { () throws(Absence) in
        guard let module = try? parseModule(text).module else { throw .failure("the text is not parsed") }
        guard !encodeModule(module).isEmpty else { throw .failure("there are no bytes") }
      },
      theirs: { () throws(Absence) in
        let start = ProcessorTime.ofChildren
        let process = try PeerProcess(assembler, arguments)
        guard process.wait() == 0 else { throw .failure("\(assembler) fails") }
        return ProcessorTime.ofChildren - start
      })
  }

  private func validation(_ binary: [UInt8], _ node: String, _ workspace: Workspace) -> FrontEndReport.Row {
    let file = workspace.file("large.wasm")
    // The rounds of a process that lives on: neither its start nor its first steps count.
    let peer = Result<PeerProcess, Absence> { () throws(Absence) in
      if let reason = PeerList.absence(of: "node_validate.js", in: folder + "/peers") {
        throw Absence("\(reason); \(FileError.folderAdvice)")
      }
      return try PeerProcess(node, ["--single-threaded", folder + "/peers/node_validate.js", file])
    }
    var label = node
    let greeting = Result<String, Absence> { () throws(Absence) in try peer.get().hello() }
    if case .success(let version) = greeting { label = version }
    return race(
      "decode and validate", label,
      ours: { () throws(Absence) in
        var types = CanonicalTypes()
        guard acceptModule(binary, types: &types) != nil else { throw .failure("the module is not valid") }
      },
      theirs: { () throws(Absence) in
        _ = try greeting.get()
        let timing = try peer.get().run(1)
        guard timing.result == 1 else { throw .failure("the module is not valid") }
        return timing.nanoseconds
      })
  }

  /// Lets both sides do a task in turns.
  private func race(
    _ task: String, _ peer: String, ours: () throws(Absence) -> Void, theirs: () throws(Absence) -> UInt64
  ) -> FrontEndReport.Row {
    var samples: (ours: [Double], theirs: [Double]) = ([], [])
    do throws(Absence) {
      // Once for nothing: memory is there, and code is warm.
      try ours()
      _ = try theirs()
      for _ in 0..<rounds {
        let start = ProcessorTime.nanoseconds
        try ours()
        samples.ours.append(Double(ProcessorTime.nanoseconds - start))
        samples.theirs.append(Double(try theirs()))
      }
    } catch {
      return FrontEndReport.Row(task: task, peer: peer, outcome: .failure(error))
    }
    return FrontEndReport.Row(
      task: task, peer: peer, outcome: .success((Samples(samples.ours), Samples(samples.theirs))))
  }
}

extension ProcessorTime {
  /// The processor time of all child processes that have been waited for, in nanoseconds.
  static var ofChildren: UInt64 {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + UInt64($1.tv_sec) * 1_000_000_000 + UInt64($1.tv_usec) * 1000
    }
  }
}
