import Glibc

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
  /// The suite of what is said of the run as a whole: the verdict, as a property, and what no script's suite shows.
  public static let runSuite = "wast-run"

  private let path: String
  private let profile: JUnitProfile
  private let split: JUnitSplit
  private let start: RunStart
  private var document: JUnitDocument?
  private var documents = 0
  /// Names of scripts that files are called by already.
  private var names: Set<String> = []
  private var problem: ReportError?
  private var summary = Summary()

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
    summary.add(script)
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
    let judgement = end.judgement(summary)
    let cases = ReportedCase.all(of: end, judgement, summary)
    switch split {
    case .none: break
    case .scripts: attempt { () throws(ReportError) in try open(script: Self.runSuite) }
    case .cases(let limit):
      guard let document, document.totals.tests + cases.count > limit else { break }
      close()
      attempt { () throws(ReportError) in try open() }
    }
    document?.add(
      JUnitSuite(
        file: Self.runSuite, location: Self.runSuite, start: start.time, cases: cases,
        facts: judgement.facts))
    close()
    if let problem { throw problem }
  }

  private func write(_ script: ScriptReport, _ cases: some Sequence<ReportedCase>, nanoseconds: UInt64?) {
    document?.add(
      JUnitSuite(
        file: script.file, location: script.location, start: script.start, cases: cases,
        nanoseconds: nanoseconds))
  }

  // MARK: Files

  private func open(script: String? = nil) throws(ReportError) {
    documents += 1
    let infix: String
    switch split {
    case .none: infix = ""
    case .cases: infix = ".\(documents)"
    case .scripts:
      let name = Self.name(ofScript: script ?? "")
      infix = "." + (names.insert(name).inserted ? name : "\(name).\(documents)")
    }
    document = try JUnitDocument(path: path.inserting(infix), profile: profile, start: start)
  }

  private func close() {
    if let document { attempt { () throws(ReportError) in try document.finish() } }
    document = nil
  }

  /// What a script's own file is called by.
  private static func name(ofScript file: String) -> String {
    SafeText.of(JUnitSuite.className(of: file), .oneLine, limit: 150).replacing("/", with: "_")
  }

  /// The files that a report goes to; of those with so many cases each, the ones that are there already.
  ///
  /// - Parameter scripts: the files of the scripts to be reported.
  public static func paths(
    _ path: String, _ profile: JUnitProfile, _ split: JUnitSplit, scripts: some Sequence<String>
  ) -> [String] {
    switch profile.hasRoot ? split : .scripts {
    case .none: [path]
    case .scripts: (Set(scripts.map(name)).sorted() + [runSuite]).map { path.inserting(".\($0)") }
    case .cases: Set(path.numberedFiles + [path.inserting(".1")]).sorted()
    }
  }

  /// Does something that can fail; the first failure is kept, and comes out at the end.
  private func attempt(_ action: () throws(ReportError) -> Void) {
    do throws(ReportError) { try action() } catch { problem = problem ?? error }
  }
}

extension String {
  /// The files that are there and differ from the path by a number before the extension.
  fileprivate var numberedFiles: [String] {
    let nameStart = lastIndex(of: "/").map(index(after:)) ?? startIndex
    let folder = String(self[..<nameStart])
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let file = folder + name
      if name.split(separator: ".").contains(where: { UInt($0) != nil && inserting(".\($0)") == file }) {
        files.append(file)
      }
    }
    return files.sorted()
  }

  /// The path with this put before its extension.
  fileprivate func inserting(_ infix: String) -> String {
    let nameStart = lastIndex(of: "/").map(index(after:)) ?? startIndex
    guard let dot = self[nameStart...].lastIndex(of: "."), dot > nameStart else { return self + infix }
    return self[..<dot] + infix + self[dot...]
  }
}
