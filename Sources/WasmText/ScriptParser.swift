import Diagnostics
import WasmBinary
import WasmISA

/// Parses scripts (`.wast`) into commands.
///
/// A command is found by its parentheses first and looked into then, so that an error in one leaves the others
/// alone. Modules in text are only found: they are parsed when the script comes to them.
struct ScriptParser {
  private let source: UnsafeBufferPointer<UInt8>
  private let lines: LineTable
  private var lexer: Lexer
  private let hear: (Command) -> Void
  /// Where the `(script …)` begin that are open: their commands are the script's.
  private var openScripts: [Int] = []
  private(set) var errors: [SyntaxError] = []
  private var patience = 0
  private let isModule: Bool

  /// - Parameters:
  ///   - isModule: whether the text is that of a module, if it is no script.
  ///   - hear: takes the commands, in order.
  init(
    _ source: UnsafeBufferPointer<UInt8>, isModule: Bool = false, _ hear: @escaping (Command) -> Void
  ) {
    self.source = source
    self.isModule = isModule
    self.hear = hear
    lines = LineTable(source, range: 0..<source.count)
    lexer = Lexer(source, range: 0..<source.count)
  }

  /// Parses up to the end, past errors if it may.
  mutating func parse(stopsAtError: Bool) {
    patience = stopsAtError ? 1 : Self.patience
    do throws(Malformed) {
      try Lexer.checkLength(0..<source.count)
    } catch {
      return report(error, cost: patience)
    }
    if source.starts(with: binaryMagic) { return hear(Command(binaryModule: Array(source))) }
    if let foreignKind {
      return report(Malformed(offset: 0, message: "\(foreignKind)"), cost: patience)
    }
    if isBareModule || isModule && isBlank {
      return hear(Command(bareModule: 0..<source.count))
    }
    while patience > 0 {
      let start = lexer.cursor
      let range: Range<Int>
      do throws(Malformed) {
        guard let form = try nextForm() else { return }
        range = form
      } catch {
        report(error, cost: Self.recoveryCost)
        recover(from: max(start, error.offset))
        continue
      }
      do throws(Malformed) {
        hear(try command(range))
      } catch {
        report(error, cost: 1)
      }
    }
  }

  /// How many errors are worth reading. To be unsure where the next command begins counts for several, as it
  /// may mean to have searched the whole text.
  private static let patience = 1024
  private static let recoveryCost = 64

  private mutating func report(_ error: Malformed, cost: Int) {
    errors.append(SyntaxError(error, lines: lines))
    patience -= cost
  }

  /// The extent of the next command, nil at the end. Moves into scripts within the script, and out of them.
  private mutating func nextForm() throws(Malformed) -> Range<Int>? {
    while true {
      try lexer.skipSpace()
      if lexer.byte(lexer.cursor) == UInt8(ascii: ")"), openScripts.popLast() != nil {
        lexer.cursor += 1
      } else if try !enterScript() {
        break
      }
    }
    let start = lexer.cursor
    if start == lexer.end {
      guard let open = openScripts.first else { return nil }
      openScripts = []
      throw Malformed(
        offset: start,
        message: "unexpected token: the text ends, and (script at \(lines.position(of: open)) is not closed")
    }
    guard source[start] == UInt8(ascii: "(") else {
      let token = try lexer.next()
      let expected = token.kind == .rightParenthesis ? "as no parenthesis is open" : "expected ("
      throw Malformed(
        offset: token.start, message: "unexpected token \(lexer.word(token).shown), \(expected)")
    }
    try lexer.skipForm(at: start)
    return start..<lexer.cursor
  }

  /// Moves behind `(script $name`, if that stands here.
  private mutating func enterScript() throws(Malformed) -> Bool {
    guard lexer.byte(lexer.cursor) == UInt8(ascii: "(") else { return false }
    var ahead = lexer
    ahead.cursor += 1
    // What is wrong here is wrong with the command.
    guard let keyword = try? ahead.next(), keyword.kind == .keyword, ahead.word(keyword) == "script" else {
      return false
    }
    if openScripts.count == ImplementationLimits.nesting { throw lexer.tooDeep() }
    openScripts.append(lexer.cursor)
    lexer.cursor = keyword.end
    if let name = try? ahead.next(), name.kind == .identifier { lexer.cursor = name.end }
    return true
  }

  /// Whether the first form is the field of a module: then the whole script is a module without its frame.
  private var isBareModule: Bool {
    var lexer = lexer
    guard let first = try? lexer.next(), first.kind == .leftParenthesis, let second = try? lexer.next() else {
      return false
    }
    return lexer.word(second).beginsField
  }

  /// Why the text is not one of any kind; nil for what may be a script.
  private var foreignKind: StaticString? {
    switch source.first(where: { $0 > 0x20 || $0 < 0x09 }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return "this looks like JSON, and not like a script: that begins with ("
    case UInt8(ascii: "<"): return "this looks like XML, and not like a script: that begins with ("
    case UInt8(ascii: "#"): return "this is not a script: that begins with (, and its comments with ;;"
    case 0xEF?: return nil  // which may be a byte order mark
    case let first? where first < 0x20 || first > 0x7E:
      return "this is not text, but bytes of some other kind"
    default: return nil
    }
  }

  /// Whether there is no token at all.
  private var isBlank: Bool {
    var lexer = lexer
    return (try? lexer.next())?.kind == .end
  }

  /// Moves to the next line that begins with a parenthesis, as commands do, or to the end.
  private mutating func recover(from offset: Int) {
    var index = offset
    while index < lexer.end {
      let byte = source[index]
      index += 1
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isLineEnd, lexer.byte(index) == UInt8(ascii: "(") { break }
    }
    lexer.cursor = index
  }

  private func command(_ range: Range<Int>) throws(Malformed) -> Command {
    var parser = try CommandParser(Lexer(source, range: range), lines: lines)
    let kind = try parser.command(in: range)
    if isModule, case .moduleDefinition = kind {
      throw Malformed(
        offset: range.lowerBound,
        message: "unexpected token definition, expected a field: only scripts define modules for later")
    }
    return Command(kind: kind, position: lines.position(of: range.lowerBound), source: range)
  }
}

/// What a script's text says, and where it says nothing.
public struct ScriptParse: Sendable {
  /// The commands that could be read, in order.
  public var commands: [Command]
  /// Why others could not, in the order of their positions.
  public var errors: [SyntaxError]
}

/// Parses a script as far as it can be parsed.
///
/// An error costs the command that it is in; where a command does not end, parsing goes on at the next line
/// that begins with a parenthesis. A module in the binary format is a script with one command. After a thousand errors, or sixteen such ends, the rest is left unread, so
/// that garbage costs little. Modules in text are not looked into (see `ModuleSource.Form.text`). A script
/// of module fields without any command is one module. Time and memory are linear in the length of the text.
///
/// - Parameters:
///   - source: the script's bytes; anything at all.
///   - isModule: whether the text is that of a module, as in a file named `.wat`: nothing is an empty module then, and a
///     module is no definition. Other commands are read all the same.
public func parseScriptTolerantly(_ source: [UInt8], isModule: Bool = false) -> ScriptParse {
  var commands: [Command] = []
  let errors = source.withUnsafeBufferPointer { source in
    parseScriptTolerantly(source, isModule: isModule) { commands.append($0) }
  }
  return ScriptParse(commands: commands, errors: errors)
}

/// Parses a script as far as it can be parsed, and hands its commands on one by one, in order, so that none need be
/// kept; see `parseScriptTolerantly(_:)`.
///
/// - Returns: why other commands could not be read, in the order of their positions.
public func parseScriptTolerantly(
  _ source: UnsafeBufferPointer<UInt8>, isModule: Bool = false, _ hear: (Command) -> Void
) -> [SyntaxError] {
  withoutActuallyEscaping(hear) { hear in
    var parser = ScriptParser(source, isModule: isModule, hear)
    parser.parse(stopsAtError: false)
    return parser.errors
  }
}

/// Where in a script a command stands: all that has to be kept to parse it again.
public struct CommandPlace: Hashable, Sendable {
  public let position: Position
  /// The command's own bytes in the script.
  public let source: Range<Int>
  /// Whether it is a script of module fields without any command.
  private let isBareModule: Bool

  public init(_ command: Command) {
    position = command.position
    source = command.source
    if case .module(let module) = command.kind, case .text(_, isBare: true) = module.form {
      isBareModule = true
    } else {
      isBareModule = false
    }
  }

  /// The command, or nil if there is none here. Its ranges are those in its own bytes.
  /// - Parameter text: the command's own bytes.
  public func command(of text: [UInt8]) -> Command? {
    let range = 0..<text.count
    if text.starts(with: binaryMagic) { return Command(binaryModule: text) }
    if isBareModule { return Command(bareModule: range) }
    return text.withUnsafeBufferPointer { text in
      let lines = LineTable(text, range: range, origin: position)
      guard var parser = try? CommandParser(Lexer(text, range: range), lines: lines),
        let kind = try? parser.command(in: range)
      else { return nil }
      return Command(kind: kind, position: position, source: range)
    }
  }
}

extension Command {
  /// The module that a file in the binary format is.
  fileprivate init(binaryModule bytes: [UInt8]) {
    self.init(
      kind: .module(ModuleSource(name: nil, form: .binary(bytes), position: .start)), position: .start,
      source: 0..<bytes.count)
  }

  /// The module that a script is which has no commands.
  fileprivate init(bareModule range: Range<Int>) {
    let form = ModuleSource.Form.text(range, isBare: true)
    self.init(
      kind: .module(ModuleSource(name: nil, form: form, position: .start)), position: .start, source: range)
  }
}

/// Parses a script; see `parseScriptTolerantly(_:)`.
///
/// - Throws: `SyntaxError` for the first command that is malformed, or if the text is larger than
///   `ImplementationLimits.moduleBytes` or nested more deeply than `ImplementationLimits.nesting`.
public func parseScript(_ source: [UInt8]) throws(SyntaxError) -> Script {
  var commands: [Command] = []
  let error = source.withUnsafeBufferPointer { source in
    var parser = ScriptParser(source) { commands.append($0) }
    parser.parse(stopsAtError: true)
    return parser.errors.first
  }
  if let error { throw error }
  return Script(commands: commands)
}
