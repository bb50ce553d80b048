import CRuntime
import Glibc

/// Looking into what a dead process left, in a process of its own: that may go wrong as well.
enum Examination {
  /// Nanoseconds that an examination may take.
  private static let limit: UInt64 = 2_000_000_000

  /// What `body` returns in a process forked for it; nil if that dies, hangs or tells nonsense.
  static func run(nonce: UInt64, _ body: () -> [UInt8]) -> [UInt8]? {
    guard let channel = Channel() else { return nil }
    let examiner = getpid()
    let child = wr_fork()
    if child == 0 {
      channel.keepChildEnd()
      wr_end_with_parent(true)
      if getppid() != examiner { _exit(1) }
      _exit(channel.deliver(body(), nonce: nonce) ? 0 : 1)
    }
    channel.keepHolderEnd()
    defer { channel.closeHolderEnd() }
    guard child > 0 else { return nil }
    var watch = Watch(child: child, channel: channel, nonce: nonce, deadline: wr_now() + limit)
    let (ending, payload) = watch.wait()
    guard ending == .returned else { return nil }
    var (signal, code): (Int32, Int32) = (0, 0)
    _ = wr_reap(child, true, &signal, &code)
    return payload
  }
}
