/// A case that has run as bytes, for whoever keeps many.
extension CaseResult {
  package func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(whole: identity.file)
    writer.write(whole: identity.id)
    writer.write(whole: identity.name)
    writer.write(whole: identity.keyword)
    writer.write(UInt64(identity.line))
    writer.write(verdict)
    writer.write(nanoseconds)
    writer.write(whole: source)
    writer.write(wholeOptional: feature)
    writer.write(wholeOptional: expectedFailure)
    writer.write(marks.rawValue)
    writer.write(earlierVerdicts) { $1.write($0) }
    return writer.bytes
  }

  /// The case that `encoded` made these bytes of; nil if they are none.
  package init?(decoding bytes: ArraySlice<UInt8>) {
    var reader = ByteReader(bytes)
    guard let file = reader.string(), let id = reader.string(), let name = reader.string(),
      let keyword = reader.string(), let line = reader.long(), let verdict = reader.verdict(),
      let nanoseconds = reader.long(), let source = reader.string(), let feature = reader.optionalString(),
      let expectedFailure = reader.optionalString(), let marks = reader.byte(),
      let earlier = reader.array({ $0.verdict() }), reader.isAtEnd
    else { return nil }
    self.init(
      identity: CaseIdentity(file: file, id: id, name: name, keyword: keyword, line: Int(line)),
      verdict: verdict, nanoseconds: nanoseconds, source: source, feature: feature,
      expectedFailure: expectedFailure, marks: Marks(rawValue: marks), earlierVerdicts: earlier)
  }
}

extension ByteWriter {
  /// What we have said ourselves is not cut.
  fileprivate mutating func write(whole string: String) { write(string, limit: .max) }
  fileprivate mutating func write(wholeOptional string: String?) { write(string, limit: .max) }

  fileprivate mutating func write(_ verdict: Verdict) {
    write(verdict.outcome.rawValue)
    write(whole: verdict.type)
    write(whole: verdict.message)
    write(wholeOptional: verdict.expected)
    write(wholeOptional: verdict.actual)
  }
}

extension ByteReader {
  fileprivate mutating func verdict() -> Verdict? {
    guard let outcome = byte().flatMap(Verdict.Outcome.init(rawValue:)), let type = string(),
      let message = string(), let expected = optionalString(), let actual = optionalString()
    else { return nil }
    return Verdict(outcome, type: type, message: message, expected: expected, actual: actual)
  }
}
