import Conformance

/// Which cases somebody asked for.
///
///     file(simd_*.wast) and not kind(assert_trap)
///     name(*"add"*) or (feature(tail-call) and status(failed))
///
/// A predicate holds a pattern (see `Glob`) for the whole of what it names; `file` also matches the end of a path.
/// Parentheses within a pattern have to be balanced or follow a `\`. `not` binds more strongly than `and`, which
/// binds more strongly than `or`. Text that holds no predicate selects the cases whose names contain it.
public struct CaseFilter: Sendable {
  public enum Field: String, CaseIterable, Sendable {
    case file, kind, name, feature, id, status

    /// What it can name, where that is known beforehand.
    var vocabulary: Vocabulary? {
      switch self {
      case .kind: .kinds
      case .feature: .features
      case .status: .statuses
      case .file, .name, .id: nil
      }
    }
  }

  /// A case as filters see it.
  public struct Candidate: Sendable {
    public var identity: CaseIdentity
    public var feature: String?
    /// The outcome in an earlier run, by its name in results files; nil if the case was not there.
    public var status: String?

    public init(_ identity: CaseIdentity, feature: String? = nil, status: String? = nil) {
      self.identity = identity
      self.feature = feature
      self.status = status
    }
  }

  indirect enum Expression: Sendable {
    case test(Field, Glob)
    case not(Expression)
    case and([Expression])
    case or([Expression])
  }

  let expression: Expression

  /// Whether cases have to be looked up in an earlier run.
  public var asksForStatus: Bool { Self.asksForStatus(expression) }

  private static func asksForStatus(_ expression: Expression) -> Bool {
    switch expression {
    case .test(let field, _): field == .status
    case .not(let inner): asksForStatus(inner)
    case .and(let inner), .or(let inner): inner.contains(where: asksForStatus)
    }
  }

  public func selects(_ candidate: Candidate) -> Bool {
    Self.value(expression) { Self.holds($0, $1, candidate) } ?? false
  }

  /// Whether the script may hold cases that are selected, as far as its name tells.
  public func maySelect(file: String) -> Bool {
    Self.value(expression) { field, glob in field == .file ? glob.matches(file) : nil } ?? true
  }

  /// The value of an expression where a predicate's may be unknown: nil if it depends on one that is.
  private static func value(_ expression: Expression, _ test: (Field, Glob) -> Bool?) -> Bool? {
    switch expression {
    case .test(let field, let glob): return test(field, glob)
    case .not(let inner): return value(inner, test).map { !$0 }
    case .and(let all):
      let values = all.map { value($0, test) }
      return values.contains(false) ? false : values.contains(nil) ? nil : true
    case .or(let all):
      let values = all.map { value($0, test) }
      return values.contains(true) ? true : values.contains(nil) ? nil : false
    }
  }

  private static func holds(_ field: Field, _ glob: Glob, _ candidate: Candidate) -> Bool {
    let identity = candidate.identity
    switch field {
    case .file: return glob.matches(identity.file)
    case .kind: return glob.matches(identity.keyword)
    case .name: return glob.matches(identity.name)
    case .id: return glob.matches(identity.id) || glob.matches(identity.key)
    case .feature: return candidate.feature.map { glob.matches($0) } ?? false
    case .status: return Status.words(for: candidate.status).contains { glob.matches($0) }
    }
  }
}

/// What a case of an earlier run may be called in a filter.
enum Status {
  private static let unsuccessful = ["fail", "crash", "timeout", "oom"]
  static let all = ["pass", "skip", "failed", "new"] + unsuccessful

  /// - Parameter outcome: nil for a case that was not in the run.
  static func words(for outcome: String?) -> [String] {
    guard let outcome else { return ["new"] }
    return unsuccessful.contains(outcome) ? [outcome, "failed"] : [outcome]
  }
}
