/// How the cases of a script are kept apart, and how long they may take: what a coordinator tells the chain of
/// processes in its worker.
public struct Isolation: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// Nothing is: the worker's own process runs the cases, for debuggers.
    case none
    /// Up to so many cases that run generated code share a process, which then is the next holder of the state.
    /// 1 or more.
    case batches(of: Int)
    /// All cases share a process as long as none of them breaks it.
    public static let wholeFile = Mode.batches(of: Int(Int32.max))
  }

  public var mode: Mode
  /// Nanoseconds that a case may take.
  public var timeout: UInt64
  /// Nanoseconds that a worker may take to read its script and to announce the cases.
  public var readTimeout: UInt64

  /// How long reading may take where nobody says otherwise: a script of a million cases takes some 20 s.
  public static let usualReadTimeout: UInt64 = 300_000_000_000

  public init(mode: Mode, timeout: UInt64, readTimeout: UInt64 = usualReadTimeout) {
    self.mode = mode
    self.timeout = timeout
    self.readTimeout = readTimeout
  }
}

/// All that a worker's chain of processes is started with.
public struct ChainPlan: Hashable, Sendable {
  public var isolation: Isolation
  /// What each message begins with: another number for each worker, so that no case's output passes for one.
  public var key: UInt64
  /// For a worker that takes the place of one that was lost: the cases below it have been run, with the
  /// outcomes that count, and are run again for the state that they leave.
  public var resumesAt = 0
  /// Cases below it that have not been run have a process each: one of them took its worker along, and it is not
  /// known which.
  public var aloneUntil = 0
  /// Cases to leave out, in ascending order: their processes had bad ends.
  public var leftOut: [Int] = []

  public init(isolation: Isolation, key: UInt64) {
    self.isolation = isolation
    self.key = key
  }

  /// Whether this is the plan of a task's first worker.
  var isFirst: Bool { resumesAt == 0 && leftOut.isEmpty && aloneUntil == 0 }

  /// The arguments that stand for it on a command line.
  public var arguments: [String] {
    let batch: Int
    switch isolation.mode {
    case .none: batch = 0
    case .batches(let count): batch = count
    }
    return [
      String(batch), String(isolation.timeout), String(isolation.readTimeout), String(key), String(resumesAt),
      String(aloneUntil),
    ] + Self.argumentsOfRanges(leftOut)
  }

  /// The number of arguments that are always there.
  private static let fixedCount = 6

  /// What `arguments` made these of; nil if they are none.
  public init?(_ arguments: some Collection<String>) {
    let arguments = Array(arguments)
    guard arguments.count >= Self.fixedCount, let batch = Int(arguments[0]), batch >= 0,
      let timeout = UInt64(arguments[1]), let readTimeout = UInt64(arguments[2]),
      let key = UInt64(arguments[3]),
      let resumesAt = Int(arguments[4]), let aloneUntil = Int(arguments[5])
    else { return nil }
    isolation = Isolation(
      mode: batch == 0 ? .none : .batches(of: batch), timeout: timeout, readTimeout: readTimeout)
    self.key = key
    self.resumesAt = resumesAt
    self.aloneUntil = aloneUntil
    for argument in arguments[Self.fixedCount...] {
      for range in argument.split(separator: ",") {
        let ends = range.split(separator: "-").map { Int($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
        leftOut += first...last
      }
    }
  }

  /// `3,7-9`: ranges of numbers, cut to what the system takes for one argument.
  private static func argumentsOfRanges(_ numbers: [Int]) -> [String] {
    var arguments: [String] = []
    var text = ""
    var rest = numbers[...]
    while let first = rest.popFirst() {
      var last = first
      while rest.first == last + 1 { last = rest.removeFirst() }
      text += (text.isEmpty ? "" : ",") + (first == last ? "\(first)" : "\(first)-\(last)")
      if text.utf8.count > 64 << 10 {
        arguments.append(text)
        text = ""
      }
    }
    return text.isEmpty ? arguments : arguments + [text]
  }
}
