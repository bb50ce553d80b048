import CaseIsolation
import Conformance
import Gate
import Reporting
import ScriptWorker

/// The search for the smallest scripts that show where engines do not agree: every engine that ran the case comes to the
/// same verdict in them as in the whole script.
struct DifferenceScripts {
  /// An engine that is compared with others.
  struct Engine {
    /// What it was named with.
    var option: String
    /// Nil for our own.
    var choice: EngineChoice?
  }

  private let folder: String
  private let engines: [Engine]
  private let engineFolder: String?
  private let timeout: UInt64
  private let seconds: Int
  private let rules: ScriptRules
  private let pool = WorkerPool(executable: TestRun.worker, jobs: 1)
  /// Names that are taken.
  private var names: Set<String> = []

  /// The signal that has ended the search.
  private(set) var interrupt: Int32?
  private(set) var status = RunStatus.asExpected

  /// - Parameters:
  ///   - folder: where the scripts are written.
  ///   - engineFolder: where our own adapters are, if that was said.
  ///   - timeout: nanoseconds that a case may take.
  ///   - seconds: how long the search for one script may go on.
  init(
    in folder: String, engines: [Engine], engineFolder: String?, timeout: UInt64, seconds: Int,
    rules: ScriptRules
  ) {
    self.folder = folder
    self.engines = engines
    self.engineFolder = engineFolder
    self.timeout = timeout
    self.seconds = seconds
    self.rules = rules
  }

  /// Writes the smallest script that is found for a difference.
  /// - Parameters:
  ///   - script: what the case is in.
  ///   - show: says what an engine came to, on a line.
  /// - Returns: the file's path; nil if there is none, which has been told then.
  mutating func write(
    _ difference: EngineComparison.Difference, of script: ScriptFile, show: (Verdict) -> String
  ) -> String? {
    guard let identity = difference.identity else { return nil }
    let place = "\(difference.file):\(identity.line)"
    let reproCase: ReproCase
    do throws(ReproCase.Failure) {
      reproCase = try ReproCase(.text(identity.id), of: script)
    } catch {
      // Where nothing can be left out, the script itself is the smallest.
      if let status = error.status { self.status.add(status) }
      Screen.note("\(place): no smaller script: \(SafeText.of(error.message))")
      return nil
    }
    let sides = zip(engines, difference.verdicts).compactMap { engine, verdict in
      verdict.flatMap { $0.outcome == .skip ? nil : (engine: engine, verdict: $0) }
    }
    // A script that is too small most often shows nothing any more where something is wrong.
    let ordered = sides.filter { $0.verdict.outcome != .pass } + sides.filter { $0.verdict.outcome == .pass }
    let search = ReproSearch(
      for: reproCase,
      on: ordered.map { side in
        ScriptTrial(
          pool: pool, timeout: timeout, file: reproCase.file, messages: .class, rules: rules,
          engine: side.engine.choice)
      },
      verdicts: ordered.map(\.verdict), seconds: seconds)
    if search.run() != nil { interrupt = search.interrupt }
    let path = "\(folder)/\(name(difference.file, identity.line)).wast"
    let verdicts = sides.map { "\($0.engine.option): \(show($0.verdict))" }
    guard let text = search.script(verdicts: verdicts, hints: [hint(sides.map(\.engine), path)]) else {
      if interrupt == nil {
        if search.isOwnFault { status.add(.ownFault) }
        Screen.note("\(place): no script: \(SafeText.of(search.complaint, .oneLine))")
      }
      return nil
    }
    do throws(ReportError) {
      try writeFile(text, to: path, format: ReproSearch.format)
      return path
    } catch {
      Screen.note("\(error)")
      status.add(.reportNotWritten)
      return nil
    }
  }

  /// How to run the script on these engines.
  private func hint(_ engines: [Engine], _ path: String) -> String {
    let options = engines.map { " --engine \(CrashText.quoted($0.option))" }.joined()
    let folder = engineFolder.map { " --engine-folder \(CrashText.quoted($0))" } ?? ""
    return "run it: wast-run compare-engines\(options)\(folder) \(CrashText.quoted(path))"
  }

  /// A name for the script of a case that no other one has: `call-120` for line 120 of `suite/call.wast`.
  private mutating func name(_ file: String, _ line: Int) -> String {
    let last = file.split(separator: "/").last ?? ""
    let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    let plain = stem.prefix(100).map { character in
      character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
        ? character : "_"
    }
    let name = "\(String(plain))-\(line)"
    var unique = name
    var number = 1
    while !names.insert(unique).inserted {
      number += 1
      unique = "\(name)-\(number)"
    }
    return unique
  }
}
