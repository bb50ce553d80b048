import WasmISA
import WasmRuntime
import WasmText

/// Gives the commands of a script their names and numbers; see `CaseIdentity`.
struct CaseNames {
  /// Scalars in a name before its ordinal.
  fileprivate static let limit = 140

  /// The last ordinal of each name that is taken. Names are known by their hashes, as a script may have a million:
  /// should two collide, one has an ordinal without need.
  private var ordinals: [UInt64: UInt32] = [:]
  private var repetitions: [CommandDigest: UInt32] = [:]

  /// Which of equal commands this is, from 1.
  mutating func repetition(of digest: CommandDigest) -> Int {
    repetitions[digest, default: 0] += 1
    return Int(repetitions[digest]!)
  }

  /// The name, with an ordinal where it is taken.
  mutating func unique(_ name: String) -> String {
    let name = name.escaped.elided(to: Self.limit)
    guard var ordinal = take(name) else { return name }
    while true {
      ordinal += 1
      let candidate = "\(name) #\(ordinal)"
      if take(candidate) == nil {
        ordinals[Self.hash(name)] = ordinal
        return candidate
      }
    }
  }

  /// Takes a name; if it is taken, returns its last ordinal instead.
  private mutating func take(_ name: String) -> UInt32? {
    let hash = Self.hash(name)
    if let ordinal = ordinals[hash] { return ordinal }
    ordinals[hash] = 1
    return nil
  }

  private static func hash(_ name: String) -> UInt64 {
    var hash = FNV1a()
    for byte in name.utf8 { hash.add(byte) }
    return hash.value
  }
}

extension Command {
  /// What the command is and acts on.
  var name: String {
    switch kind {
    case .module(let source): return join("module", source.name?.identifier)
    case .moduleDefinition(let source): return join("module definition", source.name?.identifier)
    case .moduleInstance(let instance, let definition):
      return join("module instance", instance?.identifier, definition?.identifier)
    case .register(let name, let module): return join(keyword, name.quoted, module?.identifier)
    case .action(let action): return action.name(after: nil)
    case .assertReturn(let action, _), .assertTrap(let action, _), .assertExhaustion(let action, _),
      .assertException(let action):
      return action.name(after: keyword)
    case .assertModuleTrap(.module(let source), let message):
      return join(keyword, "module", source.name?.identifier, message.quoted)
    case .assertModuleTrap(.instance(let name, let definition), let message),
      .assertUnlinkable(.instance(let name, let definition), let message):
      return join(keyword, "module instance", name?.identifier, definition?.identifier, message.quoted)
    case .assertMalformed(let source, let message), .assertInvalid(let source, let message),
      .assertUnlinkable(.module(let source), let message), .assertMalformedCustom(let source, let message),
      .assertInvalidCustom(let source, let message):
      return join(keyword, source.name?.identifier, message.quoted)
    case .input(let name), .component(let name): return join(keyword, name?.identifier)
    case .unsupported, .output: return keyword
    }
  }
}

extension Action {
  /// - Parameter keyword: the assertion's; `invoke` goes without saying there.
  fileprivate func name(after keyword: String?) -> String {
    switch self {
    case .invoke(let module, let export, let arguments):
      let arguments = arguments.map { "(\($0.text))" }.joined(separator: " ")
      return join(
        keyword ?? "invoke", module?.identifier, export.quoted, arguments.isEmpty ? nil : arguments)
    case .get(let module, let export):
      return join(keyword, "get", module?.identifier, export.quoted)
    }
  }
}

private func join(_ words: String?...) -> String {
  words.compactMap { $0 }.joined(separator: " ")
}

extension Name {
  /// The name in quotation marks, as scripts write it, its middle left out where it is long.
  var quoted: String {
    let text = description.elided(to: CaseNames.limit)
    return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").escaped)\""
  }

  /// The name as messages show it, its middle left out where it is long.
  var shown: String { description.elided(to: CaseNames.limit).escaped }

  /// The name as an identifier, as scripts write it.
  var identifier: String {
    utf8.allSatisfy(Self.isIdentifierByte) && !utf8.isEmpty ? "$\(description)" : "$\(quoted)"
  }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      return true
    default: return "!#$%&'*+-./:<=>?@\\^_`|~".utf8.contains(byte)
    }
  }
}
