import CRuntime
import Glibc

/// The holder's watch over the child that runs cases for it.
struct Watch {
  /// What the watch sees of the cases.
  enum Sight {
    /// A case ended well: the next one has begun, or the child has handed over.
    case outcome(SharedArea.Entry)
    /// Time to send on what there is.
    case pause
  }

  /// How the watch ended.
  enum End {
    /// The child waits to be told that it holds the state.
    case done
    /// It has ended, and been reaped.
    case bad(CaseEnding, Blame)
  }

  /// The case that made a bad end.
  struct Blame {
    var index: Int
    var nanoseconds: UInt64
    /// Whether the area agrees. If not, somebody has written over it, and it may as well have been a later case.
    var isCertain: Bool
  }

  let child: pid_t
  let channel: Channel
  let timeout: UInt64
  /// The cases that the child runs, in order; it may stop before the last.
  let isExpected: (Int) -> Bool
  let count: Int

  private var area: SharedArea
  private var running: SharedArea.Running
  /// When the running case was first seen running.
  private var since: UInt64
  /// The case that comes next.
  private var next: Int

  /// How often the watch looks what runs: how much later than it began a case may be taken to have begun.
  private static let glance: UInt64 = 40_000_000
  /// How long a child that has used up its time may take to say where it is.
  private var answerTime: UInt64 { 250_000_000 + timeout / 8 }

  /// - Parameters:
  ///   - area: cleared, and what is in it at the time of the fork.
  ///   - first: the case from which on the child runs those that are expected.
  ///   - isExpected: whether the child runs a case or leaves it out.
  init(
    child: pid_t, channel: Channel, timeout: UInt64, area: SharedArea, running: SharedArea.Running,
    first: Int,
    count: Int, isExpected: @escaping (Int) -> Bool
  ) {
    self.child = child
    self.channel = channel
    self.timeout = timeout
    self.area = area
    self.running = running
    self.count = count
    self.isExpected = isExpected
    next = first
    since = wr_now()
    while next < count, !isExpected(next) { next += 1 }
  }

  /// Watches until the child hands over, ends, or one of its cases uses up its time.
  mutating func wait(_ see: (Sight) -> Void) -> End {
    let process = wr_open_process(child)
    defer { if process >= 0 { close(process) } }
    while true {
      let events = Int(wr_wait(channel.descriptor, process, min(since &+ timeout, wr_now() &+ Self.glance)))
      if events & WR_COORDINATOR_GONE != 0 {
        kill(child, SIGKILL)
        kill(-child, SIGKILL)
        _exit(1)
      }
      if events & WR_WAS_STOPPED != 0 { return bad(end(else: .holderStopped), see) }
      if events & WR_CHANNEL_READY != 0 {
        do {
          switch try channel.hear() {
          case .full?:
            guard takeOutcomes(all: true, see) else { return bad(end(else: .garbled), see) }
            see(.pause)
            area.clear()
            channel.sayGoOn()
            continue
          case .done?: return takeOutcomes(all: true, see) ? .done : bad(end(else: .garbled), see)
          case nil: return bad(end(else: .garbled), see)
          }
        } catch {
          return bad(ending(process), see)
        }
      }
      if events & WR_PROCESS_ENDED != 0 { return bad(ending(process), see) }
      guard takeOutcomes(all: false, see) else { return bad(end(else: .garbled), see) }
      if wr_now() >= since &+ timeout { return bad(after: wr_now() - since, endHung(process), see) }
      see(.pause)
    }
  }

  /// Takes the outcomes out of the area; false if there is garbage: then none of those that were not seen before is to
  /// be believed.
  /// - Parameter all: whether the child waits. If not, it runs a case, whose outcome counts only once the next
  ///   case has begun: until then it may still take its process along.
  private mutating func takeOutcomes(all: Bool, _ see: (Sight) -> Void) -> Bool {
    let now = area.running
    guard now.index < count, area.isIntact else { return false }
    if now != running {
      running = now
      since = wr_now()
    }
    var index = next
    var entries: [SharedArea.Entry] = []
    reading: while all || index < running.index {
      switch area.read() {
      case .entry(let entry):
        guard entry.index == index else { return false }
        index = following(index)
        entries.append(entry)
      case .nothing: break reading
      case .garbled: return false
      }
    }
    if all, running.index >= index { return false }
    next = index
    for entry in entries { see(.outcome(entry)) }
    return true
  }

  /// The case that the child runs after another one.
  private func following(_ index: Int) -> Int {
    var next = index + 1
    while next < count, !isExpected(next) { next += 1 }
    return next
  }

  /// The end that a case made: the one after those whose outcomes have been seen.
  /// - Parameter nanoseconds: how long it took, if what came then is not to be counted.
  private mutating func bad(
    after nanoseconds: UInt64? = nil, _ ending: CaseEnding, _ see: (Sight) -> Void
  ) -> End {
    // Garbage comes from any of the cases that have not been seen to end well.
    let isConsistent = ending != .garbled && takeOutcomes(all: false, see)
    kill(-child, SIGKILL)  // what the case has left behind in its group
    return .bad(
      ending == .signal(SIGXCPU) ? .timedOut : ending,
      Blame(
        index: min(next, count - 1), nanoseconds: nanoseconds ?? wr_now() - since,
        isCertain: isConsistent && running.index == next))
  }

  /// The ending of a child whose channel is closed, or that has ended with the channel held open by others. Its
  /// channel closes before it is seen as ended, by however much the machine has else to do: one that lives on
  /// says so, or uses up the time of its case.
  private func ending(_ process: Int32) -> CaseEnding {
    while true {
      if let ending = reaped(block: false) { return ending }
      if area.isLost { return end(else: .lostDescriptors) }
      if wr_now() >= since &+ timeout { return end(else: .timedOut) }
      _ = wr_wait(-1, process, wr_now() &+ (process >= 0 ? Self.glance : 1_000_000))
    }
  }

  /// Ends a child that has used up its time, and has it leave a crash record first, which says where it was. That it does
  /// not answer, because it has no handlers, or none that work any more, changes nothing.
  private func endHung(_ process: Int32) -> CaseEnding {
    if let own = reaped(block: false) { return own }
    kill(child, SIGABRT)
    let deadline = wr_now() &+ answerTime
    while wr_now() < deadline {
      _ = wr_wait(-1, process, process >= 0 ? deadline : wr_now() &+ 1_000_000)
      if reaped(block: false) != nil { return .timedOut }
    }
    _ = end(else: .timedOut)
    return .timedOut
  }

  /// Kills the child, unless it has ended by itself.
  private func end(else ending: CaseEnding) -> CaseEnding {
    if let own = reaped(block: false) { return own }
    kill(child, SIGKILL)
    _ = reaped(block: true)
    return ending
  }

  private func reaped(block: Bool) -> CaseEnding? {
    var signal: Int32 = 0
    var code: Int32 = 0
    guard wr_reap(child, block, &signal, &code) else { return nil }
    return signal != 0 ? .signal(signal) : .exited(code)
  }
}
