import CRuntime
import Glibc

/// What a worker is started with.
public struct WorkerLaunch: Sendable {
  /// The arguments after the program's name.
  public var arguments: [String]
  /// The worker's standard input; the pool closes it.
  public var input: Int32
  /// Nanoseconds that may pass without a message before the worker counts as stuck.
  public var patience: UInt64

  public init(arguments: [String], input: Int32, patience: UInt64) {
    self.arguments = arguments
    self.input = input
    self.patience = patience
  }
}

/// What the coordinator hears of a worker.
public enum WorkerEvent: Hashable, Sendable {
  case announcement(tag: UInt8, payload: [UInt8])
  case record(CaseRecord)
  /// The last event of each worker.
  case ended(WorkerEnding)
}

/// How a worker ended.
public enum WorkerEnding: Hashable, Sendable {
  /// It did all it had to do.
  case complete
  /// The process that held the state ended early; the beginning of what it wrote to standard error.
  case died(notes: [UInt8])
  /// It was silent for longer than its patience, and was killed.
  case stuck
  /// Its messages made no sense, and it was killed.
  case garbled
  /// A signal asked the coordinator to stop, and the worker was killed.
  case interrupted
  /// It could not be started, for this `errno`.
  case notStarted(Int32)
}

/// The coordinator's side: runs several workers side by side, in one thread, and hands on what they say.
public struct WorkerPool {
  private let executable: String
  private let jobs: Int
  private let memory: MemoryWatch
  private let interrupts: Int32

  /// How far ahead of the oldest unfinished task another may be started: it bounds what a caller that wants
  /// the results in order has to keep.
  private static let window = 32

  /// Microseconds to let more messages come before any is read. A reader that sleeps on the pipe has to be
  /// woken for every record, which costs the worker a tenth of a case.
  private static let pause: UInt32 = 1000

  /// - Parameters:
  ///   - executable: the program that workers run.
  ///   - jobs: how many run at once.
  ///   - memory: what becomes of cases that hold too much.
  public init(executable: String, jobs: Int, memory: MemoryWatch = MemoryWatch(limit: nil)) {
    precondition(jobs > 0)
    self.executable = executable
    self.jobs = jobs
    self.memory = memory
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
    interrupts = wr_open_interrupts()
  }

  /// Runs tasks 0 to `count - 1`.
  ///
  /// - Parameters:
  ///   - launch: how to start a task's worker, or nil if the task needs none.
  ///   - receive: hears the task's events, those of one task in order.
  ///   - fewerJobs: hears how many workers run at once from now on, when the system grants no more processes.
  /// - Returns: the signal that interrupted the run, or nil.
  public func run(
    count: Int, launch: (Int) -> WorkerLaunch?, receive: (Int, WorkerEvent) -> Void,
    fewerJobs: (Int) -> Void = { _ in }
  ) -> Int32? {
    var jobs = jobs
    var memory = memory
    var shortage = Shortage()
    var looked: UInt64 = 0
    var workers: [Worker] = []
    var next = 0
    while true {
      while next < count, workers.count < jobs, next < (workers.first?.task ?? next) + Self.window {
        if let start = launch(next) {
          switch Worker.start(next, start, executable: executable) {
          case .success(let worker):
            shortage = Shortage()
            workers.append(worker)
          case .failure(let error) where shortage.mayPass(error):
            // Those that run will end. Where none runs, others may make room.
            if !workers.isEmpty, workers.count < jobs {
              jobs = workers.count
              fewerJobs(jobs)
            } else {
              usleep(100_000)
            }
            continue
          case .failure(let error): receive(next, .ended(.notStarted(error.errno)))
          }
        }
        next += 1
      }
      if workers.isEmpty {
        if next < count { continue }
        return nil
      }
      var events = workers.map { pollfd(fd: $0.results, events: Int16(POLLIN), revents: 0) }
      events.append(pollfd(fd: interrupts, events: Int16(POLLIN), revents: 0))
      let deadline = min(
        workers.map(\.deadline).min()!, memory.limit == nil ? .max : looked &+ MemoryWatch.interval)
      if poll(&events, nfds_t(events.count), Descriptor.milliseconds(until: deadline)) < 0 { continue }
      usleep(Self.pause)
      if events.last!.revents != 0, case let signal = wr_read_interrupt(interrupts), signal != 0 {
        for worker in workers {
          worker.kill()
          receive(worker.task, .ended(.interrupted))
        }
        return signal
      }
      for index in workers.indices {
        if let ending = workers[index].pump(readable: events[index].revents != 0, &memory, receive) {
          workers[index].kill()
          receive(workers[index].task, .ended(ending))
          workers[index].hasEnded = true
        }
      }
      workers.removeAll(where: \.hasEnded)
      if memory.limit != nil, wr_now() >= looked &+ MemoryWatch.interval {
        looked = wr_now()
        checkMemory(of: &workers, &memory)
      }
    }
  }

  private func checkMemory(of workers: inout [Worker], _ memory: inout MemoryWatch) {
    for index in workers.indices {
      let session = workers[index].group
      if let victim = memory.victim(
        among: Session.processes(of: session), of: workers[index].task, running: workers[index].nextRecord),
        Session.kill(victim, of: session)
      {
        workers[index].killedForMemory = memory.limit
      }
    }
  }

  /// A time in which the system grants no more processes.
  private struct Shortage {
    private var deadline: UInt64?
    private static let patience: UInt64 = 10_000_000_000

    /// Whether an error may pass by waiting, and there has not been enough of that.
    mutating func mayPass(_ error: Worker.StartError) -> Bool {
      guard error.errno == EAGAIN || error.errno == ENOMEM else { return false }
      let now = wr_now()
      let deadline = deadline ?? now &+ Self.patience
      self.deadline = deadline
      return now < deadline
    }
  }
}
