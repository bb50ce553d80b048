#if DEBUG

  import CRuntime
  import VMLayout

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
    /// Generated code fails right behind the call of this.
    case patchCaller = "patch_caller"
    /// From the next function on, every access to memory 0 of any instance goes astray.
    case loseMemory = "lose_memory"
    /// Every import is called at an address where nothing is.
    case loseImports = "lose_imports"
    /// Every service of the runtime is called at such an address.
    case loseServices = "lose_services"
    /// The next object is a fault of what is asked for room.
    case loseHeap = "lose_heap"
    case loseHostStack = "lose_host_stack"
    case loseSignalStack = "lose_signal_stack"
    case overflow
    case sleep
    case flood
    case killGroup = "kill_group"
    case killHolder = "kill_holder"
    case stopHolder = "stop_holder"
    case leaveProcess = "leave_process"
    case leaveSession = "leave_session"
    case leaveGroup = "leave_group"
    case forkBomb = "fork_bomb"
    case scribble

    /// Does it; most of them never return.
    public func perform(in store: Store) {
      switch self {
      case .segfault: wr_misbehave(WR_SEGFAULT)
      case .abort: wr_misbehave(WR_ABORT)
      case .exit0: wr_misbehave(WR_EXIT_ZERO)
      case .spin: wr_misbehave(WR_SPIN)
      case .smash: wr_misbehave(WR_SMASH_STACK)
      case .closeDescriptors: wr_misbehave(WR_CLOSE_DESCRIPTORS)
      case .stop: wr_misbehave(WR_STOP)
      case .illegal: wr_misbehave(WR_ILLEGAL_INSTRUCTION)
      case .patchCaller: wr_misbehave(WR_PATCH_CALLER)
      case .loseMemory: store.loseMemories()
      case .loseImports: store.loseImports()
      case .loseServices: store.loseServices()
      case .loseHeap: wr_misbehave(WR_LOSE_HEAP)
      case .loseHostStack: wr_misbehave(WR_LOSE_HOST_STACK)
      case .loseSignalStack: wr_misbehave(WR_LOSE_SIGNAL_STACK)
      case .overflow: wr_misbehave(WR_OVERFLOW)
      case .sleep: wr_misbehave(WR_SLEEP)
      case .flood: wr_misbehave(WR_FLOOD_OUTPUT)
      case .killGroup: wr_misbehave(WR_KILL_GROUP)
      case .killHolder: wr_misbehave(WR_KILL_HOLDER)
      case .stopHolder: wr_misbehave(WR_STOP_HOLDER)
      case .leaveProcess: wr_misbehave(WR_LEAVE_PROCESS)
      case .leaveSession: wr_misbehave(WR_LEAVE_SESSION)
      case .leaveGroup: wr_misbehave(WR_LEAVE_GROUP)
      case .forkBomb: wr_misbehave(WR_FORK_BOMB)
      case .scribble: wr_misbehave(WR_SCRIBBLE)
      }
    }
  }

  /// An address where nothing is.
  private let nowhere: UInt = 0x1234_5678_0000

  extension Store {
    /// Sets the base of every memory 0 to an address where nothing is.
    fileprivate func loseMemories() {
      for callee in callees {
        callee.record.storeBytes(of: nowhere, toByteOffset: CalleeLayout.memoryBase, as: UInt.self)
      }
    }

    fileprivate func loseImports() {
      for case let instance as Instance in callees {
        for index in instance.importedFunctions.indices {
          let reference = instance.record + instance.module.layout.function(index)
          reference.storeBytes(of: nowhere, toByteOffset: FunctionReferenceLayout.code, as: UInt.self)
        }
      }
    }

    fileprivate func loseServices() {
      for service in RuntimeService.allCases {
        UnsafeMutableRawPointer(machine.context).storeBytes(
          of: nowhere, toByteOffset: service.implementationOffset, as: UInt.self)
      }
    }
  }

#endif
