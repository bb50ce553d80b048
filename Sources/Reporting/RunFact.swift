/// Something that a report tells of the run as a whole: the machine, a setting, a fallback.
public struct RunFact: Hashable, Sendable {
  /// A short stable name, such as `sandbox`.
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Whether it says what was asked of the run, not what the run met with: then it is the same on another machine.
  public var isSetting: Bool {
    [
      "timeout", "messages", "engine", "arch", "abi", "isolation", "commit", "features", "unknown-imports",
      "named-imports",
    ].contains(name) || name.hasPrefix("selection.")
  }
}
