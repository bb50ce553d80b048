import JSON
import Conformance

/// An event as a line of a results file tells it, or an object within one.
struct ResultsEvent {
  private let value: JSONValue
  /// File and line, for messages.
  private let place: String

  init(value: JSONValue, place: String) {
    self.value = value
    self.place = place
  }

  /// The kind of event; empty if the line does not say.
  var name: String { value["event"]?.string ?? "" }

  // MARK: Members

  func string(_ name: String) throws(ResultsError) -> String { try member(name, \.string, "a string") }

  func optionalString(_ name: String) throws(ResultsError) -> String? {
    value[name] == nil ? nil : try string(name)
  }

  func number(_ name: String) throws(ResultsError) -> UInt64 {
    try member(name, \.integer, "a whole number, 0 or more")
  }

  /// A number that counts something, or a place in something.
  func index(_ name: String) throws(ResultsError) -> Int {
    guard let index = Int32(exactly: try number(name)) else { throw error("\(name) is too large") }
    return Int(index)
  }

  func optionalIndex(_ name: String) throws(ResultsError) -> Int? {
    value[name] == nil ? nil : try index(name)
  }

  func flag(_ name: String, default: Bool = false) throws(ResultsError) -> Bool {
    value[name] == nil ? `default` : try member(name, \.bool, "true or false")
  }

  func strings(_ name: String) throws(ResultsError) -> [String] {
    var strings: [String] = []
    for item in try member(name, \.array, "a list") {
      guard let string = item.string else { throw error("\(name) should be a list of strings") }
      strings.append(string)
    }
    return strings
  }

  /// Empty where there is no such member.
  func optionalStrings(_ name: String) throws(ResultsError) -> [String] {
    value[name] == nil ? [] : try strings(name)
  }

  func list<Item>(
    _ name: String, item: (ResultsEvent) throws(ResultsError) -> Item
  ) throws(ResultsError) -> [Item] {
    var items: [Item] = []
    for value in try member(name, \.array, "a list") {
      items.append(try item(ResultsEvent(value: value, place: place)))
    }
    return items
  }

  private func member<Value>(
    _ name: String, _ value: (JSONValue) -> Value?, _ kind: String
  ) throws(ResultsError) -> Value {
    guard let member = self.value[name] else { throw error("\(name) is missing") }
    guard let value = value(member) else { throw error("\(name) should be \(kind)") }
    return value
  }

  func error(_ reason: String) -> ResultsError { ResultsError(description: "\(place): \(reason)") }

  // MARK: Cases

  func outcome() throws(ResultsError) -> Verdict.Outcome {
    let name = try string("outcome")
    guard let outcome = Verdict.Outcome(name: name) else {
      throw error("unknown outcome \"\(SafeText.of(name, .oneLine, limit: 100))\"")
    }
    return outcome
  }

  private func verdict() throws(ResultsError) -> Verdict {
    Verdict(
      try outcome(), type: try optionalString("type") ?? "", message: try optionalString("message") ?? "",
      expected: try optionalString("expected"), actual: try optionalString("actual"))
  }

  func marks() throws(ResultsError) -> CaseResult.Marks {
    var marks: CaseResult.Marks = []
    for (name, mark) in ResultsFormat.marks where try flag("\(name)") { marks.insert(mark) }
    return marks
  }

  func result(file: String) throws(ResultsError) -> CaseResult {
    CaseResult(
      identity: CaseIdentity(
        file: file, id: try string("id"), name: try string("name"), keyword: try string("kind"),
        line: try index("line")),
      verdict: try verdict(), nanoseconds: try number("ns"), source: try string("source"),
      feature: try optionalString("feature"), expectedFailure: try optionalString("expected-failure"),
      marks: try marks(),
      earlierVerdicts: value["earlier"] == nil
        ? [] : try list("earlier") { item throws(ResultsError) in try item.verdict() })
  }
}
