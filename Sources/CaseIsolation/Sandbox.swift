import CRuntime

/// What a worker may not do, whatever code its cases execute.
public struct Restrictions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Few descriptors, and a bounded stack.
  public static let limits = Restrictions(rawValue: UInt32(WR_RESTRICT_LIMITS))
  /// No new privileges, and no core dump.
  public static let privileges = Restrictions(rawValue: UInt32(WR_RESTRICT_PRIVILEGES))
  /// No file can be opened (Landlock).
  public static let files = Restrictions(rawValue: UInt32(WR_RESTRICT_FILES))
  /// No TCP (Landlock, from ABI 4 on).
  public static let network = Restrictions(rawValue: UInt32(WR_RESTRICT_NETWORK))
  /// No signal to a process outside (Landlock, from ABI 6 on).
  public static let signals = Restrictions(rawValue: UInt32(WR_RESTRICT_SIGNALS))
  /// Only the system calls that cases need (seccomp).
  public static let calls = Restrictions(rawValue: UInt32(WR_RESTRICT_CALLS))

  public static let all: Restrictions = [.limits, .privileges, .files, .network, .signals, .calls]
  /// Those that a program of somebody else's can live with: it opens files, has threads, and makes code as it likes.
  public static let ofPrograms: Restrictions = [.privileges, .network, .signals]

  /// The restrictions that the kernel has.
  public static var offered: Restrictions { Restrictions(rawValue: wr_sandbox_offered()) }

  /// The name of each restriction, and what it needs from the kernel.
  private static let names: [(restriction: Restrictions, name: String, needs: String)] = [
    (.limits, "limits", "setrlimit"), (.privileges, "privileges", "no_new_privs"),
    (.files, "files", "Landlock"), (.network, "network", "Landlock ABI 4"),
    (.signals, "signals", "Landlock ABI 6"), (.calls, "calls", "seccomp"),
  ]

  /// The names of the restrictions in the set, such as `files` and `calls`.
  public var names: [String] { Self.names.filter { contains($0.restriction) }.map(\.name) }

  /// What the kernel would need for them: `calls (seccomp)`.
  public var requirements: [String] {
    Self.names.filter { contains($0.restriction) }.map { "\($0.name) (\($0.needs))" }
  }
}

/// Which restrictions a run wants.
public enum SandboxMode: String, CaseIterable, Sendable {
  /// All that the kernel has.
  case auto
  case off
  /// All there are: without one of them, nothing runs.
  case require
}

/// The worker's side of the sandbox.
public enum Sandbox {
  /// Applies those of these restrictions that the kernel has, and returns those that hold; see `enter`.
  package static func apply(_ restrictions: Restrictions) -> Restrictions {
    Restrictions(rawValue: wr_enter_sandbox(restrictions.rawValue))
  }

  /// Applies the restrictions to this process and all that come from it. It must have read what it needs: afterwards no
  /// file can be opened, and whatever the mode is, none can grow beyond what the notes may hold. (Unless these are only
  /// restrictions that programs can live with.)
  ///
  /// - Parameter leavesGuard: whether this is to be another process afterwards, if the restrictions allow that (see
  ///   `wr_leave_guard`).
  /// - Returns: the restrictions that hold, and whether there is a guard.
  static func enter(
    _ mode: SandboxMode, _ wanted: Restrictions, leavesGuard: Bool
  ) -> (restrictions: Restrictions, isGuarded: Bool) {
    if wanted.contains(.limits) { wr_limit_files() }
    guard mode != .off else { return ([], false) }
    // The guard makes no calls that cases do not need, but for one.
    var restrictions = apply(wanted.subtracting(.calls))
    let isGuarded = leavesGuard && restrictions.contains(.signals) && wr_leave_guard()
    let rest = wanted.intersection(isGuarded ? [.signals, .calls] : .calls)
    if !rest.isEmpty { restrictions.formUnion(apply(rest)) }
    return (restrictions, isGuarded)
  }
}
