/// One tail call of the grid, and what is around it.
public struct GridCase: Sendable {
  /// Whose function is called.
  public enum Callee: Hashable, Sendable {
    case own
    /// A function of another instance.
    case imported
    case host(HostFunction)
  }

  /// By which instruction.
  public enum Route: CaseIterable, Sendable {
    case direct, indirect, ref
  }

  /// Where in its function the tail call stands.
  public enum Position: CaseIterable, Sendable {
    case plain, blocks, branchTable
  }

  /// What the types do not say.
  public struct Surroundings: Hashable, Sendable {
    /// How many operands lie below the arguments.
    public let operandsBelow: Int
    public let position: Position
    /// Whether the function calls others before, in a loop that carries its first parameters: such values
    /// want to live in registers that calls preserve, so that the function has some to restore.
    public let isBusy: Bool
    /// Whether the ordinary caller calls twice, in a loop that carries its own values.
    public let isLooped: Bool
    /// Whether the table index, or the reference, is computed rather than constant.
    public let isComputed: Bool
  }

  public let family: ValueFamily
  public let callerParameters: Int
  public let calleeParameters: Int
  public let results: Int
  public let callee: Callee
  public let route: Route
  public let surroundings: Surroundings

  /// The numbers of results that matter: 6 integers fit in registers, and 8 floats.
  static let resultCounts = [0, 1, 2, 8, 9, 20]

  /// The grid.
  ///
  /// Value family, parameters of the caller, parameters of the callee and kind of call (direct, indirect, by
  /// reference, to another instance, to each host function) are a full product. The rest is dealt to it from
  /// decks that hold each combination once, so that any two dimensions meet in all their values.
  public static func all() -> [GridCase] {
    grid(ValueFamily.scalars, ParameterCount.all, hostFunctions: HostFunction.allCases)
  }

  /// The part of it whose callees throw: a host function cannot.
  public static func throwing() -> [GridCase] {
    grid([.i64, .f64, .ref, .mixed], ParameterCount.fewer, hostFunctions: [])
  }

  /// A grid of calls with vectors.
  public static func vectors() -> [GridCase] {
    grid([.vector], ParameterCount.fewer, hostFunctions: HostFunction.allCases)
  }

  /// Some of them, with callees that throw.
  public static func throwingVectors() -> [GridCase] {
    let registers = ParameterCount.registers
    return grid([.vector], [0, registers, registers + 1, 2 * registers + 1], hostFunctions: [])
  }

  /// A grid of calls with references to objects.
  public static func objects() -> [GridCase] {
    let registers = ParameterCount.registers
    return grid(
      [.object], [0, 1, registers, registers + 1, 12, 24], hostFunctions: [.print, .print_i32_f32])
  }

  /// Some of them, with callees that throw.
  public static func throwingObjects() -> [GridCase] {
    grid([.object], [0, ParameterCount.registers, 12, 24], hostFunctions: [])
  }

  private static func grid(
    _ families: [ValueFamily], _ parameterCounts: [Int], hostFunctions: [HostFunction]
  ) -> [GridCase] {
    let surroundings = product(
      [0, 3], product(Position.allCases, product([false, true], product([false, true], [false, true])))
    ).map { below, rest in
      Surroundings(
        operandsBelow: below, position: rest.0, isBusy: rest.1.0, isLooped: rest.1.1.0, isComputed: rest.1.1.1
      )
    }
    var ownDeck = ShuffledDeck(product(resultCounts, surroundings), seed: 1)
    var importDeck = ShuffledDeck(product(Route.allCases, product(resultCounts, surroundings)), seed: 2)
    var hostDeck = ShuffledDeck(product(Route.allCases, surroundings), seed: 3)

    var cases: [GridCase] = []
    for family in families {
      let counts = parameterCounts.map(family.parameterCount)
      for (caller, callee) in product(counts, counts) {
        for route in Route.allCases {
          let (results, surroundings) = ownDeck.deal()
          cases.append(
            GridCase(
              family: family, callerParameters: caller, calleeParameters: callee, results: results,
              callee: .own,
              route: route, surroundings: surroundings))
        }
        let (route, (results, surroundings)) = importDeck.deal()
        cases.append(
          GridCase(
            family: family, callerParameters: caller, calleeParameters: callee, results: results,
            callee: .imported, route: route, surroundings: surroundings))
      }
      for (caller, function) in product(counts, hostFunctions) {
        let (route, surroundings) = hostDeck.deal()
        cases.append(
          GridCase(
            family: family, callerParameters: caller, calleeParameters: function.parameters.count, results: 0,
            callee: .host(function), route: route, surroundings: surroundings))
      }
    }
    return cases
  }

  /// The name in the script: unique among the cases of the family.
  var name: String {
    switch callee {
    case .own: "\(callerParameters)-to-\(calleeParameters)-\(route)"
    case .imported: "\(callerParameters)-to-\(calleeParameters)-imported"
    case .host(let function): "\(callerParameters)-to-\(function)"
    }
  }

  /// What the name does not say.
  var comment: String {
    var words: [String] = []
    switch route {
    case .direct: break
    case .indirect where callee == .own: break
    case .ref where callee == .own: break
    case .indirect: words.append("through a table")
    case .ref: words.append("by reference")
    }
    if surroundings.isComputed && route != .direct { words.append("target computed") }
    if results > 0 { words.append("\(results) result\(results == 1 ? "" : "s")") }
    if surroundings.operandsBelow > 0 { words.append("\(surroundings.operandsBelow) operands below") }
    switch surroundings.position {
    case .plain: break
    case .blocks: words.append("in nested blocks")
    case .branchTable: words.append("in a br_table arm")
    }
    if surroundings.isBusy { words.append("after other calls") }
    if surroundings.isLooped { words.append("called in a loop") }
    return words.isEmpty ? "plain" : words.joined(separator: ", ")
  }
}

/// The functions that the host offers to scripts.
public enum HostFunction: String, CaseIterable, Sendable, CustomStringConvertible {
  case print, print_i32, print_i64, print_f32, print_f64, print_i32_f32, print_f64_f64

  public var description: String { rawValue }

  var parameters: [TestType] {
    switch self {
    case .print: []
    case .print_i32: [.i32]
    case .print_i64: [.i64]
    case .print_f32: [.f32]
    case .print_f64: [.f64]
    case .print_i32_f32: [.i32, .f32]
    case .print_f64_f64: [.f64, .f64]
    }
  }
}

func product<First, Second>(_ first: [First], _ second: [Second]) -> [(First, Second)] {
  first.flatMap { one in second.map { (one, $0) } }
}
