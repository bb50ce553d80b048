import CRuntime
import Glibc

/// What the machine, as this process sees it, has for running cases.
public struct Host: Sendable {
  /// Kernel release, such as `6.12.8`.
  public let kernel: String
  public let processors: Int
  /// Whether the processor executes what the compiler emits (`Processor.level` of VMLayout).
  public let executesGeneratedCode: Bool
  public let restrictions: Restrictions
  /// 0 where there is no Landlock.
  public let landlockVersion: Int
  /// Whether a process can be held by a descriptor.
  public let hasProcessDescriptors: Bool
  public let hasCloseRange: Bool
  public let hasProc: Bool
  /// Whether eight gigabytes of addresses can be had for each of many memories.
  public let grantsReservations: Bool
  /// `vm.overcommit_memory`: 0 heuristic, 1 always, 2 never.
  public let overcommit: UInt64?
  public let mappings: UInt64?
  public let corePattern: String?
  /// Soft limits; nil for no limit.
  public let addressSpaceLimit, descriptorLimit, stackLimit, userProcessLimit: UInt64?
  public let controlGroup: ControlGroup

  /// Looks at this machine.
  public static func current() -> Host { Host() }

  private static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How many workers to run side by side: one more than there are processors, since of a worker's processes one
  /// waits for another most of the time, and for a moment both do.
  public static var jobs: Int { processors + 1 }

  private init() {
    kernel = SystemFile.line("/proc/sys/kernel/osrelease") ?? Self.release()
    processors = Self.processors
    executesGeneratedCode = wr_processor_suffices()
    restrictions = .offered
    landlockVersion = Int(wr_landlock_abi())
    let own = wr_open_process(getpid())
    hasProcessDescriptors = own >= 0
    if own >= 0 { close(own) }
    hasCloseRange = wr_has_close_range()
    hasProc = MemoryWatch.isPossible
    overcommit = SystemFile.number("/proc/sys/vm/overcommit_memory")
    mappings = SystemFile.number("/proc/sys/vm/max_map_count")
    corePattern = SystemFile.line("/proc/sys/kernel/core_pattern")
    addressSpaceLimit = Self.limit(RLIMIT_AS)
    descriptorLimit = Self.limit(RLIMIT_NOFILE)
    stackLimit = Self.limit(RLIMIT_STACK)
    userProcessLimit = Self.limit(__RLIMIT_NPROC)
    grantsReservations = Self.canReserve(512 << 30)
    controlGroup = ControlGroup()
  }

  private static func release() -> String {
    var name = utsname()
    guard uname(&name) == 0 else { return "" }
    return withUnsafePointer(to: &name.release) {
      $0.withMemoryRebound(to: CChar.self, capacity: 65) { String(cString: $0) }
    }
  }

  private static func limit(_ resource: __rlimit_resource) -> UInt64? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0, limit.rlim_cur != .max else {
      return nil
    }
    return UInt64(limit.rlim_cur)
  }

  /// Whether so many bytes of addresses are to be had.
  private static func canReserve(_ size: Int) -> Bool {
    let base = mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard base != MAP_FAILED else { return false }
    munmap(base, size)
    return true
  }
}
