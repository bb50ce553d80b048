import CRuntime
import Glibc

/// The processes that come from this one, as the kernel shows them under /proc. Since this process adopts
/// descendants whose parents end, none is out of reach for good, whatever session or group it moved to.
struct Descendants {
  struct Process {
    var id: pid_t
    var group: pid_t
    var session: pid_t
  }

  /// Children that were there before any worker, and are none of ours.
  private let others: Set<pid_t>
  private let ownSession = getsid(0)

  init() { others = Set(Self.children(of: getpid())) }

  /// Children that belong to no session of `live`: what is left of workers that have ended, and what left its
  /// worker's session and was then adopted.
  func strays(live: Set<pid_t>) -> [Process] {
    Self.children(of: getpid()).compactMap { child in
      guard !others.contains(child), let process = Self.process(child), process.session != ownSession,
        !live.contains(process.session)
      else { return nil }
      return process
    }
  }

  /// All processes of a worker: those of its session among the children, and whatever comes from them.
  static func processes(of session: pid_t) -> [Process] {
    var found: [Process] = []
    var pending = children(of: getpid()).filter { process($0)?.session == session }
    while let next = pending.popLast(), found.count < 10_000 {
      if let process = process(next) { found.append(process) }
      pending += children(of: next)
    }
    return found
  }

  /// Kills a process with all that comes from it, its group at once.
  static func kill(_ process: Process) {
    let own = getpgrp()
    for child in [process.id] + children(of: process.id) {
      if let group = Self.process(child)?.group, group > 1, group != own { Glibc.kill(-group, SIGKILL) }
      Glibc.kill(child, SIGKILL)
    }
  }

  private static func children(of process: pid_t) -> [pid_t] {
    let text = SystemFile.text("/proc/\(process)/task/\(process)/children", limit: .max) ?? ""
    return text.split(separator: " ").compactMap { pid_t($0) }
  }

  /// Group and session of a process; nil if it has gone, or is but a zombie.
  private static func process(_ id: pid_t) -> Process? {
    guard let fields = SystemFile.processFields(id), fields.count > 3, fields[0] != "Z",
      let group = pid_t(fields[2]), let session = pid_t(fields[3])
    else { return nil }
    return Process(id: id, group: group, session: session)
  }
}
