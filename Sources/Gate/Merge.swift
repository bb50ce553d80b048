import Conformance
import Reporting

/// Several parts of a run put together: what the run would have been, had it not been cut.
public struct Merge: Sendable {
  /// The beginning of the whole run.
  public let start: RunStart
  /// The scripts in the order of the whole run.
  public let scripts: [ScriptReport]
  public let end: RunEnd
  /// How the parts compare with a baseline, where they were compared.
  public let comparison: BaselineComparison?

  /// A part, with the name of its file, safe to show.
  public struct Part: Sendable {
    public var name: String
    public var results: RunResults

    public init(name: String, results: RunResults) {
      self.name = name
      self.results = results
    }
  }

  /// Why parts cannot be put together.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// - Parameter parts: at least one.
  /// - Throws: if a part has not ended, comes from another version or another run, if scripts are missing, or if two
  ///   parts hold the same script and do not agree on it.
  public init(_ parts: [Part]) throws(Refusal) {
    let choice =
      parts.contains { Self.fact(RunRecord.Fact.choice, $0.results) != nil } ? try Self.byName(parts) : nil
    var total: Int?
    var found: [Int: (script: ScriptReport, part: String)] = [:]
    for part in parts {
      func refusal(_ reason: String) -> Refusal { Refusal(description: "\(part.name): \(reason)") }
      let results = part.results
      guard let end = results.end else { throw refusal("the run did not end, so a part of it is missing") }
      if let interruption = end.interruption { throw refusal("the run was interrupted (\(interruption))") }
      if results.start.version != parts[0].results.start.version {
        throw refusal("is from version \(results.start.version), \(parts[0].name) from another")
      }
      if Self.settings(results) != Self.settings(parts[0].results) {
        throw refusal("is from a run under other conditions than \(parts[0].name)")
      }
      let places = if let choice { Self.places(results, choice) } else { try Self.places(results, refusal) }
      if places.total != total ?? places.total {
        throw refusal("is a part of \(counted(places.total, "script")), \(parts[0].name) of \(total!)")
      }
      total = places.total
      for (position, script) in zip(places.positions, results.scripts) {
        if let other = found[position], !Self.agree(other.script, script) {
          throw refusal("does not agree with \(other.part) on \(script.file)")
        }
        if found[position] == nil { found[position] = (script, part.name) }
      }
    }
    let missing = (0..<(total ?? 0)).filter { found[$0] == nil }
    if !missing.isEmpty {
      let shards = Set(parts.compactMap { Self.fact(RunRecord.Fact.shard, $0.results) }).sorted()
      throw Refusal(
        description: "no part has \(missing.count) of the \(counted(total!, "script")) (there are the parts "
          + "\(shards.joined(separator: ", ")))")
    }
    let ends = parts.map { $0.results.end! }
    comparison = ends.compactMap { $0.judgement?.baseline }.reduce(nil) { sum, part in
      guard var sum else { return part }
      sum.add(part)
      return sum
    }
    var start = parts[0].results.start
    start.time = parts.map(\.results.start.time).min { $0.milliseconds < $1.milliseconds }!
    start.facts = Self.common(parts)
    scripts = found.keys.sorted().map { found[$0]!.script }
    start = RunStart(
      version: start.version, arguments: start.arguments, time: start.time, facts: start.facts,
      files: scripts.map(\.file))
    self.start = start
    end = RunEnd(
      nanoseconds: ends.reduce(0) { $0 &+ $1.nanoseconds },
      status: ends.map(\.status).max { Self.rank($0) < Self.rank($1) }!)
  }

  /// By `ExitPrecedence`, but that a part may have had nothing to run: so 3 is less than success.
  private static func rank(_ status: Int32) -> Int { status == 3 ? -1 : ExitPrecedence.rank(status) }

  /// What was asked of a part: the same for all parts of a run.
  private static func settings(_ results: RunResults) -> [RunFact] {
    results.start.facts.filter { $0.isSetting && !isAboutPart($0) }
  }

  /// The facts that are the same for all parts.
  private static func common(_ parts: [Part]) -> [RunFact] {
    parts[0].results.start.facts.filter { fact in
      !isAboutPart(fact) && parts.allSatisfy { $0.results.start.facts.contains(fact) }
    }
  }

  private static func isAboutPart(_ fact: RunFact) -> Bool {
    fact.name == RunRecord.Fact.shard || fact.name == RunRecord.Fact.scripts
  }

  private static func fact(_ name: String, _ results: RunResults) -> String? {
    results.start.facts.first { $0.name == name }?.value
  }

  /// Where a part's scripts belong.
  private static func places(
    _ results: RunResults, _ refusal: (String) -> Refusal
  ) throws(Refusal) -> PartPositions {
    guard let text = fact(RunRecord.Fact.scripts, results) else {
      throw refusal("is no part of a run: it was made without --shard")
    }
    guard let places = PartPositions(text), places.positions.count == results.scripts.count else {
      throw refusal("does not hold the scripts that it says it holds")
    }
    return places
  }

  /// The places of all scripts by name, for parts from which scripts are left out that held nothing of what was asked
  /// for: then their places in the whole run are not known, and only whether each part is there.
  private static func byName(_ parts: [Part]) throws(Refusal) -> [String: Int] {
    let names = parts.compactMap { fact(RunRecord.Fact.shard, $0.results) }
    let ends = names.map { $0.split(separator: "/") }
    guard names.count == parts.count, let count = ends.first?.last.flatMap({ Int($0) }),
      (1...100_000).contains(count),
      let method = names[0].split(separator: ":").first,
      Set(names) == Set((1...count).map { "\(method):\($0)/\(count)" })
    else {
      throw Refusal(
        description: "not all parts are here; there are \(Set(names).sorted().joined(separator: ", "))")
    }
    let files = Set(parts.flatMap { $0.results.scripts.map(\.file) })
    let sorted = files.sorted { a, b in
      a.split(separator: "/").lexicographicallyPrecedes(b.split(separator: "/")) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(sorted, 0...))
  }

  private static func places(_ results: RunResults, _ places: [String: Int]) -> PartPositions {
    PartPositions(positions: results.scripts.map { places[$0.file]! }, total: places.count)
  }

  /// Whether two reports say the same of a script, but for times.
  private static func agree(_ a: ScriptReport, _ b: ScriptReport) -> Bool {
    func timeless(_ report: ScriptReport) -> ScriptReport {
      var report = report
      report.start = WallTime(milliseconds: 0)
      report.nanoseconds = 0
      report.cases.update { result in
        result.nanoseconds = 0
        result.marks.remove(.slow)
      }
      return report
    }
    return timeless(a) == timeless(b)
  }
}
