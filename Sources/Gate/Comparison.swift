import Conformance
import Reporting

/// What has become of a run, held against an earlier one.
public struct Comparison: Sendable {
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

    /// Whether a gate stays shut for it.
    public var isRegression: Bool { self == .regressed || self == .disappeared }
  }

  public struct Change: Sendable {
    public var kind: Kind
    public var file: String
    /// What it is called: in full where a results file tells.
    public var name: String
    /// Nil where only a baseline tells of the case.
    public var line: Int?
    /// The identity in full, or the first digits of its digest.
    public var id: String
    /// What happened, such as `pass → fail (wrong-result)`.
    public var text: String
    /// Whether somebody may have to do something about it. A new case that passes, or is not run, asks for nothing.
    public var isNotable = true
  }

  public internal(set) var changes: [Change] = []
  /// Cases that are in both runs and as they were.
  public internal(set) var unchanged = 0
  public var notes: [String] = []
  private let isByName: Bool

  public func count(of kind: Kind) -> Int { changes.count { $0.kind == kind } }

  public var hasRegressions: Bool { changes.contains { $0.kind.isRegression } }
}

// MARK: Comparing

extension Comparison {
  /// - Parameters:
  ///   - before: the baseline, or an earlier run.
  ///   - after: the run to judge. Where it was only a part by choice, nothing has disappeared.
  ///   Where one of the runs knows cases by name only, so must the other: see `canCompare`.
  public init(before: RunRecord, after: RunRecord) {
    isByName = before.isByName || after.isByName
    let later = Dictionary(after.scripts.map { ($0.file, $0) }) { first, _ in first }
    let earlier = Set(before.scripts.map(\.file))
    for script in before.scripts {
      if let now = later[script.file] {
        compare(script, now, isPart: !now.isWhole)
      } else if !after.isPart {
        changes.append(
          Change(
            kind: .disappeared, file: script.file, name: "", id: script.file,
            text: "the script, with \(counted(script.cases.count, "case"))"))
      }
    }
    for script in after.scripts where !earlier.contains(script.file) {
      for item in script.cases { add(.new, nil, item, in: script.file) }
      if let problem = script.problem { addProblem(.new, script.file, "could not be run (\(problem))") }
    }
  }

  private mutating func addProblem(_ kind: Kind, _ file: String, _ text: String) {
    changes.append(Change(kind: kind, file: file, name: "", id: file, text: text))
  }

  /// What identifies a case as far as both records tell.
  private struct Key: Hashable {
    var group: String
    var digest: UInt32
  }

  private func key(of item: RunRecord.Case) -> Key {
    isByName ? Key(group: item.name ?? item.group, digest: 0) : Key(group: item.group, digest: item.digest)
  }

  /// Whether two runs know their cases by something that both know.
  public static func canCompare(_ a: RunRecord, _ b: RunRecord) -> Bool {
    func hasNames(_ run: RunRecord) -> Bool {
      run.scripts.allSatisfy { $0.cases.allSatisfy { $0.name != nil } }
    }
    return !a.isByName && !b.isByName || hasNames(a) && hasNames(b)
  }

  private mutating func compare(_ before: RunRecord.Script, _ after: RunRecord.Script, isPart: Bool) {
    switch (before.problem, after.problem) {
    case (nil, let problem?):
      addProblem(.regressed, before.file, "could be run → could not be run (\(problem))")
    case (let problem?, nil): addProblem(.fixed, before.file, "could not be run (\(problem)) → could be run")
    case (let old?, let new?) where old != new:
      addProblem(.changed, before.file, "could not be run (\(old) → \(new))")
    default: break
    }
    if after.cases.isEmpty, !before.cases.isEmpty {
      if !isPart, after.problem == nil {
        addProblem(.disappeared, before.file, "all of the script (\(counted(before.cases.count, "case")))")
      }
      return
    }
    let old = Dictionary(grouping: before.cases, by: key)
    let new = Dictionary(grouping: after.cases, by: key)
    // By group: what has no partner that says the same.
    var gone: [String: [RunRecord.Case]] = [:]
    var come: [String: [RunRecord.Case]] = [:]
    for (key, cases) in old {
      let now = new[key] ?? []
      let pairs = Self.align(cases, now)
      for (a, b) in pairs.both { compare(a, b, in: before.file) }
      for item in pairs.gone { gone[item.group, default: []].append(item) }
      for item in pairs.come { come[item.group, default: []].append(item) }
    }
    for (key, cases) in new where old[key] == nil {
      for item in cases { come[item.group, default: []].append(item) }
    }
    if isPart { gone = [:] }
    for group in Set(gone.keys).union(come.keys) {
      // A command of the same kind that acts on the same thing stands for one that is gone: it was edited.
      let (left, right) = (gone[group] ?? [], Self.inOrder(come[group] ?? []))
      let edited = min(left.count, right.count)
      for (a, b) in zip(Self.inOrder(left), right).prefix(edited) {
        compare(a, b, in: before.file, isEdited: true)
      }
      for item in Self.inOrder(left).dropFirst(edited) { add(.disappeared, item, nil, in: before.file) }
      for item in right.dropFirst(edited) { add(.new, nil, item, in: before.file) }
    }
  }

  /// Cases by their lines, where those are known, and otherwise by their digests.
  private static func inOrder(_ cases: [RunRecord.Case]) -> [RunRecord.Case] {
    cases.sorted { ($0.line ?? 0, $0.digest) < ($1.line ?? 0, $1.digest) }
  }

  /// Finds who is who among equal commands, of which some may have come or gone: from both ends those with equal
  /// outcomes belong together, and what is left between them in its order. Linear.
  static func align(
    _ before: [RunRecord.Case], _ after: [RunRecord.Case]
  ) -> (both: [(RunRecord.Case, RunRecord.Case)], gone: [RunRecord.Case], come: [RunRecord.Case]) {
    if before.count == after.count { return (Array(zip(before, after)), [], []) }
    func isSame(_ a: RunRecord.Case, _ b: RunRecord.Case) -> Bool {
      a.outcome == b.outcome && a.type == b.type
    }
    let shorter = min(before.count, after.count)
    var front = 0
    while front < shorter, isSame(before[front], after[front]) { front += 1 }
    var back = 0
    while back < shorter - front, isSame(before[before.count - 1 - back], after[after.count - 1 - back]) {
      back += 1
    }
    let (old, new) = (before[front..<before.count - back], after[front..<after.count - back])
    let middle = min(old.count, new.count)
    let both =
      Array(zip(before[..<front], after[..<front])) + Array(zip(old, new))
      + Array(zip(before.suffix(back), after.suffix(back)))
    return (both, Array(old.dropFirst(middle)), Array(new.dropFirst(middle)))
  }

  // MARK: Transitions

  private mutating func compare(
    _ before: RunRecord.Case, _ after: RunRecord.Case, in file: String, isEdited: Bool = false
  ) {
    let isExpected = after.result?.expectedFailure != nil
    if let kind = Self.kind(before.outcome, after.outcome, isExpected: isExpected) {
      add(kind, before, after, in: file)
    } else if let result = after.result, result.marks.contains(.flaky) {
      add(.flaky, before, after, in: file)
    } else if isEdited {
      add(.changed, before, after, in: file, note: ", and the command was edited")
    } else if before.type != after.type {
      add(.changed, before, after, in: file)
    } else if let old = before.result, let new = after.result, old.verdict.message != new.verdict.message {
      add(
        .changed, before, after, in: file, note: ": \"\(old.verdict.message)\" → \"\(new.verdict.message)\"")
    } else if let old = before.result, let new = after.result, new.verdict.outcome == .pass,
      new.nanoseconds > 2 * min(old.nanoseconds, .max / 2), new.nanoseconds - old.nanoseconds > 50_000_000
    {
      let times = "\(old.nanoseconds / 1_000_000) ms → \(new.nanoseconds / 1_000_000) ms"
      add(.slower, before, after, in: file, note: ", \(times)")
    } else {
      unchanged += 1
    }
  }

  /// What a case's way from one outcome to another means; nil for no way at all.
  ///
  /// - Parameter isExpected: whether the list of expectations says that the case ends so.
  static func kind(_ before: Verdict.Outcome, _ after: Verdict.Outcome, isExpected: Bool) -> Kind? {
    if before == after { return nil }
    if after == .pass { return .fixed }
    if isExpected { return .changed }
    switch before {
    case .pass: return .regressed
    case .fail: return after == .skip ? .changed : .regressed
    // Neither crash nor timeout is better than the other; a skipped case that runs at last is news, good or bad.
    default: return .changed
    }
  }

  private mutating func add(
    _ kind: Kind, _ before: RunRecord.Case?, _ after: RunRecord.Case?, in file: String, note: String = ""
  ) {
    let item = after ?? before!
    let result = after?.result ?? before?.result
    func label(_ item: RunRecord.Case) -> String {
      item.type.isEmpty ? "\(item.outcome)" : "\(item.outcome) (\(item.type))"
    }
    let labels = [before, after].compactMap { $0.map(label) }
    changes.append(
      Change(
        kind: kind, file: file, name: item.name ?? before?.name ?? item.group, line: after?.line,
        id: result?.identity.id ?? (isByName ? file : "\(file)#\(Baseline.hexadecimal(item.digest))…"),
        text: (labels.count == 2 && labels[0] == labels[1] ? labels[0] : labels.joined(separator: " → "))
          + note,
        isNotable: kind != .new
          || item.outcome != .pass && item.outcome != .skip && result?.expectedFailure == nil))
  }
}
