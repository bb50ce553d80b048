import WasmBinary
import WasmISA
import WasmText

/// Which commands of a script build on which.
///
/// A command *needs* those without which it would mean something else: the module that an action acts on, what a
/// module imports, the registrations that the imports go by. Names mean what was bound to them last; so the needs
/// of a command stay what they are in every part of the script that holds them all, in their order.
///
/// Besides, commands *share state* if they act on instances between which there is an import in either direction,
/// or that import the same memory or table of the host.
public struct ScriptDependencies {
  /// For each command, those that it needs itself, in ascending order.
  private var needs: [[Int]] = []
  /// For each command the instance that it makes or acts on, as the number of the command that makes it; nil for
  /// a command that leaves nothing behind.
  private var states: [Int?] = []
  /// Instances that share state have a common root.
  private var parents: [Int]

  /// - Parameters:
  ///   - commands: the script up to the last command that anybody asks for.
  ///   - source: the script's bytes.
  /// - Complexity: linear in the script, whose modules are parsed, but for following names.
  public init(_ commands: [Command], source: [UInt8]) {
    // One more for the host.
    parents = Array(0...commands.count)
    var names = Bindings(host: commands.count)
    for (index, command) in commands.enumerated() {
      var needed: Set<Int> = []
      var state: Int?
      switch command.kind {
      case .module(let module):
        let imports = imports(of: module, in: source)
        share(index, imports, names, &needed)
        names.instances.bind(module.name, index)
        names.definitions.bind(module.name, index)
        names.imports[index] = imports
        state = index
      case .assertModuleTrap(.module(let module), _):
        let imports = imports(of: module, in: source)
        // It may have written to what it imports before it trapped.
        share(index, imports, names, &needed)
        names.definitions.bind(nil, index)
        names.imports[index] = imports
        state = index
      case .assertUnlinkable(.module(let module), _):
        let imports = imports(of: module, in: source)
        share(nil, imports, names, &needed)
        names.definitions.bind(nil, index)
        names.imports[index] = imports
      case .assertModuleTrap(.instance(_, let definition), _):
        if let definition = names.definitions[definition] {
          needed.insert(definition)
          share(index, names.imports[definition] ?? [], names, &needed)
        }
        state = index
      case .assertUnlinkable(.instance(_, let definition), _):
        if let definition = names.definitions[definition] {
          needed.insert(definition)
          share(nil, names.imports[definition] ?? [], names, &needed)
        }
      case .input(let name), .component(let name):
        names.instances.bind(name, index)
        names.definitions.bind(name, index)
      case .moduleDefinition(let module):
        names.definitions.bind(module.name, index)
        names.imports[index] = imports(of: module, in: source)
      case .moduleInstance(let name, let definition):
        if let definition = names.definitions[definition] {
          needed.insert(definition)
          share(index, names.imports[definition] ?? [], names, &needed)
        }
        names.instances.bind(name, index)
        state = index
      case .register(let name, let module):
        if let instance = names.instances[module] { needed.insert(instance) }
        names.registered[name] = (command: index, instance: names.instances[module])
      case .action(let action), .assertReturn(let action, _), .assertTrap(let action, _),
        .assertExhaustion(let action, _), .assertException(let action):
        if let instance = names.instances[action.target.module] {
          needed.insert(instance)
          state = instance
        }
      case .assertMalformed, .assertInvalid, .assertMalformedCustom, .assertInvalidCustom, .unsupported,
        .output:
        break
      }
      needs.append(needed.sorted())
      states.append(state)
    }
  }

  /// The commands without which a command would mean something else, itself included, in ascending order.
  public func needed(by command: Int) -> [Int] { closure([command]) }

  /// All commands up to `command` that may matter to it, itself included, in ascending order: what it needs, and
  /// whatever acts on state that it may see, with what that needs.
  public func slice(_ command: Int) -> [Int] {
    let own = needed(by: command)
    let roots = Set(own.compactMap { states[$0].map(root) })
    let sharing = (0..<command).filter { index in states[index].map { roots.contains(root($0)) } ?? false }
    return closure(own + sharing)
  }

  /// The part of `commands` whose needs are all among them. In ascending order, as is what is given.
  public func wholePart(of commands: [Int]) -> [Int] {
    var kept: Set<Int> = []
    for command in commands where needs[command].allSatisfy(kept.contains) { kept.insert(command) }
    return commands.filter(kept.contains)
  }

  private func closure(_ commands: [Int]) -> [Int] {
    var reached: Set<Int> = []
    var pending = commands
    while let command = pending.popLast() {
      if reached.insert(command).inserted { pending += needs[command] }
    }
    return reached.sorted()
  }

  // MARK: State

  /// Notes what imports make necessary and, for a command that makes an instance, whose state it shares.
  private mutating func share(
    _ instance: Int?, _ imports: [Import], _ names: Bindings, _ needed: inout Set<Int>
  ) {
    for item in imports {
      if let (command, exporter) = names.registered[item.module] {
        needed.insert(command)
        if let instance, let exporter { unite(instance, exporter) }
      } else if let instance, item.type.isStateful {
        unite(instance, names.host)
      }
    }
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    // The smaller number is the root: paths stay short enough, as instances are united in their order.
    parents[max(a, b)] = min(a, b)
  }

  private func root(_ instance: Int) -> Int {
    var instance = instance
    while parents[instance] != instance { instance = parents[instance] }
    return instance
  }

  /// What names mean, as numbers of commands.
  private struct Bindings {
    struct Space {
      private var latest: Int?
      private var named: [Name: Int] = [:]

      subscript(name: Name?) -> Int? { name.map { named[$0] } ?? latest }

      mutating func bind(_ name: Name?, _ command: Int) {
        latest = command
        if let name { named[name] = command }
      }
    }

    /// The number that stands for the host.
    let host: Int
    var instances = Space()
    var definitions = Space()
    var registered: [Name: (command: Int, instance: Int?)] = [:]
    /// Of definitions.
    var imports: [Int: [Import]] = [:]
  }
}

/// What a module of a script imports; nothing, if it cannot be read.
private func imports(of module: ModuleSource, in source: [UInt8]) -> [Import] {
  switch module.form {
  case .text(let range, _):
    return (try? parseModule(source, range: range, at: module.position, isCommand: true))?.module.imports
      ?? []
  case .quote(let text): return (try? parseModule(text))?.module.imports ?? []
  case .binary(let bytes): return (try? decodeModule(bytes))?.imports ?? []
  }
}

extension ExternType {
  /// Whether what is imported can be changed.
  fileprivate var isStateful: Bool {
    switch self {
    case .memory, .table: return true
    case .function, .global, .tag: return false
    }
  }
}
