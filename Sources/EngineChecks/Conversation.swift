import EngineProtocol
import WasmBinary
import WasmISA
import WasmText

/// What a check says to an adapter, and hears from it.
struct Conversation {
  /// An import's two names, and the instance and the export that it is given.
  typealias Import = (module: String, name: String, instance: Int, export: String)

  private let connection: EngineConnection
  /// Whether the engine may lack what the check is about.
  private let mayLack: Bool
  private let begin: () -> Void
  private var numbers: Int

  /// - Parameters:
  ///   - numbers: the first number for modules and instances that is free.
  ///   - begin: called before each request.
  init(_ connection: EngineConnection, mayLack: Bool, numbers: Int, begin: @escaping () -> Void) {
    self.connection = connection
    self.mayLack = mayLack
    self.numbers = numbers
    self.begin = begin
  }

  /// A number that nothing has.
  mutating func number() -> Int {
    defer { numbers += 1 }
    return numbers
  }

  /// A module's bytes.
  func encode(_ text: String) -> [UInt8] {
    do {
      return encodeModule(try parseModule(Array(text.utf8)).module)
    } catch {
      preconditionFailure("a module of a check: \(error.message), in \(text)")
    }
  }

  // MARK: Requests

  private func ask(_ line: [UInt8]) throws(CheckFailure) -> EngineReply {
    begin()
    if let reply = connection.ask(line: line) { return reply }
    throw .lost(request: Self.shown(line), connection.loss?.description ?? "there is no adapter")
  }

  /// Sends a request that must have one of some replies.
  @discardableResult
  func expect(_ request: EngineRequest, _ kinds: [EngineReply.Kind]) throws(CheckFailure) -> EngineReply {
    try expect(request.line, kinds)
  }

  /// Sends a line that need not be a request.
  func expect(_ line: String, _ kinds: [EngineReply.Kind]) throws(CheckFailure) {
    try expect(Array((line + "\n").utf8), kinds)
  }

  @discardableResult
  private func expect(_ line: [UInt8], _ kinds: [EngineReply.Kind]) throws(CheckFailure) -> EngineReply {
    let reply = try ask(line)
    if kinds.contains(reply.kind) { return reply }
    throw .reply(
      request: Self.shown(line), expected: kinds.map(\.rawValue).joined(separator: " or "),
      actual: reply.description)
  }

  /// - Parameter kind: a trap, in the words of the official suite. An adapter may use more words for it, and name others
  ///   that it does not tell apart; but every engine can tell any other trap from `unreachable`.
  func expectTrap(_ request: EngineRequest, _ kind: String) throws(CheckFailure) {
    let reply = try expect(request, [.trap])
    let isAnything = kind != "unreachable" && reply.kinds.contains { "unreachable".hasPrefix($0) }
    guard reply.kinds.contains(where: { $0.hasPrefix(kind) }), !isAnything else {
      throw .reply(
        request: Self.shown(request.line),
        expected: "trap with \"\(kind)\" among its kinds\(isAnything ? ", but not unreachable" : "")",
        actual: reply.description)
    }
  }

  mutating func load(_ text: String) throws(CheckFailure) -> Int { try load(bytes: encode(text)) }

  mutating func load(bytes: [UInt8]) throws(CheckFailure) -> Int {
    let module = number()
    try expectOrLack(.load(module: module, bytes: bytes))
    return module
  }

  mutating func instantiate(_ module: Int, _ imports: [Import] = []) throws(CheckFailure) -> Int {
    let instance = number()
    try expectOrLack(.instantiate(instance: instance, module: module, imports: Self.bindings(imports)))
    return instance
  }

  mutating func instance(_ text: String, imports: [Import] = []) throws(CheckFailure) -> Int {
    try instantiate(try load(text), imports)
  }

  /// An engine that lacks a feature does not know its opcodes either.
  private func expectOrLack(_ request: EngineRequest) throws(CheckFailure) {
    let kinds: [EngineReply.Kind] = mayLack ? [.ok, .unsupported, .rejected, .malformed, .invalid] : [.ok]
    let reply = try expect(request, kinds)
    if reply.kind != .ok { throw .lacking(reply.description) }
  }

  static func bindings(_ imports: [Import]) -> [EngineRequest.ImportBinding] {
    imports.map {
      EngineRequest.ImportBinding(
        module: Name($0.module), name: Name($0.name), instance: $0.instance, export: Name($0.export))
    }
  }

  func call(_ instance: Int, _ export: String = "call") throws(CheckFailure) {
    try expect(.call(instance: instance, export: Name(export)), [.ok])
  }

  func write(_ instance: Int, _ at: Int, _ bytes: [UInt8]) throws(CheckFailure) {
    try expect(.write(instance: instance, export: "memory", at: at, bytes: bytes), [.ok])
  }

  func expectMemory(_ instance: Int, _ at: Int, _ bytes: [UInt8]) throws(CheckFailure) {
    let request = EngineRequest.read(instance: instance, export: "memory", at: at, count: bytes.count)
    let reply = try expect(request, [.ok])
    guard reply.bytes == bytes else {
      throw .reply(
        request: Self.shown(request.line), expected: "the bytes \(Self.shown(bytes: bytes))",
        actual: reply.bytes.map { "the bytes \(Self.shown(bytes: $0))" } ?? reply.description)
    }
  }

  /// - Parameter hosts: the numbers of the host's references in a table, from its start.
  func expectReferences(_ instance: Int, _ hosts: [UInt32?]) throws(CheckFailure) {
    for (at, host) in hosts.enumerated() {
      let request = EngineRequest.take(instance: instance, export: "references", at: at)
      let reply = try expect(request, [.ok])
      guard reply.host == host else {
        throw .reply(
          request: Self.shown(request.line), expected: "ok with \"host\":\(host.map { "\($0)" } ?? "null")",
          actual: reply.description)
      }
    }
  }

  // MARK: As text

  private static let shownCharacters = 160

  private static func shown(_ line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(shownCharacters).filter { $0 != 0x0a }, as: UTF8.self)
    return line.count > shownCharacters ? text + "…" : text
  }

  private static func shown(bytes: [UInt8]) -> String {
    let digits = bytes.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return digits.joined(separator: " ") + (bytes.count > 16 ? " … (\(bytes.count) bytes)" : "")
  }
}
