import WasmISA
import WasmText

/// Finds out which features of WebAssembly the commands of a script are about, from their text alone: from what a
/// module's text needs (`FeatureScan`), and for an action from the module that it acts on. Modules in binary form, and
/// quoted ones, tell nothing.
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
}
