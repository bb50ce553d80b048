import ArgumentParser
import CaseIsolation
import Glibc
import Reporting
import VMLayout

/// `wast-run doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks this machine and lists what a run will have to do without.",
    discussion: """
      Takes the options of a run that depend on the machine, and shows how such a run would work.

      EXAMPLES
        wast-run doctor
        wast-run doctor --json
        wast-run doctor --sandbox require && wast-run --sandbox require

      EXIT CODES
          0  a run has everything it needs
          1  it runs with fallbacks, which are listed
         64  the command line is wrong
         70  it cannot run here
      """)

  @OptionGroup(title: "LIMITS") var limits: LimitOptions

  @Option(help: BoundsChoice.help)
  var bounds: BoundsChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Scripts to run in parallel (default: processors + 1).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Write JSON.")
  var json = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run() throws {
    var code = CodeMode()
    code.bounds = bounds
    let examination = Examination(RunMode(limits, code, jobs: jobs))
    Screen.write(json ? examination.json : examination.text, to: STDOUT_FILENO)
    throw ExitCode(examination.status)
  }
}

/// The state of a machine, ready to be shown.
struct Examination {
  private let mode: RunMode

  init(_ mode: RunMode) { self.mode = mode }

  private enum Grade: String {
    case ok = "ok"
    case missing = "missing"
    case limited = "limited"
    case told = "-"
  }

  private struct Finding {
    var name: String
    var grade: Grade
    var value: String
  }

  /// What keeps a run from starting at all.
  private var obstacles: [String] {
    var obstacles: [String] = []
    if !mode.host.executesGeneratedCode {
      obstacles.append("the processor is below level \(Processor.host.level)")
    }
    let missing = mode.missingProtections
    if !missing.isEmpty { obstacles.append("--sandbox require: missing \(list(missing))") }
    return obstacles
  }

  var status: Int32 {
    if !obstacles.isEmpty { return RunStatus.ownFault.rawValue }
    return mode.fallbacks.isEmpty ? 0 : 1
  }

  private var findings: [Finding] {
    let host = mode.host
    func there(_ name: String, _ isThere: Bool, _ value: String) -> Finding {
      Finding(name: name, grade: isThere ? .ok : .missing, value: value)
    }
    func limit(_ name: String, _ value: UInt64?, _ show: (UInt64) -> String, least: UInt64 = 0) -> Finding {
      Finding(
        name: name, grade: (value ?? .max) < least ? .limited : .ok, value: value.map(show) ?? "no limit")
    }
    func told(_ name: String, _ value: String?) -> Finding {
      Finding(name: name, grade: value == nil ? .missing : .told, value: value ?? "cannot be read")
    }
    let landlock = host.landlockVersion
    let emulatorProblem = Emulation.problem(.a64)
    let overcommit = ["heuristic", "always", "never"]
    return [
      told("kernel", host.kernel),
      there(
        "processor", host.executesGeneratedCode, "level \(Processor.host.level), \(host.processors) to use"),
      there("seccomp", host.restrictions.contains(.calls), "limits cases to the system calls they need"),
      Finding(
        name: "landlock", grade: landlock == 0 ? .missing : landlock < 6 ? .limited : .ok,
        value: landlock == 0
          ? "keeps cases away from files" : "ABI \(landlock); 4 keeps from the network, 6 from signals"),
      there("pidfd", host.hasProcessDescriptors, "refers to a process by a descriptor"),
      there("close_range", host.hasCloseRange, "closes inherited descriptors at once"),
      there("proc", host.hasProc, "shows how much memory a case uses"),
      there("reservations", host.grantsReservations, "addresses for memories with guard pages"),
      limit("address space", host.addressSpaceLimit, mebibytes, least: 1 << 40),
      limit("descriptors", host.descriptorLimit, { "\($0)" }, least: 64),
      limit("stack", host.stackLimit, mebibytes),
      limit("user processes", host.userProcessLimit, { "\($0)" }),
      limit("cgroup memory", host.controlGroup.memoryLimit, mebibytes),
      limit("cgroup processes", host.controlGroup.processLimit, { "\($0)" }),
      told(
        "overcommit",
        host.overcommit.map { $0 < 3 ? "\($0) (\(overcommit[Int($0)]))" : String($0) }),
      told("mappings", host.mappings.map { "\($0) a process" }),
      Finding(
        name: "emulator", grade: emulatorProblem == nil ? .ok : .told,
        value: Processor.host == .a64
          ? "not needed: the processor is aarch64"
          : emulatorProblem.map { "none, so no --arch aarch64: \($0)" } ?? "Unicorn, for --arch aarch64"),
      told("core pattern", host.corePattern.map { "\($0) (workers dump no core)" }),
    ]
  }

  private var verdict: String {
    if let obstacle = obstacles.first { return "cannot run here: \(obstacle)" }
    return mode.fallbacks.isEmpty ? "runs with all protections" : "runs with fallbacks"
  }

  /// For people.
  var text: String {
    var lines = findings.map { "  \(pad($0.name, 18))\(pad($0.grade.rawValue, 9))\($0.value)" }
    lines.insert("machine", at: 0)
    lines.append("mode")
    for fact in mode.facts() where fact.name != "fallback" && !fact.name.hasPrefix("machine.") {
      lines.append("  \(pad(fact.name, 18))\(fact.value)")
    }
    let notes = obstacles + mode.fallbacks
    if !notes.isEmpty { lines += ["fallbacks"] + notes.map { "  " + $0 } }
    lines.append(verdict)
    return lines.map { SafeText.of($0, .oneLine) + "\n" }.joined()
  }

  /// For programs: objects `machine` and `mode` of strings, lists `missing`, `fallbacks` and `obstacles`.
  var json: String {
    func object(_ members: [(String, String)]) -> String {
      "{" + members.map { "\(JSONLine.quoted($0)): \(JSONLine.quoted($1))" }.joined(separator: ", ") + "}"
    }
    func array(_ items: [String]) -> String { "[" + items.map(JSONLine.quoted).joined(separator: ", ") + "]" }
    let facts = mode.facts().filter { $0.name != "fallback" && !$0.name.hasPrefix("machine.") }
    return """
      {
        "machine": \(object(findings.map { ($0.name, $0.value) })),
        "missing": \(array(findings.filter { $0.grade == .missing }.map(\.name))),
        "mode": \(object(facts.map { ($0.name, $0.value) })),
        "fallbacks": \(array(mode.fallbacks)),
        "obstacles": \(array(obstacles)),
        "status": \(status)
      }

      """
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
