import WasmISA

extension Name {
  /// The name as an identifier of the text format: `$f`, or `$"two words"`.
  public var identifierText: String {
    var buffer = TextBuffer()
    buffer.identifier(self)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// The name as a string of the text format; what is not visible is escaped.
  public var stringText: String {
    var buffer = TextBuffer()
    buffer.string(self)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
