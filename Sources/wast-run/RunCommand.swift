import ArgumentParser
import Conformance
import Glibc
import Reporting
import VMLayout

/// `wast-run run`, the verb that may be left out.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs scripts and reports every case (the default).",
    discussion: WastRun.configuration.discussion)

  @Argument(help: "Scripts, and folders to search for them; by default the folder spec.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Also write a JUnit XML report.", valueName: "file"))
  var junit: String?

  @Flag(help: "Write a report where a symbolic link leads, if its path is one.")
  var followOutput = false

  @Option(
    help: ArgumentHelp("How long a case may take; decimals are allowed.", valueName: "seconds"),
    transform: nanoseconds)
  var timeout: UInt64 = 10_000_000_000

  @Option(
    help: ArgumentHelp("How many scripts to run side by side (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Report only the cases whose names contain this.",
      discussion: "The others still run, because later ones may build on what they do.",
      valueName: "text"))
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "How the message of an expected trap or error is compared.",
      discussion:
        "prefix: the script's text begins the actual message. class: only the kind of trap or error "
        + "counts. ignore: not at all."))
  var messages: MessagePolicy = .prefix

  @Option(
    help: ArgumentHelp(
      "Who takes stack arguments off the stack in generated code.",
      discussion:
        "callee-pops is what the compiler is made for; the others are kept to compare it with "
        + "(docs/decisions/0001-tail-call-abi.md)."))
  var abi: StackDiscipline = .calleePops

  @Option(
    help: ArgumentHelp(
      "Scripts that do not pass yet.",
      discussion: "Each line names a script and gives the reason. The run is as expected if exactly these "
        + "fail; one that passes has to leave the list.",
      valueName: "file"))
  var expectations: String?

  @OptionGroup(title: "LIMITS") var limits: LimitOptions

  @Flag(name: .shortAndLong, help: "Show only what is not as expected.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Show every case.")
  var verbose = false

  @Option(help: "Use colour: auto, always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs has to be at least 1.") }
    if quiet, verbose { throw ValidationError("-q and -v exclude each other.") }
    if let filter, filter.isEmpty { throw ValidationError("--filter has to name something.") }
  }

  func run() throws {
    var list: Expectations?
    do {
      list = try expectations.map(Expectations.read)
    } catch {
      throw ValidationError("\(error)")
    }
    let status = TestRun.run(
      RunPlan(
        paths: paths, junit: junit.map { followOutput ? linkTarget($0) : $0 }, timeout: timeout,
        mode: RunMode(limits, jobs: jobs), filter: filter, messages: messages,
        discipline: abi, expectations: list ?? Expectations(),
        verbosity: quiet ? .quiet : verbose ? .verbose : .normal, color: color))
    throw ExitCode(status)
  }
}

extension MessagePolicy: ExpressibleByArgument {}
extension StackDiscipline: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}

/// Everything that the command line says about a run.
struct RunPlan {
  /// The scripts and folders named; none stands for the folder `spec`.
  var paths: [String]
  var junit: String?
  /// Nanoseconds.
  var timeout: UInt64
  var mode: RunMode
  var filter: String?
  var messages: MessagePolicy
  var discipline: StackDiscipline
  var expectations: Expectations
  var verbosity: Console.Verbosity
  var color: ColorChoice
}

/// Where a path leads, if it is a symbolic link; the path itself otherwise.
private func linkTarget(_ path: String) -> String {
  var status = stat()
  guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let target = realpath(path, nil) else {
    return path
  }
  defer { free(target) }
  return String(cString: target)
}

/// A time of the command line, in seconds, as nanoseconds.
private func nanoseconds(_ text: String) throws -> UInt64 {
  guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let value = Double(text), value > 0,
    value <= 1_000_000
  else { throw ValidationError("--timeout has to be a number of seconds above 0, such as 10 or 0.5.") }
  return max(1, UInt64(value * 1e9))
}
