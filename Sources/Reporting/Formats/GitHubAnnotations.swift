/// What a run says to GitHub Actions through its standard output: annotations at the lines of scripts.
///
/// Whatever a step prints can be a command to the runner, text from scripts as well. So commands are switched
/// off while the run prints, by a token that scripts cannot know.
public final class GitHubAnnotations: ReportWriter {
  /// GitHub shows ten of a kind for a step; the last one tells of the others.
  private static let shown = 9

  private let write: (String) -> Void
  private let token: String
  private var lines: [String] = []
  private var findings = 0

  /// Switches commands off.
  /// - Parameter write: puts text on standard output.
  public init(token: String = randomToken, write: @escaping (String) -> Void) {
    self.token = token
    self.write = write
    write("::stop-commands::\(token)\n")
  }

  public func add(_ script: ScriptReport) {
    for element in ReportedCase.all(of: script) {
      guard let finding = element.finding, finding.kind != .skipped else { continue }
      findings += 1
      guard findings <= Self.shown else { continue }
      // Without a line GitHub shows it at the first.
      let line = String(max(1, element.line))
      lines.append(
        Self.error(
          finding.text, properties: ["file": script.location, "line": line, "title": element.name]))
    }
  }

  /// Switches commands on again, and gives the annotations.
  public func finish(_ end: RunEnd) throws(ReportError) {
    if findings > Self.shown {
      let rest = findings - Self.shown
      lines.append(
        Self.error(
          "\(rest) more \(rest == 1 ? "case is" : "cases are") not as expected", properties: [:]))
    }
    if let finding = ReportedCase(end)?.finding {
      // In the place of one of ten if need be: it says that there would be more.
      lines.insert(Self.error(finding.text, properties: [:]), at: 0)
    }
    write("::\(token)::\n" + lines.joined())
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
