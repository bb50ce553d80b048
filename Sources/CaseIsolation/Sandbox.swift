import CRuntime

/// What stands between a worker and the machine it runs on, whatever code its cases execute.
public struct Walls: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Few descriptors, and a bounded stack.
  public static let limits = Walls(rawValue: UInt32(WR_WALL_LIMITS))
  /// No new privileges, and no core dump.
  public static let privileges = Walls(rawValue: UInt32(WR_WALL_PRIVILEGES))
  /// No file can be opened (Landlock).
  public static let files = Walls(rawValue: UInt32(WR_WALL_FILES))
  /// No TCP (Landlock, from ABI 4 on).
  public static let network = Walls(rawValue: UInt32(WR_WALL_NETWORK))
  /// No signal to a process outside (Landlock, from ABI 6 on).
  public static let signals = Walls(rawValue: UInt32(WR_WALL_SIGNALS))
  /// Only the system calls that cases need (seccomp).
  public static let calls = Walls(rawValue: UInt32(WR_WALL_CALLS))

  public static let all: Walls = [.limits, .privileges, .files, .network, .signals, .calls]

  /// The walls that the kernel has.
  public static var offered: Walls { Walls(rawValue: wr_sandbox_offered()) }

  /// What each wall is called, and what it takes from the kernel.
  private static let names: [(wall: Walls, name: String, needs: String)] = [
    (.limits, "limits", "setrlimit"), (.privileges, "privileges", "no_new_privs"),
    (.files, "files", "Landlock"), (.network, "network", "Landlock ABI 4"),
    (.signals, "signals", "Landlock ABI 6"), (.calls, "calls", "seccomp"),
  ]

  /// What the walls in the set are called, such as `files` and `calls`.
  public var names: [String] { Self.names.filter { contains($0.wall) }.map(\.name) }

  /// What the kernel would need for them: `calls (seccomp)`.
  public var requirements: [String] {
    Self.names.filter { contains($0.wall) }.map { "\($0.name) (\($0.needs))" }
  }
}

/// Which walls a run wants.
public enum SandboxMode: String, CaseIterable, Sendable {
  /// All that the kernel has.
  case auto
  case off
  /// All there are: without one of them, nothing runs.
  case require
}

/// The worker's side of the sandbox.
public enum Sandbox {
  /// Raises what there is of these walls, and returns those that stand; see `enter`.
  package static func raise(_ walls: Walls) -> Walls { Walls(rawValue: wr_enter_sandbox(walls.rawValue)) }

  /// Raises the walls around this process and all that come from it. It must have read what it needs: afterwards no
  /// file can be opened, and whatever the mode is, none can grow beyond what the notes may hold.
  ///
  /// - Parameter leavesGuard: whether this is to be another process afterwards, if the walls allow that (see
  ///   `wr_leave_guard`).
  /// - Returns: the walls that stand, and whether there is a guard.
  static func enter(_ mode: SandboxMode, leavesGuard: Bool) -> (walls: Walls, isGuarded: Bool) {
    wr_limit_files()
    guard mode != .off else { return ([], false) }
    // The guard makes no calls that cases do not need, but for one.
    var walls = raise(Walls.all.subtracting(.calls))
    let isGuarded = leavesGuard && walls.contains(.signals) && wr_leave_guard()
    walls.formUnion(raise(isGuarded ? [.signals, .calls] : .calls))
    return (walls, isGuarded)
  }
}
