/// Each vector instruction among more live vectors than there are registers.
enum Pressure {
  static let counts = [9, 12, 13, 14, 15, 16, 20]

  static func script(_ group: VectorGroup) -> String {
    var script = ModelScript(
      """
      Vector instructions among 9 to 20 live vectors: \(group.title).

      "i8x16.sub-12" subtracts twice while 12 other vectors are on the stack: first above them, then with the first
      operand below them. Results are both, and what the others have been folded into.
      """)
    var deck = ShuffledDeck(counts, seed: 22)
    for (number, operations) in group.modules.enumerated() {
      var module = ModelModule()
      var globals = VectorInputs(seed: 31)
      module.globals = (0..<counts.max()!).map { _ in globals.vector(.i8x16) }
      var cases: [(Int, [Constant])] = []
      for (place, operation) in operations.enumerated() {
        var inputs = VectorInputs(seed: 14000 + 1000 * group.number + 50 * number + place)
        let instruction = operation.instruction(inputs.immediates(of: operation))
        let arguments = inputs.operands(of: operation)
        cases.append((module.add(function(operation, instruction, count: deck.deal())), arguments))
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
    return script.text
  }

  private static func function(
    _ operation: VectorOperation, _ instruction: Instruction, count: Int
  ) -> ModelFunction {
    let parameters = operation.operands
    let (first, digest) = (parameters.count, parameters.count + 1)
    let operands = parameters.enumerated().map { [.get($0)] + $1.identity }
    var body = others(count) + operands.joined() + [instruction, .set(first)] + fold(count) + [.set(digest)]
    body += operands[0] + others(count) + fold(count) + [.get(digest), .plain("i64x2.add"), .set(digest)]
    body += operands.dropFirst().joined() + [instruction]
    return ModelFunction(
      name: "\(operation.mnemonic)-\(count)", parameters: parameters,
      results: [operation.result, operation.result, .v128], locals: [operation.result, .v128],
      body: body + [.get(first), .get(digest)])
  }

  /// Pushes vectors, all of them different.
  static func others(_ count: Int) -> [Instruction] { (0..<count).map { .globalGet($0) } }

  /// Makes one of the vectors on the stack, to which each of them contributes in its own way.
  static func fold(_ count: Int) -> [Instruction] {
    let operations = ["i64x2.sub", "i8x16.add", "v128.xor", "i16x8.sub"]
    return (0..<count - 1).map { .plain(operations[$0 % operations.count]) }
  }
}
