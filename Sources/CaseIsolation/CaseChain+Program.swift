import CRuntime
import Glibc

extension CaseChain {
  /// Cases whose state another program has: one that this process has started and speaks with, and that can be lost.
  public struct ProgramCases {
    let count: Int
    let start: () -> Bool
    let execute: (Int) -> (ending: CaseEnding, payload: [UInt8])
    let giveUp: (Int) -> [UInt8]

    /// - Parameters:
    ///   - start: starts the program anew, in the state before the first case; false if that fails. It has been started
    ///     once already.
    ///   - execute: runs a case, within the time that a case has. How it ended, `returned` or that which the program was
    ///     lost by, and the payload of its record.
    ///   - giveUp: the payload of the record of a case that is not run, since the program does not start any more.
    public init(
      count: Int, start: @escaping () -> Bool,
      execute: @escaping (Int) -> (ending: CaseEnding, payload: [UInt8]),
      giveUp: @escaping (Int) -> [UInt8]
    ) {
      self.count = count
      self.start = start
      self.execute = execute
      self.giveUp = giveUp
    }
  }

  /// The end of what the program has written to the notes since they were cleared.
  public static var programNotes: [UInt8] { Descriptor.end(of: notes, limit: 4096) }

  public static func clearNotes() { ftruncate(notes, 0) }

  /// Says that something goes on, to whoever takes a long silence for the end.
  public func showLife() { area.begin(area.running.index) }

  /// Runs all cases, sends a record of each, and ends the process. There is no image of a program's state to go back to: a
  /// program that was lost is started anew, and runs the earlier cases once more, but for those with bad ends.
  public mutating func run(_ cases: ProgramCases) -> Never {
    results.send(.ready(count: cases.count, isGuarded: isGuarded))
    var run = ProgramRun(cases, leftOut)
    var armed: UInt64 = 0
    var sent = wr_now()
    for index in 0..<cases.count where !leftOut.contains(index) {
      let begin = wr_now()
      if begin &- armed > 1_000_000_000 {
        wr_allow_processor_time(processorSeconds)
        armed = begin
      }
      area.begin(index)
      let (ending, payload) = run.isAlive ? cases.execute(index) : (.returned, cases.giveUp(index))
      results.add(
        .record(
          CaseRecord(index: index, ending: ending, nanoseconds: wr_now() - begin, payload: payload)))
      run.note(index, ending, payload)
      if ending != .returned, index + 1 < cases.count {
        results.flush()
        run.repeatCases(before: index + 1, begin: area.begin) { results.add(.flaky(index: $0)) }
      }
      // A record is worth waiting for others, but not for long.
      if wr_now() - sent > 50_000_000 {
        results.flush()
        sent = wr_now()
      }
    }
    results.send(.end)
    _exit(0)
  }
}

/// The cases that a program has run.
private struct ProgramRun {
  private let cases: CaseChain.ProgramCases
  /// Digests of outcomes.
  private var outcomes: [Int: UInt64] = [:]
  /// Cases that are not to be run again.
  private var bad: Set<Int>
  /// Whether the program is there.
  private(set) var isAlive = true

  /// How often a program is started in a row that does not start.
  private static let startLimit = 3

  init(_ cases: CaseChain.ProgramCases, _ leftOut: Set<Int>) {
    self.cases = cases
    bad = leftOut
  }

  mutating func note(_ index: Int, _ ending: CaseEnding, _ payload: [UInt8]) {
    if ending == .returned { outcomes[index] = payload.digest } else { bad.insert(index) }
  }

  /// Brings a new program into the state that the last one was in, but for cases with bad ends.
  /// - Parameters:
  ///   - begin: hears of each case that begins.
  ///   - flaky: hears of cases with another outcome than before.
  mutating func repeatCases(before end: Int, begin: (Int) -> Void, flaky: (Int) -> Void) {
    repeat {
      isAlive = (0..<Self.startLimit).contains { _ in cases.start() }
    } while isAlive && !repeatOnce(before: end, begin: begin, flaky: flaky)
  }

  /// Whether the program has survived it.
  private mutating func repeatOnce(before end: Int, begin: (Int) -> Void, flaky: (Int) -> Void) -> Bool {
    for index in 0..<end where !bad.contains(index) {
      begin(index)
      let (ending, payload) = cases.execute(index)
      if ending == .returned, payload.digest == outcomes[index] { continue }
      flaky(index)
      if ending != .returned {
        bad.insert(index)
        return false
      }
    }
    return true
  }
}
