import VMLayout

/// Measures the stack disciplines of our own compiler against each other: time, size of code, time to compile.
public struct AbiBenchmark: Sendable {
  /// The folder with the kernels, in `abi` and `tail-call`.
  public var folder: String
  public var rounds: Int
  /// How long a kernel runs in a round.
  public var milliseconds: Int
  /// What the names of the kernels to run contain.
  public var filter: String
  /// Whose code runs. If it is not that of this program, an emulator has to be there (`Processor.emulate`), and no times
  /// are taken.
  public var processor: Processor

  public init(
    folder: String, rounds: Int, milliseconds: Int, filter: String = "", processor: Processor = .host
  ) {
    precondition(rounds > 0 && milliseconds > 0, "there is something to measure")
    self.processor = processor
    self.folder = folder
    self.rounds = rounds
    self.milliseconds = milliseconds
    self.filter = filter
  }

  /// The kernels of the tail-call benchmark that say something about the disciplines.
  private static let shared = [
    "base_fib", "base_call", "base_call_indirect", "evenodd", "self_3", "rot12_i32", "grow12_i32",
    "cross_instance", "interp8_indirect",
  ]

  /// Runs the kernels, and compiles what the sizes and the time to compile are taken from.
  /// - Parameter progress: is told what runs at the moment.
  public func run(progress: (String) -> Void) throws(BenchmarkFailure) -> AbiReport {
    let kernels: [Kernel]
    do {
      kernels = try
        (Kernel.all(in: folder + "/abi")
        + Kernel.all(in: folder + "/tail-call").filter { Self.shared.contains($0.name) })
        .filter { filter.isEmpty || $0.name.contains(filter) }
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
    guard !kernels.isEmpty else {
      throw BenchmarkFailure(description: "no kernel has a name that contains \(filter)")
    }
    let disciplines = StackDiscipline.allCases
    let engines = disciplines.map {
      OurEngine(processor: processor, discipline: $0, label: $0.rawValue)
    }
    let race = Race(rounds: rounds, nanosecondsPerRound: Double(milliseconds) * 1e6)
    var report = AbiReport(
      processor: processor, disciplines: disciplines, rounds: rounds, milliseconds: milliseconds)
    for (index, kernel) in kernels.enumerated() {
      progress("\(index + 1) of \(kernels.count): \(kernel.name)")
      report.rows.append(
        AbiReport.Row(
          kernel: kernel.name, outcomes: processor == .host ? race.run(kernel, on: engines) : [],
          instructions: engines.map { InstructionCount.of(kernel, $0) }))
    }
    do {
      progress("sizes")
      report.sizes = try CallShape.all.map { shape in
        AbiReport.Size(shape: shape.name, code: try disciplines.map { try shape.measure($0, processor) })
      }
      progress("time to compile")
      let module = try CallHeavyModule.kernel()
      report.compilation = race.run(
        module, on: disciplines.map { OurCompiler(emittingFor: processor, $0) })
      report.compiledBytes = module.codeSectionSize
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
    return report
  }
}
