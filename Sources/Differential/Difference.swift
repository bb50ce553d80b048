/// Where an engine differs from the one that it is held against.
public struct Difference: Hashable, Sendable {
  /// The index of the call.
  public var call: Int
  /// What the call comes to elsewhere.
  public var expected: CallOutcome
  public var actual: CallOutcome

  /// The first difference between the outcomes of the same calls on two engines; nil if there is none up to where one of
  /// them has used up its stack: what follows may be anything.
  public init?(expected: [CallOutcome], actual: [CallOutcome]) {
    for (call, (expected, actual)) in zip(expected, actual).enumerated() {
      if !expected.agrees(with: actual) {
        self.call = call
        self.expected = expected
        self.actual = actual
        return
      }
      if expected == .exhausted || actual == .exhausted { return nil }
    }
    return nil
  }

  /// What kind of difference it is, in a word or two that may be part of a file's name.
  public var symptom: String {
    switch (expected, actual) {
    case (_, .failed(let failure, _)): failure.rawValue
    case (.failed, _): "failure-elsewhere"
    case (.returned, .returned): "wrong-result"
    case (.returned, .threw): "unexpected-exception"
    case (.returned, _): "unexpected-trap"
    case (.trapped, .trapped): "wrong-trap"
    case (.trapped, _): "missing-trap"
    case (.threw, _): "missing-exception"
    case (.exhausted, _): "exhaustion"
    }
  }
}
