/// How a JUnit report is divided into files.
public enum JUnitSplit: Hashable, Sendable {
  case none
  /// Files of so many cases at most: `report.1.xml`, `report.2.xml`, ….
  case cases(Int)
  /// A file for each script, with its name in the middle: `report.core.i32_wast.xml`.
  case scripts
}

/// The JUnit XML report of a run, in one file or several; see `JUnitDocument`.
public final class JUnitReport: ReportWriter {
  private let path: String
  private let profile: JUnitProfile
  private let split: JUnitSplit
  private let start: RunStart
  private var document: JUnitDocument?
  private var documents = 0
  /// Names of scripts that files are called by already.
  private var names: Set<String> = []
  private var problem: ReportError?

  /// - Parameter split: whatever it is, the profile `surefire` has a file for each script.
  /// - Throws: when the first file cannot be created, unless its name depends on a script's.
  public init(
    path: String, profile: JUnitProfile = .rich, split: JUnitSplit = .none, start: RunStart
  ) throws(ReportError) {
    self.path = path
    self.profile = profile
    self.split = profile.hasRoot ? split : .scripts
    self.start = start
    if self.split != .scripts { try open() }
  }

  public func add(_ script: ScriptReport) {
    let cases = ReportedCase.all(of: script)
    switch split {
    case .none:
      write(script, cases, nanoseconds: script.nanoseconds)
    case .scripts:
      attempt { () throws(ReportError) in try open(script: script.file) }
      write(script, cases, nanoseconds: script.nanoseconds)
      close()
    case .cases(let limit):
      var rest = cases.makeIterator()
      var next = rest.next()
      var isFirst = true
      repeat {
        if let document, document.totals.tests >= limit {
          close()
          attempt { () throws(ReportError) in try open() }
        }
        let room = limit - (document?.totals.tests ?? 0)
        var part: [ReportedCase] = []
        while part.count < room, let element = next {
          part.append(element)
          next = rest.next()
        }
        write(script, part, nanoseconds: isFirst && next == nil ? script.nanoseconds : nil)
        isFirst = false
      } while next != nil && problem == nil
    }
  }

  public func finish(_ end: RunEnd) throws(ReportError) {
    close()
    if let problem { throw problem }
  }

  private func write(_ script: ScriptReport, _ cases: some Sequence<ReportedCase>, nanoseconds: UInt64?) {
    document?.add(
      JUnitSuite(file: script.file, start: script.start, cases: cases, nanoseconds: nanoseconds))
  }

  // MARK: Files

  private func open(script: String? = nil) throws(ReportError) {
    documents += 1
    let infix: String
    switch split {
    case .none: infix = ""
    case .cases: infix = ".\(documents)"
    case .scripts:
      let name = SafeText.of(JUnitSuite.className(of: script ?? ""), .oneLine, limit: 150)
        .replacing("/", with: "_")
      infix = "." + (names.insert(name).inserted ? name : "\(name).\(documents)")
    }
    document = try JUnitDocument(path: path.inserting(infix), profile: profile, start: start)
  }

  private func close() {
    if let document { attempt { () throws(ReportError) in try document.finish() } }
    document = nil
  }

  /// Does something that can fail; the first failure is kept, and comes out at the end.
  private func attempt(_ action: () throws(ReportError) -> Void) {
    do throws(ReportError) { try action() } catch { problem = problem ?? error }
  }
}

extension String {
  /// The path with this put before its extension.
  fileprivate func inserting(_ infix: String) -> String {
    let nameStart = lastIndex(of: "/").map(index(after:)) ?? startIndex
    guard let dot = self[nameStart...].lastIndex(of: "."), dot > nameStart else { return self + infix }
    return self[..<dot] + infix + self[dot...]
  }
}
