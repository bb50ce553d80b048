import CRuntime
import EngineProtocol
import WasmISA

/// Holds an adapter against the protocol.
package struct EngineChecker {
  /// What came of a check.
  package struct Result: Equatable {
    package enum Outcome: Equatable {
      case passed
      /// The engine lacks the feature that the check needs.
      case skipped(feature: String, reply: String)
      case failed(request: String, expected: String, actual: String)
    }

    /// What an adapter does that passes.
    package var name: String
    package var outcome: Outcome
  }

  private let connection: EngineConnection
  private let timeout: UInt64
  /// Modules and instances have numbers of their own throughout; those of earlier checks are not dropped.
  private var numbers = 1

  /// - Parameters:
  ///   - connection: to an adapter that has not been started.
  ///   - timeout: the nanoseconds that a reply may take.
  package init(_ connection: EngineConnection, timeout: UInt64) {
    self.connection = connection
    self.timeout = timeout
  }

  /// Starts the adapter.
  /// - Returns: what the engine calls itself.
  package func start() throws(EngineConnection.StartError) -> String {
    connection.deadline = wr_now() + timeout
    try connection.start()
    return connection.engine
  }

  /// Runs all checks. An adapter that is lost is started again for the next check.
  /// - Throws: if it does not start again.
  package mutating func run(_ hear: (Result) -> Void) throws(EngineConnection.StartError) {
    for check in EngineCheck.all {
      if connection.loss != nil { _ = try start() }
      hear(Result(name: check.name, outcome: outcome(of: check)))
    }
    if connection.loss != nil { _ = try start() }
    hear(Result(name: "ends with exit code 0 when its input ends", outcome: ending()))
  }

  private mutating func outcome(of check: EngineCheck) -> Result.Outcome {
    let (connection, timeout) = (connection, timeout)
    var conversation = Conversation(connection, mayLack: check.feature != nil, numbers: numbers) {
      connection.deadline = wr_now() + timeout
    }
    defer { numbers = conversation.number() }
    do throws(CheckFailure) {
      try check.body(&conversation)
      return .passed
    } catch {
      switch error {
      case .reply(let request, let expected, let actual):
        return .failed(request: request, expected: expected, actual: actual)
      case .lacking(let reply): return .skipped(feature: check.feature?.word ?? "", reply: reply)
      case .lost(let request, let how): return .failed(request: request, expected: "a reply", actual: how)
      }
    }
  }

  private func ending() -> Result.Outcome {
    connection.deadline = wr_now() + timeout
    let loss = connection.end()
    guard loss == .exited(0) else {
      return .failed(request: "the end of input", expected: "it ends with exit code 0", actual: "\(loss)")
    }
    return .passed
  }

  /// The time from request to reply of a call that does nothing, in nanoseconds: the median of some.
  package mutating func roundTrip() throws(EngineConnection.StartError) -> UInt64? {
    _ = try start()
    var conversation = Conversation(connection, mayLack: false, numbers: numbers) {}
    defer { numbers = conversation.number() }
    do throws(CheckFailure) {
      let instance = try conversation.instance("(module (func (export \"call\")))")
      var times: [UInt64] = []
      for _ in 0..<1000 {
        let start = wr_now()
        try conversation.call(instance)
        times.append(wr_now() - start)
      }
      return times.sorted()[times.count / 2]
    } catch {
      return nil
    }
  }
}

extension EngineConnection.Loss: CustomStringConvertible {
  package var description: String {
    switch self {
    case .signal(let number): "the adapter was killed by signal \(number)"
    case .exited(let code): "the adapter ended with exit code \(code)"
    case .closed: "the adapter closed its output"
    case .garbled(let text): "no reply, but: \(text)"
    case .timedOut: "nothing within the time limit"
    }
  }
}

extension EngineReply: CustomStringConvertible {
  package var description: String {
    var words = kind.rawValue
    if kind == .trap { words += ", kinds [\(kinds.joined(separator: ", "))]" }
    if let bytes { words += ", \(bytes.count) bytes" }
    if let host { words += ", host \(host)" }
    return text.isEmpty ? words : "\(words): \(text)"
  }
}
