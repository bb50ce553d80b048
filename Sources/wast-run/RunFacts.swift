import CaseIsolation
import Conformance
import Files
import Glibc
import Reporting
import VMLayout

extension RunStart {
  init(_ plan: RunPlan) {
    var facts = [
      RunFact("timeout", "\(Double(plan.timeout) / 1e9) s"),
      RunFact("messages", plan.messages.rawValue),
      plan.engine.map { RunFact("engine", SafeText.of($0.name, .oneLine, limit: 200)) }
        ?? RunFact("abi", plan.mode.code.discipline.rawValue),
      RunFact("processor", Self.processor),
    ]
    if plan.mode.code.processor != .host {
      facts.append(RunFact("arch", "\(plan.mode.code.processor.rawValue), emulated"))
    }
    facts += plan.rules.facts
    facts += plan.mode.facts(ofOwnEngine: plan.engine == nil)
    if plan.engine == nil {
      facts.append(RunFact("isolation", IsolationMode(value: plan.isolation).description))
    }
    if let file = plan.configuration {
      facts.append(RunFact("configuration", SafeText.of(file, .oneLine, limit: 200)))
    }
    if plan.attempts.repeats > 1 { facts.append(RunFact("repeat", String(plan.attempts.repeats))) }
    if plan.attempts.retries > 0 { facts.append(RunFact("retries", String(plan.attempts.retries))) }
    var commits: [String] = []
    for path in plan.paths.isEmpty ? [ScriptSearch.usual] : plan.paths {
      if let commit = Checkout(of: path)?.commit, !commits.contains(commit) { commits.append(commit) }
    }
    facts += commits.map { RunFact("commit", $0) }
    self.init(version: Version.description, arguments: ProgramArguments.strings, facts: facts)
  }

  /// The processor's own name; `unknown` where the system does not tell.
  private static var processor: String {
    let lines = firstBytes(of: "/proc/cpuinfo", limit: 4096)?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix("model name") }
    return line?.split(separator: ":", maxSplits: 1).last.map { SafeText.folded(String($0)) } ?? "unknown"
  }
}

/// The Git checkout that a file or folder is part of. It is read, not asked of Git: whose configuration can
/// name programs to run.
private struct Checkout {
  private let folder: String

  init?(of path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var folder = String(cString: resolved)[...]
    while access("\(folder)/.git/HEAD", R_OK) != 0 {
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
    self.folder = folder + "/.git/"
  }

  /// The commit that is checked out; nil if that is not plain to see.
  var commit: String? {
    guard let head = firstBytes(of: folder + "HEAD", limit: 1000)?.split(separator: "\n").first else {
      return nil
    }
    guard head.hasPrefix("ref: refs/") else { return Self.hash(head) }
    let name = head.dropFirst(5)
    if let line = firstBytes(of: folder + name, limit: 100)?.split(separator: "\n").first {
      return Self.hash(line)
    }
    let packed = firstBytes(of: folder + "packed-refs", limit: 1 << 20)?.split(separator: "\n") ?? []
    return packed.first { $0.hasSuffix(" " + name) }.flatMap { Self.hash($0.prefix { $0 != " " }) }
  }

  private static func hash(_ text: Substring) -> String? {
    (40...64).contains(text.utf8.count) && text.allSatisfy(\.isHexDigit) ? String(text) : nil
  }
}

/// How a file begins, as text; nil if it cannot be read.
private func firstBytes(of path: String, limit: Int) -> String? {
  (try? PlainFile(path).beginning(limit)).map { String(decoding: $0, as: UTF8.self) }
}
