import ArgumentParser
import Benchmarks
import CaseIsolation
import Conformance
import ScriptWorker
import VMLayout

/// `wast-run bench isolation`.
struct IsolationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isolation",
    abstract: "Measures what isolating cases costs.",
    discussion: """
      Runs whole scripts without reports, with each mode of --isolation in turn. Prints the time per case, how much \
      more that is than without isolation, and the memory of the process that holds the script's state.

      EXAMPLES
        wast-run bench isolation suite
        wast-run bench isolation suite --modes batch case

      EXIT CODES
          0  measured
          1  the modes did not run the same cases
          3  no script was found
         64  the command line is wrong
      """)

  @Argument(help: "Scripts, or folders with scripts (default: spec).", completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp("Times that each mode runs.", valueName: "n"))
  var rounds = 5

  @Option(
    help: ArgumentHelp(
      "Scripts to run in parallel (default: processors + 1).", valueName: "n"))
  var jobs: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The modes; the others are compared with the first.", valueName: "modes"))
  var modes: [IsolationMode] = ["none", "file", "batch", "case"].compactMap(IsolationMode.init(argument:))

  func validate() throws {
    guard 1...1000 ~= rounds else { throw ValidationError("--rounds must be from 1 to 1000.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if modes.isEmpty { throw ValidationError("--modes must name one.") }
  }

  func run() throws {
    let scripts = ScriptSearch(paths.isEmpty ? ["spec"] : paths).scripts.filter { $0.problem == nil }
    guard !scripts.isEmpty else {
      BenchScreen.complain(BenchmarkFailure(description: "no script to run"))
      throw ExitCode(RunStatus.nothingFound.rawValue)
    }
    let jobs = jobs ?? Host.jobs
    let report = IsolationReport(modes: modes.map(\.description), rounds: rounds, progress: BenchScreen.note)
    {
      Self.measure(scripts, modes[$0].value, jobs: jobs)
    }
    BenchScreen.show(report.text)
    if !report.isCorrect { throw ExitCode(RunStatus.unexpected.rawValue) }
  }

  /// Runs all scripts, and judges their cases.
  private static func measure(_ scripts: [ScriptFile], _ mode: Isolation.Mode, jobs: Int)
    -> IsolationReport.Run
  {
    let timeout: UInt64 = 10_000_000_000
    let start = monotonicNanoseconds()
    var running: [Int: ScriptProgress] = [:]
    var cases = 0
    var resident = 0
    let pool = WorkerPool(executable: TestRun.worker, jobs: jobs)
    _ = pool.run(
      count: scripts.count,
      supervision: Supervision { subject in
        for process in subject.processes {
          guard let memory = ProcessMemory(of: process) else { continue }
          resident = max(resident, Int((memory.resident &- min(memory.resident, memory.shared)) / 1024))
        }
        return nil
      },
      launch: { index in
        guard case .success(let descriptor) = scripts[index].open() else { return nil }
        let name = scripts[index].name
        running[index] = ScriptProgress(file: name, start: start, timeout: timeout, messages: .prefix)
        return WorkerLaunch(
          arguments: WorkerArguments(
            discipline: .calleePops, bounds: .guardPages, mayStartToCheck: true, sandbox: .auto, file: name
          ).encoded, input: descriptor,
          isolation: Isolation(mode: mode, timeout: timeout))
      },
      receive: { index, event in
        _ = running[index]!.receive(event)
        if case .record = event { cases += 1 }
        if case .ended = event { running[index] = nil }
      })
    return IsolationReport.Run(
      seconds: Double(monotonicNanoseconds() - start) / 1e9, cases: cases, residentKiB: resident)
  }
}
