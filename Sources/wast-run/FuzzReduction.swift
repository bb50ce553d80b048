import CaseIsolation
import Differential
import ModuleGenerator
import Reproduction

/// Makes a subject smaller that shows a difference: first the calls, then the modules, as long as the difference is of the
/// same kind.
struct FuzzReduction {
  private(set) var subject: Subject
  /// What the calls of the smallest subject so far have to come to.
  private(set) var expected: [CallOutcome]
  /// The signal that has ended the reduction.
  var interrupt: Int32? { trouble.signal }

  private let symptom: String
  /// Why what is right has no result, if it has none.
  private let failureElsewhere: CallOutcome.Failure?
  private let target: CodeMode
  /// What says what is right.
  private let reference: FuzzTarget
  private let engine: FuzzEngine
  private let deadline: UInt64
  /// Nanoseconds that a call may take.
  private var timeout: UInt64
  private let trouble = Trouble()

  /// What keeps subjects from being run any more. Tests of parts of a subject share it.
  private final class Trouble {
    var signal: Int32?
  }

  /// Nanoseconds that a reduction takes at most.
  private static let patience: UInt64 = 120_000_000_000

  /// - Parameter expected: what the subject's calls have to come to.
  init(
    _ subject: Subject, expected: [CallOutcome], _ difference: Difference, _ target: CodeMode,
    _ reference: FuzzTarget, _ engine: FuzzEngine
  ) {
    self.subject = subject
    self.expected = expected
    self.target = target
    self.reference = reference
    self.engine = engine
    symptom = difference.symptom
    failureElsewhere = difference.expected.failure
    deadline = monotonicNanoseconds() + Self.patience
    timeout = engine.timeout
  }

  /// Reduces the subject, unless the difference does not come about again.
  mutating func reduce() {
    let start = monotonicNanoseconds()
    guard let (_, outcomes) = first(of: [subject]) else { return }
    expected = outcomes
    if symptom != CallOutcome.Failure.hang.rawValue {
      // What is left of loops often does not end. A call may take as long as all of them took, processes included.
      timeout = min(timeout, monotonicNanoseconds() - start)
    }
    reduceCalls()
    if subject.calls.allSatisfy({ $0.module == 0 }) {
      take(Subject(modules: [subject.modules[0]], calls: subject.calls))
    }
    // Importers first: what they leave alone, the others need not have.
    for index in subject.modules.indices.reversed() { reduce(module: index) }
    reduceCalls()
  }

  private mutating func reduce(module index: Int) {
    let whole = subject
    func with(_ module: [UInt8]) -> Subject {
      var smaller = whole
      smaller.modules[index] = module
      return smaller
    }
    var reducer = ModuleReducer(subject.modules[index]) { [self] modules in
      if isOver { return .stop }
      return first(of: modules.map(with)).map { .holds($0.index) } ?? .fails
    }
    reducer?.reduce()
    if let bytes = reducer?.bytes { take(with(bytes)) }
  }

  /// Keeps a subject, if it still shows the difference.
  private mutating func take(_ smaller: Subject) {
    guard let (_, outcomes) = first(of: [smaller]) else { return }
    subject = smaller
    expected = outcomes
  }

  private mutating func reduceCalls() {
    var minimizer = Minimizer()
    let calls = subject.calls
    let kept = minimizer.minimize(Array(calls.indices)) { part in
      if isOver { return .stop }
      let smaller = Subject(modules: subject.modules, calls: part.map { calls[$0] })
      return first(of: [smaller]) == nil ? .fails : .holds
    }
    take(Subject(modules: subject.modules, calls: kept.map { calls[$0] }))
  }

  private var isOver: Bool { interrupt != nil || monotonicNanoseconds() > deadline }

  /// The first of some subjects that shows the difference, and what its calls have to come to.
  private func first(of subjects: [Subject]) -> (index: Int, expected: [CallOutcome])? {
    let results: [[FuzzEngine.Result]]
    do {
      results = try engine.run(subjects, on: [reference, .own(target)], timeout: timeout)
    } catch {
      if case .interrupted(let signal) = error { trouble.signal = signal }
      return nil
    }
    for (index, (expected, actual)) in zip(results[0], results[1]).enumerated() {
      guard case (.ran(let expected), .ran(let actual)) = (expected, actual) else { continue }
      if let difference = Difference(expected: expected, actual: actual), difference.symptom == symptom,
        difference.expected.failure == failureElsewhere
      {
        // Where both are right, ours names one kind of trap.
        return (index, Array(actual[..<difference.call]) + expected[difference.call...])
      }
    }
    return nil
  }
}
