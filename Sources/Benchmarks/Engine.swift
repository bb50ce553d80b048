import Glibc

/// What compiles the code that an engine runs.
enum Compiler: String, CaseIterable {
  case ours = "wast-run"
  case liftoff
  case turbofan
  case cranelift
  case winch
  case wasmkit
  case native
}

/// What a table compares.
enum Ratio: String, CaseIterable {
  case liftoff
  case turbofan
  case cranelift
  case winch
  case wasmkit
  case native

  var compiler: Compiler {
    switch self {
    case .liftoff: .liftoff
    case .turbofan: .turbofan
    case .cranelift: .cranelift
    case .winch: .winch
    case .wasmkit: .wasmkit
    case .native: .native
    }
  }

  /// Others are measured by how much longer they take than we do; compilers that may take their time, which are
  /// the limit, by how much longer we take.
  var isBetterWhenLarger: Bool { self != .native && self != .turbofan }

  /// The heading of its column.
  var heading: String { isBetterWhenLarger ? "\(rawValue)/ours" : "ours/\(rawValue)" }

  func quotient(_ other: Samples, ours: Samples) -> Samples {
    isBetterWhenLarger ? other / ours : ours / other
  }
}

/// An engine that runs kernels.
protocol Engine {
  var compiler: Compiler { get }
  /// The heading of its column, which no other engine has.
  var label: String { get }
  /// The program and version behind it.
  var version: String { get }

  /// Makes a kernel ready to run.
  func prepare(_ kernel: Kernel) throws(Absence) -> any Runner

  /// Bytes of machine code of the kernel's functions; nil if that cannot be learnt.
  func codeSize(of kernel: Kernel) -> Int?
}

extension Engine {
  func codeSize(of kernel: Kernel) -> Int? { nil }
}

/// A kernel that an engine has made ready.
protocol Runner {
  /// Calls `run`.
  func run(_ argument: UInt32) throws(Absence) -> Timing

  /// Bytes of memory that are resident in the process that runs it, by default this one; nil if that cannot be learnt.
  var residentBytes: Int? { get }

  /// The collections so far for which the program had to wait; nil if that cannot be learnt.
  var pauses: Pauses? { get }
}

/// Collections for which a program had to wait.
struct Pauses: Equatable {
  var count: Int
  /// Nanoseconds, of all of them and of the longest.
  var total: Int
  var longest: Int
}

extension Runner {
  var pauses: Pauses? { nil }
  var residentBytes: Int? { Machine.residentBytes(of: getpid()) }
}

/// What a call of `run` returned, and how long it took: processor time, which does not count the moments in which
/// the machine did something else.
struct Timing: Equatable {
  var result: UInt32
  var nanoseconds: UInt64
}

/// Why there is nothing to measure: the engine is not there, or cannot do what is asked.
struct Absence: Error, Equatable {
  /// Whether something is wrong, rather than just not there.
  var isFailure = false
  var reason: String

  init(_ reason: String) { self.reason = reason }

  static func failure(_ reason: String) -> Absence {
    var absence = Absence(reason)
    absence.isFailure = true
    return absence
  }
}
