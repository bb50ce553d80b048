import Diagnostics

/// A case before it has run.
package struct CaseDescription {
  package var identity: CaseIdentity
  /// The newest feature that it needs beyond WebAssembly 1.0, such as `tail-call`, as far as the text tells.
  package var feature: String?
  /// The command's own text on one line, shortened.
  package var source: String
  /// What the command expects of its outcome.
  package var expected: ExpectedOutcome
}

extension ScriptSteps {
  /// What the cases are called, in order.
  package var cases: [CaseIdentity] {
    var cases: [CaseIdentity] = []
    describeCases { cases.append($0.identity) }
    return cases
  }

  /// Describes all cases, in order.
  package func describeCases(_ hear: (CaseDescription) -> Void) {
    var names = CaseNames()
    var finder = CommandFeatures()
    for index in 0..<count {
      let step = self[index]
      var feature: String?
      let name: String
      let keyword: String
      let digest: CommandDigest
      let text: String
      let expected: ExpectedOutcome
      switch step {
      case .command(let place):
        let source = self.text(of: place)
        guard let command = place.command(of: source) else { preconditionFailure("it was parsed before") }
        (name, keyword, text, expected) = (
          command.name, command.keyword, Self.shown(source), command.expected
        )
        var scan = FeatureScan()
        digest =
          source.first == 0
          ? CommandDigest(module: source) : CommandDigest(tokensOf: source) { scan.take($0) }
        feature = finder.feature(of: command, own: scan.newest)?.word
      case .unreadable(let unreadable):
        (name, keyword) = ("unreadable command: \(unreadable.error.message)", "script")
        text = Self.shown(unreadable.text)
        expected = .unreadable(unreadable.diagnostic)
        digest = CommandDigest(name)
      }
      let key = CaseIdentity.key(digest, repetition: names.repetition(of: digest))
      hear(
        CaseDescription(
          identity: CaseIdentity(
            file: file, id: CaseIdentity.id(file: file, key: key), name: names.unique(name), keyword: keyword,
            line: step.line),
          feature: feature, source: text, expected: expected))
    }
  }

  /// A command's text as reports show it.
  private static func shown(_ source: [UInt8]) -> String {
    if source.first == 0 { return "a binary module of \(source.count) bytes" }
    // A command may be as long as the script; what is shown of it comes from its beginning.
    let beginning = source.prefix(4096)
    let text = String(decoding: beginning, as: UTF8.self) + (beginning.count < source.count ? "…" : "")
    return text.onOneLine.escaped.cut(to: 200)
  }
}
