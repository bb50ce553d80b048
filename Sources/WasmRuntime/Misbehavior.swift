#if DEBUG

  import CRuntime

  /// What a case may do to the process that runs it, for the tests of isolation. Exists in debug builds only.
  public enum Misbehavior: String, CaseIterable, Sendable {
    case segfault
    case abort
    case exit0
    case spin
    case smash
    case closeDescriptors = "close_descriptors"
    case stop
    case illegal
    case sleep
    case flood
    case killGroup = "kill_group"
    case killHolder = "kill_holder"
    case stopHolder = "stop_holder"
    case leaveProcess = "leave_process"
    case leaveSession = "leave_session"
    case scribble

    /// Does it; most of them never return.
    public func perform() {
      switch self {
      case .segfault: wr_misbehave(WR_SEGFAULT)
      case .abort: wr_misbehave(WR_ABORT)
      case .exit0: wr_misbehave(WR_EXIT_ZERO)
      case .spin: wr_misbehave(WR_SPIN)
      case .smash: wr_misbehave(WR_SMASH_STACK)
      case .closeDescriptors: wr_misbehave(WR_CLOSE_DESCRIPTORS)
      case .stop: wr_misbehave(WR_STOP)
      case .illegal: wr_misbehave(WR_ILLEGAL_INSTRUCTION)
      case .sleep: wr_misbehave(WR_SLEEP)
      case .flood: wr_misbehave(WR_FLOOD_OUTPUT)
      case .killGroup: wr_misbehave(WR_KILL_GROUP)
      case .killHolder: wr_misbehave(WR_KILL_HOLDER)
      case .stopHolder: wr_misbehave(WR_STOP_HOLDER)
      case .leaveProcess: wr_misbehave(WR_LEAVE_PROCESS)
      case .leaveSession: wr_misbehave(WR_LEAVE_SESSION)
      case .scribble: wr_misbehave(WR_SCRIBBLE)
      }
    }
  }

#endif
