import WasmBinary
import WasmText

/// The modules of a file that somebody asked for.
struct ModuleSelection {
  /// Each module, and the line of the file on which it begins, if it has lines.
  private(set) var modules: [(form: ModuleForm, line: Int?)] = []
  /// What in the file could not be read, one line each, with file and line.
  private(set) var problems: [String] = []

  /// - Parameters:
  ///   - source: a module in text or binary format, or a script.
  ///   - file: the name of the file in messages.
  ///   - line: selects the module on that line; by default all but those that assertions expect to be wrong.
  init(source: [UInt8], file: String, line: Int?) throws(ExplainError) {
    if source.starts(with: [0x00, 0x61, 0x73, 0x6D]) {
      guard line == nil else { throw ExplainError(.nothingThere, "\(file): a binary module has no lines") }
      modules = [(.binary(source), nil)]
      return
    }
    let lines = SourceLines(source)
    let script = parseScriptTolerantly(source, isModule: file.hasSuffix(".wat"))
    let errors = script.errors.map { "\(file):\($0.position): \($0.message)" }
    if script.commands.isEmpty, let error = errors.first { throw ExplainError(.unparsable, error) }
    if line == nil { problems = errors }
    for command in script.commands {
      guard let (module, isWrong) = command.kind.moduleSource else { continue }
      let first = Int(command.position.line)
      if let line {
        guard first <= line, line <= lines.number(of: command.source.upperBound - 1) else { continue }
      } else if isWrong {
        continue
      }
      switch module.form {
      case .text(let range, _): modules.append((.text(source, range, lines), first))
      case .quote(let text):
        modules.append((.text(text, 0..<text.count, SourceLines(text), isQuoted: true), first))
      case .binary(let bytes): modules.append((.binary(bytes), first))
      }
    }
    guard modules.isEmpty else { return }
    if let error = errors.first { throw ExplainError(.unparsable, error) }
    throw ExplainError(
      .nothingThere,
      line.map { "\(file):\($0): no module here" } ?? "\(file): no module that has to be valid")
  }
}

/// A module as a file has it.
enum ModuleForm {
  /// A part of a text. One that is quoted has lines of its own, which are not the file's.
  case text([UInt8], Range<Int>, SourceLines, isQuoted: Bool = false)
  case binary([UInt8])

  /// The module as bytes, and what is known of its text.
  func encoded(recordsInstructions: Bool) throws(FormError) -> (bytes: [UInt8], map: SourceMap) {
    switch self {
    case .binary(let bytes): return (bytes, SourceMap())
    case .text(let source, let range, let lines, let isQuoted):
      let start = lines.number(of: range.lowerBound)
      let column = range.lowerBound - lines.start(of: start) + 1
      do {
        let parsed = try parseModule(
          source, range: range,
          at: Position(line: UInt32(clamping: start), column: UInt32(clamping: column)),
          recordsInstructions: recordsInstructions, isCommand: !isQuoted)
        return (encodeModule(parsed.module), SourceMap(parsed))
      } catch {
        throw FormError(position: isQuoted ? nil : error.position, message: error.message)
      }
    }
  }
}

/// Why a module of a file cannot be shown.
struct FormError: Error {
  /// Where in the file, if the module has lines there.
  var position: Position?
  var message: String
}

extension Command.Kind {
  /// The module that the command brings, and whether it is there to be refused.
  fileprivate var moduleSource: (ModuleSource, isWrong: Bool)? {
    switch self {
    case .module(let module), .moduleDefinition(let module), .assertModuleTrap(.module(let module), _),
      .assertUnlinkable(.module(let module), _):
      (module, false)
    case .assertMalformed(let module, _), .assertInvalid(let module, _),
      .assertMalformedCustom(let module, _),
      .assertInvalidCustom(let module, _):
      (module, true)
    case .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException,
      .assertModuleTrap(.instance, _), .assertUnlinkable(.instance, _), .unsupported, .component, .input,
      .output:
      nil
    }
  }
}
