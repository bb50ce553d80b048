import VMLayout

extension KernelReport {
  /// The report for a terminal.
  public var text: String {
    var text = """
      \(suite.unit.name): the median of \(rounds) rounds of about \(milliseconds) ms of processor time.
      A ratio is the median of the quotients of each round, with the fastest release of the other compiler;
      one that misses its goal stands with the goal.


      """
    let compilers = engines.indices.filter { engines[$0].compiler != nil }
    let parts = engines.indices.filter { engines[$0].compiler == nil }
    var medians = Table([suite.subject] + compilers.map { engines[$0].label } + suite.ratios.map(\.heading))
    for row in rows {
      medians.add(
        [row.kernel] + compilers.map { Self.cell(row.outcomes[$0]) { figure($0.median, row) } }
          + suite.ratios.map { cell($0, row) })
    }
    if suite.isSample {
      let noTimes = compilers.map { _ in "" }
      let summaries = suite.ratios.map(summary)
      medians.add(["geometric mean"] + noTimes + summaries.map { $0.map { Figure.short($0.mean) } ?? "-" })
      medians.add(["worst"] + noTimes + summaries.map { $0.map { Figure.short($0.worst) } ?? "-" })
    }
    text += medians.text + "\n"
    if !parts.isEmpty { text += "Parts of it:\n\n" + table(parts) { $0.median }.text + "\n\(emission)" }
    text += "The fastest round of each, and the slowest:\n\n"
    text += table(Array(engines.indices), { $0.minimum }, { $0.maximum }).text + "\n"
    text += comparisons
    if suite.isSample {
      text +=
        "Bytes of machine code, those for a byte of the code section, and ours for one of theirs:\n\n"
        + sizes.text + "\n"
    }
    for engine in engines { text += "\(engine.label): \(engine.version)\n" }
    for engine in missing { text += "absent: \(engine.label): \(engine.reason); \(engine.advice)\n" }
    text += notes
    let loads = loads.map(Figure.short).joined(separator: " at first, ")
    return text + "machine: \(Machine.processors) processors, a load of \(loads) at last\n"
  }

  /// How fast code for other processors is emitted, for how fast that for this one is; if both were measured.
  private var emission: String {
    let labels = Processor.allCases.map { OurCompiler(emittingFor: $0).label }
    let columns = labels.map { label in engines.firstIndex { $0.label == label } }
    guard let own = columns[0] else { return "" }
    var text = ""
    for row in rows {
      for (label, column) in zip(labels, columns).dropFirst() {
        guard let own = row.outcomes[own].samples, let other = column.flatMap({ row.outcomes[$0].samples })
        else { continue }
        text +=
          "speed of \(label) for that of \(labels[0]), \(row.kernel): \(Figure.short((own / other).median))\n"
      }
    }
    return text.isEmpty ? "" : text + "\n"
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

  /// Figures of some columns, of the samples' median or of two others.
  private func table(_ columns: [Int], _ figures: ((Samples) -> Double)...) -> Table {
    var table = Table([suite.subject] + columns.map { engines[$0].label })
    for row in rows {
      table.add(
        [row.kernel]
          + columns.map { column in
            Self.cell(row.outcomes[column]) { samples in
              figures.map { figure($0(samples), row) }.joined(separator: "–")
            }
          })
    }
    return table
  }

  /// The table of code sizes, without the columns of which none is known.
  private var sizes: Table {
    let known = engines.indices.filter { column in
      rows.contains { !$0.codeSizes.isEmpty && $0.codeSizes[column] != nil }
    }
    var table = Table(
      [suite.subject, "code section"] + known.map { engines[$0].label }
        + known.dropFirst().map { "ours/\(engines[$0].label)" })
    for row in rows where !row.codeSizes.isEmpty {
      let ratios = known.dropFirst().map { column -> String in
        guard let ours = row.codeSizes[0], let theirs = row.codeSizes[column] else { return "-" }
        return Figure.short(Double(ours) / Double(theirs))
      }
      let sizes = known.map { column -> String in
        guard let size = row.codeSizes[column] else { return "-" }
        return "\(size) (\(Figure.short(Double(size) / Double(row.codeSectionSize))))"
      }
      table.add([row.kernel, "\(row.codeSectionSize)"] + sizes + ratios)
    }
    table.add(
      ["all", ""] + known.map { _ in "" }
        + known.dropFirst().map { codeSizeRatio($0).map { Figure.short($0) } ?? "-" })
    return table
  }

  /// A time, for one n or one call, in the unit of the suite.
  private func figure(_ nanoseconds: Double, _ row: Row) -> String {
    switch suite.unit {
    case .nanosecondsPerCall: Figure.short(nanoseconds)
    case .microsecondsPerN: Figure.short(nanoseconds / 1000)
    case .megabytesPerSecond: Figure.short(Double(row.codeSectionSize) * 1000 / nanoseconds)
    }
  }
}
