import JSON

/// What an adapter answers.
package struct EngineReply: Equatable {
  /// What came of the request.
  package enum Kind: String, CaseIterable {
    case ok
    /// A module was not accepted; `rejected` is that the engine does not say whether it is malformed or invalid.
    case malformed, invalid, rejected
    case unlinkable
    case trap, exception, exhausted
    /// The engine lacks a feature.
    case unsupported
    /// The request makes no sense to the adapter.
    case refused
  }

  package var kind: Kind
  /// The engine's own words.
  package var text = ""
  /// What a trap is, in the words of the official suite: one of these.
  package var kinds: [String] = []
  /// What was read from a memory.
  package var bytes: [UInt8]?
  /// The number of the host's reference that was taken from a table; nil if there is none.
  package var host: UInt32?

  package init(_ kind: Kind, text: String = "") {
    self.kind = kind
    self.text = text
  }

  /// What a line says; nil if it is no reply.
  package init?(line: some Collection<UInt8>) {
    guard let value = try? JSONParser.parse(line),
      let kind = value["is"]?.string.flatMap(Kind.init(rawValue:))
    else { return nil }
    self.init(kind)
    if let text = value["text"] {
      guard let text = text.string else { return nil }
      self.text = text
    }
    if let kinds = value["kinds"] {
      guard let words = kinds.array?.map(\.string), words.allSatisfy({ $0 != nil }) else { return nil }
      self.kinds = words.compactMap { $0 }
    }
    if let bytes = value["bytes"] {
      guard let bytes = bytes.string.flatMap(Base64.decode) else { return nil }
      self.bytes = bytes
    }
    if let host = value["host"], host != .null {
      guard let number = host.integer, number <= UInt32.max else { return nil }
      self.host = UInt32(number)
    }
  }
}

/// The first line of an adapter.
package struct EngineHello: Equatable {
  /// The version of the protocol that this speaks.
  package static let version: UInt64 = 1

  package var version: UInt64
  /// What the engine calls itself, with its version.
  package var engine: String

  /// What a line says; nil if it is no such line.
  package init?(line: some Collection<UInt8>) {
    guard let value = try? JSONParser.parse(line), let version = value["protocol"]?.integer,
      let engine = value["engine"]?.string
    else { return nil }
    self.version = version
    self.engine = engine
  }
}
