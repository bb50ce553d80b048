import Conformance
import Gate
import Reporting
import Selection

/// Which scripts and cases to run, and in which order.
struct RunSelection {
  var filter: CaseFilter?
  /// What was found before, if somebody said where that is.
  var earlier: EarlierRun?
  /// Whether to run only what did not pass then.
  var isRerun = false
  var shard: Shard?
  var order = RunOrder.given
  /// Which files in folders are scripts.
  var include = [ScriptSearch.usualPattern]
  /// The folder that names of scripts are relative to.
  var root: String?

  /// Whether all cases of a script are selected that is.
  var selectsWholeScripts: Bool { filter == nil && !isRerun }

  /// Whether scripts or cases may be left out.
  var isPart: Bool { !selectsWholeScripts || shard != nil }

  func selects(_ identity: CaseIdentity, feature: String?) -> Bool {
    if isRerun, let earlier, !earlier.isOpen(identity.id) { return false }
    guard let filter else { return true }
    return filter.selects(
      CaseFilter.Candidate(identity, feature: feature, status: earlier?.status(of: identity.id)))
  }

  /// Finds the scripts that paths stand for; without any, what is to run again is where the earlier run says.
  func search(_ paths: [String]) -> ScriptSearch {
    guard paths.isEmpty, isRerun, let earlier else { return ScriptSearch(paths, include: include) }
    return ScriptSearch(earlier.openScripts, root: root)
  }

  /// Whether these scripts were named to be run again, and the earlier run tells of none of them.
  func knowsNone(of scripts: [ScriptFile]) -> Bool {
    guard isRerun, let earlier, !scripts.isEmpty else { return false }
    return scripts.allSatisfy { earlier.nanoseconds(of: $0.name) == nil }
  }

  /// What to run of the scripts that were found, and what a report has to say about the choice.
  func choose(from found: [ScriptFile]) -> (scripts: [ScriptFile], facts: [RunFact]) {
    var facts: [RunFact] = []
    var scripts = found
    if let root {
      for index in scripts.indices { scripts[index].name = Self.name(scripts[index].name, below: root) }
    }
    // Shards are parts of the same whole, whatever is left out of it for other reasons.
    var chosen =
      shard?.positions(of: scripts.map(\.name)) { earlier?.nanoseconds(of: $0) } ?? Array(scripts.indices)
    order.apply(to: &chosen, scripts, earlier)
    if let shard {
      facts.append(RunFact(RunRecord.Fact.shard, "\(shard)"))
      facts.append(
        RunFact(RunRecord.Fact.scripts, "\(PartPositions(positions: chosen, total: scripts.count))"))
    }
    if !selectsWholeScripts {
      facts.append(RunFact(RunRecord.Fact.choice, isRerun ? "rerun" : "filter"))
      chosen.removeAll { position in
        let file = scripts[position].name
        return filter.map { !$0.maySelect(file: file) } ?? false
          || isRerun && !(earlier?.isOpen(file: file) ?? true)
      }
    }
    return (chosen.map { scripts[$0] }, facts)
  }

  /// A path relative to a folder above it; as it is, if the folder is not.
  static func name(_ path: String, below root: String) -> String {
    let (parts, above) = (components(path), components(root))
    guard path.hasPrefix("/") == root.hasPrefix("/"), parts.count > above.count, parts.starts(with: above)
    else {
      return path
    }
    return parts.dropFirst(above.count).joined(separator: "/")
  }

  /// The names in a path, without those that lead nowhere.
  private static func components(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts
  }
}

/// The order in which scripts run. (Within a script the order of the cases is its meaning.)
enum RunOrder: Hashable {
  /// As the paths are given, and in folders by name.
  case given
  /// Those that did not pass in an earlier run before the others.
  case failedFirst
  /// Those that took the longest in an earlier run first.
  case slowFirst
  case random(seed: UInt64)

  var needsEarlierRun: Bool { self == .failedFirst || self == .slowFirst }

  /// - Parameter text: `given`, `failed-first`, `slow-first`, `random` or `random:SEED`.
  init?(_ text: String) {
    switch text {
    case "given": self = .given
    case "failed-first": self = .failedFirst
    case "slow-first": self = .slowFirst
    case "random": self = .random(seed: .random(in: 1...999_999))
    default:
      guard text.hasPrefix("random:"), let seed = UInt64(text.dropFirst(7)) else { return nil }
      self = .random(seed: seed)
    }
  }

  /// - Parameter chosen: indices into `scripts`.
  fileprivate func apply(to chosen: inout [Int], _ scripts: [ScriptFile], _ earlier: EarlierRun?) {
    func key(_ index: Int) -> UInt64 {
      let file = scripts[index].name
      switch self {
      case .given: return 0
      case .failedFirst: return earlier?.isOpen(file: file) ?? true ? 0 : 1
      case .slowFirst: return .max - (earlier?.nanoseconds(of: file) ?? .max)
      case .random(let seed):
        var hash = FNV1a()
        for byte in "\(seed) \(file)".utf8 { hash.add(byte) }
        return hash.value &* 0x9e37_79b9_7f4a_7c15 >> 16
      }
    }
    if self != .given { chosen = chosen.map { (key($0), $0) }.sorted { $0 < $1 }.map(\.1) }
  }
}
