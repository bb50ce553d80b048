import CaseIsolation
import Conformance
import Glibc
import Reporting
import Reproduction
import WasmText

/// The search for the smallest script that shows a case.
final class ReproSearch {
  private let commands: [Command]
  private let source: [UInt8]
  private let target: Int
  private let trial: ScriptTrial
  private let start = monotonicNanoseconds()
  /// Nanoseconds that the search may go on.
  private let time: UInt64
  private let showsProgress = isatty(STDERR_FILENO) == 1

  /// What the case came to in the whole script.
  private var verdict: Verdict?
  /// How many scripts have been run.
  private(set) var runs = 0
  /// What the script loses, once a part of it is known to show the case.
  private var reducer: ScriptReducer?
  private(set) var interrupt: Int32?
  /// Why nothing was found.
  private(set) var complaint = ""
  private(set) var isOwnFault = false

  /// - Parameter seconds: how long the search may go on.
  init(commands: [Command], source: [UInt8], target: Int, trial: ScriptTrial, seconds: Int) {
    self.commands = commands
    self.source = source
    self.target = target
    self.trial = trial
    time = UInt64(seconds) * 1_000_000_000
  }

  /// The smallest part of the script that is known to show the case; nil if none is.
  func found(header: [String] = []) -> ScriptPart? { reducer?.part(header: header) }

  /// Whether the search came to its end.
  var isSmallest: Bool { reducer?.isSmallest ?? false }

  /// The case's verdict in a line.
  var verdictText: String {
    guard let verdict else { return "" }
    let type = verdict.type.isEmpty ? "" : " (\(verdict.type))"
    let message = verdict.message.prefix { !$0.isNewline }
    return "\(verdict.outcome)\(type)" + (message.isEmpty ? "" : ": \(message)")
  }

  /// Searches; returns what the program shall end with if not 0.
  func run() -> Int32? {
    defer { clearProgress() }
    let whole = ScriptPart(Array(0...target), of: commands, in: source)
    guard let first = outcome(of: whole) else { return interrupt.map { 128 + $0 } }
    verdict = first
    let dependencies = ScriptDependencies(Array(commands[...target]), source: source)
    var start = dependencies.slice(target)
    if !shows(ScriptPart(start, of: commands, in: source)) {
      // What the script's text shows is not all that matters.
      start = whole.commands
      guard interrupt == nil, shows(whole) else {
        complaint = "the case got another verdict when it ran again; the first was \(verdictText)"
        return interrupt.map { 128 + $0 }
      }
    }
    let reducer = ScriptReducer(commands, source: source, start: start) { [self] in test($0) }
    self.reducer = reducer
    let needed = Set(dependencies.needed(by: target))
    reducer.reduceCommands(dependencies, keeping: needed)
    // A case that passes is to pass for what its functions do.
    reducer.reduceModules(includesBodies: first.outcome != .pass)
    // Functions that do less need less to come before them.
    if first.outcome != .pass { reducer.reduceCommands(dependencies, keeping: needed) }
    return interrupt.map { 128 + $0 }
  }

  private func test(_ part: ScriptPart) -> Minimizer.Answer {
    guard monotonicNanoseconds() - start < time, interrupt == nil else { return .stop }
    let isShown = shows(part)
    return interrupt != nil ? .stop : isShown ? .holds : .fails
  }

  /// Whether the case comes to the same verdict in a part of the script.
  private func shows(_ part: ScriptPart) -> Bool {
    guard let outcome = outcome(of: part), let verdict else { return false }
    return verdict.isSame(as: outcome)
  }

  /// What the case comes to in a part of the script; nil if that could not be found out.
  private func outcome(of part: ScriptPart) -> Verdict? {
    runs += 1
    progress(part)
    switch trial.run(part.text) {
    case .ran(let results):
      if results.count == part.commands.count { return results.last?.verdict }
      complaint = "the script's parts are not its commands"
      isOwnFault = true
    case .failed(let message):
      complaint = message
      isOwnFault = true
    case .interrupted(let signal): interrupt = signal
    }
    return nil
  }

  // MARK: The terminal

  private func progress(_ part: ScriptPart) {
    guard showsProgress else { return }
    let seconds = (monotonicNanoseconds() - start) / 1_000_000_000
    let smallest = found().map { ": \($0.commands.count) commands, \($0.text.count) bytes" } ?? ""
    Screen.write(
      "\r\u{1b}[K\(seconds) of \(time / 1_000_000_000) s, run \(runs)\(smallest)", to: STDERR_FILENO)
  }

  private func clearProgress() {
    if showsProgress { Screen.write("\r\u{1b}[K", to: STDERR_FILENO) }
  }

  static func note(_ message: String) {
    Screen.write("wast-run: \(SafeText.of(message))\n", to: STDERR_FILENO)
  }

  /// Writes a script to standard output as it is.
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { Screen.write($0, to: STDOUT_FILENO) }
  }
}

extension Verdict {
  /// Whether a verdict on a case of a smaller script is the same: of the same kind, and for the same reason. Places are
  /// others there, and so are addresses.
  func isSame(as other: Verdict) -> Bool {
    outcome == other.outcome && type == other.type && expected == other.expected && actual == other.actual
      && cause == other.cause
  }

  /// The message's first line without places and numbers of processes, and of a crash the instruction.
  private var cause: [String] {
    switch outcome {
    case .pass, .timeout, .oom: return []
    case .skip: return [message]
    case .fail: return expected == nil ? [Self.withoutPlace(firstLine)] : []
    case .crash:
      let place = message.split(whereSeparator: \.isNewline).dropFirst().first {
        $0.hasPrefix("in function ")
      }
      let opcode = place.flatMap {
        $0.split(separator: ", ").dropFirst().first?.split(separator: " at ").first
      }
      return [Self.withoutNumbers(firstLine), opcode.map(String.init) ?? ""]
    }
  }

  private var firstLine: Substring { message.prefix { !$0.isNewline } }

  /// A message without the `file:line:column: ` that it begins with.
  private static func withoutPlace(_ message: Substring) -> String {
    guard let match = message.prefixMatch(of: #/[^\n]*?:\d+:\d+: /#) else { return String(message) }
    return String(message[match.range.upperBound...])
  }

  private static func withoutNumbers(_ message: Substring) -> String {
    message.split(separator: " ").filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
  }
}
