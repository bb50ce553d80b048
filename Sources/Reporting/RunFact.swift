/// Something that a report tells of the run as a whole: the machine, a setting, a fallback.
public struct RunFact: Hashable, Sendable {
  /// A short stable name, such as `sandbox`.
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
