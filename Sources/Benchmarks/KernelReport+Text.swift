extension KernelReport {
  /// The report for a terminal.
  public var text: String {
    var text = """
      \(suite.unit.capitalized): the median of \(rounds) rounds of about \(milliseconds) ms of processor time.
      A ratio is the median of the quotients of each round, with the fastest release of the other compiler;
      one that misses its goal stands with the goal.


      """
    var medians = Table(["kernel"] + engines.map(\.label) + suite.ratios.map(\.heading))
    var ranges = Table(["kernel"] + engines.map(\.label))
    for row in rows {
      medians.add(
        [row.kernel] + row.outcomes.map { Self.cell($0) { time($0.median) } }
          + suite.ratios.map { cell($0, row) })
      ranges.add(
        [row.kernel]
          + row.outcomes.map {
            Self.cell($0) { "\(time($0.minimum))–\(time($0.maximum))" }
          })
    }
    if suite.isSample {
      let noTimes = engines.map { _ in "" }
      let summaries = suite.ratios.map(summary)
      medians.add(["geometric mean"] + noTimes + summaries.map { $0.map { Figure.short($0.mean) } ?? "-" })
      medians.add(["worst"] + noTimes + summaries.map { $0.map { Figure.short($0.worst) } ?? "-" })
    }
    text += medians.text + "\nThe fastest round and the slowest:\n\n" + ranges.text + "\n"
    if suite.isSample {
      text += "Bytes of machine code, and how many of ours there are for one:\n\n" + sizes.text + "\n"
    }
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

  /// The table of code sizes, without the columns of which none is known.
  private var sizes: Table {
    let known = engines.indices.filter { column in
      rows.contains { !$0.codeSizes.isEmpty && $0.codeSizes[column] != nil }
    }
    var table = Table(
      ["kernel", "module"] + known.map { engines[$0].label }
        + known.dropFirst().map { "ours/\(engines[$0].label)" })
    for row in rows where !row.codeSizes.isEmpty {
      let ratios = known.dropFirst().map { column -> String in
        guard let ours = row.codeSizes[0], let theirs = row.codeSizes[column] else { return "-" }
        return Figure.short(Double(ours) / Double(theirs))
      }
      table.add(
        [row.kernel, "\(row.moduleSize)"] + known.map { row.codeSizes[$0].map { "\($0)" } ?? "-" } + ratios)
    }
    table.add(
      ["all", ""] + known.map { _ in "" }
        + known.dropFirst().map { codeSizeRatio($0).map { Figure.short($0) } ?? "-" })
    return table
  }

  /// A time in the unit of the suite.
  private func time(_ nanoseconds: Double) -> String { Figure.short(nanoseconds / suite.unit.nanoseconds) }
}
