import CRuntime
import Glibc

/// Counts the instructions of this thread, where the machine does.
final class InstructionCounter {
  private let descriptor: Int32

  /// nil where there is nothing to count with: many virtual machines have no such counters.
  init?() {
    descriptor = wr_open_instruction_counter()
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Starts at zero.
  func start() { wr_start_counter(descriptor) }

  /// Stops, and returns the count.
  func stop() -> UInt64? {
    var count: UInt64 = 0
    return wr_stop_counter(descriptor, &count) ? count : nil
  }
}
