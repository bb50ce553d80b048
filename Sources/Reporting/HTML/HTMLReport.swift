import Conformance

/// A report as one HTML page that needs nothing beside it: search, filters, groups, keyboard, dark mode.
///
/// The cases are data in it, which the page's script shows a screenful of at a time. Only that script and the
/// page's style may be used, by their hashes; whatever scripts of the run contain is text.
///
/// The data is small, so that 65,000 cases stay below 5 MB: a name leaves out what it shares with the one
/// before, lines are distances, and texts are written once and numbered.
public final class HTMLReport: ReportWriter {
  /// Changes of one kind since the baseline that are named.
  private static let changesShown = 200

  private let file: ReportFile
  private let start: RunStart
  private var summary = Summary()
  /// What was found, and for each of these texts the number of its cause.
  private var texts = NumberedTexts(limit: 2 << 20)
  private var textCauses: [Int] = []
  private var causes = NumberedTexts(limit: .max)
  /// What is shown of the source of cases that passed.
  private var sources = NumberedTexts(limit: 1 << 20)
  private var isFirst = true

  /// Bytes of texts that are written whole; after that only first lines are, up to the limit of all texts.
  private static let wholeTextBytes = 1 << 20

  /// - Throws: when the file cannot be created.
  public init(path: String, start: RunStart) throws(ReportError) {
    file = try ReportFile(path: path, format: .html)
    self.start = start
    file.write(HTMLPage.beginning)
  }

  public func add(_ script: ScriptReport) {
    summary.add(script)
    var kinds = ""
    var names = List(), lines = List(), times = List(), notes = List()
    var (lastName, lastLine) = ("", 0)
    for element in ReportedCase.all(of: script) {
      let kind = Self.kind(of: element)
      kinds.append(kind)
      names.append(Self.quoted(Self.shortened(element.name, after: lastName)))
      lines.append(String(element.line - lastLine))
      times.append(String(element.nanoseconds / 1000))
      notes.append(String(kind == "p" ? sourceNumber(of: element) : textNumber(of: element)))
      (lastName, lastLine) = (element.name, element.line)
    }
    let separator = isFirst ? "\n" : ",\n"
    isFirst = false
    let location = script.location == script.file ? "" : "\"location\":\(Self.quoted(script.location)),"
    file.write(
      """
      \(separator){"file":\(Self.quoted(script.file)),\(location)"time":\(script.nanoseconds / 1000),\
      "kinds":"\(kinds)","names":[\(names.text)],"lines":[\(lines.text)],"times":[\(times.text)],\
      "notes":[\(notes.text)]}
      """)
  }

  public func finish(_ end: RunEnd) throws(ReportError) {
    let judgement = end.judgement(summary)
    let facts = (judgement.facts + start.facts).map { "[\(Self.quoted($0.name)),\(Self.quoted($0.value))]" }
    file.write(
      """

      ],
      "texts":\(Self.list(texts.texts)),
      "causeOf":[\(textCauses.map(String.init).joined(separator: ","))],
      "causes":\(Self.list(causes.texts)),
      "sources":\(Self.list(sources.texts)),
      "verdict":\(Self.quoted(judgement.verdict.rawValue)),
      "heading":\(Self.quoted(judgement.heading)),
      "reasons":\(Self.quoted(judgement.reasons)),
      "baseline":\(baseline(judgement)),
      "summary":\(Self.quoted(summary.text(end))),
      "interruption":\(Self.quoted(end.interruption ?? "")),
      "version":\(Self.quoted(start.version)),
      "time":\(Self.quoted(start.time.seconds)),
      "facts":[\(facts.joined(separator: ","))]}

      """)
    file.write(HTMLPage.end)
    try file.commit()
  }

  /// The comparison with the baseline, as JSON: its name, a line, and the changes that ask for something.
  private func baseline(_ judgement: Judgement) -> String {
    guard let baseline = judgement.baseline else { return "null" }
    let changes = BaselineComparison.Kind.allCases.flatMap { baseline.sorted($0).prefix(Self.changesShown) }
    let rows = changes.map { change in
      let words = [
        change.kind.rawValue, change.file + (change.line.map { ":\($0)" } ?? ""), change.name, change.text,
      ]
      return "[\(words.map(Self.quoted).joined(separator: ","))]"
    }
    return """
      {"name":\(Self.quoted(baseline.name)),"summary":\(Self.quoted(baseline.summary)),
      "changes":[\(rows.joined(separator: ",\n"))]}
      """
  }

  // MARK: Data

  /// The elements of an array of JSON.
  private struct List {
    private(set) var text = ""

    mutating func append(_ element: String) {
      if !text.isEmpty { text += "," }
      text += element
    }
  }

  /// The letter that the page knows a kind of case by.
  private static func kind(of element: ReportedCase) -> Character {
    guard let finding = element.finding else { return element.earlier.isEmpty ? "p" : "k" }
    switch finding.kind {
    case .failure: return "f"
    case .error: return "e"
    case .skipped: return finding.expectation == nil ? "s" : "x"
    }
  }

  /// The number of the text that says what was found.
  private func textNumber(of element: ReportedCase) -> Int {
    let parts = (element.finding.map { [$0] } ?? []) + element.earlier
    let first = parts[0]
    let whole = parts.map { "\($0.heading)\n\($0.text)" }.joined(separator: "\n\nearlier: ")
    let title = "\(first.heading)\n\(first.title)\n(the rest was left out)"
    let number =
      texts.number(of: whole, limit: Self.wholeTextBytes) ?? texts.number(of: title)
      ?? texts.always(Self.leftOut)
    if number == textCauses.count {
      textCauses.append(causes.always(texts.texts[number] == Self.leftOut ? Self.leftOut : first.cause))
    }
    return number
  }

  private static let leftOut = "(left out)"

  /// The number of what is shown of a source; -1 if there is nothing to show.
  private func sourceNumber(of element: ReportedCase) -> Int {
    PassedSource.shown(element.source).flatMap { sources.number(of: $0) } ?? -1
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")

  /// The name without what it shares with the one before: a digit for half the length of that, then the rest.
  private static func shortened(_ name: String, after last: String) -> String {
    var shared = 0
    for (byte, other) in zip(name.utf8, last.utf8) {
      // As long as it is ASCII, the page counts as we do.
      guard byte == other, byte < 0x80 else { break }
      shared += 1
    }
    let half = min(shared / 2, digits.count - 1)
    return String(digits[half]) + String(decoding: name.utf8.dropFirst(2 * half), as: UTF8.self)
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(quoted).joined(separator: ",\n"))]"
  }

  /// A string of JSON that does not end the element it stands in.
  private static func quoted(_ text: String) -> String {
    SafeText.substituting(
      ["<": "\\u003c"], in: JSONLine.quoted(SafeText.of(text, limit: 2 * SafeText.limit)))
  }
}
