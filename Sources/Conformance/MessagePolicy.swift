import VMLayout
import WasmISA
import WasmRuntime

/// How a script's message texts are held against ours. The outcome itself (trap, exhaustion, malformed, invalid,
/// unlinkable) has to be right under every policy.
public enum MessagePolicy: String, CaseIterable, Sendable {
  /// The script's text is a prefix of ours, as in the reference interpreter.
  case prefix
  /// A trap is of the kind that the script's text names; other texts do not matter.
  case `class`
  /// Texts do not matter.
  case ignore

  func accepts(_ actual: Trap, as expected: Name) -> Bool {
    switch self {
    case .prefix: return Self.isPrefix(expected, of: actual.message)
    case .class:
      // A text may say more than the kind, as "uninitialized element 2" does. The message may be another engine's.
      return Self.isPrefix(expected, of: actual.message) || Self.isPrefix(expected, of: actual.kind)
        || expected.utf8.starts(with: actual.kind.utf8)
    case .ignore: return true
    }
  }

  /// Whether a script's text for a trap says anything by which this policy compares.
  func canTell(_ expected: Name) -> Bool {
    guard self == .class else { return true }
    return TrapCode.allCases.contains { code in
      Self.isPrefix(expected, of: code.message) || expected.utf8.starts(with: code.message.utf8)
    }
  }

  func accepts(_ actual: String, as expected: Name) -> Bool {
    self != .prefix || Self.isPrefix(expected, of: actual)
  }

  /// What our messages call by its name, and scripts do not. To them any word that the text format does not have is an
  /// operator, whatever would have to stand there.
  private static let wordings: KeyValuePairs = [
    "unknown keyword": "unknown operator", "unknown token": "unknown operator",
    "missing )": "unexpected token",
  ]

  private static func isPrefix(_ expected: Name, of actual: String) -> Bool {
    if actual.utf8.starts(with: expected.utf8) { return true }
    for (ours, theirs) in wordings where actual.hasPrefix(ours) {
      return (theirs + actual.dropFirst(ours.count)).utf8.starts(with: expected.utf8)
    }
    return false
  }
}
