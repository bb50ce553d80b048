import WasmBinary
import WasmISA
import WasmText

/// Makes a script smaller for as long as it shows what it is to show: first it loses commands, then the modules of
/// those that are left lose fields, then functions lose what is in their bodies, and once more fields that nothing refers
/// to any more. Each step is one for which the test holds.
public final class ScriptReducer {
  /// Looks at a part of the script; see `Minimizer.Answer`.
  public typealias Test = (ScriptPart) -> Minimizer.Answer

  private let commands: [Command]
  private let source: [UInt8]
  private let test: Test
  private var isStopped = false
  /// The commands that are left.
  private var kept: [Int]
  /// Their texts, where these are no longer those of the script.
  private var texts: [Int: [UInt8]] = [:]

  /// - Parameters:
  ///   - start: commands of the script for which the test holds.
  ///   - test: called with parts that were not tested before, mostly.
  public init(_ commands: [Command], source: [UInt8], start: [Int], test: @escaping Test) {
    (self.commands, self.source, kept, self.test) = (commands, source, start, test)
  }

  /// The smallest part that is known to show what it is to show.
  public func part(header: [String] = []) -> ScriptPart {
    ScriptPart(kept, of: commands, in: source, texts: texts, header: header)
  }

  /// Whether the test has not stopped it, so that nothing more can be left out by these means.
  public var isSmallest: Bool { !isStopped }

  /// Leaves commands out.
  /// - Parameter fixed: commands that have to stay.
  public func reduceCommands(_ dependencies: ScriptDependencies, keeping fixed: Set<Int>) {
    let start = kept
    var minimizer = Minimizer()
    _ = minimizer.minimize(start.filter { !fixed.contains($0) }) { part in
      let wanted = Set(part).union(fixed)
      let candidate = dependencies.wholePart(of: start.filter(wanted.contains))
      if candidate == kept { return .holds }
      let answer = answer(candidate, texts)
      if answer == .holds { kept = candidate }
      return answer
    }
  }

  /// Makes the modules of the commands smaller.
  /// - Parameter includesBodies: whether functions may lose what they do, as well.
  public func reduceModules(includesBodies: Bool) {
    // What comes last depends on what comes before it.
    for command in kept.reversed() { reduceFields(of: command) }
    guard includesBodies else { return }
    for command in kept.reversed() where reduceBodies(of: command) { reduceFields(of: command) }
  }

  private func answer(_ kept: [Int], _ texts: [Int: [UInt8]]) -> Minimizer.Answer {
    if isStopped { return .stop }
    let answer = test(ScriptPart(kept, of: commands, in: source, texts: texts))
    if answer == .stop { isStopped = true }
    return answer
  }

  /// Replaces the text of a command, if the script still shows what it is to show.
  private func take(_ text: [UInt8], for command: Int) -> Minimizer.Answer {
    var texts = texts
    texts[command] = text
    let answer = answer(kept, texts)
    if answer == .holds { self.texts = texts }
    return answer
  }

  // MARK: Fields

  private func reduceFields(of index: Int) {
    let text = texts[index] ?? Array(source[commands[index].source])
    ModuleTextParts(of: text)?.reduce { take($0, for: index) }
  }

  // MARK: Bodies

  /// Says whether something could be left out.
  private func reduceBodies(of index: Int) -> Bool {
    let text = texts[index] ?? Array(source[commands[index].source])
    let parse = parseScriptTolerantly(text)
    guard parse.errors.isEmpty, parse.commands.count == 1 else { return false }
    let keyword: String
    switch parse.commands[0].kind {
    case .module: keyword = "(module"
    case .moduleDefinition: keyword = "(module definition"
    default: return false  // what assertions hold is small, and mostly wrong on purpose
    }
    guard let module = parse.commands[0].kind.module, let bytes = Self.bytes(of: module, in: text) else {
      return false
    }
    var isSmaller = false
    var reducer = ModuleReducer(bytes) { [self] modules in
      for (number, bytes) in modules.enumerated() {
        guard let decoded = try? decodeModule(bytes) else { continue }
        switch take(Self.command(keyword, module.name, decoded), for: index) {
        case .holds:
          isSmaller = true
          return .holds(number)
        case .fails: continue
        case .stop: return .stop
        }
      }
      return .fails
    }
    reducer?.reduceBodies()
    return isSmaller
  }

  /// The module in bytes, where everything has a name, so that other things can be left out of its text.
  private static func bytes(of source: ModuleSource, in text: [UInt8]) -> [UInt8]? {
    let bytes: [UInt8]?
    switch source.form {
    case .text(let range, _):
      bytes = (try? parseModule(text, range: range, keepsNames: true, isCommand: true)).map {
        encodeModule($0.module)
      }
    case .quote(let quoted):
      bytes = (try? parseModule(quoted, keepsNames: true)).map { encodeModule($0.module) }
    case .binary(let binary): bytes = binary
    }
    guard let bytes, var module = try? decodeModule(bytes) else { return nil }
    module.nameEverything()
    return encodeModule(module)
  }

  /// A module as a command of a script.
  private static func command(_ keyword: String, _ name: Name?, _ module: Module) -> [UInt8] {
    var text = printModule(module, isEditable: true)
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    let head = "(module".utf8.count
    return Array(keyword.utf8) + (name.map { Array(" \($0.identifierText)".utf8) } ?? []) + text[head...]
  }
}
