import ArgumentParser
import Glibc
import Reporting
import Selection

/// The options that say which scripts and cases are meant.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: [.customShort("E"), .long],
    help: ArgumentHelp(
      "Report only the cases that match.",
      discussion: """
        file(GLOB), kind(GLOB), name(GLOB), feature(GLOB), id(GLOB) and status(WORD), with and, or, not and \
        parentheses: 'file(simd_*.wast) and not kind(module)'. Anything else is searched for in case names. \
        status is the outcome in --previous (pass, fail, crash, timeout, oom, skip; failed means not passed; \
        new). The other cases of a script still run, because later ones may depend on them.
        """,
      valueName: "expression"))
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "Run one of several parts: 2/4, slice:2/4, time:2/4, or auto in place of the numbers.",
      discussion: """
        Scripts are assigned to parts by a hash of their names, so a script stays in its part when others are added or \
        removed; with slice:, in turn; with time:, so that parts take about the same time, by the times in --previous, \
        which must be the same for all parts. auto takes the numbers from the environment (GitLab, Buildkite, CircleCI, \
        Bazel, GoogleTest), or runs everything. wast-run merge combines the results.
        """,
      valueName: "i/n"),
    completion: .list(["auto", "1/2", "slice:1/2"]))
  var shard: String?

  @Option(
    help: ArgumentHelp(
      "Name scripts relative to this folder.", valueName: "folder"),
    completion: .directory)
  var root: String?

  @Option(
    help: ArgumentHelp(
      "Which files in folders are scripts (default: *.wast; repeatable).",
      discussion:
        "A .wat or .wasm file is a script of one module; a .json file comes from wast2json.",
      valueName: "pattern"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "The results of an earlier run, for status(), --order and --shard time:.", valueName: "results"),
    completion: .file())
  var previous: String?

  /// The shard that is meant, and where that was said if not on the command line.
  func chosenShard() throws -> (shard: Shard?, origin: String?) {
    guard let shard else { return (nil, nil) }
    guard let method = methodOfEnvironment else {
      guard let parsed = Shard(shard) else {
        throw ValidationError("--shard must be a part, such as 1/4, slice:1/4 or time:1/4, or auto.")
      }
      return (parsed, nil)
    }
    switch Shard.inEnvironment(ConsoleStyle.variable) {
    case .none: return (nil, nil)
    case .wrong(let variables):
      throw ValidationError("--shard auto: \(SafeText.of(variables, .oneLine)) is not a part.")
    case .shard(var shard, let origin, let receipt):
      shard.method = method
      if let receipt {
        let descriptor = open(receipt, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        if descriptor >= 0 { close(descriptor) }
      }
      return (shard, SafeText.of(origin, .oneLine))
    }
  }

  /// The method of the shard whose numbers the environment says; nil if the command line does.
  private var methodOfEnvironment: Shard.Method? {
    guard let shard, shard == "auto" || shard.hasSuffix(":auto") else { return nil }
    return shard == "auto" ? .hash : Shard.Method(rawValue: String(shard.dropLast(5)))
  }

  func caseFilter() throws -> CaseFilter? {
    guard let filter else { return nil }
    if filter.isEmpty { throw ValidationError("--filter must not be empty.") }
    do {
      return try CaseFilter(filter)
    } catch {
      let before = String(String.UnicodeScalarView(filter.unicodeScalars.prefix(error.offset)))
      let column = SafeText.of(before, .oneLine).unicodeScalars.count
      throw ValidationError(
        "--filter: \(error.reason)\n  \(SafeText.of(filter, .oneLine))\n  \(String(repeating: " ", count: column))^"
      )
    }
  }

  func validate() throws {
    if let filter = try caseFilter(), filter.asksForStatus, previous == nil {
      throw ValidationError("status() in --filter needs --previous with the results of an earlier run.")
    }
    if methodOfEnvironment == nil { _ = try chosenShard() }
    if shard?.hasPrefix("time:") == true, previous == nil {
      throw ValidationError("--shard time: needs --previous with the results of an earlier run.")
    }
    if include.contains(where: { $0.isEmpty || $0.unicodeScalars.count > Glob.limit }) {
      throw ValidationError("--include must be a pattern of 1 to \(Glob.limit) characters.")
    }
  }

  /// The selection that they make. Reads the earlier results.
  func selection() throws -> RunSelection {
    var selection = RunSelection(filter: try caseFilter(), root: root)
    let (shard, origin) = try chosenShard()
    selection.shard = shard
    if !include.isEmpty { selection.include = include.map { Glob($0, isPath: true) } }
    if let shard, let origin { Screen.note("running part \(shard), from the environment: \(origin)") }
    if let previous {
      selection.earlier = try InputFile.read { () throws(ResultsError) in try EarlierRun.read(path: previous)
      }
    }
    return selection
  }
}

/// Files that the command line names and that have to be readable before anything can run.
enum InputFile {
  /// What `body` reads; ends the program if it cannot.
  static func read<Content, Failure: Error>(_ body: () throws(Failure) -> Content) throws -> Content {
    do {
      return try body()
    } catch {
      Screen.write("wast-run: \(error)\n", to: STDERR_FILENO)
      throw ExitCode(RunStatus.unreadable.rawValue)
    }
  }
}
