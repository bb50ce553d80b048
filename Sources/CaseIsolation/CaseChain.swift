import CRuntime
import Glibc

/// Runs cases one after another, each in a process of its own, where each finds the state that the last
/// surviving one left.
///
/// The state is the process image. For every case the process that holds the state, the *holder*, forks:
///
///     holder ──fork──┐
///       │            ▼
///       │          child: runs the case
///       │            │
///       │ ◄─payload──┤  it survived
///       │            │
///     record         │
///       │ ──go on──► │
///     _exit          ▼
///                  holder of the next case
///
/// A child that dies, hangs or tells nonsense is killed, and the holder, which still has the state from
/// before, records what happened and goes on with the next case. So a crash rolls back exactly, and the cases
/// after it run as if it had not been there.
///
/// *Order.* The child waits for the holder's word before it goes on, so a record is on the pipe before the
/// next case begins. Only the holder ever decides what became of a case and only the holder writes it down;
/// a payload that comes at the very time limit is recorded once, as one or the other.
///
/// *Nothing stays behind.* The kernel kills a child whose holder ends before its time. The holder sees the
/// coordinator's end by the result pipe and kills its child. What a case itself left behind belongs to the
/// worker's session, which the coordinator kills at the end.
///
/// Nothing in here may use threads, buffered output or Foundation: a forked process has one thread, and
/// leaves by `_exit` alone.
public struct CaseChain {
  private let results: ResultPipe
  private let timeout: UInt64
  /// What a payload has to begin with: another one for every case.
  private var nonce: UInt64

  /// - Parameter timeout: nanoseconds that a case may take, from the fork to its whole payload.
  public init(results: ResultPipe, timeout: UInt64) {
    self.results = results
    self.timeout = timeout
    nonce = wr_now() ^ (UInt64(getpid()) &<< 32)
  }

  /// Runs cases 0 to `count - 1` and sends a record of each. Returns in the process that then holds the
  /// state; all others have ended.
  ///
  /// - Parameters:
  ///   - isolated: whether a case needs a process. One that only says why it is not run does not.
  ///   - execute: runs a case and returns the payload of its record.
  ///   - examine: makes the payload of a case that was killed by a signal of what its process wrote; called in a
  ///     process forked for that from the holder. Where it fails, the payload is what was written.
  public mutating func run(
    count: Int, isolated: (Int) -> Bool, execute: (Int) -> [UInt8],
    examine: (Int, [UInt8]) -> [UInt8] = { $1 }
  ) {
    for index in 0..<count {
      if isolated(index) {
        step(index, execute, examine)
      } else {
        let start = wr_now()
        results.endWithCoordinator()
        let payload = execute(index)
        results.send(
          .record(
            CaseRecord(index: index, ending: .returned, nanoseconds: wr_now() - start, payload: payload)))
      }
    }
  }

  private mutating func step(
    _ index: Int, _ execute: (Int) -> [UInt8], _ examine: (Int, [UInt8]) -> [UInt8]
  ) {
    let start = wr_now()
    nonce = nonce &* 0x5851_f42d_4c95_7f2d &+ 0x1405_7b7e_f767_814f
    ftruncate(Int32(WR_NOTES_FD), 0)
    let holder = getpid()
    guard let channel = Channel(), let child = fork() else {
      record(index, .notStarted(errno), [], nanoseconds: wr_now() - start)
      return
    }
    if child == 0 {
      channel.keepChildEnd()
      wr_end_with_parent(true)
      if getppid() != holder { _exit(1) }
      deliver(execute(index), on: channel)
      return  // as the holder of the next case
    }
    channel.keepHolderEnd()
    var watch = Watch(child: child, channel: channel, nonce: nonce, deadline: start &+ timeout)
    var (ending, payload) = watch.wait()
    let end = wr_now()
    if ending != .returned { payload = lastWords(index, ending, examine) }
    record(index, ending, payload, nanoseconds: end - start)
    if ending == .returned {
      channel.sayGoOn()
      _exit(0)
    }
    channel.closeHolderEnd()
  }

  /// A process, or nil: short of processes or memory, forking is tried again for a second.
  private func fork() -> pid_t? {
    let deadline = wr_now() + 1_000_000_000
    while true {
      let child = wr_fork()
      if child >= 0 { return child }
      guard errno == EAGAIN || errno == ENOMEM, wr_now() < deadline else { return nil }
      usleep(10_000)
    }
  }

  /// The end of a case, in the process that ran it: gives the payload to the holder and takes its place.
  private func deliver(_ payload: [UInt8], on channel: Channel) {
    wr_end_with_parent(false)
    guard
      wr_standard_descriptors_open(), wr_inode(Int32(WR_RESULT_FD)) == results.inode,
      channel.childEndIsIntact, channel.deliver(payload, nonce: nonce)
    else {
      // The holder tells a process that lost its descriptors from one that ended by its being alive.
      channel.closeChildEnd()
      while true { pause() }
    }
    if !channel.mayGoOn() { _exit(1) }
    channel.closeChildEnd()
  }

  /// What the process of a case wrote before it ended, or what could be made of it.
  private func lastWords(
    _ index: Int, _ ending: CaseEnding, _ examine: (Int, [UInt8]) -> [UInt8]
  ) -> [UInt8] {
    let words = Descriptor.beginning(of: Int32(WR_NOTES_FD), limit: 64 << 10)
    guard case .signal = ending, !words.isEmpty else { return Array(words.prefix(4096)) }
    return Examination.run(nonce: ~nonce) { examine(index, words) } ?? words
  }

  private func record(_ index: Int, _ ending: CaseEnding, _ payload: [UInt8], nanoseconds: UInt64) {
    results.send(
      .record(CaseRecord(index: index, ending: ending, nanoseconds: nanoseconds, payload: payload)))
  }
}
