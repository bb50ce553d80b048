import CRuntime
import Glibc

/// Runs cases one after another, in processes that can be lost, where each case finds the state that the last
/// surviving one left.
///
/// The state is the process image. The process that holds it, the *holder*, forks a child for a batch of cases:
///
///     holder ──fork──┐
///       │            ▼
///       │          child: runs the cases, leaves each outcome in the shared area
///       │            │
///       │ ◄──done────┤  they survived
///       │            │
///     records        │
///       │ ──go on──► │
///     _exit          ▼
///                  holder for the next batch
///
/// A child that dies, hangs or writes nonsense is killed. The holder, which still has the state from before, records
/// what became of the case that ran, forks again, and has the new child run what came before that case once more:
/// silently, but for cases whose outcome is another one now, which are *flaky*. So a crash rolls back exactly, and
/// the cases after it run as if it had not been there. A batch of one case has nothing to be run again.
///
/// *Order.* The child waits for the holder's word before it goes on, so that records are on the pipe before the
/// next batch begins. Only the holder ever decides what became of a case, by what the kernel says of the process
/// first, and only the holder writes it down.
///
/// *Nothing stays behind.* The kernel kills a child whose holder ends before its time. The holder sees the
/// coordinator's end by the result pipe and kills its child. Each child leads a process group, so that a signal to
/// the group of a case reaches nothing else; what a case leaves behind, the coordinator finds.
///
/// Nothing in here may use threads, buffered output or Foundation: a forked process has one thread, and
/// leaves by `_exit` alone.
public struct CaseChain {
  /// The script's cases, by their numbers, in order. Each function is called in the process that holds the state,
  /// and with every number once at most in it.
  public struct Cases {
    let count: Int
    let runsGeneratedCode: (Int) -> Bool
    let execute: (Int) -> [UInt8]
    let examine: (Int, [UInt8]) -> [UInt8]

    /// - Parameters:
    ///   - runsGeneratedCode: whether a case enters code that may do anything. Others share a process.
    ///   - execute: runs a case and returns the payload of its record.
    ///   - examine: makes the payload of a case that a signal has killed of what its process wrote (see `notes`).
    ///     Called in a process that is there for nothing else, with the state from before the case. Where that fails,
    ///     the payload is what was written.
    public init(
      count: Int, runsGeneratedCode: @escaping (Int) -> Bool, execute: @escaping (Int) -> [UInt8],
      examine: @escaping (Int, [UInt8]) -> [UInt8] = { $1 }
    ) {
      self.count = count
      self.runsGeneratedCode = runsGeneratedCode
      self.execute = execute
      self.examine = examine
    }
  }

  /// The descriptor of a small file that holds the crash record, or the last message, of a process that dies.
  public static let notes = Int32(WR_NOTES_FD)
  /// The most that is read of it.
  static let notesLimit = 64 << 10

  var results: ResultPipe
  var area: SharedArea
  let plan: ChainPlan
  let leftOut: Set<Int>
  /// How many cases that run generated code the next batch may have.
  private var batch: Int
  /// Cases that still have to run alone, since one near them had a bad end.
  private var solo = 0

  /// Whether this process has a guard; see `Sandbox.enter`.
  private(set) var isGuarded = false
  /// Whether this process has read the script, for which it was allowed more time than cases are.
  private var isReader = true

  /// How many cases run alone after one that had a bad end.
  private static let caution = 8

  /// Makes this process a worker: nothing stays open but the script (descriptor 0), the null device (1), the
  /// notes (2) and the pipe (3), and what a case has no use for is given up. Ends the process if the system refuses
  /// the memory to share.
  public init(_ plan: ChainPlan) {
    guard let area = SharedArea(key: plan.key) else { _exit(1) }
    wr_enter_worker()
    self.plan = plan
    self.area = area
    leftOut = Set(plan.leftOut)
    results = ResultPipe(key: plan.key)
    if case .batches(let count) = plan.isolation.mode { batch = count } else { batch = 1 }
    wr_allow_processor_time(Self.processorSeconds(plan.isolation.readTimeout))
  }

  /// All of the script's bytes, or nil if they cannot be read.
  public static func readScript() -> [UInt8]? {
    var script: [UInt8] = []
    script.reserveCapacity(max(0, lseek(Int32(WR_SCRIPT_FD), 0, SEEK_END)))
    lseek(Int32(WR_SCRIPT_FD), 0, SEEK_SET)  // another worker may have read it before
    while true {
      guard let bytes = Descriptor.read(from: Int32(WR_SCRIPT_FD), limit: 64 << 10) else { return nil }
      if bytes.isEmpty { return script }
      script += bytes
    }
  }

  /// Whether the coordinator wants to be told of the script: not if an earlier worker did.
  public var isFirst: Bool { plan.isFirst }

  /// Tells the coordinator something before the first case.
  public mutating func announce(tag: UInt8, payload: [UInt8]) {
    results.add(.announcement(tag: tag, payload: payload))
  }

  /// Applies the restrictions, as soon as all is read that has to be.
  /// - Parameter wanted: those that may be applied to what runs the cases.
  /// - Returns: what the mode requires and is not there.
  public mutating func raiseWalls(_ mode: SandboxMode, _ wanted: Restrictions = .all) -> [String] {
    results.flush()
    let wantsGuard = plan.isolation.mode != .none
    let (restrictions, isGuarded) = Sandbox.enter(mode, wanted, leavesGuard: wantsGuard)
    self.isGuarded = isGuarded
    close(Int32(WR_LEASH_FD))  // which is the guard's alone
    guard mode == .require else { return [] }
    return wanted.subtracting(restrictions).requirements
      + (wantsGuard && !isGuarded ? ["a process to be the guard"] : [])
  }

  /// Sends what has been announced, and ends the process without a record of any case.
  public mutating func fail() -> Never {
    results.flush()
    _exit(1)
  }

  /// Runs all cases, sends a record of each, and ends the process.
  public mutating func run(_ cases: Cases) -> Never {
    results.send(.ready(count: cases.count, isGuarded: isGuarded))
    wr_trim_memory()
    if plan.isolation.mode == .none {
      runHere(cases)
    } else {
      var next = first(from: 0, of: cases)
      while next < cases.count { next = runBatch(from: next, cases) }
    }
    results.send(.end)
    _exit(0)
  }

  private func first(from index: Int, of cases: Cases) -> Int {
    var next = index
    while next < cases.count, leftOut.contains(next) { next += 1 }
    return next
  }

  /// Seconds of processor time that a process may use before the kernel, as the third clock, kills it: more than
  /// a case may take by the holder's clock.
  var processorSeconds: UInt64 { Self.processorSeconds(plan.isolation.timeout) }

  private static func processorSeconds(_ nanoseconds: UInt64) -> UInt64 { nanoseconds / 1_000_000_000 + 4 }

  // MARK: Without isolation

  private mutating func runHere(_ cases: Cases) {
    for index in 0..<cases.count where !leftOut.contains(index) {
      let start = wr_now()
      wr_allow_processor_time(processorSeconds)
      area.begin(index)
      let payload = cases.execute(index)
      checkDescriptors(whose: nil)
      results.send(
        .record(
          CaseRecord(index: index, ending: .returned, nanoseconds: wr_now() - start, payload: payload)))
    }
  }

  // MARK: A batch

  /// What has been recorded of the cases after a state that a holder holds.
  private struct History {
    /// The next case to be recorded.
    var frontier: Int
    /// Digests of outcomes.
    var outcomes: [Int: UInt64] = [:]
    /// Cases that are not to be run again.
    var bad: Set<Int> = []
    /// Attempts that nothing came of.
    var idle = 0
  }

  /// Runs cases from `start` on, which the state of this process comes before. Returns in the process that then
  /// holds the state, the case that comes next. All others have ended.
  private mutating func runBatch(from start: Int, _ cases: Cases) -> Int {
    var history = History(frontier: start)
    while true {
      // Where nothing but bad cases lies behind the state, it is the state for what follows them. Where nothing
      // follows, the state does not matter.
      if history.frontier > start, history.outcomes.isEmpty || history.frontier >= cases.count {
        return history.frontier
      }
      guard let channel = Channel(), let child = fork() else {
        results.send(.refused(errno: errno))
        _exit(1)
      }
      if child == 0 { return runAsChild(from: start, history, channel, cases) }
      wr_lead_group(child)
      channel.keepHolderEnd()
      if watch(child, channel, from: start, &history, cases) {
        channel.sayGoOn()
        kill(0, SIGKILL)  // this process, and what its cases have left behind in its group
        _exit(0)
      }
      channel.closeHolderEnd()
      area.clear(wholly: true)
      batch = 1
      solo = Self.caution
    }
  }

  /// A process, or nil: short of processes or memory, forking is tried again for a second, or for as long as a case may
  /// take.
  private func fork() -> pid_t? {
    ftruncate(Int32(WR_NOTES_FD), 0)
    let holder = getpid()
    let deadline = wr_now() &+ max(1_000_000_000, plan.isolation.timeout)
    while true {
      let child = wr_fork()
      if child == 0 {
        wr_lead_group(0)
        wr_end_with_parent(true)
        if getppid() != holder { _exit(1) }
        return child
      }
      if child > 0 { return child }
      let error = errno
      guard error == EAGAIN || error == ENOMEM, wr_now() < deadline else {
        errno = error
        return nil
      }
      usleep(10_000)
    }
  }

  // MARK: The child's side

  /// Runs a batch in a process of its own, takes the holder's place, and returns the case that comes next.
  private mutating func runAsChild(
    from start: Int, _ history: History, _ channel: Channel, _ cases: Cases
  ) -> Int {
    channel.keepChildEnd()
    area.rewind()
    if isReader { wr_allow_processor_time(processorSeconds) }
    isReader = false
    var index = start
    var used = 0
    var count = 0
    var wasAlone = false
    var armed = wr_now()
    while index < cases.count {
      if leftOut.contains(index) || history.bad.contains(index) {
        index += 1
        continue
      }
      let isWild = cases.runsGeneratedCode(index)
      if index >= history.frontier, index >= plan.resumesAt {
        // What has just been run again is worth keeping, before anything else happens.
        if !history.outcomes.isEmpty || start < min(index, plan.resumesAt) { break }
        if count > 0, wasAlone || isAlone(index) { break }
        wasAlone = isAlone(index)
        if isWild, used >= batch { break }
      }
      if isWild { used += 1 }
      count += 1
      let begin = wr_now()
      if begin - armed > 1_000_000_000 {
        wr_allow_processor_time(processorSeconds)
        armed = begin
      }
      area.begin(index)
      let payload = cases.execute(index)
      if isWild { checkDescriptors(whose: channel) }
      area.leave(index, nanoseconds: wr_now() - begin, payload: payload)
      index += 1
      if area.isFull {
        channel.say(.full)
        area.rewind()
      }
    }
    checkDescriptors(whose: channel)
    wr_end_with_parent(false)
    channel.say(.done)
    channel.closeChildEnd()
    area.clear()
    // The way back to large batches, once all has been quiet.
    if solo > 0 {
      solo -= min(solo, count)
    } else if case .batches(let most) = plan.isolation.mode {
      batch = min(most, batch * 2)
    }
    return index
  }

  /// Goes no further without the descriptors that a process reports through: one that lost them is told from one that
  /// ended by its being alive.
  private func checkDescriptors(whose channel: Channel?) {
    if wr_standard_descriptors_open(), wr_inode(Int32(WR_RESULT_FD)) == results.inode,
      channel?.childEndIsIntact != false
    {
      return
    }
    area.sayLost()
    if let channel { channel.closeChildEnd() } else { close(Int32(WR_RESULT_FD)) }
    while true { pause() }
  }

  /// Whether a case that has not been recorded is to have a process of its own.
  private func isAlone(_ index: Int) -> Bool { solo > 0 || index < plan.aloneUntil }

  // MARK: The holder's side

  /// Watches a child and records what becomes of its cases. True if it holds the state now; false if it has ended,
  /// which `history` knows of then.
  private mutating func watch(
    _ child: pid_t, _ channel: Channel, from start: Int, _ history: inout History, _ cases: Cases
  ) -> Bool {
    let past = history
    let isAlone = isAlone(past.frontier) && past.outcomes.isEmpty
    let leftOut = leftOut
    area.rewind()
    var watch = Watch(
      child: child, channel: channel, timeout: plan.isolation.timeout, area: area, running: area.running,
      first: start, count: cases.count,
      isExpected: { !leftOut.contains($0) && !past.bad.contains($0) })
    var lastSent = wr_now()
    var frontier = history.frontier
    results.endWithCoordinator()
    let end = watch.wait { sight in
      switch sight {
      case .outcome(let entry):
        let digest = entry.payload.digest
        if entry.index < past.frontier {
          if past.outcomes[entry.index] != digest { results.add(.flaky(index: entry.index)) }
        } else {
          history.outcomes[entry.index] = digest
          frontier = entry.index + 1
          results.add(
            .record(
              CaseRecord(
                index: entry.index, ending: .returned, nanoseconds: entry.nanoseconds, payload: entry.payload)
            ))
        }
      case .pause:
        // A record is worth waiting for others, but not for long.
        if !results.isEmpty, wr_now() - lastSent > 100_000_000 {
          results.flush()
          lastSent = wr_now()
        }
      }
    }
    history.frontier = first(from: frontier, of: cases)
    switch end {
    case .done:
      results.flush()
      return true
    case .bad(let ending, let blame):
      if blame.index < past.frontier {
        results.add(.flaky(index: blame.index))
        history.bad.insert(blame.index)
        history.outcomes[blame.index] = nil
      } else if blame.isCertain || isAlone || history.idle > 2 {
        history.idle = 0
        let words = lastWords(of: blame.index, ending, from: start, without: past.bad, cases)
        record(blame.index, ending, nanoseconds: blame.nanoseconds, words)
        history.bad.insert(blame.index)
        history.frontier = first(from: blame.index + 1, of: cases)
      } else {
        history.idle += 1  // the next attempt, with one case at a time, shows which it was
      }
      results.flush()
      return false
    }
  }

  /// What the process of a case wrote before it ended, or what could be made of that.
  ///
  /// - Parameters:
  ///   - start: the first case that the process ran.
  ///   - bad: cases that it left out.
  private func lastWords(
    of index: Int, _ ending: CaseEnding, from start: Int, without bad: Set<Int>, _ cases: Cases
  ) -> [UInt8] {
    let words = Descriptor.beginning(of: Self.notes, limit: Self.notesLimit)
    let limit: UInt64
    switch ending {
    case .signal: limit = 5_000_000_000
    // The coordinator waits for a sign of life no longer than for two such cases and a second: what a child may take
    // to answer and this stay well below that.
    case .timedOut: limit = 500_000_000 + plan.isolation.timeout / 4
    default: limit = 0
    }
    guard limit > 0, !words.isEmpty else { return Array(words.prefix(4096)) }
    let leftOut = leftOut
    return Examination.run(within: limit) {
      for earlier in start..<index where !leftOut.contains(earlier) && !bad.contains(earlier) {
        _ = cases.execute(earlier)
      }
      return cases.examine(index, words)
    } ?? words
  }

  private mutating func record(_ index: Int, _ ending: CaseEnding, nanoseconds: UInt64, _ words: [UInt8]) {
    results.add(
      .record(CaseRecord(index: index, ending: ending, nanoseconds: nanoseconds, payload: words)))
  }
}
