import VMLayout

/// What a comparison of the stack disciplines measured.
public struct AbiReport: BenchmarkReport {
  struct Row {
    var kernel: String
    /// For each discipline; empty if the code runs in an emulator.
    var outcomes: [Race.Outcome]
    /// For each discipline.
    var instructions: [Result<InstructionCount, Absence>]
  }

  struct Size {
    var shape: String
    var code: [CallShape.Code]
  }

  var processor: Processor
  var disciplines: [StackDiscipline]
  var rounds: Int
  var milliseconds: Int
  var rows: [Row] = []
  var sizes: [Size] = []
  /// Nanoseconds to emit the code of one module, for each discipline.
  var compilation: [Race.Outcome] = []
  /// Bytes of that module's code section.
  var compiledBytes = 0

  /// Whether every kernel gave the results that it should.
  public var isCorrect: Bool {
    for row in rows {
      for case .absent(let absence) in row.outcomes where absence.isFailure { return false }
      for case .failure(let absence) in row.instructions where absence.isFailure { return false }
    }
    return true
  }

  /// The report for a terminal.
  public var text: String {
    let names = disciplines.map(\.rawValue)
    var text = processor == .host ? times : "Code for \(processor.rawValue), in an emulator: no times.\n\n"
    if rows.contains(where: { $0.instructions.contains { (try? $0.get()) != nil } }) {
      var counts = Table(["kernel"] + names)
      for row in rows {
        counts.add(
          [row.kernel] + row.instructions.map { InstructionReport.cell($0) { Figure.short($0.perCall) } })
      }
      text += "Instructions per call:\n\n\(counts.text)\n"
    } else {
      text += "Instructions per call: this machine does not count them.\n\n"
    }
    var bytes = Table(["bytes of code: call site + frame"] + names)
    for size in sizes {
      bytes.add([size.shape] + size.code.map { "\($0.callSite) + \($0.frame)" })
    }
    text += bytes.text + "\n"
    for (name, outcome) in zip(names, compilation) {
      guard let samples = outcome.samples else { continue }
      let speeds = [samples.median, samples.maximum, samples.minimum].map { nanoseconds in
        Figure.short(Double(compiledBytes) * 1000 / nanoseconds)
      }
      text += "compiles, \(name): \(speeds[0]) MB/s (\(speeds[1])–\(speeds[2]))\n"
    }
    return text
  }

  private var times: String {
    let names = disciplines.map(\.rawValue)
    var times = Table(["kernel"] + names + names.dropFirst().map { "\($0)/\(names[0])" })
    for row in rows {
      let ratios = row.outcomes.dropFirst().map { outcome -> String in
        guard let first = row.outcomes[0].samples, let other = outcome.samples else { return "-" }
        return Figure.short((other / first).median)
      }
      times.add([row.kernel] + row.outcomes.map(Self.cell) + ratios)
    }
    return """
      Nanoseconds per call: the median of \(rounds) rounds of about \(milliseconds) ms of processor time, and its
      range. A ratio is the median of the quotients of each round.

      \(times.text)

      """
  }

  private static func cell(_ outcome: Race.Outcome) -> String {
    switch outcome {
    case .measured(let samples, _):
      "\(Figure.short(samples.median)) (\(Figure.short(samples.minimum))–\(Figure.short(samples.maximum)))"
    case .absent(let absence): absence.isFailure ? "failed" : "-"
    }
  }
}
