import ArgumentParser

/// In which order scripts run, how often, and when that is enough.
struct AttemptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Order of scripts: given, failed-first or slow-first (need --previous), random[:seed].",
      valueName: "order"),
    completion: .list(["given", "failed-first", "slow-first", "random"]),
    transform: { text in
      guard let order = RunOrder(text) else {
        throw ValidationError("--order is one of given, failed-first, slow-first, random and random:SEED.")
      }
      return order
    })
  var order: RunOrder = .given

  @Option(
    help: ArgumentHelp(
      "Run only cases that did not pass in these results, did not run, or are new.",
      discussion: "Without paths, the scripts are taken from the results.", valueName: "results"),
    completion: .file())
  var rerunFailed: String?

  @Option(
    name: .customLong("repeat"),
    help: ArgumentHelp("Run each script N times; a case must pass every time.", valueName: "n"))
  var repeats: Int = 1

  @Option(
    help: ArgumentHelp(
      "Rerun scripts with failing cases up to N times; a case that passes once passes, marked flaky.",
      discussion: "--fail-on default,flaky makes that a failure of the run.",
      valueName: "n"))
  var retries: Int = 0

  @Flag(help: "Stop at the first failure.")
  var failFast = false

  @Option(
    help: ArgumentHelp(
      "Stop after N failures; with --repeat or --retries, at the end of the script.", valueName: "n"))
  var maxFailures: Int?

  @Option(help: ArgumentHelp("Show the N slowest cases.", valueName: "n"))
  var durations: Int = 0

  @Flag(help: "Leave out of reports whatever differs from run to run, such as times.")
  var deterministic = false

  func validate() throws {
    if repeats < 1 { throw ValidationError("--repeat must be at least 1.") }
    if retries < 0 { throw ValidationError("--retries must be at least 0.") }
    if repeats > 1, retries > 0 { throw ValidationError("--repeat and --retries cannot be used together.") }
    if durations < 0 { throw ValidationError("--durations must be at least 0.") }
    if let maxFailures, maxFailures < 1 { throw ValidationError("--max-failures must be at least 1.") }
    if failFast, maxFailures != nil {
      throw ValidationError("--fail-fast and --max-failures cannot be used together.")
    }
  }
}

/// `AttemptOptions`, as a run needs them.
struct AttemptPlan {
  var repeats = 1
  var retries = 0
  /// Failures after which the run ends.
  var maxFailures = Int.max
  /// How many of the slowest cases are shown.
  var durations = 0
  var isDeterministic = false

  init() {}

  init(_ options: AttemptOptions) {
    repeats = options.repeats
    retries = options.retries
    maxFailures = options.failFast ? 1 : options.maxFailures ?? .max
    durations = options.durations
    isDeterministic = options.deterministic
  }

  /// Whether each script runs once, so that a failure is final as soon as it happens.
  var isOne: Bool { repeats == 1 && retries == 0 }

  /// Whether what happens first is what holds, so that it can be reported as it happens.
  var isLive: Bool { isOne && !isDeterministic }
}
