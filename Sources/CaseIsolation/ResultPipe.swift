import CRuntime
import Glibc

/// The worker's end of the pipe to its coordinator.
public struct ResultPipe {
  /// The pipe's identity: a case may have put something else behind its number.
  let inode: UInt64
  private let key: UInt64
  private let coordinator: pid_t
  /// Messages that are not sent yet.
  private var buffer: [UInt8] = []

  /// - Parameter key: see `ChainPlan.key`.
  init(key: UInt64) {
    self.key = key
    inode = wr_inode(Int32(WR_RESULT_FD))
    coordinator = getppid()
    endWithCoordinator()
  }

  /// Has the kernel kill this process when the coordinator ends; that works once the coordinator is its
  /// parent, which a process of a chain becomes when the one before it has wholly ended.
  func endWithCoordinator() {
    if getppid() == coordinator { wr_end_with_parent(true) }
  }

  /// Sends a message, and what waits before it. Where nobody listens any more, there is nothing left to do, and
  /// the process ends.
  public mutating func send(_ message: WorkerMessage) {
    add(message)
    flush()
  }

  /// Keeps a message to send it with others.
  public mutating func add(_ message: WorkerMessage) {
    buffer += message.encoded(key: key)
    if buffer.count > 64 << 10 { flush() }
  }

  var isEmpty: Bool { buffer.isEmpty }

  /// Sends what waits.
  public mutating func flush() {
    if !buffer.isEmpty, !Descriptor.write(buffer, to: Int32(WR_RESULT_FD)) { _exit(1) }
    buffer.removeAll(keepingCapacity: true)
  }
}
