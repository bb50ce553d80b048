import CaseIsolation
import Conformance
import Reporting
import VMLayout

/// How a run goes about on this machine: what was asked for, held against what there is.
struct RunMode {
  let host: Host
  let sandbox: SandboxMode
  let bounds: BoundsStrategy
  /// Whether a script that has more memories than there are addresses to guard them by goes on with checks.
  let mayStartToCheck: Bool
  let jobs: Int
  let maxMemory: MemoryLimit
  /// How our own compiler and runtime go about.
  let code: CodeMode
  /// What is not as it could be, and what follows from it: a line each.
  let fallbacks: [String]

  /// Processes that a worker needs at once: the guard, the state, the case, and one that is ending.
  private static let processesPerWorker: UInt64 = 4

  init(_ options: LimitOptions, _ code: CodeMode, jobs wanted: Int?, host: Host = .current()) {
    self.host = host
    var fallbacks: [String] = []
    sandbox = options.sandbox
    if sandbox == .auto, case let missing = Restrictions.all.subtracting(host.restrictions), !missing.isEmpty
    {
      fallbacks.append(
        "the sandbox lacks \(list(missing.requirements)): not supported by this kernel")
    }

    bounds = code.bounds.strategy(grantsReservations: host.grantsReservations)
    if code.bounds == .auto, bounds == .check {
      let reason =
        host.addressSpaceLimit.map { "address space is limited to \(mebibytes($0))" }
        ?? "the system grants no large reservations"
      fallbacks.append("every memory access is checked: \(reason)")
    }
    mayStartToCheck = code.bounds == .auto

    var jobs = wanted ?? Host.jobs
    if let left = host.controlGroup.processesLeft, case let most = max(1, left / Self.processesPerWorker),
      most < UInt64(jobs)
    {
      jobs = Int(most)
      fallbacks.append("\(jobs) scripts in parallel: the control group allows only \(left) more processes")
    }
    self.jobs = jobs

    maxMemory = options.maxMemory
    self.code = code
    if maxMemory.bytes != nil, !host.hasProc {
      fallbacks.append("memory of cases is not limited: that needs a complete /proc")
    }
    self.fallbacks = fallbacks
  }

  /// The protections that a run has to do without although it needs them, with what they take.
  var missingProtections: [String] {
    guard sandbox == .require else { return [] }
    let missing = Restrictions.all.subtracting(host.restrictions).requirements
    return host.hasProc ? missing : missing + ["limits on memory and processes (a complete /proc)"]
  }

  /// The mode, for reports.
  /// - Parameter isOwn: whether it is our own compiler and runtime that runs modules.
  func facts(ofOwnEngine isOwn: Bool = true) -> [RunFact] {
    let restrictions = host.restrictions.intersection(isOwn ? .all : .ofPrograms)
    var facts = [RunFact("sandbox", sandbox == .off ? "off" : list(restrictions.names))]
    if isOwn { facts.append(RunFact("bounds", bounds.rawValue)) }
    facts += [RunFact("jobs", String(jobs)), RunFact("max-memory", maxMemory.description)]
    if isOwn {
      facts += [
        RunFact("proposals", list(SupportedFeatures.proposals)),
        RunFact("unsupported", list(SupportedFeatures.missing)),
      ]
    }
    facts += [
      RunFact("machine.kernel", host.kernel), RunFact("machine.processors", String(host.processors)),
    ]
    if code.heapChecks.stress > 0 { facts.append(RunFact("gc-stress", String(code.heapChecks.stress))) }
    if code.heapChecks.verifies { facts.append(RunFact("gc-verify", "on")) }
    for fallback in fallbacks { facts.append(RunFact("fallback", fallback)) }
    return facts
  }
}

/// `a, b, c`, or `none`.
func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }

func mebibytes(_ bytes: UInt64) -> String { "\(bytes >> 20) MiB" }
