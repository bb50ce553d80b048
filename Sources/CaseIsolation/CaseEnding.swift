/// How the process that ran a case ended, as seen by the process that watched it.
public enum CaseEnding: Hashable, Sendable {
  /// It delivered its payload, and holds the state from here on.
  case returned
  /// A signal killed it.
  case signal(Int32)
  /// It ended itself, with this exit code, before it had delivered anything.
  case exited(Int32)
  /// It lives on without the descriptors it needs to deliver anything, and was killed.
  case lostDescriptors
  /// It delivered something that is not a payload, and was killed.
  case garbled
  /// It had delivered nothing at its time limit, and was killed.
  case timedOut
  /// It killed the process that held the state, which took everything of the worker with it.
  case holderEnded
  /// It stopped the process that held the state: the worker was silent for too long, and was killed.
  case holderStopped
  /// It held more memory than it may, this many bytes, and was killed; without a number, the kernel killed it because
  /// the machine or its control group had none left. Only the coordinator sees that.
  case outOfMemory(limit: UInt64?)
  /// It made more processes than any case has use for, and its worker was killed as a whole. Only the coordinator sees
  /// that.
  case tooManyProcesses(limit: Int)
}

/// What became of a case.
public struct CaseRecord: Hashable, Sendable {
  public var index: Int
  public var ending: CaseEnding
  /// Wall time from the start of the case to its outcome, or to the ending of its process.
  public var nanoseconds: UInt64
  /// What the case returned; if it did not, what it wrote to standard error, or what could be made of that.
  public var payload: [UInt8]

  public init(index: Int, ending: CaseEnding, nanoseconds: UInt64, payload: [UInt8]) {
    self.index = index
    self.ending = ending
    self.nanoseconds = nanoseconds
    self.payload = payload
  }
}

extension CaseEnding: CustomStringConvertible {
  /// The ending as a clause; its subject is the case's process.
  public var description: String {
    switch self {
    case .returned: "returned"
    case .signal(let number): "was killed by \(signalName(number))"
    case .exited(let code): "ended itself with exit code \(code)"
    case .lostDescriptors: "closed the descriptors it reports through"
    case .garbled: "reported bytes that are not a verdict"
    case .timedOut: "gave no verdict within its time limit"
    case .holderEnded: "killed the process that held the script's state"
    case .holderStopped: "stopped the process that held the script's state"
    case .outOfMemory(let limit?): "held more than \(limit >> 20) MiB of memory and was killed"
    case .tooManyProcesses(let limit): "made more than \(limit) processes and was killed with them"
    case .outOfMemory(nil): "was killed because there was no memory left"
    }
  }
}

/// `SIGSEGV (segmentation fault)`, or `signal 99` for one without a name.
public func signalName(_ number: Int32) -> String {
  for (known, name, meaning) in signals where known == number { return "\(name) (\(meaning))" }
  return "signal \(number)"
}

private let signals: [(number: Int32, name: String, meaning: String)] = [
  (1, "SIGHUP", "hangup"), (2, "SIGINT", "interrupt"), (3, "SIGQUIT", "quit"),
  (4, "SIGILL", "illegal instruction"), (5, "SIGTRAP", "breakpoint or Swift runtime failure"),
  (6, "SIGABRT", "abort"), (7, "SIGBUS", "bus error"), (8, "SIGFPE", "arithmetic fault"),
  (9, "SIGKILL", "kill"), (10, "SIGUSR1", "user signal 1"), (11, "SIGSEGV", "segmentation fault"),
  (12, "SIGUSR2", "user signal 2"), (13, "SIGPIPE", "broken pipe"), (14, "SIGALRM", "alarm"),
  (15, "SIGTERM", "terminate"), (24, "SIGXCPU", "processor time limit"),
  (25, "SIGXFSZ", "file size limit"), (31, "SIGSYS", "forbidden system call"),
]
