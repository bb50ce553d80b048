import ArgumentParser
import EngineChecks
import EngineProtocol
import Glibc
import Reporting

/// `wast-run check-engine`.
struct CheckEngineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-engine",
    abstract: "Checks an adapter, through which --engine runs scripts on another engine.",
    discussion: """
      Sends the adapter requests whose replies are known, and prints a line for each thing that it has to do:

        ok    it did
        skip  the engine lacks the feature that this needs
        FAIL  it did something else: the request, what was expected, and what came

      The adapter has to refuse what makes no sense, load and link modules, leave the bits of all values alone, tell \
      traps, exceptions and an exhausted stack apart, and go on after each of them. Failures of the engine itself show \
      here, too. The order is a good order in which to write an adapter. docs/engines.md describes the protocol.

      If the adapter ends, or does not reply in time, that check fails, and the adapter is started again for the next one. \
      What it writes to standard error is shown.

      EXAMPLES
        wast-run check-engine liftoff
        wast-run check-engine "./adapter --fast"

      EXIT CODES
          0  the adapter passes, apart from features that the engine lacks
          1  it does not
         64  the command line is wrong, or the adapter does not start
         70  wast-run itself failed
      """)

  @Argument(
    help: ArgumentHelp(
      "The engine, as for --engine: a name or the command line of an adapter.", valueName: "engine"))
  var engine: String

  @Option(help: .engineFolder, completion: .directory)
  var engineFolder: String?

  @Option(help: ArgumentHelp("Time limit for a reply.", valueName: "seconds"), transform: nanoseconds)
  var timeout: UInt64 = 30_000_000_000

  func validate() throws {
    try EngineChoice.check(engine, of: "The engine")
  }

  func run() throws {
    let command = try EngineChoice.command(engine, folder: engineFolder)
    let connection = EngineConnection(command, errors: STDERR_FILENO)
    var checker = EngineChecker(connection, timeout: timeout)
    var counts = (passed: 0, skipped: 0, failed: 0)
    do throws(EngineConnection.StartError) {
      Self.say(try checker.start())
      try checker.run { result in
        switch result.outcome {
        case .passed:
          counts.passed += 1
          Self.say("ok    \(result.name)")
        case .skipped(let feature, let reply):
          counts.skipped += 1
          Self.say("skip  \(result.name): the engine lacks \(feature) (\(reply))")
        case .failed(let request, let expected, let actual):
          counts.failed += 1
          Self.say("FAIL  \(result.name)")
          Self.say("        request   \(request)")
          Self.say("        expected  \(expected)")
          Self.say("        actual    \(actual)")
        }
      }
      if counts.failed == 0, let time = try checker.roundTrip() {
        Self.say("a call that does nothing takes \(time / 1000) µs")
      }
    } catch {
      Screen.note(SafeText.of(error.reason, .oneLine))
      throw ExitCode(64)
    }
    Self.say(
      "\(counts.failed == 0 ? "ok" : "FAIL"): \(counts.passed) passed, \(counts.failed) failed, \(counts.skipped) skipped"
    )
    throw ExitCode(counts.failed == 0 ? 0 : 1)
  }

  /// Writes a line at once, so that it is clear what an adapter hangs on.
  private static func say(_ line: String) {
    Screen.write(SafeText.of(line, .oneLine) + "\n", to: STDOUT_FILENO)
  }
}
