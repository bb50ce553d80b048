import Conformance

/// The results file: JSON Lines, one event of a run on each line, as it happens. Every other report can be
/// made from it.
///
/// | event           | when                                 | members                                        |
/// |-----------------|--------------------------------------|------------------------------------------------|
/// | `run-start`     | first                                | schema, version, arguments, time, facts, files |
/// | `script-start`  | a script's worker starts             | script (its number), file, location, time      |
/// | `case-start`    | a case starts                        | script, case (its number), line                |
/// | `case-finish`   | a case has a verdict                 | script, case, and all of `CaseResult`          |
/// | `script-finish` | a script has ended                   | script, cases (how many), ns, problem, …       |
/// | `run-finish`    | last                                 | scripts, counts by outcome, ns, status, verdict|
///
/// Scripts run side by side, so their events mix; their numbers give the order. Of several events
/// `case-finish` for the same case the last one holds. Times are milliseconds since 1970, `ns` are
/// nanoseconds. `files` are the scripts that are to run; of those that have not started when the file ends early, that
/// is all there is. Members that say nothing are left out. A run that is killed leaves all lines but the last
/// whole, and no `run-finish`.
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
    ("slow", .slow), ("flaky", .flaky), ("known", .known), ("regressed", .regressed),
  ]
}
