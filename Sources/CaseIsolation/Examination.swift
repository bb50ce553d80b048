import CRuntime
import Glibc

/// Looking into what a dead process left, in a process of its own: that may go wrong as well.
enum Examination {
  /// What `body` returns in a process forked for it; nil if that dies, hangs, or says nothing.
  /// - Parameter limit: nanoseconds that it may take, to run up to a batch of cases again.
  static func run(within limit: UInt64, _ body: () -> [UInt8]) -> [UInt8]? {
    var ends: (Int32, Int32) = (-1, -1)
    let opened = withUnsafeMutableBytes(of: &ends) {
      wr_open_channel($0.baseAddress!.assumingMemoryBound(to: Int32.self))
    }
    guard opened == 0 else { return nil }
    let examiner = getpid()
    let child = wr_fork()
    if child == 0 {
      close(ends.0)
      wr_end_with_parent(true)
      if getppid() != examiner { _exit(1) }
      // Whether it all came shows in how the process ends.
      _exit(Descriptor.write(body(), to: ends.1) ? 0 : 1)
    }
    close(ends.1)
    defer { close(ends.0) }
    guard child > 0 else { return nil }
    let bytes = everything(from: ends.0, until: wr_now() + limit)
    if bytes == nil { kill(child, SIGKILL) }
    var (signal, code): (Int32, Int32) = (0, 0)
    guard wr_reap(child, true, &signal, &code), signal == 0, code == 0 else { return nil }
    return bytes
  }

  /// All bytes up to the end of a channel; nil if it does not come in time, or too late.
  private static func everything(from channel: Int32, until deadline: UInt64) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= WorkerMessage.payloadLimit {
      let events = Int(wr_wait(channel, -1, deadline))
      if events & WR_COORDINATOR_GONE != 0 { _exit(1) }
      guard events & WR_CHANNEL_READY != 0, let more = Descriptor.read(from: channel, limit: 16 << 10) else {
        return nil
      }
      if more.isEmpty { return bytes.isEmpty ? nil : bytes }
      bytes += more
    }
    return nil
  }
}
