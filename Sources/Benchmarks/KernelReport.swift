/// What a benchmark of kernels measured.
public struct KernelReport: BenchmarkReport {
  /// An engine that took part; the first is ours.
  struct Column {
    /// nil for one that does only a part of the work.
    var compiler: Compiler?
    var label: String
    var version: String
  }

  /// A kernel, with an outcome for each column.
  struct Row {
    var kernel: String
    var header: Kernel.Header
    var outcomes: [Race.Outcome]
    /// Bytes of the module's code section.
    var codeSectionSize: Int
    /// Bytes of machine code for each column, as far as they are known; empty if nobody asked for them.
    var codeSizes: [Int?]
    /// How the process of each column's engine grew, as far as that is known; empty if nobody asked for it.
    var growths: [Race.Growth?]
  }

  let suite: KernelSuite
  let engines: [Column]
  let missing: [PeerList.Missing]
  let rounds: Int
  let milliseconds: Int
  private(set) var rows: [Row] = []
  /// How busy the machine was at the beginning and at the end.
  var loads: [Double] = []

  init(
    suite: KernelSuite, engines: [Column], missing: [PeerList.Missing], rounds: Int, milliseconds: Int
  ) {
    self.suite = suite
    self.engines = engines
    self.missing = missing
    self.rounds = rounds
    self.milliseconds = milliseconds
  }

  mutating func add(
    _ kernel: Kernel, _ outcomes: [Race.Outcome], codeSizes: [Int?] = [], growths: [Race.Growth?] = []
  ) {
    rows.append(
      Row(
        kernel: kernel.name, header: kernel.header, outcomes: outcomes,
        codeSectionSize: kernel.codeSectionSize, codeSizes: codeSizes, growths: growths))
  }

  /// Whether every engine that took part gave the results that it should.
  public var isCorrect: Bool {
    for row in rows {
      for case .absent(let absence) in row.outcomes where absence.isFailure { return false }
    }
    return true
  }

  // MARK: Ratios

  /// The ratio of a row, round by round; nil if one side is not there. Of several releases of a compiler the
  /// one counts that was the fastest.
  func ratio(_ ratio: Ratio, _ row: Row) -> Samples? {
    guard let ours = row.outcomes.first?.samples else { return nil }
    guard let best = fastest(ratio.compiler, row) else { return nil }
    return ratio.quotient(best, ours: ours)
  }

  /// What a compiler's fastest release took; nil if none ran the kernel.
  func fastest(_ compiler: Compiler, _ row: Row) -> Samples? {
    zip(engines, row.outcomes).compactMap { column, outcome in
      column.compiler == compiler ? outcome.samples : nil
    }.min { $0.median < $1.median }
  }

  /// A ratio as the table shows it: with the goal, if it misses that.
  func cell(_ ratio: Ratio, _ row: Row) -> String {
    guard let value = self.ratio(ratio, row)?.median else { return "-" }
    let text = Figure.short(value)
    guard let goal = row.header.goals.first(where: { $0.ratio == ratio }), !goal.isMet(by: value) else {
      return text
    }
    return "\(text) \(ratio.isBetterWhenLarger ? "<" : ">") \(Figure.bound(goal.bound))"
  }

  /// The kernels that count for means: neither those of another suite that others are held against, nor those that are
  /// another of their own suite once more.
  var sample: [Row] { rows.filter { ($0.header.against != nil) == (suite.baseline != nil) } }

  /// The medians of a ratio in all kernels that have it, put together; nil if none has.
  func summary(_ ratio: Ratio) -> (mean: Double, worst: Double)? {
    let values = sample.compactMap { self.ratio(ratio, $0)?.median }
    guard let mean = geometricMean(values) else { return nil }
    return (mean, ratio.isBetterWhenLarger ? values.min()! : values.max()!)
  }

  /// Our bytes of code for one of another column's, in all kernels of which both are known together.
  func codeSizeRatio(_ column: Int) -> Double? {
    var ours = 0
    var theirs = 0
    for row in sample where !row.codeSizes.isEmpty {
      guard let own = row.codeSizes[0], let other = row.codeSizes[column] else { continue }
      ours += own
      theirs += other
    }
    return theirs > 0 ? Double(ours) / Double(theirs) : nil
  }
}
