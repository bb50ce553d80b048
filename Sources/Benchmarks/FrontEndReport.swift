/// What a comparison of front ends measured.
public struct FrontEndReport: BenchmarkReport {
  struct Row {
    var task: String
    /// Who did the same.
    var peer: String
    /// Nanoseconds of processor time, round by round.
    var outcome: Result<(ours: Samples, theirs: Samples), Absence>
  }

  let rounds: Int
  /// How large the module is.
  let textBytes: Int
  let binaryBytes: Int
  var rows: [Row] = []

  init(rounds: Int, textBytes: Int, binaryBytes: Int) {
    self.rounds = rounds
    self.textBytes = textBytes
    self.binaryBytes = binaryBytes
  }

  /// Whether everybody who took part did the task.
  public var isCorrect: Bool {
    for row in rows {
      if case .failure(let absence) = row.outcome, absence.isFailure { return false }
    }
    return true
  }

  /// The report for a terminal.
  public var text: String {
    var table = Table(["task", "ours", "theirs", "theirs/ours", "range", "beside"])
    for row in rows {
      switch row.outcome {
      case .success(let (ours, theirs)):
        let ratio = theirs / ours
        table.add([
          row.task, Self.milliseconds(ours), Self.milliseconds(theirs), Figure.short(ratio.median),
          "\(Figure.short(ratio.minimum))–\(Figure.short(ratio.maximum))", row.peer,
        ])
      case .failure(let absence):
        table.add([row.task, "-", "-", "-", "-", "\(row.peer): \(absence.reason)"])
      }
    }
    return """
      Milliseconds of processor time for \(Figure.short(Double(textBytes) / 1e6)) MB of text, and for a module of
      \(Figure.short(Double(binaryBytes) / 1e6)) MB in binary: the median of \(rounds) rounds. A ratio is the median of the quotients of
      each round; above 1 we are faster.

      \(table.text)
      """
  }

  private static func milliseconds(_ samples: Samples) -> String { Figure.short(samples.median / 1e6) }
}
