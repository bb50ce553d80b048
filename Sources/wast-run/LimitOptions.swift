import ArgumentParser
import CaseIsolation
import VMLayout

/// What cases may not do, on the command line.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The sandbox around cases: auto, off or require.",
      discussion: "auto: every restriction that the kernel has. require: all of them, or nothing runs. "
        + "wast-run doctor says which there are.",
      valueName: "mode"))
  var sandbox: SandboxMode = .auto

  @Option(
    help: ArgumentHelp(
      "How much memory a case may hold, such as 256M or 1G; none for no limit.",
      discussion: "What counts is memory in use, not what a module asks for.", valueName: "size"),
    transform: MemoryLimit.init(parsing:))
  var maxMemory = MemoryLimit(bytes: 1 << 30)

  @Option(
    help: ArgumentHelp(
      "How accesses are kept within linear memory: auto, guard or check.",
      discussion: "guard: by inaccessible addresses behind each memory, 8 GiB of them. check: by comparing "
        + "each address. auto: guard, for as many memories as the system grants the addresses for.",
      valueName: "strategy"))
  var bounds: BoundsChoice = .auto

  @Option(
    defaultAsFlag: 1, parsing: .next,
    help: ArgumentHelp(
      "Collect garbage at every allocation, or at every n-th, and fill what is free with a pattern.",
      discussion:
        "For finding faults of the collector and of the compiler. Results are the same, and come later.",
      valueName: "n"))
  var gcStress: UInt32?

  @Flag(
    help: "Before each collection hold every reference against its type; one that does not fit is a crash.")
  var gcVerify = false

  func validate() throws {
    if gcStress == 0 { throw ValidationError("--gc-stress has to be at least 1.") }
  }
}

/// A strategy, or the best one for the machine.
enum BoundsChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case `guard`
  case check
}

extension SandboxMode: ExpressibleByArgument {}

/// How much memory a case may hold.
struct MemoryLimit: CustomStringConvertible {
  /// nil for no limit.
  var bytes: UInt64?

  var description: String { bytes.map(mebibytes) ?? "none" }
}

extension MemoryLimit {
  /// A size of the command line, in bytes or with a unit, or `none`.
  init(parsing text: String) throws {
    if text == "none" {
      self.init(bytes: nil)
      return
    }
    let units: [String: UInt64] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40]
    let unit = text.last.flatMap { units[$0.uppercased()] }
    let digits = unit == nil ? Substring(text) : text.dropLast()
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = UInt64(digits),
      case (let bytes, let overflow) = number.multipliedReportingOverflow(by: unit ?? 1), !overflow,
      bytes >= 16 << 20
    else {
      throw ValidationError("--max-memory has to be a size of at least 16M, such as 512M or 1G, or none.")
    }
    self.init(bytes: bytes)
  }
}
