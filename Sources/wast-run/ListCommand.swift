import ArgumentParser
import Conformance
import Files
import Glibc
import Reporting
import Selection

/// `wast-run list`: what would be run.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the cases of scripts without running them.",
    discussion: """
      EXAMPLES
        wast-run list suite
        wast-run list suite -E 'kind(assert_trap)' --json
      """)

  @Argument(help: "Scripts, or folders with scripts (default: spec).", completion: .file())
  var paths: [String] = []

  @OptionGroup
  var selection: SelectionOptions

  @OptionGroup(title: "Configuration")
  var configuration: ConfigurationOptions

  @Flag(help: "Print a JSON object on each line: id, file, line, kind, name, feature.")
  var json = false

  func run() throws {
    let selection = try selection.selection()
    let inventory = Inventory(paths, selection)
    var count = 0
    for script in inventory.scripts {
      var text = ""
      switch inventory.cases(of: script) {
      case .failure(let problem): inventory.complain(script, problem)
      case .success(let cases):
        for candidate in cases where selection.selects(candidate.identity, feature: candidate.feature) {
          text += json ? line(candidate) : Self.text(candidate)
          count += 1
        }
      }
      Screen.write(text, to: STDOUT_FILENO)
    }
    var status = inventory.status
    if count == 0 { status.add(.nothingFound) }
    throw ExitCode(status.rawValue)
  }

  private static func text(_ candidate: CaseFilter.Candidate) -> String {
    let identity = candidate.identity
    return "\(identity.file):\(identity.line): \(SafeText.of(identity.name, .oneLine))  [\(identity.key)]\n"
  }

  private func line(_ candidate: CaseFilter.Candidate) -> String {
    var line = JSONLine()
    line.start()
    line.add("id", candidate.identity.id)
    line.add("file", candidate.identity.file)
    line.add("line", candidate.identity.line)
    line.add("kind", candidate.identity.keyword)
    line.add("name", candidate.identity.name)
    line.add("feature", candidate.feature)
    line.finish()
    return String(decoding: line.bytes, as: UTF8.self)
  }
}

/// The scripts that somebody asked about, and the cases in them.
final class Inventory {
  let scripts: [ScriptFile]
  private(set) var status = RunStatus.asExpected

  private let isQuiet: Bool

  /// - Parameter isQuiet: whether to say nothing of scripts that cannot be read.
  init(_ paths: [String], _ selection: RunSelection, isQuiet: Bool = false) {
    self.isQuiet = isQuiet
    let search = ScriptSearch(paths, include: selection.include)
    scripts = selection.choose(from: search.scripts).scripts
    if !isQuiet { for note in search.notes { Screen.note(note) } }
    for folder in search.emptyFolders {
      complain(folder, .nothingFound)
    }
    if search.scripts.isEmpty, search.emptyFolders.isEmpty { complain(search.nothing, .nothingFound) }
  }

  func cases(of script: ScriptFile) -> Result<[CaseFilter.Candidate], FileError> {
    script.read().map { source in
      let steps = ScriptSteps(parsing: source, file: script.name)
      if let error = steps.firstError, !isQuiet {
        complain(SafeText.of(error.text(file: script.name)), .unreadable)
      }
      var candidates: [CaseFilter.Candidate] = []
      steps.describeCases { candidates.append(CaseFilter.Candidate($0.identity, feature: $0.feature)) }
      return candidates
    }
  }

  func complain(_ script: ScriptFile, _ problem: FileError) {
    complain(at: script.name, problem.reason)
  }

  private func complain(at place: String, _ reason: String) {
    if !isQuiet { complain("\(place): \(SafeText.of(reason, .oneLine))", .unreadable) }
  }

  private func complain(_ message: String, _ new: RunStatus) {
    Screen.write("wast-run: \(message)\n", to: STDERR_FILENO)
    status.add(new)
  }
}
