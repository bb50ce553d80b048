import Conformance
import Diagnostics
import Files
import Reporting
import Selection
import TOML

/// The list of what is expected not to pass: TOML, written by people, or by `expect add` for them to go on with.
///
///     [[expect]]
///     file    = "simd_*.wast"      # a pattern for paths, see `Glob`; the path's end is enough
///     kind    = "assert_return"    # a pattern; also name, id, feature
///     outcome = "fail"             # fail, crash, timeout, oom, skip or flaky
///     reason  = "lanes are numbered the wrong way round"
///     issue   = "#12"              # optional
///     expires = 2027-03-31         # the last day; needed for crash, timeout, oom and flaky
public struct ExpectationList: Sendable {
  /// What is wrong with a list, with the place: `list.toml:3:11: …`.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// Characters of a reason, at least.
  static let reasonLength = 10
  /// How far ahead a day of expiry may lie.
  static let expiryDays = 180

  public private(set) var expectations: [Expectation] = []
  /// The list's name, safe to show.
  public let path: String

  /// An empty list.
  public init() { path = "" }

  /// - Parameters:
  ///   - text: the list.
  ///   - path: its name, for messages.
  public init(_ text: [UInt8], path: String) throws(Problem) {
    self.path = SafeText.of(path, .oneLine)
    do throws(TOMLReader.Failure) {
      var selectors: [[String?]: Position] = [:]
      for table in try TOMLReader.tables(text) {
        let expectation = try Self.expectation(table)
        if let other = selectors.updateValue(table.place, forKey: expectation.selector) {
          throw TOMLReader.Failure(
            place: table.place, reason: "line \(other.line) is about the same cases")
        }
        expectations.append(expectation)
      }
    } catch {
      throw Problem(description: "\(self.path):\(error.place): \(SafeText.of(error.reason, .oneLine))")
    }
  }

  /// The list in a file.
  public static func read(path: String) throws(Problem) -> ExpectationList {
    try ExpectationList(try bytes(path: path), path: path)
  }

  /// The text of the list in a file.
  public static func bytes(path: String) throws(Problem) -> [UInt8] {
    do throws(FileError) {
      return try TOMLFile.bytes(path: path)
    } catch {
      throw Problem(description: "\(SafeText.of(path, .oneLine)): \(error.reason)")
    }
  }

  // MARK: Entries

  private static func expectation(_ table: TOMLTable) throws(TOMLReader.Failure) -> Expectation {
    func failure(_ reason: String, at place: Position? = nil) -> TOMLReader.Failure {
      TOMLReader.Failure(place: place ?? table.place, reason: reason)
    }
    guard table.name == "expect" else { throw failure("a table is called [[expect]] here") }
    let known = ["file", "kind", "name", "id", "feature", "outcome", "reason", "issue", "expires"]
    for entry in table.entries where !known.contains(entry.key) {
      throw failure(
        "there is no key \(entry.key); there are \(known.joined(separator: ", "))", at: entry.keyPlace)
    }
    func string(_ key: String) throws(TOMLReader.Failure) -> (text: String, place: Position)? {
      guard let entry = table.entries.first(where: { $0.key == key }) else { return nil }
      guard case .string(let text) = entry.value else {
        throw failure("\(key) should be a string, and is \(entry.value.kind)", at: entry.place)
      }
      if text.allSatisfy(\.isWhitespace) { throw failure("\(key) says nothing", at: entry.place) }
      return (text, entry.place)
    }
    func glob(_ key: String) throws(TOMLReader.Failure) -> Glob? {
      guard let (text, place) = try string(key) else { return nil }
      if text.unicodeScalars.count > Glob.limit {
        throw failure("the pattern has more than \(Glob.limit) characters", at: place)
      }
      return Glob(text, isPath: key == "file")
    }
    guard let file = try glob("file") else { throw failure("file is missing") }
    guard let word = try string("outcome") else { throw failure("outcome is missing") }
    guard let outcome = Expectation.Outcome(rawValue: word.text) else {
      let words = Expectation.Outcome.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure("outcome is one of \(words)", at: word.place)
    }
    guard let reason = try string("reason") else { throw failure("reason is missing") }
    guard reason.text.count >= reasonLength else {
      throw failure(
        "the reason says too little: it has fewer than \(reasonLength) characters", at: reason.place)
    }
    var expires: CalendarDate?
    if let entry = table.entries.first(where: { $0.key == "expires" }) {
      guard case .date(let date) = entry.value else {
        throw failure(
          "expires should be a date such as 2027-03-31, and is \(entry.value.kind)", at: entry.place)
      }
      expires = date
    }
    if outcome.needsExpiry, expires == nil {
      throw failure(
        "expires is missing: what is expected to \(outcome == .flaky ? "be flaky" : outcome.rawValue) "
          + "needs a day by which somebody looks again")
    }
    return Expectation(
      file: file, kind: try glob("kind"), name: try glob("name"), id: try glob("id"),
      feature: try glob("feature"),
      outcome: outcome, reason: SafeText.folded(reason.text),
      issue: try string("issue").map { SafeText.folded($0.text) },
      expires: expires, place: table.place,
      lines: Int(table.place.line)...Int(table.entries.map(\.place.line).max() ?? table.place.line))
  }
}
