import Conformance

/// A script as the worker runs it: its cases, and how to run each in the state that the ones before it left.
struct ScriptSession {
  /// How many cases there are.
  var count: Int
  /// What is wrong with the script's text, if anything; what can be read of it still has cases.
  var problem: ScriptProblem?
  /// What a case is called, and its text.
  var heading: (Int) -> CaseHeading
  /// Whether a case executes anything. One that does not (it is skipped) needs no process.
  var needsProcess: (Int) -> Bool
  /// Runs a case.
  var run: (Int) -> Verdict
}

/// A case before it has run.
struct CaseHeading: Hashable {
  var identity: CaseIdentity
  /// The command's own text, shortened for reports.
  var source: String

  /// The heading as bytes. The file goes without saying.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(identity.name)
    writer.write(identity.keyword)
    writer.write(UInt32(clamping: identity.line))
    writer.write(source)
    return writer.bytes
  }

  init(identity: CaseIdentity, source: String) {
    self.identity = identity
    self.source = source
  }

  /// The heading that `encoded` made these bytes of; nil if they are none.
  init?(decoding bytes: [UInt8], file: String) {
    var reader = ByteReader(bytes)
    guard
      let name = reader.string(), let keyword = reader.string(), let line = reader.integer(),
      let source = reader.string(), reader.isAtEnd
    else { return nil }
    identity = CaseIdentity(file: file, name: name, keyword: keyword, line: Int(line))
    self.source = source
  }
}

/// Why a script cannot be read, or not all of it.
struct ScriptProblem: Hashable {
  /// The place in the script, from 1.
  var line: Int
  var message: String

  /// The problem as bytes.
  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.write(UInt32(clamping: line))
    writer.write(message)
    return writer.bytes
  }

  init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  /// The problem that `encoded` made these bytes of; nil if they are none.
  init?(decoding bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let line = reader.integer(), let message = reader.string(), reader.isAtEnd else { return nil }
    self.init(line: Int(line), message: message)
  }
}
