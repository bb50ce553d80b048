import CaseIsolation
import Conformance
import Glibc
import Reporting
import Reproduction
import WasmText

/// The search for the smallest script that shows a case.
struct ReproSearch {
  private let commands: [Command]
  private let source: [UInt8]
  private let target: Int
  private let trial: ScriptTrial
  private let limit: Int
  private let deadline: UInt64
  private let showsProgress = isatty(STDERR_FILENO) == 1

  /// What the case came to in the whole script.
  private var verdict: Verdict?
  /// How many scripts have been run.
  private(set) var runs = 0
  /// The commands of the smallest script that is known to show the case.
  private(set) var found: [Int]?
  /// Whether no command can be left out of it.
  private(set) var isSmallest = false
  private(set) var interrupt: Int32?
  /// Why nothing was found.
  private(set) var complaint = ""
  private(set) var isOwnFault = false

  init(
    commands: [Command], source: [UInt8], target: Int, trial: ScriptTrial, runs: Int, seconds: Int
  ) {
    self.commands = commands
    self.source = source
    self.target = target
    self.trial = trial
    limit = runs
    deadline = monotonicNanoseconds() + UInt64(seconds) * 1_000_000_000
  }

  /// The case's verdict in a line.
  var verdictText: String {
    guard let verdict else { return "" }
    let type = verdict.type.isEmpty ? "" : " (\(verdict.type))"
    let message = verdict.message.prefix { !$0.isNewline }
    return "\(verdict.outcome)\(type)" + (message.isEmpty ? "" : ": \(message)")
  }

  /// Searches; returns what the program shall end with if not 0.
  mutating func run() -> Int32? {
    let whole = Array(0...target)
    guard let first = outcome(of: whole) else { return interrupt.map { 128 + $0 } }
    verdict = first
    let dependencies = ScriptDependencies(Array(commands[...target]), source: source)
    let slice = dependencies.slice(target)
    if outcome(of: slice).map(isSame) == true {
      found = slice
    } else if interrupt == nil, outcome(of: whole).map(isSame) == true {
      // What the script's text shows is not all that matters.
      found = whole
    } else {
      complaint = "the case got another verdict when it ran again; the first was \(verdictText)"
      return interrupt.map { 128 + $0 }
    }
    let fixed = Set(dependencies.needed(by: target))
    var minimizer = Minimizer()
    var stopped = false
    let start = found ?? whole
    _ = minimizer.minimize(start.filter { !fixed.contains($0) }) { part in
      guard runs < limit, monotonicNanoseconds() < deadline, interrupt == nil else {
        stopped = true
        return .stop
      }
      let kept = Set(part).union(fixed)
      let candidate = dependencies.wholePart(of: start.filter(kept.contains))
      if candidate == found { return .holds }
      guard let outcome = outcome(of: candidate) else {
        stopped = interrupt != nil
        return stopped ? .stop : .fails
      }
      guard isSame(outcome) else { return .fails }
      found = candidate
      return .holds
    }
    isSmallest = !stopped
    clearProgress()
    return interrupt.map { 128 + $0 }
  }

  /// What the case comes to in a part of the script; nil if that could not be found out.
  private mutating func outcome(of part: [Int]) -> Verdict? {
    runs += 1
    progress(part.count)
    switch trial.run(ScriptPart(part, of: commands, in: source).text) {
    case .ran(let results):
      if results.count == part.count { return results.last?.verdict }
      complaint = "the script's parts are not its commands"
      isOwnFault = true
    case .failed(let message):
      complaint = message
      isOwnFault = true
    case .interrupted(let signal): interrupt = signal
    }
    return nil
  }

  /// Whether a verdict is that of the whole script. Messages name lines, which are others in a part of it; values
  /// and traps do not.
  private func isSame(_ other: Verdict) -> Bool {
    guard let verdict, verdict.outcome == other.outcome, verdict.type == other.type else { return false }
    switch verdict.outcome {
    case .fail:
      let comparable = ["wrong-result", "wrong-arity", "wrong-trap", "no-trap", "unexpected-trap"]
      return !comparable.contains(verdict.type) || verdict.actual == other.actual
    case .crash: return Self.ending(verdict) == Self.ending(other)
    case .pass, .timeout, .skip, .oom: return true
    }
  }

  /// How a process ended, and of what; what follows in the message differs from run to run.
  private static func ending(_ verdict: Verdict) -> Substring {
    verdict.message.prefix { $0 != ":" && !$0.isNewline }
  }

  // MARK: The terminal

  private func progress(_ count: Int) {
    guard showsProgress else { return }
    let smallest = found.map { ", the smallest so far has \($0.count)" } ?? ""
    Screen.write("\r\u{1b}[Krun \(runs) of \(limit): \(count) commands\(smallest)", to: STDERR_FILENO)
  }

  private func clearProgress() {
    if showsProgress { Screen.write("\r\u{1b}[K", to: STDERR_FILENO) }
  }

  static func note(_ message: String) {
    Screen.write("wast-run: \(SafeText.of(message, .oneLine))\n", to: STDERR_FILENO)
  }

  /// Writes a script to standard output as it is.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { Screen.write($0, to: STDOUT_FILENO) }
  }
}
