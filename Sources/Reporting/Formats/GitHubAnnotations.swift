import Conformance

/// What a run says to GitHub Actions through its standard output: annotations at the lines of scripts. What is worse than
/// in the baseline comes first, then new failures; what the list of expectations or the baseline knows is not there.
///
/// Whatever a step prints can be a command to the runner, text from scripts as well. So commands are switched
/// off while the run prints, by a token that scripts cannot know.
public final class GitHubAnnotations: ReportWriter {
  /// GitHub shows ten of a kind for a step; the last one tells of the others.
  private static let shown = 9

  private let write: (String) -> Void
  private let token: String
  private var summary = Summary()
  /// The first findings at cases that were better in the baseline, and at others.
  private var regressions: [String] = []
  private var others: [String] = []
  private var findings = 0

  /// Switches commands off.
  /// - Parameter write: puts text on standard output.
  public init(token: String = randomToken, write: @escaping (String) -> Void) {
    self.token = token
    self.write = write
    write("::stop-commands::\(token)\n")
  }

  public func add(_ script: ScriptReport) {
    summary.add(script)
    for element in ReportedCase.all(of: script) {
      guard let finding = element.finding else { continue }
      // A case that is skipped now, and passed before, is worth a word.
      guard finding.kind != .skipped || element.isRegression else { continue }
      findings += 1
      // Without a line GitHub shows it at the first.
      let line = String(max(1, element.line))
      guard (element.isRegression ? regressions : others).count < Self.shown else { continue }
      let command = Self.error(
        element.isRegression ? "regression: \(finding.text)" : finding.text,
        properties: ["file": script.location, "line": line, "title": element.name])
      if element.isRegression { regressions.append(command) } else { others.append(command) }
    }
  }

  /// Switches commands on again, and gives the annotations.
  public func finish(_ end: RunEnd) throws(ReportError) {
    // Without a place; in the place of one of ten if need be, as they say that there is more.
    let ofRun = ReportedCase.all(of: end, end.judgement(summary), summary)
    let lines = (regressions + others).prefix(Self.shown)
    var commands = ofRun.map { Self.error($0.finding!.text, properties: [:]) } + lines
    if findings > lines.count {
      let rest = findings - lines.count
      commands.append(
        Self.error("\(rest) more \(rest == 1 ? "case is" : "cases are") not as expected", properties: [:]))
    }
    write("::\(token)::\n" + commands.joined())
  }

  /// A token for which nobody can wait.
  public static var randomToken: String {
    "wast-run-" + String(UInt64.random(in: 0 ... .max), radix: 16)
      + String(UInt64.random(in: 0 ... .max), radix: 16)
  }

  /// The command for an error.
  private static func error(_ message: String, properties: KeyValuePairs<String, String>) -> String {
    let list = properties.map { "\($0)=\(escapedProperty(SafeText.folded($1, limit: 300)))" }
      .joined(separator: ",")
    let text = SafeText.of(message, limit: 2 << 10)
    return "::error\(list.isEmpty ? "" : " ")\(list)::\(escaped(text))\n"
  }

  private static func escaped(_ text: String) -> String {
    SafeText.substituting(["%": "%25", "\r": "%0D", "\n": "%0A"], in: text)
  }

  private static func escapedProperty(_ text: String) -> String {
    SafeText.substituting([":": "%3A", ",": "%2C"], in: escaped(text))
  }
}
