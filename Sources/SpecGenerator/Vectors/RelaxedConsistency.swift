/// Relaxed instructions, which may do one of several things, but always the same: whatever their operands are.
enum RelaxedConsistency {
  static func script() -> String {
    var script = ModelScript(
      """
      Relaxed instructions with the same operands as parameters, constants, from memory, from stack slots, and with one
      of them a constant: results are equal to the bit, and those that x86-64 gives.

      "i8x16.relaxed_swizzle-3" has the results of these, one a place; "i8x16.relaxed_swizzle-reversed-3" those with the
      operands in the reverse order.
      """)
    for (number, operation) in VectorOperation.all.filter(\.isRelaxed).enumerated() {
      var module = ModelModule()
      module.memories = [1]
      var cases: [(Int, [Constant])] = []
      for round in 0..<2 {
        var inputs = VectorInputs(seed: 61_000 + 10 * number + round)
        let values = inputs.operands(of: operation)
        let addresses = values.map { value in
          defer { module.contents += value.bytes }
          return module.contents.count
        }
        for isReversed in [false, true] where values.count > 1 || !isReversed {
          let order = isReversed ? Array(values.indices.reversed()) : Array(values.indices)
          let places = forms(operation, order, values, addresses)
          let name = "\(operation.mnemonic)\(isReversed ? "-reversed" : "")-\(round)"
          let function = ModelFunction(
            name: name, parameters: operation.operands, results: places.map { _ in .v128 },
            body: Array(places.joined()))
          cases.append((module.add(function), values))
        }
      }
      script.define(module)
      for (function, arguments) in cases { script.assert(function, arguments) }
    }
    return script.text
  }

  /// Instructions that compute the result, of operands in one place or another.
  private static func forms(
    _ operation: VectorOperation, _ order: [Int], _ values: [Constant], _ addresses: [Int]
  ) -> [[Instruction]] {
    func load(_ operand: Int) -> [Instruction] {
      [.i32(addresses[operand]), .access("v128.load", offset: 0)]
    }
    let instruction = [operation.instruction()]
    var forms = [
      order.map { Instruction.get($0) } + instruction, order.map { .constant(values[$0]) } + instruction,
      order.flatMap(load) + instruction, order.map { Instruction.get($0) } + [.settle] + instruction,
    ]
    for operand in order where order.count > 1 {
      forms.append(order.map { $0 == operand ? .constant(values[$0]) : .get($0) } + instruction)
      forms.append(order.flatMap { $0 == operand ? load($0) : [.get($0)] } + instruction)
    }
    return forms
  }
}
