import Diagnostics
import WasmISA

/// Parses one command of a script.
struct CommandParser {
  var tokens: TokenStream
  private let lines: LineTable

  init(_ lexer: Lexer, lines: LineTable) throws(Malformed) {
    tokens = try TokenStream(lexer)
    self.lines = lines
  }

  /// - Parameter range: the command, parentheses included: all that the tokens are of.
  mutating func command(in range: Range<Int>) throws(Malformed) -> Command.Kind {
    try tokens.expect(.leftParenthesis)
    guard tokens.at(.keyword) else { throw tokens.unexpected("a command") }
    let keyword = tokens.word
    do throws(Malformed) {
      return try knownCommand(in: range)
    } catch {
      guard let proposal = error.proposal, keyword.isKeyword else { throw error }
      return .unsupported(keyword: keyword.shown, need: proposal.name)
    }
  }

  /// A command from its keyword on.
  private mutating func knownCommand(in range: Range<Int>) throws(Malformed) -> Command.Kind {
    switch tokens.word {
    case "module":
      return try moduleCommand(range)
    case "invoke", "get":
      let action = try actionBody()
      return .action(action)
    case "thread": return .unsupported(keyword: "thread", need: "threads", changes: try sharedModules())
    case "wait": return .unsupported(keyword: "wait", need: "threads")
    case "assert_suspension":
      return .unsupported(keyword: "assert_suspension", need: Feature.stackSwitching.name)
    case "component": return .component(name: try componentName())
    default:
      let kind = try otherCommand()
      try tokens.close()
      return kind
    }
  }

  /// A command other than a module or an action, without its closing parenthesis.
  private mutating func otherCommand() throws(Malformed) -> Command.Kind {
    let start = tokens.token.start
    let keyword = tokens.word
    try tokens.advance()
    if keyword.hasPrefix("assert_"), tokens.at(form: "component") {
      try tokens.skipForm(at: tokens.token.start)
      _ = try tokens.name()
      return .unsupported(keyword: keyword.shown, need: Feature.components.name)
    }
    switch keyword {
    case "register":
      let name = try tokens.name()
      return .register(name: name, module: try tokens.identifierName())
    case "assert_return":
      let action = try action()
      return .assertReturn(action, try resultPatterns())
    case "assert_return_canonical_nan": return .assertReturn(try action(), [.anyFloat(.canonical)])
    case "assert_return_arithmetic_nan": return .assertReturn(try action(), [.anyFloat(.arithmetic)])
    case "assert_trap":
      if tokens.at(form: "module") {
        return .assertModuleTrap(try instanceSource(), message: try tokens.name())
      }
      return .assertTrap(try action(), message: try tokens.name())
    case "assert_exhaustion": return .assertExhaustion(try action(), message: try tokens.name())
    case "assert_exception": return .assertException(try action())
    case "assert_malformed": return .assertMalformed(try module(), message: try tokens.name())
    case "assert_invalid": return .assertInvalid(try module(), message: try tokens.name())
    case "assert_unlinkable":
      return .assertUnlinkable(try instanceSource(), message: try tokens.name())
    case "assert_malformed_custom": return .assertMalformedCustom(try module(), message: try tokens.name())
    case "assert_invalid_custom": return .assertInvalidCustom(try module(), message: try tokens.name())
    case "input":
      let name = try tokens.identifierName()
      _ = try tokens.name()
      return .input(name: name)
    case "output":
      _ = try tokens.identifierName()
      if tokens.at(.string) { _ = try tokens.name() }
      return .output
    default:
      let hint =
        keyword.beginsField
        ? ": this is a field of a module; is there a ) too many before it?" : keyword.suggestion
      throw Malformed(offset: start, message: "unknown command \(keyword.shown)\(hint)")
    }
  }

  /// The modules that a thread gets to share: those in `(shared (module $name))` behind its own name.
  private mutating func sharedModules() throws(Malformed) -> [Name] {
    try tokens.advance()
    _ = try tokens.identifierName()
    var names: [Name] = []
    while try tokens.take(form: "shared") {
      guard try tokens.take(form: "module") else { throw tokens.unexpected("(module") }
      if let name = try tokens.identifierName() { names.append(name) }
      try tokens.close()
      try tokens.close()
    }
    return names
  }

  /// The name that a component gets.
  private mutating func componentName() throws(Malformed) -> Name? {
    try tokens.advance()
    if tokens.at("definition") || tokens.at("instance") { try tokens.advance() }
    return try tokens.identifierName()
  }

  // MARK: Modules

  /// `(module …)` as a command: a module, a definition or an instance.
  private mutating func moduleCommand(_ range: Range<Int>) throws(Malformed) -> Command.Kind {
    try tokens.advance()
    if tokens.at("instance") {
      let (instance, definition) = try instanceBody()
      return .moduleInstance(instance: instance, definition: definition)
    }
    let isDefinition = tokens.at("definition")
    let module = try moduleBody(from: range.lowerBound)
    return isDefinition ? .moduleDefinition(module) : .module(module)
  }

  /// An instance from its keyword up to its closing parenthesis. A single name is that of the definition.
  private mutating func instanceBody() throws(Malformed) -> (name: Name?, definition: Name?) {
    try tokens.advance()
    let first = try tokens.identifierName()
    let second = try tokens.identifierName()
    try tokens.close()
    return (second == nil ? nil : first, second ?? first)
  }

  /// `(module …)` inside an assertion about instantiation.
  private mutating func instanceSource() throws(Malformed) -> InstanceSource {
    let start = tokens.token.start
    guard try tokens.take(form: "module") else { throw tokens.unexpected("(module") }
    if tokens.at("definition") {
      throw tokens.error("misplaced module definition: what is asserted here takes an instance")
    }
    if tokens.at("instance") {
      let (name, definition) = try instanceBody()
      return .instance(name: name, definition: definition)
    }
    return .module(try moduleBody(from: start))
  }

  /// `(module …)` inside an assertion about a module alone.
  private mutating func module() throws(Malformed) -> ModuleSource {
    let start = tokens.token.start
    guard try tokens.take(form: "module") else { throw tokens.unexpected("(module") }
    return try moduleBody(from: start)
  }

  /// A module behind its keyword.
  ///
  /// - Parameter start: the offset of its opening parenthesis.
  private mutating func moduleBody(from start: Int) throws(Malformed) -> ModuleSource {
    _ = try tokens.take("definition")
    let name = try tokens.identifierName()
    let position = lines.position(of: start)
    let form: ModuleSource.Form
    if try tokens.take("binary") {
      form = .binary(try strings())
    } else if try tokens.take("quote") {
      form = .quote(try strings())
    } else {
      // A module in the script's own text is looked into later, but that it is one has to be certain now.
      guard tokens.at(.leftParenthesis) || tokens.at(.rightParenthesis) else {
        throw tokens.unexpected("binary, quote, or a field of the module")
      }
      let end = try tokens.skipForm(at: start)
      return ModuleSource(name: name, form: .text(start..<end, isBare: false), position: position)
    }
    try tokens.close()
    return ModuleSource(name: name, form: form, position: position)
  }

  private mutating func strings() throws(Malformed) -> [UInt8] {
    var bytes: [UInt8] = []
    while tokens.at(.string) { try tokens.string(into: &bytes) }
    return bytes
  }

  // MARK: Actions

  private mutating func action() throws(Malformed) -> Action {
    try tokens.expect(.leftParenthesis)
    return try actionBody()
  }

  /// An action from its keyword on.
  private mutating func actionBody() throws(Malformed) -> Action {
    if try tokens.take("get") {
      let module = try tokens.identifierName()
      let export = try tokens.name()
      try tokens.close()
      return .get(module: module, export: export)
    }
    guard try tokens.take("invoke") else { throw tokens.unexpected("invoke or get") }
    let module = try tokens.identifierName()
    let export = try tokens.name()
    var arguments: [Constant] = []
    while !tokens.at(.rightParenthesis) { arguments.append(try constant()) }
    try tokens.close()
    return .invoke(module: module, export: export, arguments: arguments)
  }
}
