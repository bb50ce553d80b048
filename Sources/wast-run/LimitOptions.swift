import ArgumentParser
import CaseIsolation

/// What cases may not do, on the command line.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The sandbox around cases: auto, off or require.",
      discussion: "auto: every restriction that the kernel supports. require: all of them, or nothing runs. "
        + "See wast-run doctor.",
      valueName: "mode"))
  var sandbox: SandboxMode = .auto

  @Option(
    help: ArgumentHelp(
      "Memory limit for a case, such as 256M or 1G, or none.",
      discussion: "Memory in use counts, not what a module asks for.", valueName: "size"),
    transform: MemoryLimit.init(parsing:))
  var maxMemory = MemoryLimit(bytes: 1 << 30)
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
      throw ValidationError("--max-memory must be a size of at least 16M, such as 512M or 1G, or none.")
    }
    self.init(bytes: bytes)
  }
}
