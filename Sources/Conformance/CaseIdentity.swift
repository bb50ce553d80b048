/// What a case is called, in every report and every baseline.
///
/// The name is made of what the command is and acts on, never of the line it stands on, so that editing a
/// script above a case does not rename it. Equal commands are told apart by their ordinal among equals.
public struct CaseIdentity: Hashable, Sendable {
  /// The script, as the user named it, with forward slashes.
  public var file: String
  /// Unique within the file, for example `assert_return "add" (i32.const 1) (i32.const 2)` or the same
  /// with ` #2` behind it.
  public var name: String
  /// The command's keyword.
  public var keyword: String
  /// Line of the command, from 1; an attribute, not part of the identity.
  public var line: Int

  public init(file: String, name: String, keyword: String, line: Int) {
    self.file = file
    self.name = name
    self.keyword = keyword
    self.line = line
  }
}

/// A case that has run.
public struct CaseResult: Sendable {
  public var identity: CaseIdentity
  public var verdict: Verdict
  /// Whether it was run a second time, since a case after it broke the process, and had another outcome then. The
  /// verdict is that of the first time.
  public var isFlaky = false
  /// Wall time from the start of the case to its verdict, in nanoseconds.
  public var nanoseconds: UInt64
  /// The command's own text, shortened for reports.
  public var source: String

  public init(identity: CaseIdentity, verdict: Verdict, nanoseconds: UInt64, source: String) {
    self.identity = identity
    self.verdict = verdict
    self.nanoseconds = nanoseconds
    self.source = source
  }
}
