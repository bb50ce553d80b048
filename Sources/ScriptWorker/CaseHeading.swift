import Conformance

/// A case before it has run.
package struct CaseHeading: Hashable {
  package var identity: CaseIdentity
  /// The command's own text, shortened for reports.
  package var source: String
  /// See `CaseResult.feature`.
  package var feature: String?
  /// What the command expects of its outcome.
  package var expected: ExpectedOutcome

  /// The heading as bytes. The file goes without saying.
  package func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(identity.name)
    writer.write(identity.keyword)
    writer.write(UInt32(clamping: identity.line))
    writer.write(String(identity.key))
    writer.write(source)
    writer.write(feature)
    writer.append(expected.encoded())
    return writer.bytes
  }

  package init(identity: CaseIdentity, source: String, feature: String? = nil, expected: ExpectedOutcome) {
    self.identity = identity
    self.source = source
    self.feature = feature
    self.expected = expected
  }

  /// The heading that `encoded` made these bytes of; nil if they are none.
  package init?(decoding bytes: [UInt8], file: String) {
    var reader = ByteReader(bytes)
    guard
      let name = reader.string(), let keyword = reader.string(), let line = reader.integer(),
      let key = reader.string(), let source = reader.string(), let feature = reader.optionalString(),
      let expected = ExpectedOutcome(decoding: reader.remainder())
    else { return nil }
    identity = CaseIdentity(
      file: file, id: CaseIdentity.id(file: file, key: key), name: name, keyword: keyword, line: Int(line))
    self.source = source
    self.feature = feature
    self.expected = expected
  }
}

/// Why a script cannot be read, or not all of it.
package struct ScriptProblem: Hashable {
  /// The place in the script, from 1.
  package var line: Int
  package var message: String

  /// The problem as bytes.
  package func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(UInt32(clamping: line))
    writer.write(message)
    return writer.bytes
  }

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  /// The problem that `encoded` made these bytes of; nil if they are none.
  package init?(decoding bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let line = reader.integer(), let message = reader.string(), reader.isAtEnd else { return nil }
    self.init(line: Int(line), message: message)
  }
}
