/// What a case is called, in every report and every baseline.
///
/// Its identity is its script, what its command says, and how many equal commands stand before it: nothing that
/// changes when the script is edited elsewhere. (Identities that count modules or hash them lose one case in seven
/// over the history of the official suite; this one loses one in five hundred.) So equal commands that act on
/// different modules differ by their number only; `Gate` allows for that when one of them comes or goes.
public struct CaseIdentity: Hashable, Sendable {
  /// The script, as the user named it, with forward slashes.
  public var file: String
  /// The identity as text: the script, the command's digest and, from the second of equal commands on, its number,
  /// such as `suite/return_call.wast#a1b2c3d4e5f6.2`.
  public var id: String
  /// What to call it: unique within the file, for example `assert_return "add" (i32.const 1) (i32.const 2)` or
  /// the same with ` #2` behind it. It does not show what is expected, so it is for reading.
  public var name: String
  /// The command's keyword.
  public var keyword: String
  /// Line of the command, from 1; an attribute, not part of the identity.
  public var line: Int

  /// - Parameter id: by default one for a command that says what its name says.
  public init(file: String, id: String? = nil, name: String, keyword: String, line: Int) {
    self.file = file
    self.id = id ?? Self.id(file: file, key: "\(CommandDigest(name))")
    self.name = name
    self.keyword = keyword
    self.line = line
  }

  /// - Parameter repetition: which of the equal commands in the script it is, from 1.
  static func key(_ digest: CommandDigest, repetition: Int) -> String {
    repetition == 1 ? "\(digest)" : "\(digest).\(repetition)"
  }

  package static func id(file: String, key: String) -> String { "\(file)#\(key)" }

  /// The identity within the file, such as `a1b2c3d4e5f6.2`.
  public var key: Substring {
    id.utf8.lastIndex(of: UInt8(ascii: "#")).map { id[id.index(after: $0)...] } ?? id[...]
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

  /// Whether somebody knows that the case does not pass: the list of expectations, or the baseline.
  public var isExplained: Bool { expectedFailure != nil || marks.contains(.known) }

  /// Whether it had another outcome when it was run again: because somebody asked for that, or since a case after
  /// it broke the process that they shared. (Then the verdict is that of the first time.)
  public var isFlaky: Bool {
    get { marks.contains(.flaky) }
    set { if newValue { marks.insert(.flaky) } else { marks.remove(.flaky) } }
  }

  /// What there is to say of a case beside its verdict.
  public struct Marks: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It took longer than a case should.
    public static let slow = Marks(rawValue: 1)
    /// Its attempts did not agree. (A case also runs again if one after it broke their process; the verdict is that
    /// of the first time then.)
    public static let flaky = Marks(rawValue: 2)
    /// What it imports and nobody has was made up (see `UnknownImports`).
    public static let madeUpImports = Marks(rawValue: 4)
    /// It does not pass, and did no better in the baseline.
    public static let known = Marks(rawValue: 16)
    /// It was better in the baseline.
    public static let regressed = Marks(rawValue: 8)
  }
}
