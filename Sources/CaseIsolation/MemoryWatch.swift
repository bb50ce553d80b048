import CRuntime
import Glibc

/// Sees to it, from outside, that workers stay within their memory.
///
/// What counts is what is resident, so that address space which a module only asks for costs nothing. A worker is a
/// session: its processes are found by that. Those of a chain share most of their pages, so each is held against the
/// limit by itself, and all of them together against twice the limit.
public struct MemoryWatch: Sendable {
  /// Bytes that a process may hold; nil for no limit.
  public let limit: UInt64?
  private var nextTick: UInt64 = 0
  private var lastLook: UInt64 = 0
  private let pageSize = UInt64(max(sysconf(Int32(_SC_PAGESIZE)), 1))
  /// Sessions whose only process was too large the last time.
  private var suspects: Set<pid_t> = []
  private let controlGroup: ControlGroup
  /// Of the processes that the kernel killed for want of memory, those that are accounted for.
  private var knownKills: UInt64

  /// How often to look while a worker says nothing, and otherwise.
  private static let interval: UInt64 = 50_000_000
  private static let lazyInterval: UInt64 = 250_000_000

  /// - Parameter limit: bytes that a process may hold; nil for no limit.
  public init(limit: UInt64?, controlGroup: ControlGroup = ControlGroup()) {
    self.limit = limit
    self.controlGroup = controlGroup
    knownKills = controlGroup.outOfMemoryKills
  }

  /// Whether a process that SIGKILL ended was killed by the kernel for want of memory.
  mutating func accountForKill() -> Bool {
    guard controlGroup.outOfMemoryKills > knownKills else { return false }
    knownKills += 1
    return true
  }

  /// Whether the kernel tells what this has to know.
  public static var isPossible: Bool { SystemFile.text("/proc/self/statm") != nil }

  /// When `look` wants to be called again.
  var deadline: UInt64 { limit == nil ? .max : nextTick }

  private struct Sample {
    var process: pid_t
    var parent: pid_t
    var resident: UInt64
  }

  /// Looks at the sessions, unless it is too early, and kills the process that runs the case in each that is too
  /// large.
  /// - Parameter silent: whether one of them has said nothing since the last call.
  /// - Returns: the sessions in which a process was killed.
  mutating func look(at sessions: [pid_t], silent: Bool) -> [pid_t] {
    guard let limit else { return [] }
    let now = wr_now()
    guard now >= nextTick else { return [] }
    nextTick = now + Self.interval
    guard silent || now >= lastLook + Self.lazyInterval else { return [] }
    lastLook = now
    var killed: [pid_t] = []
    var newSuspects: Set<pid_t> = []
    for (session, samples) in samples(of: sessions) {
      let sum = samples.reduce(0) { $0 + $1.resident }
      guard samples.contains(where: { $0.resident > limit }) || sum > 2 * limit else { continue }
      // Between two cases the state is in one process, which must not be taken for a case.
      if samples.count == 1, !suspects.contains(session) {
        newSuspects.insert(session)
        continue
      }
      if kill(samples, in: session) { killed.append(session) }
    }
    suspects = newSuspects
    return killed
  }

  /// Kills the largest of the processes that no other one came from.
  private func kill(_ samples: [Sample], in session: pid_t) -> Bool {
    let parents = Set(samples.map(\.parent))
    let leaves = samples.filter { !parents.contains($0.process) }
    guard let victim = leaves.max(by: { $0.resident < $1.resident }) else { return false }
    let process = wr_open_process(victim.process)
    defer { if process >= 0 { close(process) } }
    // Numbers are given out again: only what the descriptor means is still the one that was looked at.
    guard getsid(victim.process) == session else { return false }
    return wr_kill_process(process, victim.process)
  }

  private func samples(of sessions: [pid_t]) -> [pid_t: [Sample]] {
    var samples: [pid_t: [Sample]] = [:]
    guard let directory = opendir("/proc") else { return samples }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let number = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { atoi($0) }
      }
      guard number > 0, case let session = getsid(number), sessions.contains(session),
        let resident = resident(number)
      else { continue }
      samples[session, default: []].append(
        Sample(process: number, parent: parent(number), resident: resident))
    }
    return samples
  }

  /// Bytes that a process holds, its own and shared ones.
  private func resident(_ process: pid_t) -> UInt64? {
    guard let fields = SystemFile.line("/proc/\(process)/statm")?.split(separator: " "), fields.count > 1
    else {
      return nil
    }
    return UInt64(fields[1]).map { $0 &* pageSize }
  }

  private func parent(_ process: pid_t) -> pid_t {
    // "number (name) state parent …", where the name may be anything.
    guard let line = SystemFile.line("/proc/\(process)/stat"), let end = line.lastIndex(of: ")") else {
      return 0
    }
    let fields = line[line.index(after: end)...].split(separator: " ")
    return fields.count > 1 ? pid_t(fields[1]) ?? 0 : 0
  }
}
