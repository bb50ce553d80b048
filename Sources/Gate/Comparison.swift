import Conformance
import Reporting

/// Holds the scripts of a run against an earlier run, one after the other.
public struct Comparison: Sendable {
  /// What has become of the run so far.
  public private(set) var result: BaselineComparison
  private let before: [String: RunRecord.Script]
  /// The earlier run's scripts that have not come yet, in their order.
  private let files: [String]
  private var seen: Set<String> = []
  private let isByName: Bool
  /// What the script that is being compared is found to be.
  private var marks = Marks()

  /// What the earlier run says of a script and its cases.
  public struct Marks: Sendable, Hashable {
    /// Of what kept the script from being run.
    public var script: CaseResult.Marks = []
    /// Of its cases, by their places in the report; nothing for those of which there is nothing to say.
    public var cases: [Int: CaseResult.Marks] = [:]
  }

  /// - Parameters:
  ///   - before: the baseline, or an earlier run.
  ///   - name: what that is called.
  ///   - isByName: whether the run to judge knows its cases by name only; see `canCompare`.
  public init(before: RunRecord, name: String = "", isByName: Bool = false) {
    result = BaselineComparison(name: name)
    result.notes = before.notes
    self.before = Dictionary(before.scripts.map { ($0.file, $0) }) { first, _ in first }
    files = before.scripts.map(\.file)
    self.isByName = isByName || before.isByName
  }

  /// A whole run beside another.
  ///
  /// - Parameter after: the run to judge. Where one of the runs knows cases by name only, so must the other: see
  ///   `canCompare`.
  public static func result(before: RunRecord, after: RunRecord, name: String = "") -> BaselineComparison {
    var comparison = Comparison(before: before, name: name, isByName: after.isByName)
    for script in after.scripts { _ = comparison.add(script) }
    comparison.finish(isPart: after.isPart)
    return comparison.result
  }

  /// Compares the next script.
  public mutating func add(_ script: RunRecord.Script) -> Marks {
    marks = Marks()
    seen.insert(script.file)
    if let old = before[script.file] {
      compare(old, script, isPart: !script.isWhole)
    } else {
      for item in script.cases { add(.new, nil, item, in: script.file) }
      if let problem = script.problem { addProblem(.new, script.file, "could not be run (\(problem))") }
    }
    return marks
  }

  /// Says of results of a script whether an equal command did not pass before, and was no better.
  func knows(file: String) -> (CaseResult) -> Bool {
    let old = Dictionary(grouping: before[file]?.cases ?? [], by: key).mapValues { Set($0.map(\.outcome)) }
    return { result in
      let now = RunRecord.Case(result, number: 0)
      return old[key(of: now)]?.contains {
        $0.isUnsuccessful && Self.kind($0, now.outcome, isExpected: false) != .regressed
      } ?? false
    }
  }

  /// Notes what has not come.
  ///
  /// - Parameter isPart: whether the run was only a part by choice: then nothing has disappeared.
  public mutating func finish(isPart: Bool) {
    if isPart { return }
    for file in files where !seen.contains(file) {
      let count = before[file]!.cases.count
      addProblem(.disappeared, file, "the script, with \(counted(count, "case"))")
    }
  }

  private mutating func addProblem(_ kind: BaselineComparison.Kind, _ file: String, _ text: String) {
    result.add(BaselineComparison.Change(kind: kind, file: file, name: "", id: file, text: text))
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
      marks.script = .regressed
    case (let problem?, nil): addProblem(.fixed, before.file, "could not be run (\(problem)) → could be run")
    case (let old?, let new?) where old != new:
      addProblem(.changed, before.file, "could not be run (\(old) → \(new))")
    default: break
    }
    if before.problem != nil, after.problem != nil { marks.script = .known }
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
    let kind = Self.kind(before.outcome, after.outcome, isExpected: isExpected)
    if kind == .regressed {
      marks.cases[after.number] = .regressed
    } else if before.outcome.isUnsuccessful, after.outcome.isUnsuccessful {
      marks.cases[after.number] = .known
    }
    if let kind {
      add(kind, before, after, in: file)
    } else if let result = after.result, result.marks.contains(.flaky) {
      add(.flaky, before, after, in: file)
    } else if isEdited {
      add(.changed, before, after, in: file, note: ", and the command was edited")
    } else if before.type != after.type, !isByName || !before.type.isEmpty && !after.type.isEmpty {
      add(.changed, before, after, in: file)
    } else if !isByName, let old = before.result, let new = after.result,
      old.verdict.message != new.verdict.message
    {
      add(
        .changed, before, after, in: file, note: ": \"\(old.verdict.message)\" → \"\(new.verdict.message)\"")
    } else if !isByName, let old = before.result, let new = after.result, new.verdict.outcome == .pass,
      new.nanoseconds > 2 * min(old.nanoseconds, .max / 2), new.nanoseconds - old.nanoseconds > 50_000_000
    {
      let times = "\(old.nanoseconds / 1_000_000) ms → \(new.nanoseconds / 1_000_000) ms"
      add(.slower, before, after, in: file, note: ", \(times)")
    } else {
      result.unchanged += 1
    }
  }

  /// What a case's way from one outcome to another means; nil for no way at all.
  ///
  /// - Parameter isExpected: whether the list of expectations says that the case ends so.
  static func kind(_ before: Verdict.Outcome, _ after: Verdict.Outcome, isExpected: Bool)
    -> BaselineComparison.Kind?
  {
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
    _ kind: BaselineComparison.Kind, _ before: RunRecord.Case?, _ after: RunRecord.Case?, in file: String,
    note: String = ""
  ) {
    let item = after ?? before!
    let known = after?.result ?? before?.result
    func label(_ item: RunRecord.Case) -> String {
      item.type.isEmpty ? "\(item.outcome)" : "\(item.outcome) (\(item.type))"
    }
    let labels = [before, after].compactMap { $0.map(label) }
    result.add(
      BaselineComparison.Change(
        kind: kind, file: file, name: item.name ?? before?.name ?? item.group, line: after?.line,
        id: isByName ? file : known?.identity.id ?? "\(file)#\(Baseline.hexadecimal(item.digest))…",
        text: (labels.count == 2 && labels[0] == labels[1] ? labels[0] : labels.joined(separator: " → "))
          + note,
        isNotable: kind != .new
          || item.outcome != .pass && item.outcome != .skip && known?.expectedFailure == nil))
  }
}
