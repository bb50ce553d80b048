/// What became of a case.
public struct Verdict: Sendable, Hashable {
  public enum Outcome: UInt8, Sendable, CaseIterable {
    /// The command did what the script says.
    case pass
    /// It did something else: a wrong result, another trap, a module accepted that should not be.
    case fail
    /// The process that ran it died, or a fault happened outside anything the runtime can explain.
    case crash
    /// It was still running at its time limit.
    case timeout
    /// It was not run, for the reason that the message gives.
    case skip
  }

  public var outcome: Outcome
  /// The kind of finding, a short stable word for dashboards: `wrong-result`, `wrong-trap`, `signal`, ….
  /// Empty for a pass.
  public var type: String
  /// What happened, in one line; empty for a pass.
  public var message: String
  /// What the script expects, and what came instead, where both are values, traps or errors.
  public var expected: String?
  public var actual: String?

  public init(
    _ outcome: Outcome, type: String = "", message: String = "", expected: String? = nil,
    actual: String? = nil
  ) {
    self.outcome = outcome
    self.type = type
    self.message = message
    self.expected = expected
    self.actual = actual
  }

  public static let pass = Verdict(.pass)
}
