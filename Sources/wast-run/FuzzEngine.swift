import CaseIsolation
import Conformance
import Differential
import Files
import Glibc
import ModuleGenerator
import Reporting
import ScriptWorker
import VMLayout
import WasmISA
import WasmRuntime

/// A way to compile and run modules: what random modules have to come to the same with.
enum FuzzTarget: Hashable {
  case own(CodeMode)
  /// The adapter of another engine, which does it all in its own way, and the adapter's arguments.
  case engine([String])

  /// How our own code goes about, which does not matter to another engine, and the adapter, empty for our own code.
  fileprivate var parts: (code: CodeMode, engine: [String]) {
    switch self {
    case .own(let code): (code, [])
    case .engine(let command): (CodeMode(), command)
    }
  }
}

extension CodeMode {
  /// All of our own ways for modules with some features and a processor, the usual one first. What has a heap is run with
  /// many collections, too.
  static func all(_ processor: Processor, _ features: FeatureSet) -> [CodeMode] {
    // Of aarch64, the callee that relocates is the one that pops (docs/abi.md).
    let disciplines = StackDiscipline.allCases.filter { processor == .x64 || $0 != .calleeRelocates }
    let plain = [BoundsChoice.guard, .check].flatMap { bounds in
      disciplines.map { CodeMode(processor: processor, discipline: $0, bounds: bounds) }
    }
    guard features.contains(.gc) || features.contains(.exceptions) else { return plain }
    return plain + [
      CodeMode(
        processor: processor, discipline: .calleePops, bounds: .guard,
        heapChecks: HeapChecks(stress: 3, verifies: true)),
      CodeMode(
        processor: processor, discipline: .callerRestores, bounds: .check,
        heapChecks: HeapChecks(stress: 11, verifies: true)),
    ]
  }
}

/// Runs subjects in workers.
struct FuzzEngine {
  private let pool: WorkerPool
  /// Nanoseconds that a call may take.
  let timeout: UInt64

  enum Failure: Error {
    /// A signal asked for the end.
    case interrupted(Int32)
    /// Something went wrong; the text says what.
    case failed(String)
  }

  /// What became of a subject.
  enum Result {
    /// The outcome of each call.
    case ran([CallOutcome])
    /// The engine lacks a feature that the module or a call needs; the text is the engine's.
    case unsupported(String)

    /// The first call that took longer than it may, if one did.
    var hang: Int? {
      if case .ran(let outcomes) = self { outcomes.firstIndex { $0.failure == .hang } } else { nil }
    }
  }

  init(worker: String, jobs: Int, timeout: UInt64) {
    pool = WorkerPool(executable: worker, jobs: jobs)
    self.timeout = timeout
  }

  /// What becomes of subjects, by target and by subject.
  /// - Parameter timeout: nanoseconds that a call may take, if not as many as usual.
  func run(
    _ subjects: [Subject], on targets: [FuzzTarget], timeout: UInt64? = nil
  ) throws(Failure) -> [[Result]] {
    let script = Array(subjects.map(\.script).joined())
    let commands = subjects.reduce(0) { $0 + $1.commandCount }
    var records = targets.map { _ in [Record](repeating: .none, count: commands) }
    var problem: String?
    let outcome = pool.run(
      count: targets.count,
      launch: { index in
        guard let input = TemporaryFile.make(holding: script) else {
          problem = "no temporary file: \(String(cString: strerror(errno)))"
          return nil
        }
        let (code, engine) = targets[index].parts
        let arguments = WorkerArguments(
          processor: code.processor, emulator: Emulation.library(for: code.processor),
          discipline: code.discipline, bounds: code.bounds.strategy(), mayStartToCheck: false,
          heapChecks: code.heapChecks, sandbox: .auto, engine: engine, file: "fuzz")
        return WorkerLaunch(
          arguments: arguments.encoded, input: input,
          isolation: Isolation(mode: .batches(of: 64), timeout: timeout ?? self.timeout),
          keepsEnvironment: !engine.isEmpty)
      },
      receive: { index, event in
        switch event {
        case .record(let record) where record.index < commands:
          records[index][record.index] = Record(record)
        case .ended(.refused(let refusal)): problem = refusal.description
        default: break
        }
      })
    if case .interrupted(let signal) = outcome { throw .interrupted(signal) }
    if let problem { throw .failed(problem) }
    return records.map { Self.split($0, subjects) }
  }

  /// What became of each subject, by the records of all commands.
  private static func split(_ records: [Record], _ subjects: [Subject]) -> [Result] {
    var next = 0
    return subjects.map { subject in
      defer { next += subject.commandCount }
      let own = records[next..<next + subject.commandCount]
      for case .unsupported(let reason) in own { return .unsupported(reason) }
      // What became of the modules comes first.
      for case .outcome(.failed(let failure, let reason)) in own.prefix(subject.setupCount) {
        return .ran(subject.calls.map { _ in .failed(failure, "the module \(reason)") })
      }
      return .ran(
        own.dropFirst(subject.setupCount).map { record in
          if case .outcome(let outcome) = record {
            outcome
          } else {
            .failed(.crash, "was lost with its worker")
          }
        })
    }
  }
}

/// What is known of a command.
private enum Record {
  /// Nothing that there is to say of a call: an instance, or what was lost.
  case none
  case outcome(CallOutcome)
  /// The engine lacks a feature; the text is the engine's.
  case unsupported(String)

  init(_ record: CaseRecord) {
    guard record.ending == .returned else {
      self = .outcome(
        .failed(record.ending == .timedOut ? .hang : .crash, record.ending.description))
      return
    }
    switch CaseOutcome(decoding: record.payload) {
    case .returned(let values): self = .outcome(.returned(values.compactMap(Self.number)))
    case .trapped(let trap): self = .outcome(trap.isExhaustion ? .exhausted : .trapped([trap.kind]))
    case .trappedAsOneOf(let codes, _): self = .outcome(.trapped(codes.map(\.message)))
    case .threw: self = .outcome(.threw)
    case .accepted(.instantiated), .accepted(.registered): self = .none
    case .rejected(let stage, let reason):
      self = .outcome(.failed(.rejection, "is \(stage): \(reason.message)"))
    case .refused(let message): self = .outcome(.failed(.rejection, "was refused: \(message)"))
    case .impossible(_, let reason, _, _):
      self = .outcome(.failed(.rejection, "was refused: \(reason.message)"))
    case .absent(let absence) where absence.finding == .unsupported: self = .unsupported(absence.message)
    case .absent(let absence): self = .outcome(.failed(.rejection, "was not run: \(absence.message)"))
    case .accepted, .unreadable, nil: self = .outcome(.failed(.crash, "has no outcome"))
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
