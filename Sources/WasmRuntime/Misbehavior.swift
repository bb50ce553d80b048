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
      }
    }
  }

#endif
