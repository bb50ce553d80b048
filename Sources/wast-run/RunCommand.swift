import ArgumentParser
import CaseIsolation
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

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

  @Option(
    help: ArgumentHelp("How long a case may take; decimals are allowed.", valueName: "seconds"),
    transform: nanoseconds)
  var timeout: UInt64 = 10_000_000_000

  @OptionGroup
  var isolation: IsolationOptions

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
        paths: paths, reports: reports, timeout: timeout, isolation: isolation.mode.value,
        slow: isolation.slow, totalTimeout: isolation.totalTimeout,
        jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), filter: filter, messages: messages,
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
  var reports: ReportOptions
  /// Nanoseconds.
  var timeout: UInt64
  var isolation: Isolation.Mode = .batches(of: 1)
  /// Nanoseconds from which on a case is slow.
  var slow: UInt64 = 1_000_000_000
  /// Nanoseconds for the whole run.
  var totalTimeout: UInt64?
  var jobs: Int
  var filter: String?
  var messages: MessagePolicy
  var discipline: StackDiscipline
  var expectations: Expectations
  var verbosity: Console.Verbosity
  var color: ColorChoice

  /// Whether the case is to be reported.
  func selects(_ identity: CaseIdentity) -> Bool {
    filter.map { identity.name.utf8.contains($0.utf8) } ?? true
  }
}
