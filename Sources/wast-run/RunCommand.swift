import ArgumentParser
import CaseIsolation
import Conformance
import Expectations
import Gate
import Glibc
import Reporting
import VMLayout

/// `wast-run run`, the verb that may be left out.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs scripts and reports every case (the default).",
    discussion: WastRun.configuration.discussion)

  @Argument(help: "Scripts, or folders with scripts (default: spec).", completion: .file())
  var paths: [String] = []

  @OptionGroup(title: "Reports")
  var reports: ReportOptions

  @Option(
    help: ArgumentHelp("Time limit for a case, such as 10 or 0.5.", valueName: "seconds"),
    transform: nanoseconds)
  var timeout: UInt64 = 10_000_000_000

  @OptionGroup
  var isolation: IsolationOptions

  @Option(
    help: ArgumentHelp(
      "Scripts to run in parallel (default: processors + 1).", valueName: "n"))
  var jobs: Int?

  @OptionGroup(title: "What to run")
  var selection: SelectionOptions

  @OptionGroup(title: "Attempts and order")
  var attempts: AttemptOptions

  @OptionGroup(title: "What is expected")
  var gate: GateOptions

  @OptionGroup(title: "What makes the run fail")
  var policy: PolicyOptions

  @Option(
    help: ArgumentHelp(
      "How to compare the message of an expected trap or error.",
      discussion:
        "prefix: the actual message must begin with the script's (the default). class: only the kind of trap or error "
        + "counts (the default with --engine). ignore: do not compare."))
  var messages: MessagePolicy?

  @OptionGroup(title: "How code is made")
  var code: CodeOptions

  @OptionGroup(title: "Garbage collection")
  var collections: CollectionOptions

  @OptionGroup(title: "Another engine")
  var engine: EngineOptions

  @OptionGroup(title: "What scripts rely on")
  var rules: RuleOptions

  @OptionGroup(title: "LIMITS") var limits: LimitOptions

  @OptionGroup(title: "Configuration")
  var configuration: ConfigurationOptions

  @Flag(name: .shortAndLong, help: "Show only what is not as expected.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Show every case.")
  var verbose = false

  @Option(help: "Use colour: auto, always or never.")
  var color: ColorChoice = .auto

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if quiet, verbose { throw ValidationError("-q and -v cannot be used together.") }
    if attempts.order.needsEarlierRun, selection.previous == nil, attempts.rerunFailed == nil {
      throw ValidationError("This --order needs --previous with the results of an earlier run.")
    }
    if attempts.rerunFailed != nil, selection.previous != nil {
      throw ValidationError("--rerun-failed and --previous cannot be used together.")
    }
    try engine.exclude([
      "--abi": code.abi != .calleePops, "--arch": code.arch != .host, "--bounds": code.bounds != .auto,
      "--gc-stress": collections.gcStress != nil,
      "--gc-verify": collections.gcVerify, "--isolation": isolation.mode.value != .batches(of: 1),
      "--unknown-imports": rules.unknownImports != .fail,
    ])
    try policy.check(hasBaseline: gate.baseline != nil)
    let isPart = selection.filter != nil || selection.shard != nil || attempts.rerunFailed != nil
    if gate.updateBaseline, isPart || attempts.failFast || attempts.maxFailures != nil {
      throw ValidationError("--update-baseline needs a whole run.")
    }
  }

  func run() throws {
    var selection = try selection.selection()
    if let path = attempts.rerunFailed {
      selection.earlier = try InputFile.read { () throws(ResultsError) in try EarlierRun.read(path: path) }
      selection.isRerun = true
    }
    selection.order = attempts.order
    if case .random(let seed) = attempts.order { Screen.note("scripts run in the order random:\(seed)") }
    let expectations = try gate.expectations.map { path in
      try InputFile.read { () throws(ExpectationList.Problem) in try ExpectationList.read(path: path) }
    }
    let baseline = try gate.read()
    let named = [
      ("the list of expectations", gate.expectations),
      ("the baseline", gate.updateBaseline ? nil : gate.baseline),
      ("the earlier run", self.selection.previous ?? attempts.rerunFailed),
    ]
    let engine = try engine.start()
    try Emulation.check(code.arch)
    let status = try TestRun.run(
      RunPlan(
        paths: paths, inputs: named.compactMap { what, path in path.map { (what, $0) } }, reports: reports,
        timeout: timeout, isolation: isolation.mode.value,
        readTimeout: isolation.readTimeout, slow: isolation.slow, totalTimeout: isolation.totalTimeout,
        mode: RunMode(limits, CodeMode(code, collections), jobs: jobs), selection: selection,
        attempts: AttemptPlan(attempts), messages: messages ?? (engine == nil ? .prefix : .class),
        rules: rules.rules, engine: engine,
        expectations: expectations ?? ExpectationList(), baseline: baseline, policy: policy.policy,
        requiredFeatures: policy.requiredFeatures, configuration: configuration.file,
        verbosity: quiet ? .quiet : verbose ? .verbose : .normal, color: color))
    throw ExitCode(status)
  }
}

extension MessagePolicy: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}

/// Everything that the command line says about a run.
struct RunPlan {
  /// The scripts and folders named; none stands for the folder `spec`.
  var paths: [String]
  /// Other files that the run reads, with what they are.
  var inputs: [(what: String, path: String)] = []
  var reports: ReportOptions
  /// Nanoseconds.
  var timeout: UInt64
  var isolation: Isolation.Mode = .batches(of: 1)
  /// Nanoseconds that reading a script may take.
  var readTimeout = Isolation.usualReadTimeout
  /// Nanoseconds from which on a case is slow.
  var slow: UInt64 = 1_000_000_000
  /// Nanoseconds for the whole run.
  var totalTimeout: UInt64?
  var mode: RunMode
  var selection = RunSelection()
  var attempts = AttemptPlan()
  var messages: MessagePolicy
  var rules = ScriptRules()
  /// What runs the modules, if not our own compiler and runtime.
  var engine: EngineChoice?
  var expectations = ExpectationList()
  var baseline: Judge.Baseline?
  var policy = FailurePolicy()
  /// Features for want of which no case may be skipped.
  var requiredFeatures: Set<String> = []
  /// The file that options were taken from.
  var configuration: String?
  var verbosity: Console.Verbosity
  var color: ColorChoice
  /// Called with each script that has run, in the order of the run.
  var receive: (ScriptReport) -> Void = { _ in }
}
