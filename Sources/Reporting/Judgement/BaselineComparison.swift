/// What has become of a run, held against a baseline or an earlier run; every report shows it.
public struct BaselineComparison: Sendable, Hashable {
  /// What has become of a case, or of a script.
  public enum Kind: String, CaseIterable, Sendable {
    /// It was better before: pass to fail, crash, timeout, oom or skip; fail to crash, timeout or oom.
    case regressed
    /// It was there before and is not any more.
    case disappeared
    /// It did not pass before and does now.
    case fixed
    /// It was not there before.
    case new
    /// It was not run before and does not pass now, or the outcome is another or says something else, for neither
    /// better nor worse.
    case changed
    /// It passes but took more than twice as long, and 50 ms more.
    case slower
    /// Its attempts did not agree.
    case flaky

    var concern: Concern {
      switch self {
      case .regressed: .regression
      case .disappeared: .disappeared
      case .fixed: .fixed
      case .new: .new
      case .changed: .changed
      case .slower: .slower
      case .flaky: .flaky
      }
    }
  }

  public struct Change: Sendable, Hashable {
    public var kind: Kind
    public var file: String
    /// What it is called: in full where a results file tells. Empty for a script as a whole.
    public var name: String
    /// Nil where only a baseline tells of the case.
    public var line: Int?
    /// The identity in full, or the first digits of its digest.
    public var id: String
    /// What happened, such as `pass → fail (wrong-result)`.
    public var text: String
    /// Whether somebody may have to do something about it. A new case that passes, or is not run, asks for nothing.
    public var isNotable = true

    public init(
      kind: Kind, file: String, name: String, line: Int? = nil, id: String, text: String,
      isNotable: Bool = true
    ) {
      self.kind = kind
      self.file = file
      self.name = name
      self.line = line
      self.id = id
      self.text = text
      self.isNotable = isNotable
    }
  }

  /// What the run was compared with, safe to show.
  public var name: String
  public private(set) var changes: [Change] = []
  /// Cases that are in both runs and as they were.
  public var unchanged = 0
  public var notes: [String] = []
  /// Whether the baseline was written anew, and says from now on what this run has found.
  public var isWritten = false
  private var counts: [Kind: Int] = [:]

  public init(name: String = "") { self.name = name }

  /// - Parameters:
  ///   - counts: how many changes there are of each kind.
  ///   - changes: all of them, or the first.
  init(name: String, counts: [Kind: Int], unchanged: Int, changes: [Change], notes: [String]) {
    self.name = name
    self.counts = counts
    self.unchanged = unchanged
    self.changes = changes
    self.notes = notes
  }

  public mutating func add(_ change: Change) {
    changes.append(change)
    counts[change.kind, default: 0] += 1
  }

  /// Takes what another part of the same run has come to.
  public mutating func add(_ other: BaselineComparison) {
    changes += other.changes
    counts.merge(other.counts) { $0 + $1 }
    unchanged += other.unchanged
    for note in other.notes where !notes.contains(note) { notes.append(note) }
  }

  public func count(of kind: Kind) -> Int { counts[kind, default: 0] }

  /// The changes of a kind in the order of scripts and lines.
  ///
  /// - Parameter isVerbose: whether changes that ask for nothing are among them.
  public func sorted(_ kind: Kind, isVerbose: Bool = false) -> [Change] {
    changes.filter { $0.kind == kind && (isVerbose || $0.isNotable) }
      .sorted { ($0.file, $0.line ?? 0, $0.name, $0.id) < ($1.file, $1.line ?? 0, $1.name, $1.id) }
  }

  /// What to tell somebody about it: a line for each change, what matters most first.
  ///
  /// - Parameters:
  ///   - limit: how many changes of one kind are named.
  ///   - isVerbose: whether changes that ask for nothing are named, too.
  public func lines(limit: Int, isVerbose: Bool) -> [String] {
    var lines: [String] = notes.map { "note: \($0)" }
    for kind in Kind.allCases {
      let sorted = sorted(kind, isVerbose: isVerbose)
      for change in sorted.prefix(limit) {
        let place = SafeText.of(change.file, .oneLine) + (change.line.map { ":\($0)" } ?? "")
        let word = kind.rawValue + String(repeating: " ", count: 12 - kind.rawValue.utf8.count)
        lines.append("\(word) \(place): \(SafeText.folded(change.text, limit: 300))")
        if !change.name.isEmpty {
          lines.append(
            "             \(SafeText.folded(change.name, limit: 200))  [\(SafeText.of(change.id, .oneLine))]")
        }
      }
      // Results do not name all changes if there are very many.
      let missing = isVerbose ? count(of: kind) - changes.count { $0.kind == kind } : 0
      let rest = max(0, sorted.count - limit) + missing
      if rest > 0 { lines.append("\(kind.rawValue): … and \(rest) more") }
    }
    return lines
  }

  /// One line, such as `2 regressed, 1 fixed, 38061 unchanged`.
  public var summary: String {
    let parts = Kind.allCases.filter { count(of: $0) > 0 }.map { "\(count(of: $0)) \($0.rawValue)" }
    return (parts + ["\(unchanged) unchanged"]).joined(separator: ", ")
  }
}
