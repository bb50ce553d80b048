/// A JUnit report that was read, ours or another's.
public struct JUnitFile: Sendable, Hashable {
  public var suites: [Suite] = []

  public struct Suite: Sendable, Hashable {
    public var name: String
    /// The script, where the report says so.
    public var file: String?
    public var properties: [RunFact] = []
    public var cases: [Case] = []
  }

  public struct Case: Sendable, Hashable {
    public var name: String
    public var className: String
    public var file: String?
    public var line: Int?
    /// As the report writes it.
    public var time: String?
    public var status: Status = .passed
    /// Kind and message of what was found; both empty for a pass.
    public var type = ""
    public var message = ""
    public var text = ""
    /// Whether it passed, but not at the first attempt.
    public var isFlaky = false
  }

  public enum Status: Sendable, Hashable { case passed, failure, error, skipped }
}

/// A report that cannot be read, with its path, and the line where there is one.
public struct JUnitError: Error, Sendable, CustomStringConvertible {
  public var description: String
}
