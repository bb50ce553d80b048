import Glibc

/// The control group of this process and those above it, whose limits hold for it, too. Version 2 or 1.
public struct ControlGroup: Sendable {
  /// The folders of one controller, from the own group up to the root that can be seen.
  private let memory: [String]
  private let processes: [String]
  private let isUnified: Bool

  /// The group that this process is in; empty where there is no such thing, or no /proc to find it by.
  public init(mount: String = "/sys/fs/cgroup", membership: String = "/proc/self/cgroup") {
    var unified: String?
    var controllers: [Substring: String] = [:]
    for line in (SystemFile.text(membership) ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      if parts[1].isEmpty { unified = String(parts[2]) }
      for name in parts[1].split(separator: ",") { controllers[name] = String(parts[2]) }
    }
    isUnified = controllers["memory"] == nil
    if isUnified {
      memory = unified.map { Self.folders(mount, $0) } ?? []
      processes = memory
    } else {
      memory = Self.folders(mount + "/memory", controllers["memory"] ?? "")
      processes = Self.folders(mount + "/pids", controllers["pids"] ?? "")
    }
  }

  /// The folders on the way from a group to the mount. In a container the group's path may be that of the host,
  /// and the mount the group itself.
  private static func folders(_ mount: String, _ group: String) -> [String] {
    var parts = group.split(separator: "/")
    var folders: [String] = []
    while true {
      let folder = ([mount] + parts.map(String.init)).joined(separator: "/")
      if access(folder, F_OK) == 0 { folders.append(folder) }
      if parts.isEmpty { return folders }
      parts.removeLast()
    }
  }

  /// The least limit on memory, in bytes; nil where there is none.
  public var memoryLimit: UInt64? {
    let name = isUnified ? "memory.max" : "memory.limit_in_bytes"
    // Version 1 says "no limit" by a huge number.
    return memory.compactMap { SystemFile.number($0 + "/" + name) }.filter { $0 < 1 << 62 }.min()
  }

  /// The least limit on processes and threads; nil where there is none.
  public var processLimit: UInt64? { processes.compactMap { SystemFile.number($0 + "/pids.max") }.min() }

  /// How many more processes there may be; nil where there is no limit.
  public var processesLeft: UInt64? {
    processes.compactMap { folder in
      guard let most = SystemFile.number(folder + "/pids.max"),
        let now = SystemFile.number(folder + "/pids.current")
      else { return nil }
      return most > now ? most - now : 0
    }.min()
  }

  /// How many processes of the group have been killed because its memory was used up.
  var outOfMemoryKills: UInt64 {
    guard let folder = memory.first,
      let text = SystemFile.text(folder + (isUnified ? "/memory.events" : "/memory.oom_control"))
    else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix("oom_kill ") {
      return UInt64(line.dropFirst("oom_kill ".count)) ?? 0
    }
    return 0
  }
}
