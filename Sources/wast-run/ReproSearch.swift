import CaseIsolation
import Conformance
import Glibc
import Reporting
import Reproduction
import WasmText

/// The search for the smallest script that shows a case: what it comes to on an engine, or on each of several.
final class ReproSearch {
  private let reproCase: ReproCase
  /// How scripts are run: an engine each.
  private let trials: [ScriptTrial]
  private let start = monotonicNanoseconds()
  /// Nanoseconds that the search may go on.
  private let time: UInt64
  private let showsProgress = isatty(STDERR_FILENO) == 1

  /// What the case came to in the whole script, by engine; empty until that is known.
  private var verdicts: [Verdict]
  /// How many scripts have been run.
  private var runs = 0
  /// What the script loses, once a part of it is known to show the case.
  private var reducer: ScriptReducer?
  private(set) var interrupt: Int32?
  /// Why nothing was found.
  private(set) var complaint = ""
  private(set) var isOwnFault = false

  /// - Parameters:
  ///   - trials: at least one. Those that are the most likely to come to another verdict should be first.
  ///   - verdicts: what the case came to in the whole script, by engine, if that is known.
  ///   - seconds: how long the search may go on.
  init(for reproCase: ReproCase, on trials: [ScriptTrial], verdicts: [Verdict] = [], seconds: Int) {
    self.reproCase = reproCase
    self.trials = trials
    self.verdicts = verdicts
    time = UInt64(seconds) * 1_000_000_000
  }

  /// The smallest part of the script that is known to show the case; nil if none is.
  var found: ScriptPart? { reducer?.part() }

  /// The case's verdicts in a line.
  var verdictText: String {
    verdicts.map { verdict in
      let type = verdict.type.isEmpty ? "" : " (\(verdict.type))"
      let message = verdict.message.prefix { !$0.isNewline }
      return "\(verdict.outcome)\(type)" + (message.isEmpty ? "" : ": \(message)")
    }.joined(separator: "; ")
  }

  // MARK: The script

  private static let heading = "The smallest script found that shows"
  static let format = FileFormat(name: "a script of repro", opening: ";; \(heading)", ending: ".wast")

  /// What was found as a script that says what it is; nil if nothing was.
  /// - Parameters:
  ///   - verdicts: what the case comes to, a line each.
  ///   - hints: what to do with the script, a line each.
  func script(verdicts: [String], hints: [String]) -> [UInt8]? {
    guard let reducer else { return nil }
    let count = reducer.part().commands.count
    var header = ["\(Self.heading) what \(reproCase.file):\(reproCase.line) shows:"]
    header += verdicts
    header.append(
      "\(count) of \(reproCase.commands.count) commands, after \(runs) runs\(reducer.isSmallest ? "" : " (there was no time for more)")."
    )
    header.append("")
    header += hints
    return reducer.part(header: header.map { SafeText.of($0, .oneLine) }).text
  }

  // MARK: The search

  /// Searches; returns what the program shall end with if not 0.
  func run() -> Int32? {
    defer { clearProgress() }
    let (commands, source, target) = (reproCase.commands, reproCase.source, reproCase.target)
    let whole = ScriptPart(Array(0...target), of: commands, in: source)
    if verdicts.isEmpty {
      for trial in trials {
        guard let verdict = verdict(on: whole, trial) else { return interrupt.map { 128 + $0 } }
        verdicts.append(verdict)
      }
    }
    let dependencies = ScriptDependencies(Array(commands[...target]), source: source)
    var start = dependencies.slice(target)
    if !shows(ScriptPart(start, of: commands, in: source)) {
      // What the script's text shows is not all that matters.
      start = whole.commands
      guard interrupt == nil, shows(whole) else {
        if complaint.isEmpty {
          complaint = "the case got another verdict when it ran again; the first was \(verdictText)"
        }
        return interrupt.map { 128 + $0 }
      }
    }
    let reducer = ScriptReducer(commands, source: source, start: start) { [self] in test($0) }
    self.reducer = reducer
    let needed = Set(dependencies.needed(by: target))
    reducer.reduceCommands(dependencies, keeping: needed)
    // A case that passes is to pass for what its functions do.
    let passes = verdicts.allSatisfy { $0.outcome == .pass }
    reducer.reduceModules(includesBodies: !passes)
    // Functions that do less need less to come before them.
    if !passes { reducer.reduceCommands(dependencies, keeping: needed) }
    return interrupt.map { 128 + $0 }
  }

  private func test(_ part: ScriptPart) -> Minimizer.Answer {
    guard monotonicNanoseconds() - start < time, interrupt == nil else { return .stop }
    let isShown = shows(part)
    return interrupt != nil ? .stop : isShown ? .holds : .fails
  }

  /// Whether the case comes to the same verdicts in a part of the script.
  private func shows(_ part: ScriptPart) -> Bool {
    zip(trials, verdicts).allSatisfy { trial, expected in
      verdict(on: part, trial).map(expected.isSame) ?? false
    }
  }

  /// What the case comes to in a part of the script; nil if that could not be found out.
  private func verdict(on part: ScriptPart, _ trial: ScriptTrial) -> Verdict? {
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
    let smallest = found.map { ": \($0.commands.count) commands, \($0.text.count) bytes" } ?? ""
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

  /// A message without the `file:line:column: ` that it begins with, and the offset that an engine's ends with.
  private static func withoutPlace(_ message: Substring) -> String {
    let match = message.prefixMatch(of: #/[^\n]*?:\d+:\d+: /#)
    return String(match.map { message[$0.range.upperBound...] } ?? message).withoutOffset
  }

  private static func withoutNumbers(_ message: Substring) -> String {
    message.split(separator: " ").filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
  }
}
