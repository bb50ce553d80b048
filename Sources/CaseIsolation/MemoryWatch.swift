import CRuntime
import Glibc

/// Sees to it, from outside, that workers stay within their memory.
///
/// What counts is what is resident, so that address space which a module only asks for costs nothing. The
/// processes of a worker share most of their pages, so each is held against the limit by itself, and all of them
/// together against twice the limit.
public struct MemoryWatch: Sendable {
  /// Bytes that a process may hold; nil for no limit.
  public let limit: UInt64?
  private let controlGroup: ControlGroup
  /// Of the processes that the kernel killed for want of memory, those that are accounted for.
  private var knownKills: UInt64

  /// - Parameter limit: bytes that a process may hold; nil for no limit.
  public init(limit: UInt64?, controlGroup: ControlGroup = ControlGroup()) {
    self.limit = limit
    self.controlGroup = controlGroup
    knownKills = controlGroup.outOfMemoryKills
  }

  /// Whether the kernel tells what this has to know.
  public static var isPossible: Bool {
    SystemFile.text("/proc/self/statm") != nil
      && SystemFile.text("/proc/self/task/\(getpid())/children") != nil
  }

  /// Whether a process that SIGKILL ended was killed by the kernel for want of memory.
  public mutating func accountForKill() -> Bool {
    guard controlGroup.outOfMemoryKills > knownKills else { return false }
    knownKills += 1
    return true
  }

  /// The process of a worker that has to go, since it, or all of them together, are too large: of those that no
  /// other one came from, the largest.
  ///
  /// - Parameter holdsState: whether a worker's only process holds the state and runs no case: then it stays, however
  ///   large it is and for however long the machine keeps it from forking the process for the next case.
  public func victim(among processes: [pid_t], holdsState: Bool) -> pid_t? {
    guard let limit else { return nil }
    var residents: [pid_t: UInt64] = [:]
    for process in processes { residents[process] = ProcessMemory(of: process)?.resident }
    let sum = residents.values.reduce(0, &+)
    guard residents.values.contains(where: { $0 > limit }) || sum > 2 * limit else { return nil }
    if residents.count == 1, let process = residents.keys.first { return holdsState ? nil : process }
    let parents = Set(residents.keys.map(parent))
    let largest = residents.filter { !parents.contains($0.key) }.max { $0.value < $1.value }?.key
    // It may have become the state meanwhile.
    return largest.flatMap { residents[parent($0)] == nil ? nil : $0 }
  }

  private func parent(_ process: pid_t) -> pid_t {
    guard let fields = SystemFile.processFields(process), fields.count > 1 else { return 0 }
    return pid_t(fields[1]) ?? 0
  }
}
