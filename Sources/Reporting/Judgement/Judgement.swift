import Conformance

/// What a run comes to under a policy: whether it is red, and why. Every report shows the same one.
public struct Judgement: Sendable, Hashable {
  public enum Verdict: String, CaseIterable, Sendable {
    case ok
    case fail
    /// Nothing ran: there was no case, or only cases that were skipped.
    case skip
    case interrupted
  }

  public var verdict: Verdict
  /// How many there are of each kind of concern; those of which there is none are left out.
  public private(set) var counts: [Concern: Int]
  public var policy: FailurePolicy
  /// What the run was held against, if it was.
  public var baseline: BaselineComparison?

  /// - Parameters:
  ///   - baseline: how the run compares with its baseline, if there is one.
  ///   - interruption: why the run ended early, if it did.
  ///   - isSignalled: whether somebody has stopped it, who knows that it was not over.
  public init(
    _ summary: Summary, _ policy: FailurePolicy, baseline: BaselineComparison? = nil,
    interruption: String? = nil, isSignalled: Bool = false
  ) {
    self.policy = policy
    self.baseline = baseline
    var counts = summary.concerns
    // What was written anew says what this run has found: nothing is worse than that.
    if let baseline, !baseline.isWritten {
      for kind in BaselineComparison.Kind.allCases where kind != .flaky {
        counts[kind.concern] = baseline.count(of: kind)
      }
    }
    counts = counts.filter { $0.value > 0 }
    self.counts = counts
    let isRed = policy.failOn.contains { counts[$0] != nil }
    verdict =
      if interruption != nil, isSignalled || !isRed {
        .interrupted
      } else if isRed {
        .fail
      } else if !summary.hasRun {
        policy.allowsNoTests ? .ok : .skip
      } else {
        .ok
      }
  }

  init(verdict: Verdict, counts: [Concern: Int], policy: FailurePolicy, baseline: BaselineComparison?) {
    self.verdict = verdict
    self.counts = counts
    self.policy = policy
    self.baseline = baseline
  }

  /// The kinds that make the run red and that there are, the weightiest first.
  public var red: [Concern] { Concern.allCases.filter { policy.failOn.contains($0) && counts[$0] != nil } }

  /// What the program ends with, unless it could not do its work: 0, 3 if nothing ran, 1 if the run was cut off, or the
  /// code of what is red, by `ExitPrecedence`.
  public var exitCode: Int32 {
    let codes = Set(red.map(\.exitCode))
    if let code = ExitPrecedence.codes.first(where: codes.contains) { return code }
    switch verdict {
    case .ok: return 0
    case .skip: return 3
    case .fail, .interrupted: return 1
    }
  }

  /// The word that the last line on the terminal begins with.
  var word: String {
    switch verdict {
    case .ok: "ok"
    case .fail: "FAIL"
    case .skip: "skip"
    case .interrupted: "INTERRUPTED"
    }
  }

  /// The verdict as a heading: `as expected`, `not as expected`, `nothing ran` or `interrupted`.
  var heading: String {
    switch verdict {
    case .ok: "as expected"
    case .fail: "not as expected"
    case .skip: "nothing ran"
    case .interrupted: "interrupted"
    }
  }

  /// What makes the run red: `2 regressions, 1 new failure`. Empty if nothing does.
  public var reasons: String { red.map { $0.text(counts[$0]!) }.joined(separator: ", ") }

  /// The reasons, if the numbers of cases by outcome do not tell them.
  var hiddenReasons: String {
    let isPlain = red.allSatisfy { [.newFailure, .unexpectedPass, .failure].contains($0) }
    return isPlain ? "" : reasons
  }

  /// What a comment on a change begins with, if there is a baseline: `2 regressed, 1 new failure, 1 fixed`. Nil if there is
  /// nothing of the kind to say.
  var headline: String? {
    guard let baseline, verdict != .interrupted else { return nil }
    func part(_ kind: BaselineComparison.Kind) -> String? {
      let count = baseline.count(of: kind)
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    let others = [Concern.unread, .newFailure, .unexpectedPass].compactMap { concern in
      counts[concern].map { concern.text($0) }
    }
    let parts =
      [part(.regressed), part(.disappeared)].compactMap { $0 } + others + [part(.fixed)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The changes that a kind of concern is about, a line for each.
  func lines(about concern: Concern, limit: Int) -> [String] {
    guard let baseline, let kind = BaselineComparison.Kind.allCases.first(where: { $0.concern == concern })
    else {
      return []
    }
    return baseline.sorted(kind, isVerbose: true).prefix(limit).map { change in
      let place = change.file + (change.line.map { ":\($0)" } ?? "")
      return "\(place): \(change.text)" + (change.name.isEmpty ? "" : ", \(change.name)")
    }
  }

  /// What reports with room for properties say of the run.
  var facts: [RunFact] {
    var facts = [RunFact("verdict", heading)]
    if !red.isEmpty { facts.append(RunFact("verdict.reasons", reasons)) }
    if let baseline {
      facts += [RunFact("baseline", baseline.name), RunFact("baseline.changes", baseline.summary)]
    }
    return facts
  }

  /// The comparison in one line, with what it was made with; nil without one.
  var comparison: String? {
    baseline.map { "baseline \($0.name): \($0.isWritten ? "written; " : "")\($0.summary)" }
  }
}

extension RunEnd {
  /// The verdict on a run with these cases; where none was written down, the usual one.
  func judgement(_ summary: Summary) -> Judgement {
    judgement
      ?? Judgement(
        summary, FailurePolicy(), interruption: interruption, isSignalled: isSignalled)
  }

  /// Whether a signal has ended the run.
  var isSignalled: Bool { status > 128 }
}
