import Conformance
import Diagnostics
import Selection
import TOML

/// One thing that somebody expects not to pass: which cases, what becomes of them, and why.
///
/// An expectation that names files only is about each of those files as a whole: not all of it passes. One that
/// says more is about cases, and each of them has to come out as it says.
public struct Expectation: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    case fail, crash, timeout, oom, skip
    /// Sometimes it passes, sometimes not.
    case flaky

    /// Whether a case that ends so is as expected. (It may be expected and yet worth a word: see `Ledger`.)
    func covers(_ outcome: Verdict.Outcome) -> Bool {
      self == .flaky ? outcome != .pass : "\(outcome)" == rawValue
    }

    /// Whether somebody has to look at it again by a certain day.
    var needsExpiry: Bool { self != .fail && self != .skip }
  }

  public var file: Glob
  public var kind: Glob?
  public var name: Glob?
  public var id: Glob?
  public var feature: Glob?
  public var outcome: Outcome
  public var reason: String
  public var issue: String?
  /// The last day on which it holds.
  public var expires: CalendarDate?
  /// Where it stands in its list.
  public var place: Position
  /// The lines that it takes up there, from that of `[[expect]]` to that of its last key.
  public var lines: ClosedRange<Int>

  /// Whether it is about files as a whole.
  public var isAboutFiles: Bool { kind == nil && name == nil && id == nil && feature == nil }

  /// What reports say: the reason, with the issue.
  public var explanation: String { issue.map { "\(reason) (\($0))" } ?? reason }

  public func hasExpired(on today: CalendarDate) -> Bool {
    expires.map { $0.ordinal < today.ordinal } ?? false
  }

  /// Whether it is about this case of a file that it is about.
  func applies(to identity: CaseIdentity, feature found: String?) -> Bool {
    if let id, !id.matches(identity.id), !id.matches(identity.key) { return false }
    if let kind, !kind.matches(identity.keyword) { return false }
    if let feature, !(found.map { feature.matches($0) } ?? false) { return false }
    if let name, !name.matches(identity.name) { return false }
    return true
  }

  /// How much it says of the cases it is about. Of several expectations the one with the greater value holds.
  var specificity: Specificity {
    Specificity(values: [
      id?.literalCount ?? -1, name.map { $0.isLiteral ? 1 : 0 } ?? -1, name?.literalCount ?? -1,
      [kind, feature].count { $0 != nil }, file.literalCount,
    ])
  }

  struct Specificity: Hashable, Comparable {
    var values: [Int]
    static func < (a: Specificity, b: Specificity) -> Bool { a.values.lexicographicallyPrecedes(b.values) }
  }

  /// The same cases, whatever is expected of them.
  var selector: [String?] { [file.text, kind?.text, name?.text, id?.text, feature?.text] }
}
