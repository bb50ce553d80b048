import WasmISA

/// Why something that a script relies on is not there: the verdict of whatever relies on it.
public struct Absence: Hashable, Sendable {
  /// `unsupported` or `notRun`.
  public var finding: Finding
  public var message: String

  package init(finding: Finding, message: String) {
    self.finding = finding
    self.message = message
  }

  /// A module that failed, or whose process died.
  static func failed(line: Int) -> Absence {
    Absence(finding: .notRun, message: "not run: the module at line \(line) failed")
  }

  static func unsupported(_ feature: String) -> Absence {
    Absence(finding: .unsupported, message: "unsupported: \(feature)")
  }

  var verdict: Verdict { .skip(finding, message) }
}

/// What a name in a script stands for, which may be something that failed to come about.
enum Binding<Value> {
  case present(Value)
  case absent(Absence)
}

/// One of a script's name spaces, with the latest thing bound being what a missing name means.
struct NameSpace<Value> {
  private(set) var latest: Binding<Value>?
  private var named: [Name: Binding<Value>] = [:]
  /// What a name means that is not bound; nil for nothing.
  private var unbound: Binding<Value>?

  /// The latest, or what a name was last bound to; nil for nothing.
  subscript(name: Name?) -> Binding<Value>? {
    guard let name else { return latest }
    return named[name] ?? unbound
  }

  mutating func bind(_ name: Name?, _ binding: Binding<Value>) {
    latest = binding
    if let name { named[name] = binding }
  }

  /// Replaces what a name is bound to; what a missing name means stays.
  mutating func lose(_ name: Name, _ binding: Binding<Value>) { named[name] = binding }

  /// From here on names that are not bound may mean anything, and so does a missing one.
  mutating func loseSight(_ absence: Absence) {
    latest = .absent(absence)
    unbound = .absent(absence)
  }

  /// The names that something is bound to, sorted.
  var names: [Name] { named.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// All that can be referred to.
  var values: [Value] {
    (Array(named.values) + [latest].compactMap { $0 }).compactMap {
      guard case .present(let value) = $0 else { return nil }
      return value
    }
  }
}

/// Everything that the commands of a script leave for later ones.
struct ScriptState<Instance, Executable> {
  /// Instances, by the names in the script.
  var instances = NameSpace<Instance>()
  /// Modules that can be instantiated again.
  var definitions = NameSpace<Executable>()
  /// Instances, by the names that modules import them under.
  var registered: [Name: Binding<Instance>] = [:]
  /// Why there may be registrations that nobody knows of.
  var unseen: Absence?
}
