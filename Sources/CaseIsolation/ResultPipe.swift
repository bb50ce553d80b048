import CRuntime
import Glibc

/// The worker's end of the pipe to its coordinator.
public struct ResultPipe {
  /// The pipe's identity: a case may have put something else behind its number.
  let inode: UInt64
  private let coordinator: pid_t

  /// The descriptor of a small file that holds the last words of whatever dies.
  public static let notes = Int32(WR_NOTES_FD)

  /// Makes this process a worker: nothing stays open but the script (descriptor 0), the null device (1), the
  /// notes (2) and the pipe (3), and what a case has no use for is given up.
  public init() {
    wr_enter_worker()
    inode = wr_inode(Int32(WR_RESULT_FD))
    coordinator = getppid()
    endWithCoordinator()
  }

  /// Has the kernel kill this process when the coordinator ends; that works once the coordinator is its
  /// parent, which a process of a chain becomes when the one before it has wholly ended.
  func endWithCoordinator() {
    if getppid() == coordinator { wr_end_with_parent(true) }
  }

  /// Sends a message. Where nobody listens any more, there is nothing left to do, and the process ends.
  public func send(_ message: WorkerMessage) {
    if !Descriptor.write(message.encoded(), to: Int32(WR_RESULT_FD)) { _exit(1) }
  }

  /// Says that all is done, and ends the process.
  public func finish() -> Never {
    send(.end)
    _exit(0)
  }

  /// All of the script's bytes, or nil if they cannot be read.
  public static func readScript() -> [UInt8]? {
    var script: [UInt8] = []
    while true {
      guard let bytes = Descriptor.read(from: Int32(WR_SCRIPT_FD), limit: 64 << 10) else { return nil }
      if bytes.isEmpty { return script }
      script += bytes
    }
  }
}
