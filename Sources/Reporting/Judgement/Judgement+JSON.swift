/// The verdict and the comparison as members of a JSON object: of the event `run-finish` of a results file, and of what
/// `gate --json` and `compare --json` print.
///
/// | member      | what it holds                                                                            |
/// |-------------|------------------------------------------------------------------------------------------|
/// | `verdict`   | `ok`, `fail`, `skip` (nothing ran) or `interrupted`                                       |
/// | `fail-on`   | the kinds that make the run red                                                          |
/// | `no-tests`  | `pass` or `fail`                                                                         |
/// | `concerns`  | `kind`, `count` and `red` of each kind there is                                          |
/// | `baseline`  | what the run was compared with; with it `summary`, `unchanged`, `notes`, `written`, …     |
/// | `kinds`     | `kind` and `count` of each kind of change                                                 |
/// | `changes`   | `kind`, `file`, `name`, `line`, `id`, `text`, and `notable`: whether it asks for something |
extension JSONLine {
  /// - Parameter limit: how many changes of one kind are named.
  package mutating func add(_ judgement: Judgement, limit: Int) {
    add("verdict", judgement.verdict.rawValue)
    add("fail-on", Concern.allCases.filter(judgement.policy.failOn.contains).map(\.name))
    add("no-tests", judgement.policy.allowsNoTests ? "pass" : "fail")
    let red = judgement.red
    add("concerns", Concern.allCases.filter { judgement.counts[$0] != nil }) { line, concern in
      line.add("kind", concern.name)
      line.add("count", judgement.counts[concern]!)
      line.add("red", red.contains(concern))
    }
    if let baseline = judgement.baseline { add(baseline, limit: limit) }
  }

  /// - Parameter limit: how many changes of one kind are named.
  package mutating func add(_ baseline: BaselineComparison, limit: Int) {
    add("baseline", baseline.name)
    add("summary", baseline.summary)
    add("unchanged", baseline.unchanged)
    add("notes", baseline.notes)
    if baseline.isWritten { add("written", true) }
    let kinds = BaselineComparison.Kind.allCases
    add("kinds", kinds.filter { baseline.count(of: $0) > 0 }) { line, kind in
      line.add("kind", kind.rawValue)
      line.add("count", baseline.count(of: kind))
    }
    add("changes", kinds.flatMap { baseline.sorted($0, isVerbose: true).prefix(limit) }) { line, change in
      line.add("kind", change.kind.rawValue)
      line.add("file", change.file)
      line.add("name", change.name)
      if let place = change.line { line.add("line", place) }
      line.add("id", change.id)
      line.add("text", change.text)
      line.add("notable", change.isNotable)
    }
  }
}

extension ResultsEvent {
  /// The verdict that a run has written down; nil if it has not.
  func judgement() throws(ResultsError) -> Judgement? {
    guard let word = try optionalString("verdict") else { return nil }
    guard let verdict = Judgement.Verdict(rawValue: word) else { throw error("there is no such verdict") }
    var counts: [Concern: Int] = [:]
    for (kind, count) in try list(
      "concerns",
      item: { item throws(ResultsError) in
        (try item.concern(try item.string("kind")), try item.index("count"))
      })
    {
      counts[kind] = count
    }
    var failOn: Set<Concern> = []
    for name in try strings("fail-on") { failOn.insert(try concern(name)) }
    let policy = FailurePolicy(
      failOn: failOn, allowsNoTests: try optionalString("no-tests") == "pass")
    return Judgement(verdict: verdict, counts: counts, policy: policy, baseline: try baseline())
  }

  private func concern(_ name: String) throws(ResultsError) -> Concern {
    guard let concern = Concern(rawValue: name) else {
      throw error("there is no kind \"\(SafeText.of(name, .oneLine, limit: 100))\"")
    }
    return concern
  }

  private func baseline() throws(ResultsError) -> BaselineComparison? {
    guard let name = try optionalString("baseline") else { return nil }
    var counts: [BaselineComparison.Kind: Int] = [:]
    for (kind, count) in try list(
      "kinds",
      item: { item throws(ResultsError) in
        (try item.kindOfChange(), try item.index("count"))
      })
    {
      counts[kind] = count
    }
    var baseline = BaselineComparison(
      name: SafeText.of(name, .oneLine), counts: counts, unchanged: try index("unchanged"),
      changes: try list("changes") { item throws(ResultsError) in try item.change() },
      notes: try optionalStrings("notes").map { SafeText.of($0, .oneLine) })
    baseline.isWritten = try flag("written")
    return baseline
  }

  private func kindOfChange() throws(ResultsError) -> BaselineComparison.Kind {
    guard let kind = BaselineComparison.Kind(rawValue: try string("kind")) else {
      throw error("there is no such change")
    }
    return kind
  }

  private func change() throws(ResultsError) -> BaselineComparison.Change {
    BaselineComparison.Change(
      kind: try kindOfChange(), file: try string("file"), name: try string("name"),
      line: try optionalIndex("line"),
      id: try string("id"), text: try string("text"), isNotable: try flag("notable", default: true))
  }
}
