import JSON
import Conformance
import Files

/// A results file that cannot be used, with the place where it goes wrong.
public struct ResultsError: Error, Sendable, CustomStringConvertible {
  public var description: String
}

/// Reads a results file (see `ResultsFormat`), and gives its scripts in their order.
///
/// A run that was killed leaves a file that ends early. That is no error: the reader notes it, and a script
/// that had not ended has a problem that says so.
public final class ResultsReader {
  private let path: String
  private var lines: LineReader
  public private(set) var start: RunStart
  /// How the run ended; nil until all scripts have been given, and if the file does not say.
  public private(set) var end: RunEnd?
  /// What the reader of a report made of this file should know.
  public private(set) var notes: [String] = []

  /// Scripts that have started and not been given yet.
  private var scripts: [Int: Script] = [:]
  private var nextScript = 0
  private var finishedScripts: UInt64 = 0
  private var counts = Counts()
  private var isAtEnd = false
  /// Scripts that were to run, the last one first, and those that have started.
  private var missing: [String] = []
  private var given: Set<String> = []

  /// The end of a run that did not say how it ended.
  public static let lostEnd = RunEnd(nanoseconds: 0, status: 1, interruption: "the results end early")

  private struct Script {
    var report: ScriptReport
    var cases: [Int: CaseResult] = [:]
    /// Which case has an identity; each has one of its own.
    var owners: [String: Int] = [:]
    var isFinished = false
  }

  /// Reads the beginning.
  public init(path: String) throws(ResultsError) {
    self.path = path
    do throws(FileError) {
      lines = try LineReader(
        path: path, fileLimit: ResultsFormat.fileLimit, lineLimit: ResultsFormat.lineLimit)
    } catch {
      throw Self.error(error, path, line: nil)
    }
    start = RunStart(version: "", arguments: [], time: WallTime(milliseconds: 0))
    guard let first = try nextEvent() else {
      throw ResultsError(description: "\(SafeText.of(path, .oneLine)): is empty, so not a results file")
    }
    guard first.name == "run-start" else { throw error("a results file must begin with the event run-start") }
    let schema = try first.number("schema")
    guard schema == ResultsFormat.schema else {
      throw error("schema \(schema); this version of wast-run reads schema \(ResultsFormat.schema)")
    }
    start = RunStart(
      version: try first.string("version"), arguments: try first.strings("arguments"),
      time: WallTime(milliseconds: try first.number("time")),
      facts: try first.list("facts") { fact throws(ResultsError) in
        RunFact(try fact.string("name"), try fact.string("value"))
      }, files: try first.optionalStrings("files").map { SafeText.of($0, .oneLine) })
    missing = start.files.reversed()
  }

  /// The next script; nil after the last.
  public func next() throws(ResultsError) -> ScriptReport? {
    while true {
      if let script = scripts[nextScript], script.isFinished {
        scripts[nextScript] = nil
        nextScript += 1
        if script.report.isLeftOut { continue }
        return script.report
      }
      if isAtEnd {
        guard let first = scripts.keys.min() else {
          // Not those that have started, which have been given by now.
          while end == nil, let file = missing.popLast() {
            if !given.contains(file) { return .notRun(file: file, reason: Self.lostEnd.interruption!) }
          }
          return nil
        }
        nextScript = first
        if !scripts[first]!.isFinished { abandon(first) }
      } else if let event = try nextEvent() {
        try take(event)
      } else {
        isAtEnd = true
        if end == nil { notes.append("the run did not end: the results stop after line \(lines.number)") }
      }
    }
  }

  /// Completes a script that had not ended with what there is.
  private func abandon(_ number: Int) {
    let cases = scripts[number]!.cases
    scripts[number]!.report.cases = CaseList(cases.keys.sorted().map { cases[$0]! })
    scripts[number]!.report.problem = ScriptReport.Problem(
      type: "interrupted", message: "the results end before the script does")
    scripts[number]!.isFinished = true
  }

  // MARK: Events

  private func take(_ event: ResultsEvent) throws(ResultsError) {
    if end != nil { throw error("unexpected event after run-finish") }
    switch event.name {
    case "script-start":
      let number = try event.index("script")
      guard number >= nextScript, scripts[number] == nil else { throw error("script \(number) starts twice") }
      // Reports rely on it that names of scripts are safe, and there.
      let file = SafeText.of(try event.string("file"), .oneLine)
      if file.isEmpty { throw error("file is empty") }
      given.insert(file)
      scripts[number] = Script(
        report: ScriptReport(
          file: file,
          location: try event.optionalString("location").map { SafeText.of($0, .oneLine) }, cases: [],
          start: WallTime(milliseconds: try event.number("time")), nanoseconds: 0))
    case "case-start": _ = try script(of: event)
    case "case-finish": try finishCase(event)
    case "script-finish": try finishScript(event)
    case "run-finish": try finishRun(event)
    default: throw error("unknown event \"\(SafeText.of(event.name, .oneLine, limit: 100))\"")
    }
  }

  /// The number of the running script that the event is about.
  private func script(of event: ResultsEvent) throws(ResultsError) -> Int {
    let number = try event.index("script")
    guard let script = scripts[number], !script.isFinished else {
      throw error("script \(number) is not running")
    }
    return number
  }

  private func finishCase(_ event: ResultsEvent) throws(ResultsError) {
    let number = try script(of: event)
    let index = try event.index("case")
    let result = try event.result(file: scripts[number]!.report.file)
    let owner = scripts[number]!.owners.updateValue(index, forKey: result.identity.id)
    guard owner == nil || owner == index else {
      let id = SafeText.of(result.identity.id, .oneLine, limit: 100)
      throw error("case \(index) has the id of case \(owner!), \(id)")
    }
    scripts[number]!.cases[index] = result
  }

  private func finishScript(_ event: ResultsEvent) throws(ResultsError) {
    let number = try script(of: event)
    var script = scripts[number]!
    let count = try event.index("cases")
    var cases = CaseList()
    for index in 0..<min(count, script.cases.count) {
      guard let result = script.cases[index] else { break }
      cases.append(result)
    }
    guard cases.count == count, script.cases.count == count else {
      throw error("script \(number) should have \(count) cases, and has \(script.cases.count)")
    }
    script.cases = [:]
    script.owners = [:]
    script.report.cases = cases
    script.report.nanoseconds = try event.number("ns")
    if let type = try event.optionalString("problem") {
      script.report.problem = ScriptReport.Problem(
        type: type, line: try event.index("problem-line"), message: try event.string("problem-message"))
    }
    script.report.expectedFailure = try event.optionalString("expected-failure")
    script.report.isWhole = try event.flag("whole", default: true)
    script.report.marks = try event.marks()
    script.isFinished = true
    scripts[number] = script
    finishedScripts += 1
    counts += script.report.counts
  }

  private func finishRun(_ event: ResultsEvent) throws(ResultsError) {
    let stated = try event.list("counts") { count throws(ResultsError) in
      (try count.outcome(), try count.index("cases"))
    }
    var isSame = try event.number("scripts") == finishedScripts
    for (outcome, cases) in stated where counts[outcome] != cases { isSame = false }
    guard isSame else {
      throw error("the counts do not match the file: a part is missing")
    }
    end = RunEnd(
      nanoseconds: try event.number("ns"),
      status: Int32(clamping: try event.number("status")),
      interruption: try event.optionalString("interruption"), judgement: try event.judgement())
  }

  // MARK: Lines

  /// The event on the next line; nil at the end, or at a line that is not whole.
  private func nextEvent() throws(ResultsError) -> ResultsEvent? {
    let line: (bytes: ArraySlice<UInt8>, isEnded: Bool)?
    do throws(FileError) {
      line = try lines.next()
    } catch {
      throw Self.error(error, path, line: lines.number + 1)
    }
    guard let line else { return nil }
    do throws(JSONError) {
      return ResultsEvent(value: try JSONParser.parse(line.bytes), place: place)
    } catch {
      if !line.isEnded, lines.number > 1 { return nil }
      throw ResultsError(description: "\(place):\(error.offset + 1): \(error.reason)")
    }
  }

  private var place: String { "\(SafeText.of(path, .oneLine)):\(lines.number)" }

  private func error(_ reason: String) -> ResultsError { ResultsError(description: "\(place): \(reason)") }

  private static func error(_ failure: FileError, _ path: String, line: Int?) -> ResultsError {
    let place = SafeText.of(path, .oneLine) + (line.map { ":\($0)" } ?? "")
    return ResultsError(description: "\(place): \(failure.reason)")
  }
}

/// A whole results file.
public struct RunResults: Sendable {
  public var start: RunStart
  public var scripts: [ScriptReport]
  /// Nil if the run was killed.
  public var end: RunEnd?
  /// What there is to know about the file.
  public var notes: [String]

  public static func read(path: String) throws(ResultsError) -> RunResults {
    let reader = try ResultsReader(path: path)
    var scripts: [ScriptReport] = []
    while let script = try reader.next() { scripts.append(script) }
    return RunResults(start: reader.start, scripts: scripts, end: reader.end, notes: reader.notes)
  }
}
