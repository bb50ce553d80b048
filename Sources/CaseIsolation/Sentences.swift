import Glibc

/// Why processes of a worker were killed from here, until the records of the cases that they ran come.
///
/// Several may be on their way: the record of a case whose process was killed can come after the process of the next case
/// has been killed, too.
struct Sentences {
  private var pending: [(reason: CaseEnding, cases: ClosedRange<Int>)] = []

  /// Why the first of those processes was killed whose record has not come.
  var first: CaseEnding? { pending.first?.reason }

  /// Notes a kill.
  /// - Parameters:
  ///   - cases: what the process was seen to run, before and after the kill. It may have gone on to the next case until the
  ///     kill took effect.
  mutating func note(_ reason: CaseEnding, cases: ClosedRange<Int>) {
    pending.append((reason, cases.lowerBound...cases.upperBound + 1))
  }

  /// What a record says of its case: the reason why its process was killed, if it was killed from here. Records come in
  /// the order of the cases.
  mutating func ending(of record: CaseRecord) -> CaseEnding {
    defer {
      // They ended before they could be killed.
      pending.removeAll { $0.cases.upperBound <= record.index }
    }
    guard record.ending == .signal(SIGKILL),
      let own = pending.firstIndex(where: { $0.cases.contains(record.index) })
    else { return record.ending }
    // Whoever was killed more than once, for the same case, is dead all the same.
    let reason = pending.remove(at: own).reason
    while own < pending.count, pending[own].cases.lowerBound <= record.index { pending.remove(at: own) }
    return reason
  }

  mutating func removeAll() { pending.removeAll() }
}
