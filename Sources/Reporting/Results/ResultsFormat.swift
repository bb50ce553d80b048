import Conformance

/// The results file: JSON Lines, one event of a run on each line, as it happens. Every other report can be made from it.
/// `docs/results.md` describes the events, and `docs/schemas/results.schema.json` each member.
public enum ResultsFormat {
  /// The version of the format. Members may be added to it without a new one.
  public static let schema: UInt64 = 1

  /// Bytes of a line: a verdict is at most 1 MiB, six times that when every byte is an escape.
  static let lineLimit = 16 << 20
  /// Bytes of a file.
  static let fileLimit = 1 << 30

  /// Changes of one kind that the event `run-finish` names.
  static let changeLimit = 1000

  static let marks: [(name: StaticString, mark: CaseResult.Marks)] = [
    ("slow", .slow), ("flaky", .flaky), ("made-up-imports", .madeUpImports), ("known", .known),
    ("regressed", .regressed),
  ]
}
