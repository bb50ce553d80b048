/// What a case is called, in every report and every baseline.
///
/// The name is made of what the command is and acts on, never of the line it stands on, so that editing a
/// script above a case does not rename it. Equal commands are told apart by their ordinal among equals.
public struct CaseIdentity: Hashable, Sendable {
  /// The script, as the user named it, with forward slashes.
  public var file: String
  /// What the case is known by where runs are compared.
  public var id: String
  /// Unique within the file, for example `assert_return "add" (i32.const 1) (i32.const 2)` or the same
  /// with ` #2` behind it.
  public var name: String
  /// The command's keyword.
  public var keyword: String
  /// Line of the command, from 1; an attribute, not part of the identity.
  public var line: Int

  /// - Parameter id: by default the name.
  public init(file: String, id: String? = nil, name: String, keyword: String, line: Int) {
    self.file = file
    self.id = id ?? name
    self.name = name
    self.keyword = keyword
    self.line = line
  }
}

/// A case that has run.
public struct CaseResult: Sendable, Hashable {
  public var identity: CaseIdentity
  public var verdict: Verdict
  /// Wall time from the start of the case to its verdict, in nanoseconds.
  public var nanoseconds: UInt64
  /// The command's own text, shortened for reports.
  public var source: String
  /// The feature of WebAssembly that the case needs beyond 1.0, if that is known.
  public var feature: String?
  /// Why the case is not expected to pass, if it is not.
  public var expectedFailure: String?
  public var marks: Marks
  /// The verdicts of earlier attempts, in order, if the case has run more than once.
  public var earlierVerdicts: [Verdict]

  public init(
    identity: CaseIdentity, verdict: Verdict, nanoseconds: UInt64, source: String, feature: String? = nil,
    expectedFailure: String? = nil, marks: Marks = [], earlierVerdicts: [Verdict] = []
  ) {
    self.identity = identity
    self.verdict = verdict
    self.nanoseconds = nanoseconds
    self.source = source
    self.feature = feature
    self.expectedFailure = expectedFailure
    self.marks = marks
    self.earlierVerdicts = earlierVerdicts
  }

  /// What there is to say of a case beside its verdict.
  public struct Marks: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It took longer than a case should.
    public static let slow = Marks(rawValue: 1)
    /// Its attempts did not agree.
    public static let flaky = Marks(rawValue: 2)
  }
}
