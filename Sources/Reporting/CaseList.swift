import Conformance

/// The cases of a script that have run, in order; a million of them take hardly more memory than a thousand.
///
/// A list is read from its beginning to its end. Reading an element costs about a microsecond beyond the first
/// thousand, so what every report asks for is counted on the way in: see `tally`.
public struct CaseList: Sequence, Sendable {
  /// All but the last ones. Not to be appended to while another list has it.
  private var earlier: Spool?
  private var recent: [CaseResult] = []
  /// Cases that turned out to be flaky after they had been appended.
  private var flaky: Set<Int> = []
  public private(set) var tally = Tally()

  private static let recentLimit = 1024

  public init() {}

  public init(_ cases: some Sequence<CaseResult>) {
    for result in cases { append(result) }
  }

  public var count: Int { tally.counts.total }
  public var isEmpty: Bool { count == 0 }
  public var underestimatedCount: Int { count }

  public mutating func append(_ result: CaseResult) {
    tally.add(result)
    recent.append(result)
    if recent.count == Self.recentLimit { spool() }
  }

  private mutating func spool() {
    if !isKnownUniquelyReferenced(&earlier) {
      let shared = earlier?.reader()
      let own = Spool()
      if var shared { while let bytes = shared.next() { own.append(Array(bytes)) } }
      earlier = own
    }
    for result in recent { earlier!.append(result.encoded()) }
    recent.removeAll(keepingCapacity: true)
  }

  /// Marks a case of the list as flaky.
  public mutating func markFlaky(_ index: Int) {
    precondition(index >= 0 && index < count)
    let first = count - recent.count
    let isNew: Bool
    if index >= first {
      isNew = !recent[index - first].isFlaky
      recent[index - first].isFlaky = true
    } else {
      isNew = flaky.insert(index).inserted
    }
    if isNew { tally.flaky += 1 }
    tally.hasRemarks = true
  }

  /// Changes each case in turn.
  public mutating func update(_ change: (inout CaseResult) -> Void) {
    var changed = CaseList()
    for var result in self {
      change(&result)
      changed.append(result)
    }
    self = changed
  }

  // MARK: Reading

  public struct Iterator: IteratorProtocol {
    private var earlier: Spool.Reader?
    private var recent: IndexingIterator<[CaseResult]>
    private let flaky: Set<Int>
    private var index = 0

    fileprivate init(_ list: CaseList) {
      earlier = list.earlier?.reader()
      recent = list.recent.makeIterator()
      flaky = list.flaky
    }

    public mutating func next() -> CaseResult? {
      guard let bytes = earlier?.next() else { return recent.next() }
      guard var result = CaseResult(decoding: bytes) else {
        preconditionFailure("it was encoded by this process")
      }
      if flaky.contains(index) { result.isFlaky = true }
      index += 1
      return result
    }
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  // MARK: Counting

  /// What there is among the cases of a list.
  public struct Tally: Sendable, Hashable {
    public private(set) var counts = Counts()
    /// Cases that neither passed nor were skipped, and that neither list nor baseline knows.
    public var unexplained: Int { counts.unsuccessful - counts.expectedFailures }
    /// Those of them that are text that cannot be read, and those that were better in the baseline.
    public private(set) var unread = 0
    public private(set) var regressed = 0
    /// Cases whose attempts did not agree.
    public fileprivate(set) var flaky = 0
    /// Modules that have imports that were made up.
    public private(set) var madeUpImports = 0
    /// Whether there may be marks.
    public fileprivate(set) var hasRemarks = false
    /// The first reason why a case is not expected to pass.
    public private(set) var firstReason: String?

    fileprivate mutating func add(_ result: CaseResult) {
      counts.add(result)
      if !result.marks.isEmpty { hasRemarks = true }
      if result.isFlaky { flaky += 1 }
      if result.marks.contains(.madeUpImports) { madeUpImports += 1 }
      if firstReason == nil { firstReason = result.expectedFailure }
      if result.verdict.outcome.isUnsuccessful, !result.isExplained {
        if result.marks.contains(.regressed) {
          regressed += 1
        } else if result.identity.keyword == "script" {
          unread += 1
        }
      }
    }
  }
}

extension CaseList: Hashable {
  public static func == (a: CaseList, b: CaseList) -> Bool { a.count == b.count && a.elementsEqual(b) }

  public func hash(into hasher: inout Hasher) {
    for result in self { hasher.combine(result) }
  }
}

extension CaseList: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: CaseResult...) { self.init(elements) }
}
