import CRuntime
import Glibc

/// A task of the pool: a script's cases, and the worker that runs them at present. If the worker is lost, another one
/// takes its place: it runs again what has been recorded, leaves out what made bad ends, and goes on. If it is not
/// known which case took the worker along, the next one runs those alone that it may have been.
struct WorkerTask {
  let number: Int
  private(set) var worker: Worker
  private let launch: WorkerLaunch
  private let executable: String
  private var plan: ChainPlan

  /// Cases to come, once the worker has said so.
  private var count: Int?
  /// The next case whose record counts.
  private var next = 0
  /// The next case that the present worker may send a record of.
  private var nextSent = 0
  /// Digests of the outcomes recorded so far.
  private var digests: [UInt64] = []
  private var restarts = 0
  /// How often a worker was lost while it ran again what had been recorded.
  private var relapses = 0
  private var sentences = Sentences()

  /// What the worker was last seen to run, and when something last changed.
  private var running: SharedArea.Running?
  private var lastSign = wr_now()
  /// When the present worker began to read the script; nil once it has announced all cases.
  private var readingSince: UInt64? = wr_now()

  /// How often a worker is replaced: each time costs what the script has cost so far.
  private static let restartLimit = 100
  private static let relapseLimit = 3
  /// How often to look at what runs, where nobody else does.
  private static let glance: UInt64 = 40_000_000

  static func start(
    _ number: Int, _ launch: WorkerLaunch, executable: String
  ) -> Result<WorkerTask, Refusal> {
    let plan = ChainPlan(isolation: launch.isolation, key: .random(in: 1 ... .max))
    return Worker.start(plan, launch, executable: executable).map {
      WorkerTask(number: number, worker: $0, launch: launch, executable: executable, plan: plan)
    }
  }

  private init(
    number: Int, worker: Worker, launch: WorkerLaunch, executable: String, plan: ChainPlan
  ) {
    self.number = number
    self.worker = worker
    self.launch = launch
    self.executable = executable
    self.plan = plan
  }

  // MARK: Time

  private var isolates: Bool { plan.isolation.mode != .none }

  /// Nanoseconds without any sign of life after which the worker counts as stuck. The holder of its state has a
  /// clock of its own for cases; this one is for when that stands still. Where there is no holder, it is the
  /// cases' own.
  private var patience: UInt64 {
    isolates ? 2 * plan.isolation.timeout + 1_000_000_000 : plan.isolation.timeout
  }

  /// When the worker counts as stuck. Reading has a limit of its own, whatever comes meanwhile.
  private var limit: UInt64 {
    readingSince.map { $0 &+ plan.isolation.readTimeout } ?? lastSign &+ patience
  }

  /// When to look after the worker again at the latest.
  var deadline: UInt64 { isolates ? limit : min(limit, wr_now() &+ Self.glance) }

  /// The case that runs; an estimate, for whoever watches the worker's use of memory.
  private var runningCase: Int { min(max(worker.running?.index ?? next, next), (count ?? 1) - 1) }

  /// Whether a process that is the worker's only one holds the state of the script. Without isolation it runs the cases,
  /// and before the first case it reads the script.
  var holdsState: Bool { isolates && count != nil }

  /// Whether the worker runs again what an earlier one has run, for the state that this leaves.
  var isRepeating: Bool {
    nextSent < next && (nextSent..<next).contains { !plan.leftOut.binarySearchContains($0) }
  }

  // MARK: What the worker says

  /// Takes what has come and hands it on; says how the task ended, once it has.
  mutating func pump(readable: Bool, _ hear: (Int, WorkerEvent) -> Void) -> WorkerEnding? {
    if !readable {
      let now = worker.running
      if now != running {
        running = now
        lastSign = wr_now()
      }
      return wr_now() >= limit ? replace(.stuck, hear) : nil
    }
    lastSign = wr_now()
    var messages: [WorkerMessage] = []
    var isWhole = true
    do {
      if try !worker.receive({ messages.append($0) }) {
        return replace(.died(notes: worker.lastWords), hear)
      }
    } catch {
      isWhole = false
    }
    for message in messages {
      if case .end = message, next == count { return .complete }
      if case .refused(let errno) = message { return .refused(Refusal(errno: errno)) }
      guard take(message, hear) else { return replace(.garbled, hear) }
    }
    if !isWhole { return replace(.garbled, hear) }
    return readingSince != nil && wr_now() >= limit ? replace(.stuck, hear) : nil
  }

  /// Takes a message, if it is one that may come now.
  private mutating func take(_ message: WorkerMessage, _ hear: (Int, WorkerEvent) -> Void) -> Bool {
    switch message {
    case .announcement(let tag, let payload):
      guard count == nil else { return false }
      hear(number, .announcement(tag: tag, payload: payload))
    case .ready(let count, let isGuarded):
      guard self.count == nil || self.count == count && nextSent == 0 else { return false }
      if self.count == nil { hear(number, .ready(count: count, isGuarded: isGuarded)) }
      self.count = count
      readingSince = nil
      worker.isGuarded = isGuarded
    case .record(let record): return take(record, hear)
    case .flaky(let index):
      guard index < next else { return false }
      hear(number, .flaky(index: index))
    case .end, .refused: return false  // before all cases have been accounted for
    }
    return true
  }

  /// Takes a record, if it is one that may come now.
  private mutating func take(_ record: CaseRecord, _ hear: (Int, WorkerEvent) -> Void) -> Bool {
    while plan.leftOut.binarySearchContains(nextSent) { nextSent += 1 }
    guard let count, record.index == nextSent, record.index < count else { return false }
    nextSent += 1
    if record.index < next {
      // What was run again for the sake of the state has to come out as it did.
      if record.ending != .returned || record.payload.digest != digests[record.index] {
        hear(number, .flaky(index: record.index))
      }
      return true
    }
    guard record.index == next else { return false }
    var record = record
    record.ending = sentences.ending(of: record)
    deliver(record, hear)
    return true
  }

  private mutating func deliver(_ record: CaseRecord, _ hear: (Int, WorkerEvent) -> Void) {
    hear(number, .record(record))
    digests.append(record.payload.digest)
    if record.ending != .returned { plan.leftOut.insertSorted(record.index) }
    next += 1
  }

  // MARK: When the worker is lost

  /// Puts another worker in the place of one that was lost; says why not, if that cannot be.
  private mutating func replace(_ loss: WorkerEnding, _ hear: (Int, WorkerEvent) -> Void) -> WorkerEnding? {
    let seen = worker.running
    let words = worker.lastWords
    let own: CaseEnding? =
      if !isolates, case .died = loss { worker.ending(deadline: wr_now() &+ patience) } else { nil }
    worker.kill()
    guard let count else {
      switch loss {
      case .stuck: return .notRead(.timedOut, notes: words)
      case .died: return .notRead(sentences.first, notes: words)
      default: return loss
      }
    }
    guard next < count else { return loss }
    if isRepeating, !plan.isFirst {
      // It did without harm before what it has not survived now, so there is no case to blame.
      relapses += 1
      if relapses > Self.relapseLimit { return loss }
    } else if isolates, next >= plan.aloneUntil {
      // The case may have gone on, and others have begun, before the worker was seen to be lost.
      let last = if let seen, seen.sequence > 0, seen.index < count { seen.index } else { count - 1 }
      plan.aloneUntil = min(max(last, next), next + SharedArea.slotCount) + 1
    } else {
      let ending: CaseEnding
      switch loss {
      case .stuck: ending = isolates ? .holderStopped : .timedOut
      case .garbled: ending = .garbled
      default: ending = isolates ? .holderEnded : own ?? .exited(0)
      }
      deliver(
        CaseRecord(
          index: next, ending: sentences.first ?? ending, nanoseconds: wr_now() - lastSign, payload: words),
        hear)
    }
    sentences.removeAll()
    if next == count { return .complete }
    guard isolates, restarts < Self.restartLimit else { return isolates ? loss : .unprotected }
    restarts += 1
    plan.key = .random(in: 1 ... .max)
    plan.resumesAt = next
    nextSent = 0
    worker.close()
    switch Worker.start(plan, launch, executable: executable) {
    case .success(let worker):
      self.worker = worker
      running = nil
      lastSign = wr_now()
      readingSince = lastSign
      return nil
    case .failure(let refusal): return .refused(refusal)
    }
  }

  /// Kills a process of the worker, and has the record of the case that it ran say why.
  mutating func kill(_ process: pid_t, _ reason: CaseEnding) {
    let earliest = runningCase
    Glibc.kill(process, SIGKILL)
    sentences.note(reason, cases: earliest...max(earliest, runningCase))
  }

  /// Kills all of the worker's processes, and has the record of the case that ran say why.
  mutating func killAll(_ reason: CaseEnding) {
    let earliest = runningCase
    worker.kill()
    sentences.note(reason, cases: earliest...max(earliest, runningCase))
  }

  /// Ends what is left of the worker.
  mutating func finish() {
    worker.kill()
    if !isolates { worker.reap() }
    worker.close()
    close(launch.input)
  }
}

extension [Int] {
  /// Where a number is, or belongs, in these ascending ones.
  private func position(of number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func binarySearchContains(_ number: Int) -> Bool {
    let position = position(of: number)
    return position < count && self[position] == number
  }

  fileprivate mutating func insertSorted(_ number: Int) {
    let position = position(of: number)
    if position == count || self[position] != number { insert(number, at: position) }
  }
}
