/// Kernels that belong together: where they are, who runs them besides us, and what their report compares.
public struct KernelSuite: Sendable {
  /// The folder in spec/bench, and what reports call the benchmark.
  let name: String
  let peers: [Compiler]
  let ratios: [Ratio]
  let unit: Unit
  /// Whether the kernels are a sample of programs, whose mean says something, and their code a sample of code.
  let isSample: Bool

  /// What times are given in.
  struct Unit {
    var name: String
    var nanoseconds: Double

    /// For the beginning of a sentence.
    var capitalized: String { name.prefix(1).uppercased() + name.dropFirst() }
  }

  /// Tail calls of all kinds, and ordinary calls for comparison.
  public static let tailCall = KernelSuite(
    name: "tail-call", peers: [.liftoff, .turbofan, .cranelift, .winch, .native],
    ratios: [.liftoff, .cranelift, .native], unit: Unit(name: "nanoseconds per call", nanoseconds: 1),
    isSample: false)

  /// Small programs of many kinds.
  public static let programs = KernelSuite(
    name: "kernels", peers: [.liftoff, .turbofan, .cranelift, .winch, .wasmkit],
    ratios: [.liftoff, .turbofan, .cranelift, .winch, .wasmkit],
    unit: Unit(name: "microseconds per n", nanoseconds: 1000), isSample: true)
}
