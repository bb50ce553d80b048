/// What a heap does beside its work, to find faults of compiler and collector.
public struct HeapChecks: Sendable, Hashable {
  /// After so many allocations there is a collection, and what is free is filled with a pattern; 0 for neither. The
  /// code is the same.
  public var stress: UInt32
  /// Before each collection all references of all objects are held against their static types. What does not fit ends
  /// the process.
  public var verifies: Bool

  /// By default neither.
  public init(stress: UInt32 = 0, verifies: Bool = false) {
    self.stress = stress
    self.verifies = verifies
  }
}
