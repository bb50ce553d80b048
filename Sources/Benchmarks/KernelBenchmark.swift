import Files

/// Measures a suite of kernels: our own compiler's code beside that of other engines.
public struct KernelBenchmark: Sendable {
  public var suite: KernelSuite
  /// The folder with the suites, and with the programs that speak for other engines (in `peers`).
  public var folder: String
  public var peers: PeerOptions
  /// How often every engine runs every kernel.
  public var rounds: Int
  /// How long an engine runs a kernel in a round.
  public var milliseconds: Int
  /// What the names of the kernels to run contain.
  public var filter: String

  public init(
    _ suite: KernelSuite, folder: String, peers: PeerOptions, rounds: Int, milliseconds: Int,
    filter: String = ""
  ) {
    precondition(rounds > 0 && milliseconds > 0, "there is something to measure")
    self.suite = suite
    self.folder = folder
    self.peers = peers
    self.rounds = rounds
    self.milliseconds = milliseconds
    self.filter = filter
  }

  /// Runs the kernels.
  /// - Parameter progress: is told what runs at the moment.
  public func run(progress: (String) -> Void) throws(BenchmarkFailure) -> KernelReport {
    let kernels: [Kernel]
    let workspace: Workspace
    do {
      let chosen = try Kernel.all(in: "\(folder)/\(suite.name)").filter {
        filter.isEmpty || $0.name.contains(filter)
      }
      kernels = try suite.baseline.map { try Self.pair(chosen, folder: "\(folder)/\($0)") } ?? chosen
      workspace = try Workspace()
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
    guard !kernels.isEmpty else {
      throw BenchmarkFailure(description: "no kernel has a name that contains \(filter)")
    }
    progress("looking for engines")
    let list = PeerList(suite.peers, .run, peers, folder: folder + "/peers", workspace: workspace)
    let engines: [any Engine] = [OurEngine()] + list.peers
    return Self.measure(
      suite, kernels, engines, list.missing, rounds: rounds, milliseconds: milliseconds, progress: progress)
  }

  /// Puts before each kernel the one in a folder that it is held against.
  private static func pair(_ kernels: [Kernel], folder: String) throws(FileError) -> [Kernel] {
    var pairs: [Kernel] = []
    for kernel in kernels {
      if let other = kernel.header.against {
        pairs.append(try Kernel(folder: folder, file: other + ".wat"))
      }
      pairs.append(kernel)
    }
    return pairs
  }

  /// Runs kernels on engines, of which the first is ours.
  /// - Parameter parts: engines that do only a part of the work.
  static func measure(
    _ suite: KernelSuite, _ kernels: [Kernel], _ engines: [any Engine], parts: [any Engine] = [],
    _ missing: [PeerList.Missing], rounds: Int, milliseconds: Int, progress: (String) -> Void
  ) -> KernelReport {
    let race = Race(rounds: rounds, nanosecondsPerRound: Double(milliseconds) * 1e6)
    var report = KernelReport(
      suite: suite,
      engines: engines.map {
        KernelReport.Column(compiler: $0.compiler, label: $0.label, version: $0.version)
      } + parts.map { KernelReport.Column(compiler: nil, label: $0.label, version: $0.version) },
      missing: missing, rounds: rounds, milliseconds: milliseconds)
    report.loads.append(Machine.load)
    for (index, kernel) in kernels.enumerated() {
      progress("\(index + 1) of \(kernels.count): \(kernel.name)")
      let outcomes = race.run(kernel, on: engines + parts)
      let sizes = suite.isSample ? (engines + parts).map { $0.codeSize(of: kernel) } : []
      let growths =
        kernel.header.resident == nil ? [] : (engines + parts).map { Race.growth(kernel, $0) }
      report.add(kernel, outcomes, codeSizes: sizes, growths: growths)
    }
    report.loads.append(Machine.load)
    return report
  }
}
