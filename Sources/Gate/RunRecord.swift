import Conformance
import Reporting

/// A run, as far as it can be compared with another: from a results file or from a baseline.
public struct RunRecord: Sendable {
  public struct Script: Sendable {
    public var file: String
    public var cases: [Case] = []
    /// Why it could not be run at all, if it could not: the problem's type.
    public var problem: String?
    /// Whether cases were left out by choice.
    public var isWhole = true
  }

  public struct Case: Sendable {
    /// The keyword and what the command acts on, such as `assert_return "add"`.
    public var group: String
    /// The first 32 bits of the command's digest.
    public var digest: UInt32
    public var outcome: Verdict.Outcome
    /// See `Verdict.type`.
    public var type: String
    /// What it is called in full; nil in a baseline.
    public var name: String?
    /// Line of the command, from 1, where that is known.
    public var line: Int?
    /// Its place in the script's report, from 0; 0 in a baseline.
    public var number = 0
    /// What only a results file tells; nil for a case of a baseline.
    public var result: CaseResult?
  }

  public var scripts: [Script] = []
  /// Whether scripts were left out by choice, so that those missing say nothing.
  public var isPart = false
  /// Whether cases are known by their names only, as in JUnit reports.
  public var isByName = false
  /// What a reader of the comparison should know about the run.
  public var notes: [String] = []

  public init() {}

  /// Adds a script. What the end of the run has kept from running is left out, for nothing is known of it: then the
  /// script, or the run, is a part.
  ///
  /// - Parameter isCompact: whether to leave out what a baseline does not hold.
  public mutating func add(_ report: ScriptReport, isCompact: Bool = false) {
    if report.problem?.isNotRun == true, report.cases.isEmpty {
      isPart = true
      return
    }
    var script = Script(report)
    if isCompact {
      for index in script.cases.indices { script.cases[index].result = nil }
    }
    scripts.append(script)
  }

  /// Whether nothing was left out.
  var isWhole: Bool { !isPart && scripts.allSatisfy(\.isWhole) }

  /// Whether it says nothing of any script.
  var isEmpty: Bool { scripts.allSatisfy { $0.cases.isEmpty && $0.problem == nil } }
}

extension RunRecord.Case {
  public init(_ result: CaseResult, number: Int) {
    let identity = result.identity
    group = Self.group(of: identity.name)
    digest = Self.digest(of: identity)
    outcome = result.verdict.outcome
    type = result.verdict.type
    name = identity.name
    line = identity.line
    self.number = number
    self.result = result
  }

  private static func digest(of identity: CaseIdentity) -> UInt32 {
    if let digest = UInt32(identity.key.prefix(8), radix: 16), identity.key.utf8.count >= 12 { return digest }
    // Not an identity of ours, but one all the same.
    var hash = FNV1a()
    for byte in identity.id.utf8 { hash.add(byte) }
    return UInt32(truncatingIfNeeded: hash.value)
  }

  /// The part of a name up to its first string: what kind of command it is, and what it acts on.
  static func group(of name: String) -> String {
    let bytes = name.utf8
    guard let open = bytes.firstIndex(of: UInt8(ascii: "\"")) else {
      // Without a string there may be an ordinal.
      return name.range(of: " #").map { String(name[..<$0.lowerBound]) } ?? name
    }
    var index = bytes.index(after: open)
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { bytes.formIndex(after: &index) }
      if index < bytes.endIndex { bytes.formIndex(after: &index) }
    }
    return String(name[..<(index < bytes.endIndex ? bytes.index(after: index) : index)])
  }
}

extension RunRecord.Script {
  public init(_ report: ScriptReport) {
    file = report.file
    cases = report.cases.lazy.enumerated().filter { !$0.element.verdict.isCutOff }.map {
      RunRecord.Case($0.element, number: $0.offset)
    }
    if let problem = report.problem, !problem.isNotRun { self.problem = problem.type }
    isWhole = report.isWhole && report.standing != .notRun && report.counts.notRun == 0
  }
}

extension String {
  /// The first place of some text.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
