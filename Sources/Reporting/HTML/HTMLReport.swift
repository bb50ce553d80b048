import Conformance

/// A report as one HTML page that needs nothing beside it: search, filters, keyboard, dark mode.
///
/// The cases are data in it, which the page's script shows a screenful of at a time. Only that script and the
/// page's style may be used, by their hashes; whatever scripts of the run contain is text.
///
/// The data is small, so that 65,000 cases stay below 5 MB: a name leaves out what it shares with the one
/// before, lines are distances, and texts are written once and numbered.
public final class HTMLReport: ReportWriter {
  /// Bytes of texts that are written whole; after that, of first lines; then none.
  private static let textBytes = 1 << 20
  private static let titleBytes = 2 << 20

  private let file: ReportFile
  private let start: RunStart
  private var summary = Summary()
  private var textNumbers: [String: Int] = [:]
  private var texts: [String] = []
  private var writtenTextBytes = 0
  private var isFirst = true

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
      if kind != "p" { notes.append(String(number(of: element))) }
      (lastName, lastLine) = (element.name, element.line)
    }
    let separator = isFirst ? "\n" : ",\n"
    isFirst = false
    file.write(
      """
      \(separator){"file":\(Self.quoted(script.file)),"time":\(script.nanoseconds / 1000),"kinds":"\(kinds)",\
      "names":[\(names.text)],"lines":[\(lines.text)],"times":[\(times.text)],"notes":[\(notes.text)]}
      """)
  }

  public func finish(_ end: RunEnd) throws(ReportError) {
    let facts = start.facts.map { "[\(Self.quoted($0.name)),\(Self.quoted($0.value))]" }
    file.write(
      """

      ],
      "texts":[\(texts.map(Self.quoted).joined(separator: ",\n"))],
      "summary":\(Self.quoted(summary.text(end))),
      "expected":\(summary.isAsExpected && end.interruption == nil),
      "interruption":\(Self.quoted(end.interruption ?? "")),
      "version":\(Self.quoted(start.version)),
      "time":\(Self.quoted(start.time.seconds)),
      "facts":[\(facts.joined(separator: ","))]}

      """)
    file.write(HTMLPage.end)
    try file.commit()
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
  private func number(of element: ReportedCase) -> Int {
    let parts = (element.finding.map { [$0] } ?? []) + element.earlier
    var text = parts.map { "\($0.heading)\n\($0.text)" }.joined(separator: "\n\nearlier: ")
    if let number = textNumbers[text] { return number }
    if writtenTextBytes + text.utf8.count > Self.textBytes {
      text = parts.first.map { "\($0.heading)\n\($0.title)\n(the rest was left out)" } ?? ""
    }
    if writtenTextBytes + text.utf8.count > Self.titleBytes { text = "(left out)" }
    if let number = textNumbers[text] { return number }
    writtenTextBytes += text.utf8.count
    texts.append(text)
    textNumbers[text] = texts.count - 1
    return texts.count - 1
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

  /// A string of JSON that does not end the element it stands in.
  private static func quoted(_ text: String) -> String {
    SafeText.substituting(
      ["<": "\\u003c"], in: JSONLine.quoted(SafeText.of(text, limit: 2 * SafeText.limit)))
  }
}
