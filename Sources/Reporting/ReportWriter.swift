/// A report in some format. `wast-run run` feeds it as scripts end, `wast-run report` from a results file:
/// the same calls, so the same report.
public protocol ReportWriter: AnyObject {
  /// Takes the next script, in the order of the run.
  func add(_ script: ScriptReport)

  /// Completes the report and puts it in its place.
  func finish(_ end: RunEnd) throws(ReportError)
}

/// What is known of a run when it begins.
public struct RunStart: Hashable, Sendable {
  /// The version of `wast-run`.
  public var version: String
  /// What `wast-run` was called with, without its own name.
  public var arguments: [String]
  public var time: WallTime
  /// What a reader of the report has to know of this run to compare it with another: the machine, how cases
  /// were isolated, the commit of the suite, ….
  public var facts: [RunFact]
  /// The files of the scripts that are to run, in their order, so that a reader of results that end early knows what
  /// is missing. Empty where that is not known, or would be more than 4 MiB.
  public var files: [String]

  private static let filesLimit = 4 << 20

  public init(
    version: String, arguments: [String], time: WallTime = .now, facts: [RunFact] = [], files: [String] = []
  ) {
    self.version = version
    self.arguments = arguments
    self.time = time
    self.facts = facts
    self.files = files.reduce(0) { $0 + $1.utf8.count } > Self.filesLimit ? [] : files
  }
}

/// What is known of a run when it ends.
public struct RunEnd: Hashable, Sendable {
  /// Wall time.
  public var nanoseconds: UInt64
  /// What `wast-run` ends with, as far as that is known while reports are being written.
  public var status: Int32
  /// Why the run ended early, if it did.
  public var interruption: String?
  /// What the run comes to; nil where results do not say, as those of a run that was killed.
  public var judgement: Judgement?

  public init(
    nanoseconds: UInt64, status: Int32, interruption: String? = nil, judgement: Judgement? = nil
  ) {
    self.nanoseconds = nanoseconds
    self.status = status
    self.interruption = interruption
    self.judgement = judgement
  }
}
