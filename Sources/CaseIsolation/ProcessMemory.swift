import Glibc

/// What a process holds of the machine's memory, as the kernel counts it.
public struct ProcessMemory: Sendable {
  /// Bytes that are resident, shared ones among them.
  public let resident: UInt64
  /// Resident bytes of files and of memory that is shared on purpose.
  public let shared: UInt64

  /// nil if there is no such process, or no `/proc`.
  public init?(of process: pid_t) {
    let pages = SystemFile.line("/proc/\(process)/statm")?.split(separator: " ").map { UInt64($0) }
    guard let pages, pages.count > 2, let resident = pages[1], let shared = pages[2] else { return nil }
    let pageSize = UInt64(max(sysconf(Int32(_SC_PAGESIZE)), 1))
    self.resident = resident &* pageSize
    self.shared = shared &* pageSize
  }
}
