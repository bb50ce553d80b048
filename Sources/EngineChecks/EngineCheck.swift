import WasmISA

/// One thing that an adapter has to do.
struct EngineCheck: Sendable {
  typealias Body = @Sendable (inout Conversation) throws(CheckFailure) -> Void

  /// What an adapter does that passes, such as "refuses a line that is not JSON".
  var name: String
  /// A feature of WebAssembly that the engine may lack. Then the check is skipped.
  var feature: Feature?
  var body: Body

  init(_ name: String, feature: Feature? = nil, _ body: @escaping Body) {
    self.name = name
    self.feature = feature
    self.body = body
  }

  /// All checks, in the order in which somebody who writes an adapter wants to pass them.
  static let all =
    requests + modules + linking + memories + bits + traps + exhaustion + references + features + endings
}

/// Why a check was not passed.
enum CheckFailure: Error {
  /// The reply to a request is another one than expected.
  case reply(request: String, expected: String, actual: String)
  /// The engine lacks what the check is about, in its own words.
  case lacking(String)
  /// There is no adapter any more to reply.
  case lost(request: String, String)
}
