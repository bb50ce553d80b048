import ArgumentParser
import CaseIsolation

/// How cases are kept apart, and the clocks beside that of a case.
struct IsolationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What runs in one process: case, batch, batch=N, file or none.",
      discussion: """
        case: one process for each case that runs generated code. batch: one for up to N cases (64); if one of them \
        breaks it, the cases before it run again. file: one for a script. Verdicts and state are the same in all of \
        these. none: no isolation, for debuggers; a crash ends its script.
        """,
      valueName: "mode"))
  var isolation = IsolationMode(value: .batches(of: 1))

  @Option(
    help: ArgumentHelp("Show cases that take longer.", valueName: "seconds"),
    transform: nanoseconds)
  var slow: UInt64 = 1_000_000_000

  @Option(
    help: ArgumentHelp(
      "Time limit for reading a script.", valueName: "seconds"),
    transform: nanoseconds)
  var readTimeout: UInt64 = Isolation.usualReadTimeout

  @Option(
    help: ArgumentHelp(
      "Time limit for the whole run; the rest does not run.", valueName: "seconds"),
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
  else { throw ValidationError("A time must be a number of seconds above 0, such as 10 or 0.5.") }
  return max(1, UInt64(value * 1e9))
}
