/// The script of argument moves: functions that tail-call themselves with their own parameters in another
/// order, several times over, and at last a function that returns its parameters. So the assertions show every
/// argument.
func permutationScript(of lists: [(types: [TestType], count: Int)]) -> String {
  var page = Page()
  page.line(GeneratedScript.notice)
  for (types, count) in lists {
    page.line()
    PermutationModule(classes: types, count: count).write(to: &page)
  }
  return page.text
}

/// The lists of parameters that the scripts are about.
enum PermutationLists {
  static let scalars: [(types: [TestType], count: Int)] = [
    ([.i64], 3), ([.i64], 9), ([.i64], 17), ([.f64], 3), ([.f64], 9), ([.f64], 17),
    ([.i32], 12), ([.f32], 12), ([.i64, .f64], 3), ([.i64, .f64], 9), ([.i64, .f64], 17),
  ]
  static let vectors: [(types: [TestType], count: Int)] = [
    ([.v128], 3), ([.v128], 9), ([.v128, .f64], 5), ([.i64, .v128], 11),
  ]
}

/// Where a new argument comes from, among the old ones of its type.
enum ArgumentSource {
  case copy(Int)
  case sum(Int, Int)
  case increment(Int, by: Int)

  /// The new value, of all old ones.
  func value(_ old: [Int]) -> Int {
    switch self {
    case .copy(let index): old[index]
    case .sum(let one, let other): old[one] + old[other]
    case .increment(let index, let amount): old[index] + amount
    }
  }
}

/// A map from the old arguments to the new ones.
struct ArgumentMove {
  let name: String
  let sources: [ArgumentSource]
  /// How often it is repeated, once at a time: as often as the values stay small.
  let rounds: [Int]

  /// All moves of so many arguments.
  static func all(_ count: Int) -> [ArgumentMove] {
    let last = count - 1
    var generator = SplitMix64(state: UInt64(count))
    let identity = Array(0..<count)
    func swapping(_ one: Int, _ other: Int) -> [Int] {
      var order = identity
      order.swapAt(one, other)
      return order
    }
    func rotating(_ range: Range<Int>, by distance: Int) -> [Int] {
      identity.map {
        range.contains($0) ? range.lowerBound + ($0 - range.lowerBound + distance) % range.count : $0
      }
    }
    let copies: [(String, [Int])] = [
      ("swap-ends", swapping(0, last)),
      ("swap-last", swapping(last - 1, last)),
      ("swap-neighbours", identity.map { $0 ^ 1 < count ? $0 ^ 1 : $0 }),
      ("rotate-left", rotating(0..<count, by: 1)),
      ("rotate-right", rotating(0..<count, by: last)),
      ("rotate-by-two", rotating(0..<count, by: 2)),
      ("rotate-first", rotating(0..<min(count, ParameterCount.registers - 1), by: 1)),
      ("rotate-last", rotating(max(0, count - 3)..<count, by: 1)),
      ("reverse", identity.reversed()),
      ("shuffle", generator.shuffled(identity)),
      ("shuffle-again", generator.shuffled(identity)),
      ("all-first", identity.map { _ in 0 }),
      ("all-last", identity.map { _ in last }),
      ("doubled", identity.map { $0 / 2 }),
      ("every-other", identity.map { $0 * 2 % count / 2 * 2 }),
      ("arbitrary", identity.map { _ in generator.next(below: count) }),
    ]
    return copies.map { ArgumentMove(name: $0.0, sources: $0.1.map(ArgumentSource.copy), rounds: [1, 1001]) }
      + [
        ArgumentMove(
          name: "sums", sources: identity.map { .sum($0, ($0 + 1) % count) }, rounds: [1, 3]),
        ArgumentMove(
          name: "rotate-and-add", sources: identity.map { .increment(($0 + 1) % count, by: $0 + 1) },
          rounds: [1, 9]),
      ]
  }
}

/// The moves of one list of parameters: so many of each class, the classes by turns.
struct PermutationModule {
  let classes: [TestType]
  let count: Int

  private var types: [TestType] { (0..<count).flatMap { _ in classes } }
  /// Starts the name of each case, so that it is unique in the script.
  private var name: String { "\(count)-\(classes.map { "\($0)" }.joined(separator: "-"))" }

  func write(to page: inout Page) {
    let moves = ArgumentMove.all(count)
    page.line("(module")
    page.line("(type $move (func (param i32)", indent: 2)
    page.form("param", types.map { "\($0)" }, indent: 4)
    page.form("result", types.dropLast().map { "\($0)" } + ["\(types[types.count - 1])))"], indent: 4)
    page.line("(func $all", indent: 2)
    page.form("param", types.map { "\($0)" }, indent: 4)
    page.form("result", types.map { "\($0)" }, indent: 4)
    page.list(types.indices.map { "(local.get \($0))" }, indent: 4)
    page.line(")", indent: 2)
    page.form("table funcref (elem", moves.map { "$\($0.name)" } + [")"], indent: 2)
    for (index, move) in moves.enumerated() { write(move, index: index, to: &page) }
    page.line(")")
    page.line()
    for move in moves {
      for rounds in move.rounds { writeAssertion(move, rounds: rounds, to: &page) }
    }
  }

  private func write(_ move: ArgumentMove, index: Int, to page: inout Page) {
    page.line()
    page.line("(func $\(move.name) (export \"\(name)-\(move.name)\") (type $move)", indent: 2)
    page.line("(if (i32.eqz (local.get 0)) (then", indent: 4)
    page.list(types.indices.map { "(local.get \($0 + 1))" } + ["(return_call $all)))"], indent: 6)
    let arguments = move.sources.enumerated().flatMap { _, source in
      classes.enumerated().map { expression(source, type: $0.element, offset: $0.offset) }
    }
    let call =
      switch index % 3 {
      case 0: "(return_call $\(move.name))"
      case 1: "(return_call_indirect (type $move) (i32.const \(index)))"
      default: "(return_call_ref $move (ref.func $\(move.name)))"
      }
    page.list(["(i32.sub (local.get 0) (i32.const 1))"] + arguments + [call + ")"], indent: 4)
  }

  private func expression(_ source: ArgumentSource, type: TestType, offset: Int) -> String {
    func old(_ index: Int) -> String { "(local.get \(1 + index * classes.count + offset))" }
    return switch source {
    case .copy(let index): old(index)
    case .sum(let one, let other): "(\(type.addition) \(old(one)) \(old(other)))"
    case .increment(let index, let amount): "(\(type.addition) \(old(index)) \(constant(amount, type)))"
    }
  }

  /// A small number; the halves of a vector are multiples of it, so that they add up as it does.
  private func constant(_ value: Int, _ type: TestType) -> String {
    "(\(type).const \(type == .v128 ? "i64x2 \(value) \(value << 16)" : "\(value)"))"
  }

  private func writeAssertion(_ move: ArgumentMove, rounds: Int, to page: inout Page) {
    // Of each class: 1, 2, … , and the same with another hundred for the second class.
    let first = classes.indices.map { offset in (0..<count).map { $0 + 1 + 100 * offset } }
    let last = first.map { values in
      (0..<rounds).reduce(values) { old, _ in move.sources.map { $0.value(old) } }
    }
    func constants(_ values: [[Int]]) -> [String] {
      (0..<count).flatMap { index in
        classes.enumerated().map { constant(values[$0.offset][index], $0.element) }
      }
    }
    page.line("(assert_return")
    page.form("invoke \"\(name)-\(move.name)\" (i32.const \(rounds))", constants(first), indent: 2)
    let results = constants(last)
    page.list(results.dropLast() + [results[results.count - 1] + ")"], indent: 2)
  }
}
