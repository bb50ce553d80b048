import VMLayout

/// How many instructions kernels take on each processor, and how many bytes of code they are.
public struct InstructionReport: BenchmarkReport {
  struct Suite {
    var name: String
    var rows: [Row] = []
  }

  struct Row {
    var kernel: String
    /// For each processor.
    var counts: [Result<InstructionCount, Absence>]
    var codeSizes: [Int?]
  }

  var suites: [Suite] = []

  /// Whether every kernel gave the results that it should.
  public var isCorrect: Bool {
    for row in suites.flatMap(\.rows) {
      for case .failure(let absence) in row.counts where absence.isFailure { return false }
    }
    return true
  }

  /// The report for a terminal.
  public var text: String {
    let names = Processor.allCases.map(\.rawValue)
    let ratio = "\(names[1])/\(names[0])"
    var text = ""
    for suite in suites {
      var table = Table(
        [suite.name] + names.map { "bytes, \($0)" } + [ratio] + ["n"] + names.map { "run(n), \($0)" }
          + names.map { "per call, \($0)" })
      for row in suite.rows {
        let sizes = row.codeSizes
        let counted = row.counts.lazy.compactMap { try? $0.get() }.first
        table.add(
          [row.kernel] + sizes.map { $0.map(String.init) ?? "-" } + [Self.ratio(sizes)]
            + [counted.map { "\($0.argument)" } ?? "-"]
            + row.counts.map { Self.cell($0) { "\($0.total)" } }
            + row.counts.map { Self.cell($0) { Figure.fixed($0.perCall, digits: $0.perCall < 1000 ? 2 : 0) } }
        )
      }
      let all = Processor.allCases.indices.map { index in
        suite.rows.reduce(0) { $0 + ($1.codeSizes[index] ?? 0) }
      }
      let none = Array(repeating: "", count: 1 + 2 * names.count)
      table.add(["all"] + all.map(String.init) + [Self.ratio(all)] + none)
      text += table.text + "\n"
    }
    return text + notes
  }

  /// What a table shows of a count: a figure, or that there is none.
  static func cell(
    _ count: Result<InstructionCount, Absence>, _ figure: (InstructionCount) -> String
  ) -> String {
    switch count {
    case .success(let count): figure(count)
    case .failure(let absence): absence.isFailure ? "failed" : "-"
    }
  }

  private static func ratio(_ sizes: [Int?]) -> String {
    guard let first = sizes[0], let second = sizes[1], first > 0 else { return "-" }
    return Figure.short(Double(second) / Double(first))
  }

  /// Why cells are empty, each reason once.
  private var notes: String {
    var notes: [String] = []
    for row in suites.flatMap(\.rows) {
      for (processor, count) in zip(Processor.allCases, row.counts) {
        guard case .failure(let absence) = count else { continue }
        let kernel = absence.isFailure ? ", \(row.kernel)" : ""
        let note = "\(processor.rawValue)\(kernel): \(absence.reason)\n"
        if !notes.contains(note) { notes.append(note) }
      }
    }
    return notes.joined()
  }
}
