import Conformance
import Diagnostics
import Reporting
import WasmText

/// A case of a script that is to be shown by a smaller one.
struct ReproCase {
  /// Why there is no such case.
  struct Failure: Error {
    /// What is wrong; it may have several lines.
    var message: String
    /// What the program ends with; nil if the case was named wrongly.
    var status: RunStatus?
  }

  /// The script's name.
  let file: String
  let source: [UInt8]
  let commands: [Command]
  /// The command that is the case.
  let target: Int

  /// The line of the case, from 1.
  var line: UInt32 { commands[target].position.line }

  /// What names a case.
  enum Name {
    /// A line, from 1, that the case begins on or else is on.
    case line(Int)
    /// The case's id, its name or a unique part of its name.
    case text(String)
  }

  /// - Throws: if the script cannot be read, or if there is no such case, or more than one.
  init(_ name: Name, of script: ScriptFile) throws(Failure) {
    file = script.name
    switch script.read() {
    case .success(let bytes): source = bytes
    case .failure(let error): throw Failure(message: "\(file): \(error.reason)", status: .unreadable)
    }
    if source.first == 0 {
      throw Failure(
        message:
          "\(file) is a binary module, a script of one case: nothing can be left out. wast-run wat prints it."
      )
    }
    let parse = parseScriptTolerantly(source, isModule: file.hasSuffix(".wat"))
    if parse.commands.isEmpty, let error = parse.errors.first {
      throw Failure(
        message: error.diagnostic(in: source, LineTable(source)).text(file: file), status: .unreadable)
    }
    commands = parse.commands
    let cases = ScriptSteps(parsing: source, file: file).cases
    switch name {
    case .line(let line): target = try Self.target(line, parse, cases, source, file)
    case .text(let text): target = try Self.target(text, parse, cases, file)
    }
  }

  private static func target(
    _ name: String, _ parse: ScriptParse, _ cases: [CaseIdentity], _ file: String
  ) throws(Failure) -> Int {
    let exact = cases.filter { $0.name == name || $0.id == name }
    let matching = exact.isEmpty ? cases.filter { $0.name.utf8.contains(name.utf8) } : exact
    if matching.count > 1 { throw ambiguous(matching) }
    guard let match = matching.first else { throw Failure(message: "\(file): no case has this name.") }
    if match.keyword == Self.unreadable {
      throw Failure(message: "\(file):\(match.line): \(match.name)", status: .unreadable)
    }
    // Text that cannot be read is a case, and no command: the others correspond, in their order.
    let earlier = cases.prefix { $0 != match }.count { $0.keyword != Self.unreadable }
    guard parse.commands.indices.contains(earlier) else {
      throw Failure(message: "\(file): no case has this name.")
    }
    return earlier
  }

  /// The keyword of text that is no command.
  private static let unreadable = "script"

  /// The command that begins on a line, or else the one that the line is a part of.
  private static func target(
    _ line: Int, _ parse: ScriptParse, _ cases: [CaseIdentity], _ source: [UInt8], _ file: String
  ) throws(Failure) -> Int {
    let commands = parse.commands
    func firstLine(_ index: Int) -> Int { Int(commands[index].position.line) }
    func lastLine(_ index: Int) -> Int {
      firstLine(index) + source[commands[index].source].count { $0 == UInt8(ascii: "\n") }
    }
    let errors = parse.errors.filter { Int($0.position.line) == line }
    let here = commands.indices.filter { firstLine($0) == line }
    if here.count + errors.count > 1 { throw ambiguous(cases.filter { $0.line == line }) }
    if let target = here.first { return target }
    let before = commands.indices.last { firstLine($0) < line }
    if errors.isEmpty, let before, line <= lastLine(before) { return before }
    // Between two commands: what cannot be read may begin on an earlier line than where that shows.
    let after = commands.indices.first { firstLine($0) > line }
    let gap = (before.map(lastLine) ?? 1)...(after.map(firstLine) ?? .max)
    let near = parse.errors.filter { gap.contains(Int($0.position.line)) }
    if let error = errors.first ?? near.first(where: { $0.position.line > line }) ?? near.last {
      throw Failure(
        message: error.diagnostic(in: source, LineTable(source)).text(file: file), status: .unreadable)
    }
    if after == nil, let before {
      throw Failure(
        message: "\(file): there is no case on line \(line); the last one ends on line \(lastLine(before)).")
    }
    throw Failure(message: "\(file): there is no case on line \(line).")
  }

  private static func ambiguous(_ cases: [CaseIdentity]) -> Failure {
    let names = cases.prefix(10).map { "\n  line \($0.line): \(SafeText.of($0.name, .oneLine))" }.joined()
    return Failure(message: "Several cases match; give a full name:\(names)")
  }
}
