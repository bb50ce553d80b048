import CRuntime
import Glibc

/// A task of the pool: a script's cases, and the worker that runs them at present. If the worker is lost, another one
/// takes its place: it runs again what has been recorded, leaves out what made bad ends, and goes on.
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
  /// Records of cases that took their worker along, until it is their turn.
  private var held: [Int: CaseRecord] = [:]
  private var restarts = 0
  /// Why a process of the worker was killed from here, until its record comes.
  private var reason: CaseEnding?

  /// What the worker was last seen to run, and when something last changed.
  private var running: SharedArea.Running?
  private var lastSign = wr_now()

  /// How often a worker is replaced: each time costs what the script has cost so far.
  private static let restartLimit = 100
  /// How often to look at what runs, where nobody else does.
  private static let glance: UInt64 = 40_000_000

  static func start(
    _ number: Int, _ launch: WorkerLaunch, executable: String
  ) -> Result<WorkerTask, Worker.StartError> {
    let plan = ChainPlan(isolation: launch.isolation, key: .random(in: 1 ... .max))
    return Worker.start(plan, arguments: launch.arguments, input: launch.input, executable: executable).map {
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

  /// When to look after the worker again at the latest.
  var deadline: UInt64 {
    isolates ? lastSign &+ patience : min(lastSign &+ patience, wr_now() &+ Self.glance)
  }

  /// The case that runs; an estimate, for whoever watches the worker's use of memory.
  var runningCase: Int { max(worker.running?.index ?? next, next) }

  // MARK: What the worker says

  /// Takes what has come and hands it on; says how the task ended, once it has.
  mutating func pump(readable: Bool, _ hear: (Int, WorkerEvent) -> Void) -> WorkerEnding? {
    if !readable {
      let now = worker.running
      if now != running {
        running = now
        lastSign = wr_now()
      }
      return wr_now() >= lastSign &+ patience ? replace(.stuck, hear) : nil
    }
    lastSign = wr_now()
    var ending: WorkerEnding?
    var isGarbled = false
    var messages: [WorkerMessage] = []
    do {
      if try !worker.receive({ messages.append($0) }) {
        return replace(.died(notes: worker.lastWords), hear)
      }
    } catch {
      isGarbled = true
    }
    for message in messages where ending == nil && !isGarbled {
      switch message {
      case .announcement(let tag, let payload):
        if count == nil { hear(number, .announcement(tag: tag, payload: payload)) } else { isGarbled = true }
      case .ready(let count):
        if self.count == nil { self.count = count } else { isGarbled = self.count != count || nextSent > 0 }
      case .record(let record): isGarbled = !take(record, hear)
      case .flaky(let index):
        if index < next { hear(number, .flaky(index: index)) } else { isGarbled = true }
      case .end:
        deliverHeld(hear)
        ending = next == count ? .complete : nil
        isGarbled = ending == nil
      }
    }
    return isGarbled ? replace(.garbled, hear) : ending
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
    deliverHeld(hear)
    guard record.index == next else { return false }
    var record = record
    if let reason, record.ending == .signal(SIGKILL) {
      record.ending = reason
      self.reason = nil
    }
    deliver(record, hear)
    return true
  }

  private mutating func deliverHeld(_ hear: (Int, WorkerEvent) -> Void) {
    while let record = held.removeValue(forKey: next) { deliver(record, hear) }
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
    let own: CaseEnding? = if !isolates, case .died = loss { worker.ending() } else { nil }
    worker.kill()
    guard let count, next < count else { return loss }
    // Whose doing it was: the case that ran. It cannot be one that has been left out already.
    var culprit = next
    if let seen, seen.sequence > 0, case let index = seen.index, index < count, !plan.leftOut.binarySearchContains(index), held[index] == nil {
      culprit = index
    }
    while held[culprit] != nil { culprit += 1 }
    guard culprit < count else { return loss }
    if culprit < next {
      hear(number, .flaky(index: culprit))
    } else {
      let ending: CaseEnding
      switch loss {
      case .stuck: ending = isolates ? .holderStopped : .timedOut
      case .garbled: ending = .garbled
      default: ending = isolates ? .holderEnded : own ?? .exited(0)
      }
      held[culprit] = CaseRecord(
        index: culprit, ending: reason ?? ending, nanoseconds: wr_now() - lastSign, payload: words)
      reason = nil
      deliverHeld(hear)
    }
    if next == count { return .complete }
    guard isolates, restarts < Self.restartLimit else { return isolates ? loss : .unprotected }
    restarts += 1
    plan.key = .random(in: 1 ... .max)
    plan.resumesAt = next
    plan.leftOut.insertSorted(culprit)
    nextSent = 0
    worker.close()
    switch Worker.start(plan, arguments: launch.arguments, input: launch.input, executable: executable) {
    case .success(let worker):
      self.worker = worker
      running = nil
      lastSign = wr_now()
      return nil
    case .failure(let error): return .notStarted(error.errno)
    }
  }

  /// Kills a process of the worker, and has the record of the case that it ran say why.
  mutating func kill(_ process: pid_t, _ reason: CaseEnding) {
    self.reason = reason
    Glibc.kill(process, SIGKILL)
  }

  /// Ends what is left of the worker.
  func finish() {
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
