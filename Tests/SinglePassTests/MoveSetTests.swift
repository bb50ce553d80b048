import Testing
import VMLayout
import WasmISA

@testable import SinglePass

/// A parallel move as it is asked for, and the steps that `MoveSet` makes of it.
private struct Move {
  enum Source: Hashable {
    case location(Location)
    case constant(UInt64)
  }

  var destination: Location
  var source: Source
  var kind: ValueType.Kind
}

/// Follows values through steps, as the emitter would carry them out.
private struct Machine {
  enum Value: Hashable {
    /// What the location held at first.
    case initial(Location)
    case constant(UInt64)
    case garbage
  }

  private var contents: [Location: (value: Value, kind: ValueType.Kind?)] = [:]
  private let scratch: Location
  /// What was wrong with a step, if anything was.
  private(set) var faults: [String] = []

  /// - Parameter kinds: of the values that the sources hold at first.
  init(kinds: [Location: ValueType.Kind], convention: Convention) {
    scratch = Location(register: convention.scratch)
    for (location, kind) in kinds { contents[location] = (.initial(location), kind) }
  }

  func value(of location: Location) -> Value { contents[location]?.value ?? .initial(location) }

  mutating func run(_ step: MoveStep) {
    guard let source = step.source else {
      // A constant too large for an immediate, or for a float register, passes through the scratch register.
      if !step.destination.isRegister || step.destination.isFloatRegister {
        contents[scratch] = (.garbage, nil)
      }
      contents[step.destination] = (.constant(step.constant), step.kind)
      return
    }
    let held = contents[source] ?? (.initial(source), nil)
    if let kind = held.kind, kind != step.kind {
      faults.append("\(held.value) is a \(kind), and is moved as \(step.kind)")
    }
    // From memory to memory a value passes through the scratch register.
    if !source.isRegister && !step.destination.isRegister { contents[scratch] = (.garbage, nil) }
    contents[step.destination] = (held.value, step.kind)
  }
}

/// Resolves moves and checks what comes of them; returns the faults found.
private func check(_ moves: [Move], _ set: inout MoveSet) -> [String] {
  for move in moves {
    switch move.source {
    case .location(let source): set.add(move.destination, from: source, move.kind)
    case .constant(let bits): set.add(move.destination, constant: bits, move.kind)
    }
  }
  set.resolve()

  var kinds: [Location: ValueType.Kind] = [:]
  for move in moves {
    if case .location(let source) = move.source { kinds[source] = move.kind }
  }
  var machine = Machine(kinds: kinds, convention: .x64)
  for index in 0..<set.steps.count { machine.run(set.steps[index]) }
  var faults = machine.faults
  for move in moves {
    let expected: Machine.Value
    switch move.source {
    case .location(let source): expected = .initial(source)
    case .constant(let bits): expected = .constant(bits)
    }
    let actual = machine.value(of: move.destination)
    if actual != expected { faults.append("\(move.destination) has \(actual), not \(expected)") }
  }
  // Nothing that is only read may change, either.
  let written = Set(moves.map(\.destination))
  for source in kinds.keys where !written.contains(source) && machine.value(of: source) != .initial(source) {
    faults.append("\(source) has changed")
  }
  let needed = moves.count { $0.source != .location($0.destination) }
  let most = needed + cycles(moves)
  if set.steps.count > most { faults.append("\(set.steps.count) steps, \(most) are enough") }
  return faults
}

/// Number of cycles of two or more locations.
private func cycles(_ moves: [Move]) -> Int {
  var next: [Location: Location] = [:]
  for move in moves {
    if case .location(let source) = move.source, source != move.destination {
      next[move.destination] = source
    }
  }
  var seen: Set<Location> = []
  var count = 0
  for start in next.keys where !seen.contains(start) {
    var path: Set<Location> = []
    var walk = start
    while !seen.contains(walk), let source = next[walk] {
      seen.insert(walk)
      path.insert(walk)
      walk = source
    }
    if path.contains(walk) { count += 1 }
  }
  return count
}

/// The same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

/// Parallel moves, checked by what each location holds in the end, not by which steps lead there.
@Suite struct MoveSetTests {
  /// Five places each: registers of one class, stack units on both sides of T, and mixtures of both.
  private static let places: [(name: String, locations: [Location], kind: ValueType.Kind)] = [
    ("integer registers", [0, 2, 6, 10, 15].map { Location(register: $0) }, .i64),
    ("float registers", (32...36).map { Location(register: $0) }, .f64),
    ("stack units", [-2, -1, 0, 1, 7].map { Location(unit: $0) }, .i32),
    (
      "integer registers and stack units",
      [
        Location(register: 0), Location(register: 7), Location(unit: 0), Location(unit: 1),
        Location(unit: -1),
      ],
      .reference
    ),
    (
      "float registers and stack units",
      [
        Location(register: 32), Location(register: 45), Location(unit: 0), Location(unit: 1),
        Location(unit: 2),
      ],
      .f32
    ),
  ]

  /// Each of five places receives any of the five, itself included, or nothing: 6⁵ moves.
  @Test(arguments: 0..<places.count)
  func everyMoveOfFive(_ number: Int) {
    let (name, locations, kind) = Self.places[number]
    var set = MoveSet(convention: .x64)
    for code in 0..<7776 {
      var rest = code
      var moves: [Move] = []
      for destination in locations {
        if rest % 6 < 5 {
          moves.append(Move(destination: destination, source: .location(locations[rest % 6]), kind: kind))
        }
        rest /= 6
      }
      let faults = check(moves, &set)
      #expect(faults.isEmpty, "\(name), move \(code): \(faults)")
    }
  }

  @Test(arguments: 1...8)
  func largeMixedMoves(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var set = MoveSet(convention: .x64)
    let farthest = 5000
    set.ensure(unit: farthest)
    // All but the two that hold values while cycles are broken, and rsp.
    let integers = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15].map { Location(register: $0) }
    let floats = (32...46).map { Location(register: $0) }
    let units = ([-1000, farthest] + Array(-8...40)).map { Location(unit: $0) }
    for round in 0..<150 {
      // What each location holds at first.
      var kinds: [Location: ValueType.Kind] = [:]
      for location in integers { kinds[location] = [.i32, .i64, .reference].randomElement(using: &random)! }
      for location in floats { kinds[location] = [.f32, .f64].randomElement(using: &random)! }
      for location in units {
        kinds[location] = [.i32, .i64, .f32, .f64, .reference].randomElement(using: &random)!
      }
      let all = integers + floats + units
      var destinations = all.shuffled(using: &random)
      destinations.removeLast(Int.random(in: 0..<destinations.count, using: &random))
      // Few sources make fans, many make chains and cycles.
      let sources = Array(
        all.shuffled(using: &random).prefix(Int.random(in: 1...all.count, using: &random)))
      var moves: [Move] = []
      for destination in destinations {
        let isFloat = destination.isFloatRegister
        if Int.random(in: 0..<8, using: &random) == 0 {
          let bits = UInt64.random(in: 0...UInt64.max, using: &random)
          moves.append(
            Move(destination: destination, source: .constant(bits), kind: isFloat ? .f64 : .i64))
          continue
        }
        let fitting = sources.filter {
          !destination.isRegister || isFloat == [.f32, .f64].contains(kinds[$0]!)
        }
        guard let source = fitting.randomElement(using: &random) else { continue }
        moves.append(Move(destination: destination, source: .location(source), kind: kinds[source]!))
      }
      let faults = check(moves, &set)
      #expect(faults.isEmpty, "seed \(seed), round \(round): \(faults)")
    }
  }

  /// A permutation of all locations is the largest cycle there can be.
  @Test func aCycleThroughEverything() {
    var set = MoveSet(convention: .x64)
    let locations = (0..<40).map { Location(unit: $0) } + [0, 1, 2].map { Location(register: $0) }
    let moves = locations.indices.map {
      Move(
        destination: locations[$0], source: .location(locations[($0 + 1) % locations.count]), kind: .i64)
    }
    #expect(check(moves, &set) == [])
    #expect(set.steps.count == moves.count + 1)
  }

  @Test func identitiesTakeNoStep() {
    var set = MoveSet(convention: .x64)
    let moves = [Location(register: 0), Location(unit: 3)].map {
      Move(destination: $0, source: .location($0), kind: .i64)
    }
    #expect(check(moves, &set) == [])
    #expect(set.steps.count == 0)
  }
}
