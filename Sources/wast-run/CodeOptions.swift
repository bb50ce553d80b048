import ArgumentParser
import VMLayout
import WasmRuntime

/// What code is made for modules, on the command line.
struct CodeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The processor that code is generated for.",
      discussion:
        "aarch64 code runs in the emulator Unicorn, whose library $\(Emulation.variable) names; everything else is as on "
        + "x86-64."))
  var arch: Processor = .host

  @Option(
    help: ArgumentHelp(
      "Who pops stack arguments in generated code.",
      discussion:
        "callee-pops is the default design; the others exist for comparison "
        + "(docs/decisions/0001-tail-call-abi.md)."))
  var abi: StackDiscipline = .calleePops

  @Option(help: BoundsChoice.help)
  var bounds: BoundsChoice = .auto
}

/// How the collector goes about, on the command line.
struct CollectionOptions: ParsableArguments {
  @Option(
    defaultAsFlag: 1, parsing: .next,
    help: ArgumentHelp(
      "Collect garbage at every Nth allocation, and fill free memory with a pattern.",
      discussion:
        "Finds bugs in the collector and the compiler. Results are the same, but slower.",
      valueName: "n"))
  var gcStress: UInt32?

  @Flag(
    help: "Check every reference against its type before each collection; a mismatch is a crash.")
  var gcVerify = false

  func validate() throws {
    if gcStress == 0 { throw ValidationError("--gc-stress must be at least 1.") }
  }
}

/// A strategy, or the best one for the machine.
enum BoundsChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case `guard`
  case check

  static let help = ArgumentHelp(
    "How to check memory bounds: auto, guard or check.",
    discussion: "guard: reserve 8 GiB of inaccessible addresses after each memory. check: compare each "
      + "address. auto: guard as long as the system grants the addresses, then check.",
    valueName: "strategy")

  /// The strategy, on a machine that does or does not grant large reservations of addresses.
  func strategy(grantsReservations: Bool = true) -> BoundsStrategy {
    switch self {
    case .guard: .guardPages
    case .check: .check
    case .auto: grantsReservations ? .guardPages : .check
    }
  }
}

extension StackDiscipline: ExpressibleByArgument {}
extension Processor: ExpressibleByArgument {}

/// How our own compiler and runtime go about. No result depends on it, unless they are wrong.
struct CodeMode: Hashable {
  var processor = Processor.host
  var discipline = StackDiscipline.calleePops
  var bounds = BoundsChoice.auto
  var heapChecks = HeapChecks()

  /// The options that choose it, each with a space before it. Defaults are left out.
  var options: String { codeOptions + heapChecks.options }

  /// Those of them that the code depends on.
  var codeOptions: String {
    processor.option + (discipline == .calleePops ? "" : " --abi \(discipline.rawValue)")
      + (bounds == .auto ? "" : " --bounds \(bounds.rawValue)")
  }
}

extension CodeMode {
  init(_ code: CodeOptions, _ collections: CollectionOptions) {
    self.init(
      processor: code.arch, discipline: code.abi, bounds: code.bounds,
      heapChecks: HeapChecks(stress: collections.gcStress ?? 0, verifies: collections.gcVerify))
  }
}

extension HeapChecks {
  /// The options that choose them, each with a space before it; none for no checks.
  var options: String { (stress > 0 ? " --gc-stress=\(stress)" : "") + (verifies ? " --gc-verify" : "") }
}
