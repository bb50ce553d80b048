/// What it costs to keep cases apart: whole runs of the same scripts, with each mode of isolation in turns.
public struct IsolationReport {
  /// A run of all scripts with one mode.
  public struct Run {
    /// Wall time.
    public var seconds: Double
    public var cases: Int
    /// The most memory that a process with the state of a script had, in KiB.
    public var residentKiB: Int

    public init(seconds: Double, cases: Int, residentKiB: Int) {
      self.seconds = seconds
      self.cases = cases
      self.residentKiB = residentKiB
    }
  }

  private let modes: [String]
  /// For each mode, a run for each round.
  private var runs: [[Run]]

  /// Measures.
  /// - Parameters:
  ///   - modes: the names of the modes; the first is what the others are held against.
  ///   - run: runs all scripts with the mode of this number.
  public init(modes: [String], rounds: Int, progress: (String) -> Void, run: (Int) -> Run) {
    precondition(rounds > 0 && !modes.isEmpty)
    self.modes = modes
    runs = modes.map { _ in [] }
    for round in 1...rounds {
      for (index, mode) in modes.enumerated() {
        progress("round \(round) of \(rounds): \(mode)")
        runs[index].append(run(index))
      }
    }
  }

  /// Whether every run had the same number of cases.
  public var isCorrect: Bool { Set(runs.joined().map(\.cases)).count == 1 }

  /// The report for a terminal.
  public var text: String {
    let times = runs.map { Samples($0.map(\.seconds)) }
    let cases = max(1, runs[0][0].cases)
    var table = Table([
      "mode", "seconds", "range", "µs per case", "above \(modes[0])", "ratio", "resident MiB",
    ])
    for (index, mode) in modes.enumerated() {
      let above = Samples(zip(times[index].values, times[0].values).map { $0 - $1 }).median
      table.add([
        mode, Figure.short(times[index].median),
        "\(Figure.short(times[index].minimum))–\(Figure.short(times[index].maximum))",
        Figure.short(times[index].median * 1e6 / Double(cases)),
        index == 0 ? "" : (above < 0 ? "-" : "") + Figure.short(abs(above) * 1e6 / Double(cases)),
        index == 0 ? "" : Figure.short((times[index] / times[0]).median),
        Figure.short(Double(runs[index].map(\.residentKiB).max()!) / 1024),
      ])
    }
    return """
      \(runs[0][0].cases) cases, \(runs[0].count) rounds in turns, \(Machine.processors) processors, load \
      \(Figure.short(Machine.load)). Seconds are wall time of whole runs, medians; a ratio is the median of the \
      quotients of each round.

      \(table.text)
      """
  }
}
