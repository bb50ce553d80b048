import CRuntime
import Glibc

/// What a worker is started with.
public struct WorkerLaunch: Sendable {
  /// The first arguments after the program's name; those of the `ChainPlan` follow.
  public var arguments: [String]
  /// The worker's standard input, a plain file; the pool closes it.
  public var input: Int32
  public var isolation: Isolation
  /// Whether the worker has this program's environment, for programs that it starts.
  public var keepsEnvironment: Bool

  public init(arguments: [String], input: Int32, isolation: Isolation, keepsEnvironment: Bool = false) {
    self.arguments = arguments
    self.input = wr_lift(input)
    self.isolation = isolation
    self.keepsEnvironment = keepsEnvironment
  }
}

/// What the coordinator hears of a worker.
public enum WorkerEvent: Hashable, Sendable {
  /// Announcements come before all records.
  case announcement(tag: UInt8, payload: [UInt8])
  /// The announcements are over: so many cases follow.
  ///
  /// - Parameter isGuarded: whether the worker has a guard; see `Sandbox.enter`.
  case ready(count: Int, isGuarded: Bool)
  /// Records come in the order of the cases, one for each.
  case record(CaseRecord)
  /// A case whose record has come was run again, and had another outcome.
  case flaky(index: Int)
  /// The last event of each worker.
  case ended(WorkerEnding)
}

/// How a worker ended.
public enum WorkerEnding: Hashable, Sendable {
  /// It did all it had to do.
  case complete
  /// The process that held the state ended early, and no other could take its place; the beginning of what it
  /// wrote to standard error.
  case died(notes: [UInt8])
  /// It ended before it had announced all cases: how, if that is known, and the beginning of what it wrote to standard
  /// error. `timedOut` is that reading took longer than it may.
  case notRead(CaseEnding?, notes: [UInt8])
  /// It was silent for too long, and was killed.
  case stuck
  /// Its messages made no sense, and it was killed.
  case garbled
  /// A case took the worker along, since nothing kept them apart.
  case unprotected
  /// A signal asked the coordinator to stop, and the worker was killed.
  case interrupted
  /// The time for the whole run was over, and the worker was killed.
  case outOfTime
  /// The caller had heard enough, and the worker was killed.
  case stopped
  /// The system refused to start it, or a process for its next case.
  case refused(Refusal)
}

/// Looks after running workers, from time to time: whether they use more of something than they may.
public struct Supervision {
  /// A worker that runs.
  public struct Subject {
    /// The worker's processes, the holder's and its descendants.
    public var processes: [pid_t]
    /// Whether its only process, should there be but one, holds the state of the script and runs no case.
    public var holdsState: Bool
  }

  /// A process that has to go.
  public struct Sentence {
    public var process: pid_t
    /// What the record of the case that it ran says instead of the signal; such as `outOfMemory`.
    public var reason: CaseEnding

    public init(process: pid_t, reason: CaseEnding) {
      self.process = process
      self.reason = reason
    }
  }

  public var inspect: (Subject) -> Sentence?

  public init(inspect: @escaping (Subject) -> Sentence?) { self.inspect = inspect }
}

/// The coordinator's side: runs several workers side by side, in one thread, and hands on what they say.
public struct WorkerPool {
  /// How a run of the pool came to its end.
  public enum Outcome: Hashable, Sendable {
    case complete
    /// A signal asked for it.
    case interrupted(Int32)
    /// The time for all of it was over.
    case outOfTime
    /// The caller had heard enough.
    case stopped
  }

  private let executable: String
  private let jobs: Int
  private let interrupts: Int32
  private let descendants: Descendants

  /// How far ahead of the oldest unfinished task another may be started: it bounds what a caller that wants
  /// the results in order has to keep.
  private static let window = 32

  /// Microseconds to let more messages come before any is read. A reader that sleeps on the pipe has to be
  /// woken for every record, which costs the worker a tenth of a case.
  private static let pause: UInt32 = 1000

  /// Nanoseconds between looks at what workers use.
  private static let inspection: UInt64 = 50_000_000

  /// How many processes a worker may have. Six are there at times: a holder, its predecessor, the child, somebody who
  /// looks into a crash, and what two cases leave behind.
  private static let processLimit = 32

  /// Nanoseconds between looks for processes that left their worker's session.
  private static let patrol: UInt64 = 500_000_000

  /// - Parameters:
  ///   - executable: the program that workers run.
  ///   - jobs: how many run at once.
  public init(executable: String, jobs: Int) {
    precondition(jobs > 0)
    self.executable = executable
    self.jobs = jobs
    // A descriptor below 3 would be taken for standard output by some later write.
    while true {
      let null = open("/dev/null", O_RDWR | O_CLOEXEC)
      guard (0...2).contains(null) else {
        close(null)
        break
      }
    }
    // A reader that has gone and a full disk are errors of the write, and no reason to die.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    _ = wr_adopt_descendants()
    descendants = Descendants()
    interrupts = wr_open_interrupts()
  }

  /// Runs tasks 0 to `count - 1`.
  ///
  /// - Parameters:
  ///   - totalTime: nanoseconds after which whatever still runs is killed; nil for no limit.
  ///   - launch: how to start a task's worker, or nil if the task needs none.
  ///   - receive: hears the task's events, those of one task in order.
  ///   - isEnough: asked after each event; once it says so, nothing more is heard of, and all workers are killed.
  ///   - fewerJobs: hears how many workers run at once from now on, when the system grants no more processes.
  ///   - meanwhile: called about twice a second while workers run.
  public func run(
    count: Int, totalTime: UInt64? = nil, supervision: Supervision? = nil, launch: (Int) -> WorkerLaunch?,
    receive: (Int, WorkerEvent) -> Void, isEnough: () -> Bool = { false },
    fewerJobs: (Int) -> Void = { _ in }, meanwhile: () -> Void = {}
  ) -> Outcome {
    var jobs = jobs
    var shortage = Shortage()
    // What waits for the system to grant a process.
    var waiting: WorkerLaunch?
    let end = totalTime.map { wr_now() &+ $0 } ?? .max
    var tasks: [WorkerTask] = []
    var next = 0
    var patrolled = wr_now()
    var inspected = patrolled
    // Workers are ahead of what is heard of them.
    func hear(_ task: Int, _ event: WorkerEvent) {
      if !isEnough() { receive(task, event) }
    }
    defer { sweep() }
    while true {
      if isEnough() {
        stop(tasks, .stopped, receive)
        if let waiting { drop(waiting, next, .stopped, receive) }
        return .stopped
      }
      launching: while !isEnough(), next < count, tasks.count < jobs,
        next < (tasks.first?.number ?? next) + Self.window
      {
        waiting = waiting ?? launch(next)
        if let launch = waiting {
          // How a worker that keeps nothing apart ended is what became of its case; others have a holder for that.
          wr_keep_endings(launch.isolation.mode == .none)
          switch WorkerTask.start(next, launch, executable: executable) {
          case .success(let task):
            shortage = Shortage()
            tasks.append(task)
          case .failure(let refusal) where shortage.mayPass(refusal, whileOthersRun: !tasks.isEmpty):
            // Those that run will end. Where none runs, others may make room.
            if !tasks.isEmpty, tasks.count < jobs {
              jobs = tasks.count
              fewerJobs(jobs)
            } else {
              usleep(100_000)
            }
            // An interrupt is not to wait as well.
            if tasks.isEmpty { break launching }
            continue
          case .failure(let refusal):
            close(launch.input)
            hear(next, .ended(.refused(refusal)))
          }
        }
        waiting = nil
        next += 1
      }
      if tasks.isEmpty, waiting == nil {
        if next < count { continue }
        return .complete
      }
      var events = tasks.map { pollfd(fd: $0.worker.results, events: Int16(POLLIN), revents: 0) }
      events.append(pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0))
      let deadline = min(
        tasks.map(\.deadline).min() ?? wr_now(), end, patrolled &+ Self.patrol, inspected &+ Self.inspection)
      if poll(&events, nfds_t(events.count), Descriptor.milliseconds(until: deadline)) < 0 { continue }
      usleep(Self.pause)
      if events.last!.revents != 0, case let signal = wr_read_interrupt(interrupts), signal != 0 {
        stop(tasks, .interrupted, receive)
        if let waiting { drop(waiting, next, .interrupted, receive) }
        return .interrupted(signal)
      }
      if wr_now() >= end {
        stop(tasks, .outOfTime, receive)
        if let waiting { drop(waiting, next, .outOfTime, receive) }
        return .outOfTime
      }
      var ended: [Int] = []
      for index in tasks.indices {
        guard let ending = tasks[index].pump(readable: events[index].revents != 0, hear) else { continue }
        if isEnough() { break }
        tasks[index].finish()
        receive(tasks[index].number, .ended(ending))
        ended.append(index)
      }
      for index in ended.reversed() { tasks.remove(at: index) }
      if wr_now() >= inspected &+ Self.inspection {
        inspected = wr_now()
        for index in tasks.indices { supervise(&tasks[index], supervision) }
      }
      if wr_now() >= patrolled &+ Self.patrol {
        patrolled = wr_now()
        killStrays(live: Set(tasks.map(\.worker.session)))
        meanwhile()
      }
    }
  }

  /// A time in which the system grants no more processes.
  private struct Shortage {
    private var deadline: UInt64?
    private static let patience: UInt64 = 10_000_000_000

    /// Whether a refusal may pass by waiting, and there has not been enough of that. Files are the coordinator's own, so
    /// that there will be more only when one of its workers has ended.
    mutating func mayPass(_ refusal: Refusal, whileOthersRun: Bool) -> Bool {
      if whileOthersRun, [EMFILE, ENFILE].contains(refusal.errno) { return true }
      guard refusal.errno == EAGAIN || refusal.errno == ENOMEM else { return false }
      let now = wr_now()
      let deadline = deadline ?? now &+ Self.patience
      self.deadline = deadline
      return now < deadline
    }
  }

  private func supervise(_ task: inout WorkerTask, _ supervision: Supervision?) {
    let processes = task.worker.processes
    if processes.count > Self.processLimit {
      return task.killAll(.tooManyProcesses(limit: Self.processLimit))
    }
    // What runs again was within bounds before, and what comes of it may be all that there is room for.
    guard !task.isRepeating else { return }
    let subject = Supervision.Subject(processes: processes.map(\.id), holdsState: task.holdsState)
    if let sentence = supervision?.inspect(subject) { task.kill(sentence.process, sentence.reason) }
  }

  private func stop(_ tasks: [WorkerTask], _ ending: WorkerEnding, _ receive: (Int, WorkerEvent) -> Void) {
    for var task in tasks {
      task.finish()
      receive(task.number, .ended(ending))
    }
  }

  private func drop(
    _ launch: WorkerLaunch, _ task: Int, _ ending: WorkerEnding, _ receive: (Int, WorkerEvent) -> Void
  ) {
    close(launch.input)
    receive(task, .ended(ending))
  }

  // MARK: What nobody else ends

  private func killStrays(live: Set<pid_t>) {
    for process in descendants.strays(live: live) { Descendants.kill(process) }
  }

  /// Kills whatever is left of all workers, and waits for its end, but not for long.
  private func sweep() {
    let limit = wr_now() &+ 1_000_000_000
    repeat {
      let strays = descendants.strays(live: [])
      if strays.isEmpty { return }
      for process in strays { Descendants.kill(process) }
      usleep(1000)
    } while wr_now() < limit
  }
}
