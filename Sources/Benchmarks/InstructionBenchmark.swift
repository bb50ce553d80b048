import VMLayout

/// Counts what our own compiler's code takes on each processor: instructions that are executed, and bytes. No time is
/// taken, and every run counts the same.
///
/// For another processor than that of this program, an emulator has to be there (`Processor.emulate`).
public struct InstructionBenchmark: Sendable {
  /// Whose kernels run.
  public var suites: [KernelSuite]
  /// The folder with the suites.
  public var folder: String
  /// What the names of the kernels to run contain.
  public var filter: String

  public init(_ suites: [KernelSuite], folder: String, filter: String = "") {
    self.suites = suites
    self.folder = folder
    self.filter = filter
  }

  /// Runs the kernels.
  /// - Parameter progress: is told what runs at the moment.
  public func run(progress: (String) -> Void) throws(BenchmarkFailure) -> InstructionReport {
    let engines = Processor.allCases.map { OurEngine(processor: $0) }
    var report = InstructionReport()
    for suite in suites {
      do {
        let kernels = try Kernel.all(in: "\(folder)/\(suite.name)").filter {
          filter.isEmpty || $0.name.contains(filter)
        }
        if kernels.isEmpty { continue }
        report.suites.append(InstructionReport.Suite(name: suite.name))
        for (index, kernel) in kernels.enumerated() {
          progress("\(suite.name), \(index + 1) of \(kernels.count): \(kernel.name)")
          report.suites[report.suites.count - 1].rows.append(
            InstructionReport.Row(
              kernel: kernel.name, counts: engines.map { InstructionCount.of(kernel, $0) },
              codeSizes: engines.map { $0.codeSize(of: kernel) }))
        }
      } catch {
        throw BenchmarkFailure(description: "\(error)")
      }
    }
    guard !report.suites.isEmpty else {
      throw BenchmarkFailure(description: "no kernel has a name that contains \(filter)")
    }
    return report
  }
}
