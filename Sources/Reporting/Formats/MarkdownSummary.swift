import Conformance
import Glibc

/// A summary in Markdown, for a comment or a job's summary: what has changed since the baseline, the first findings, and
/// tables of causes and of folders. It stays below 64 KiB whatever the run was.
public final class MarkdownSummary: ReportWriter {
  /// Where the summary goes.
  public enum Target: Hashable, Sendable {
    /// A file of its own.
    case file(String)
    /// The end of a file that is there, such as a job's summary.
    case append(String)
  }

  static let heading = "## wast-run: "
  /// Rows of a table of cases, and of causes.
  private static let rowLimit = 50
  private static let causeLimit = 20
  /// Bytes for all findings, for a table of changes, for the tables of folders and of causes, and for the facts.
  private static let findingBytes = 20 << 10
  private static let changeBytes = 3 << 10
  private static let folderBytes = 10 << 10
  private static let causeBytes = 10 << 10
  private static let factBytes = 6 << 10

  private let target: Target
  private let file: ReportFile?
  private let start: RunStart
  private var summary = Summary()
  private var folders: [String: (scripts: Int, counts: Counts)] = [:]
  /// Findings at cases that were better in the baseline, and at others.
  private var regressions = Rows(limit: findingBytes / 2)
  private var findings = Rows(limit: findingBytes / 2)

  /// - Throws: when the file cannot be created.
  public init(_ target: Target, start: RunStart) throws(ReportError) {
    self.target = target
    self.start = start
    switch target {
    case .file(let path): file = try ReportFile(path: path, format: .markdown)
    case .append: file = nil
    }
  }

  public func add(_ script: ScriptReport) {
    summary.add(script)
    let folder = script.file.lastIndex(of: "/").map { String(script.file[..<$0]) } ?? "."
    folders[folder, default: (0, Counts())].scripts += 1
    folders[folder]!.counts += script.counts
    for element in ReportedCase.all(of: script) {
      guard let finding = element.finding, finding.kind != .skipped || element.isRegression else { continue }
      let row = Self.row(element.place(in: script.file), element.name, finding.title)
      if element.isRegression { regressions.add(row) } else { findings.add(row) }
    }
  }

  public func finish(_ end: RunEnd) throws(ReportError) {
    let text = text(end)
    switch target {
    case .file:
      file?.write(text)
      try file?.commit()
    case .append(let path): try append(text, to: path)
    }
  }

  private func append(_ text: String, to path: String) throws(ReportError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReportError(path, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var text = text
    let isWritten = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count }
    if !isWritten { throw ReportError(path, "the summary could not be appended") }
  }

  // MARK: Text

  private func text(_ end: RunEnd) -> String {
    let judgement = end.judgement(summary)
    var text = """
      \(Self.heading)\(judgement.headline ?? judgement.heading)

      \(Self.sentence(judgement)): \(Self.escaped(summary.text(end)))


      """
    if let baseline = judgement.baseline {
      text += "Since \(Self.code(baseline.name, limit: 160)): \(Self.escaped(baseline.summary))\n\n"
    }
    text += Self.section("Regressed", regressions)
    text += Self.section("Gone", Self.rows(judgement, .disappeared))
    text += Self.section(regressions.count > 0 ? "Also not as expected" : "Not as expected", findings)
    text += causes
    text += Self.section("Fixed", Self.rows(judgement, .fixed))
    text += Self.section("Flaky", Self.rows(judgement, .flaky))
    text += Self.section("Slower", Self.rows(judgement, .slower))
    text += table
    if !start.facts.isEmpty {
      var rows = Rows(limit: Self.factBytes, rowLimit: .max)
      for fact in start.facts {
        rows.add("| \(Self.escaped(fact.name, limit: 60)) | \(Self.escaped(fact.value, limit: 100)) |\n")
      }
      text += "\n<details><summary>The run</summary>\n\n| | |\n|---|---|\n\(rows.text)\n</details>\n"
    }
    return text
  }

  /// The verdict as the beginning of a sentence, with the reasons for it.
  private static func sentence(_ judgement: Judgement) -> String {
    let heading = judgement.heading
    return "**\(heading.prefix(1).uppercased())\(heading.dropFirst())**"
      + (judgement.red.isEmpty ? "" : " (\(judgement.reasons))")
  }

  /// A table of cases; nothing if there are none.
  private static func section(_ title: String, _ rows: Rows) -> String {
    if rows.count == 0 { return "" }
    return "### \(title)\n\n| where | case | what |\n|---|---|---|\n\(rows.text)\n"
  }

  private static func rows(_ judgement: Judgement, _ kind: BaselineComparison.Kind) -> Rows {
    var rows = Rows(limit: changeBytes)
    for change in judgement.baseline?.sorted(kind) ?? [] {
      let place = change.line.map { "\(change.file):\($0)" } ?? change.file
      rows.add(row(place, change.name.isEmpty ? "script" : change.name, change.text))
    }
    return rows
  }

  private static func row(_ place: String, _ name: String, _ what: String) -> String {
    "| \(code(place, limit: 160)) | \(code(name, limit: 160)) | \(code(what, limit: 240)) |\n"
  }

  /// The folders, those with findings first.
  private var table: String {
    let outcomes = Verdict.Outcome.allCases.filter { summary.counts[$0] > 0 }
    var text = "| folder | scripts |" + outcomes.map { " \($0.name) |" }.joined() + "\n|---|--:|"
    text += String(repeating: "--:|", count: outcomes.count) + "\n"
    let sorted = folders.sorted {
      ($1.value.counts.unsuccessful, $0.key) < ($0.value.counts.unsuccessful, $1.key)
    }
    var rows = Rows(limit: Self.folderBytes, rowLimit: .max)
    for (folder, (scripts, counts)) in sorted {
      rows.add(
        "| \(Self.code(folder, limit: 60)) | \(scripts) |"
          + outcomes.map { " \(counts[$0]) |" }.joined() + "\n")
    }
    return text + rows.text
  }

  /// Why cases failed, if several failed for the same reason.
  private var causes: String {
    guard summary.causes.count < summary.causes.cases else { return "" }
    var rows = Rows(limit: Self.causeBytes, rowLimit: .max)
    for cause in summary.causes.commonest(Self.causeLimit) {
      rows.add(
        "| \(cause.cases) | \(cause.scripts) | \(Self.code(cause.type, limit: 60)) | \(Self.code(cause.text, limit: 240)) "
          + "| \(Self.code("\(cause.example.file):\(cause.example.line)", limit: 160)) |\n")
    }
    for _ in rows.count..<summary.causes.count { rows.add(nil) }
    return "### Causes\n\n| cases | scripts | kind | cause | for example |\n|--:|--:|---|---|---|\n"
      + rows.text + "\n"
  }

  /// The rows of a table, as many as there is room for.
  private struct Rows {
    private let limit: Int
    private let rowLimit: Int
    private var rows = ""
    private var left = 0
    private(set) var count = 0

    /// - Parameter limit: bytes.
    init(limit: Int, rowLimit: Int = MarkdownSummary.rowLimit) {
      self.limit = limit
      self.rowLimit = rowLimit
    }

    /// Adds a row; nil stands for one that is not shown.
    mutating func add(_ row: String?) {
      count += 1
      if left == 0, count <= rowLimit, let row, rows.utf8.count + row.utf8.count <= limit {
        rows += row
      } else {
        left += 1
      }
    }

    var text: String { left == 0 ? rows : rows + "\nand \(left) more\n" }
  }

  private static func code(_ text: String, limit: Int) -> String {
    "<code>\(escaped(text, limit: limit))</code>"
  }

  /// Text in which nothing is markup, a link, a mention or an emoji: punctuation that could be is written as a
  /// character reference, which is never structure in Markdown.
  private static func escaped(_ text: String, limit: Int = 400) -> String {
    let scalars = Array(SafeText.folded(text, limit: limit).unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if !scalar.isASCII || isPlain(scalar, scalars[..<index].last ?? " ", scalars[(index + 1)...]) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "&#\(scalar.value);"
      }
    }
    return result
  }

  /// Whether an ASCII character means nothing to Markdown as GitHub and GitLab read it, where it stands.
  private static func isPlain(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case " ", "(", ")", ",", "-", "/", ";", "=", "\"", "'", "%", "+", "?",
      _ where isWord(scalar):
      return true
    // `www.example.org`
    case ".": return before != "w" && before != "W"
    // `https://example.org`, `:tada:`
    case ":":
      let next = rest.first { !isWord($0) && !["_", "-", "+"].contains($0) }
      return rest.first != "/" && next != ":"
    // `_emphasis_`
    case "_": return isWord(before) && rest.first.map(isWord) == true
    default: return false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }
}
