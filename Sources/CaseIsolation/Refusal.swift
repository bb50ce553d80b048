import CRuntime
import Glibc

/// What the system refused to grant to a worker, and which limit that most likely was: the machine's fault, not a
/// case's.
public struct Refusal: Error, Hashable, Sendable {
  public var errno: Int32

  public init(errno: Int32) { self.errno = errno }
}

extension Refusal: CustomStringConvertible {
  /// `the system grants no more processes (ulimit -u: 5)`.
  public var description: String {
    switch errno {
    case EAGAIN:
      let limits = [
        Self.limit("ulimit -u", __RLIMIT_NPROC), ControlGroup().processLimit.map { "pids.max: \($0)" },
      ]
      return "the system grants no more processes" + Self.list(limits)
    case EMFILE: return "no more files may be open" + Self.list([Self.limit("ulimit -n", RLIMIT_NOFILE)])
    case ENFILE: return "the system grants no more open files (fs.file-max)"
    case ENOMEM:
      let limits = [
        Self.limit("ulimit -v", RLIMIT_AS, unit: 1024), Self.limit("ulimit -d", RLIMIT_DATA, unit: 1024),
        ControlGroup().memoryLimit.map { "memory.max: \($0)" },
      ]
      return "the system grants no more memory" + Self.list(limits)
    default: return "the system refuses to start a process: \(String(cString: strerror(errno)))"
    }
  }

  private static func list(_ limits: [String?]) -> String {
    let known = limits.compactMap { $0 }
    return known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
  }

  /// A soft limit as the shell shows it; nil where there is none.
  private static func limit(_ name: String, _ resource: __rlimit_resource, unit: UInt64 = 1) -> String? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur != .max else {
      return nil
    }
    return "\(name): \(UInt64(limit.rlim_cur) / unit)"
  }
}
