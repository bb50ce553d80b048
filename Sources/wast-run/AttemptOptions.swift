import ArgumentParser

/// In which order scripts run, how often, and when that is enough.
struct AttemptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run scripts as given, failed-first, slow-first (both need --previous), or random[:seed].",
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
      "Run only what did not pass in these results, or was not run, or is new.",
      discussion: "Scripts all of whose cases passed are not looked at.", valueName: "results"),
    completion: .file())
  var rerunFailed: String?

  @Option(
    name: .customLong("repeat"),
    help: ArgumentHelp("Run each script so often; a case has to pass each time.", valueName: "n"))
  var repeats: Int = 1

  @Option(
    help: ArgumentHelp(
      "Run scripts with failing cases again, up to so often; a case that passes once passes, and is called flaky.",
      discussion: "--fail-on default,flaky makes that a failure of the run.",
      valueName: "n"))
  var retries: Int = 0

  @Flag(help: "Stop at the first failure.")
  var failFast = false

  @Option(
    help: ArgumentHelp(
      "Stop after N failures; with --repeat or --retries, when the script has ended.", valueName: "n"))
  var maxFailures: Int?

  @Option(help: ArgumentHelp("Show the cases that took the longest.", valueName: "n"))
  var durations: Int = 0

  @Flag(help: "Leave times, dates and all else out of reports that differs from run to run.")
  var deterministic = false

  func validate() throws {
    if repeats < 1 { throw ValidationError("--repeat has to be at least 1.") }
    if retries < 0 { throw ValidationError("--retries has to be at least 0.") }
    if repeats > 1, retries > 0 { throw ValidationError("--repeat and --retries exclude each other.") }
    if durations < 0 { throw ValidationError("--durations has to be at least 0.") }
    if let maxFailures, maxFailures < 1 { throw ValidationError("--max-failures has to be at least 1.") }
    if failFast, maxFailures != nil {
      throw ValidationError("--fail-fast and --max-failures exclude each other.")
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
