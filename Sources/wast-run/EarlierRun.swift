import Conformance
import Reporting

/// What an earlier run found, for choosing and ordering what to run now.
struct EarlierRun {
  private enum State { case passed, failed, notRun, skipped }

  private struct Script {
    /// Whether something in it is worth running again.
    var isOpen = false
    var nanoseconds: UInt64 = 0
  }

  /// A script as an earlier run names it.
  struct Place {
    var file: String
    var location: String
  }

  /// Scripts in which something is worth running again, in their order.
  private(set) var openScripts: [Place] = []

  /// Outcomes by the cases' ids.
  private var outcomes: [String: Verdict.Outcome] = [:]
  /// Cases that something kept from being run.
  private var left: Set<String> = []
  private var scripts: [String: Script] = [:]

  /// - Parameter path: a results file.
  static func read(path: String) throws(ResultsError) -> EarlierRun {
    let reader = try ResultsReader(path: path)
    var run = EarlierRun()
    while let report = try reader.next() { run.add(report) }
    return run
  }

  private mutating func add(_ report: ScriptReport) {
    var script = Script(isOpen: report.problem != nil, nanoseconds: report.nanoseconds)
    for result in report.cases {
      let id = result.identity.id
      outcomes[id] = result.verdict.outcome
      let verdict = result.verdict
      if verdict.isCutOff || verdict.outcome == .skip && verdict.type == "not-run" { left.insert(id) }
      if isOpen(id) { script.isOpen = true }
    }
    scripts[report.file] = script
    if script.isOpen { openScripts.append(Place(file: report.file, location: report.location)) }
  }

  /// The outcome's name, or nil for a case that was not there.
  func status(of id: String) -> String? { outcomes[id]?.name }

  /// Whether the case failed, was kept from running, or is new.
  func isOpen(_ id: String) -> Bool {
    guard let outcome = outcomes[id] else { return true }
    return outcome == .skip ? left.contains(id) : outcome != .pass
  }

  /// Whether the script holds such a case, as far as the run tells: one that is new to it does.
  func isOpen(file: String) -> Bool { scripts[file]?.isOpen ?? true }

  /// How long the script took; nil if it was not there.
  func nanoseconds(of file: String) -> UInt64? { scripts[file]?.nanoseconds }
}
