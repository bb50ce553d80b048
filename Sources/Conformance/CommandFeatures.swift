import WasmISA
import WasmText

/// Finds out which features of WebAssembly the commands of a script are about, from their text alone: from the
/// instructions and types that a module names, and for an action from the module that it acts on. Modules in binary
/// form, and quoted ones, tell nothing.
struct CommandFeatures {
  private var latest: Feature?
  private var named: [Name: Feature?] = [:]

  /// The newest of the features that a command needs beyond WebAssembly 1.0, or nil.
  ///
  /// - Parameter own: the newest feature that its own text names.
  mutating func feature(of command: Command, own: Feature?) -> Feature? {
    switch command.kind {
    case .module(let source), .moduleDefinition(let source):
      latest = own
      if let name = source.name { named[name] = .some(own) }
      return own
    case .moduleInstance(let instance, let definition):
      latest = module(definition)
      if let instance { named[instance] = .some(latest) }
      return latest
    case .assertUnlinkable(.module, _), .assertModuleTrap(.module, _):
      latest = own
      return own
    case .assertUnlinkable(.instance(_, let definition), _),
      .assertModuleTrap(.instance(_, let definition), _):
      return module(definition)
    case .register(_, let name): return module(name)
    case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
      .assertExhaustion(let action, _), .assertException(let action):
      return Self.newer(own, module(action.target.module))
    default: return own
    }
  }

  private func module(_ name: Name?) -> Feature? {
    guard let name else { return latest }
    return named[name] ?? nil
  }

  static func newer(_ a: Feature?, _ b: Feature?) -> Feature? {
    guard let a, let b else { return a ?? b }
    return a.rawValue < b.rawValue ? b : a
  }

  /// The feature that a token of a module's text stands for, beyond WebAssembly 1.0.
  static func feature(of token: UnsafeBufferPointer<UInt8>) -> Feature? {
    guard let first = token.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return nil }
    if let opcode = Opcode(mnemonic: token) { return opcode.feature == .mvp ? nil : opcode.feature }
    return types[String(decoding: token, as: UTF8.self)] ?? ProposalSyntax.proposal(ofWord: token)
  }

  /// The types, and the words of types and fields, that a feature came with.
  private static let types: [String: Feature] = [
    "v128": .simd, "externref": .referenceTypes, "i31ref": .gc, "eqref": .gc, "anyref": .gc, "structref": .gc,
    "arrayref": .gc, "nullref": .gc, "nullfuncref": .gc, "nullexternref": .gc, "rec": .gc, "struct": .gc,
    "array": .gc, "sub": .gc, "tag": .exceptions, "pagesize": .customPageSizes, "shared": .atomics,
    "exnref": .exceptions,
    "nullexnref": .exceptions,
  ]
}

extension Feature {
  /// The feature as filters and reports call it, such as `tail-call`.
  package var word: String {
    "\(self)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}
