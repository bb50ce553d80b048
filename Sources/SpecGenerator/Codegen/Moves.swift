/// Values that change places with each other: arguments, results and values of loops in another order, of all types,
/// so that cycles of moves mix widths, classes, registers and stack slots.
enum Moves {
  /// Of one class, or all; floats and integers have slots of their own only from 9 on.
  static let numbers: [[TestType]] = [[.i32, .i64], [.f32, .f64], [.i32, .f64], TestType.numbers]
  static let vectors: [[TestType]] = [[.v128], [.v128, .f32], [.v128, .i64], TestType.withVectors]

  static func script(
    among choices: [[TestType]] = numbers, lengths: [Int] = [2, 3, 4, 6, 9, 12, 18, 26, 36, 44]
  ) -> String {
    var script = ModelScript(
      """
      Parameters passed on in another order, mixed in types, as arguments of calls and tail calls, as results, and as
      values of a loop.

      "tail-call-17" tail-calls a function that returns its parameters; their values are what counts.
      """)
    for number in 0..<6 * lengths.count + 4 {
      var module = ModelModule()
      var generator = SplitMix64(state: UInt64(number) + 900)
      let count = lengths[number % lengths.count]
      let among = choices[number / lengths.count % choices.count]
      let types = (0..<count).map { _ in among[generator.next(below: among.count)] }
      // Some values several times, others not at all.
      var order = generator.shuffled(Array(0..<count))
      if number % 5 == 4 { order = order.map { $0 % 3 == 0 ? order[0] : $0 } }
      let permuted = order.map { types[$0] }
      let gets = order.map { Instruction.get($0) }
      let all = module.add(
        ModelFunction(
          name: "all", isExported: false, parameters: permuted, results: permuted,
          body: permuted.indices.map { .get($0) }))
      let functions = [
        ModelFunction(
          name: "tail-call-\(number)", parameters: types, results: permuted, body: gets + [.tailCall(all)]),
        ModelFunction(
          name: "call-\(number)", parameters: types, results: permuted + [types[0]],
          body: gets + [.call(all), .get(0)]),
        ModelFunction(name: "return-\(number)", parameters: types, results: permuted, body: gets),
        ModelFunction(
          name: "settled-\(number)", parameters: types, results: permuted,
          body: gets + [.settle, .tailCall(all)]),
        ModelFunction(
          name: "branch-\(number)", parameters: types, results: permuted,
          body: [
            .i64(1),
            .block(
              .init(results: permuted),
              [.i64(5)] + gets + [.get(0)]
                + (types[0] == .i32 ? [] : [.plain("drop"), .i32(1)]) + [.branchIf(0)] + drop(permuted) + [
                  .plain("drop")
                ]
                + gets),
          ] + sets(permuted, from: types.count) + [.plain("drop")]
            + permuted.indices.map { .get(types.count + $0) }),
      ]
      var indices: [Int] = []
      for function in functions {
        var function = function
        if function.name.hasPrefix("branch") { function.locals = permuted }
        indices.append(module.add(function))
      }
      if number < 40 {
        indices.append(module.add(rotation(number, Array(types.prefix(12)))))
      }
      script.define(module)
      for function in indices { script.assert(function, arguments(module.functions[function].parameters)) }
    }
    return script.text
  }

  private static func arguments(_ types: [TestType]) -> [Constant] {
    OperandMaker.arguments(types)
  }

  private static func drop(_ types: [TestType]) -> [Instruction] { types.map { _ in .plain("drop") } }

  private static func sets(_ types: [TestType], from local: Int) -> [Instruction] {
    types.indices.reversed().map { .set(local + $0) }
  }

  /// A loop whose values are moved on by one place of their type in each of three rounds.
  private static func rotation(_ number: Int, _ types: [TestType]) -> ModelFunction {
    let shape = Instruction.Shape(parameters: types, results: types)
    let first = types.count
    let counter = first + types.count
    let next = types.indices.map { index in
      (1...types.count).map { (index + $0) % types.count }.first { types[$0] == types[index] } ?? index
    }
    let body: [Instruction] =
      sets(types, from: first) + next.map { .get(first + $0) }
      + [.get(counter), .i32(1), .plain("i32.add"), .tee(counter), .i32(3), .plain("i32.lt_s"), .branchIf(0)]
    return ModelFunction(
      name: "rotation-\(number)", parameters: types, results: types, locals: types + [.i32],
      body: types.indices.map { .get($0) } + [.loop(shape, body)])
  }
}
