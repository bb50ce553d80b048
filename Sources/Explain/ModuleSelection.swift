import Diagnostics
import WasmBinary
import WasmISA
import WasmText

/// Which functions of a module are to be shown.
enum FunctionChoice {
  case all
  /// The one on a line of the file; all if there is none.
  case onLine(Int)
  /// The one whose code is at an offset of the module's code.
  case atCode(Int)
  /// The one with an index, an identifier or an export of that name.
  case named(String)
  /// The one that is exported under a name.
  case exported(Name)
}

/// The modules of a file that somebody asked for.
struct ModuleSelection {
  struct Module {
    var form: ModuleForm
    /// The line of the file on which it begins, if it has lines.
    var line: Int?
    var choice: FunctionChoice
  }

  private(set) var modules: [Module] = []
  /// What in the file could not be read.
  private(set) var problems: [Diagnostic] = []

  /// - Parameters:
  ///   - source: a module in text or binary format, or a script.
  ///   - file: the file's name, which says whether text is that of a module.
  init(source: [UInt8], file: String, request: ExplainRequest) throws(ExplainError) {
    let choice =
      request.codeOffset.map(FunctionChoice.atCode) ?? request.function.map(FunctionChoice.named)
      ?? request.line.map(FunctionChoice.onLine) ?? .all
    if source.starts(with: binaryMagic) {
      guard request.line == nil else {
        throw ExplainError(
          .nothingThere, Diagnostic("a binary module has no lines: name a function with --function"))
      }
      let form = ModuleForm(contents: .binary(source), source: source, lines: nil, command: source.indices)
      modules = [Module(form: form, choice: choice)]
      return
    }
    let lines = LineTable(source)
    let script = parseScriptTolerantly(source, isModule: file.hasSuffix(".wat"))
    let errors = script.errors.map { $0.diagnostic(in: source, lines) }
    if script.commands.isEmpty, let error = errors.first { throw ExplainError(.unparsable, error) }
    if request.line == nil { problems = errors }
    var bindings = ModuleBindings()
    for command in script.commands {
      bindings.add(command)
      if let line = request.line {
        guard Int(command.position.line) <= line,
          line <= Int(lines.position(of: command.source.upperBound - 1).line)
        else { continue }
      } else if command.kind.refusesModule {
        continue
      }
      if let module = command.kind.module {
        add(module, of: command, choice, source, lines)
      } else if request.line != nil, case .invoke(let name, let export, _)? = command.kind.action {
        guard let (module, command) = bindings.module(name) else { continue }
        add(module, of: command, request.function == nil ? .exported(export) : choice, source, lines)
      }
    }
    guard modules.isEmpty else { return }
    if let error = errors.first { throw ExplainError(.unparsable, error) }
    throw ExplainError(
      .nothingThere,
      request.line.map { Diagnostic("no module and no function stands here", at: .init(line: $0, column: 1)) }
        ?? Diagnostic("no module that has to be valid"))
  }

  private mutating func add(
    _ module: ModuleSource, of command: Command, _ choice: FunctionChoice, _ source: [UInt8],
    _ lines: LineTable
  ) {
    let contents: ModuleForm.Contents =
      switch module.form {
      case .text(let range, _): .text(range)
      case .quote(let text): .quoted(text)
      case .binary(let bytes): .binary(bytes)
      }
    let form = ModuleForm(contents: contents, source: source, lines: lines, command: command.source)
    modules.append(Module(form: form, line: Int(command.position.line), choice: choice))
  }
}

/// Which modules the instances of a script are made of, as far as it has been read.
private struct ModuleBindings {
  typealias Origin = (module: ModuleSource, command: Command)

  private var latest: Origin?
  private var instances: [Name: Origin] = [:]
  private var latestDefinition: Origin?
  private var definitions: [Name: Origin] = [:]

  mutating func add(_ command: Command) {
    switch command.kind {
    case .module(let module):
      define(module.name, (module, command))
      bind(module.name, (module, command))
    case .moduleDefinition(let module): define(module.name, (module, command))
    case .moduleInstance(let name, let definition):
      if let origin = definition.map({ definitions[$0] }) ?? latestDefinition { bind(name, origin) }
    default: break
    }
  }

  private mutating func define(_ name: Name?, _ origin: Origin) {
    latestDefinition = origin
    if let name { definitions[name] = origin }
  }

  private mutating func bind(_ name: Name?, _ origin: Origin) {
    latest = origin
    if let name { instances[name] = origin }
  }

  /// The module of an instance, by default of the latest.
  func module(_ name: Name?) -> Origin? { name.map { instances[$0] } ?? latest }
}
