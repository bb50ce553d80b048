extension KernelReport {
  /// How many times as fast as Liftoff each compiler's code is; of several releases of a compiler the one counts that
  /// was the fastest in a kernel. Without Liftoff, ours is the measure.
  public var plot: String {
    let compilers = Compiler.allCases.filter { compiler in engines.contains { $0.compiler == compiler } }
    let reference = compilers.contains(.liftoff) ? Compiler.liftoff : .ours
    var plotted = rows.map { row in
      RatioPlot.Row(name: row.kernel, values: compilers.map { speed($0, reference, row) })
    }
    if suite.isSample {
      let means = compilers.map { compiler in
        geometricMean(sample.compactMap { speed(compiler, reference, $0) })
      }
      plotted.append(RatioPlot.Row(name: "geometric mean", values: means, isSummary: true))
    }
    return RatioPlot(
      title: "wast-run bench \(suite.name)",
      axis: "times as fast as \(reference.rawValue) (right is faster)",
      series: compilers.map {
        RatioPlot.Series(name: $0.rawValue, color: $0.color, isOurs: $0 == .ours)
      },
      rows: plotted
    ).svg
  }

  private func speed(_ compiler: Compiler, _ reference: Compiler, _ row: Row) -> Double? {
    guard let samples = fastest(compiler, row), let base = fastest(reference, row) else { return nil }
    return (base / samples).median
  }
}

extension Compiler {
  /// Its colour in plots. (A palette that the colour-blind can tell apart, by Okabe and Ito.)
  var color: String {
    switch self {
    case .ours: "#d55e00"
    case .liftoff: "#000000"
    case .turbofan: "#0072b2"
    case .cranelift: "#56b4e9"
    case .winch: "#009e73"
    case .wasmkit: "#cc79a7"
    case .native: "#e69f00"
    }
  }
}
