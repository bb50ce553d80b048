import CRuntime
import Glibc
import VMLayout

/// Counts the instructions of a processor's code on this thread.
final class InstructionCounter {
  /// Of this processor's own counter; nil for an emulator's.
  private let descriptor: Int32?

  /// nil where there is nothing to count with: many virtual machines have no such counters. An emulator counts only code
  /// that first runs with a counter.
  /// - Parameter processor: if it is not that of this program, an emulator has to be there (`Processor.emulate`).
  init?(_ processor: Processor) {
    if processor == .host {
      let descriptor = wr_open_instruction_counter()
      if descriptor < 0 { return nil }
      self.descriptor = descriptor
    } else {
      guard wr_count_emulated_instructions() else { return nil }
      descriptor = nil
    }
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The instructions that `body` runs; nil if the system does not say.
  func count(_ body: () throws(Absence) -> Void) throws(Absence) -> UInt64? {
    guard let descriptor else {
      let before = wr_emulated_instruction_count()
      try body()
      return wr_emulated_instruction_count() - before
    }
    wr_start_counter(descriptor)
    try body()
    var count: UInt64 = 0
    return wr_stop_counter(descriptor, &count) ? count : nil
  }
}

/// How many instructions a kernel takes.
struct InstructionCount: Equatable {
  /// The largest argument whose result the kernel's header tells.
  var argument: UInt32
  /// Those of `run` of this argument, with the entry of generated code. An emulator does not count what the runtime does.
  var total: UInt64
  /// How many more twice the argument takes, for each call of the header or, if it tells none, for each n.
  var perCall: Double

  /// Runs a kernel, and compares its results with those of its header.
  static func of(_ kernel: Kernel, _ engine: OurEngine) -> Result<InstructionCount, Absence> {
    Result { () throws(Absence) in
      // An emulator counts no code that has run before it has a counter.
      guard let counter = InstructionCounter(engine.processor) else { throw notCounted }
      let runner = try engine.prepare(kernel)
      try Race.check(kernel, runner)
      func run(_ argument: UInt32) throws(Absence) -> UInt64 {
        let count = try counter.count { () throws(Absence) in _ = try runner.run(argument) }
        guard let count else { throw notCounted }
        return count
      }
      let argument = kernel.header.checks.map(\.argument).max() ?? 1
      let (total, more) = (try run(argument), try run(2 * argument))
      return InstructionCount(
        argument: argument, total: total,
        perCall: (Double(more) - Double(total)) / (Double(argument) * Double(kernel.header.callsPerN)))
    }
  }

  private static let notCounted = Absence("the machine does not count instructions")
}
