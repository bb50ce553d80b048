/// Engines that run the same kernel in turns.
///
/// A shared machine has fast and slow phases of seconds to minutes. So nobody runs all rounds at once: in every
/// round each engine runs for a moment, and what is compared was measured within the same second.
struct Race {
  /// What an engine made of a kernel.
  enum Outcome {
    /// Nanoseconds per call of the kernel's header, one sample per round, with this argument.
    case measured(Samples, argument: UInt32)
    case absent(Absence)

    var samples: Samples? {
      if case .measured(let samples, _) = self { return samples }
      return nil
    }
  }

  var rounds: Int
  /// How long a round of one engine shall take.
  var nanosecondsPerRound: Double

  /// The largest argument: the largest that all engines take for a positive number.
  private static let largestArgument: UInt32 = .max / 2

  /// Runs a kernel.
  /// - Returns: an outcome for each engine.
  func run(_ kernel: Kernel, on engines: [any Engine]) -> [Outcome] {
    var entrants = engines.map { engine in
      Result<Entrant, Absence> { () throws(Absence) in try enter(kernel, engine) }
    }
    for round in 0..<rounds {
      for turn in entrants.indices {
        // Nobody is always the one who comes after the same other.
        let index = (round + turn) % entrants.count
        guard case .success(var entrant) = entrants[index] else { continue }
        entrants[index] = Result { () throws(Absence) in
          entrant.samples.append(try entrant.measure(kernel))
          return entrant
        }
      }
    }
    return entrants.map { entrant in
      switch entrant {
      case .success(let entrant): .measured(Samples(entrant.samples), argument: entrant.argument)
      case .failure(let absence): .absent(absence)
      }
    }
  }

  private struct Entrant {
    var runner: any Runner
    var argument: UInt32
    var samples: [Double] = []

    func measure(_ kernel: Kernel) throws(Absence) -> Double {
      let timing = try runner.run(argument)
      return Double(timing.nanoseconds) / (Double(argument) * Double(kernel.header.callsPerN))
    }
  }

  private func enter(_ kernel: Kernel, _ engine: any Engine) throws(Absence) -> Entrant {
    let runner = try engine.prepare(kernel)
    try Self.check(kernel, runner)
    return Entrant(runner: runner, argument: try calibrate(runner))
  }

  /// Compares the results that the kernel's header tells.
  static func check(_ kernel: Kernel, _ runner: any Runner) throws(Absence) {
    for check in kernel.header.checks {
      let result = try runner.run(check.argument).result
      guard result == check.result else {
        throw .failure("run(\(check.argument)) is \(result), which has to be \(check.result)")
      }
    }
  }

  /// What a process held before something and after it, in bytes, and the collections up to its end.
  struct Growth: Equatable {
    var before: Int
    var after: Int
    var pauses: Pauses?
  }

  /// How an engine's process grows by the kernel's run for that purpose, once it is warm; nil if there is no such run, or
  /// the engine cannot run the kernel.
  static func growth(_ kernel: Kernel, _ engine: any Engine) -> Growth? {
    guard let argument = kernel.header.resident, let runner = try? engine.prepare(kernel) else { return nil }
    // In parts, since a peer that says nothing for long is taken for one that hangs.
    let parts: UInt32 = 10
    do {
      _ = try runner.run(max(1, argument / parts))
      guard let before = runner.residentBytes else { return nil }
      for _ in 0..<parts { _ = try runner.run(max(1, argument / parts)) }
      return runner.residentBytes.map { Growth(before: before, after: $0, pauses: runner.pauses) }
    } catch {
      return nil
    }
  }

  /// Finds the argument with which a round takes the time it shall, and warms up by the way.
  func calibrate(_ runner: any Runner) throws(Absence) -> UInt32 {
    var argument: UInt32 = 1
    while true {
      // The faster of two, lest a moment in which the machine was busy be taken for slowness.
      let times = [try runner.run(argument).nanoseconds, try runner.run(argument).nanoseconds]
      let time = max(1, Double(times.min()!))
      let ideal = Double(argument) * nanosecondsPerRound / time
      if time * 10 >= nanosecondsPerRound || argument == Self.largestArgument {
        return UInt32(min(max(1, ideal), Double(Self.largestArgument)))
      }
      argument = UInt32(min(Double(argument) * 8, Double(Self.largestArgument)))
    }
  }
}
