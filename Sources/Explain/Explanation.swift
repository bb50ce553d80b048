import WasmText

/// What there is to say about the code of a file's modules.
public struct Explanation: Sendable {
  /// Lines that end with line feeds. Names and source text in it may hold anything: whoever shows it has to
  /// escape control characters.
  public var text = ""
  /// What could not be explained and why, one line each, with file and line.
  public var problems: [String] = []

  public init() {}
}

/// Why there is nothing to explain.
public struct ExplainError: Error, Sendable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// The file is no module and no script.
    case unparsable
    /// No module stands there.
    case nothingThere
  }

  public var kind: Kind
  /// With file and line.
  public var description: String

  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}

/// Shows the modules of a file with the value stack before each opcode, and the machine code for it.
///
/// - Parameters:
///   - source: a module in text or binary format, or a script.
///   - file: the name of the file in messages.
///   - line: selects the function that stands on this line, or the module where it is no function's; by default
///     all modules of the file but those that assertions expect to be wrong.
///   - codeOffset: selects the function whose code is at this offset of its module's code, and marks the
///     instruction there.
/// - Complexity: linear in the size of the modules and of their machine code.
public func explain(
  source: [UInt8], file: String, line: Int? = nil, at codeOffset: Int? = nil
) throws(ExplainError) -> Explanation {
  var explanation = Explanation()
  if source.starts(with: [0x00, 0x61, 0x73, 0x6D]) {
    guard line == nil else { throw ExplainError(.nothingThere, "\(file): a binary module has no lines") }
    ModuleExplainer(place: file, codeOffset: codeOffset).explain(.binary(source), into: &explanation)
    return explanation
  }
  let lines = SourceLines(source)
  let script = parseScriptTolerantly(source)
  let errors = script.errors.map { "\(file):\($0.position): \($0.message)" }
  if script.commands.isEmpty, let error = errors.first { throw ExplainError(.unparsable, error) }
  if line == nil { explanation.problems = errors }
  var found = false
  for command in script.commands {
    guard let (module, isWrong) = command.kind.moduleSource else { continue }
    let first = Int(command.position.line)
    if let line {
      guard first <= line, line <= lines.number(of: command.source.upperBound - 1) else { continue }
    } else if isWrong {
      continue
    }
    found = true
    let explainer = ModuleExplainer(place: file, line: first, selection: line, codeOffset: codeOffset)
    switch module.form {
    case .text(let range, _):
      explainer.explain(.text(source, range, lines), into: &explanation)
    case .quote(let text):
      explainer.explain(.text(text, 0..<text.count, SourceLines(text), isQuoted: true), into: &explanation)
    case .binary(let bytes):
      explainer.explain(.binary(bytes), into: &explanation)
    }
  }
  guard found else {
    if let error = errors.first { throw ExplainError(.unparsable, error) }
    throw ExplainError(
      .nothingThere, line.map { "\(file):\($0): no module here" } ?? "\(file): no module that has to be valid"
    )
  }
  return explanation
}

extension Command.Kind {
  /// The module that the command brings, and whether it is there to be refused.
  fileprivate var moduleSource: (ModuleSource, isWrong: Bool)? {
    switch self {
    case .module(let module), .moduleDefinition(let module), .assertModuleTrap(let module, _),
      .assertUnlinkable(let module, _):
      (module, false)
    case .assertMalformed(let module, _), .assertInvalid(let module, _),
      .assertMalformedCustom(let module, _),
      .assertInvalidCustom(let module, _):
      (module, true)
    case .moduleInstance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion, .assertException,
      .thread:
      nil
    }
  }
}
