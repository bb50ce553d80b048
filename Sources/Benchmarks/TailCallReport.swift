/// What a benchmark of tail calls measured.
public struct TailCallReport {
  /// An engine that took part; the first is ours.
  struct Column {
    var compiler: Compiler
    var label: String
    var version: String
  }

  /// A kernel, with an outcome for each column.
  struct Row {
    var kernel: String
    var callsPerN: Int
    var goals: [Kernel.Goal]
    var outcomes: [Race.Outcome]
  }

  let engines: [Column]
  let missing: [PeerList.Missing]
  let rounds: Int
  let milliseconds: Int
  private(set) var rows: [Row] = []
  /// How busy the machine was at the beginning and at the end.
  var loads: [Double] = []

  init(engines: [Column], missing: [PeerList.Missing], rounds: Int, milliseconds: Int) {
    self.engines = engines
    self.missing = missing
    self.rounds = rounds
    self.milliseconds = milliseconds
  }

  mutating func add(_ kernel: Kernel, _ outcomes: [Race.Outcome]) {
    rows.append(
      Row(
        kernel: kernel.name, callsPerN: kernel.header.callsPerN, goals: kernel.header.goals,
        outcomes: outcomes))
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
    let rivals = zip(engines, row.outcomes).compactMap { column, outcome in
      column.compiler == ratio.compiler ? outcome.samples : nil
    }
    guard let best = rivals.min(by: { $0.median < $1.median }) else { return nil }
    return ratio.quotient(best, ours: ours)
  }

  /// A ratio as the table shows it: with the goal, if it misses that.
  func cell(_ ratio: Ratio, _ row: Row) -> String {
    guard let value = self.ratio(ratio, row)?.median else { return "-" }
    let text = Figure.short(value)
    guard let goal = row.goals.first(where: { $0.ratio == ratio }), !goal.isMet(by: value) else {
      return text
    }
    return "\(text) \(ratio.isBetterWhenLarger ? "<" : ">") \(Figure.bound(goal.bound))"
  }

  // MARK: Text

  /// The report for a terminal.
  public var text: String {
    var text = """
      Nanoseconds per call: the median of \(rounds) rounds of about \(milliseconds) ms of processor time.
      A ratio is the median of the quotients of each round, with the fastest release of the other compiler;
      one that misses its goal stands with the goal.


      """
    var medians = Table(["kernel"] + engines.map(\.label) + Ratio.allCases.map(\.heading))
    var ranges = Table(["kernel"] + engines.map(\.label))
    for row in rows {
      medians.add(
        [row.kernel] + row.outcomes.map { Self.cell($0) { Figure.short($0.median) } }
          + Ratio.allCases.map { cell($0, row) })
      ranges.add(
        [row.kernel]
          + row.outcomes.map {
            Self.cell($0) { "\(Figure.short($0.minimum))–\(Figure.short($0.maximum))" }
          })
    }
    text += medians.text + "\nThe fastest round and the slowest:\n\n" + ranges.text + "\n"
    for engine in engines { text += "\(engine.label): \(engine.version)\n" }
    for engine in missing { text += "absent: \(engine.label): \(engine.reason); \(engine.advice)\n" }
    text += notes
    let loads = loads.map(Figure.short).joined(separator: " at first, ")
    return text + "machine: \(Machine.processors) processors, a load of \(loads) at last\n"
  }

  private static func cell(_ outcome: Race.Outcome, _ figure: (Samples) -> String) -> String {
    switch outcome {
    case .measured(let samples, _): figure(samples)
    case .absent(let absence): absence.isFailure ? "failed" : "-"
    }
  }

  /// Why cells are empty.
  private var notes: String {
    var text = ""
    for (column, engine) in engines.enumerated() {
      var lines: [(absence: Absence, kernels: String)] = []
      for row in rows {
        guard case .absent(let absence) = row.outcomes[column] else { continue }
        if let index = lines.firstIndex(where: { $0.absence == absence }) {
          lines[index].kernels += ", " + row.kernel
        } else {
          lines.append((absence, row.kernel))
        }
      }
      for (absence, kernels) in lines {
        let verb = absence.isFailure ? "fails in" : "cannot run"
        text += "\(engine.label) \(verb) \(kernels): \(absence.reason)\n"
      }
    }
    return text
  }

  // MARK: JSON

  /// The report for programs, with all samples.
  public var json: String {
    JSON.object([
      ("benchmark", .string("tail-call")), ("unit", .string("nanoseconds per call")),
      ("rounds", .number(Double(rounds))), ("millisecondsPerRound", .number(Double(milliseconds))),
      ("processors", .number(Double(Machine.processors))), ("loads", .array(loads.map(JSON.number))),
      (
        "engines",
        .array(
          engines.map { .object([("name", .string($0.label)), ("version", .string($0.version))]) })
      ),
      (
        "absent",
        .array(missing.map { .object([("name", .string($0.label)), ("reason", .string($0.reason))]) })
      ),
      ("kernels", .array(rows.map(json))),
    ]).text
  }

  private func json(_ row: Row) -> JSON {
    var ratios: [(String, JSON)] = []
    for ratio in Ratio.allCases {
      guard let samples = self.ratio(ratio, row) else { continue }
      var members = Self.json(samples)
      for goal in row.goals where goal.ratio == ratio { members.append(("goal", .number(goal.bound))) }
      ratios.append((ratio.heading, .object(members)))
    }
    let engines = zip(engines, row.outcomes).map { column, outcome -> (String, JSON) in
      switch outcome {
      case .measured(let samples, let argument):
        (column.label, .object([("argument", .number(Double(argument)))] + Self.json(samples)))
      case .absent(let absence):
        (column.label, .object([(absence.isFailure ? "failure" : "absent", .string(absence.reason))]))
      }
    }
    return .object([
      ("name", .string(row.kernel)), ("callsPerN", .number(Double(row.callsPerN))),
      ("engines", .object(engines)), ("ratios", .object(ratios)),
    ])
  }

  private static func json(_ samples: Samples) -> [(String, JSON)] {
    [
      ("median", .number(samples.median)), ("min", .number(samples.minimum)),
      ("max", .number(samples.maximum)),
      ("samples", .array(samples.values.map(JSON.number))),
    ]
  }

  /// Writes the report for programs to a file.
  public func writeJSON(to path: String) throws(BenchmarkFailure) {
    do {
      try File.write(json.utf8, to: path)
    } catch {
      throw BenchmarkFailure(description: "\(error)")
    }
  }
}
