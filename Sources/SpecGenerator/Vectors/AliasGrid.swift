/// Each vector instruction with its result in the place of an operand, with one operand twice, and with operands that
/// are used again.
enum AliasGrid {
  static func script(_ group: VectorGroup) -> String {
    var script = ModelScript(
      """
      Operands and results of vector instructions in each other's places: \(group.title).

      "i8x16.sub-over-1" writes the difference of parameters 0 and 1 over parameter 1. What the names mean:

      kept      the operands are parameters, which are results besides
      over-K    the result is written over parameter K; results are all parameters
      same…     parameter 0 is several operands (those in the name, or all), written over or kept
      owned-K   operand K is a sum and nothing else is left of it; or all are
      again-K   the result is operand K of the same instruction once more; results are both
      """)
    for (number, operations) in group.modules.enumerated() {
      var module = ModelModule()
      var cases: [(Int, [Constant])] = []
      for (place, operation) in operations.enumerated() {
        var inputs = VectorInputs(seed: 1000 * group.number + 50 * number + place)
        let immediates = inputs.immediates(of: operation)
        let plain = inputs.operands(of: operation, isPlain: true)
        let any = inputs.operands(of: operation)
        let alias = Alias(operation: operation, immediates: immediates)
        for function in alias.functions() {
          let isAgain = function.name.contains("-again")
          cases.append((module.add(function), isAgain ? plain : any))
        }
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
    return script.text
  }
}

/// The functions for one instruction.
private struct Alias {
  let operation: VectorOperation
  let immediates: [Int]

  private var instruction: Instruction { operation.instruction(immediates) }
  private var parameters: [TestType] { operation.operands }
  private var gets: [Instruction] { parameters.indices.map { .get($0) } }
  private var vectors: [Int] { parameters.indices.filter { parameters[$0] == .v128 } }

  func functions() -> [ModelFunction] {
    var functions = [
      function("kept", [operation.result] + parameters, gets + [instruction] + gets)
    ]
    for index in parameters.indices where parameters[index] == operation.result {
      functions.append(function("over-\(index)", parameters, gets + [instruction, .set(index)] + gets))
    }
    functions += same() + owned() + again()
    return functions
  }

  /// - Parameter name: what comes behind the instruction's.
  private func function(
    _ name: String, _ results: [TestType], _ body: [Instruction], locals: [TestType] = []
  ) -> ModelFunction {
    ModelFunction(
      name: "\(operation.mnemonic)-\(name)", parameters: parameters, results: results, locals: locals,
      body: body)
  }

  private func same() -> [ModelFunction] {
    guard vectors.count > 1 else { return [] }
    var sets = [vectors]
    if vectors.count > 2 { sets += [[0, 1], [0, 2], [1, 2]] }
    return sets.flatMap { set in
      // The other operand, if there is one, is parameter 1.
      let operands = gets.indices.map { Instruction.get(set.contains($0) ? 0 : 1) } + [instruction]
      let name = set == vectors ? "same" : "same-" + set.map(String.init).joined()
      let kept = [.get(0)] + (set == vectors ? [] : [Instruction.get(1)])
      let types = [TestType](repeating: .v128, count: kept.count)
      return [
        function(name, [operation.result] + types, operands + kept),
        function("\(name)-over", types, operands + [.set(0)] + kept),
      ]
    }
  }

  private func owned() -> [ModelFunction] {
    var sets = vectors.map { [$0] }
    if vectors.count > 1 { sets.append(vectors) }
    return sets.map { set in
      let operands = parameters.indices.flatMap { index -> [Instruction] in
        guard set.contains(index) else { return [.get(index)] }
        let other = vectors[(vectors.firstIndex(of: index)! + 1) % vectors.count]
        return [.get(index), .get(other), .plain("i64x2.add")]
      }
      return function(
        "owned-" + (set == vectors && set.count > 1 ? "all" : "\(set[0])"), [operation.result],
        operands + [instruction])
    }
  }

  private func again() -> [ModelFunction] {
    guard operation.result == .v128 else { return [] }
    let first = parameters.count
    return vectors.map { index in
      let once = gets + [instruction, .tee(first)]
      let twice = parameters.indices.flatMap { $0 == index ? once : [.get($0)] } + [instruction]
      return function("again-\(index)", [.v128, .v128], twice + [.get(first)], locals: [.v128])
    }
  }
}
