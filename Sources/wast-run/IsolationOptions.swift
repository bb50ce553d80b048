import ArgumentParser
import CaseIsolation

/// How cases are kept apart, and the clocks beside that of a case.
struct IsolationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What shares a process: case, batch, batch=N, file or none.",
      discussion: """
        case: each case that runs generated code has a process of its own. batch: up to N of them (64) share one; \
        if one breaks it, those before it run again. file: all of a script. The verdicts are the same, and so is \
        the state that each case finds. none: nothing is kept apart, for debuggers, and a crash ends its script.
        """,
      valueName: "mode"))
  var isolation = IsolationMode(value: .batches(of: 1))

  @Option(
    help: ArgumentHelp("Show cases that take longer than this.", valueName: "seconds"),
    transform: nanoseconds)
  var slow: UInt64 = 1_000_000_000

  @Option(
    help: ArgumentHelp(
      "How long reading a script may take, before its first case runs.", valueName: "seconds"),
    transform: nanoseconds)
  var readTimeout: UInt64 = Isolation.usualReadTimeout

  @Option(
    help: ArgumentHelp(
      "How long the whole run may take; what has not run then is not run.", valueName: "seconds"),
    transform: nanoseconds)
  var totalTimeout: UInt64?

  var mode: IsolationMode { isolation }
}

/// `Isolation.Mode` as the command line names it.
struct IsolationMode: ExpressibleByArgument, CustomStringConvertible {
  var value: Isolation.Mode

  /// Cases in a batch, unless another number is said.
  private static let usualBatch = 64

  init(value: Isolation.Mode) { self.value = value }

  init?(argument: String) {
    switch argument {
    case "case": value = .batches(of: 1)
    case "batch": value = .batches(of: Self.usualBatch)
    case "file": value = .wholeFile
    case "none": value = .none
    default:
      guard argument.hasPrefix("batch="), let count = Int32(argument.dropFirst(6)), count > 0 else {
        return nil
      }
      value = .batches(of: Int(count))
    }
  }

  var description: String {
    switch value {
    case .none: return "none"
    case .batches(1): return "case"
    case .wholeFile: return "file"
    case .batches(let count): return count == Self.usualBatch ? "batch" : "batch=\(count)"
    }
  }

  var defaultValueDescription: String { description }

  static var defaultCompletionKind: CompletionKind { .list(["case", "batch", "batch=64", "file", "none"]) }
}

/// A time of the command line, in seconds, as nanoseconds.
func nanoseconds(_ text: String) throws -> UInt64 {
  guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let value = Double(text), value > 0,
    value <= 1_000_000
  else { throw ValidationError("A time has to be a number of seconds above 0, such as 10 or 0.5.") }
  return max(1, UInt64(value * 1e9))
}
