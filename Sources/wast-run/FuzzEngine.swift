import CaseIsolation
import Conformance
import Differential
import Glibc
import ModuleGenerator
import Reporting
import ScriptWorker
import VMLayout
import WasmISA
import WasmRuntime

/// A way to compile and run modules: what a random module has to come to the same with.
struct FuzzTarget: Hashable, CustomStringConvertible {
  var processor = Processor.host
  var discipline = StackDiscipline.calleePops
  var bounds = BoundsStrategy.guardPages
  var heapChecks = HeapChecks()
  /// The adapter of another engine, which does it all in its own way, and the adapter's arguments; empty for our own.
  var engine: [String] = []

  /// All of a processor for modules with some features, the usual one first. What has a heap is run with many
  /// collections, too.
  static func all(_ processor: Processor, _ features: FeatureSet) -> [FuzzTarget] {
    // Of aarch64, the callee that relocates is the one that pops (docs/abi.md).
    let disciplines = StackDiscipline.allCases.filter { processor == .x64 || $0 != .calleeRelocates }
    let plain = BoundsStrategy.allCases.flatMap { bounds in
      disciplines.map { FuzzTarget(processor: processor, discipline: $0, bounds: bounds) }
    }
    guard features.contains(.gc) || features.contains(.exceptions) else { return plain }
    return plain + [
      FuzzTarget(
        processor: processor, discipline: .calleePops, bounds: .guardPages,
        heapChecks: HeapChecks(stress: 3, verifies: true)),
      FuzzTarget(
        processor: processor, discipline: .callerRestores, bounds: .check,
        heapChecks: HeapChecks(stress: 11, verifies: true)),
    ]
  }

  /// The options of `wast-run run`.
  var description: String {
    "--abi \(discipline.rawValue) --bounds \(bounds.rawValue)"
      + (heapChecks.stress > 0 ? " --gc-stress=\(heapChecks.stress)" : "")
      + (heapChecks.verifies ? " --gc-verify" : "") + processor.option
  }
}

/// Runs subjects in workers.
struct FuzzEngine {
  private let pool: WorkerPool
  private let timeout: UInt64

  struct Failure: Error {
    /// The signal that ended the run; nil if something else went wrong.
    var signal: Int32?
    var message = ""
  }

  init(worker: String, jobs: Int, timeout: UInt64) {
    pool = WorkerPool(executable: worker, jobs: jobs)
    self.timeout = timeout
  }

  /// What the calls of subjects come to, by target and by subject.
  func run(_ subjects: [Subject], on targets: [FuzzTarget]) throws(Failure) -> [[[CallOutcome]]] {
    let script = Array(subjects.map(\.script).joined())
    let commands = subjects.reduce(0) { $0 + $1.commandCount }
    var records = targets.map { _ in [CallOutcome?](repeating: nil, count: commands) }
    var problem: String?
    let outcome = pool.run(
      count: targets.count,
      launch: { index in
        guard let input = ScriptTrial.temporaryFile(script) else {
          problem = "no temporary file: \(String(cString: strerror(errno)))"
          return nil
        }
        let arguments = WorkerArguments(
          processor: targets[index].processor, emulator: Emulation.library(for: targets[index].processor),
          discipline: targets[index].discipline, bounds: targets[index].bounds, mayStartToCheck: false,
          heapChecks: targets[index].heapChecks, sandbox: .auto, engine: targets[index].engine, file: "fuzz")
        return WorkerLaunch(
          arguments: arguments.encoded, input: input,
          isolation: Isolation(mode: .batches(of: 64), timeout: timeout),
          keepsEnvironment: !targets[index].engine.isEmpty)
      },
      receive: { index, event in
        switch event {
        case .record(let record) where record.index < commands:
          records[index][record.index] = Self.outcome(record)
        case .ended(.refused(let refusal)): problem = refusal.description
        default: break
        }
      })
    if case .interrupted(let signal) = outcome { throw Failure(signal: signal) }
    if let problem { throw Failure(message: problem) }
    return records.map { Self.split($0, subjects) }
  }

  /// The outcomes of each subject's calls, of those of all commands.
  private static func split(_ records: [CallOutcome?], _ subjects: [Subject]) -> [[CallOutcome]] {
    var next = 0
    return subjects.map { subject in
      defer { next += subject.commandCount }
      let lost = CallOutcome.failed("was lost with its worker")
      // What became of the module comes first; no outcome stands for an instance.
      if case .failed(let reason)? = records[next] {
        return subject.calls.map { _ in .failed("the module \(reason)") }
      }
      return records[next + 1..<next + subject.commandCount].map { $0 ?? lost }
    }
  }

  private static func outcome(_ record: CaseRecord) -> CallOutcome? {
    guard record.ending == .returned else { return .failed(record.ending.description) }
    switch CaseOutcome(decoding: record.payload) {
    case .returned(let values): return .returned(values.compactMap(number))
    case .trapped(let trap): return trap.isExhaustion ? .exhausted : .trapped([trap.kind])
    case .trappedAsOneOf(let codes, _): return .trapped(codes.map(\.message))
    case .threw: return .threw
    case .accepted(.instantiated): return nil
    case .rejected(let stage, let reason): return .failed("is \(stage): \(reason.message)")
    case .refused(let message): return .failed("was refused: \(message)")
    case .impossible(_, let reason, _, _): return .failed("was refused: \(reason.message)")
    case .absent(let absence): return .failed("was not run: \(absence.message)")
    case .accepted, .unreadable, nil: return .failed("has no outcome")
    }
  }

  private static func number(_ value: Value) -> Number? {
    switch value {
    case .i32(let bits): .i32(bits)
    case .i64(let bits): .i64(bits)
    case .f32(let bits): .f32(bits: bits)
    case .f64(let bits): .f64(bits: bits)
    case .v128, .reference: nil
    }
  }
}
