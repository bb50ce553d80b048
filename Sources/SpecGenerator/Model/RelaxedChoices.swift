/// What an implementation does where relaxed instructions leave it a choice ("Relaxed Operations" in the specification). Each
/// parameter has one value in all of a program.
struct RelaxedChoices: Sendable {
  /// The parameters of the specification; the order of their alternatives is that of the specification, too.
  enum Parameter: CaseIterable, Sendable {
    case fmadd, fmin, fmax, idot, iq15mulr, truncU, truncS, swizzle, laneselect
  }

  /// The alternatives that have been taken, by their indices. For other parameters it is the first one.
  private var taken: [Parameter: Int] = [:]
  /// A parameter that was not given and makes a difference, and how many alternatives it has.
  private(set) var open: (parameter: Parameter, count: Int)?

  /// One of the alternatives that the specification lists.
  mutating func choose<T: Equatable>(_ parameter: Parameter, _ alternatives: T...) -> T {
    if let index = taken[parameter] { return alternatives[index] }
    if open == nil, alternatives.contains(where: { $0 != alternatives[0] }) {
      open = (parameter, alternatives.count)
    }
    return alternatives[0]
  }

  /// These choices with each alternative of the open parameter; they alone if none is open.
  func resolved() -> [RelaxedChoices] {
    guard let open else { return [self] }
    return (0..<open.count).map { index in
      var choices = self
      choices.taken[open.parameter] = index
      choices.open = nil
      return choices
    }
  }
}
