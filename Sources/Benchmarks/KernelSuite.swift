/// What is measured together: who takes part besides us, and what the report compares.
public struct KernelSuite: Sendable {
  /// What reports call the benchmark; the folder in spec/bench if its kernels are there.
  public let name: String
  /// What the rows of the tables are.
  let subject: String
  let peers: [Compiler]
  let ratios: [Ratio]
  let unit: Unit
  /// The folder in spec/bench with the kernels that those of the suite are held against, if it is another one. They run
  /// before them, and do not count for the means.
  var baseline: String? = nil
  /// Whether the kernels are a sample of programs, whose mean says something, and their code a sample of code.
  let isSample: Bool

  /// What the tables give for the time of one n.
  enum Unit {
    case nanosecondsPerCall, microsecondsPerN
    /// Of the code section, 10⁶ bytes.
    case megabytesPerSecond

    /// For the beginning of a sentence.
    var name: String {
      switch self {
      case .nanosecondsPerCall: "Nanoseconds per call"
      case .microsecondsPerN: "Microseconds per n"
      case .megabytesPerSecond: "Megabytes of code section per second"
      }
    }
  }

  /// Tail calls of all kinds, and ordinary calls for comparison.
  public static let tailCall = KernelSuite(
    name: "tail-call", subject: "kernel", peers: [.liftoff, .turbofan, .cranelift, .winch, .native],
    ratios: [.liftoff, .cranelift, .native], unit: .nanosecondsPerCall, isSample: false)

  /// Exceptions, thrown and not, and calls without them for comparison.
  public static let exceptions = KernelSuite(
    name: "exceptions", subject: "kernel", peers: [.liftoff, .turbofan, .cranelift],
    ratios: [.liftoff, .turbofan, .cranelift], unit: .nanosecondsPerCall, isSample: false)

  /// Objects: what it takes to make one, to find out what it is, and to get at what is in it.
  public static let objects = KernelSuite(
    name: "objects", subject: "kernel", peers: [.liftoff, .turbofan, .cranelift],
    ratios: [.liftoff, .turbofan, .cranelift], unit: .nanosecondsPerCall, isSample: false)

  /// Small programs of many kinds.
  public static let programs = KernelSuite(
    name: "kernels", subject: "kernel", peers: [.liftoff, .turbofan, .cranelift, .winch, .wasmkit],
    ratios: [.liftoff, .turbofan, .cranelift, .winch, .wasmkit], unit: .microsecondsPerN, isSample: true)

  /// The same programs with 64-bit addresses, each behind the one with 32-bit addresses.
  public static let programs64 = KernelSuite(
    name: "kernels64", subject: "kernel", peers: programs.peers, ratios: programs.ratios, unit: programs.unit,
    baseline: programs.name, isSample: true)

  /// Small programs with vectors. Some are there once more with relaxed instructions.
  public static let vectors = KernelSuite(
    name: "vectors", subject: "kernel", peers: [.liftoff, .turbofan, .cranelift, .winch],
    ratios: [.liftoff, .turbofan, .cranelift, .winch], unit: .microsecondsPerN, isSample: true)

  /// Small programs with structures and arrays.
  public static let gc = KernelSuite(
    name: "gc", subject: "kernel", peers: objects.peers, ratios: objects.ratios, unit: programs.unit,
    isSample: true)

  /// All that are folders of kernels.
  public static let all = [tailCall, exceptions, objects, programs, programs64, vectors, gc]

  /// Large modules, which are compiled rather than run.
  static let compilation = KernelSuite(
    name: "compile", subject: "module", peers: [.liftoff, .winch, .cranelift, .turbofan],
    ratios: [.liftoff, .winch, .cranelift], unit: .megabytesPerSecond, isSample: true)
}
