import Conformance

/// The failures of a run, grouped by what they say: a thousand of them mostly have a few causes.
///
/// Failures have the same cause if their kind and the first line of their message are the same but for places, numbers
/// and names (`CauseText`). What is as expected is not among them, nor is what was skipped. Takes time linear in the
/// failures, and memory by the number of causes, of which there are `limit` at most.
public struct FailureCauses: Sendable {
  /// Failures that say the same.
  public struct Cause: Sendable, Hashable {
    /// The kind of finding that they are, such as `wrong-trap`.
    public var type: String
    /// What their messages have in common, safe and on one line.
    public var text: String
    /// How many cases failed so, and in how many scripts. (A script that could not be run counts as a case.)
    public var cases: Int
    public var scripts: Int
    /// The first of them.
    public var example: Example
  }

  public struct Example: Sendable, Hashable {
    /// The script by the name that reports call it, and the line, from 1.
    public var file: String
    public var line: Int
    /// The case's id; nil if it is the script as a whole that failed.
    public var id: String?
  }

  private struct Key: Hashable {
    var type: String
    var text: String
  }

  /// The most causes that are told apart; failures beyond are only counted.
  public static let limit = 10_000

  private var causes: [Key: (order: Int, cause: Cause)] = [:]
  /// Failures whose causes were too many.
  public private(set) var others = 0

  public init() {}

  /// All failures, whatever their causes.
  public private(set) var cases = 0

  /// How many causes there are.
  public var count: Int { causes.count }

  /// Takes the failures of a script.
  public mutating func add(_ script: ScriptReport) {
    var seen: Set<Key> = []
    if let problem = script.problem, script.standing == .failed {
      add(
        type: problem.type, problem.message,
        Example(file: script.file, line: problem.line, id: nil), &seen)
    }
    guard script.newsCount > 0 else { return }
    for result in script.cases {
      let example = Example(file: script.file, line: result.identity.line, id: result.identity.id)
      switch script.standing(of: result) {
      case .failed: add(type: result.verdict.type, result.verdict.message, example, &seen)
      case .unexpectedPass:
        add(type: "unexpected-pass", "it passes, but is listed as failing", example, &seen)
      case .passed, .skipped, .expectedFailure, .notRun: continue
      }
    }
  }

  private mutating func add(
    type: String, _ message: String, _ example: Example, _ seen: inout Set<Key>
  ) {
    cases += 1
    let key = Key(type: SafeText.of(type, .oneLine, limit: 100), text: CauseText.of(message))
    let isFirstInScript = seen.insert(key).inserted
    if causes[key] != nil {
      causes[key]!.cause.cases += 1
      if isFirstInScript { causes[key]!.cause.scripts += 1 }
    } else if causes.count < Self.limit {
      causes[key] = (
        causes.count, Cause(type: key.type, text: key.text, cases: 1, scripts: 1, example: example)
      )
    } else {
      others += 1
    }
  }

  /// The causes of the most failures, the commonest first, and of equal ones the one that came first.
  public func commonest(_ limit: Int = .max) -> [Cause] {
    causes.values.sorted { ($1.cause.cases, $0.order) < ($0.cause.cases, $1.order) }.prefix(limit).map(
      \.cause)
  }
}

/// What a message says but for places, numbers and names, which differ between failures of one cause.
public enum CauseText {
  /// Bytes of a message that are looked at.
  private static let limit = 400

  /// `got i32 7 (0x7), at 3:21` becomes `got i32 N`, and `unknown import "env" "f"` becomes `unknown import "…" "…"`.
  public static func of(_ message: String) -> String {
    let line = message.prefix { !$0.isNewline }
    let text = SafeText.folded(String(line), limit: limit)
    var words: [String] = []
    for word in withoutQuotations(text).split(separator: " ") {
      var word = Word(word)
      // What leads to a place goes with it, as in `at byte 7`, and so do the bits behind a number.
      if word.isPlace || word.isNumber && words.last.map(leads.contains) ?? false {
        while let last = words.last, leads.contains(last) { words.removeLast() }
        if let last = words.popLast() {
          words.append("\(last.last == "," ? last.dropLast() : last[...])\(word.rest)")
        }
        continue
      }
      if word.before == "(", word.core.hasPrefix("0x"), !words.isEmpty {
        words[words.count - 1] += word.rest
        continue
      }
      if word.isNumber { word.core = "N" } else if word.core.first == "$" { word.core = "$…" }
      words.append(word.text)
    }
    return words.joined(separator: " ")
  }

  private static let leads: Set<String> = ["at", "byte", "line", "function", "in", "offset"]

  /// The text with nothing left of what stands in quotation marks.
  private static func withoutQuotations(_ text: String) -> String {
    var result = ""
    var isQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isQuoted = false
          result += "…\""
        }
      } else {
        isQuoted = scalar == "\""
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A word, with the punctuation around it apart.
  private struct Word {
    var before: Substring
    var core: Substring
    var after: Substring

    init(_ word: Substring) {
      let start = word.firstIndex { !"([".contains($0) } ?? word.endIndex
      let end = word[start...].lastIndex { !",;:.?)]".contains($0) }.map { word.index(after: $0) } ?? start
      before = word[..<start]
      core = word[start..<end]
      after = word[end...]
    }

    var text: String { "\(before)\(core)\(after)" }

    /// What remains behind it if it is left out: parentheses go in pairs.
    var rest: Substring { after.dropFirst(before.count) }

    /// `3:21`, or the same behind the name of a file.
    var isPlace: Bool {
      let parts = core.split(separator: ":", omittingEmptySubsequences: false).suffix(2)
      return parts.count == 2
        && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Whether it begins as numbers do.
    var isNumber: Bool {
      let digits = core.drop { "+-".contains($0) }
      if digits.hasPrefix("nan:0x") { return true }
      return digits.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }
  }
}
