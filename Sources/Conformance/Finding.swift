import Diagnostics

/// The kinds of finding: what `Verdict.type` says of a case that neither passed nor broke its process. The words
/// are stable: dashboards and baselines keep them.
public enum Finding: String, CaseIterable, Sendable {
  // Actions.
  case wrongResult = "wrong-result"
  case wrongArity = "wrong-arity"
  case noTrap = "no-trap"
  case wrongTrap = "wrong-trap"
  case unexpectedTrap = "unexpected-trap"
  case noExhaustion = "no-exhaustion"
  case unexpectedExhaustion = "unexpected-exhaustion"
  case noException = "no-exception"
  case unexpectedException = "unexpected-exception"
  case unknownModule = "unknown-module"
  case unknownExport = "unknown-export"
  case wrongArguments = "wrong-arguments"
  // Modules.
  /// A module that had to be accepted was not.
  case moduleRejected = "module-rejected"
  /// A module that had to be rejected was not.
  case notRejected = "not-rejected"
  /// It was rejected, but at another stage: malformed instead of invalid, a trap instead of unlinkable, ….
  case wrongClass = "wrong-class"
  /// It was rejected at the right stage for another reason.
  case wrongMessage = "wrong-message"
  case resourceLimit = "resource-limit"
  // Scripts.
  /// The text of a command cannot be read.
  case scriptError = "script-error"
  // Reasons not to run a case.
  case unsupported = "unsupported"
  case notRun = "not-run"
}

extension Verdict {
  static func fail(
    _ finding: Finding, _ message: String, expected: String? = nil, actual: String? = nil
  ) -> Verdict {
    Verdict(.fail, type: finding.rawValue, message: message, expected: expected, actual: actual)
  }

  /// A failure whose message is what was expected and what came instead.
  static func fail(_ finding: Finding, expected: String, actual: String) -> Verdict {
    fail(finding, "expected \(expected), got \(actual)", expected: expected, actual: actual)
  }

  /// The same where a module has been rejected: what follows the first line shows the place.
  static func fail(
    _ finding: Finding, expected: String, actual: String, at reason: Diagnostic, in file: String
  ) -> Verdict {
    var verdict = fail(finding, expected: expected, actual: actual)
    if let place = reason.place {
      verdict.message += "\n\(file):\(place.line):\(place.column)"
      if !place.excerpt.isEmpty { verdict.message += "\n" + place.excerpt }
    }
    return verdict
  }

  static func skip(_ finding: Finding, _ message: String) -> Verdict {
    Verdict(.skip, type: finding.rawValue, message: message)
  }

  static func unsupported(_ feature: String) -> Verdict { skip(.unsupported, "unsupported: \(feature)") }
}
