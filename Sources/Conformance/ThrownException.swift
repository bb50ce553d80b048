import WasmRuntime

/// An exception that nothing in generated code has caught, as reports show it.
public struct ThrownException: Hashable, Sendable {
  /// What the script calls the tag, if that can be told.
  public var tag: String?
  /// The values that it carries.
  public var values: [Value]

  /// - Parameter tag: an identifier, or an export's name in quotes.
  public init(tag: String?, values: [Value]) {
    self.tag = tag
    self.values = values
  }

  /// What messages call it.
  var text: String {
    "exception \(tag ?? "of a tag without a name")" + (values.isEmpty ? "" : " (\(values.text))")
  }
}
