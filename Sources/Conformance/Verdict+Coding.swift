extension Verdict {
  /// The verdict as bytes.
  public func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(outcome.rawValue)
    writer.write(type)
    writer.write(message)
    writer.write(expected)
    writer.write(actual)
    return writer.bytes
  }

  /// The verdict that `encoded` made these bytes of; nil if they are none.
  public init?(decoding bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard
      let outcome = reader.byte().flatMap(Outcome.init(rawValue:)), let type = reader.string(),
      let message = reader.string(), let expected = reader.optionalString(),
      let actual = reader.optionalString(), reader.isAtEnd
    else { return nil }
    self.init(outcome, type: type, message: message, expected: expected, actual: actual)
  }
}
