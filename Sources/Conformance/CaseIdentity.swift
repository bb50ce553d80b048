/// What a case is called, in every report and every baseline.
///
/// Its identity is its script, what its command says, and how many equal commands stand before it: nothing that
/// changes when the script is edited elsewhere. (Identities that count modules or hash them lose one case in seven
/// over the history of the official suite; this one loses one in five hundred.) So equal commands that act on
/// different modules differ by their number only; `Gate` allows for that when one of them comes or goes.
public struct CaseIdentity: Hashable, Sendable {
  /// The script, as the user named it, with forward slashes.
  public var file: String
  /// What to call it: unique within the file, for example `assert_return "add" (i32.const 1) (i32.const 2)` or
  /// the same with ` #2` behind it. It does not show what is expected, so it is for reading.
  public var name: String
  /// The command's keyword.
  public var keyword: String
  /// Line of the command, from 1; an attribute, not part of the identity.
  public var line: Int
  /// What the command says.
  public var digest: CommandDigest
  /// Which of the commands in the script that say the same, from 1.
  public var repetition: Int

  public init(
    file: String, name: String, keyword: String, line: Int, digest: CommandDigest, repetition: Int = 1
  ) {
    self.file = file
    self.name = name
    self.keyword = keyword
    self.line = line
    self.digest = digest
    self.repetition = repetition
  }

  /// An identity without a command, whose name is what it says.
  public init(file: String, name: String, keyword: String, line: Int) {
    self.init(file: file, name: name, keyword: keyword, line: line, digest: CommandDigest(name))
  }

  /// The identity within the file, such as `a1b2c3d4e5f6` or, for the second of equal commands, `a1b2c3d4e5f6.2`.
  public var key: String { repetition == 1 ? "\(digest)" : "\(digest).\(repetition)" }

  /// The identity as text, such as `suite/return_call.wast#a1b2c3d4e5f6.2`.
  public var id: String { "\(file)#\(key)" }
}

/// A case that has run.
public struct CaseResult: Sendable {
  public var identity: CaseIdentity
  public var verdict: Verdict
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
